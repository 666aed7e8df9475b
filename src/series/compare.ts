import { GROUPS, type Group, type Metric, type Region } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import { derive, type LeftOut, wholeOf } from './derive'
import { figuresOf } from './figure'
import type { Bound, Per, Question, Unread, View } from './question'
import { pointAt, type Series, seriesOfMetric, yearsOf } from './select'

/** A metric that may be chosen, and how many of the places have a value of it in some year. */
export interface Choice {
  metric: Metric
  places: number
}

/** A question answered from the data of its places: what the page shows. */
export interface Comparison {
  view: View
  per: Per | null
  /** One, or two: then each has an axis or plot of its own. Empty where the places have no figure at all. */
  metrics: Metric[]
  /** In the order chosen. */
  regions: Region[]
  /** All years that there are, and those shown. */
  allYears: number[]
  years: number[]
  /** The year of a ranking or scatter; `null` where there is none. */
  year: number | null
  /** One list a metric, with one series a place in the order of `regions`, computed as `per` asks. */
  series: Series[][]
  /** Of a rate as published: the series of the cases it stands on, where the dataset has them. */
  weights: (Series[] | null)[]
  /** Places that could not be computed so, by reason. */
  leftOut: LeftOut[]
  /** Whether a share of a whole can be asked for, and of what, by metric. */
  wholes: (Metric | null)[]
  choices: { group: Group; choices: Choice[] }[]
  /** Metrics and years asked for that are not there. */
  unread: Unread[]
}

/** The pair that a scatter opens with. */
const PAIR = ['hotline_tickets', 'hotline_satisfaction_pct'] as const
/** The metrics that a comparison opens with, the first that most of the places have. */
const OPENING = ['items_published', 'requests_received', 'hotline_tickets'] as const

/**
 * Answers a question.
 *
 * @param chosen codes in the order that the reader chose them
 */
export function compare(
  data: PlacesData,
  chosen: readonly string[],
  question: Question,
): Comparison {
  const byCode = new Map(data.regions.map((region) => [region.code, region]))
  const regions = chosen.flatMap((code) => byCode.get(code) ?? [])
  const { counts, years: allYears } = madeFor(data, regions)
  const unread: Unread[] = []
  const metrics = metricsOf(data, question, counts, unread)
  const years = spanOf(allYears, question.time, unread)
  const published = metrics.map((metric) => publishedOf(data, regions, metric, years))
  const wholes = metrics.map((metric) => wholeOf(metric, data.metrics))
  const derived = published.map((series, i) =>
    derive(series, question.per, {
      whole: wholes[i] ? publishedOf(data, regions, wholes[i], years) : null,
    }),
  )
  const series = derived.map((one) => one.series)
  return {
    view: question.view,
    per: question.per,
    metrics: series
      .map((one, i) => one[0]?.metric ?? metrics[i])
      .filter((one) => one !== undefined),
    regions,
    allYears,
    years,
    year: yearOf(series, years, question.time),
    series,
    weights: metrics.map((metric) => {
      const { sum } = metric
      const weight = sum.kind === 'mean' && data.metrics.find(({ id }) => id === sum.weight)
      return weight ? publishedOf(data, regions, weight, years) : null
    }),
    leftOut: derived.flatMap((one) => one.leftOut),
    wholes,
    choices: GROUPS.map((group) => ({
      group,
      choices: data.metrics
        .filter((metric) => metric.group === group)
        .map((metric) => ({ metric, places: counts.get(metric.id)?.places ?? 0 })),
    })).filter(({ choices }) => choices.length > 0),
    unread,
  }
}

interface Counts {
  /** Places with a value in some year. */
  places: number
  /** Places with a value, by year. */
  byYear: Map<number, number>
}

/** What was made for the same places: the next question is mostly of them too. */
interface Made {
  regions: string
  years: number[]
  counts: Map<string, Counts>
  /** By metric and years; the oldest is dropped. */
  series: Map<string, Series[]>
}

const MOST_MADE = 8
const known = new WeakMap<PlacesData, Made>()

function madeFor(data: PlacesData, regions: readonly Region[]): Made {
  const key = regions.map(({ code }) => code).join()
  const last = known.get(data)
  if (last?.regions === key) return last
  const made = {
    regions: key,
    years: yearsOf(data, regions),
    counts: countsOf(data, regions),
    series: new Map(),
  }
  known.set(data, made)
  return made
}

