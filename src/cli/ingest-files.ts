import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { DocumentError } from '../report/document'
import { isArchive, isReportName, kindOf, unpackReports } from '../report/read-file'

/** A report on disk, or inside a zip on disk; read only when its turn comes. */
export interface ReportFile {
  name: string
  read(): Promise<Uint8Array>
}

/** The reports that a path names: a file, a folder with all below it in order of their names, or a zip. */
export async function reportFiles(path: string): Promise<ReportFile[] | null> {
  const found = await stat(path).catch(() => null)
  if (!found) return null
  if (!found.isDirectory()) return filesIn(path, path)
  const names = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter(
      (entry) => (entry.isFile() && /\.(?:zip)$/i.test(entry.name)) || isReportName(entry.name),
    )
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const files: ReportFile[] = []
  for (const name of names) files.push(...(await filesIn(name, relative(path, name))))
  return files
}

async function filesIn(path: string, name: string): Promise<ReportFile[]> {
  const one = { name, read: async () => new Uint8Array(await readFile(path)) }
  if (!/\.zip$/i.test(path)) return [one]
  const bytes = await one.read()
  try {
    if (kindOf(bytes) !== 'zip' || !isArchive(bytes)) return [one]
    return [...unpackReports(bytes)].map(([inner, content]) => ({
      name: `${name}/${inner}`,
      read: async () => content,
    }))
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    const fault = error
    // The reason is told when the file's turn comes.
    return [{ name, read: async () => Promise.reject(fault) }]
  }
}
