import { auditPlace } from '../audit/audit'
import { type Coverage, type CoverageFilter, coverageOf } from '../audit/coverage'
import { type CoverageChoices, choicesOf } from '../audit/coverage-choices'
import type { Finding } from '../audit/finding'
import { Ledger, type LedgerAnswer, type LedgerFilter } from '../audit/ledger'
import {
  type Compared,
  Dataset,
  LoadError,
  type PackageTables,
  type PlaceResult,
  type Wish,
} from '../dataset/dataset'
import type { Observations } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import type { Progress, ReadFile } from '../dataset/tables'
import { type Series, seriesOfMetric, yearsOf } from '../series/select'
import { type Similar, similarTo } from '../series/similar'
import type { Lang } from '../text/lang'
import type { Archive } from './archive'
import {
  type ContentsAnswer,
  contentsOf,
  digest,
  type Measured,
  measureFiles,
  type OnFile,
} from './package-files'

/** Errors lose their class on the way to the page, so a failure travels as a value. */
export type Answer<T> = { ok: T } | { failed: Problem }

/** A place with all that the audit says of its own figures. */
export interface AuditedPlace {
  result: PlaceResult
  /** Every check of the place itself, also those that hold; empty where there is no such place. */
  findings: Finding[]
}

export interface ChecksAnswer extends LedgerAnswer {
  /** A place or year asked for that is not in the dataset. */
  unread: { name: string; value: string }[]
  /** Whether some places stand in packages of their own, which this one leaves out. */
  hasDeeper: boolean
  synthetic: boolean
}

/** Places × years: what the page of published and missing reports asks for. */
export interface CoverageQuestion extends CoverageFilter {
  /** Most rows to send; the counts are of all. */
  limit: number
  /** ISO day. */
  today: string
}

export interface CoverageAnswer extends Coverage {
  /** Rows in all, of which `rows` are the first. */
  places: number
  /** As asked for, less what is not there. */
  filter: CoverageFilter
  choices: CoverageChoices
  /** Whether some places stand in packages of their own, which this one leaves out. */
  hasDeeper: boolean
  synthetic: boolean
  problems: Problem[]
  unreadYears: number[]
  unread: { name: string; value: string }[]
}

export interface CompareAnswer extends Compared {
  /** Those answered: the ones asked for, or where none of them can be, the default. */
  wishes: Wish[]
  isDefault: boolean
}

/** What the service needs of the site's settings. */
export interface Settings {
  deadlines: Readonly<Record<string, string>>
}

let dataset: Dataset | null = null
/** The files as the host has them, and as they are shown: with a preview in place of some. */
let host: ReadFile | null = null
let read: ReadFile | null = null
let settings: Settings = { deadlines: {} }

/**
 * Reads, holds and audits a dataset, and answers all that the pages ask of it: in a browser from a worker
 * (`worker.ts`), so that a million rows never stop a page from answering; in the build directly.
 */
