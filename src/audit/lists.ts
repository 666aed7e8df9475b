import type { Metric, Observations } from '../dataset/model'
import { exact, termOf } from './evaluate'
import type { Details, Outcome } from './finding'
import { READ_IN_TEXT } from './identities-text'
import type { RuleId } from './rules'
import type { Sheet } from './sheet'

/** Figures that a report may list item by item beside their sum. */
const ITEMISED: Readonly<Record<string, RuleId>> = {
  information_fee_yuan: 'N7',
  requests_received: 'N8',
}

/**
 * Figures given more than once: twice with different values (`TWICE`), or in a list whose largest is the
 * sum of the others (`N7`, `N8`). Where text and table differ and no rule of its own compares them,
 * that is `TWICE` too.
 */
export function* repeats(
  sheet: Sheet,
  observations: Observations,
  metrics: readonly Metric[],
): Generator<Outcome> {
  const done = new Set<string>()
  for (const { year, metric, rows } of sheet.repeated()) {
    const id = metrics[metric]?.id ?? ''
    const values = rows.map((row) => sheet.exact(row))
    if (values.some(Number.isNaN)) continue
    const most = Math.max(...values)
    const rest = exact(values.reduce((sum, value) => sum + value, 0) - most)
    const rule = ITEMISED[id]
    const isList = rule !== undefined && rows.length > 2
    done.add(`${year} ${metric}`)
    const difference = isList ? exact(most - rest) : exact(most - Math.min(...values))
    yield {
      rule: isList ? rule : 'TWICE',
      kind: 'expected',
      result: difference === 0 ? 'holds' : 'fails',
      year,
      details: () => sides(observations, rows, id, values.indexOf(most), difference),
    }
  }
  for (const { year, metric, table, text } of sheet.inBoth()) {
    const id = metrics[metric]?.id ?? ''
    if (READ_IN_TEXT.has(id) || done.has(`${year} ${metric}`)) continue
    const difference = exact(sheet.exact(table) - sheet.exact(text))
    if (Number.isNaN(difference)) continue
    yield {
      rule: 'TWICE',
      kind: 'expected',
      result: difference === 0 ? 'holds' : 'fails',
      year,
      details: () => sides(observations, [table, text], id, 0, difference),
    }
  }
}

/** One row at the left, the others at the right. */
function sides(
  observations: Observations,
  rows: readonly number[],
  id: string,
  first: number,
  difference: number,
): Details {
  const terms = rows.map((row, i) => termOf(observations, row, id, i === first ? 'left' : 'right'))
  return { relation: '=', difference, terms: terms.toSorted((a, b) => (a.side < b.side ? -1 : 1)) }
}
