import { type Observations, STATUSES } from '../dataset/model'
import type { Kind, Result, Term } from './finding'
import type { Identity, Operand } from './identity'
import type { Rule } from './rules'
import { ruleOf } from './rules'
import type { Sheet } from './sheet'

/** An identity with the numbers of its metrics instead of their ids. */
export interface Check {
  identity: Identity
  rule: Rule
  left: readonly Slot[]
  readings: readonly (readonly Slot[])[]
  spansYears: boolean
  /** How far apart two sums of its terms may be: money is rounded to the hundredth. */
  tolerance: number
}

interface Slot {
  operand: Operand
  metric: number
  parts: readonly Slot[]
}

/** The number of a metric that the dataset does not have. */
const ABSENT = -1

export interface Verdict {
  result: Result
  kind: Kind
  difference: number | null
  /** Which reading was taken: the one that fits, else the first. */
  reading: number
  fits: boolean
}

/** Values of a figure given twice are tried together; more combinations than this are not. */
const MOST_SUMS = 64

/** Numbers the metrics of the checks; those none of whose metrics the dataset has are left out. */
export function compile(
  identities: readonly Identity[],
  metrics: readonly { id: string; unit: string }[],
): Check[] {
  const numbers = new Map(metrics.map(({ id }, i) => [id, i]))
  const slot = (operand: Operand): Slot => ({
    operand,
    metric: numbers.get(operand.metric) ?? ABSENT,
    parts: (operand.parts ?? []).map((metric) => {
      const { parts: _, ...rest } = operand
      return slot({ ...rest, metric })
    }),
  })
  const isMoney = (one: Slot): boolean => /元/.test(metrics[one.metric]?.unit ?? '')
  const isKnown = (one: Slot): boolean => one.metric !== ABSENT || one.parts.some(isKnown)
  return identities.flatMap((identity) => {
    const left = identity.left.map(slot)
    const readings = identity.readings.map((operands) => operands.map(slot))
    const all = [...left, ...readings.flat()]
    if (!all.some(isKnown)) return []
    return {
      identity,
      rule: ruleOf(identity.rule),
      left,
      readings,
      spansYears: all.some(({ operand }) => operand.isBefore),
      tolerance: all.some(isMoney) ? 0.01 : 0,
    }
  })
}

/** One side of a check: its sums, and what was met while they were made. Used again and again. */
class Side {
  figures = false
  missing = false
  inText = false
  /** A figure of the year before. */
  before = false
  /** All sums that the values of the figures allow; one, unless a figure is given twice. */
  sums: number[] = [0]

  clear(): void {
    this.figures = false
    this.missing = false
    this.inText = false
    this.before = false
    this.sums.length = 1
    this.sums[0] = 0
  }

  add(value: number): void {
    for (let i = 0; i < this.sums.length; i += 1) this.sums[i] = (this.sums[i] ?? 0) + value
  }

  addAny(values: readonly number[]): void {
    this.sums = this.sums.flatMap((sum) => values.map((value) => sum + value)).slice(0, MOST_SUMS)
  }
}

/** What a note says of a part that the total does not contain. */
const APART = /不在.*内|不含在|不计入|分开计算|另计|另列|not (?:included|counted)/

/** What a note says of a figure that is of the government's own office only, not of its whole area. */
const OWN_SCOPE = /本级|本办|只含.*办公室|仅含.*办公室|own office/

/** Evaluates checks on a filled sheet. What is made for each of many thousand checks is made once here. */
export class Evaluator {
  private readonly sheet: Sheet
  private readonly observations: Observations
  private readonly isApart: (note: number) => boolean
  private readonly isOwnScope: (note: number) => boolean
  private readonly left = new Side()
  private readonly right = new Side()
  private readonly parts = new Side()

  constructor(sheet: Sheet, observations: Observations) {
    this.sheet = sheet
    this.observations = observations
    this.isApart = noteTest(observations.texts, APART)
    this.isOwnScope = noteTest(observations.texts, OWN_SCOPE)
  }

