import type { Report } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { type Change, changeOf } from './change'
import { daysAfterYear } from './citation'
import { reportsOf } from './figure'
import { type Gap, type Point, pointAt, type Series } from './select'

/** A figure that a sentence names. */
export interface Named {
  series: Series
  point: Point
}

/** One plain sentence at the top of a place's page: its facts, which `text/lead.ts` puts into words. */
export type Lead =
  | { kind: 'report'; report: Report; days: number | null }
  | { kind: 'no_report'; year: number; gap: Gap }
  | { kind: 'published'; items: Named; change: Change | null; website: Named | null }
  | { kind: 'website'; website: Named }
  | { kind: 'requests'; received: Named; outcomes: Named[] }
  | { kind: 'hotline'; tickets: Named; satisfaction: Named | null }
  | { kind: 'satisfaction'; satisfaction: Named }
  | { kind: 'children'; year: number; all: number; published: number }
  | { kind: 'checks'; year: number; holds: number; fails: number }

/** Of each row the first that is stated: an outcome, or the one row of it that a short report names. */
const OUTCOMES: readonly (readonly string[])[] = [
  ['requests_granted'],
  ['requests_partially_granted'],
  ['requests_refused', 'requests_refused_f2014'],
  ['requests_unable_to_provide', 'requests_not_held', 'requests_not_exist'],
  ['requests_not_processed'],
  ['requests_other'],
]

/**
 * What a page says of one year first. A figure that is not there is not spoken of, and never 0.
 *
 * @param series of the place
 * @param gap why a metric without series has no value in the year
 * @param checks how many of the report's checks hold and fail
 */
export function leadOf(
  data: PlaceData,
  series: readonly Series[],
  year: number,
  gap: Gap,
  checks: { holds: number; fails: number },
): Lead[] {
  const named = (id: string): Named | null => {
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
    const outcomes = OUTCOMES.flatMap((ids) => ids.flatMap((id) => named(id) ?? []).slice(0, 1))
    leads.push({
      kind: 'requests',
      received,
      outcomes: outcomes.filter(({ point }) => point.value !== 0),
    })
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
  if (checks.holds + checks.fails > 0) leads.push({ kind: 'checks', year, ...checks })
  return leads
}
