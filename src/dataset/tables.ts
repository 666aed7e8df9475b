import { decodeText } from './decode'
import { readMetrics } from './metrics'
import type { Metric, Observations, Region, Report } from './model'
import { ObservationReader } from './observations'
import type { PackageInfo } from './package'
import { type Problem, ProblemLog } from './problem'
import { readRegions } from './regions'
import { readReports } from './reports'

/** A file's bytes, or why there are none. `cut`: reading stopped at the size that a reader accepts. */
export type FileResult =
  | { bytes: Uint8Array; cut?: boolean }
  | { rule: 'file-missing' | 'file-unreachable'; reason: string }

/** Reads a file of the dataset by its path below the dataset's root; never throws. */
export type ReadFile = (
  path: string,
  onBytes?: (loaded: number, total: number | null) => void,
) => Promise<FileResult>

/** Files over this size are read, but reported: on a phone they are too much. */
export const LARGE_FILE = 20 * 2 ** 20
/** Reading stops here. */
export const LARGEST_FILE = 200 * 2 ** 20
/** Numbers of metrics are kept in 16 bits. */
const MOST_METRICS = 65_535

/** The tables of one package, read and checked. */
export interface Tables {
  regions: Region[]
  metrics: Metric[]
  reports: Report[]
  observations: Observations
  problems: Problem[]
  /** Years whose file could not be read, or not to its end: their gaps are ours, not the publisher's. */
  unreadYears: number[]
}

/** How far a long load has come. */
export interface Progress {
  filesDone: number
  files: number
  bytes: number
}

/**
 * Reads all tables of a package. Files that are missing or broken are reported; the rest is read.
 * Some files are fetched ahead, the others when their turn comes, so that few are in memory at once.
 */
export async function readTables(
  info: PackageInfo,
  read: ReadFile,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Tables> {
  const problems: Problem[] = []
  const unreadYears: number[] = []
  const files = [info.regions, info.metrics, info.reports, ...info.observations.map((o) => o.path)]
  const progress = { filesDone: 0, files: files.filter((path) => path !== null).length }
  const loaded = new Map<string, number>()
  const report = () =>
    onProgress({ ...progress, bytes: [...loaded.values()].reduce((sum, n) => sum + n, 0) })

  const next = ahead(files, 6, (path) =>
    read(path, (bytes) => {
      loaded.set(path, bytes)
      report()
    }),
  )
  /** The next file's text, or `null` where there is none to read. */
  const nextText = async (): Promise<{ text: string | null; log: ProblemLog | null }> => {
    const { path, result } = await next()
    if (path === null || !result) return { text: null, log: null }
    progress.filesDone += 1
    report()
    const log = new ProblemLog(path)
    if ('rule' in result) {
      log.add(1, 1, result.rule, { reason: result.reason })
      return { text: null, log }
    }
    if (result.cut) {
      log.add(1, 1, 'file-too-large', { limit: LARGEST_FILE / 2 ** 20 })
      log.isCut = true
    } else if (result.bytes.length > LARGE_FILE)
      log.add(1, 1, 'file-large', { size: Math.round(result.bytes.length / 2 ** 20) })
    return { text: decodeText(result.bytes).text, log }
  }

  const logs: ProblemLog[] = []
  const table = async <T>(readText: (text: string, log: ProblemLog) => T): Promise<T | null> => {
    const { text, log } = await nextText()
    if (log) logs.push(log)
    return text === null || !log ? null : readText(text, log)
  }
  const regions = (await table(readRegions)) ?? []
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const metrics = ((await table(readMetrics)) ?? []).slice(0, MOST_METRICS)
  const reports = await table((text, log) => readReports(text, byCode, log))

  const reader = new ObservationReader({
    regions: new Map(regions.map((region, i) => [region.code, i])),
    metrics: new Map(metrics.map((metric, i) => [metric.id, i])),
    metricList: metrics,
    reports: reports && new Set(reports.map((one) => one.id)),
  })
  for (const { year } of info.observations) {
    const { text, log } = await nextText()
    if (!log) continue
    logs.push(log)
    if (text === null) log.isUnusable = true
    else reader.read(text, year, log)
    if ((log.isUnusable || log.isCut) && year !== null) unreadYears.push(year)
  }
  const observations = reader.finish()
  for (const log of logs) problems.push(...log.list())
  return { regions, metrics, reports: reports ?? [], observations, problems, unreadYears }
}

/** Reads paths in their order with `count` of them under way at a time. */
export function ahead(
  paths: readonly (string | null)[],
  count: number,
  read: (path: string) => Promise<FileResult>,
): () => Promise<{ path: string | null; result: FileResult | null }> {
  const waiting: Promise<FileResult | null>[] = []
  let started = 0
  let given = 0
  const start = () => {
    while (started < paths.length && started < given + count) {
      const path = paths[started] ?? null
      waiting.push(path === null ? Promise.resolve(null) : read(path))
      started += 1
    }
  }
  return async () => {
    start()
    const path = paths[given] ?? null
    const result = (await waiting[given]) ?? null
    waiting[given] = Promise.resolve(null)
    given += 1
    start()
    return { path, result }
  }
}
