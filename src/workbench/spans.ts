import type { IngestUnread } from '../ingest/result'
import { NOWHERE, type RevisedFigure } from '../ingest/revision'

/** A stretch of the document that figures stand on, or a number that fits no metric. */
export interface Span {
  start: number
  end: number
  /** Ids of figures; `?3` is the fourth number that was not read. */
  ids: string[]
}

export const unreadId = (i: number) => `?${i}`

/** Where the figures stand in the document, in its order. Figures on the same number share a span. */
export function spansOf(
  figures: readonly RevisedFigure[],
  unread: readonly IngestUnread[],
): Span[] {
  const all = [
    ...figures
      .filter(({ evidence }) => evidence.at !== NOWHERE && evidence.end > evidence.start)
      .map(({ id, evidence: { at, start, end } }) => ({ id, start: at + start, end: at + end })),
    ...unread
      .filter(({ end, start }) => end > start)
      .map(({ at, start, end }, i) => ({ id: unreadId(i), start: at + start, end: at + end })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const spans: Span[] = []
  for (const { id, start, end } of all) {
    const last = spans.at(-1)
    if (last && start < last.end) {
      last.ids.push(id)
      continue
    }
    spans.push({ start, end, ids: [id] })
  }
  return spans
}

/** A piece of a text: plain, or one that figures stand on. */
export interface Piece {
  text: string
  ids: string[]
}

/** Cuts the part of the document from `start` on into pieces. */
export function piecesOf(text: string, start: number, spans: readonly Span[]): Piece[] {
  const end = start + text.length
  const pieces: Piece[] = []
  let at = start
  for (let i = firstAfter(spans, start); i < spans.length; i += 1) {
    const span = spans[i]
    if (!span || span.start >= end) break
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)]
    if (from > at) pieces.push({ text: text.slice(at - start, from - start), ids: [] })
    pieces.push({ text: text.slice(from - start, to - start), ids: span.ids })
    at = to
  }
  if (at < end) pieces.push({ text: text.slice(at - start), ids: [] })
  return pieces
}

/** The first span that ends behind a position, by halving: a long report has thousands of lines. */
function firstAfter(spans: readonly Span[], position: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
