import { type Loose, list, number, object, string, styleOf } from './loose'
import { h, type Node } from './nodes'
import { widthOf } from './readout'
import { marksOf } from './scale'

// The plots of a chart drawn by `draw.ts`: where values stand in px, axes, rules and their words.

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export function isOver(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}

export interface Axis {
  settings: Loose
  min: number
  max: number
  /** Of a list of names in place of numbers. */
  names: string[] | null
}

export interface Plot {
  box: Box
  x: Axis
  y: Axis
  /** Where words stand that others may not cover. */
  taken: Box[]
}

export function boxOf(grid: unknown): Box {
  const { left, top, width, height } = object(grid)
  return {
    left: number(left, 0),
    top: number(top, 0),
    width: number(width, 0),
    height: number(height, 0),
  }
}

export function axisOf(axis: unknown, box: Box | undefined): Axis {
  const settings = object(axis)
  const names = settings.type === 'category' ? list(settings.data).map(String) : null
  return {
    settings,
    min: names ? 0 : number(settings.min, 0),
    max: names ? Math.max(1, names.length) : number(settings.max, box ? 1 : 0),
    names,
  }
}

export function across({ box, x }: Plot, value: number): number {
  return box.left + ((value - x.min) / (x.max - x.min || 1)) * box.width
}

export function down({ box, y }: Plot, value: number): number {
  if (y.names) return box.top + ((value + 0.5) / y.max) * box.height
  return box.top + box.height - ((value - y.min) / (y.max - y.min || 1)) * box.height
}

/** Rules, axes, ticks and the words at them. */
export function furniture(box: Box, x: Axis | undefined, y: Axis | undefined): Node[] {
  if (!x || !y) return []
  const plot: Plot = { box, x, y, taken: [] }
  const [right, bottom] = [box.left + box.width, box.top + box.height]
  const nodes: Node[] = []
  const split = (axis: Axis, place: (value: number) => Node) => {
    if (object(axis.settings.splitLine).show === false || axis.settings.show === false) return
    if (!axis.names) nodes.push(...marks(axis).map(place))
  }
  const ruled = (axis: Axis) => string(styleOf(axis.settings.splitLine).color)
  split(y, (value) => {
    const at = crisp(down(plot, value))
    return h('path', { d: `M${round(box.left)} ${at}H${round(right)}`, stroke: ruled(y) })
  })
  split(x, (value) => {
    const at = crisp(across(plot, value))
    return h('path', { d: `M${at} ${round(box.top)}V${round(bottom)}`, stroke: ruled(x) })
  })
  if (x.settings.show !== false) {
    const line = styleOf(x.settings.axisLine)
    nodes.push(
      h('path', {
        d: `M${round(box.left)} ${crisp(bottom)}H${round(right)}`,
        stroke: string(line.color),
      }),
    )
    const tick = object(x.settings.axisTick)
    const ticks = list(tick.customValues).map((value) => crisp(across(plot, number(value, 0))))
    if (ticks.length > 0)
      nodes.push(
        h('path', {
          d: ticks.map((at) => `M${at} ${crisp(bottom)}v${number(tick.length, 4)}`).join(''),
          stroke: string(styleOf(tick).color),
        }),
      )
    nodes.push(
      ...labels(x, (value, text, look) =>
        words(text, {
          ...look,
          x: across(plot, value),
          y: bottom + 8 + look.size / 2,
          anchor: 'middle',
        }),
      ),
    )
  }
  if (y.settings.show !== false) {
    const margin = number(object(y.settings.axisLabel).margin, 8)
    if (y.names || object(y.settings.axisLine).show === true)
      nodes.push(
        h('path', {
          d: `M${crisp(box.left)} ${round(box.top)}V${round(bottom)}`,
          stroke: string(styleOf(y.settings.axisLine).color),
        }),
      )
    nodes.push(
      ...labels(y, (value, text, look) =>
        words(text, { ...look, x: box.left - margin, y: down(plot, value), anchor: 'end' }),
      ),
    )
  }
  return nodes
}

/** The round values of an axis, from end to end. */
function marks({ settings, min, max }: Axis): number[] {
  const step = number(settings.interval, 0)
  return step <= 0 ? [] : marksOf({ min, max, step })
}

export interface Look {
  size: number
  color: string
}

function labels(axis: Axis, place: (value: number, text: string, look: Look) => Node): Node[] {
  const { customValues, formatter, fontSize, color, width } = object(axis.settings.axisLabel)
  const look = { size: number(fontSize, 12), color: string(color) }
  if (axis.names) return axis.names.map((name, i) => place(i, cut(name, number(width, 1e9)), look))
  const values =
    customValues === undefined ? marks(axis) : list(customValues).map((one) => number(one, 0))
  return values.map((value) =>
    place(value, typeof formatter === 'function' ? String(formatter(value)) : String(value), look),
  )
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  let kept = [...text]
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > room) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}

/** @param place `y` is the middle of the line; `edge` the colour of an edge around the letters */
export function words(
  text: string,
  place: Look & { x: number; y: number; anchor: string; edge?: { color: string; width: number } },
): Node {
  const { x, y, size, color, anchor, edge } = place
  return h(
    'text',
    {
      x: round(x),
      // Not `dominant-baseline`, which many programs that open SVG files do not know.
      y: round(y + size * 0.35),
      'font-size': size,
      fill: color,
      'text-anchor': anchor === 'start' ? null : anchor,
      ...(edge && {
        stroke: edge.color,
        'stroke-width': edge.width,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    text,
  )
}

/** In the middle of a pixel, so that a fine line is one. */
export function crisp(value: number): number {
  return Math.round(value - 0.5) + 0.5
}

export function round(value: number): number {
  return Math.round(value * 10) / 10
}
