import { type Observations, STATUSES } from '../dataset/model'
import type { Kind, Result, Term } from './finding'
import type { Identity, Operand } from './identities'
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
  /** -1: the dataset does not have this metric. */
  metric: number
  parts: readonly Slot[]
}

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

export function compile(
  identities: readonly Identity[],
  metrics: readonly { id: string; unit: string }[],
): Check[] {
  const numbers = new Map(metrics.map(({ id }, i) => [id, i]))
  const slot = (operand: Operand): Slot => ({
    operand,
    metric: numbers.get(operand.metric) ?? -1,
    parts: (operand.parts ?? []).map((metric) => {
      const { parts: _, ...rest } = operand
      return slot({ ...rest, metric })
    }),
  })
  const isMoney = (one: Slot): boolean => /元/.test(metrics[one.metric]?.unit ?? '')
  return identities.map((identity) => {
    const left = identity.left.map(slot)
    const readings = identity.readings.map((operands) => operands.map(slot))
    const all = [...left, ...readings.flat()]
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

/** What was met while a side was summed up. */
interface Met {
  figures: boolean
  missing: boolean
  inText: boolean
  /** A figure of the year before. */
  before: boolean
}

const nothing = (): Met => ({ figures: false, missing: false, inText: false, before: false })

/** What a note says of a part that the total does not contain. */
const APART = /不在.*内|不含在|不计入|分开计算|另计|另列|not (?:included|counted)/

/** What a note says of a figure that is of the government's own office only, not of its whole area. */
const OWN_SCOPE = /本级|本办|只含.*办公室|仅含.*办公室|own office/

/** Evaluates checks on a filled sheet. */
export class Evaluator {
  private readonly sheet: Sheet
  private readonly observations: Observations
  private readonly isApart: (note: number) => boolean
  private readonly isOwnScope: (note: number) => boolean

  constructor(sheet: Sheet, observations: Observations) {
    this.sheet = sheet
    this.observations = observations
    this.isApart = noteTest(observations.texts, APART)
    this.isOwnScope = noteTest(observations.texts, OWN_SCOPE)
  }

  /** @returns `null` where the check is not made: its figures are not there */
  verdict(check: Check, year: number): Verdict | null {
    const { identity } = check
    if (identity.scope && (identity.scope === 'own') !== this.hasOwnScope(check, year)) return null
    const left = nothing()
    const leftSums = this.sums(check.left, year, left, false)
    const isNeeded = (right: Met): boolean => {
      if (check.spansYears && !right.before) return false
      if (identity.needs === 'left') return left.figures
      if (identity.needs === 'all') return first !== null
      if (identity.needs === 'both') return left.figures && right.figures
      if (identity.needs === 'right') return right.figures
      return left.figures || right.figures
    }
    let any = nothing()
    let first: Verdict | null = null
    let isOpen = false
    for (const [i, slots] of check.readings.entries()) {
      const right = nothing()
      const rightSums = this.sums(slots, year, right, identity.isPartial === true)
      if (i === 0) any = right
      else
        any = { ...any, figures: any.figures || right.figures, before: any.before || right.before }
      const kind = this.kindOf(check, left.inText || right.inText)
      // A reading of which nothing at all is there is not a reading of this report.
      if (!right.figures && slots.length > 0) continue
      if (left.missing || right.missing) {
        isOpen = true
        continue
      }
      const difference = closest(leftSums, rightSums, check)
      const isClose =
        identity.relation === '='
          ? Math.abs(difference) <= check.tolerance
          : difference >= -check.tolerance
      const fits = isClose && !(identity.isWhole && !leftSums.every(Number.isInteger))
      const verdict = {
        kind,
        difference,
        reading: i,
        fits,
        result: fits ? 'holds' : 'fails',
      } as const
      first ??= verdict
      if (fits) return isNeeded(any) ? verdict : null
    }
    if (!isNeeded(any)) return null
    // Only where every reading could be tried does a misfit mean anything.
    if (first && !isOpen) return first
    const kind = this.kindOf(check, left.inText || any.inText)
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

  /** All sums that the values of the figures allow; one, unless a figure is given twice. */
  private sums(slots: readonly Slot[], year: number, met: Met, skipMissing: boolean): number[] {
    let sums = [0]
    for (const slot of slots) {
      const isLeftOut = skipMissing && this.isCountedApart(slot, year)
      const values = isLeftOut ? null : this.values(slot, year, met)
      if (values === null) {
        if (!skipMissing) met.missing = true
        continue
      }
      sums =
        values.length === 1 && sums.length === 1
          ? [(sums[0] ?? 0) + (values[0] ?? 0)]
          : sums.flatMap((sum) => values.map((value) => sum + value)).slice(0, MOST_SUMS)
    }
    return sums
  }

  /** The values that a figure is given, or `null` where it is missing or only approximate. */
  private values(slot: Slot, year: number, met: Met): number[] | null {
    if (slot.parts.length > 0) {
      const inner = nothing()
      const sums = this.sums(slot.parts, year, inner, false)
      if (inner.figures) {
        met.figures = true
        met.before ||= inner.before
        met.inText ||= inner.inText
      }
      if (!inner.missing) return sums
    }
    const rows = this.rowsOf(slot, year)
    if (rows.length === 0) return null
    if (this.sheet.row(this.yearOf(slot, year), slot.metric, 'table') !== rows[0]) met.inText = true
    const values = rows.map((row) => this.sheet.exact(row))
    if (rows.some((row) => !Number.isNaN(this.observations.value[row] ?? Number.NaN))) {
      met.figures = true
      if (slot.operand.isBefore) met.before = true
    }
    return values.some(Number.isNaN) ? null : [...new Set(values)]
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

  private yearOf(slot: Slot, year: number): number {
    return slot.operand.isBefore ? year - 1 : year
  }

  private rowsOf(slot: Slot, year: number): readonly number[] {
    const at = this.yearOf(slot, year)
    const { from } = slot.operand
    if (from !== 'text') {
      const rows = this.sheet.rows(at, slot.metric, 'table')
      if (rows.length > 0 || from === 'table') return rows
    }
    return this.sheet.rows(at, slot.metric, 'text')
  }

  private termsOf(slot: Slot, year: number, side: Term['side'], skipMissing: boolean): Term[] {
    if (slot.parts.length > 0) {
      const met = nothing()
      this.sums(slot.parts, year, met, false)
      if (!met.missing || (met.figures && this.rowsOf(slot, year).length === 0))
        return slot.parts.flatMap((part) => this.termsOf(part, year, side, skipMissing))
    }
    const rows = this.rowsOf(slot, year)
    const { metric } = slot.operand
    const at = this.yearOf(slot, year)
    if (skipMissing && (rows.length === 0 || this.isCountedApart(slot, year))) return []
    if (rows.length === 0) return [missingTerm(metric, at, side)]
    return rows.map((row) => termOf(this.observations, row, metric, side))
  }
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
