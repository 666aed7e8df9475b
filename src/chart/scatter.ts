import { isPercentage } from '../dataset/model'
import { type Point, pointAt, type Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, unitOf } from '../text/texts'
import { palette } from './palette'
import type { PanelsChart } from './panels'
import { widthOf } from './readout'
import { type Scale, scaleOf } from './scale'

/** A place with an exact or approximate value of both metrics in the year. */
export interface Pair {
  x: Series
  y: Series
  at: [Point, Point]
}

/** The places that have one value of both metrics, from left to right. */
export function pairsOf(xs: readonly Series[], ys: readonly Series[], year: number): Pair[] {
  return xs
    .flatMap((x, i): Pair[] => {
      const y = ys[i]
      const [a, b] = [pointAt(x, year), pointAt(y, year)]
      return y && a && b && a.value !== null && b.value !== null ? [{ x, y, at: [a, b] }] : []
    })
    .sort((a, b) => (a.at[0].value ?? 0) - (b.at[0].value ?? 0))
}

export function scatterScales(pairs: readonly Pair[]): [Scale, Scale] {
  const scale = (axis: 0 | 1, metric: Series['metric'] | undefined) =>
    scaleOf(
      pairs.map(({ at }) => at[axis].value ?? 0),
      metric !== undefined && isPercentage(metric),
    )
  return [scale(0, pairs[0]?.x.metric), scale(1, pairs[0]?.y.metric)]
}

const PLOT = { left: 52, right: 28, head: 30, axis: 44 }

/** Two metrics of places in one year, each place a point with its name where there is room. */
export function scatterChart(
  pairs: readonly Pair[],
  { width, lang }: { width: number; lang: Lang },
): PanelsChart {
  const plotWidth = width - PLOT.left - PLOT.right
  const plotHeight = Math.max(260, Math.min(420, plotWidth * 0.6))
  const [across, up] = scatterScales(pairs)
  const x = (value: number) =>
    PLOT.left + ((value - across.min) / (across.max - across.min)) * plotWidth
  const y = (value: number) =>
    PLOT.head + plotHeight - ((value - up.min) / (up.max - up.min)) * plotHeight
  const axis = ({ min, max, step }: Scale) => ({
    type: 'value',
    min,
    max,
    interval: step,
    splitLine: { lineStyle: { color: palette.rule } },
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.control } },
    axisLabel: {
      color: palette.quiet,
      fontSize: 12,
      hideOverlap: true,
      formatter: (value: number) => formatShort(value, lang),
    },
  })
  const name = ({ metric }: Series) => {
    const unit = unitOf(metric, lang)
    return `${lang === 'zh' ? `${metric.name}（${unit}）` : `${nameOf(metric, lang)} (${unit})`}`
  }
  const text = (content: string, place: object) => ({
    text: content,
    padding: 0,
    textStyle: { fontFamily: 'inherit', fontSize: 12, fontWeight: 'normal', color: palette.quiet },
    ...place,
  })
  const [first] = pairs
  return {
    option: {
      animation: false,
      textStyle: { fontFamily: 'inherit', color: palette.ink },
      title: first
        ? [
            text(`↑ ${name(first.y)}`, { left: 0, top: 0 }),
            text(`${name(first.x)} →`, {
              left: Math.max(0, width - widthOf(`${name(first.x)} →`) - 4),
              top: PLOT.head + plotHeight + 26,
            }),
          ]
        : [],
      grid: {
        left: PLOT.left,
        top: PLOT.head,
        width: plotWidth,
        height: plotHeight,
        outerBoundsMode: 'none',
      },
      xAxis: axis(across),
      yAxis: axis(up),
      series: [
        {
          type: 'scatter',
          silent: true,
          symbolSize: 9,
          itemStyle: { color: palette.line, borderColor: palette.paper, borderWidth: 1 },
          labelLayout: { hideOverlap: true },
          data: pairs.map(({ x: one, at: [a, b] }) => ({
            value: [a.value, b.value],
            label: {
              show: true,
              position: x(a.value ?? 0) > PLOT.left + plotWidth * 0.7 ? 'left' : 'right',
              fontSize: 12,
              color: palette.ink,
              formatter: nameOf(one.region, lang).replaceAll('{', '｛'),
            },
            ...(a.isApproximate || b.isApproximate
              ? {
                  itemStyle: { color: palette.paper, borderColor: palette.line, borderWidth: 1.75 },
                }
              : {}),
          })),
        },
      ],
    },
    height: PLOT.head + plotHeight + PLOT.axis,
    stops: pairs.map(({ at: [a, b] }, panel) => [
      { kind: 'point', panel, point: b, x: x(a.value ?? 0), y: y(b.value ?? 0) },
    ]),
    axes: pairs.map(() => PLOT.head + plotHeight),
    plotHeight,
    reach: { above: plotHeight, below: PLOT.axis },
    isShared: true,
  }
}
