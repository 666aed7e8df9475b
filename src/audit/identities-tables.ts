import { cellId } from '../form/table'
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import { cellsOf, TABLES } from '../form/tables'
import { atLeast, equal, type Identity, type Operand, type Term } from './identity'
import type { RuleId } from './rules'
import { COLUMNS, INFLOW, KINDS, OUTCOME_SUMS, OUTFLOW, RESULTS, STOCKS, TRACKS } from './terms'

const ROWS = [
  ...new Set(
    [TABLE_THREE_2021, TABLE_THREE_2019].flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.rows.map(({ id }) => id)),
    ),
  ),
]

/** The rows of table 三 that stand between the flow in and the flow out; groups with their detail rows. */
function outcomes(column: string): Operand[] {
  const inColumn = (id: string) => cellId(id, column)
  return [
    { metric: inColumn('requests_granted') },
    { metric: inColumn('requests_partially_granted') },
    ...OUTCOME_SUMS.map(({ id, of }) => ({ metric: inColumn(id), parts: of.map(inColumn) })),
  ]
}

/** Table 三 of the forms of 2019 and 2021, by column and by row. */
export function tableThree(): Identity[] {
  const era = { era: 'since 2019' } as const
  const flow = (rule: RuleId, left: readonly Term[], right: readonly Term[]): Identity => ({
    ...equal(rule, 'any', left, right),
    ...era,
  })
  return [
    ...COLUMNS.flatMap((column) => {
      const cells = (ids: readonly string[]) => ids.map((id) => cellId(id, column))
      return [
        flow('T3-FLOW', cells(INFLOW), cells(OUTFLOW)),
        flow('T3-SUM', cells(['requests_answered']), outcomes(column)),
        ...OUTCOME_SUMS.map(
          ({ id, of }): Identity => ({
            ...equal('T3-GRP', 'both', cells([id]), cells(of)),
            ...era,
          }),
        ),
      ]
    }),
    ...ROWS.map((row) => {
      const parts = COLUMNS.filter((id) => id !== 'total').map((column) => cellId(row, column))
      return equal('T3-ROW', 'right', [row], parts)
    }),
  ]
}

export function tableFour(): Identity[] {
  const all = [...RESULTS, 'pending']
  const era = { era: 'since 2019' } as const
  return [
    ...TRACKS.map((track) => ({
      ...equal('T4-SUM', 'right', [`${track}_total`], [...all.map((one) => `${track}_${one}`)]),
      ...era,
    })),
    // Reports that give lawsuits as one figure: the same sum, of figures said in words.
    {
      ...equal('T4-SUM', 'both', ['lawsuits_total'], [...all.map((one) => `lawsuits_${one}`)]),
      ...era,
    },
  ]
}

export function tableTwo(): Identity[] {
  const cells = new Set(
    [...TABLES.f2021, ...TABLES.f2019]
      .filter(({ section }) => section === '二')
      .flatMap(cellsOf)
      .filter(({ column }) => column.id !== 'items_change')
      .map(({ id }) => id),
  )
  return [
    ...[...cells].map(
      (id): Identity => ({
        ...atLeast('T2-NONNEG', 'any', [id], []),
        kind: 'must',
        ...(id.endsWith('_10k_yuan') ? {} : { isWhole: true }),
      }),
    ),
    atLeast('T2-STOCK', 'any', ['rules_in_force'], []),
    ...STOCKS.map((id) =>
      atLeast('T2-STOCK', 'both', [`${id}_in_force`, `${id}_repealed`], [`${id}_issued`]),
    ),
    ...STOCKS.map((id) =>
      atLeast('T2-19', 'both', [`${id}_disclosed_total_f2019`], [`${id}_disclosed_f2019`]),
    ),
    ...KINDS.map((id) => atLeast('T2-19', 'any', [`${id}_items_prev`, `${id}_items_change`], [])),
    ...['rules_issued', 'rules_made_f2019'].map(
      (id): Identity => ({ ...equal('RULES', 'any', [id], []), kind: 'must', noRulePower: true }),
    ),
  ]
}

/** The table of 2014–2018, as far as its rows are known. */
export function table2014(): Identity[] {
  const era = { era: '2014' } as const
  return [
    {
      ...equal(
        'F14',
        'both',
        ['requests_replied_f2014'],
        [
          'requests_already_public_f2014',
          'requests_granted_f2014',
          'requests_partially_granted',
          'requests_refused_f2014',
          'requests_not_this_agency',
          'requests_not_exist',
          'requests_asked_to_correct_f2014',
          'requests_other_channel_f2014',
        ],
      ),
      ...era,
    },
    {
      ...atLeast(
        'F14',
        'both',
        ['requests_received'],
        ['requests_in_person', 'requests_online', 'requests_by_letter'],
      ),
      ...era,
      isPartial: true,
    },
  ]
}
