import { type FunctionalComponent, h } from 'vue'
import { palette } from '../chart/palette'
import { sparkOf } from '../chart/spark'
import type { Series } from '../series/select'

interface SparkProps {
  series: Series
  /** The year whose point is marked. */
  year: number
  width?: number
  height?: number
  /** Top of the scale; that of the series itself where not given. */
  highest?: number
}

/** A small line of the years; nothing where fewer than two have a value. Long tables have one a row. */
export const SparkLine: FunctionalComponent<SparkProps> = ({
  series,
  year,
  width = 120,
  height = 32,
  highest,
}) => {
  const spark = sparkOf(series, year, { width, height, highest })
  if (!spark) return null
  const { line, dots, hollow, ranges, marked } = spark
  const path = (d: string, stroke: string, thick: number) =>
    d === ''
      ? null
      : h('path', { d, fill: 'none', stroke, 'stroke-width': thick, 'stroke-linecap': 'round' })
  return h('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, [
    path(line, palette.line, 1.5),
    path(ranges, palette.conflict, 3),
    path(dots, palette.line, 4),
    path(hollow, palette.line, 4.5),
    path(hollow, palette.paper, 2.5),
    marked &&
      h('circle', {
        cx: marked.x,
        cy: marked.y,
        r: 3,
        fill: marked.isApproximate ? palette.paper : palette.line,
        stroke: palette.line,
      }),
  ])
}
SparkLine.props = ['series', 'year', 'width', 'height', 'highest']
