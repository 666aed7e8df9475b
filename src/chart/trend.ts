import type { Region } from '../dataset/model'
import { isPercentage } from '../dataset/model'
import type { Point, Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, unitOf } from '../text/texts'
import { drawSeries, highest, labelledYears, lowest } from './line'
import { palette } from './palette'
import type { PanelsChart } from './panels'
import { breakLines, widthOf } from './readout'
import { scaleOf } from './scale'
import { stopsOf } from './stops'

const PLOT = { height: 260, head: 34, axis: 26, gap: 20, left: 44, label: 16, most: 170 }
const COLORS = [palette.line1, palette.line2, palette.line3, palette.line4, palette.line5]

/**
 * Lines of several places in one plot, each named at its end; two metrics stand in two plots, one above
 * the other, as they have two units. A gap is a gap, nothing is joined across a change of form.
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
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const names = all.flat().map(({ region }) => nameOf(region, lang))
  const room = Math.min(PLOT.most, width * 0.38, Math.max(40, ...names.map(widthOf)) + 14)
  // The value above a first point reaches to the left of it, where the axis has its labels.
  const inset = all.some((plot) => plot.length === 1) ? 16 : 0
  const left = PLOT.left + inset
  const plotWidth = Math.max(80, width - left - room)
  const plotHeight = Math.max(low, ...all.map((plot) => plot.length * 1.5 * PLOT.label))
  const rowHeight = PLOT.head + plotHeight + PLOT.axis + PLOT.gap
  const scales = all.map((plot) =>
    scaleOf(
      plot.flatMap((one) => [...lowest(one), ...highest(one)]),
      plot.some(({ metric }) => isPercentage(metric)),
    ),
  )
  const top = (plot: number) => plot * rowHeight + PLOT.head
  const x = (year: number) =>
    left + (first < last ? (year - first) / (last - first) : 0.5) * plotWidth
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
  return {
    option: {
      animation: false,
      textStyle: { fontFamily: 'inherit', color: palette.ink },
      title: all.flatMap((plot, p) => [
        heading(plots[p]?.[0], top(p) - PLOT.head, width, lang),
        ...endLabels(plot, {
          x,
          y: (value) => y(value, p),
          top: top(p),
          height: plotHeight,
          width,
          room,
          lang,
        }).map((label) => words(label.text, label.left, label.top, 12, label.color, width)),
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
        min: first === last ? first - 1 : first,
        max: first === last ? last + 1 : last,
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
      series: all.flatMap((plot, p) =>
        plot.flatMap((one, i) =>
          drawSeries(one, p, lang, {
            color: colorOf(i),
            isLabelled: plot.length === 1,
            floor: scales[p]?.min ?? 0,
            axisTop: scales[p]?.max ?? 0,
          }),
        ),
      ),
    },
    height: Math.max(1, all.length) * rowHeight - PLOT.gap,
    stops,
    axes: stops.map(() => PLOT.head + plotHeight),
    plotHeight,
    reach: { above: plotHeight, below: PLOT.axis },
    isShared: true,
  }
}

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

function hasValue({ values }: Point): boolean {
  return values.length > 0
}

function heightOf(point: Point, floor: number): number {
  return point.values.at(-1) ?? floor
}

function colorOf(i: number): string {
  return COLORS[i % COLORS.length] ?? palette.line
}

function heading(series: Series | undefined, top: number, width: number, lang: Lang): object {
  const unit = series ? unitOf(series.metric, lang) : ''
  const name = series ? nameOf(series.metric, lang) : ''
  const text = lang === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`
  return words(unit ? text : name, 0, top, 12, palette.quiet, width)
}

interface EndLabel {
  text: string
  left: number
  top: number
  width: number
  color: string
}

/**
 * The names at the ends of the lines, moved up or down until none lies on another: first those of the
 * last year, which stand below each other, then those of lines that end before it.
 */
function endLabels(plot: readonly Series[], space: EndSpace): EndLabel[] {
  const { x, y, width, room, lang } = space
  // The points carry their values: the name makes way for that of the last one.
  const isLabelled = plot.length === 1
  const ends = plot
    .flatMap((one, i) => {
      const point = one.points.findLast(hasValue)
      return point ? [{ one, point, color: colorOf(i), at: y(heightOf(point, 0)) }] : []
    })
    .sort((a, b) => b.point.year - a.point.year || a.at - b.at)
  const years = [...new Set(ends.map(({ point }) => point.year))]
  const labels: EndLabel[] = []
  for (const year of years) {
    const together = ends.filter(({ point }) => point.year === year)
    if (year === years[0]) spread(together, space)
    for (const { one, color, at } of together) {
      const left = x(year) + 10
      const text = oneLine(nameOf(one.region, lang), Math.max(room, width - x(year)) - 12)
      const label = {
        text,
        left,
        top: at - PLOT.label / 2 + (isLabelled ? 2 : 0),
        width: widthOf(text),
        color,
      }
      if (year !== years[0]) label.top = freeTop(label, labels, space)
      labels.push(label)
    }
  }
  return labels
}

interface EndSpace {
  x: (year: number) => number
  y: (value: number) => number
  /** Of the plot. */
  top: number
  height: number
  width: number
  /** To the right of the plot. */
  room: number
  lang: Lang
}

/** The nearest height at which a label lies on none of the others. */
function freeTop(label: EndLabel, others: readonly EndLabel[], { top, height }: EndSpace): number {
  const [least, most] = [top - PLOT.label / 2, top + height - PLOT.label / 2]
  const inTheWay = others.filter(
    (one) => one.left < label.left + label.width && label.left < one.left + one.width,
  )
  const tops = inTheWay.flatMap((one) => [one.top - PLOT.label, one.top + PLOT.label])
  return (
    [label.top, ...tops]
      .filter((one) => least <= one && one <= most)
      .filter((one) => inTheWay.every((other) => Math.abs(other.top - one) >= PLOT.label))
      .sort((a, b) => Math.abs(a - label.top) - Math.abs(b - label.top))[0] ?? label.top
  )
}

/** Moves labels that stand above each other apart, within the plot. */
function spread(labels: readonly { at: number }[], { top, height }: EndSpace): void {
  let least = top
  for (const label of labels) {
    label.at = Math.max(label.at, least)
    least = label.at + PLOT.label
  }
  let most = top + height
  for (const label of labels.toReversed()) {
    label.at = Math.min(label.at, most)
    most = label.at - PLOT.label
  }
}

/** As much of a text as fits, with a mark where something is left out. */
function oneLine(text: string, room: number): string {
  const [line = '', ...more] = breakLines(text, room)
  return more.length > 0 ? `${line}…` : line
}

function words(
  text: string,
  left: number,
  top: number,
  fontSize: number,
  color: string,
  room: number,
): object {
  return {
    text: oneLine(text, room),
    left,
    top,
    padding: 0,
    textStyle: { fontFamily: 'inherit', fontSize, fontWeight: 'normal', color, lineHeight: 16 },
  }
}
