import { expose } from 'comlink'
import { zipSync } from 'fflate'
import { Dataset, LoadError } from '../dataset/dataset'
import { decodeText } from '../dataset/decode'
import { readFrom } from '../dataset/load'
import { readMetrics } from '../dataset/metrics'
import type { Metric, Region } from '../dataset/model'
import { type Problem, ProblemLog } from '../dataset/problem'
import { readRegions } from '../dataset/regions'
import { type FoundPlace, searchRegions } from '../dataset/search'
import type { FileResult } from '../dataset/tables'
import { type FileRead, ingestDocument, ingestWithText, unreadable } from '../ingest/ingest'
import type { IngestDocument } from '../ingest/result'
import { type SavedPackage, saveDocuments, type TargetPackage } from '../ingest/save'
import { SheetError } from '../ingest/sheet'
import { DocumentError, type DocumentFault, type ReportDocument } from '../report/document'
import { isArchive, kindOf, unpackReports } from '../report/read-file'
import { charactersOf } from '../report/traditional'
import { type Section, sectionsOf } from './sections'

/** Bytes of observations that are read before anybody asks, so that later nothing has to be. */
const READ_AHEAD = 16 * 2 ** 20
/** Bytes of a file or an archive that is opened at all. */
const LARGEST_FILE = 512 * 2 ** 20

/** What the page knows of the dataset. */
export interface Bench {
  metrics: Metric[]
  /** Why the dataset cannot be read; reports can, but neither filed nor saved. */
  failure: Problem | null
}

/** A report as the page shows it. */
export interface BenchRead extends FileRead {
  sections: Section[]
}

let root = ''
let maps = ''
let regions: Region[] = []
let metrics: Metric[] = []
let dataset: Dataset | null = null
const files = new Map<string, Promise<FileResult>>()
/** Of the document that is read; they are read one after the other. */
let reading = new AbortController()

/** Each file of the dataset is asked for once; a failed answer is not kept. */
function fetchOnce(path: string): Promise<FileResult> {
  const known = files.get(path)
  if (known) return known
  const asked = readFrom(root)(path)
  files.set(path, asked)
  asked.then((result) => {
    if ('rule' in result && result.rule === 'file-unreachable') files.delete(path)
  })
  return asked
}

async function textOf(path: string | null): Promise<string | null> {
  if (path === null) return null
  const result = await fetchOnce(path)
  return 'rule' in result ? null : decodeText(result.bytes).text
}

/** Fetches all that reading and saving need, so that from here on no request is made. */
async function open(at: string, mapsAt: string): Promise<Bench> {
  root = at
  maps = mapsAt
  dataset = new Dataset(fetchOnce)
  // What a text in traditional characters would fetch.
  const characters = charactersOf('體況'.repeat(8))
  try {
    const { info } = await dataset.descriptor(null)
    regions = readRegions((await textOf(info.places ?? info.regions)) ?? '', new ProblemLog(''))
    metrics = readMetrics((await textOf(info.metrics)) ?? '', new ProblemLog(''))
    await textOf(info.reports)
    let bytes = 0
    for (const { path } of info.observations.toReversed()) {
      const result = await fetchOnce(path)
      if (!('rule' in result)) bytes += result.bytes.length
      if (bytes > READ_AHEAD) break
    }
    await characters
    return { metrics, failure: null }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return { metrics, failure: error.problem }
  }
}

function contextOf(region: string | null, year: number | null) {
  const { signal } = reading
  return { regions, metrics, region, year, pdf: { maps, isInBrowser: true, signal } }
}

async function withSections(read: FileRead): Promise<BenchRead> {
  return { ...read, sections: read.document ? await sectionsOf(read.document) : [] }
}

/** A part of what was opened: its bytes, or why it cannot be read. */
export interface Part {
  name: string
  bytes: Uint8Array | null
  read: BenchRead | null
}

function refused(name: string, fault: DocumentFault): Part {
  const reading = unreadable(name, fault, { region: null, year: null })
  return { name, bytes: null, read: { document: null, reading, sections: [] } }
}

/** The reports in a file: itself, or those in a zip. What cannot be unpacked says why. */
async function unpack(name: string, file: Blob): Promise<Part[]> {
  if (file.size > LARGEST_FILE) return [refused(name, 'file-too-large')]
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (kindOf(bytes) !== 'zip' || !isArchive(bytes)) return [{ name, bytes, read: null }]
    const found = [...unpackReports(bytes)]
    if (found.length === 0) return [refused(name, 'zip-no-report')]
    return found.map(([inner, content]) => ({ name: inner, bytes: content, read: null }))
  } catch (error) {
    return [refused(name, faultOf(error))]
  }
}

/** A file may break a library in ways of its own; it is broken, and the next one is read. */
function faultOf(error: unknown): DocumentFault {
  if (error instanceof DocumentError) return error.fault
  console.info('the file was not read', error)
  return 'file-broken'
}

/** @returns what was read; nothing where `stop` came first */
async function read(name: string, bytes: Uint8Array): Promise<BenchRead> {
  reading = new AbortController()
  try {
    return await withSections(await ingestWithText(name, bytes, contextOf(null, null)))
  } catch (error) {
    const nothing = unreadable(name, faultOf(error), { region: null, year: null })
    return { document: null, reading: nothing, sections: [] }
  }
}

/** Nobody waits any more for the document that is read: the next one may begin. */
function stop(): void {
  reading.abort()
}

/** Reads a document again, now that its year is known: what a sentence says depends on it. */
async function readAgain(
  name: string,
  document: ReportDocument,
  region: string | null,
  year: number | null,
): Promise<BenchRead> {
  const reading = await ingestDocument(name, document, contextOf(region, year))
  return withSections({ document, reading })
}

function search(query: string, limit: number): FoundPlace[] {
  return searchRegions(regions, query, limit)
}

function regionsOf(codes: readonly string[]): Region[] {
  return codes.flatMap((code) => regions.find((region) => region.code === code) ?? [])
}

async function packageOf(region: string): Promise<TargetPackage> {
  if (!dataset) throw new Error('the dataset is not open')
  const found = await dataset.descriptor(region)
  const { info } = found
  const ids = readMetrics((await textOf(info.metrics)) ?? '', new ProblemLog(''))
  const pathOf: Record<string, string | null> = { 'reports.csv': info.reports }
  return {
    folder: info.folder,
    regions: new Set(found.regions.map(({ code }) => code)),
    metrics: new Set(ids.map(({ id }) => id)),
    text: (path) => textOf(pathOf[path] ?? info.folder + path),
  }
}

async function save(
  documents: readonly IngestDocument[],
  replace: boolean,
): Promise<SavedPackage | { failure: Problem }> {
  try {
    return await saveDocuments(documents, packageOf, replace)
  } catch (error) {
    if (error instanceof LoadError || error instanceof SheetError) return { failure: error.problem }
    throw error
  }
}

function zip(texts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder()
  return zipSync(Object.fromEntries([...texts].map(([path, text]) => [path, encoder.encode(text)])))
}

const worker = { open, unpack, read, stop, readAgain, search, regionsOf, save, zip }
export type BenchWorker = typeof worker

expose(worker)
