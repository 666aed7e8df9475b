import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeText } from '../dataset/decode'
import { readMetrics } from '../dataset/metrics'
import type { Metric, Region } from '../dataset/model'
import { type Problem, ProblemLog, type ProblemRule } from '../dataset/problem'
import { readRegions } from '../dataset/regions'
import { descriptorWith, readSheet, type Sheet, SheetError, sheetText } from '../ingest/sheet'

/** The parts of a package that reports are read against and written into. */
export interface OpenPackage {
  folder: string
  regions: Region[]
  metrics: Metric[]
}

/** A file of a package that the system does not let us read or write. */
export class PackageError extends Error {
  readonly file: string
  /** Of the system: `EACCES`, `ENOSPC`. */
  readonly code: string

  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'PackageError'
    this.file = file
    this.code = codeOf(cause)
  }
}

/**
 * Opens a package.
 *
 * @throws SheetError for a missing or broken file, PackageError for one that cannot be read
 */
export async function openPackage(folder: string): Promise<OpenPackage> {
  const text = async (path: string) => {
    const found = await textOf(folder, path)
    if (found === null) throw new SheetError(problemOf(path, 'file-missing'))
    return found
  }
  readDescriptor(await text('datapackage.json'))
  const [regionLog, metricLog] = [new ProblemLog('regions.csv'), new ProblemLog('metrics.csv')]
  const regions = readRegions(await text('regions.csv'), regionLog)
  const metrics = readMetrics(await text('metrics.csv'), metricLog)
  for (const log of [regionLog, metricLog]) {
    const [first] = log.list()
    if (log.isUnusable && first) throw new SheetError(first)
  }
  return { folder, regions, metrics }
}

/** New years are entered in it, so it has to be whole. */
function readDescriptor(text: string): void {
  let reason = 'resources'
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json === 'object' && json !== null && 'resources' in json)
      if (Array.isArray(json.resources)) return
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error)
  }
  throw new SheetError(problemOf('datapackage.json', 'package-invalid', { reason }))
}

function problemOf(file: string, rule: ProblemRule, detail: Problem['detail'] = {}): Problem {
  return { file, line: 1, column: 1, rule, detail }
}

/** @returns `null` where there is no such file */
async function textOf(folder: string, path: string): Promise<string | null> {
  try {
    return decodeText(await readFile(join(folder, path))).text
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new PackageError(path, error)
  }
}

/** Reads a table as it stands; one that is not there yet is empty. */
export async function readSheetFile(folder: string, path: string): Promise<Sheet> {
  return readSheet(await textOf(folder, path), path)
}

/** A table as it was read, and as it shall stand. */
export interface SheetChange {
  path: string
  before: Sheet
  after: Sheet
}

/**
 * Writes the tables that changed, and enters those of new years in `datapackage.json`. Each is written beside the old
 * file, flushed, and put in its place in one step: a crash leaves the old file or the new one, never a half.
 *
 * @throws PackageError where a file cannot be written; those before it, in the order given, may have been
 */
export async function writeSheets(folder: string, sheets: readonly SheetChange[]): Promise<void> {
  const texts = sheets
    .map(({ path, before, after }) => ({ path, old: sheetText(before), text: sheetText(after) }))
    .filter(({ old, text }) => old !== text)
  if (texts.length === 0) return
  const descriptor = await textOf(folder, 'datapackage.json')
  const paths = texts.map(({ path }) => path)
  const listed = descriptor && descriptorWith(descriptor, paths)
  if (listed) texts.push({ path: 'datapackage.json', old: '', text: listed })
  const beside: { path: string; temporary: string }[] = []
  try {
    for (const { path, text } of texts) {
      const temporary = `${join(folder, path)}.${randomUUID()}.tmp`
      beside.push({ path, temporary })
      await at(path, () => writeNew(temporary, text))
    }
    // Reports first, as the caller orders them: a figure never stands without its report.
    for (const { path, temporary } of beside)
      await at(path, () => rename(temporary, join(folder, path)))
  } finally {
    for (const { temporary } of beside) await rm(temporary, { force: true })
  }
}

async function at<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw new PackageError(path, error)
  }
}

/** Only a file that is not there is created, so that no link is followed. What a killed run leaves, the next removes. */
async function writeNew(target: string, text: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  const file = await open(target, 'wx')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The system's word for what went wrong; empty for an error that is none of its own. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
