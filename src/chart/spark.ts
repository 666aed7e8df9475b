import type { Series } from '../series/select'

/** A small line of the years for a tile or a table row, as SVG geometry. */
export interface Spark {
  width: number
  height: number
  /** One path a stretch of neighbouring years without gap or break. */
  path: string
  points: { x: number; y: number; year: number; isApproximate: boolean }[]
  /** Years with values that disagree, from the highest to the lowest of them. */
  ranges: { x: number; top: number; bottom: number; year: number }[]
}

const EDGE = 4

/**
 * The small line of a series: no axis, standing on 0, gaps as gaps, nothing joined across a change of
 * form. A year with values that disagree has no point but a range, and no line passes through it.
 *
 * @param highest top of the scale; that of the series itself where not given
 * @returns `null` where fewer than two years have a value: a line would say nothing
 */
export function sparkOf(
  series: Series,
  width: number,
  height: number,
  highest?: number,
): Spark | null {
  const valued = series.points.filter(({ values }) => values.length > 0)
  const [first, last] = [series.points[0]?.year, series.points.at(-1)?.year]
  if (valued.length < 2 || first === undefined || last === undefined) return null
  const top = highest ?? Math.max(...valued.flatMap(({ values }) => values))
  const bottom = Math.min(0, ...valued.flatMap(({ values }) => values))
  const x = (year: number) => EDGE + ((year - first) / (last - first)) * (width - 2 * EDGE)
  const y = (value: number) =>
    height - EDGE - ((value - bottom) / (top - bottom || 1)) * (height - 2 * EDGE)
  const broken = new Set(series.breaks.filter(({ kind }) => kind === 'none').map(({ to }) => to))
  let path = ''
  let before: number | null = null
  const points: Spark['points'] = []
  const ranges: Spark['ranges'] = []
  for (const { year, value, values, isApproximate } of series.points) {
    const [least, most] = [values[0], values.at(-1)]
    if (least !== undefined && most !== undefined && values.length > 1)
      ranges.push({ x: round(x(year)), top: round(y(most)), bottom: round(y(least)), year })
    if (value === null) continue
    const at = { x: round(x(year)), y: round(y(value)) }
    path += `${before === year - 1 && !broken.has(year) ? 'L' : 'M'}${at.x} ${at.y}`
    before = year
    points.push({ ...at, year, isApproximate })
  }
  return { width, height, path, points, ranges }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
