import { line } from './csv'
import {
  descriptor,
  METRIC_COLUMNS,
  OBSERVATION_COLUMNS,
  REGION_COLUMNS,
  REPORT_COLUMNS,
} from './descriptor'
import { changesOf, FAULT_COLUMNS, type Fault, faultLine, planFaults } from './faults'
import { metricLines } from './metrics'
import { observationLines } from './observations'
import { makeWorld, type Place, type World } from './places'
import { reportLine, reportOf } from './reports'
import { simulate } from './simulate'

export interface DemoOptions {
  towns: number
  /** First and last report year. */
  years: readonly [first: number, last: number]
  seed: string
  faults: number
  /** Write a package of packages, one for each place with children. */
  tree: boolean
}

/** Text to append to a file of the package; paths use `/` and are relative to its folder. */
export interface Chunk {
  path: string
  text: string
}

/** A synthetic package, not yet written. */
export interface Demo {
  /** Fewer than asked for where the package is too small. */
  faults: readonly Fault[]
  chunks: () => Generator<Chunk>
}

/** A folder of the tree; `folder` is empty or ends in `/`. */
interface Package {
  folder: string
  top: Place
  regions: readonly Place[]
  packages: readonly { region: string; path: string }[]
}

/** One package of everything, or one for each place that has children. */
function packagesOf({ places }: World, tree: boolean): Package[] {
  const [nation] = places
  if (!nation) return []
  if (!tree) return [{ folder: '', top: nation, regions: places, packages: [] }]
  return treeFrom(nation, '')
}

function treeFrom(top: Place, folder: string): Package[] {
  const parents = top.children.filter(({ children }) => children.length > 0)
  const packages = parents.map(({ code }) => ({
    region: code,
    path: `${code}/datapackage.json`,
  }))
  const own = { folder, top, regions: [top, ...top.children], packages }
  return [own, ...parents.flatMap((child) => treeFrom(child, `${folder}${child.code}/`))]
}

function regionLine({ code, name, nameEn, level, parent, population, areaKm2 }: Place): string {
  const residents = population > 0 ? [population, 2020, areaKm2] : ['', '', '']
  return line([code, name, nameEn, level, parent?.code ?? '', ...residents, '', '', ''])
}

function* files(world: World, { folder, top, regions, packages }: Package, tree: boolean) {
  const places = tree && folder === '' ? 'places.csv' : null
  const at = (path: string, text: string): Chunk => ({ path: folder + path, text })
  const { years } = world
  const wholeTree = top.parent === null
  const titles = { title: top.name, titleEn: top.nameEn }
  yield at('datapackage.json', descriptor({ ...titles, years, wholeTree, packages, places }))
  yield at('regions.csv', line(REGION_COLUMNS) + regions.map(regionLine).join(''))
  yield at('metrics.csv', line(METRIC_COLUMNS) + metricLines())
  if (places) {
    const all = world.places.map(({ code, name, nameEn, level, parent }) =>
      line([code, name, nameEn, level, parent?.code ?? '']),
    )
    yield at(places, line(['code', 'name', 'name_en', 'level', 'parent']) + all.join(''))
  }
  yield at('reports.csv', line(REPORT_COLUMNS))
  for (const place of regions) {
    const reports = years.map((year) => reportOf(world, place, year))
    const text = reports.map((report) => (report ? reportLine(report) : '')).join('')
    yield at('reports.csv', text)
  }
}

/**
 * A synthetic package for the options, the same text for the same options. Its chunks come file by
 * file, a year at a time, so that only a year's figures are in memory (faults aside).
 */
export function makeDemo({ towns, years, seed, faults: count, tree }: DemoOptions): Demo {
  const [first, last] = years
  const span = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const world = makeWorld(towns, span, seed)
  const faults = planFaults(world, count)
  return { faults, chunks: () => chunksOf(world, faults, tree) }
}

function* chunksOf(world: World, faults: readonly Fault[], tree: boolean): Generator<Chunk> {
  const packages = packagesOf(world, tree)
  const changes = changesOf(faults)
  for (const each of packages) yield* files(world, each, tree)
  if (faults.length > 0) {
    yield { path: 'faults.csv', text: line(FAULT_COLUMNS) + faults.map(faultLine).join('') }
  }
  for (const { year, ledgers } of simulate(world)) {
    for (const { folder, regions } of packages) {
      const path = `${folder}observations/${year}.csv`
      yield { path, text: line(OBSERVATION_COLUMNS) }
      for (const place of regions) {
        const report = reportOf(world, place, year)
        const ledger = ledgers[place.index]
        if (report?.status !== 'published' || !ledger) continue
        yield { path, text: observationLines(report, ledger, changes) }
      }
    }
  }
}
