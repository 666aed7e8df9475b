import { Dataset, LoadError } from './dataset'
import type { Problem } from './problem'
import type { ReadFile } from './tables'

export interface CheckResult {
  problems: Problem[]
  /** Rows kept, over all packages: in a tree a place's rows stand in its own package and in its parent's. */
  observations: number
  reports: number
  /** Files that the packages list. */
  files: string[]
}

/** Reads a whole dataset, the tree of packages included, to its end and reports every fault of form. */
export async function checkDataset(read: ReadFile): Promise<CheckResult> {
  const result: CheckResult = { problems: [], observations: 0, reports: 0, files: [] }
  const dataset = new Dataset(read)
  const folders = ['']
  const seen = new Set(folders)
  for (const folder of folders) {
    try {
      const { info, problems, observations, reports } = await dataset.package(folder)
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
