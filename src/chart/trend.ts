import { isPercentage } from '../dataset/model'
import type { Point, Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, unitOf } from '../text/texts'
import {
  type EndLabel,
  LABEL_LINE,
  type LabelSpace,
  type LineEnd,
  labelHeight,
  placeLabels,
  type Segment,
} from './end-labels'
import { drawSeries, highest, labelledYears, lowest, segmentsOf } from './line'
import { palette } from './palette'
import type { PanelsChart } from './panels'
import { breakLines, widthOf } from './readout'
import { marksOf, type Scale, scaleOf } from './scale'
import { stopsOf } from './stops'
import { hasValue, looksOf, PLAIN } from './trend-lines'

const PLOT = { height: 260, head: 34, axis: 26, gap: 20, left: 44 }
/** Names at the lines are broken at this breadth, in px and as a part of the drawing. */
const NAME = { most: 220, part: 0.3, gap: 16 }

/**
 * Lines of several places in one plot, each named at its end; two metrics stand in two plots, one above
 * the other, as they have two units. A place looks the same in both. A gap is a gap, nothing is joined across
 * a change of form.
 *
 * @param plots one list a metric, with one series a place
 * @param options.low height in px of a plot; it becomes as high as the names at its lines need
 */
export function trendChart(
  plots: readonly (readonly Series[])[],
  { width, lang, low = PLOT.height }: { width: number; lang: Lang; low?: number | undefined },
): PanelsChart {
  const all = plots.map((plot) => plot.filter(({ points }) => points.some(hasValue)))
  const years = plots.flat()[0]?.points.map(({ year }) => year) ?? []
  const [start = 0, end = 0] = [years[0], years.at(-1)]
  const [first, last] = start === end ? [start - 1, end + 1] : [start, end]
  const looks = looksOf(all)
  const names = new Map(
    all.flat().map(({ region }) => {
      const { isSecond } = looks.get(region.code) ?? PLAIN
      const most = Math.min(NAME.most, width * NAME.part)
      const [line = '', ...more] = twoLines(nameOf(region, lang), most)
      return [region.code, [`${isSecond ? '▲ ' : ''}${line}`, ...more]]
    }),
  )
  const room = Math.max(40, ...[...names.values()].map(breadth)) + NAME.gap + 2
  const scales = all.map((plot) =>
    scaleOf(
      plot.flatMap((one) => [...lowest(one), ...highest(one)]),
      plot.some(({ metric }) => isPercentage(metric)),
    ),
  )
  // The value above a first point reaches to the left of it, where the axis has its labels.
  const inset = Math.max(
    0,
    ...all.map((plot, p) => (plot.length === 1 ? valueWidth(plot, scales[p], lang) / 2 + 4 : 0)),
  )
  const ticks = scales.flatMap((scale) =>
    marksOf(scale).map((value) => widthOf(formatShort(value, lang, scale.max))),
  )
  const left = Math.max(PLOT.left, ...ticks.map((one) => one + 10)) + inset
  const plotWidth = Math.max(80, width - left - room)
  const needed = (plot: readonly Series[]) =>
    plot.reduce((sum, { region }) => sum + labelHeight(names.get(region.code) ?? []), 0)
  const plotHeight = Math.max(low, ...all.map((plot) => needed(plot) * 1.5))
  const rowHeight = PLOT.head + plotHeight + PLOT.axis + PLOT.gap
  const top = (plot: number) => plot * rowHeight + PLOT.head
  const x = (year: number) => left + ((year - first) / (last - first)) * plotWidth
  const y = (value: number, plot: number) => {
    const { min, max } = scales[plot] ?? { min: 0, max: 1 }
    return top(plot) + plotHeight - ((value - min) / (max - min)) * plotHeight
  }
  let panel = 0
  const stops = all.flatMap((plot, p) =>
    plot.map((one) => {
      const row = stopsOf(
        one,
        panel,
        x,
        (point) => y(heightOf(point, scales[p]?.min ?? 0), p),
        top(p),
      )
      panel += 1
      return row
    }),
  )
  const labels = all.map((plot, p) =>
    placeLabels(
      plot.flatMap((one): LineEnd[] => {
        const point = one.points.findLast(hasValue)
        const lines = names.get(one.region.code) ?? []
        return point
          ? [
              {
                lines,
                width: breadth(lines),
                color: (looks.get(one.region.code) ?? PLAIN).color,
                x: x(point.year),
                y: y(heightOf(point, 0), p),
                // The name of a single line makes way for the value at its last point.
                isLast: point.year === end && plot.length > 1,
              },
            ]
          : []
      }),
      {
        plot: { left, top: top(p), width: plotWidth, height: plotHeight },
        width,
        gap: NAME.gap,
        ...obstaclesOf(plot, x, (value) => y(value, p), scales[p], lang),
      },
    ),
  )
  /** From px back to the year and value that the axes count in. */
  const leader = ({ x1, y1, x2, y2 }: Segment, p: number) => {
    const { min, max } = scales[p] ?? { min: 0, max: 1 }
    const across = (at: number) => first + ((at - left) / plotWidth) * (last - first)
    const up = (at: number) => min + ((top(p) + plotHeight - at) / plotHeight) * (max - min)
    return [
      [across(x1), up(y1)],
      [across(x2), up(y2)],
    ]
  }
  return {
    option: {
      animation: false,
      textStyle: { fontFamily: 'inherit', color: palette.ink },
      title: all.flatMap((plot, p) => [
        heading(plot[0], top(p) - PLOT.head, width, lang),
        ...(labels[p] ?? []).map(labelTitle),
      ]),
      grid: all.map((_, p) => ({
        left,
        top: top(p),
        width: plotWidth,
        height: plotHeight,
        outerBoundsMode: 'none',
      })),
      xAxis: all.map((_, p) => ({
        type: 'value',
        gridIndex: p,
        min: first,
        max: last,
        splitLine: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: palette.control } },
        axisTick: {
          show: true,
          length: 4,
          customValues: years,
          lineStyle: { color: palette.control },
        },
        axisLabel: {
          color: palette.quiet,
          fontSize: 12,
          customValues: labelledYears(years, plotWidth),
          formatter: (year: number) => String(year),
        },
      })),
      yAxis: scales.map(({ min, max, step }, p) => ({
        type: 'value',
        gridIndex: p,
        min,
        max,
        interval: step,
        splitLine: { lineStyle: { color: palette.rule } },
        axisLabel: {
          color: palette.quiet,
          fontSize: 12,
          margin: 8 + inset,
          formatter: (value: number) => formatShort(value, lang, max),
        },
      })),
      series: all.flatMap((plot, p) => [
        ...(labels[p] ?? []).flatMap(({ leader: line, color }) =>
          line ? [leaderSeries(leader(line, p), color, p)] : [],
        ),
        ...plot.flatMap((one) =>
          drawSeries(one, p, lang, {
            ...(looks.get(one.region.code) ?? PLAIN),
            isLabelled: plot.length === 1,
            floor: scales[p]?.min ?? 0,
            axisTop: scales[p]?.max ?? 0,
          }),
        ),
      ]),
    },
    height: Math.max(1, all.length) * rowHeight - PLOT.gap,
    stops,
    axes: stops.map(() => PLOT.head + plotHeight),
    plotHeight,
    reach: { above: plotHeight, below: PLOT.axis },
    isShared: true,
  }
}

