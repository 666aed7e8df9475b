import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { decodeText } from '../dataset/decode'
import { readMetrics } from '../dataset/metrics'
import type { Metric, Region } from '../dataset/model'
import { ProblemLog } from '../dataset/problem'
import { readRegions } from '../dataset/regions'
import { descriptorWith, readSheet, type Sheet, sheetText } from '../ingest/sheet'

/** The parts of a package that reports are read against and written into. */
export interface OpenPackage {
  folder: string
  regions: Region[]
  metrics: Metric[]
}

/** @returns `null` where the folder is no data package */
export async function openPackage(folder: string): Promise<OpenPackage | null> {
  const text = async (path: string) => {
    const bytes = await readFile(join(folder, path)).catch(() => null)
    return bytes && decodeText(bytes).text
  }
  const [descriptor, regions, metrics] = await Promise.all([
    text('datapackage.json'),
    text('regions.csv'),
    text('metrics.csv'),
  ])
  if (!descriptor || !regions || !metrics) return null
  return {
    folder,
    regions: readRegions(regions, new ProblemLog('regions.csv')),
    metrics: readMetrics(metrics, new ProblemLog('metrics.csv')),
  }
}

/** Reads a table as it stands; one that is not there yet is empty. */
export async function readSheetFile(folder: string, path: string): Promise<Sheet> {
  const bytes = await readFile(join(folder, path)).catch(() => null)
  return readSheet(bytes && decodeText(bytes).text, path)
}

/**
 * Writes the tables that differ from what is on disk. Each is written beside the old file, flushed, and put
 * in its place in one step: a crash leaves the old file or the new one, never a half.
 */
export async function writeSheets(
  folder: string,
  sheets: readonly (readonly [path: string, sheet: Sheet])[],
): Promise<void> {
  const changed: { path: string; temporary: string }[] = []
  const made: string[] = []
  try {
    for (const [path, sheet] of sheets) {
      const target = join(folder, path)
      const text = sheetText(sheet)
      const old = await readFile(target, 'utf8').catch(() => null)
      if (old === text) continue
      if (old === null) {
        await mkdir(dirname(target), { recursive: true })
        made.push(path)
      }
      changed.push({ path: target, temporary: await writeBeside(target, text) })
    }
    const descriptor =
      made.length > 0
        ? descriptorWith(await readFile(join(folder, 'datapackage.json'), 'utf8'), made)
        : null
    if (descriptor) {
      const target = join(folder, 'datapackage.json')
      changed.push({ path: target, temporary: await writeBeside(target, descriptor) })
    }
    // Reports first, as the caller orders them: a figure never stands without its report.
    for (const { path, temporary } of changed) await rename(temporary, path)
  } finally {
    for (const { temporary } of changed) await rm(temporary, { force: true })
  }
}

/** What a killed run left there is written over by the next one. */
async function writeBeside(target: string, text: string): Promise<string> {
  const temporary = `${target}.tmp`
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  return temporary
}
