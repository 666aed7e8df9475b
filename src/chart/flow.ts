import type { Flow } from '../series/flow'
import type { Band } from '../series/outcomes'
import { flowText } from '../text/flow'
import { formatValue, percentDecimals } from '../text/format'
import type { Lang } from '../text/lang'
import { palette } from './palette'
import { breakLines, widthOf } from './readout'

/** How a stretch is painted: one colour for what was given, grey for what was not, hatched where nobody says. */
export type Tone = 'in' | 'open' | 'partly' | 'closed' | 'rest' | 'over' | 'unexplained'

export interface FlowLabel {
  /** The first lines are the name, the last ones the number. */
  lines: { text: string; y: number; isNumber: boolean }[]
  x: number
  anchor: 'start' | 'end'
}

/** The flow as SVG geometry, in px. */
export interface FlowDrawing {
  width: number
  height: number
  bars: { x: number; y: number; width: number; height: number; tone: Tone }[]
  ribbons: { path: string; tone: Tone }[]
  labels: FlowLabel[]
}

/** One stretch as it is written: `value` in requests. */
export interface FlowItem {
  id: string
  name: string
  number: string
  value: number
  tone: Tone
}

const TONES: Readonly<Record<string, Tone>> = {
  requests_granted: 'open',
  requests_partially_granted: 'partly',
  requests_answered_rest: 'rest',
  requests_carried_over: 'over',
}

/** Fill and stroke of each tone; `hatch` stands for the pattern of the drawing. */
export const PAINT: Readonly<Record<Tone, { fill: string; stroke: string; opacity: number }>> = {
  in: { fill: palette.ink, stroke: 'none', opacity: 0.16 },
  open: { fill: palette.line, stroke: 'none', opacity: 0.45 },
  partly: { fill: palette.pale, stroke: palette.line, opacity: 0.7 },
  closed: { fill: palette.control, stroke: 'none', opacity: 0.3 },
  rest: { fill: palette.rule, stroke: palette.control, opacity: 0.5 },
  over: { fill: palette.paper, stroke: palette.quiet, opacity: 0.8 },
  unexplained: { fill: 'hatch', stroke: palette.ink, opacity: 0.6 },
}

const SMALL = 10
const LINE = 17
const FONT = 13
const SLOT_GAP = 10
const BAR = 9
const BESIDE = 8
const WIDEST = 720
/** A stretch is never thinner than can be seen. */
const THINNEST = 2

/** A share in words: `28.7%`; of a whole below 10 there is none. */
export function shareText(value: number, whole: number, lang: Lang): string {
  if (value === whole) return '100%'
  const rounded = ((value / whole) * 100).toFixed(percentDecimals(whole))
  return rounded === '0.0' && value > 0 ? flowText[lang].underOne : `${rounded}%`
}

/** How many of the requests: `54件，占28.7%`, of fewer than 10 `3件中的2件`, approximate ones without a share. */
export function numberText(value: number, flow: Flow, lang: Lang): string {
  const t = flowText[lang]
  if (flow.isApproximate) return t.about(t.count(formatValue(value)))
  if (flow.whole < SMALL) return t.of(formatValue(value), formatValue(flow.whole))
  return t.share(formatValue(value), shareText(value, flow.whole, lang))
}

/** The short name of a stretch; of a metric that is none, the name given. */
export function bandName(id: string, lang: Lang, other = id): string {
  const key = id.replace('requests_', '').replace('replied_f2014', 'answered')
  return flowText[lang].names[key] ?? other
}

/** What is drawn on the two sides, the unexplained part last; stretches of 0 are not drawn. */
export function flowItems(flow: Flow, lang: Lang): { into: FlowItem[]; out: FlowItem[] } {
  const item = ({ id, value, isApproximate }: Band, tone: Tone): FlowItem => {
    const plain = flowText[lang].count(formatValue(value))
    const number = tone === 'in' ? (isApproximate ? flowText[lang].about(plain) : plain) : ''
    return {
      id,
      name: bandName(id, lang),
      number: number || numberText(value, flow, lang),
      value,
      tone,
    }
  }
  const shown = (bands: readonly Band[]) => bands.filter(({ value }) => value > 0)
  const into = shown(flow.inflow).map((band) => item(band, 'in'))
  const out = shown(flow.outflow).map((band) => item(band, TONES[band.id] ?? 'closed'))
  if (flow.unexplained) {
    const { side, value, cause } = flow.unexplained
    const plain = flowText[lang].count(formatValue(value))
    const item: FlowItem = {
      id: 'unexplained',
      name: flowText[lang].unexplained[side][cause],
      number: side === 'in' ? plain : numberText(value, flow, lang),
      value,
      tone: 'unexplained',
    }
    if (side === 'in') into.push(item)
    else out.push(item)
  }
  return { into, out }
}

/**
 * Draws the flow from left to right: what came in, joined to one stem, parting into the outcomes. Each
 * stretch is as thick as its number of requests, and stands in a slot as high as its label, so that
 * labels never meet; from 280 px on.
 */
