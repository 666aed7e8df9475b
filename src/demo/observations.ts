import { FORMS, type Form } from '../form/form'
import { cellsOf, sumsOf, TABLES } from '../form/tables'
import { MARK } from './csv'
import { type Ledger, position, read, scaleOf } from './ledger'
import { NARRATIVE, PARTS_INTERPRETED, PARTS_PUBLISHED, SHARES } from './narrative'
import { hash } from './random'
import type { Report } from './reports'

/**
 * A figure that a report of some form prints, at one place. `cell` is a cell of a statutory table,
 * `sum` a sum printed beside the table's cells, `text` a figure in words.
 */
export interface Item {
  metric: string
  place: string
  kind: 'cell' | 'sum' | 'text'
  position: number
  scale: number
  /** For a percentage: the counts it is the ratio of. */
  share?: readonly [part: string, whole: string]
  /** Printed where the report's roll for `die` (0–99) is in [low, high); items may share a die. */
  die: number
  low: number
  high: number
  roundTo?: number
  oftenUnstated?: true
  /** The first year a report could have it. */
  since: number
}

const TEXT_PLACE = {
  published: '一(一)',
  channels: '一(一)',
  hotline: '一(三)',
  capacity: '一(四)',
  fees: '六',
} as const

/** Figures of the tables that the text says again, and how many reports in a hundred do. */
const REPEATS: readonly [metric: string, place: string, percent: number][] = [
  ['normative_documents_issued', '一(一)', 50],
  ['requests_received', '一(二)', 80],
  ['requests_carried_in', '一(二)', 30],
  ['requests_answered', '一(二)', 70],
  ['requests_granted', '一(二)', 40],
  ['requests_partially_granted', '一(二)', 40],
  ['requests_carried_over', '一(二)', 30],
  ['reviews_total', '一(二)', 60],
  ['lawsuits_total', '一(二)', 60],
  ['lawsuits_upheld', '一(二)', 20],
  ['lawsuits_corrected', '一(二)', 20],
]

const DICE = { sums: 1, published: 2, interpreted: 3, own: 100 }

function item(metric: string, place: string, kind: Item['kind'], die = 0, high = 100): Item {
  const at = { position: position(metric), scale: scaleOf(metric) }
  return { metric, place, kind, ...at, die, low: 0, high, since: 0 }
}

/** Sums: a quarter of the reports put them in the text, another quarter beside the table. */
function sumItems(form: Form): Item[] {
  return sumsOf(form)
    .filter(({ id }) => id.startsWith('requests_'))
    .flatMap(({ id }) => [
      item(id, '一(二)', 'text', DICE.sums, 25),
      { ...item(id, `三/${id}/total`, 'sum', DICE.sums), low: 75 },
    ])
}

function narrativeItems(printed: ReadonlySet<string>): Item[] {
  const shares = new Map(SHARES.map(({ id, counted }) => [id, counted]))
  return NARRATIVE.filter(({ id }) => !printed.has(id)).map((metric, i) => {
    const { id, group, roundTo, oftenUnstated, since } = metric
    const [die, high] = PARTS_PUBLISHED.includes(metric)
      ? [DICE.published, 75]
      : PARTS_INTERPRETED.includes(metric)
        ? [DICE.interpreted, 70]
        : [DICE.own + i, 88]
    const counted = shares.get(id)
    const share = counted ? ([counted, 'hotline_tickets'] as const) : undefined
    const text = item(id, TEXT_PLACE[group], 'text', die, high)
    return { ...text, since, share, roundTo, oftenUnstated }
  })
}

function itemsOf(form: Form): Item[] {
  const cells = TABLES[form]
    .flatMap(cellsOf)
    .map(({ id, place }) => item(id, form === 'pre2014' ? '一' : place, 'cell'))
  const repeats = REPEATS.map(([metric, place, percent], i) =>
    item(metric, place, 'text', DICE.own + 50 + i, percent),
  )
  const tabled = form === 'f2019' || form === 'f2021'
  const narrative = narrativeItems(new Set(cells.map(({ metric }) => metric)))
  return [...cells, ...(tabled ? [...sumItems(form), ...repeats] : []), ...narrative]
}

const ITEMS = new Map(FORMS.map((form) => [form, itemsOf(form)]))

/** Everything this report prints, in the order of its form. */
export function itemsIn({ form, year, dice }: Report): Item[] {
  return (ITEMS.get(form) ?? []).filter(({ die, low, high, since }) => {
    if (year < since) return false
    if (die === 0) return true
    const roll = hash(dice, die) % 100
    return roll >= low && roll < high
  })
}

/** A figure as printed, from the ledger's units; empty for a percentage of nothing. */
export function printed({ share, position, scale }: Item, ledger: Ledger, change = 0): string {
  if (!share) return String(((ledger[position] ?? 0) + change) / scale)
  const whole = read(ledger, share[1])
  return whole === 0 ? '' : String(Math.round((read(ledger, share[0]) / whole) * 1000) / 10)
}

/** Replaces a printed figure: keyed by `changeKey`, in the ledger's units. */
export type Changes = ReadonlyMap<string, number>

export const changeKey = (report: string, { metric, place }: Item) => `${report} ${metric} ${place}`

/**
 * The rows of observations/<year>.csv for one report. In the text a zero is mostly said in words
 * and a round figure called approximate; some matters are named without a figure.
 */
export function observationLines(report: Report, ledger: Ledger, changes: Changes): string {
  const start = `${report.place.code},${report.year},`
  let text = ''
  for (const each of itemsIn(report)) {
    const change = changes.size > 0 ? changes.get(changeKey(report.id, each)) : 0
    let value = printed(each, ledger, change)
    let status = ''
    if (each.kind === 'text') {
      const roll = hash(report.dice, each.position, 7) % 100
      if (value === '' || (each.oftenUnstated && roll < 6)) {
        value = ''
        status = 'not_stated'
      } else if (value === '0') status = roll < 60 ? 'in_words' : ''
      else if (each.roundTo && roll < 70) status = 'approximate'
    }
    text += `${start}${each.metric},${value},${status},${report.id},${each.place},${MARK}\n`
  }
  return text
}
