import {
  type Digest,
  type FileFacts,
  type PackageContents,
  type PackageFile,
  readContents,
  readOutcomes,
} from '../dataset/contents'
import type { Dataset } from '../dataset/dataset'
import type { Problem } from '../dataset/problem'
import type { ReadFile } from '../dataset/tables'

/** What a package consists of: what the download page asks for. */
export interface ContentsAnswer extends PackageContents {
  /** A place asked for that is not in the dataset. */
  unread: { name: string; value: string }[]
}

/** Some files read as they are served. */
export interface Measured {
  facts: FileFacts[]
  problems: Problem[]
}

/** Told after each file. */
export type OnFile = (filesDone: number, bytes: number) => void

/** Browsers compute checksums on secure pages only: under https, or on the machine itself. */
const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
export const digest: Digest = subtle ? (bytes) => subtle.digest('SHA-256', bytes) : null

/** The package that holds a place; where there is no such place, the topmost one. */
export async function contentsOf(
  dataset: Dataset,
  read: ReadFile,
  region: string | null,
): Promise<ContentsAnswer> {
  const asked = await dataset.descriptor(region)
  const isKnown = region === null || asked.regions.some(({ code }) => code === region)
  return {
    ...(await readContents(isKnown ? asked : await dataset.descriptor(null), read)),
    unread: isKnown ? [] : [{ name: 'region', value: region }],
  }
}

/**
 * Size, rows and checksum of files, as they are served now.
 *
 * @param most bytes after which no further file is begun
 */
export async function measureFiles(
  files: readonly PackageFile[],
  read: ReadFile,
  digest: Digest,
  most: number,
  onFile: OnFile,
): Promise<Measured> {
  const measured: Measured = { facts: [], problems: [] }
  let bytes = 0
  let done = 0
  for await (const outcome of readOutcomes(files, read, digest)) {
    done += 1
    if ('problem' in outcome) measured.problems.push(outcome.problem)
    else {
      measured.facts.push(outcome.facts)
      bytes += outcome.facts.bytes
    }
    onFile(done, bytes)
    if (bytes > most) break
  }
  return measured
}
