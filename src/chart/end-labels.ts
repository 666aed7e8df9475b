import { type Box, isOver } from './draw-axes'

/** Where a line ends, and the name to be written there. */
export interface LineEnd {
  /** Broken to fit. */
  lines: readonly string[]
  width: number
  color: string
  x: number
  y: number
  /** Whether it ends with the plot: such names stand below each other beside it. */
  isLast: boolean
}

export interface Segment {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** A name in its place; where that is not at its point, a fine line leads there. */
export interface EndLabel extends Box {
  lines: readonly string[]
  /** The side that its lines are set along: that of its point, as widths are only about right. */
  align: Align
  color: string
  leader: Segment | null
}

export type Align = 'left' | 'center' | 'right'

/** What names should stand clear of. */
export interface LabelSpace {
  plot: Box
  /** Of the whole drawing. */
  width: number
  /** From the end of the plot to the names beside it. */
  gap: number
  segments: readonly Segment[]
  points: readonly { x: number; y: number }[]
  /** Texts that stand already. */
  taken: readonly Box[]
}

/** Height of a line of a name, in px. */
export const LABEL_LINE = 14
/** From a point to the name beside it, and how far away it needs no line to it. */
const BESIDE = 9
const NEAR = 12
/** Half of a point, with some air. */
const POINT = 6
const STEP = 4
/** What is crossed or covered, as the px that a name would rather stand further away. */
const COST = { side: 3, line: 12, along: 40, leader: 100, point: 300, text: 1000 }

/**
 * The names at the ends of lines. None lies on another; each stands at its point, or as near as there is room, clear of
 * points and lines where it can, and then has a fine line to its point.
 *
 * @returns in the order of `ends`
 */
export function placeLabels(ends: readonly LineEnd[], space: LabelSpace): EndLabel[] {
  const placed = new Map<LineEnd, EndLabel>(
    columnOf(
      ends.filter(({ isLast }) => isLast),
      space,
    ),
  )
  const others = ends.filter(({ isLast }) => !isLast).sort((a, b) => b.x - a.x || a.y - b.y)
  for (const end of others) placed.set(end, freeLabel(end, [...placed.values()], space))
  return ends.flatMap((end) => placed.get(end) ?? [])
}

export function labelHeight(lines: readonly string[]): number {
  return lines.length * LABEL_LINE + 2
}

/** Names one below the other, together as little away from their points as can be. */
function columnOf(
  ends: readonly LineEnd[],
  { plot, gap }: LabelSpace,
): (readonly [LineEnd, EndLabel])[] {
  interface Block {
    ends: LineEnd[]
    wished: number[]
    height: number
    top: number
  }
  const blocks: Block[] = []
  for (const end of ends.toSorted((a, b) => a.y - b.y)) {
    const height = labelHeight(end.lines)
    let block = { ends: [end], wished: [end.y - height / 2], height, top: 0 }
    block.top = within(block)
    for (let last = blocks.at(-1); last && last.top + last.height > block.top; ) {
      const { height: above } = last
      block = {
        ends: [...last.ends, ...block.ends],
        wished: [...last.wished, ...block.wished.map((top) => top - above)],
        height: above + block.height,
        top: 0,
      }
      block.top = within(block)
      blocks.pop()
      last = blocks.at(-1)
    }
    blocks.push(block)
  }
  return blocks.flatMap((block) => {
    let { top } = block
    return block.ends.map((end) => {
      const box = { left: end.x + gap, top, width: end.width, height: labelHeight(end.lines) }
      top += box.height
      const middle = box.top + box.height / 2
      const leader =
        Math.abs(middle - end.y) > box.height / 2 - 2
          ? { x1: end.x + POINT - 1, y1: end.y, x2: box.left - 3, y2: middle }
          : null
      return [end, { ...box, lines: end.lines, align: 'left', color: end.color, leader }] as const
    })
  })

  /** The mean of what each name of a block asks for its first one, in the plot. */
  function within({ wished, height }: Block): number {
    const mean = wished.reduce((sum, top) => sum + top, 0) / wished.length
    const [least, most] = [plot.top - LABEL_LINE / 2, plot.top + plot.height + 2 - height]
    return Math.max(least, Math.min(mean, most))
  }
}

/** The place that costs least, looked for further and further away. */
function freeLabel(end: LineEnd, placed: readonly EndLabel[], space: LabelSpace): EndLabel {
  const { plot } = space
  const height = labelHeight(end.lines)
  const [least, most] = [plot.top - LABEL_LINE / 2, plot.top + plot.height - height]
  const boxAt = (left: number, middle: number) => ({
    left,
    top: middle - height / 2,
    width: end.width,
    height,
  })
  const sides = sidesOf(end, space)
  let best = labelAt(boxAt(space.width - end.width, end.y), 'right', end)
  let lowest = Number.POSITIVE_INFINITY
  for (let away = 0; away <= plot.height + height && away - height / 2 < lowest; away += STEP)
    for (const { align, left, cost, isOver } of sides)
      for (const middle of [end.y - away, end.y + away]) {
        const box = boxAt(left, middle)
        if (box.top < least || box.top > most || (isOver && away < height / 2 + POINT)) continue
        const label = labelAt(box, align, end)
        const total = cost + costOf(label, end, placed, space)
        if (total < lowest) [best, lowest] = [label, total]
      }
  return best
}

interface Side {
  align: Align
  left: number
  cost: number
  /** Above or below the point, not beside it. */
  isOver: boolean
}

/** Beside the point, over its middle, and at either edge where that would reach over it. */
function sidesOf({ x, width }: LineEnd, space: LabelSpace): Side[] {
  const [from, to] = [space.plot.left + 2, space.width - width]
  const sides: Side[] = [
    { align: 'left', left: x + BESIDE, cost: 0, isOver: false },
    { align: 'right', left: x - BESIDE - width, cost: COST.side, isOver: false },
    { align: 'center', left: x - width / 2, cost: COST.side, isOver: true },
  ]
  if (x + width / 2 > to) sides.push({ align: 'right', left: to, cost: COST.side, isOver: true })
  if (x - width / 2 < from) sides.push({ align: 'left', left: from, cost: COST.side, isOver: true })
  return sides.filter(({ left }) => from <= left && left <= to)
}

function labelAt(box: Box, align: Align, { x, y, lines, color }: LineEnd): EndLabel {
  const [toX, toY] = nearest(box, x, y)
  const away = Math.hypot(toX - x, toY - y)
  const start = Math.min(1, (POINT - 1) / (away || 1))
  const leader =
    away > NEAR ? { x1: x + (toX - x) * start, y1: y + (toY - y) * start, x2: toX, y2: toY } : null
  return { ...box, lines, align, color, leader }
}

function costOf(
  label: EndLabel,
  end: LineEnd,
  placed: readonly EndLabel[],
  { segments, points, taken }: LabelSpace,
): number {
  const { leader } = label
  const [x, y] = nearest(label, end.x, end.y)
  let cost = Math.hypot(x - end.x, y - end.y) - BESIDE
  const aired = { ...label, left: label.left - 1, width: label.width + 2 }
  for (const other of [...taken, ...placed]) {
    if (isOver(aired, other)) cost += COST.text
    if (leader && isCrossed(other, leader)) cost += COST.leader
  }
  for (const other of placed) {
    if (!other.leader) continue
    if (isCrossed(label, other.leader)) cost += COST.leader
  }
  // A leader along a stem would be taken for it.
  const middle = leader && boxAround((leader.x1 + leader.x2) / 2, (leader.y1 + leader.y2) / 2, 2)
  for (const segment of segments) {
    if (middle && isCrossed(middle, segment)) cost += COST.along
    if (isCrossed(label, segment)) cost += COST.line
  }
  for (const point of points) {
    if (point.x === end.x && point.y === end.y) continue
    const around = boxAround(point.x, point.y, POINT)
    if (isOver(label, around)) cost += COST.point
    if (leader && isCrossed(around, leader)) cost += COST.along
  }
  return cost
}

function boxAround(x: number, y: number, reach: number): Box {
  return { left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach }
}

function nearest({ left, top, width, height }: Box, x: number, y: number): [number, number] {
  return [Math.max(left, Math.min(x, left + width)), Math.max(top, Math.min(y, top + height))]
}

/** Whether any part of a line lies in a box: Liang and Barsky, ACM Transactions on Graphics 3 (1984), 1–22. */
export function isCrossed({ left, top, width, height }: Box, { x1, y1, x2, y2 }: Segment): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [from, to] = [0, 1]
  for (const [along, room] of [
    [-dx, x1 - left],
    [dx, left + width - x1],
    [-dy, y1 - top],
    [dy, top + height - y1],
  ] as const) {
    if (along === 0 && room <= 0) return false
    if (along < 0) from = Math.max(from, room / along)
    if (along > 0) to = Math.min(to, room / along)
  }
  return from < to
}