export const service = {
  open(from: ReadFile, given: Settings): void {
    host = from
    read = from
    dataset = new Dataset(read)
    settings = given
  },

  async place(
    code: string | null,
    onProgress?: (progress: Progress) => void,
  ): Promise<Answer<AuditedPlace>> {
    return answer(async (dataset) => {
      const result = await dataset.place(code, onProgress)
      const findings = result.kind === 'place' ? auditPlace(result.data, settings.deadlines) : []
      return { result, findings }
    })
  },

  /** The findings of the package that holds the place asked for. */
  async checks(filter: LedgerFilter, limit: number): Promise<Answer<ChecksAnswer>> {
    return answer(async (dataset) => {
      const { tables, known, unread } = await tablesFor(dataset, filter)
      const { packages, synthetic } = tables.info
      return {
        ...ledgerOf(tables).answer(known, limit),
        unread,
        hasDeeper: packages.length > 0,
        synthetic,
      }
    })
  },

  /** The same findings, all of them, as a CSV file. */
  async checksCsv(filter: LedgerFilter, lang: Lang): Promise<Answer<string>> {
    return answer(async (dataset) => {
      const { tables, known } = await tablesFor(dataset, filter)
      return ledgerOf(tables).csv(known, lang)
    })
  },

  async coverage(question: CoverageQuestion): Promise<Answer<CoverageAnswer>> {
    return answer(async (dataset) => {
      const asked = await dataset.tables(question.region)
      const isKnown =
        question.region === null || asked.regions.some(({ code }) => code === question.region)
      return answerCoverage(isKnown ? asked : await dataset.tables(null), question)
    })
  },

  /** What the package that holds a place consists of: what the download page asks for. */
  async contents(region: string | null): Promise<Answer<ContentsAnswer>> {
    return answer((dataset) => contentsOf(dataset, reader(), region))
  },

  /** @param most bytes to read before it stops, so that nobody's megabytes are spent unasked */
  async measure(
    region: string | null,
    most: number,
    onProgress: OnFile,
  ): Promise<Answer<Measured>> {
    return answer(async (dataset) => {
      const { files } = await contentsOf(dataset, reader(), region)
      return measureFiles(files, reader(), digest, most, onProgress)
    })
  },

  /** The same files as a ZIP; what makes it is fetched when somebody asks for one. */
  async archive(
    region: string | null,
    folder: string,
    onProgress: OnFile,
  ): Promise<Answer<Archive>> {
    return answer(async (dataset) => {
      const { files } = await contentsOf(dataset, reader(), region)
      const { packFiles } = await import('./archive')
      return packFiles(files, reader(), { folder, modified: new Date(), digest }, onProgress)
    })
  },

  /** @param home place whose children, or else siblings, are compared where nothing is asked for */
  async compare(wishes: readonly Wish[], home: string | null): Promise<Answer<CompareAnswer>> {
    return answer(async (dataset) => {
      const asked = wishes.length > 0 ? await dataset.compared(wishes) : null
      if (asked && asked.chosen.length > 0)
        return {
          ...asked,
          wishes: wishes.filter((one) => !asked.unknown.includes(one)),
          isDefault: false,
        }
      const instead = await defaultWish(dataset, home)
      const found = await dataset.compared([instead])
      return { ...found, unknown: asked?.unknown ?? [], wishes: [instead], isDefault: true }
    })
  },

  async similar(code: string, metric: string, limit: number): Promise<Answer<Similar | null>> {
    return answer(async (dataset) => similarTo(await dataset.whole(code), code, metric, limit))
  },

  /** The metrics as published, of all places and years of the package that holds a place. */
  async wholeMetric(ids: readonly string[], code: string | null): Promise<Answer<Series[]>> {
    return answer(async (dataset) => {
      const data = await dataset.whole(code)
      const years = yearsOf(data, data.regions)
      return data.metrics
        .filter(({ id }) => ids.includes(id))
        .flatMap((metric) => seriesOfMetric(data, data.regions, metric, years))
    })
  },

  /** What the topmost package says of itself. */
  async describe(): Promise<Answer<PlacesData['package']>> {
    return answer(async (dataset) => {
      const { info } = await dataset.descriptor(null)
      const { title, version, licences, sources, synthetic, folder, description } = info
      return { title, version, licences, sources, synthetic, folder, description }
    })
  },

  async search(query: string, limit: number): Promise<FoundPlace[]> {
    return dataset ? dataset.search(query, limit) : []
  },

  reset(): void {
    dataset?.reset()
  },

  /**
   * Shows the dataset as it would be with other texts in place of some of its files, until `null` ends it.
   *
   * @param files by their path below the dataset's root
   */
  async preview(files: ReadonlyMap<string, string> | null): Promise<void> {
    read = files && host ? overlaid(host, files) : host
    dataset = read && new Dataset(read)
  },
}

function overlaid(host: ReadFile, files: ReadonlyMap<string, string>): ReadFile {
  return async (path, onBytes) => {
    const text = files.get(path)
    return text === undefined ? host(path, onBytes) : { bytes: new TextEncoder().encode(text) }
  }
}

