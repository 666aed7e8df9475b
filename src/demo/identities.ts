import { defaultForm } from '../form/form'
import { cellId } from '../form/table'
import { REQUEST_COLUMNS, TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import { cellsOf, sumsOf, TABLES } from '../form/tables'
import type { Place } from './places'

/** A figure of one report: a cell of its tables, or (`text`) the same figure said in words. */
export interface Term {
  place: Place
  year: number
  metric: string
  text: boolean
}

/** `left` adds up to `right`, or to no less (`atLeast`). */
export interface Reading {
  left: readonly Term[]
  right: readonly Term[]
  atLeast: boolean
}

/**
 * One thing that must hold, of the rules every report's arithmetic is held to; any one reading will
 * do. `doubtful`: whether it is checked at all depends on how the rule is understood.
 */
export interface Identity {
  rule: string
  readings: readonly Reading[]
  doubtful: boolean
}

const INFLOW = ['requests_received', 'requests_carried_in']
const OUTFLOW = ['requests_answered', 'requests_carried_over']
const COLUMNS = REQUEST_COLUMNS.map(({ id }) => id)
const TRACKS = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']
const STOCKS = ['rules', 'normative_documents']
const KINDS = ['permits', 'other_services', 'penalties', 'compulsory_measures', 'fee']

/** What the text may mean by a figure: sums of cells, any of which may fit. */
const TEXT_RULES: readonly [rule: string, metric: string, readings: readonly string[][]][] = [
  ['N1', 'requests_received', [['requests_received'], INFLOW]],
  ['N2', 'requests_answered', [['requests_answered']]],
  ['N2', 'requests_carried_in', [['requests_carried_in']]],
  ['N2', 'requests_carried_over', [['requests_carried_over']]],
  ['N3', 'requests_granted', [['requests_granted']]],
  ['N3', 'requests_partially_granted', [['requests_partially_granted']]],
  ['N4', 'reviews_total', [['reviews_total'], concluded('reviews')]],
  [
    'N4',
    'lawsuits_total',
    [
      ['lawsuits_direct_total', 'lawsuits_after_review_total'],
      [...concluded('lawsuits_direct'), ...concluded('lawsuits_after_review')],
    ],
  ],
  ['N6', 'normative_documents_issued', [['normative_documents_issued']]],
]

function concluded(track: string): string[] {
  return ['upheld', 'corrected', 'other'].map((result) => `${track}_${result}`)
}

type Make = (rule: string, left: readonly string[], right: readonly string[]) => Identity

/** Makers of identities between metrics of one report's tables. */
function makers(place: Place, year: number): { equal: Make; atLeast: Make } {
  const terms = (metrics: readonly string[]) =>
    metrics.map((metric): Term => ({ place, year, metric, text: false }))
  const maker =
    (atLeast: boolean): Make =>
    (rule, left, right) => ({
      rule,
      readings: [{ left: terms(left), right: terms(right), atLeast }],
      doubtful: rule === 'T3-GRP',
    })
  return { equal: maker(false), atLeast: maker(true) }
}

/** What must hold within one report of the 2019 or 2021 form. */
export function withinReport(place: Place, year: number): Identity[] {
  const form = defaultForm(year)
  const { equal, atLeast } = makers(place, year)
  const rows = (form === 'f2019' ? TABLE_THREE_2019 : TABLE_THREE_2021).blocks
    .flatMap((block) => block.rows)
    .map(({ id }) => id)
  const outcomes = rows.filter((id) => !INFLOW.includes(id) && !OUTFLOW.includes(id))
  const in2019 = (metric: string) => `${metric}_f2019`
  return [
    ...COLUMNS.flatMap((column) => {
      const cells = (ids: readonly string[]) => ids.map((id) => cellId(id, column))
      return [
        equal('T3-FLOW', cells(INFLOW), cells(OUTFLOW)),
        equal('T3-SUM', cells(['requests_answered']), cells(outcomes)),
      ]
    }),
    ...rows.map((row) =>
      equal(
        'T3-ROW',
        [row],
        COLUMNS.filter((id) => id !== 'total').map((column) => cellId(row, column)),
      ),
    ),
    ...sumsOf(form).map(({ id, of }) => equal('T3-GRP', [id], of)),
    ...TRACKS.map((id) => equal('T4-SUM', [`${id}_total`], [...concluded(id), `${id}_pending`])),
    ...TABLES[form]
      .filter(({ section }) => section === '二')
      .flatMap(cellsOf)
      .filter(({ column }) => column.id !== 'items_change')
      .map(({ id }) => atLeast('T2-NONNEG', [id], [])),
    atLeast('T2-STOCK', ['rules_in_force'], []),
    atLeast(
      'T2-STOCK',
      ['normative_documents_in_force', 'normative_documents_repealed'],
      ['normative_documents_issued'],
    ),
    ...STOCKS.map((id) =>
      atLeast('T2-19', [in2019(`${id}_disclosed_total`)], [in2019(`${id}_disclosed`)]),
    ),
    ...KINDS.map((id) => atLeast('T2-19', [`${id}_items_prev`, `${id}_items_change`], [])),
    ...textAgainstTables(place, year),
  ]
}

function textAgainstTables(place: Place, year: number): Identity[] {
  const term = (metric: string, text = false): Term => ({ place, year, metric, text })
  const plain = TEXT_RULES.map(([rule, metric, readings]) => ({ rule, metric, readings }))
  // Sums in words hold too, but a checker may take them for printed subtotals instead.
  const sums = sumsOf(defaultForm(year))
    .filter(({ id }) => !plain.some(({ metric }) => metric === id))
    .map(({ id, of }) => ({ rule: 'N3', metric: id, readings: [of] }))
  return [...plain, ...sums].map(({ rule, metric, readings }) => ({
    rule,
    readings: readings.map((metrics) => ({
      left: [term(metric, true)],
      right: metrics.map((id) => term(id)),
      atLeast: false,
    })),
    doubtful: sums.some((sum) => sum.metric === metric),
  }))
}

/** What must hold between a place's reports for `year` and the year after. */
export function acrossYears(place: Place, year: number): Identity[] {
  const now = (metric: string): Term => ({ place, year, metric, text: false })
  const next = (metric: string): Term => ({ place, year: year + 1, metric, text: false })
  const identity = (rule: string, left: Term[], right: Term[], atLeast = false): Identity => ({
    rule,
    readings: [{ left, right, atLeast }],
    doubtful: false,
  })
  return [
    ...COLUMNS.map((column) =>
      identity(
        'Y-CARRY',
        [now(cellId('requests_carried_over', column))],
        [next(cellId('requests_carried_in', column))],
      ),
    ),
    ...STOCKS.map((id) =>
      identity(
        'Y-STOCK',
        [next(`${id}_in_force`), next(`${id}_repealed`)],
        [now(`${id}_in_force`), next(`${id}_issued`)],
      ),
    ),
    ...TRACKS.map((id) => identity('Y-PEND', [next(`${id}_total`)], [now(`${id}_pending`)], true)),
    ...KINDS.map((id) =>
      identity(
        'Y-19',
        [next(`${id}_items_prev`)],
        [now(`${id}_items_prev`), now(`${id}_items_change`)],
      ),
    ),
  ]
}

/** What must hold of one metric between a place and its children. */
export function acrossLevels(parent: Place, year: number, metric: string): Identity[] {
  const term = (place: Place): Term => ({ place, year, metric, text: false })
  // Certain for counts of requests and cases; for columns and table 二, a checker may not look.
  const doubtful = metric.includes('.') || !/^(requests|reviews|lawsuits)_/.test(metric)
  const identity = (rule: string, right: Term[], atLeast: boolean): Identity => ({
    rule,
    readings: [{ left: [term(parent)], right, atLeast }],
    doubtful,
  })
  if (parent.children.length === 0) return []
  return [
    identity('L-SUM', parent.children.map(term), false),
    ...parent.children.map((child) => identity('L-MAX', [term(child)], true)),
  ]
}
