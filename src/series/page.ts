import { GROUPS, type Group } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { byGroup, type Gap, gapAt, latestYear, type Series, seriesOfPlace, yearsOf } from './select'

/** The metrics of the tiles at the top of a place's page. */
export const TILE_METRICS = [
  'items_published',
  'requests_received',
  'hotline_tickets',
  'hotline_satisfaction_pct',
] as const

/** What the address of the page says; `null` where it says nothing. */
export interface Wanted {
  year: number | null
  span: { from: number | null; to: number | null } | null
  metric: string | null
}

/** What a place's page shows, computed from its data and its address. */
export interface Page {
  year: number | null
  /** Years to choose from: those of the place and its children. */
  years: number[]
  /** Years of the children's figures. */
  childYears: number[]
  series: Series[]
  groups: { group: Group; series: Series[] }[]
  emptyGroups: Group[]
  /** Why a metric that the place never reported has no value in the year. */
  gap: Gap
  /** The place has neither a report nor a figure. */
  isEmpty: boolean
  /** Parameters that name a year or metric that is not there. */
  unread: { name: string; value: string }[]
}

export function pageOf(data: PlaceData, wanted: Wanted): Page {
  const own = within(yearsOf(data, [data.place]), wanted.span)
  const all = yearsOf(data, [data.place, ...data.children])
  const unread: Page['unread'] = []
  let year = wanted.year ?? latestYear(data)
  if (wanted.year !== null && !all.includes(wanted.year)) {
    unread.push({ name: 'time', value: String(wanted.year) })
    year = latestYear(data)
  }
  if (wanted.metric !== null && !data.metrics.some(({ id }) => id === wanted.metric))
    unread.push({ name: 'metric', value: wanted.metric })
  const series = seriesOfPlace(data, data.place, own.length > 0 ? own : all)
  const groups = byGroup(series)
  return {
    year,
    years: all,
    childYears: within(yearsOf(data, data.children), wanted.span),
    series,
    groups,
    emptyGroups: GROUPS.filter((group) => !groups.some((one) => one.group === group)),
    gap: year === null ? 'no_report' : gapAt(data, data.place, year),
    isEmpty: own.length === 0 && series.length === 0,
    unread,
  }
}

function within(years: readonly number[], span: Wanted['span']): number[] {
  return years.filter((year) => (span?.from ?? year) <= year && year <= (span?.to ?? year))
}
