import { inferBlanks } from './blanks'
import type { Evidence, IngestDocument, IngestObservation } from './result'

export type FigureStatus = '' | 'approximate' | 'in_words'

/** A figure that a person adds to those read. */
export interface NewFigure {
  metric: string
  value: number
  status: FigureStatus
  place: string
  evidence: Evidence
}

/** One decision of a person on a reading. Figures are named by their `id`. */
export type Edit =
  | { kind: 'confirm'; figure: string }
  | { kind: 'reject'; figure: string }
  | { kind: 'correct'; figure: string; value: number; status: FigureStatus }
  /** Of several readings this one; the others go. */
  | { kind: 'choose'; figure: string; others: readonly string[] }
  | { kind: 'add'; figure: NewFigure }
  | { kind: 'region'; region: string }
  | { kind: 'year'; year: number }

/** A reading, which stays as it is, and what a person decided about it; undone edits stay for redo. */
export interface Revision {
  reading: IngestDocument
  edits: readonly Edit[]
  /** How many of the edits hold. */
  done: number
}

export type Decision = 'open' | 'confirmed' | 'corrected' | 'rejected' | 'added'

export interface RevisedFigure extends IngestObservation {
  id: string
  decision: Decision
  /** As it was read; `null` for one that was added. */
  readAs: number | null
}

/** Where evidence is not in the document: typed by hand. */
export const NOWHERE = -1

export function revise(reading: IngestDocument): Revision {
  return { reading, edits: [], done: 0 }
}

/** Adds an edit; what had been undone before it is given up. */
export function withEdit(revision: Revision, edit: Edit): Revision {
  const { edits, done } = revision
  return { ...revision, edits: [...edits.slice(0, done), edit], done: done + 1 }
}

export function undo(revision: Revision): Revision {
  return { ...revision, done: Math.max(0, revision.done - 1) }
}

export function redo(revision: Revision): Revision {
  return { ...revision, done: Math.min(revision.edits.length, revision.done + 1) }
}

/** An edit that was made or undone, and the figure it was about. */
export interface Change {
  edit: Edit
  isUndone: boolean
  figure: RevisedFigure | null
}

/** What leads from one state of a revision to the next, or back; `null` where they are of other readings. */
export function lastChange(before: Revision, now: Revision): Change | null {
  if (before.reading !== now.reading) return null
  const isUndone = now.done < before.done
  const edit = isUndone ? before.edits[before.done - 1] : now.edits[now.done - 1]
  if (!edit || (before.done === now.done && before.edits === now.edits)) return null
  const { figures, id } =
    edit.kind === 'add'
      ? {
          figures: figuresOf(isUndone ? before : now),
          id: `+${Math.max(before.done, now.done) - 1}`,
        }
      : { figures: figuresOf(now), id: 'figure' in edit ? edit.figure : '' }
  return { edit, isUndone, figure: figures.find((one) => one.id === id) ?? null }
}

/** Every figure, read or added, with what was decided about it; in the order of the reading. */
export function figuresOf({ reading, edits, done }: Revision): RevisedFigure[] {
  const seen = new Map<string, number>()
  const figures = new Map<string, RevisedFigure>()
  for (const one of reading.observations) {
    const name = `${one.metric}@${one.place}@${one.evidence.at + one.evidence.start}`.replace(
      /\s/g,
      '_',
    )
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const id = count === 1 ? name : `${name}#${count}`
    figures.set(id, { ...one, id, decision: 'open', readAs: one.value })
  }
  const change = (id: string, with_: Partial<RevisedFigure>) => {
    const figure = figures.get(id)
    if (figure) figures.set(id, { ...figure, ...with_ })
  }
  const settle = (id: string) => {
    const figure = figures.get(id)
    if (!figure) return
    const isAsRead = figure.value === figure.readAs
    const decision = figure.readAs === null ? 'added' : isAsRead ? 'confirmed' : 'corrected'
    change(id, { decision })
  }
  for (const [i, edit] of edits.slice(0, done).entries()) {
    switch (edit.kind) {
      case 'confirm':
        settle(edit.figure)
        break
      case 'reject':
        change(edit.figure, { decision: 'rejected' })
        break
      case 'correct':
        change(edit.figure, { value: edit.value, status: edit.status, decision: 'corrected' })
        if (figures.get(edit.figure)?.readAs === null) change(edit.figure, { decision: 'added' })
        break
      case 'choose':
        for (const id of edit.others) change(id, { decision: 'rejected' })
        settle(edit.figure)
        break
      case 'add':
        figures.set(`+${i}`, {
          ...edit.figure,
          id: `+${i}`,
          confidence: 'sure',
          why: 'stated',
          rule: 'by-hand',
          raw: edit.figure.evidence.text.slice(
            edit.figure.evidence.start,
            edit.figure.evidence.end,
          ),
          note: '',
          decision: 'added',
          readAs: null,
        })
        break
    }
  }
  return [...figures.values()]
}

