import { atLeast, equal, type Identity, operands, type Term } from './identity'
import type { RuleId } from './rules'
import { INFLOW, OUTCOME_SUMS, OUTFLOW, RESULTS } from './terms'

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

export function textAgainstTables(): Identity[] {
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

export function totalsInText(): Identity[] {
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
