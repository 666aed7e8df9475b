import { GROUPS, type Group, type Metric, type Region } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { figuresOf } from './figure'
import { type Gap, pointAt, type Series } from './select'

/** What stands below a place: places of the next level, and bodies of its own government. */
export type Kind = 'places' | 'bodies'

/** The kinds of children that a place has, the one with more figures first. */
export function kindsOf(data: PlaceData): Kind[] {
  const kinds: Kind[] = ['places', 'bodies']
  return kinds
    .filter((kind) => childrenOf(data, kind).length > 0)
    .sort((a, b) => Number(isEmpty(data, a)) - Number(isEmpty(data, b)))
}

export function childrenOf(data: PlaceData, kind: Kind): Region[] {
  return data.children.filter(({ level }) => (level === 'body') === (kind === 'bodies'))
}

/** What a table of children can show: metrics and years that there are figures for. */
export interface Choice {
  metrics: Metric[]
  groups: { group: Group; metrics: Metric[] }[]
  /** The metric to open with. */
  first: Metric | null
  /** For each metric its years with how many places have a value. */
  years: ReadonlyMap<Metric, ReadonlyMap<number, number>>
}

/**
 * @param year wanted by the reader: the metric to open with is the one that most places have in it;
 *   without a wish, or where nobody has anything then, the one that most places have in any one year
 */
export function choiceOf(data: PlaceData, regions: readonly Region[], year: number | null): Choice {
  const years = new Map<Metric, Map<number, number>>()
  for (const region of regions) {
    const seen = new Set<string>()
    for (const { metric, year, value } of figuresOf(data, region)) {
      if (value === null || seen.has(`${metric.id} ${year}`)) continue
      seen.add(`${metric.id} ${year}`)
      const ofMetric = years.get(metric) ?? new Map<number, number>()
      years.set(metric, ofMetric.set(year, (ofMetric.get(year) ?? 0) + 1))
    }
  }
  const metrics = data.metrics.filter((metric) => years.has(metric))
  const inYear = (metric: Metric) => (year === null ? 0 : (years.get(metric)?.get(year) ?? 0))
  const best = (metric: Metric) => Math.max(0, ...(years.get(metric)?.values() ?? []))
  return {
    metrics,
    groups: GROUPS.map((group) => ({
      group,
      metrics: metrics.filter((metric) => metric.group === group),
    })).filter((one) => one.metrics.length > 0),
    first: metrics.toSorted((a, b) => inYear(b) - inYear(a) || best(b) - best(a))[0] ?? null,
    years,
  }
}

/** The year in which most places have a value of the metric, the latest of several. */
export function bestYear(choice: Choice, metric: Metric): number | null {
  const years = [...(choice.years.get(metric) ?? [])]
  return years.toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null
}

/** How many of the places have a value in a year, and why the others have none. */
export function yearCoverage(
  series: readonly Series[],
  year: number,
): { shown: number; gaps: Partial<Record<Gap, number>> } {
  const gaps: Partial<Record<Gap, number>> = {}
  let shown = 0
  for (const one of series) {
    const gap = pointAt(one, year)?.gap ?? (pointAt(one, year) ? null : 'no_report')
    if (gap === null) shown += 1
    else gaps[gap] = (gaps[gap] ?? 0) + 1
  }
  return { shown, gaps }
}

function isEmpty(data: PlaceData, kind: Kind): boolean {
  const codes = new Set(childrenOf(data, kind).map(({ code }) => code))
  return data.children.every(({ code }, i) => !codes.has(code) || data.figuresBelow[i] === 0)
}
