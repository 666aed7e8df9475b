import { type Change, mergeReport } from './merge'
import type { IngestDocument } from './result'
import { descriptorWith, observationsPath, REPORTS_PATH, readSheet, sheetText } from './sheet'

/** The package that reports are written into, without files of its own: its tables are asked for as they are needed. */
export interface TargetPackage {
  /** Path of the package below the dataset's root: `''`, or ending in `/`. */
  folder: string
  regions: ReadonlySet<string>
  metrics: ReadonlySet<string>
  /** The text of one of its files by its path in the package; `null` where there is none. */
  text(path: string): Promise<string | null>
}

/** A figure that is there otherwise already: in the package, or by another document of these. */
export interface SavedChange extends Change {
  /** The file of that other document. */
  from: string | null
}

/** What became of one document. */
export interface Saved {
  file: string
  region: string | null
  year: number | null
  /** The report that the package had of that place and year, where this is another one, with a row of its own. */
  reissueOf: string | null
  added: number
  same: number
  changes: SavedChange[]
  unmapped: number
  unsure: number
  /** Why nothing of it is written: its place or year is open, or not in the package. */
  isLeft: boolean
}

export interface SavedPackage {
  /** Changed files, by their path below the dataset's root. */
  files: Map<string, string>
  saved: Saved[]
}

/**
 * Writes documents into packages, in memory: the same merge as that of the command. Of each file that changes the
 * whole new text is given; a new year is entered in `datapackage.json`.
 *
 * @param packageOf the package that holds a place
 * @throws SheetError where a table of the package cannot be read whole
 */
export async function saveDocuments(
  documents: readonly IngestDocument[],
  packageOf: (region: string) => Promise<TargetPackage>,
  replace: boolean,
): Promise<SavedPackage> {
  const files = new Map<string, string>()
  const saved: Saved[] = []
  /** By which document each figure was written. */
  const writers = new Map<string, string>()
  for (const document of documents) {
    const { file, region, year } = document
    const one: Saved = {
      file,
      region,
      year,
      reissueOf: null,
      added: 0,
      same: 0,
      changes: [],
      unmapped: 0,
      unsure: document.observations.filter(({ confidence }) => confidence === 'unsure').length,
      isLeft: true,
    }
    saved.push(one)
    if (region === null || year === null) continue
    const target = await packageOf(region)
    if (!target.regions.has(region)) continue
    const text = async (path: string) =>
      files.get(target.folder + path) ?? (await target.text(path))
    const put = async (path: string, now: string) => {
      if ((await text(path)) !== now) files.set(target.folder + path, now)
    }
    const path = observationsPath(year)
    const before = await text(path)
    const merge = mergeReport(
      document,
      region,
      year,
      {
        reports: readSheet(await text(REPORTS_PATH), REPORTS_PATH),
        observations: readSheet(before, path),
      },
      { metrics: target.metrics, replace },
    )
    const { report, reissueOf, added, same, changes, written, unmapped, unsure } = merge
    const key = ({ metric, place }: { metric: string; place: string }) =>
      [report, metric, place].join(' ')
    const told = changes.map((each) => ({ ...each, from: writers.get(key(each)) ?? null }))
    for (const each of written) writers.set(key(each), file)
    Object.assign(one, { reissueOf, added, same, changes: told, unmapped, unsure, isLeft: false })
    const isChanged = added > 0 || (replace && changes.length > 0)
    if (!isChanged) continue
    await put(REPORTS_PATH, sheetText(merge.reports))
    await put(path, sheetText(merge.observations))
    const descriptor = before === null ? await text('datapackage.json') : null
    const listed = descriptor && descriptorWith(descriptor, [path])
    if (listed) await put('datapackage.json', listed)
  }
  return { files, saved }
}
