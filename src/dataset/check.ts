import { Dataset, LoadError } from './dataset'
import type { PackageInfo } from './package'
import type { Problem } from './problem'
import type { ReadFile, Tables } from './tables'

export interface CheckResult {
  problems: Problem[]
  /** Rows kept, over all packages: in a tree a place's rows stand in its own package and in its parent's. */
  observations: number
  reports: number
  /** Files of observations that the packages list. */
  files: string[]
  /** Folders whose `datapackage.json` cannot be read: what it would list is not known. */
  unknownFolders: string[]
}

/**
 * Reads a whole dataset, the tree of packages included, to its end and reports every fault of form.
 *
 * @param onPackage given each package's tables in turn; they are not kept
 */
export async function checkDataset(
  read: ReadFile,
  onPackage: (tables: Tables & { info: PackageInfo }) => void = () => {},
): Promise<CheckResult> {
  const result: CheckResult = {
    problems: [],
    observations: 0,
    reports: 0,
    files: [],
    unknownFolders: [],
  }
  const dataset = new Dataset(read)
  const folders = ['']
  const seen = new Set(folders)
  for (const folder of folders) {
    let isListed = false
    try {
      const { info } = await dataset.info(folder)
      isListed = true
      result.files.push(...info.observations.map(({ path }) => path))
      for (const child of info.packages)
        if (!seen.has(child.folder)) {
          seen.add(child.folder)
          folders.push(child.folder)
        }
      const tables = await dataset.package(folder)
      onPackage(tables)
      result.problems.push(...tables.problems)
      result.observations += tables.observations.year.length
      result.reports += tables.reports.length
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      result.problems.push(error.problem)
      if (!isListed) result.unknownFolders.push(folder)
    }
  }
  return result
}
