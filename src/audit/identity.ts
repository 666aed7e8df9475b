import type { Kind } from './finding'
import type { RuleId } from './rules'

/** A figure that a check reckons with. */
export interface Operand {
  metric: string
  /** Of the report for the year before. */
  isBefore?: boolean
  /** Only from a table, or only from the text; else from the table, or from the text where the table has none. */
  from?: 'table' | 'text'
  /** Where all these are there, their sum goes before the figure itself, which many reports do not print. */
  parts?: readonly string[]
}

/**
 * What should hold between figures of one place: a sum on the left, and one or more accepted readings
 * of the right, any of which will do. A new rule of arithmetic is an entry here and one in `rules.ts`.
 */
export interface Identity {
  rule: RuleId
  left: readonly Operand[]
  relation: '=' | '>='
  readings: readonly (readonly Operand[])[]
  /**
   * When the check is made at all. `any`: one figure is there; `left`: the left side has one; `right`: the right side has one; `both`: each side has one; `all`: none is missing.
   * Between two years both must have one besides. What is missing then is named,
   * never taken as 0.
   */
  needs: 'any' | 'left' | 'right' | 'both' | 'all'
  /** Goes before the rule's own kind, whether or not the figures stand in a table. */
  kind?: Kind
  /**
   * The right side are parts of the left. Those not stated are left out, and those that a note says are
   * counted apart, so only an excess can fail.
   */
  isPartial?: true
  /** The figures on the left must be whole numbers besides. */
  isWhole?: true
  /**
   * Only where a note on a figure from the text says that its scope is smaller (本级, 本办) than that of the
   * tables, or only where none does.
   */
  scope?: 'own' | 'whole'
  /** Only for reports in these forms. */
  era?: 'before 2014' | '2014' | 'since 2019'
  /** Only for places that have no power to make 规章. */
  noRulePower?: true
}

export type Term = string | Operand

export function operands(terms: readonly Term[], more: Partial<Operand> = {}): Operand[] {
  return terms.map((term) => ({ ...(typeof term === 'string' ? { metric: term } : term), ...more }))
}

export function equal(
  rule: RuleId,
  needs: Identity['needs'],
  left: readonly Term[],
  ...readings: (readonly Term[])[]
): Identity {
  const right = readings.map((terms) => operands(terms))
  return { rule, needs, left: operands(left), relation: '=', readings: right }
}

export function atLeast(
  rule: RuleId,
  needs: Identity['needs'],
  left: readonly Term[],
  right: readonly Term[],
): Identity {
  return { ...equal(rule, needs, left, right), relation: '>=' }
}

export const before = (metric: string): Operand => ({ metric, isBefore: true })
