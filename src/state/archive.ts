import { Zip, ZipDeflate } from 'fflate'
import { type Digest, type FileFacts, type PackageFile, readOutcomes } from '../dataset/contents'
import type { Problem } from '../dataset/problem'
import type { ReadFile } from '../dataset/tables'

/** An archive of the files as they are served, and what is not in it. */
export interface Archive {
  zip: Blob
  facts: FileFacts[]
  /** Files left out, each with its reason. */
  problems: Problem[]
}

const PIECE = 2 ** 20

/**
 * Packs files into a ZIP, byte for byte, one after another so that few are in memory at once. A file
 * that cannot be read is left out and named.
 *
 * @param folder that the files stand in inside the archive
 * @param modified of every file: what a host says of it is not known here
 */
export async function packFiles(
  files: readonly PackageFile[],
  read: ReadFile,
  options: { folder: string; modified: Date; digest: Digest },
  onProgress: (filesDone: number, bytes: number) => void = () => {},
): Promise<Archive> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const facts: FileFacts[] = []
  const problems: Problem[] = []
  let failed: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) failed = error
    else pieces.push(new Uint8Array(piece))
  })
  let done = 0
  let size = 0
  for await (const outcome of readOutcomes(files, read, options.digest)) {
    done += 1
    if ('problem' in outcome) {
      problems.push(outcome.problem)
      continue
    }
    const entry = new ZipDeflate(`${options.folder}/${outcome.file.name}`, { level: 6 })
    entry.mtime = options.modified
    zip.add(entry)
    const { bytes } = outcome
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE)
      entry.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    facts.push(outcome.facts)
    size += bytes.length
    onProgress(done, size)
  }
  zip.end()
  if (failed) throw failed
  return { zip: new Blob(pieces, { type: 'application/zip' }), facts, problems }
}
