import { Dataset, LoadError } from './dataset'
import type { PackageInfo } from './package'
import type { Problem } from './problem'
import type { ReadFile, Tables } from './tables'

export interface CheckResult {
  problems: Problem[]
  /** Rows kept, over all packages: in a tree a place's rows stand in its own package and in its parent's. */
  observations: number
  reports: number
  /** Files that the packages list. */
  files: string[]
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
  const result: CheckResult = { problems: [], observations: 0, reports: 0, files: [] }
  const dataset = new Dataset(read)
  const folders = ['']
  const seen = new Set(folders)
  for (const folder of folders) {
    try {
      const tables = await dataset.package(folder)
      const { info, problems, observations, reports } = tables
      onPackage(tables)
      result.problems.push(...problems)
      result.observations += observations.year.length
      result.reports += reports.length
      result.files.push(...info.observations.map(({ path }) => path))
      for (const child of info.packages)
        if (!seen.has(child.folder)) {
          seen.add(child.folder)
          folders.push(child.folder)
        }
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      result.problems.push(error.problem)
    }
  }
  return result
}
