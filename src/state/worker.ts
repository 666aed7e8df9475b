import { expose } from 'comlink'
import { auditPlace } from '../audit/audit'
import { type Coverage, type CoverageFilter, coverageOf } from '../audit/coverage'
import { type CoverageChoices, choicesOf } from '../audit/coverage-choices'
import type { Finding } from '../audit/finding'
import { Ledger, type LedgerAnswer, type LedgerFilter } from '../audit/ledger'
import {
  type Digest,
  type FileFacts,
  type PackageContents,
  readContents,
  readOutcomes,
} from '../dataset/contents'
import { Dataset, LoadError, type PackageTables, type PlaceResult } from '../dataset/dataset'
import { readFrom } from '../dataset/load'
import type { Observations } from '../dataset/model'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import type { Progress, ReadFile } from '../dataset/tables'
import type { Lang } from '../text/lang'
import type { Archive } from './archive'

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

/** What a package consists of: what the download page asks for. */
export interface ContentsAnswer extends PackageContents {
  /** A place asked for that is not in the dataset. */
  unread: { name: string; value: string }[]
}

/** Some files read as they are served. */
export interface Measured {
  facts: FileFacts[]
  problems: Problem[]
  /** Whether reading stopped at the limit, so that files are left over. */
  isCut: boolean
}

/** What the worker needs of the site's settings. */
export interface Settings {
  deadlines: Readonly<Record<string, string>>
}

let dataset: Dataset | null = null
let read: ReadFile | null = null
let settings: Settings = { deadlines: {} }

/** Reads, holds and audits the dataset beside the page, so that a million rows never stop it from answering. */
const service = {
  open(root: string, given: Settings): void {
    read = readFrom(root)
    dataset = new Dataset(read)
    settings = given
  },

  async place(
    code: string | null,
    onProgress: (progress: Progress) => void,
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

  async contents(region: string | null): Promise<Answer<ContentsAnswer>> {
    return answer((dataset) => contentsFor(dataset, region))
  },

  /**
   * Size, rows and checksum of the files of a package, as they are served now.
   *
   * @param most bytes to read before it stops, so that nobody's megabytes are spent unasked
   */
  async measure(
    region: string | null,
    most: number,
    onProgress: (filesDone: number, bytes: number) => void,
  ): Promise<Answer<Measured>> {
    return answer(async (dataset) => {
      const { files } = await contentsFor(dataset, region)
      const measured: Measured = { facts: [], problems: [], isCut: false }
      let bytes = 0
      let done = 0
      for await (const outcome of readOutcomes(files, reader(), digest)) {
        done += 1
        if ('problem' in outcome) measured.problems.push(outcome.problem)
        else {
          measured.facts.push(outcome.facts)
          bytes += outcome.facts.bytes
        }
        onProgress(done, bytes)
        measured.isCut = bytes > most && done < files.length
        if (measured.isCut) break
      }
      return measured
    })
  },

  /** The same files as a ZIP; what makes it is fetched when somebody asks for one. */
  async archive(
    region: string | null,
    folder: string,
    onProgress: (filesDone: number, bytes: number) => void,
  ): Promise<Answer<Archive>> {
    return answer(async (dataset) => {
      const { files } = await contentsFor(dataset, region)
      const { packFiles } = await import('./archive')
      return packFiles(files, reader(), { folder, modified: new Date(), digest }, onProgress)
    })
  },

  async search(query: string, limit: number): Promise<FoundPlace[]> {
    return dataset ? dataset.search(query, limit) : []
  },

  reset(): void {
    dataset?.reset()
  },
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

async function contentsFor(dataset: Dataset, region: string | null): Promise<ContentsAnswer> {
  const asked = await dataset.descriptor(region)
  const isKnown = region === null || asked.regions.some(({ code }) => code === region)
  return {
    ...(await readContents(isKnown ? asked : await dataset.descriptor(null), reader())),
    unread: isKnown ? [] : [{ name: 'region', value: region }],
  }
}

function reader(): ReadFile {
  if (!read) throw new Error('the dataset is not open')
  return read
}

/** Browsers compute checksums on secure pages only: under https, or on the machine itself. */
const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
const digest: Digest = subtle ? (bytes) => subtle.digest('SHA-256', bytes) : null

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

export type DatasetService = typeof service

expose(service)
