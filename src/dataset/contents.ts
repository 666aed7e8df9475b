import { isHtml } from './csv'
import { decodeText } from './decode'
import { readMetrics } from './metrics'
import type { Metric, Region } from './model'
import type { PackageInfo } from './package'
import { type Problem, ProblemLog } from './problem'
import { topRegion } from './regions'
import { ahead, type FileResult, LARGEST_FILE, type ReadFile } from './tables'

export type FileKind =
  | 'descriptor'
  | 'readme'
  | 'regions'
  | 'metrics'
  | 'reports'
  | 'observations'
  | 'places'
  | 'other'

/** One file of a package, to be downloaded. */
export interface PackageFile {
  /** From the root of the dataset: `44/regions.csv`. */
  path: string
  /** From the package's own folder: `regions.csv`. */
  name: string
  kind: FileKind
  /** Of a file of observations, where its name tells it. */
  year: number | null
}

/** What one package consists of, without its reports and figures. */
export interface PackageContents {
  info: PackageInfo
  /** The place it is about; `null` where its table of places cannot be read. */
  top: Region | null
  files: PackageFile[]
  metrics: Metric[]
  /** Of the descriptor and of `metrics.csv`. */
  problems: Problem[]
  /** Places below it that have packages of their own; of some only the code is known. */
  deeper: { code: string; name: string; nameEn: string }[]
}

/** What is known of a file once it was read as it is served. */
export interface FileFacts {
  path: string
  bytes: number
  /** Rows of a CSV file without its header; `null` for another file, or one that is not plain CSV. */
  rows: number | null
  /** In hex; `null` where the browser computes none. */
  sha256: string | null
}

/** A file that was read, or why it cannot be given out. */
export type FileOutcome =
  | { file: PackageFile; bytes: Uint8Array; facts: FileFacts }
  | { file: PackageFile; problem: Problem }

/** Computes SHA-256; browsers have it on secure pages only. */
export type Digest = ((bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>) | null

/** Reads what the download of a package needs to be offered: its list of files and its metrics. */
export async function readContents(
  found: { info: PackageInfo; problems: readonly Problem[]; regions: readonly Region[] },
  read: ReadFile,
): Promise<PackageContents> {
  const { info, regions } = found
  const readme = `${info.folder}README.md`
  const [table, about] = await Promise.all([
    info.metrics === null ? null : read(info.metrics),
    read(readme),
  ])
  const log = new ProblemLog(info.metrics ?? '')
  if (table && 'rule' in table) log.add(1, 1, table.rule, { reason: table.reason })
  const metrics = table && 'bytes' in table ? readMetrics(decodeText(table.bytes).text, log) : []
  return {
    info,
    top: topRegion(regions),
    files: packageFiles(info, isReadme(about)),
    metrics,
    problems: [...found.problems, ...log.list()],
    deeper: info.packages.map(({ region }) => {
      const known = regions.find(({ code }) => code === region)
      return { code: region, name: known?.name ?? region, nameEn: known?.nameEn ?? region }
    }),
  }
}

/**
 * All files of one package, each once: the descriptor, what it lists, the list of all places.
 *
 * @param hasReadme whether a `README.md` stands beside the descriptor, which seldom lists it
 */
export function packageFiles(info: PackageInfo, hasReadme: boolean): PackageFile[] {
  const { folder } = info
  const years = new Map(info.observations.map(({ path, year }) => [path, year]))
  const kinds = new Map<string | null, FileKind>([
    [info.regions, 'regions'],
    [info.metrics, 'metrics'],
    [info.reports, 'reports'],
    [info.places, 'places'],
    [`${folder}README.md`, 'readme'],
  ])
  const file = (path: string, kind: FileKind): PackageFile => ({
    path,
    name: path.slice(folder.length),
    kind,
    year: years.get(path) ?? null,
  })
  const first = [file(`${folder}datapackage.json`, 'descriptor')]
  if (hasReadme) first.push(file(`${folder}README.md`, 'readme'))
  const others = info.places === null ? info.files : [...info.files, info.places]
  const listed = new Set(first.map(({ path }) => path))
  for (const path of others) {
    if (listed.has(path)) continue
    listed.add(path)
    first.push(file(path, kinds.get(path) ?? (years.has(path) ? 'observations' : 'other')))
  }
  return first
}

/** Reads files in their order, some ahead, each with its size, rows and checksum. Never throws. */
export async function* readOutcomes(
  files: readonly PackageFile[],
  read: ReadFile,
  digest: Digest,
): AsyncGenerator<FileOutcome> {
  const next = ahead(
    files.map(({ path }) => path),
    2,
    (path) => read(path),
  )
  for (const file of files) {
    const { result } = await next()
    if (result) yield await outcomeOf(file, result, digest)
  }
}

async function outcomeOf(
  file: PackageFile,
  result: FileResult,
  digest: Digest,
): Promise<FileOutcome> {
  const problem = (rule: Problem['rule'], detail: Problem['detail'] = {}): FileOutcome => ({
    file,
    problem: { file: file.path, line: 1, column: 1, rule, detail },
  })
  if ('rule' in result) return problem(result.rule, { reason: result.reason })
  const { bytes } = result
  if (result.cut) return problem('file-too-large', { limit: LARGEST_FILE / 2 ** 20 })
  if (isPage(file.name, bytes)) return problem('file-is-html')
  const sha256 = digest ? hexOf(await digest(new Uint8Array(bytes))) : null
  const rows = /\.csv$/i.test(file.name) ? countRows(bytes) : null
  return { file, bytes, facts: { path: file.path, bytes: bytes.length, rows, sha256 } }
}

/** Some hosts answer with a web page, and no error, where a file is not there. */
function isPage(name: string, bytes: Uint8Array): boolean {
  if (!/\.(csv|json|md)$/i.test(name)) return false
  const text = decodeText(bytes.subarray(0, 1000)).text
  // A README may begin with a picture or a comment in HTML.
  return /\.md$/i.test(name) ? /^\s*<(!doctype|html)/i.test(text) : isHtml(text)
}

function isReadme(result: FileResult): boolean {
  return 'bytes' in result && result.bytes.length > 0 && !isPage('README.md', result.bytes)
}

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20

/**
 * Rows of a CSV file after its header: lines that hold anything, where a line end in quotes ends none.
 * Counted in bytes, which is right for UTF-8 and GB18030 alike.
 *
 * @returns `null` for a file in UTF-16
 */
export function countRows(bytes: Uint8Array): number | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return null
  let rows = 0
  let isQuoted = false
  let hasText = false
  for (const byte of bytes) {
    if (byte === QUOTE) isQuoted = !isQuoted
    if (!isQuoted && (byte === LF || byte === CR)) {
      if (hasText) rows += 1
      hasText = false
    } else if (byte > SPACE) hasText = true
  }
  return Math.max(0, rows + (hasText ? 1 : 0) - 1)
}

function hexOf(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
