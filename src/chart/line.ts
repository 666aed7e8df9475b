import type { Point, Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { palette } from './palette'

/** A longer series has its ends and its highest point labelled only. */
const LABELS_IN_FULL = 6

/** How a series is drawn: its colour, whether its points carry their values, and from where up a stem stands. */
export interface Stroke {
  color: string
  /** Points as triangles: the second place in this colour. */
  isSecond?: boolean
  isLabelled: boolean
  floor: number
  /** The highest mark of the axis, after which values are written; where there is no axis each for itself. */
  axisTop?: number
}

const PLAIN: Stroke = { color: palette.line, isLabelled: true, floor: 0 }

/** A series as line, stems, break marks and conflicts, in the plot of one panel. */
export function drawSeries(
  series: Series,
  panel: number,
  lang: Lang,
  { color, isSecond = false, isLabelled, floor, axisTop }: Stroke = PLAIN,
): object[] {
  const shared = {
    type: 'line',
    xAxisIndex: panel,
    yAxisIndex: panel,
    silent: true,
    emphasis: { disabled: true },
    showAllSymbol: true,
  }
  const labelled = isLabelled ? labelledPoints(series) : new Set<Point>()
  const label = (point: Point, value: number) => ({
    show: labelled.has(point),
    position: 'top',
    distance: 4,
    fontSize: 11,
    color: palette.ink,
    formatter: formatShort(value, lang, axisTop),
  })
  const line = {
    ...shared,
    symbol: isSecond ? 'triangle' : 'circle',
    symbolSize: isSecond ? 8 : 6,
    lineStyle: { color, width: 1.75 },
    itemStyle: { color },
    labelLayout: { hideOverlap: true },
    data: linePoints(series).map(({ year, value, point }) => ({
      value: [year, value],
      ...(point && value !== null ? { label: label(point, value) } : {}),
      ...(point?.isApproximate
        ? {
            symbolSize: isSecond ? 8 : 7,
            itemStyle: { color: palette.paper, borderColor: color, borderWidth: 1.75 },
          }
        : {}),
    })),
    markLine: breakMarks(series),
  }
  const conflicts = series.points
    .filter(({ values }) => values.length > 1)
    .map((point) => ({
      ...shared,
      symbol: 'diamond',
      symbolSize: 8,
      lineStyle: { color: palette.conflict, width: 2 },
      itemStyle: { color: palette.conflict },
      labelLayout: { hideOverlap: true },
      // Both values in one label above the higher: two would lie on each other where they are close.
      data: point.values.map((value, i) => ({
        value: [point.year, value],
        label: {
          ...label(point, value),
          show: isLabelled && i === point.values.length - 1,
          formatter: point.values.map((one) => formatShort(one, lang, axisTop)).join(' / '),
        },
      })),
    }))
  return [stems(series, shared, color, floor), line, ...conflicts]
}

/** A point without a neighbour to be joined to stands on a thin stem, so that its height can be read. */
function stems(series: Series, shared: object, color: string, floor: number): object {
  const joined = new Set<Point>()
  const points = linePoints(series)
  points.forEach(({ point, value }, i) => {
    const next = points[i + 1]
    if (point && next?.point && value !== null && next.value !== null)
      joined.add(point).add(next.point)
  })
  return {
    ...shared,
    symbol: 'none',
    lineStyle: { color, width: 1, opacity: 0.5 },
    data: points.flatMap(({ point, year, value }) =>
      point && value !== null && !joined.has(point)
        ? [
            [year, floor],
            [year, value],
            [year, null],
          ]
        : [],
    ),
  }
}

/** What is drawn of a series as pairs of year and value: its lines, stems and the bars between two values. */
export function segmentsOf(series: Series, floor: number): [[number, number], [number, number]][] {
  const points = linePoints(series)
  const isDrawn = (i: number) => points[i]?.point && points[i]?.value !== null
  return points.flatMap(({ year, value, point }, i): [[number, number], [number, number]][] => {
    const values = point?.values ?? []
    if (values.length > 1)
      return [
        [
          [year, values[0] ?? 0],
          [year, values.at(-1) ?? 0],
        ],
      ]
    if (!point || value === null) return []
    const next = points[i + 1]
    if (isDrawn(i + 1) && next)
      return [
        [
          [year, value],
          [next.year, next.value ?? 0],
        ],
      ]
    return isDrawn(i - 1)
      ? []
      : [
          [
            [year, floor],
            [year, value],
          ],
        ]
  })
}

/** The line's points; an empty one, drawn as a gap, wherever nothing may be joined. */
function linePoints(series: Series): { year: number; value: number | null; point: Point | null }[] {
  const broken = new Set(series.breaks.filter(({ kind }) => kind === 'none').map(({ to }) => to))
  return series.points.flatMap((point) => [
    ...(broken.has(point.year) ? [{ year: point.year - 0.5, value: null, point: null }] : []),
    { year: point.year, value: point.value, point },
  ])
}

function breakMarks(series: Series): object | undefined {
  if (series.breaks.length === 0) return undefined
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    data: series.breaks.map(({ to, kind }) => ({
      xAxis: to - 0.5,
      lineStyle: {
        color: palette.quiet,
        width: kind === 'none' ? 1 : 0.75,
        type: kind === 'none' ? [4, 3] : [1, 3],
      },
    })),
  }
}

/** All points of a short series; of a long one the ends and the highest. */
function labelledPoints(series: Series): Set<Point> {
  const valued = series.points.filter(({ value }) => value !== null)
  if (valued.length <= LABELS_IN_FULL) return new Set(valued)
  const top = valued.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a))
  return new Set([valued[0], top, valued.at(-1)].filter((point) => point !== undefined))
}

/** As many years as fit, the first and the last always. */
export function labelledYears(years: readonly number[], width: number): number[] {
  const room = Math.max(2, Math.floor(width / 44))
  if (years.length <= room) return [...years]
  const last = years.length - 1
  const parts =
    Array.from({ length: room - 1 }, (_, i) => room - 1 - i).find((n) => last % n === 0) ?? 1
  return years.filter((_, i) => i % (last / parts) === 0)
}

export function highest(series: Series): number[] {
  return series.points.flatMap(({ values }) => values.slice(-1))
}

export function lowest(series: Series): number[] {
  return series.points.flatMap(({ values }) => values.slice(0, 1))
}