function heightOf(point: Point, floor: number): number {
  return point.values.at(-1) ?? floor
}

/** What the names at the lines stand clear of. */
function obstaclesOf(
  plot: readonly Series[],
  x: (year: number) => number,
  y: (value: number) => number,
  scale: Scale | undefined,
  lang: Lang,
): Pick<LabelSpace, 'segments' | 'points' | 'taken'> {
  const shown = plot.flatMap(({ points }) => points.filter(hasValue))
  const segments = plot.flatMap((one) =>
    segmentsOf(one, scale?.min ?? 0).map(([[x1, y1], [x2, y2]]) => ({
      x1: x(x1),
      y1: y(y1),
      x2: x(x2),
      y2: y(y2),
    })),
  )
  const points = shown.flatMap(({ year, values }) =>
    values.map((value) => ({ x: x(year), y: y(value) })),
  )
  // Of a single line the points carry their values.
  const width = plot.length === 1 ? valueWidth(plot, scale, lang) : 0
  const taken = shown.map((point) => ({
    left: x(point.year) - width / 2,
    top: y(heightOf(point, 0)) - 20,
    width,
    height: 13,
  }))
  return { segments, points, taken: plot.length === 1 ? taken : [] }
}

/** The widest value written at a point. */
function valueWidth(plot: readonly Series[], scale: Scale | undefined, lang: Lang): number {
  const written = plot.flatMap(({ points }) =>
    points.map(({ values }) =>
      values.map((value) => formatShort(value, lang, scale?.max)).join(' / '),
    ),
  )
  return Math.max(0, ...written.map(widthOf)) * (11 / 12)
}

function heading(series: Series | undefined, top: number, width: number, lang: Lang): object {
  const unit = series ? unitOf(series.metric, lang) : ''
  const name = series ? nameOf(series.metric, lang) : ''
  const text = lang === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`
  const [line = '', ...more] = breakLines(unit ? text : name, width)
  return {
    ...words(more.length > 0 ? `${line}…` : line, 0, top),
    textStyle: { ...TEXT, color: palette.quiet, lineHeight: 16 },
  }
}

const TEXT = { fontFamily: 'inherit', fontSize: 12, fontWeight: 'normal' }

/** A name over lines and rules has an edge of paper, so that it can be read. */
function labelTitle({ lines, align, left, top, width, color }: EndLabel): object {
  const at = { left, center: left + width / 2, right: left + width }
  return {
    ...words(lines.join('\n'), at[align], top + 1),
    textAlign: align,
    textStyle: {
      ...TEXT,
      color,
      lineHeight: LABEL_LINE,
      textBorderColor: palette.paper,
      textBorderWidth: 3,
    },
  }
}

function leaderSeries(data: number[][], color: string, plot: number): object {
  return {
    type: 'line',
    xAxisIndex: plot,
    yAxisIndex: plot,
    silent: true,
    emphasis: { disabled: true },
    symbol: 'none',
    // Names beside the plot are led to as well.
    clip: false,
    lineStyle: { color, width: 1, opacity: 0.8 },
    data,
  }
}

/** A name on at most two lines, with a mark where something is left out. */
function twoLines(text: string, room: number): string[] {
  const [first = '', second, ...more] = breakLines(text, room)
  if (second === undefined) return [first]
  return [first, more.length > 0 ? `${second}…` : second]
}

function breadth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(widthOf))
}

function words(text: string, left: number, top: number): object {
  return { text, left, top, padding: 0 }
}
