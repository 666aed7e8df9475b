import { GROUPS, type Group, LEVELS, type Level, type Region, STATUSES } from '../dataset/model'
import { trailOf } from '../dataset/regions'
import type { Tables } from '../dataset/tables'
import { type CoverageFilter, isWithin } from './coverage'

type Named = { name: string; nameEn: string }

/** What a reader may choose for the matrix: only what occurs in the data. */
export interface CoverageChoices {
  /** Places with others below them, by the province they belong to (`null`: the top of the data). */
  regions: { above: Named | null; regions: RegionChoice[] }[]
  /** From the nation down to towns and bodies. */
  levels: Level[]
  metrics: { group: Group; metrics: (Named & { id: string })[] }[]
}

export interface RegionChoice extends Named {
  code: string
  /** Names from below the province down to the parent. */
  trail: Named[]
}

/**
 * @param deeper codes of places with a package of their own, to be read when one of them is chosen
 * @param above places above the package
 */
export function choicesOf(
  tables: Pick<Tables, 'regions' | 'metrics' | 'reports' | 'observations'>,
  filter: CoverageFilter,
  deeper: readonly string[] = [],
  above: readonly Region[] = [],
): CoverageChoices {
  const { regions, metrics, observations } = tables
  const byCode = new Map([...above, ...regions].map((region) => [region.code, region]))
  const recorded = new Set(tables.reports.map(({ region }) => region))
  const levels = new Set<Level>()
  const used = new Set<number>()
  const parents = new Set(deeper)
  if (filter.region !== null) parents.add(filter.region)
  regions.forEach((region, index) => {
    const [from, to] = [observations.start[index] ?? 0, observations.start[index + 1] ?? 0]
    if (!filter.isAll && from === to && !recorded.has(region.code)) return
    for (const { code } of trailOf(region.code, byCode)) parents.add(code)
    if (!isWithin(region, filter.region, byCode)) return
    levels.add(region.level)
    if (filter.level !== null && region.level !== filter.level) return
    for (let i = from; i < to; i += 1)
      if (observations.status[i] !== AGGREGATE) used.add(observations.metric[i] ?? 0)
  })
  const shown = metrics.filter(({ id }, index) => used.has(index) || id === filter.metric)
  return {
    regions: groupRegions(
      [...byCode.values()].filter(({ code, level }) => parents.has(code) && level !== 'nation'),
      byCode,
    ),
    levels: LEVELS.filter((level) => levels.has(level)),
    metrics: GROUPS.map((group) => ({
      group,
      metrics: shown
        .filter((metric) => metric.group === group)
        .map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    })).filter((one) => one.metrics.length > 0),
  }
}

const AGGREGATE = STATUSES.indexOf('aggregate')

function groupRegions(
  regions: readonly Region[],
  byCode: ReadonlyMap<string, Region>,
): CoverageChoices['regions'] {
  const groups = new Map<Region | null, RegionChoice[]>()
  for (const region of regions) {
    const way = [...trailOf(region.code, byCode), region].filter(({ level }) => level !== 'nation')
    const top = way[0] ?? null
    const group = groups.get(top) ?? []
    groups.set(top, group)
    group.push({
      code: region.code,
      ...named(region),
      trail: way.slice(1, -1).map(named),
    })
  }
  return [...groups].map(([top, choices]) => ({ above: top && named(top), regions: choices }))
}

function named({ name, nameEn }: Named): Named {
  return { name, nameEn }
}
