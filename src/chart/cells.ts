import type { Break, Point, Series } from '../series/select'
import { breakText } from '../text/breaks'
import { formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import { texts } from '../text/texts'
import { widthOf } from './readout'

/** One cell of a table of places × years. */
export interface Cell {
  year: number
  text: string
  /** What a screen reader says instead, where the text alone does not say enough; else empty. */
  label: string
  /** Whether there is a figure to be traced. */
  hasSource: boolean
  /** The form changed between the last value and this one. */
  kind: Break['kind'] | null
}

/** The cells of a place in the order of the years: values as written, gaps as a dash with their reason. */
export function cellsOf(series: Series, lang: Lang): Cell[] {
  const t = texts(lang)
  return series.points.map((point) => {
    const text = cellText(point, lang)
    const before = series.breaks.find(({ to }) => to === point.year)
    const broken = before ? breakText[lang].cell[before.kind](before.from, before.reason[lang]) : ''
    const said = point.gap ? t.gaps[point.gap] : text
    return {
      year: point.year,
      text,
      label: broken || point.gap ? `${broken}${said}` : '',
      hasSource: point.figures.length > 0,
      kind: before?.kind ?? null,
    }
  })
}

/** A value as written in a table: two that disagree with “or” between them, a gap as a dash. */
export function cellText(point: Point, lang: Lang): string {
  const { figure } = texts(lang)
  if (point.gap) return figure.gapCell
  const written = point.values.map(formatValue).join(` ${figure.or} `)
  return point.isApproximate ? figure.about(written) : written
}

/** The width of the widest cell of a table, in em; the longest numbers are the widest. */
export function cellWidth(series: readonly Series[], lang: Lang): number {
  let longest: Point | null = null
  let most = 0
  for (const { points } of series)
    for (const point of points) {
      let length = point.isApproximate ? 2 : 0
      for (const value of point.values) length += String(value).length + 2
      if (length > most) [most, longest] = [length, point]
    }
  return longest ? widthOf(cellText(longest, lang)) / 12 : 1
}
