import { isPercentage } from '../dataset/model'
import type { Point, Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, unitOf } from '../text/texts'
import { palette } from './palette'
import { drawSeries, highest, labelledYears, lowest, type PanelsChart } from './panels'
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
 */
export function trendChart(
  plots: readonly (readonly Series[])[],
  { width, lang }: { width: number; lang: Lang },
): PanelsChart {
  const all = plots.map((plot) => plot.filter(({ points }) => points.some(hasValue)))
  const years = plots[0]?.[0]?.points.map(({ year }) => year) ?? []
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const names = all.flat().map(({ region }) => nameOf(region, lang))
  const room = Math.min(PLOT.most, width * 0.38, Math.max(40, ...names.map(widthOf)) + 14)
  const plotWidth = Math.max(80, width - PLOT.left - room)
  const rowHeight = PLOT.head + PLOT.height + PLOT.axis + PLOT.gap
  const scales = all.map((plot) =>
    scaleOf(
      plot.flatMap((one) => [...lowest(one), ...highest(one)]),
      plot.some(({ metric }) => isPercentage(metric)),
    ),
  )
  const top = (plot: number) => plot * rowHeight + PLOT.head
  const x = (year: number) =>
    PLOT.left + (first < last ? (year - first) / (last - first) : 0.5) * plotWidth
  const y = (value: number, plot: number) => {
    const { min, max } = scales[plot] ?? { min: 0, max: 1 }
    return top(plot) + PLOT.height - ((value - min) / (max - min)) * PLOT.height
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
        ...endLabels(plot, (value) => y(value, p), top(p), lang).map(({ text, at, color, year }) =>
          words(text, x(year) + 10, at - 8, 12, color, Math.max(room, width - x(year)) - 12),
        ),
      ]),
      grid: all.map((_, p) => ({
        left: PLOT.left,
        top: top(p),
        width: plotWidth,
        height: PLOT.height,
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
          formatter: (value: number) => formatShort(value, lang),
        },
      })),
      series: all.flatMap((plot, p) =>
        plot.flatMap((one, i) =>
          drawSeries(one, p, lang, {
            color: colorOf(i),
            isLabelled: plot.length === 1,
            floor: scales[p]?.min ?? 0,
          }),
        ),
      ),
    },
    height: Math.max(1, all.length) * rowHeight - PLOT.gap,
    stops,
    axes: stops.map(() => PLOT.head + PLOT.height),
    plotHeight: PLOT.height,
    reach: { above: PLOT.height, below: PLOT.axis },
    isShared: true,
  }
}

/** The places that the lines are of, in the order of the stops. */
export function trendSeries(plots: readonly (readonly Series[])[]): Series[] {
  return plots.flatMap((plot) => plot.filter(({ points }) => points.some(hasValue)))
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

/** The names at the ends of the lines, moved apart until none lies on another. */
function endLabels(
  plot: readonly Series[],
  y: (value: number) => number,
  top: number,
  lang: Lang,
): { text: string; at: number; color: string; year: number }[] {
  const labels = plot
    .map((one, i) => {
      const end = one.points.findLast(hasValue)
      return {
        text: nameOf(one.region, lang),
        at: y(end?.values.at(-1) ?? 0),
        color: colorOf(i),
        year: end?.year ?? 0,
      }
    })
    .sort((a, b) => a.at - b.at)
  for (const year of new Set(labels.map((label) => label.year)))
    spread(
      labels.filter((label) => label.year === year),
      top,
    )
  return labels
}

/** Moves labels that stand above each other apart, within the plot. */
function spread(labels: readonly { at: number }[], top: number): void {
  let least = top - PLOT.label / 2
  for (const label of labels) {
    label.at = Math.max(label.at, least)
    least = label.at + PLOT.label
  }
  let most = top + PLOT.height + PLOT.label / 2
  for (const label of labels.toReversed()) {
    label.at = Math.min(label.at, most)
    most = label.at - PLOT.label
  }
}

function words(
  text: string,
  left: number,
  top: number,
  fontSize: number,
  color: string,
  room: number,
): object {
  const [line = '', ...more] = breakLines(text, room)
  return {
    text: more.length > 0 ? `${line}…` : line,
    left,
    top,
    padding: 0,
    textStyle: { fontFamily: 'inherit', fontSize, fontWeight: 'normal', color, lineHeight: 16 },
  }
}
