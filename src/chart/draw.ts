import {
  across,
  axisOf,
  type Box,
  boxOf,
  crisp,
  down,
  furniture,
  isOver,
  type Plot,
  round,
  words,
} from './draw-axes'
import { type Loose, list, number, object, string, styleOf } from './loose'
import { h, type Node } from './nodes'
import { widthOf } from './readout'

/**
 * Draws the options of `trend.ts`, `scatter.ts`, `rank.ts` and `panels.ts` as SVG, without ECharts.
 *
 * Why: a chart inside a portal must stand before a large script has come. The least that ECharts draws a line with is
 * 153 kB compressed (6.1.0: core, line, simple grid, SVG renderer), more than an embed may weigh in all, and it takes
 * 6.5 ms a chart in Node; this here takes 0.2 ms. It knows only what our option functions ask for, and a test
 * (`tests/chart/draw.test.ts`) holds its points, lines and words to where ECharts draws them.
 *
 * Everything is a presentation attribute, no style: it may stand in a page under `default-src 'self'`.
 */
export function drawOption(option: unknown): Node[] {
  const { grid, xAxis, yAxis, series, title } = object(option)
  const grids = list(grid).map(boxOf)
  const xs = list(xAxis).map((axis, i) => axisOf(axis, grids[i]))
  const ys = list(yAxis).map((axis, i) => axisOf(axis, grids[i]))
  const taken: Box[] = []
  return [
    ...grids.flatMap((box, i) => furniture(box, xs[i], ys[i])),
    ...list(series).flatMap((one) => {
      const { xAxisIndex, yAxisIndex } = object(one)
      const at = number(xAxisIndex, 0)
      const [box, x, y] = [grids[at], xs[at], ys[number(yAxisIndex, 0)]]
      return box && x && y ? drawSeries(object(one), { box, x, y, taken }) : []
    }),
    ...list(title).flatMap(drawTitle),
  ]
}

function drawSeries(series: Loose, plot: Plot): Node[] {
  if (series.type === 'bar') return drawBars(series, plot)
  const items = list(series.data).map((item) => itemOf(item, plot))
  const drawn: Node[] = breakMarks(series, plot)
  if (series.type === 'line') {
    const { color, width, opacity } = object(series.lineStyle)
    const path = pathOf(items)
    if (path !== '')
      drawn.push(
        h('path', {
          d: path,
          fill: 'none',
          stroke: string(color),
          'stroke-width': number(width, 2),
          'stroke-opacity': opacity === undefined ? null : number(opacity, 1),
          'stroke-linejoin': 'bevel',
        }),
      )
  }
  for (const item of items) if (item.at) drawn.push(...symbolOf(item, series))
  for (const item of items) if (item.at) drawn.push(...labelOf(item, series, plot))
  return drawn
}

interface Item {
  settings: Loose
  /** `null` for a gap. */
  at: { x: number; y: number } | null
}

function itemOf(item: unknown, plot: Plot): Item {
  const settings = Array.isArray(item) ? {} : object(item)
  const [x, y] = list(Array.isArray(item) ? item : settings.value)
  const at =
    typeof x === 'number' && typeof y === 'number' ? { x: across(plot, x), y: down(plot, y) } : null
  return { settings, at }
}

function pathOf(items: readonly Item[]): string {
  let path = ''
  items.forEach(({ at }, i) => {
    // A point between two gaps is no line.
    if (!at || (!items[i - 1]?.at && !items[i + 1]?.at)) return
    path += `${items[i - 1]?.at ? 'L' : 'M'}${round(at.x)} ${round(at.y)}`
  })
  return path
}

