import type { Report } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { type Change, changeOf } from './change'
import { daysAfterYear } from './citation'
import { reportsOf } from './figure'
import { ANSWERED } from './flow'
import { type Cited, OUTCOMES, RequestFigures } from './outcomes'
import { type Gap, pointAt, type Series } from './select'

/** One plain sentence at the top of a place's page: its facts, which `text/lead.ts` puts into words. */
export type Lead =
  | { kind: 'report'; report: Report; days: number | null }
  | { kind: 'no_report'; year: number; gap: Gap }
  | { kind: 'published'; items: Cited; change: Change | null; website: Cited | null }
  | { kind: 'website'; website: Cited }
  /** `isPartial`: there were more outcomes than those named. */
  | { kind: 'requests'; received: Cited; outcomes: Cited[]; isPartial: boolean }
  | { kind: 'hotline'; tickets: Cited; satisfaction: Cited | null }
  | { kind: 'satisfaction'; satisfaction: Cited }
  | { kind: 'children'; year: number; all: number; published: number }

/** More outcomes than these make a list, not a sentence. */
const MOST_OUTCOMES = 6

/**
 * What a page says of one year first. A figure that is not there is not spoken of, and never 0.
 *
 * @param series of the place
 * @param gap why a metric without series has no value in the year
 */
export function leadOf(data: PlaceData, series: readonly Series[], year: number, gap: Gap): Lead[] {
  const named = (id: string): Cited | null => {
    const one = series.find(({ metric }) => metric.id === id)
    const point = pointAt(one, year)
    return one && point && point.values.length > 0 ? { series: one, point } : null
  }
  const leads: Lead[] = []
  const [report] = reportsOf(data, data.place, year).filter(({ status }) => status === 'published')
  if (report) leads.push({ kind: 'report', report, days: daysAfterYear(report) })
  else if (series.length > 0) leads.push({ kind: 'no_report', year, gap })

  const [items, website] = [named('items_published'), named('website_items')]
  if (items) leads.push({ kind: 'published', items, change: changeOf(items.series, year), website })
  else if (website) leads.push({ kind: 'website', website })

  const received = named('requests_received')
  if (received) {
    leads.push({ kind: 'requests', received, ...outcomesOf(series, year, gap) })
  }

  const [tickets, satisfaction] = [named('hotline_tickets'), named('hotline_satisfaction_pct')]
  if (tickets) leads.push({ kind: 'hotline', tickets, satisfaction })
  else if (satisfaction) leads.push({ kind: 'satisfaction', satisfaction })

  if (data.children.length > 0 && leads.length < 4)
    leads.push({
      kind: 'children',
      year,
      all: data.children.length,
      published: data.children.filter((child) =>
        reportsOf(data, child, year).some(({ status }) => status === 'published'),
      ).length,
    })
  return leads
}

/** Outcomes other than 0, each by its own figure: where a group has none, by those of its rows. */
function outcomesOf(series: readonly Series[], year: number, gap: Gap) {
  const book = new RequestFigures(series, year, gap)
  const all = OUTCOMES.flatMap((outcome) => {
    const own = book.cited(outcome.id)
    if (own && own.point.values.length > 0) return [own]
    return book.outcome(outcome)?.cited ?? []
  })
  const others = ['requests_not_exist', 'requests_not_this_agency'].flatMap(
    (id) => book.cited(id) ?? [],
  )
  const cited = all.length > 0 ? all : others.filter(({ point }) => point.values.length > 0)
  const stated = cited.filter(({ point }) => point.value !== 0)
  // Of many the largest; two values that disagree are told like the larger.
  const size = ({ point }: Cited) => point.values.at(-1) ?? 0
  const largest = stated.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_OUTCOMES)
  const outcomes = stated.filter((one) => largest.includes(one))
  const named = outcomes.reduce((sum, { point }) => sum + (point.value ?? 0), 0)
  const answered = book.cited(ANSWERED)?.point.value ?? null
  const isPartial = outcomes.length < stated.length || (answered !== null && answered > named)
  return { outcomes, isPartial }
}
