import { breakLines } from '../chart/readout'
import type { Series } from '../series/select'
import { aboutWords, drawnHeight, type Embedded, NARROW, WIDE, WIDE_FROM } from './figure'

/** Widths of frames that the height is taken for: the least that is promised, and both ways of drawing. */
const WIDTHS = [320, WIDE_FROM, 800]
/** As `embed.css` sets them, in px: of the page's edge, between the parts, of a small line and of one to click at. */
const EDGE = 8
const BETWEEN = 5.6
const SMALL = { size: 11.4, line: 18.2, indent: 15.4 }
const CLICKED = 30.8
/** A wide drawing is made no larger than this. */
const MOST = 784
/** A row of the table, open where there is nothing to draw, in px. */
const ROW = 28

/**
 * Height of a frame that shows all of an embedded figure at any width from 320 px on, in px; where its table is opened,
 * the frame scrolls. Near enough without a browser, and rather too tall than too low.
 */
export function frameHeight(embedded: Embedded): number {
  return 10 * Math.ceil(Math.max(...WIDTHS.map((width) => heightAt(embedded, width))) / 10)
}

function heightAt(embedded: Embedded, width: number): number {
  const { figure } = embedded
  const room = width - 2 * EDGE
  const drawn =
    width < WIDE_FROM
      ? drawnHeight(embedded, Math.min(room, NARROW))
      : (drawnHeight(embedded, WIDE) * Math.min(room, MOST)) / WIDE
  const linesOf = (text: string, indent = 0) =>
    breakLines(text, ((room - indent) * 12) / SMALL.size).length * SMALL.line
  const notes = [...figure.rails, figure.notes]
    .filter((one) => one !== '')
    .reduce((sum, one) => sum + linesOf(one, SMALL.indent), 0)
  return (
    2 * EDGE +
    drawn +
    (figure.draw ? 0 : nothingHeight(figure.onScreen)) +
    notes +
    linesOf(aboutWords(embedded)) +
    // The reader's fonts may run wider than reckoned.
    SMALL.line +
    2 * CLICKED +
    4 * BETWEEN
  )
}

/** Of a sentence and the open table: its caption, its head, and a row a year or a place. */
function nothingHeight(shown: readonly Series[]): number {
  const [only, ...more] = shown
  if (!only) return ROW
  return (3 + (more.length > 0 ? shown.length : only.points.length)) * ROW
}