  /** @returns `null` where the check is not made: its figures are not there */
  verdict(check: Check, year: number): Verdict | null {
    const { identity, readings } = check
    const { needs } = identity
    const { left, right } = this
    if (identity.scope && (identity.scope === 'own') !== this.hasOwnScope(check, year)) return null
    this.sum(left, check.left, year, false)
    if ((needs === 'left' || needs === 'both') && !left.figures) return null
    if (needs === 'all' && left.missing) return null
    // Over all readings: whether there is a figure of the right side, in the text, of the year before.
    let hasRight = false
    let hasBefore = false
    let isInText = left.inText
    let first: Verdict | null = null
    let fitting: Verdict | null = null
    let isOpen = false
    for (let i = 0; i < readings.length && !fitting; i += 1) {
      const slots = readings[i] ?? []
      this.sum(right, slots, year, identity.isPartial === true)
      hasRight ||= right.figures
      hasBefore ||= right.before
      if (i === 0) isInText ||= right.inText
      // A reading of which nothing at all is there is not a reading of this report.
      if (!right.figures && slots.length > 0) continue
      if (left.missing || right.missing) {
        isOpen = true
        continue
      }
      const difference = closest(left.sums, right.sums, check)
      const fits = isClose(check, difference) && !(identity.isWhole && !left.sums.every(isWhole))
      const kind = this.kindOf(check, left.inText || right.inText)
      const verdict: Verdict = {
        result: fits ? 'holds' : 'fails',
        kind,
        difference,
        reading: i,
        fits,
      }
      first ??= verdict
      if (fits) fitting = verdict
    }
    if (check.spansYears && !hasBefore) return null
    if (needs === 'all' && !first) return null
    if ((needs === 'both' || needs === 'right') && !hasRight) return null
    if (needs === 'any' && !left.figures && !hasRight) return null
    if (fitting) return fitting
    // Only where every reading could be tried does a misfit mean anything.
    if (first && !isOpen) return first
    const kind = this.kindOf(check, isInText)
    return { result: 'unchecked', kind, difference: null, reading: 0, fits: false }
  }

  /** The figures of a check, as they stand in the reports. */
  terms(check: Check, year: number, reading: number): Term[] {
    const isPartial = check.identity.isPartial === true
    return [
      ...check.left.flatMap((slot) => this.termsOf(slot, year, 'left', false)),
      ...(check.readings[reading] ?? []).flatMap((slot) =>
        this.termsOf(slot, year, 'right', isPartial),
      ),
    ]
  }

  private kindOf({ identity, rule }: Check, isSaidInText: boolean): Kind {
    if (identity.kind) return identity.kind
    // What the form demands of its cells is only to be expected of figures in words.
    return rule.kind === 'must' && isSaidInText ? 'expected' : rule.kind
  }

  /** Sums up a side. A figure that is not there, or only approximate, is missing, unless only those stated count. */
  private sum(side: Side, slots: readonly Slot[], year: number, onlyStated: boolean): void {
    side.clear()
    for (const slot of slots) {
      if (onlyStated && this.isCountedApart(slot, year)) continue
      if (!this.addParts(side, slot, year) && !this.add(side, slot, year) && !onlyStated)
        side.missing = true
    }
  }

  /** Adds the sum of a figure's parts, where all of them are there. */
  private addParts(side: Side, slot: Slot, year: number): boolean {
    if (slot.parts.length === 0) return false
    const { parts } = this
    this.sum(parts, slot.parts, year, false)
    side.figures ||= parts.figures
    side.before ||= parts.before
    side.inText ||= parts.inText
    if (parts.missing) return false
    side.addAny(parts.sums)
    return true
  }

  /** Adds a figure, with each of its values; `false` where it is missing or only approximate. */
  private add(side: Side, slot: Slot, year: number): boolean {
    const { sheet, observations } = this
    const { operand, metric } = slot
    const at = operand.isBefore ? year - 1 : year
    let row = operand.from === 'text' ? -1 : sheet.row(at, metric, 'table')
    let where: 'table' | 'text' = 'table'
    if (row === -1 && operand.from !== 'table') {
      where = 'text'
      row = sheet.row(at, metric, where)
      if (row !== -1) side.inText = true
    }
    if (row === -1) return false
    if (sheet.more.size > 0) {
      const rows = sheet.rows(at, metric, where)
      if (rows.length > 1) return this.addAll(side, rows, operand)
    }
    if (Number.isNaN(observations.value[row])) return false
    side.figures = true
    if (operand.isBefore) side.before = true
    const value = sheet.exact(row)
    if (Number.isNaN(value)) return false
    side.add(value)
    return true
  }

