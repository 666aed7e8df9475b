import type { Metric, Observations, Region, Report } from './model'
import type { PackageInfo } from './package'
import { joinRegions, pickRegions } from './pick'
import type { Problem } from './problem'
import { trailOf } from './regions'
import type { Tables } from './tables'

/** Figures of some places, with all that they are to be read with. */
export interface PlacesData {
  package: Pick<
    PackageInfo,
    'title' | 'version' | 'licences' | 'sources' | 'synthetic' | 'folder' | 'description'
  >
  /** In the order that the observations number them. */
  regions: Region[]
  metrics: Metric[]
  /** Of these places, in the order of the files. */
  reports: Report[]
  observations: Observations
  /** Those that concern these places: of whole files, and of rows of theirs. */
  problems: Problem[]
  unreadYears: number[]
}

/**
 * All that the page of one place needs, and nothing of the places elsewhere: region 0 is the place,
 * region `i + 1` the child `i`.
 */
export interface PlaceData extends PlacesData {
  place: Region
  /** From the top of the dataset down to the place's parent. */
  trail: Region[]
  children: Region[]
  /** Figures below each child, itself included; `null` where they stand in a package not read. */
  figuresBelow: (number | null)[]
}

/** A package that has been read. */
export interface Package extends Tables {
  info: PackageInfo
  byCode: Map<string, Region>
  index: Map<string, number>
}

/** One place of a package, with its children. */
export function placeData(found: Package, place: Region, trail: Region[]): PlaceData {
  const children = found.regions.filter((region) => region.parent === place.code)
  const shown = [place, ...children]
  const codes = new Set(shown.map((region) => region.code))
  const below = figuresBelow(found)
  const elsewhere = new Set(found.info.packages.map(({ region }) => region))
  return {
    package: headOf(found.info),
    regions: shown,
    place,
    trail,
    children,
    figuresBelow: children.map(({ code }) =>
      elsewhere.has(code) ? null : (below[found.index.get(code) ?? -1] ?? 0),
    ),
    metrics: found.metrics,
    reports: found.reports.filter((report) => codes.has(report.region)),
    observations: pickRegions(
      found.observations,
      shown.map(({ code }) => found.index.get(code) ?? 0),
    ),
    problems: found.problems.filter(({ region }) => region === undefined || codes.has(region)),
    unreadYears: found.unreadYears,
  }
}

/** Places of several packages, as if they stood in one. */
export function joinPlaces(
  parts: readonly (readonly [Package, ReadonlySet<string>])[],
): PlacesData {
  const metrics: Metric[] = []
  const numbers = new Map<string, number>()
  for (const [found] of parts)
    for (const metric of found.metrics)
      if (!numbers.has(metric.id)) numbers.set(metric.id, metrics.push(metric) - 1)
  const picked = parts.map(([found, codes]) => ({
    table: found.observations,
    regions: [...codes].map((code) => found.index.get(code) ?? 0),
    metrics: found.metrics.map(({ id }) => numbers.get(id) ?? 0),
  }))
  const [first] = parts
  if (!first) throw new Error('places come from at least one package')
  return {
    package: headOf(first[0].info),
    regions: parts.flatMap(([found, codes]) =>
      [...codes].flatMap((code) => found.byCode.get(code) ?? []),
    ),
    metrics,
    reports: parts.flatMap(([found, codes]) =>
      found.reports.filter(({ region }) => codes.has(region)),
    ),
    observations: joinRegions(picked),
    problems: parts.flatMap(([found, codes]) =>
      found.problems.filter(({ region }) => region === undefined || codes.has(region)),
    ),
    unreadYears: [...new Set(parts.flatMap(([found]) => found.unreadYears))],
  }
}

export function headOf(info: PackageInfo): PlacesData['package'] {
  const { title, version, licences, sources, synthetic, folder, description } = info
  return { title, version, licences, sources, synthetic, folder, description }
}

/** For each region of the package, how many figures stand on it and on all places below it. */
function figuresBelow({ regions, index, byCode, observations }: Package): Uint32Array {
  const count = new Uint32Array(regions.length)
  regions.forEach((region, i) => {
    const own = (observations.start[i + 1] ?? 0) - (observations.start[i] ?? 0)
    if (own === 0) return
    for (const { code } of [region, ...trailOf(region.code, byCode)]) {
      const at = index.get(code) ?? -1
      count[at] = (count[at] ?? 0) + own
    }
  })
  return count
}