function symbolOf({ at, settings }: Item, series: Loose): Node[] {
  const symbol = settings.symbol ?? series.symbol ?? 'circle'
  if (!at || symbol === 'none') return []
  const look = { ...object(series.itemStyle), ...object(settings.itemStyle) }
  const paint = {
    fill: string(look.color),
    stroke: look.borderColor === undefined ? null : string(look.borderColor),
    'stroke-width': look.borderWidth === undefined ? null : number(look.borderWidth, 1),
  }
  const r = number(settings.symbolSize ?? series.symbolSize, 6) / 2
  if (symbol === 'diamond')
    return [
      h('path', {
        d: `M${round(at.x)} ${round(at.y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
        ...paint,
      }),
    ]
  if (symbol === 'triangle')
    return [
      h('path', { d: `M${round(at.x)} ${round(at.y - r)}l${r} ${2 * r}h${-2 * r}z`, ...paint }),
    ]
  return [h('circle', { cx: round(at.x), cy: round(at.y), r, ...paint })]
}

function labelOf({ at, settings }: Item, series: Loose, plot: Plot): Node[] {
  const { show, position, distance, fontSize, color, formatter } = object(settings.label)
  if (!at || show !== true) return []
  const text = string(formatter)
  const size = number(fontSize, 12)
  const r = number(settings.symbolSize ?? series.symbolSize, 6) / 2
  const gap = r + number(distance, 5)
  const width = (widthOf(text) * size) / 12
  const place =
    position === 'top' || position === 'bottom'
      ? {
          x: at.x,
          y: position === 'top' ? at.y - gap - size / 2 : at.y + gap + size / 2,
          anchor: 'middle',
        }
      : position === 'left'
        ? { x: at.x - gap, y: at.y, anchor: 'end' }
        : { x: at.x + gap, y: at.y, anchor: 'start' }
  const left =
    place.x - (place.anchor === 'middle' ? width / 2 : place.anchor === 'end' ? width : 0)
  const box = { left, top: place.y - size / 2, width, height: size }
  if (object(series.labelLayout).hideOverlap === true) {
    if (plot.taken.some((other) => isOver(other, box))) return []
    plot.taken.push(box)
  }
  return [words(text, { ...place, size, color: string(color) })]
}

function breakMarks(series: Loose, plot: Plot): Node[] {
  const { box } = plot
  return list(object(series.markLine).data).map((mark) => {
    const { color, width, type } = styleOf(mark)
    return h('path', {
      d: `M${crisp(across(plot, number(object(mark).xAxis, 0)))} ${round(box.top)}v${round(box.height)}`,
      stroke: string(color),
      'stroke-width': number(width, 1),
      'stroke-dasharray': list(type).join(' ') || null,
    })
  })
}

function drawBars(series: Loose, plot: Plot): Node[] {
  const thick = number(series.barWidth, 12)
  return list(series.data).flatMap((item, i) => {
    const { value, itemStyle, label } = object(item)
    const { color, borderColor, borderWidth } = object(itemStyle)
    const [from, to] = [across(plot, 0), across(plot, number(value, 0))]
    const y = down(plot, i)
    const { show, fontSize, color: ink, formatter } = object(label)
    return [
      h('rect', {
        x: round(Math.min(from, to)),
        y: round(y - thick / 2),
        width: round(Math.abs(to - from)),
        height: thick,
        fill: string(color),
        stroke: borderColor === undefined ? null : string(borderColor),
        'stroke-width': borderWidth === undefined ? null : number(borderWidth, 1),
      }),
      ...(show === true
        ? [
            words(string(formatter), {
              x: Math.max(from, to) + 5,
              y,
              size: number(fontSize, 12),
              color: string(ink),
              anchor: 'start',
            }),
          ]
        : []),
    ]
  })
}

function drawTitle(title: unknown): Node[] {
  const { text, left, top, textAlign, textStyle } = object(title)
  const { fontSize, color, lineHeight, textBorderColor, textBorderWidth } = object(textStyle)
  const border = number(textBorderWidth, 0)
  const edge = border > 0 ? { edge: { color: string(textBorderColor), width: border } } : {}
  const size = number(fontSize, 12)
  const line = number(lineHeight, size)
  return string(text)
    .split('\n')
    .map((part, i) =>
      words(part, {
        x: number(left, 0),
        y: number(top, 0) + line * (i + 0.5),
        size,
        color: string(color),
        anchor: textAlign === 'right' ? 'end' : textAlign === 'center' ? 'middle' : 'start',
        ...edge,
      }),
    )
}
