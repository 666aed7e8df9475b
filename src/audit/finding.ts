/**
 * What the audit says of one check: whether published figures agree with each other. Published figures
 * are never corrected, and a figure that is missing is never taken as 0. The words are made where they
 * are shown (`text/checks.ts`); here stand only the facts.
 */
import type { Status } from '../dataset/model'
import type { RuleId } from './rules'

/**
 * `must`: printed on the form or arithmetic by definition, so a miss is an error in the report or in
 * our reading. `expected`: has lawful exceptions. `information`: worth knowing, no claim.
 */
export const KINDS = ['must', 'expected', 'information'] as const
export type Kind = (typeof KINDS)[number]

export const RESULTS = ['holds', 'fails', 'unchecked'] as const
/** `unchecked`: at least one term is missing or approximate; `terms` says which. */
export type Result = (typeof RESULTS)[number]

/** One figure of a check, or the lack of it. */
export interface Term {
  region: string
  metric: string
  year: number
  /** Both sides are sums of their terms; the left one is compared with the right one. */
  side: 'left' | 'right'
  /** `null` where nothing is published, or nothing that can be reckoned with. */
  value: number | null
  /** Why there is no value, or how the value is to be understood; `null` where there is no row at all. */
  status: Status | null
  /** Id of the report, and where in it; empty where not recorded. */
  report: string
  place: string
}

/** How the sides are compared. `other`: not a comparison of sums; `detail` has what was found. */
export type Relation = '=' | '>=' | 'other'

export interface Finding {
  rule: RuleId
  kind: Kind
  result: Result
  region: string
  /** Of the later report, where two years are compared. */
  year: number
  relation: Relation
  /** Left less right in the metric's unit; `null` where it cannot be said. */
  difference: number | null
  terms: Term[]
  /** The reports concerned, each once. */
  reports: string[]
  /** Which accepted reading fits (0 is the first, plain one); `null` where there is only one, or none fits. */
  reading: number | null
  /** What the words of some rules need besides: the year in a title, the days late, the note. */
  detail: Readonly<Record<string, string | number>>
}

/** What a check came to; its particulars are made only when they are asked for. */
export interface Outcome {
  rule: RuleId
  kind: Kind
  result: Result
  year: number
  details(): Details
}

/** `region` of a term may be empty here: then it is the place that is checked. */
export type Details = Pick<Finding, 'relation' | 'difference' | 'terms'> &
  Partial<Pick<Finding, 'reading' | 'detail'>> & { report?: string }

/** A result as it is spoken of. `noted`: information makes no claim that could fail, but is worth noting. */
export type Verdict = Result | 'noted'

export function verdictOf({ kind, result }: Pick<Finding, 'kind' | 'result'>): Verdict {
  return kind === 'information' && result === 'fails' ? 'noted' : result
}

/** How many checks came to which verdict. */
export type Tally = Record<Verdict, number>

export function newTally(): Tally {
  return { holds: 0, fails: 0, noted: 0, unchecked: 0 }
}

export function tallyOf(findings: Iterable<Pick<Finding, 'kind' | 'result'>>): Tally {
  const tally = newTally()
  for (const finding of findings) tally[verdictOf(finding)] += 1
  return tally
}
