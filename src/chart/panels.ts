import type { EChartsCoreOption } from 'echarts/core'
import type { Point, Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { palette } from './palette'
import { breakLines } from './readout'
import { type Stops, stopsOf } from './stops'

/** One small chart: a series with the two lines above it. */
export interface Panel {
  title: string
  /** Unit, set smaller below the title; empty where all panels share one. */
  unit: string
  series: Series
}

export interface PanelsLayout {
  /** Width of the drawing in px. */
  width: number
  /** All panels on one scale (places compared), each on its own (metrics of one place), or one for each unit. */
  scale: 'common' | 'own' | 'unit'
  lang: Lang
}

export interface PanelsChart extends Stops {
  option: EChartsCoreOption
  height: number
}

const PANEL = {
  line: 18, // of the title, in px
  unit: 16,
  headroom: 20, // for a label above the highest point
  plot: 60,
  axis: 22,
  gapBelow: 22,
  gapBeside: 28,
  edge: 14,
}
/** A panel of one year needs little room, one of many years more. */
const NARROWEST = { panel: 132, year: 14, most: 240 }
const LABELS_IN_FULL = 6

/**
 * Small multiples: one line chart a series, laid out in as many columns as the width allows. Every
 * line stands on 0 and spans the same years. A year without value is a gap in the line; where the
 * form changed, nothing is joined (`none`) or a fine mark stands (`near`). An approximate value is
 * a hollow point; two values for one year are joined by a vertical bar and no line passes through.
 *
 * @param panels in reading order, all over the same years
 */
export function panelsChart(panels: readonly Panel[], layout: PanelsLayout): PanelsChart {
  const years = panels[0]?.series.points.map(({ year }) => year) ?? []
  const narrowest = Math.min(NARROWEST.most, NARROWEST.panel + NARROWEST.year * years.length)
  const columns = Math.max(
    1,
    Math.min(
      panels.length,
      Math.floor((layout.width + PANEL.gapBeside) / (narrowest + PANEL.gapBeside)),
    ),
  )
  // Panels are never wider than three to a row: one alone would be stretched.
  const width = Math.min(
    (layout.width - PANEL.gapBeside * (columns - 1)) / columns,
    Math.max(320, layout.width / 3),
  )
  const titleLines = Math.max(1, ...panels.map(({ title }) => titleOn(title, width).length))
  const hasUnits = panels.some(({ unit }) => unit !== '')
  const head = PANEL.line * titleLines + (hasUnits ? PANEL.unit : 0)
  const rowHeight = head + PANEL.headroom + PANEL.plot + PANEL.axis + PANEL.gapBelow
  const rows = Math.ceil(panels.length / columns)
  const scales = panels.map((panel) => {
    const sharing = panels.filter(
      (one) =>
        one === panel ||
        layout.scale === 'common' ||
        (layout.scale === 'unit' && one.unit === panel.unit),
    )
    return {
      min: Math.min(0, ...sharing.flatMap(({ series }) => lowest(series))),
      max: Math.max(0, ...sharing.flatMap(({ series }) => highest(series))) || 1,
    }
  })

  const boxes = panels.map((_, i) => ({
    left: (i % columns) * (width + PANEL.gapBeside),
    top: Math.floor(i / columns) * rowHeight,
  }))
  const [first = 0, last = 0] = [years[0], years.at(-1)]

  const option: EChartsCoreOption = {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: palette.ink },
    title: panels.flatMap((panel, i) => titleOf(panel, boxes[i], width)),
    grid: boxes.map(({ left, top }) => ({
      left: left + PANEL.edge,
      top: top + head + PANEL.headroom,
      width: width - 2 * PANEL.edge,
      height: PANEL.plot,
      outerBoundsMode: 'none',
    })),
    xAxis: panels.map((_, i) => ({
      type: 'value',
      gridIndex: i,
      min: first === last ? first - 1 : first,
      max: first === last ? last + 1 : last,
      splitLine: { show: false },
      axisLine: { show: true, onZero: false, lineStyle: { color: palette.rule } },
      axisTick: { show: true, length: 3, customValues: years, lineStyle: { color: palette.rule } },
      axisLabel: {
        color: palette.quiet,
        fontSize: 11,
        customValues: labelledYears(years, width),
        formatter: (year: number) => String(year),
      },
    })),
    yAxis: scales.map((scale, i) => ({ type: 'value', gridIndex: i, show: false, ...scale })),
    series: panels.flatMap(({ series }, i) => drawSeries(series, i, layout.lang)),
  }
  const axes = boxes.map(({ top }) => top + head + PANEL.headroom + PANEL.plot)
  const stops = panels.map(({ series }, panel) => {
    const left = (boxes[panel]?.left ?? 0) + PANEL.edge
    const { min, max } = scales[panel] ?? { min: 0, max: 1 }
    const y = (value: number) => (axes[panel] ?? 0) - ((value - min) / (max - min)) * PANEL.plot
    const x = (year: number) =>
      left + (first < last ? (year - first) / (last - first) : 0.5) * (width - 2 * PANEL.edge)
    return stopsOf(series, panel, x, (point) => y(point.values.at(-1) ?? min), y(max))
  })
  return {
    option,
    height: rows * rowHeight - PANEL.gapBelow + 4,
    stops,
    axes,
    plotHeight: PANEL.plot,
    reach: { above: PANEL.plot + PANEL.headroom + PANEL.line, below: PANEL.axis },
  }
}