export function flowDrawing(flow: Flow, given: number, lang: Lang): FlowDrawing {
  const width = Math.min(given, WIDEST)
  const { into, out } = flowItems(flow, lang)
  const leftRoom = columnOf(into, Math.max(84, width * 0.26))
  const rightRoom = columnOf(out, width * 0.48)
  const thick = Math.max(72, Math.min(220, out.length * 34))
  const scale = thick / flow.whole
  const left = slotsOf(into, leftRoom, scale)
  const right = slotsOf(out, rightRoom, scale)
  const height = Math.ceil(Math.max(left.height, right.height, thick))
  const [x0, x3] = [leftRoom + BESIDE, width - rightRoom - BESIDE - BAR]
  const isJoined = into.length > 1
  const stem = isJoined ? Math.round(x0 + BAR + (x3 - x0 - BAR) * 0.28) : x0
  const stemTop = isJoined ? (height - thick) / 2 : 0

  const drawing: FlowDrawing = { width, height, bars: [], ribbons: [], labels: [] }
  let y = stemTop
  for (const slot of left.slots) {
    const top = slot.top + (height - left.height) / 2
    place(drawing, slot, top, { x: x0, textX: leftRoom, anchor: 'end' })
    if (isJoined) {
      const bar = { x: x0 + BAR, y: top + slot.barTop, height: slot.bar }
      drawing.ribbons.push(
        ribbon(bar, { x: stem, y, height: slot.item.value * scale }, slot.item.tone),
      )
    }
    y += slot.item.value * scale
  }
  const bar = drawing.bars[0]
  if (isJoined) drawing.bars.push({ x: stem, y: stemTop, width: BAR, height: thick, tone: 'in' })
  y = isJoined ? stemTop : (bar?.y ?? 0)
  for (const slot of right.slots) {
    const top = slot.top + (height - right.height) / 2
    place(drawing, slot, top, { x: x3, textX: width - rightRoom, anchor: 'start' })
    const end = { x: x3, y: top + slot.barTop, height: slot.bar }
    const start = { x: stem + BAR, y, height: slot.item.value * scale }
    drawing.ribbons.push(ribbon(start, end, slot.item.tone))
    y += slot.item.value * scale
  }
  return drawing
}

interface Slot {
  item: FlowItem
  lines: { text: string; isNumber: boolean }[]
  top: number
  height: number
  bar: number
  /** From the slot's top. */
  barTop: number
}

function slotsOf(items: readonly FlowItem[], room: number, scale: number) {
  let top = 0
  const slots = items.map((item): Slot => {
    const lines = [
      ...linesOf(item.name, room).map((text) => ({ text, isNumber: false })),
      ...linesOf(item.number, room).map((text) => ({ text, isNumber: true })),
    ]
    const bar = Math.max(THINNEST, item.value * scale)
    const height = Math.max(bar, lines.length * LINE)
    const slot = { item, lines, top, height, bar, barTop: (height - bar) / 2 }
    top += height + SLOT_GAP
    return slot
  })
  return { slots, height: top - SLOT_GAP }
}

function place(
  drawing: FlowDrawing,
  slot: Slot,
  top: number,
  at: { x: number; textX: number; anchor: 'start' | 'end' },
): void {
  const { item, lines, bar, barTop, height } = slot
  drawing.bars.push({
    x: at.x,
    y: round(top + barTop),
    width: BAR,
    height: round(bar),
    tone: item.tone,
  })
  const first = top + (height - lines.length * LINE) / 2
  drawing.labels.push({
    x: at.textX,
    anchor: at.anchor,
    // The baseline stands a little below the middle of its line.
    lines: lines.map((line, i) => ({ ...line, y: round(first + i * LINE + LINE * 0.75) })),
  })
}

interface End {
  x: number
  y: number
  height: number
}

function ribbon(from: End, to: End, tone: Tone): { path: string; tone: Tone } {
  const middle = round((from.x + to.x) / 2)
  const [a, b] = [round(from.y), round(to.y)]
  const [c, d] = [round(to.y + to.height), round(from.y + from.height)]
  const path = `M${from.x} ${a}C${middle} ${a} ${middle} ${b} ${to.x} ${b}V${c}C${middle} ${c} ${middle} ${d} ${from.x} ${d}Z`
  return { path, tone }
}

/** Measured for 12 px, and a little more for wide digits. */
function sizeOf(text: string): number {
  return widthOf(text) * (FONT / 12) * 1.05
}

function linesOf(text: string, room: number): string[] {
  return breakLines(text, room / (FONT / 12) / 1.05)
}

/** As wide as its longest label needs, up to `most`. */
function columnOf(items: readonly FlowItem[], most: number): number {
  const longest = Math.max(...items.flatMap(({ name, number }) => [sizeOf(name), sizeOf(number)]))
  return Math.ceil(Math.min(longest, most))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
