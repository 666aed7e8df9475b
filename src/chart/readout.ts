import type { Stop } from './stops'

/** The small box beside a point that says what stands there. */
export interface Readout {
  lines: string[]
  x: number
  y: number
  width: number
  height: number
}

const LINE = 18
const EDGE = 8
const FONT = 12

/**
 * Places the words on a point inside the drawing, above it where there is room.
 *
 * @param within width of the drawing in px; longer lines are broken to fit
 * @param plotHeight of a panel: the words on a break stand below its axis, not over the mark
 */
export function readoutOf(
  texts: readonly string[],
  stop: Stop,
  within: number,
  plotHeight: number,
): Readout {
  const room = Math.min(within, 300) - 2 * EDGE
  const lines = texts.filter((text) => text !== '').flatMap((text) => breakLines(text, room))
  const width = Math.ceil(Math.max(...lines.map(widthOf)) + 2 * EDGE)
  const height = lines.length * LINE + EDGE
  const below = stop.kind === 'break' ? stop.y + plotHeight + 2 * EDGE + LINE : stop.y + 12
  return {
    lines,
    width,
    height,
    x: Math.min(Math.max(stop.x - width / 2, 0), Math.max(0, within - width)),
    y: stop.y - height - 12 >= 0 ? stop.y - height - 12 : below,
  }
}

/** Breaks a text into lines of at most `room` px: between words, and between any two Chinese characters. */
export function breakLines(text: string, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(
    /[（“《]*[\x21-\x7e]+[，。、；：）”》]*\s*|\s+|[（“《]*[^\x20-\x7e][，。、；：）”》]*/gu,
  ) ?? []) {
    if (line !== '' && widthOf(line + part) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return [...lines, line.trimEnd()]
}

/** Near enough without a browser: Chinese characters and marks like ▲ are square, the others a little over half. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character.charCodeAt(0) < 0x2500 ? 0.58 * FONT : FONT
  return width
}