/** The region and year of the report: as a person said, else as read. */
export function filedUnder({ reading, edits, done }: Revision): {
  region: string | null
  year: number | null
} {
  let { region, year } = reading
  for (const edit of edits.slice(0, done)) {
    if (edit.kind === 'region') region = edit.region
    if (edit.kind === 'year') year = edit.year
  }
  return { region, year }
}

/**
 * The reading with all edits made: rejected figures are gone, and what a person decided is sure. Empty cells are
 * inferred anew, since their row and column may close otherwise now.
 */
export function revised(revision: Revision): IngestDocument {
  const figures = figuresOf(revision)
  if (revision.done === 0) return revision.reading
  const observations = figures
    .filter(({ decision }) => decision !== 'rejected')
    .map(({ id: _id, decision, readAs: _readAs, ...one }): IngestObservation => {
      if (decision === 'open') return one
      const { sameAs: _sameAs, ...own } = one
      return { ...own, confidence: 'sure' }
    })
  const values = new Map<string, number>()
  for (const { place, value, sameAs } of observations)
    if (sameAs === undefined && isCell(place)) values.set(place, value)
  const blanks = revision.reading.blanks.filter(({ place }) => !values.has(place))
  return {
    ...revision.reading,
    ...filedUnder(revision),
    observations,
    blanks: inferBlanks(blanks, values),
  }
}

/** Whether a place is a cell of a table, not a section of the text. */
export function isCell(place: string): boolean {
  return /^[二三四]\//u.test(place)
}

/**
 * The edit that gives a table's cell a value, or takes its figure away.
 *
 * @returns `null` where the cell says so already
 */
export function cellEdit(
  figures: readonly RevisedFigure[],
  metric: string,
  place: string,
  value: number | null,
): Edit | null {
  const own = figures.filter(
    (one) => one.place === place && one.metric === metric && one.sameAs === undefined,
  )
  const live = own.find(({ decision }) => decision !== 'rejected')
  if (value === null) return live ? { kind: 'reject', figure: live.id } : null
  if (live?.value === value) return null
  const figure = live ?? own[0]
  if (!figure) {
    const evidence = { text: '', start: 0, end: 0, at: NOWHERE }
    return { kind: 'add', figure: { metric, value, status: '', place, evidence } }
  }
  if (figure.readAs === value && figure.value === value)
    return { kind: 'confirm', figure: figure.id }
  return { kind: 'correct', figure: figure.id, value, status: '' }
}

/** Other live figures of the same metric with another value: the report says it twice, and not alike. */
export function rivalsOf(
  figure: RevisedFigure,
  figures: readonly RevisedFigure[],
): RevisedFigure[] {
  return figures.filter(
    (one) =>
      one.metric === figure.metric &&
      one.id !== figure.id &&
      one.value !== figure.value &&
      one.sameAs === undefined &&
      figure.sameAs === undefined &&
      one.decision !== 'rejected',
  )
}

/** Whether a person should look at it before it is written. */
export function needsLook({ decision, confidence, sameAs }: RevisedFigure): boolean {
  return decision === 'open' && confidence !== 'sure' && sameAs === undefined
}