/** How many places have a value, by metric and year. */
function countsOf(data: PlacesData, regions: readonly Region[]): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const region of regions) {
    const seen = new Set<string>()
    for (const { metric, year, value } of figuresOf(data, region)) {
      if (value === null || seen.has(`${metric.id} ${year}`)) continue
      const of = counts.get(metric.id) ?? { places: 0, byYear: new Map() }
      counts.set(metric.id, of)
      if (!seen.has(metric.id)) of.places += 1
      of.byYear.set(year, (of.byYear.get(year) ?? 0) + 1)
      seen.add(metric.id).add(`${metric.id} ${year}`)
    }
  }
  return counts
}

function publishedOf(
  data: PlacesData,
  regions: readonly Region[],
  metric: Metric,
  years: readonly number[],
): Series[] {
  const { series } = madeFor(data, regions)
  const key = `${metric.id} ${years[0]} ${years.at(-1)}`
  const found = series.get(key) ?? seriesOfMetric(data, regions, metric, years)
  series.delete(key)
  series.set(key, found)
  const [oldest] = series.keys()
  if (series.size > MOST_MADE && oldest !== undefined) series.delete(oldest)
  return found
}

function metricsOf(
  data: PlacesData,
  { metrics, view }: Question,
  counts: ReadonlyMap<string, Counts>,
  unread: Unread[],
): Metric[] {
  const byId = new Map(data.metrics.map((metric) => [metric.id, metric]))
  const asked = metrics.flatMap((id) => {
    const metric = byId.get(id)
    if (!metric) unread.push({ name: 'metric', value: id })
    return metric ?? []
  })
  const places = (metric: Metric) => counts.get(metric.id)?.places ?? 0
  const most = data.metrics.filter((one) => places(one) > 0)
  const opening = OPENING.flatMap((id) => byId.get(id) ?? [])
  if (view === 'scatter') {
    const pair = PAIR.flatMap((id) => byId.get(id) ?? []).filter((one) => places(one) > 0)
    if (asked.length === 0 && pair.length === 2) return pair
    const first = asked[0] ?? best(opening, places) ?? most[0]
    if (!first || asked[1]) return asked
    const partners = [...pair, ...most].filter((one) => one !== first)
    const shared = (one: Metric) => sharedPlaces(counts.get(first.id), counts.get(one.id))
    const second = best(partners, shared)
    return second ? [first, second] : [first]
  }
  if (asked.length > 0) return asked
  const first = best(opening, places) ?? best(most, places) ?? data.metrics[0]
  return first ? [first] : []
}

/** The first of those with the highest count; none where all have 0. */
function best(metrics: readonly Metric[], count: (metric: Metric) => number): Metric | undefined {
  let found: Metric | undefined
  for (const one of metrics)
    if (count(one) > 0 && (!found || count(one) > count(found))) found = one
  return found
}

/** In the best year, how many places may at most have both. */
function sharedPlaces(a: Counts | undefined, b: Counts | undefined): number {
  return Math.max(
    0,
    ...[...(a?.byYear ?? [])].map(([year, n]) => Math.min(n, b?.byYear.get(year) ?? 0)),
  )
}

function spanOf(all: readonly number[], time: Question['time'], unread: Unread[]): number[] {
  const [first = 0, last = 0] = [all[0], all.at(-1)]
  const resolve = (bound: Bound) =>
    bound === 'earliest' ? first : bound === 'latest' ? last : bound
  const from = resolve(time?.from ?? 'earliest')
  const to = resolve(time?.to ?? 'latest')
  const years = all.filter((year) => from <= year && year <= to)
  if (years.length > 0 || all.length === 0) return years
  unread.push({ name: 'time', value: from === to ? String(to) : `${from}..${to}` })
  return [...all]
}

/** The last year of the span where the reader gave one, else the one in which most places have all metrics. */
function yearOf(
  series: readonly (readonly Series[])[],
  years: readonly number[],
  time: Question['time'],
): number | null {
  const last = years.at(-1)
  if (last === undefined) return null
  if (time && time.to !== 'latest') return last
  const [first = []] = series
  let best = last
  let most = 0
  for (const year of years) {
    const count = first.filter((_, i) =>
      series.every((all) => (pointAt(all[i], year)?.values.length ?? 0) > 0),
    ).length
    if (count >= most && count > 0) [best, most] = [year, count]
  }
  return best
}
