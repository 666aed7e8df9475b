import { isPercentage } from '../dataset/model'
import { type Point, pointAt, type Series } from '../series/select'
import { formatShort } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, unitOf } from '../text/texts'
import { palette } from './palette'
import type { PanelsChart } from './panels'
import { widthOf } from './readout'
import { type Scale, scaleOf } from './scale'

/** A place with a value of both metrics in the year, or with several that disagree. */
export interface Pair {
  x: Series
  y: Series
  at: [Point, Point]
}

/** The places that have values of both metrics, from left to right. */
export function pairsOf(xs: readonly Series[], ys: readonly Series[], year: number): Pair[] {
  return xs
    .flatMap((x, i): Pair[] => {
      const y = ys[i]
      const [a, b] = [pointAt(x, year), pointAt(y, year)]
      return y && a && b && a.values.length > 0 && b.values.length > 0 ? [{ x, y, at: [a, b] }] : []
    })
    .sort((a, b) => topOf(a.at[0]) - topOf(b.at[0]))
}

/** Whether two figures for the year disagree, of either metric. */
export function isDouble({ at }: Pair): boolean {
  return at.some(({ values }) => values.length > 1)
}

export function scatterScales(pairs: readonly Pair[]): [Scale, Scale] {
  const scale = (axis: 0 | 1, metric: Series['metric'] | undefined) =>
    scaleOf(
      pairs.flatMap(({ at }) => at[axis].values),
      metric !== undefined && isPercentage(metric),
    )
  return [scale(0, pairs[0]?.x.metric), scale(1, pairs[0]?.y.metric)]
}

function topOf({ values }: Point): number {
  return values.at(-1) ?? 0
}

/** The places a double figure may stand at: two joined by a line, or the corners of a box. */
function cornersOf({ at: [a, b] }: Pair): [number, number][] {
  const [left, right] = [a.values[0] ?? 0, topOf(a)]
  const [low, high] = [b.values[0] ?? 0, topOf(b)]
  if (left === right || low === high)
    return [
      [left, low],
      [right, high],
    ]
  return [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
    [left, low],
  ]
}

const PLOT = { left: 52, right: 28, head: 30, axis: 44 }

const SYMBOL = 9
const LABEL = { distance: 4, height: 16 }
const SIDES = ['right', 'left', 'top', 'bottom'] as const
type Side = (typeof SIDES)[number]

interface Spot {
  x: number
  y: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * On which side of its point each name stands; `null` where there is no room beside the other names and
 * points. Those at the ends of either axis come first: they are asked for most.
 */
function sidesOf(
  names: readonly string[],
  spots: readonly Spot[],
  corners: readonly Spot[],
  within: Box,
): (Side | null)[] {
  const marks = [...spots, ...corners].map((spot) => boxAround(spot, SYMBOL / 2))
  const taken: Box[] = []
  const sides: (Side | null)[] = names.map(() => null)
  const order = spots.map((_, i) => i)
  const ends = new Set(
    (['x', 'y'] as const).flatMap((axis) => {
      const sorted = order.toSorted((a, b) => (spots[a]?.[axis] ?? 0) - (spots[b]?.[axis] ?? 0))
      return [sorted[0], sorted.at(-1)]
    }),
  )
  for (const i of order.toSorted((a, b) => Number(ends.has(b)) - Number(ends.has(a)))) {
    const [name, spot] = [names[i], spots[i]]
    if (name === undefined || !spot) continue
    for (const side of SIDES) {
      const box = labelBox(spot, widthOf(name), side)
      const isFree =
        box.left >= within.left &&
        box.right <= within.right &&
        box.top >= within.top &&
        box.bottom <= within.bottom &&
        !taken.some((one) => areTouching(one, box)) &&
        !marks.some((one) => areTouching(one, box))
      if (!isFree) continue
      sides[i] = side
      taken.push(box)
      break
    }
  }
  return sides
}

function labelBox({ x, y }: Spot, width: number, side: Side): Box {
  const away = SYMBOL / 2 + LABEL.distance
  const half = LABEL.height / 2
  if (side === 'right') return boxOf(x + away, y - half, width)
  if (side === 'left') return boxOf(x - away - width, y - half, width)
  return boxOf(x - width / 2, side === 'top' ? y - away - LABEL.height : y + away, width)
}

function boxOf(left: number, top: number, width: number): Box {
  return { left, top, right: left + width, bottom: top + LABEL.height }
}

function boxAround({ x, y }: Spot, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

function areTouching(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

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
  const names = pairs.map((pair) => nameOf(pair.x.region, lang))
  const spots = pairs.map(({ at: [a, b] }) => ({ x: x(topOf(a)), y: y(topOf(b)) }))
  const corners = pairs
    .filter(isDouble)
    .flatMap((pair) => cornersOf(pair).map(([a, b]) => ({ x: x(a), y: y(b) })))
  const sides = sidesOf(names, spots, corners, {
    left: PLOT.left + 2,
    right: width,
    top: PLOT.head - 8,
    bottom: PLOT.head + plotHeight - 2,
  })
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
      formatter: (value: number) => formatShort(value, lang, max),
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
          symbolSize: SYMBOL,
          itemStyle: { color: palette.line, borderColor: palette.paper, borderWidth: 1 },
          data: pairs.map((pair, i) => {
            const side = sides[i]
            const isHollow = pair.at.some((point) => point.isApproximate)
            const style = isHollow
              ? { color: palette.paper, borderColor: palette.line, borderWidth: 1.75 }
              : null
            return {
              value: pair.at.map(topOf),
              // A double figure is drawn below; here it only carries the name.
              ...(isDouble(pair) ? { symbol: 'none' } : {}),
              ...(style ? { itemStyle: style } : {}),
              ...(side
                ? {
                    label: {
                      show: true,
                      position: side,
                      distance: LABEL.distance,
                      fontSize: 12,
                      color: palette.ink,
                      formatter: names[i]?.replaceAll('{', '｛'),
                    },
                  }
                : {}),
            }
          }),
        },
        ...pairs.filter(isDouble).map((pair) => ({
          type: 'line',
          silent: true,
          symbol: 'diamond',
          symbolSize: SYMBOL,
          showAllSymbol: true,
          lineStyle: { color: palette.conflict, width: 1.5 },
          itemStyle: { color: palette.paper, borderColor: palette.conflict, borderWidth: 1.75 },
          data: cornersOf(pair),
        })),
      ],
    },
    height: PLOT.head + plotHeight + PLOT.axis,
    stops: pairs.map(({ at: [a, b] }, panel) => [
      { kind: 'point', panel, point: b, x: x(topOf(a)), y: y(topOf(b)) },
    ]),
    axes: pairs.map(() => PLOT.head + plotHeight),
    plotHeight,
    reach: { above: plotHeight, below: PLOT.axis },
    isShared: true,
  }
}
