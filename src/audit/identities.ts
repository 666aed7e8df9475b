import { cellId } from '../form/table'
import { REQUEST_COLUMNS, TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import { cellsOf, sumsOf, TABLES } from '../form/tables'
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

const INFLOW = ['requests_received', 'requests_carried_in']
const OUTFLOW = ['requests_answered', 'requests_carried_over']
const COLUMNS = REQUEST_COLUMNS.map(({ id }) => id)
const TRACKS = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']
const RESULTS = ['upheld', 'corrected', 'other']
const STOCKS = ['rules', 'normative_documents']
const KINDS = ['permits', 'other_services', 'penalties', 'compulsory_measures', 'fee']
const SUMS = sumsOf('f2021')
const OUTCOME_SUMS = SUMS.filter(({ id }) => id.startsWith('requests_'))

const ROWS = [
  ...new Set(
    [TABLE_THREE_2021, TABLE_THREE_2019].flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.rows.map(({ id }) => id)),
    ),
  ),
]

type Term = string | Operand

function operands(terms: readonly Term[], more: Partial<Operand> = {}): Operand[] {
  return terms.map((term) => ({ ...(typeof term === 'string' ? { metric: term } : term), ...more }))
}

function equal(
  rule: RuleId,
  needs: Identity['needs'],
  left: readonly Term[],
  ...readings: (readonly Term[])[]
): Identity {
  const right = readings.map((terms) => operands(terms))
  return { rule, needs, left: operands(left), relation: '=', readings: right }
}

function atLeast(
  rule: RuleId,
  needs: Identity['needs'],
  left: readonly Term[],
  right: readonly Term[],
): Identity {
  return { ...equal(rule, needs, left, right), relation: '>=' }
}

const before = (metric: string): Operand => ({ metric, isBefore: true })

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
function tableThree(): Identity[] {
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

function tableFour(): Identity[] {
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

function tableTwo(): Identity[] {
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
function table2014(): Identity[] {
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

const concluded = (track: string) => RESULTS.map((result) => `${track}_${result}`)
const [DIRECT, AFTER] = ['lawsuits_direct', 'lawsuits_after_review']

/** What the text may mean by a figure: sums of cells, the plain one first. */
const READINGS: readonly [rule: RuleId, metric: string, ...readings: (readonly Term[])[]][] = [
  ['N1', 'requests_received', ['requests_received'], INFLOW],
  ['N2', 'requests_answered', ['requests_answered']],
  ['N2', 'requests_carried_in', ['requests_carried_in']],
  ['N2', 'requests_carried_over', ['requests_carried_over']],
  ['N2', 'requests_handled', ['requests_answered'], OUTFLOW, INFLOW],
  [
    'N3',
    'requests_granted',
    ['requests_granted'],
    ['requests_granted', 'requests_partially_granted'],
  ],
  ['N3', 'requests_partially_granted', ['requests_partially_granted']],
  ...OUTCOME_SUMS.map(({ id, of }): [RuleId, string, Term[]] => [
    'N3',
    id,
    [{ metric: id, parts: of }],
  ]),
  ['N3', 'requests_not_held', ['requests_not_held']],
  ['N4', 'reviews_total', ['reviews_total'], concluded('reviews')],
  [
    'N4',
    'lawsuits_total',
    [`${DIRECT}_total`, `${AFTER}_total`],
    [...concluded(DIRECT), ...concluded(AFTER)],
  ],
  ...['upheld', 'corrected', 'other', 'pending'].flatMap((result): [RuleId, string, Term[]][] => [
    ['N4', `reviews_${result}`, [`reviews_${result}`]],
    ['N4', `lawsuits_${result}`, [`${DIRECT}_${result}`, `${AFTER}_${result}`]],
  ]),
  ['N6', 'rules_issued', ['rules_issued'], ['rules_made_f2019']],
  [
    'N6',
    'normative_documents_issued',
    ['normative_documents_issued'],
    ['normative_documents_made_f2019'],
  ],
]

/** Metrics whose figures in the text and in a table are compared by a rule of their own. */
export const READ_IN_TEXT: ReadonlySet<string> = new Set(READINGS.map(([, metric]) => metric))

function textAgainstTables(): Identity[] {
  const whole = READINGS.map(
    ([rule, metric, ...readings]): Identity => ({
      rule,
      needs: 'both',
      left: [{ metric, from: 'text' }],
      relation: '=',
      readings: readings.map((terms) => operands(terms, { from: 'table' })),
      scope: 'whole',
    }),
  )
  const own = ['requests_received', 'requests_answered', 'reviews_total'].map(
    (metric): Identity => ({
      ...atLeast('N5', 'both', [{ metric, from: 'table' }], [{ metric, from: 'text' }]),
      scope: 'own',
    }),
  )
  return [...whole, ...own]
}

/** Classes of items that stand beside each other; themes that cut across them (重点领域, 民生 …) are left out. */
const CLASSES = [
  'news',
  'documents',
  'budget',
  'institution',
  'notices',
  'plans',
  'duties',
  'enforcement',
  'normative',
  'penalties',
  'permits',
  'procurement',
  'leaders',
  'supervision',
  'inspections',
  'work_reports',
  'annual_reports',
  'guides',
  'overview',
  'catalogue',
  'other',
].map((name) => `items_published_${name}`)
const FIVE_CLASSES = ['institution', 'documents', 'plans', 'duties', 'news'].map(
  (name) => `items_published_${name}`,
)
const THEMES = ['key_areas', 'livelihood', 'pilot_areas', 'emergency'].map(
  (name) => `items_published_${name}`,
)

const PARTS: readonly [whole: string, parts: readonly string[]][] = [
  ['items_published', CLASSES],
  ...THEMES.map((theme): [string, string[]] => ['items_published', [theme]]),
  [
    'policy_interpretations',
    ['text', 'image', 'audio', 'video'].map((form) => `policy_interpretations_${form}`),
  ],
  [
    'requests_received',
    ['requests_in_person', 'requests_online', 'requests_by_letter', 'requests_by_email'],
  ],
  ['requests_received', ['requests_received.natural_person', 'requests_received.org_total']],
  ['weibo_wechat_posts', ['wechat_posts', 'weibo_posts']],
  ['staff_total', ['staff_full_time', 'staff_part_time']],
]

function totalsInText(): Identity[] {
  return [
    ...PARTS.map(
      ([whole, parts]): Identity => ({
        ...atLeast('PARTS', 'both', [whole], parts),
        isPartial: true,
      }),
    ),
    equal('CLASSES', 'all', ['items_published'], FIVE_CLASSES),
    atLeast('WEBSITE', 'both', ['items_published'], ['website_items']),
    ...['wechat_posts', 'weibo_posts', 'other_media_posts', 'items_notice_board'].map((channel) =>
      atLeast('CHANNELS', 'both', ['items_published'], [channel]),
    ),
    {
      ...atLeast('WITHDRAWN', 'both', ['requests_other'], ['requests_withdrawn']),
      era: 'since 2019',
    },
  ]
}

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
