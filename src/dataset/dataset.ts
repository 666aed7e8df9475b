import { isHtml } from './csv'
import { decodeText } from './decode'
import type { Region } from './model'
import { type PackageInfo, readPackage } from './package'
import {
  headOf,
  joinPlaces,
  type Package,
  type PlaceData,
  type PlacesData,
  placeData,
} from './places'
import { type Problem, ProblemLog } from './problem'
import { readRegions, topRegion, trailOf } from './regions'
import { type FoundPlace, searchRegions } from './search'
import { type Progress, type ReadFile, readTables, type Tables } from './tables'

export type PlaceResult =
  | { kind: 'place'; data: PlaceData }
  /** No such place; `trail` leads to the nearest place above it that exists. */
  | { kind: 'unknown'; code: string; trail: Region[] }

/** Places to compare: one, or all children of one. */
export interface Wish {
  kind: 'place' | 'children'
  code: string
}

export interface Compared {
  data: PlacesData
  /** The chosen places in the order of the wishes, each once. */
  chosen: string[]
  /** Wishes that name no place, or one without children. */
  unknown: Wish[]
  /** The place of each `children` wish, and every place above a chosen one. */
  above: Region[]
}

/** The dataset cannot be opened at all; `problem` says why and where. */
export class LoadError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`cannot open ${problem.file}: ${problem.rule}`)
    this.name = 'LoadError'
    this.problem = problem
  }
}

/** One whole package. */
export interface PackageTables extends Tables {
  info: PackageInfo
  /** The places above it that stand in other packages, from the top down. */
  above: Region[]
}

/**
 * A dataset: one package, or a tree of packages of which only those on the way to a place are read.
 * What was read once is kept.
 */
export class Dataset {
  private readonly read: ReadFile
  private readonly infos = new Map<string, Promise<{ info: PackageInfo; problems: Problem[] }>>()
  private readonly packages = new Map<string, Promise<Package>>()
  private readonly regionLists = new Map<string, Promise<Region[]>>()
  private allPlaces: Promise<Region[]> | null = null

  constructor(read: ReadFile) {
    this.read = read
  }

  /**
   * @param code of the place; `null` for the top of the dataset
   * @throws LoadError where the package that should hold the place cannot be read
   */
  async place(
    code: string | null,
    onProgress?: (progress: Progress) => void,
  ): Promise<PlaceResult> {
    const way = await this.wayTo(code)
    const last = way.at(-1)
    if (!last) throw new Error('a dataset has at least one package')
    // The packages above give the names of the places above: of those only the regions are read.
    const [found, ...above] = await Promise.all([
      this.open(last.folder, onProgress),
      ...way.slice(0, -1).map((info) => this.regionsOf(info)),
    ])
    const known = new Map(found.byCode)
    for (const regions of above)
      for (const region of regions) if (!known.has(region.code)) known.set(region.code, region)
    const wanted = code ?? topRegion(found.regions)?.code ?? ''
    const place = found.byCode.get(wanted)
    if (!place) {
      const nearest = [...known.keys()]
        .filter((one) => isAbove(one, wanted))
        .sort(byLength)
        .at(-1)
      const trail = nearest ? [...trailOf(nearest, known), ...some(known.get(nearest))] : []
      return { kind: 'unknown', code: wanted, trail }
    }
    return { kind: 'place', data: placeData(found, place, trailOf(wanted, known)) }
  }

  /** Places whose Chinese or English name or code fits what was typed, best first. */
  async search(query: string, limit: number): Promise<FoundPlace[]> {
    this.allPlaces ??= this.places()
    return searchRegions(await this.allPlaces, query, limit)
  }

  /** Forgets what was read, so that a retry asks for it again. */
  reset(): void {
    this.infos.clear()
    this.packages.clear()
    this.regionLists.clear()
    this.allPlaces = null
  }

  /**
   * The whole package that holds a place, kept in memory: for pages that show many places at once.
   *
   * @param code `null` for the top of the dataset; where there is no such place, the package next above it
   * @throws LoadError where that package cannot be read
   */
  async tables(code: string | null): Promise<PackageTables> {
    const way = await this.wayTo(code)
    const last = way.at(-1)
    if (!last) throw new Error('a dataset has at least one package')
    const [found, ...lists] = await Promise.all([
      this.open(last.folder),
      ...way.slice(0, -1).map((info) => this.regionsOf(info)),
    ])
    const known = new Map(lists.flat().map((region) => [region.code, region]))
    const top = topRegion(found.regions)
    const above =
      top?.parent && known.has(top.parent)
        ? [...trailOf(top.parent, known), ...some(known.get(top.parent))]
        : []
    return { ...found, above }
  }

