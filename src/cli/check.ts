import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { checkDataset } from '../dataset/check'
import type { Problem } from '../dataset/problem'
import { cliText } from '../text/cli'
import { describeProblem } from '../text/problems'
import type { Effects } from './effects'
import { readFolder } from './folder'

/**
 * Checks a package: `check <package> [--json] [--strict]`. Prints one line a problem,
 * `file:line:column rule message`, or with `--json` one document. `--strict` is for the findings of the
 * audit; faults of form fail with and without it.
 *
 * @returns 0 clean, 1 faults of form, 2 wrong use
 */
export async function check(args: readonly string[], effects: Effects): Promise<number> {
  const text = cliText[effects.lang]
  const refuse = (message: string) => {
    effects.err(message)
    effects.err(text.usage)
    return 2
  }
  let folder: string | undefined
  let json = false
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    })
    if (positionals[1] !== undefined) return refuse(text.onePackage(positionals[1]))
    folder = positionals[0]
    json = values.json
  } catch (error) {
    return refuse(text.wrongOption(error instanceof Error ? error.message : String(error)))
  }
  if (folder === undefined) return refuse(text.noPackage)
  if (!(await isFolder(folder))) return refuse(text.noFolder(folder))

  const result = await checkDataset(readFolder(folder))
  const problems = [...result.problems, ...(await unlisted(folder, new Set(result.files)))]
  if (json) {
    const document = {
      problems: problems.map(({ file, line, column, rule, ...rest }) => ({
        file,
        line,
        column,
        rule,
        message: describeProblem({ file, line, column, rule, ...rest }, effects.lang),
      })),
      findings: [],
      summary: {
        observations: result.observations,
        reports: result.reports,
        problems: problems.length,
        holds: 0,
        fails: 0,
        unchecked: 0,
      },
    }
    effects.out(JSON.stringify(document, null, 2))
  } else {
    for (const problem of problems) {
      const { file, line, column, rule } = problem
      effects.out(`${file}:${line}:${column} ${rule} ${describeProblem(problem, effects.lang)}`)
    }
    effects.err(text.summary(result.observations, result.reports, problems.length))
  }
  return problems.length > 0 ? 1 : 0
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/** Files of observations that no `datapackage.json` lists: they would be left out in silence. */
async function unlisted(folder: string, listed: ReadonlySet<string>): Promise<Problem[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /(^|[\\/])observations$/.test(entry.parentPath))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file.endsWith('.csv') && !listed.has(file))
    .sort()
    .map((file) => ({ file, line: 1, column: 1, rule: 'file-unlisted', detail: {} }))
}
