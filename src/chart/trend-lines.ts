import type { Region } from '../dataset/model'
import type { Point, Series } from '../series/select'
import { palette } from './palette'

// Which places a trend has lines of, and how each looks.

const COLORS = [palette.line1, palette.line2, palette.line3, palette.line4, palette.line5]

/** The places that the lines are of, in the order of the stops. */
export function trendSeries(plots: readonly (readonly Series[])[]): Series[] {
  return plots.flatMap((plot) => plot.filter(({ points }) => points.some(hasValue)))
}

/** Most lines of a trend: more cannot be told apart. */
export const MOST_LINES = 10

/**
 * The lines of a trend: of all its metrics together at most ten places, since each has one look in the whole figure.
 * Those with the most figures are drawn, of equal ones those with the newest; they keep the order chosen. A metric
 * without any line has no plot.
 */
export function linesOf(plots: readonly (readonly Series[])[]): Series[][] {
  const drawn = new Set(byFigures(plots).slice(0, MOST_LINES))
  return plots
    .map((plot) => trendSeries([plot]).filter(({ region }) => drawn.has(region.code)))
    .filter((plot) => plot.length > 0)
}

/** The places that have figures and no room in a trend, in the order chosen. */
export function notDrawn(plots: readonly (readonly Series[])[]): Region[] {
  const rest = new Set(byFigures(plots).slice(MOST_LINES))
  return (plots[0] ?? []).flatMap(({ region }) => (rest.has(region.code) ? [region] : []))
}

/** Codes of the places that have figures, those with the most first. */
function byFigures(plots: readonly (readonly Series[])[]): string[] {
  const found = new Map<string, { figures: number; newest: number }>()
  for (const { region, points } of trendSeries(plots)) {
    const years = points.filter(hasValue).map(({ year }) => year)
    const { figures, newest } = found.get(region.code) ?? { figures: 0, newest: 0 }
    found.set(region.code, {
      figures: figures + years.length,
      newest: Math.max(newest, ...years),
    })
  }
  return [...found]
    .sort(([, a], [, b]) => b.figures - a.figures || b.newest - a.newest)
    .map(([code]) => code)
}

export function hasValue({ values }: Point): boolean {
  return values.length > 0
}

interface Look {
  color: string
  /** Of the second five: the colours come again, with triangles for points. */
  isSecond: boolean
}

export const PLAIN: Look = { color: palette.line, isSecond: false }

/** How each place looks in all plots of the figure, by its code. */
export function looksOf(plots: readonly (readonly Series[])[]): Map<string, Look> {
  const codes = [...new Set(plots.flat().map(({ region }) => region.code))]
  return new Map(
    codes.map((code, i) => [
      code,
      { color: COLORS[i % COLORS.length] ?? palette.line, isSecond: i >= COLORS.length },
    ]),
  )
}
