import type { Series } from '../series/select'

/** A small line of the years for a tile or a table row, as paths of SVG: few, since a table has hundreds. */
export interface Spark {
  width: number
  height: number
  /** One stretch after the other of neighbouring years without gap or break. */
  line: string
  /** Years with a value, as points without length: drawn with round ends they are dots. */
  dots: string
  /** Those of approximate values. */
  hollow: string
  /** Years with values that disagree, from the highest to the lowest of them. */
  ranges: string
  /** The year that is marked, where it has one value. */
  marked: { x: number; y: number; isApproximate: boolean } | null
}

const EDGE = 4

/**
 * The small line of a series: no axis, standing on 0, gaps as gaps, nothing joined across a change of
 * form. A year with values that disagree has no point but a range, and no line passes through it.
 *
 * @param year the one to mark
 * @param highest top of the scale; that of the series itself where not given
 * @returns `null` where fewer than two years have a value: a line would say nothing
 */
export function sparkOf(
  series: Series,
  year: number,
  { width, height, highest }: { width: number; height: number; highest?: number | undefined },
): Spark | null {
  const valued = series.points.filter(({ values }) => values.length > 0)
  const [first, last] = [series.points[0]?.year, series.points.at(-1)?.year]
  if (valued.length < 2 || first === undefined || last === undefined) return null
  const top = highest ?? Math.max(...valued.flatMap(({ values }) => values))
  const bottom = Math.min(0, ...valued.flatMap(({ values }) => values))
  const across = (at: number) => round(EDGE + ((at - first) / (last - first)) * (width - 2 * EDGE))
  const down = (value: number) =>
    round(height - EDGE - ((value - bottom) / (top - bottom || 1)) * (height - 2 * EDGE))
  const broken = new Set(series.breaks.filter(({ kind }) => kind === 'none').map(({ to }) => to))
  const spark: Spark = { width, height, line: '', dots: '', hollow: '', ranges: '', marked: null }
  let before: number | null = null
  for (const point of series.points) {
    const { value, values, isApproximate } = point
    const x = across(point.year)
    const [least, most] = [values[0], values.at(-1)]
    if (least !== undefined && most !== undefined && values.length > 1)
      spark.ranges += `M${x} ${down(most)}V${down(least)}`
    if (value === null) continue
    const y = down(value)
    const isJoined = before === point.year - 1 && !broken.has(point.year)
    spark.line += `${isJoined ? 'L' : 'M'}${x} ${y}`
    before = point.year
    if (point.year === year) spark.marked = { x, y, isApproximate }
    else spark[isApproximate ? 'hollow' : 'dots'] += `M${x} ${y}h0`
  }
  return spark
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
