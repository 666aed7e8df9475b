import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type IngestContext, ingestFile, unreadable } from '../ingest/ingest'
import type { IngestDocument } from '../ingest/result'
import { DocumentError } from '../report/document'
import { isArchive, isReportName, kindOf, unpackReports } from '../report/read-file'
import { codeOf } from './ingest-package'

/** A report on disk, or inside a zip on disk; read only when its turn comes, and what fails is told then. */
export interface ReportFile {
  name: string
  read(): Promise<Uint8Array>
}

/** The reports that a path names: a file, a folder with all below it in order of their names, or a zip. */
export async function reportFiles(path: string): Promise<ReportFile[] | null> {
  const found = await stat(path).catch(() => null)
  if (!found) return null
  if (!found.isDirectory()) return filesIn(path, path)
  const below = await filesBelow(path)
  below.sort((a, b) => (a.path < b.path ? -1 : 1))
  const files: ReportFile[] = []
  for (const one of below) {
    const name = relative(path, one.path) || path
    if ('fault' in one) files.push(failing(name, one.fault))
    else files.push(...(await filesIn(one.path, name)))
  }
  return files
}

/** Reads a report. Whatever is wrong with the file, or breaks a reader of its format, is a problem of this file only. */
export async function readReport(
  { name, read }: ReportFile,
  context: IngestContext,
): Promise<IngestDocument> {
  let bytes: Uint8Array
  try {
    bytes = await read()
  } catch (error) {
    return error instanceof DocumentError
      ? unreadable(name, error.fault, context)
      : unreadable(name, 'file-unreadable', context, { code: codeOf(error) })
  }
  try {
    return await ingestFile(name, bytes, context)
  } catch {
    return unreadable(name, 'file-broken', context)
  }
}

type Found = { path: string } | { path: string; fault: unknown }

/** The reports below a folder; a folder that cannot be opened stands for those in it. */
async function filesBelow(folder: string): Promise<Found[]> {
  const found: Found[] = []
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) found.push(...(await filesBelow(path)))
      else if (entry.isFile() && (/\.zip$/i.test(entry.name) || isReportName(entry.name)))
        found.push({ path })
    }
  } catch (fault) {
    found.push({ path: folder, fault })
  }
  return found
}

async function filesIn(path: string, name: string): Promise<ReportFile[]> {
  const one = { name, read: async () => new Uint8Array(await readFile(path)) }
  if (!/\.zip$/i.test(path)) return [one]
  try {
    const bytes = await one.read()
    if (kindOf(bytes) !== 'zip' || !isArchive(bytes)) return [one]
    return [...unpackReports(bytes)].map(([inner, content]) => ({
      name: `${name}/${inner}`,
      read: async () => content,
    }))
  } catch (fault) {
    return [failing(name, fault)]
  }
}

const failing = (name: string, fault: unknown): ReportFile => ({
  name,
  read: () => Promise.reject(fault),
})