const TITLE = { font: 13, lines: 2 }

/**
 * A title broken into lines that fit, two at most. Done here, since ECharts measures on a canvas, which
 * does not know the inherited font.
 */
function titleOn(title: string, width: number): string[] {
  const lines = breakLines(title, (width * 12) / TITLE.font)
  if (lines.length <= TITLE.lines) return lines
  const last = lines[TITLE.lines - 1] ?? ''
  return [...lines.slice(0, TITLE.lines - 1), `${[...last].slice(0, -1).join('')}…`]
}

function titleOf(panel: Panel, box: { left: number; top: number } | undefined, width: number) {
  if (!box) return []
  const lines = titleOn(panel.title, width)
  const text = (content: string, top: number, fontSize: number, color: string) => ({
    text: content,
    left: box.left,
    top: box.top + top,
    padding: 0,
    textStyle: {
      fontFamily: 'inherit',
      fontSize,
      fontWeight: 'normal',
      color,
      lineHeight: PANEL.line,
    },
  })
  return [
    text(lines.join('\n'), 0, TITLE.font, palette.ink),
    ...(panel.unit ? [text(panel.unit, PANEL.line * lines.length, 11, palette.quiet)] : []),
  ]
}

/** How a series is drawn: its colour, whether its points carry their values, and from where up a stem stands. */
export interface Stroke {
  color: string
  isLabelled: boolean
  floor: number
}

const PLAIN: Stroke = { color: palette.line, isLabelled: true, floor: 0 }

/** A series as line, stems, break marks and conflicts, in the plot of one panel. */
export function drawSeries(
  series: Series,
  panel: number,
  lang: Lang,
  { color, isLabelled, floor }: Stroke = PLAIN,
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
    formatter: formatShort(value, lang),
  })
  const line = {
    ...shared,
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { color, width: 1.75 },
    itemStyle: { color },
    labelLayout: { hideOverlap: true },
    data: linePoints(series).map(({ year, value, point }) => ({
      value: [year, value],
      ...(point && value !== null ? { label: label(point, value) } : {}),
      ...(point?.isApproximate
        ? {
            symbol: 'circle',
            symbolSize: 7,
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
      data: point.values.map((value) => ({
        value: [point.year, value],
        label: { ...label(point, value), show: isLabelled, position: 'right' },
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