  private addAll(side: Side, rows: readonly number[], { isBefore }: Operand): boolean {
    if (rows.some((row) => !Number.isNaN(this.observations.value[row]))) {
      side.figures = true
      if (isBefore) side.before = true
    }
    const values = rows.map((row) => this.sheet.exact(row))
    if (values.some(Number.isNaN)) return false
    side.addAny([...new Set(values)])
    return true
  }

  private hasOwnScope({ left, readings }: Check, year: number): boolean {
    return [...left, ...(readings[0] ?? [])].some(
      (slot) =>
        slot.operand.from === 'text' &&
        this.rowsOf(slot, year).some((row) => this.isOwnScope(this.observations.note[row] ?? 0)),
    )
  }

  private isCountedApart(slot: Slot, year: number): boolean {
    return this.rowsOf(slot, year).some((row) => this.isApart(this.observations.note[row] ?? 0))
  }

  private rowsOf({ operand, metric }: Slot, year: number): readonly number[] {
    const at = operand.isBefore ? year - 1 : year
    if (operand.from !== 'text') {
      const rows = this.sheet.rows(at, metric, 'table')
      if (rows.length > 0 || operand.from === 'table') return rows
    }
    return this.sheet.rows(at, metric, 'text')
  }

  private termsOf(slot: Slot, year: number, side: Term['side'], onlyStated: boolean): Term[] {
    const rows = this.rowsOf(slot, year)
    if (slot.parts.length > 0) {
      const { parts } = this
      this.sum(parts, slot.parts, year, false)
      if (!parts.missing || (parts.figures && rows.length === 0))
        return slot.parts.flatMap((part) => this.termsOf(part, year, side, onlyStated))
    }
    const { metric, isBefore } = slot.operand
    if (onlyStated && (rows.length === 0 || this.isCountedApart(slot, year))) return []
    if (rows.length === 0) return [missingTerm(metric, isBefore ? year - 1 : year, side)]
    return rows.map((row) => termOf(this.observations, row, metric, side))
  }
}

const isWhole = (value: number): boolean => Number.isInteger(value)

function isClose({ identity, tolerance }: Check, difference: number): boolean {
  return identity.relation === '=' ? Math.abs(difference) <= tolerance : difference >= -tolerance
}

/** The difference left − right that comes closest to what the relation asks for. */
function closest(left: readonly number[], right: readonly number[], check: Check): number {
  let best = Number.NaN
  for (const a of left)
    for (const b of right) {
      const difference = exact(a - b)
      const isBetter =
        check.identity.relation === '=' ? Math.abs(difference) < Math.abs(best) : difference > best
      if (Number.isNaN(best) || isBetter) best = difference
    }
  return best
}

/** Sums of decimals without the dust of binary fractions. */
export function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Whether a text of the observations fits a pattern, worked out once for each text. */
export function noteTest(texts: readonly string[], pattern: RegExp): (note: number) => boolean {
  const known = new Map<number, boolean>([[0, false]])
  return (note) => {
    const answer = known.get(note) ?? pattern.test(texts[note] ?? '')
    known.set(note, answer)
    return answer
  }
}

function missingTerm(metric: string, year: number, side: Term['side']): Term {
  return { region: '', metric, year, side, value: null, status: null, report: '', place: '' }
}

/** A row of the observations as a term; its region is filled in by whoever knows it. */
export function termOf(
  { value, status, year, report, place, texts }: Observations,
  row: number,
  metric: string,
  side: Term['side'],
): Term {
  const number = value[row] ?? Number.NaN
  return {
    region: '',
    metric,
    year: year[row] ?? 0,
    side,
    value: Number.isNaN(number) ? null : number,
    status: STATUSES[status[row] ?? 0] ?? '',
    report: texts[report[row] ?? 0] ?? '',
    place: texts[place[row] ?? 0] ?? '',
  }
}
