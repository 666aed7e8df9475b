import type { EChartsCoreOption } from 'echarts/core'
import { breakLines, widthOf } from './readout'

/** A chart for a width in px, and lower than usual where it can be: with plots `low` px high. */
export type Draw = (width: number, low?: number) => { option: EChartsCoreOption; height: number }

/** The words printed around a chart; empty ones are left out. */
export interface PrintWords {
  title: string
  sentence: string
  /** That the data are made up. */
  caution: string
  source: string
  date: string
  address: string
}

export interface PrintLine {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  size: number
  colour: 'ink' | 'ink-quiet' | 'data-conflict'
  isTitle: boolean
}

/** A figure laid out for print, in px from its upper left corner. */
export interface PrintLayout {
  width: number
  height: number
  lines: PrintLine[]
  /** Fine rules over the title and over the foot, from edge to edge of the text. */
  rules: { x1: number; x2: number; y: number; colour: 'ink' | 'rule' }[]
  chart: {
    option: EChartsCoreOption
    x: number
    y: number
    /** As drawn, to be enlarged by `scale`. */
    width: number
    height: number
    scale: number
  }
}

interface Style {
  edge: number
  /** Size and height of a line in px, and most lines. */
  title: readonly [number, number, number]
  body: readonly [number, number, number]
  foot: readonly [number, number, number]
  gap: number
}

const NATURAL: Style = {
  edge: 32,
  title: [22, 30, 4],
  body: [14, 22, 8],
  foot: [12, 18, 4],
  gap: 18,
}
/** Cards are seen small, in feeds: fewer and larger words. */
const CARD: Style = {
  edge: 48,
  title: [36, 46, 2],
  body: [20, 28, 2],
  foot: [16, 22, 2],
  gap: 18,
}
/** Of a figure for a page of print. */
const WIDTH = 800

/** As large as its chart needs: the width of a page of print, words and chart below one another. */
export function layoutNatural(words: PrintWords, draw: Draw): PrintLayout {
  const style = NATURAL
  const room = WIDTH - 2 * style.edge
  const { head, headHeight, foot, footHeight } = wordsOf(words, style, room)
  const { option, height } = draw(room)
  const top = style.edge + headHeight + style.gap
  const whole = Math.ceil(top + height + style.gap + footHeight + style.edge)
  const chart = { option, x: style.edge, y: top, width: room, height, scale: 1 }
  return joined(WIDTH, whole, style, head, foot, footHeight, chart)
}

/**
 * Exactly `width` × `height`. The chart is drawn at the width at which it fills most of the room left, then
 * enlarged or made smaller evenly: nothing of it is cut off or squeezed.
 */
export function layoutBox(
  words: PrintWords,
  draw: Draw,
  width: number,
  height: number,
): PrintLayout {
  const style = CARD
  const room = width - 2 * style.edge
  const { head, headHeight, foot, footHeight } = wordsOf(words, style, room)
  const top = style.edge + headHeight + style.gap
  const roomHeight = Math.max(40, height - style.edge - footHeight - style.gap - top)
  const fitted = fitChart(draw, room, roomHeight)
  const chart = {
    option: fitted.option,
    x: (width - fitted.width * fitted.scale) / 2,
    y: top + (roomHeight - fitted.height * fitted.scale) / 2,
    width: fitted.width,
    height: fitted.height,
    scale: fitted.scale,
  }
  return joined(width, height, style, head, foot, footHeight, chart)
}

/**
 * Widths to try, as parts of the room: a narrow chart is enlarged, a wide one made smaller. The narrowest keeps the
 * words in the chart smaller than its title.
 */
const WIDTHS = Array.from({ length: 36 }, (_, i) => 0.6 + i * 0.1)
/** Heights of plots to try: the usual one, and one that leaves room to enlarge it. */
const LOWS = [undefined, 150]

function fitChart(draw: Draw, width: number, height: number) {
  const tried = LOWS.flatMap((low) =>
    WIDTHS.map((part) => {
      const drawn = { width: Math.round(width * part), ...draw(Math.round(width * part), low) }
      const scale = Math.min(width / drawn.width, height / drawn.height)
      // Among charts that fill the room alike, the one with the larger words.
      return { ...drawn, scale, score: drawn.width * drawn.height * scale ** 2.5 }
    }),
  )
  return tried.reduce((best, one) => (one.score > best.score ? one : best))
}

function wordsOf(words: PrintWords, style: Style, room: number) {
  const head: Omit<PrintLine, 'x'>[] = []
  let y = style.edge + 8
  const add = (text: string, size: Style['body'], colour: PrintLine['colour'], isTitle = false) => {
    for (const line of linesOf(text, size, room)) {
      head.push({ text: line, y: y + size[1] * 0.76, size: size[0], colour, isTitle })
      y += size[1]
    }
  }
  add(words.title, style.title, 'ink', true)
  if (words.sentence !== '') y += 4
  add(words.sentence, style.body, 'ink-quiet')
  add(words.caution, style.body, 'data-conflict')
  const foot = [words.source, words.date, words.address].flatMap((text) =>
    linesOf(text, style.foot, room),
  )
  return {
    head,
    headHeight: y - style.edge,
    foot,
    footHeight: foot.length * style.foot[1] + 8,
  }
}

function joined(
  width: number,
  height: number,
  style: Style,
  head: readonly Omit<PrintLine, 'x'>[],
  foot: readonly string[],
  footHeight: number,
  chart: PrintLayout['chart'],
): PrintLayout {
  const top = height - style.edge - footHeight
  const [size, line] = style.foot
  const across = { x1: style.edge, x2: width - style.edge }
  return {
    width,
    height,
    lines: [
      ...head.map((one) => ({ ...one, x: style.edge })),
      ...foot.map((text, i) => ({
        text,
        x: style.edge,
        y: top + 8 + i * line + line * 0.76,
        size,
        colour: 'ink-quiet' as const,
        isTitle: false,
      })),
    ],
    rules: [
      { ...across, y: style.edge, colour: 'ink' },
      { ...across, y: top, colour: 'rule' },
    ],
    chart,
  }
}

/**
 * Lines that stay within the room: broken as in the charts, and long runs without a place to break, such as
 * addresses, wherever needed. What is beyond `most` lines is left out, and an ellipsis says so.
 */
function linesOf(text: string, [size, , most]: Style['body'], room: number): string[] {
  // `widthOf` speaks of 12 px; a bold serif or a row of capitals is a little wider.
  const within = (room * 0.94 * 12) / size
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain === '') return []
  const lines = breakLines(plain, within).flatMap((line) => cutLine(line, within))
  if (lines.length <= most) return lines
  const last = [...(lines[most - 1] ?? '')]
  while (widthOf(`${last.join('')}…`) > within) last.pop()
  return [...lines.slice(0, most - 1), `${last.join('')}…`]
}

function cutLine(line: string, within: number): string[] {
  if (widthOf(line) <= within) return [line]
  const lines = ['']
  for (const character of line) {
    const now = (lines.at(-1) ?? '') + character
    if (widthOf(now) > within) lines.push(character)
    else lines[lines.length - 1] = now
  }
  return lines
}
