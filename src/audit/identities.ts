import { cellId } from '../form/table'
import type { Kind } from './finding'
import { table2014, tableFour, tableThree, tableTwo } from './identities-tables'
import { textAgainstTables, totalsInText } from './identities-text'
import { before, type Identity, type Operand, operands } from './identity'
import type { RuleId } from './rules'
import { COLUMNS, KINDS, STOCKS, TRACKS } from './terms'

/** Between a report and that of the year before. */
function acrossYears(): Identity[] {
  const same = (rule: RuleId, left: Operand[], right: Operand[], kind?: Kind): Identity => ({
    rule,
    needs: 'both',
    left,
    relation: '=',
    readings: [right],
    ...(kind ? { kind } : {}),
  })
  return [
    ...COLUMNS.map((column) =>
      same(
        'Y-CARRY',
        [{ metric: cellId('requests_carried_in', column) }],
        [before(cellId('requests_carried_over', column))],
        column === 'total' ? undefined : 'expected',
      ),
    ),
    ...STOCKS.map((id) =>
      same('Y-STOCK', operands([`${id}_in_force`, `${id}_repealed`]), [
        before(`${id}_in_force`),
        { metric: `${id}_issued` },
      ]),
    ),
    ...TRACKS.map(
      (id): Identity => ({
        ...same('Y-PEND', operands([`${id}_total`]), [before(`${id}_pending`)]),
        relation: '>=',
      }),
    ),
    ...KINDS.map((id) =>
      same('Y-19', operands([`${id}_items_prev`]), [
        before(`${id}_items_prev`),
        before(`${id}_items_change`),
      ]),
    ),
  ]
}

/** All rules of arithmetic between the figures of one place. */
export const IDENTITIES: readonly Identity[] = [
  ...tableThree(),
  ...tableFour(),
  ...tableTwo(),
  ...table2014(),
  ...textAgainstTables(),
  ...totalsInText(),
  ...acrossYears(),
]

/** Metrics compared between a place and its children: requests and cases, total column. */
export function isCompared(metric: string): boolean {
  return /^(requests|reviews|lawsuits)_[a-z0-9_]+$/.test(metric)
}