async function defaultWish(dataset: Dataset, home: string | null): Promise<Wish> {
  const asked = await dataset.place(home)
  const found = asked.kind === 'place' ? asked : await dataset.place(null)
  if (found.kind === 'unknown') return { kind: 'place', code: found.code }
  const { place, children } = found.data
  if (children.length > 0 || !place.parent)
    return { kind: children.length > 0 ? 'children' : 'place', code: place.code }
  return { kind: 'children', code: place.parent }
}

/** The package that a filter speaks of; a place that is not there is named, and left out of the filter. */
async function tablesFor(dataset: Dataset, filter: LedgerFilter) {
  const tables = await dataset.tables(filter.region)
  const { region } = filter
  if (region === null || tables.regions.some(({ code }) => code === region))
    return { tables, known: filter, unread: [] }
  return {
    tables: await dataset.tables(null),
    known: { ...filter, region: null },
    unread: [{ name: 'region', value: region }],
  }
}

function reader(): ReadFile {
  if (!read) throw new Error('the dataset is not open')
  return read
}

/** Made once for each package read, as long as it is held. */
const ledgers = new WeakMap<Observations, Ledger>()

function ledgerOf(tables: PackageTables): Ledger {
  const ledger = ledgers.get(tables.observations) ?? new Ledger(tables, settings.deadlines)
  ledgers.set(tables.observations, ledger)
  return ledger
}

/** Only the rows on the page cross to it; a place or metric that is not there is named, not taken. */
function answerCoverage(tables: PackageTables, question: CoverageQuestion): CoverageAnswer {
  const unread: CoverageAnswer['unread'] = []
  const known = (name: 'region' | 'metric', codes: readonly string[]): string | null => {
    const value = question[name]
    if (value === null || codes.includes(value)) return value
    unread.push({ name, value })
    return null
  }
  const filter: CoverageFilter = {
    region: known(
      'region',
      tables.regions.map(({ code }) => code),
    ),
    level: question.level,
    metric: known(
      'metric',
      tables.metrics.map(({ id }) => id),
    ),
    isAll: question.isAll,
  }
  const { coverage, choices } = matrixOf(tables, filter, question.today)
  return {
    ...coverage,
    rows: coverage.rows.slice(0, question.limit),
    places: coverage.rows.length,
    filter,
    choices,
    hasDeeper: tables.info.packages.length > 0,
    synthetic: tables.info.synthetic,
    problems: tables.problems,
    unreadYears: tables.unreadYears,
    unread,
  }
}

interface Matrix {
  key: string
  coverage: Coverage
  choices: CoverageChoices
}

/** The last matrix of each package read: more of its rows are asked for one after another. */
const matrices = new WeakMap<Observations, Matrix>()

function matrixOf(tables: PackageTables, filter: CoverageFilter, today: string): Matrix {
  const key = JSON.stringify([filter, today])
  const last = matrices.get(tables.observations)
  if (last?.key === key) return last
  const deeper = tables.info.packages.map(({ region }) => region)
  const matrix = {
    key,
    coverage: coverageOf(tables, filter, { deadlines: settings.deadlines, today }, tables.above),
    choices: choicesOf(tables, filter, deeper, tables.above),
  }
  matrices.set(tables.observations, matrix)
  return matrix
}

async function answer<T>(ask: (dataset: Dataset) => Promise<T>): Promise<Answer<T>> {
  if (!dataset) throw new Error('the dataset is not open')
  try {
    return { ok: await ask(dataset) }
  } catch (error) {
    if (error instanceof LoadError) return { failed: error.problem }
    throw error
  }
}

type Opened = Omit<typeof service, 'open'>

/** The same, asked from afar: every answer is waited for. */
export type DatasetService = {
  [Name in keyof Opened]: (
    ...question: Parameters<Opened[Name]>
  ) => Promise<Awaited<ReturnType<Opened[Name]>>>
}