  /**
   * Figures of several places, wherever in a tree of packages they stand. A place that has a package of
   * its own is read from it, unless it was wished for as a child of another.
   *
   * @throws LoadError where a package that should hold one of them cannot be read
   */
  async compared(wishes: readonly Wish[]): Promise<Compared> {
    const parts = new Map<Package, Set<string>>()
    const chosen = new Set<string>()
    const unknown: Wish[] = []
    const above = new Map<string, Region>()
    for (const wish of wishes) {
      const way = await this.wayTo(wish.code)
      const last = way.at(-1)
      if (!last) continue
      const found = await this.open(last.folder)
      const lists = await Promise.all(way.slice(0, -1).map((info) => this.regionsOf(info)))
      const known = new Map([...lists.flat(), ...found.regions].map((one) => [one.code, one]))
      const codes =
        wish.kind === 'place'
          ? some(found.byCode.get(wish.code)).map(({ code }) => code)
          : found.regions.filter(({ parent }) => parent === wish.code).map(({ code }) => code)
      if (codes.length === 0) unknown.push(wish)
      const part = parts.get(found) ?? new Set()
      parts.set(found, part)
      for (const code of codes) {
        for (const region of trailOf(code, known)) above.set(region.code, region)
        if (chosen.has(code)) continue
        chosen.add(code)
        part.add(code)
      }
    }
    return {
      data: joinPlaces([...parts]),
      chosen: [...chosen],
      unknown,
      above: [...above.values()],
    }
  }

  /** What the package that holds a place says of itself, and its places: no report, no figure. */
  async descriptor(code: string | null) {
    const last = (await this.wayTo(code)).at(-1)
    if (!last) throw new Error('a dataset has at least one package')
    return { ...(await this.info(last.folder)), regions: await this.regionsOf(last) }
  }

  /** All places of the package that holds a place; `null`, or no such place: of the topmost one on the way. */
  async whole(code: string | null): Promise<PlacesData> {
    const way = await this.wayTo(code)
    const found = await this.open(way.at(-1)?.folder ?? '')
    return { ...found, package: headOf(found.info) }
  }

  /** One whole package, not kept: for the checker, never for a page. */
  async package(folder: string): Promise<Tables & { info: PackageInfo }> {
    const tables = await this.open(folder)
    this.packages.delete(folder)
    return tables
  }

  /** The packages from the root down to the one that holds the place. */
  private async wayTo(code: string | null): Promise<PackageInfo[]> {
    const way = [(await this.info('')).info]
    for (;;) {
      const here = way.at(-1)
      const next = here?.packages
        .filter(({ region }) => code !== null && (region === code || isAbove(region, code)))
        .sort((a, b) => byLength(a.region, b.region))
        .at(-1)
      if (!next || way.some((info) => info.folder === next.folder)) return way
      way.push((await this.info(next.folder)).info)
    }
  }

  /**
   * What the `datapackage.json` of a folder says.
   *
   * @throws LoadError where it cannot be read
   */
  info(folder: string): Promise<{ info: PackageInfo; problems: Problem[] }> {
    return remember(this.infos, folder, async () => {
      const file = `${folder}datapackage.json`
      const result = await this.read(file)
      if ('rule' in result)
        throw new LoadError({
          file,
          line: 1,
          column: 1,
          rule: result.rule,
          detail: { reason: result.reason },
        })
      const { text } = decodeText(result.bytes)
      if (isHtml(text))
        throw new LoadError({ file, line: 1, column: 1, rule: 'file-is-html', detail: {} })
      const { info, problems } = readPackage(text, folder)
      const [first] = problems
      if (!info)
        throw new LoadError(
          first ?? { file, line: 1, column: 1, rule: 'package-invalid', detail: {} },
        )
      return { info, problems }
    })
  }

  private open(folder: string, onProgress?: (progress: Progress) => void): Promise<Package> {
    return remember(this.packages, folder, async () => {
      const { info, problems } = await this.info(folder)
      const tables = await readTables(info, this.read, onProgress)
      const all = [...problems, ...tables.problems]
      const fatal = all.find(
        ({ file, rule, detail }) =>
          file === info.regions ||
          file === info.metrics ||
          (rule === 'resource-missing' && (detail.name === 'regions' || detail.name === 'metrics')),
      )
      if ((tables.regions.length === 0 || tables.metrics.length === 0) && fatal)
        throw new LoadError(fatal)
      return {
        ...tables,
        info,
        problems: all,
        byCode: new Map(tables.regions.map((region) => [region.code, region])),
        index: new Map(tables.regions.map((region, i) => [region.code, i])),
      }
    })
  }

  private regionsOf(info: PackageInfo): Promise<Region[]> {
    return remember(this.regionLists, info.folder, async () => {
      const opened = this.packages.get(info.folder)
      if (opened) return (await opened).regions
      return info.regions === null ? [] : this.regionFile(info.regions)
    })
  }

  private async places(): Promise<Region[]> {
    const { info } = await this.info('')
    if (info.places !== null) return this.regionFile(info.places)
    const lists = [this.regionsOf(info), ...this.regionLists.values()]
    const all = new Map<string, Region>()
    for (const list of await Promise.all(lists))
      for (const region of list) all.set(region.code, region)
    return [...all.values()]
  }

  private async regionFile(path: string): Promise<Region[]> {
    const result = await this.read(path)
    return 'rule' in result ? [] : readRegions(decodeText(result.bytes).text, new ProblemLog(path))
  }
}

/** A code begins with the code of every place above it; the nation, `100000`, stands above all by itself. */
function isAbove(above: string, code: string): boolean {
  return above !== code && above !== NATION && code.startsWith(above)
}

const NATION = '100000'

function byLength(a: string, b: string): number {
  return a.length - b.length
}

function some<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}

/** Calls `make` once a key; a failure is not remembered. */
function remember<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  make: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key)
  if (known) return known
  const made = make()
  memory.set(key, made)
  made.catch(() => memory.delete(key))
  return made
}
