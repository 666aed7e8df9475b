import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { Audit, auditedHere, finding } from '../audit/audit'
import { type Finding, newTally, type Tally, verdictOf } from '../audit/finding'
import { describeFinding, type Names, namesOf } from '../audit/words'
import { type CheckResult, checkDataset } from '../dataset/check'
import { decodeText } from '../dataset/decode'
import type { Problem } from '../dataset/problem'
import { readSite } from '../state/site'
import { checkTexts } from '../text/checks'
import { cliText } from '../text/cli'
import { describeProblem } from '../text/problems'
import type { Effects } from './effects'
import { readFolder } from './folder'

/**
 * Checks a package: `check <package> [--json] [--strict] [--site <file>]`. Prints one line a fault of form,
 * `file:line:column rule message`, then one a failed check of the audit, `region:year rule message`; with
 * `--json` one document with all of them, also the checks that hold. Deadlines come from the site's
 * settings: the file of `--site`, else `site.json` beside the package's folder.
 *
 * @returns 0 clean, 1 faults of form (with `--strict` also where a check that must hold does not), 2 wrong use
 */
export async function check(args: readonly string[], effects: Effects): Promise<number> {
  const text = cliText[effects.lang]
  const refuse = (message: string) => {
    effects.err(message)
    effects.err(text.usage)
    return 2
  }
  const parsed = parse(args)
  if ('wrong' in parsed) return refuse(text.wrongOption(parsed.wrong))
  const { json, strict, site, folders } = parsed
  const [folder, extra] = folders
  if (extra !== undefined) return refuse(text.onePackage(extra))
  if (folder === undefined) return refuse(text.noPackage)
  if (!(await isFolder(folder))) return refuse(text.noFolder(folder))
  const deadlines = await readDeadlines(site ?? join(folder, '..', 'site.json'))
  if (deadlines === null && site !== undefined) return refuse(text.noSite(site))

  const print = json ? printJson(effects) : printLines(effects)
  const audits: { audit: Audit; places: number[] }[] = []
  const result = await checkDataset(readFolder(folder), (tables) => {
    const audit = new Audit({ ...tables, deadlines: deadlines ?? {} })
    audits.push({ audit, places: auditedHere(tables.regions, tables.info.packages) })
  })
  const problems = [...result.problems, ...(await unlisted(folder, result))]
  print.problems(problems)
  const summary = {
    observations: result.observations,
    reports: result.reports,
    problems: problems.length,
    ...newTally(),
  }
  let failedMust = 0
  for (const { audit, places } of audits) {
    const { regions, metrics } = audit.input
    const names = namesOf(regions, metrics, effects.lang)
    for (const place of places)
      for (const outcome of audit.outcomes(place)) {
        summary[verdictOf(outcome)] += 1
        if (outcome.result === 'fails' && outcome.kind === 'must') failedMust += 1
        if (json || outcome.result === 'fails')
          print.finding(finding(outcome, regions[place]?.code ?? ''), names)
      }
  }
  print.end(summary)
  return problems.length > 0 || (strict && failedMust > 0) ? 1 : 0
}

type Parsed =
  | { json: boolean; strict: boolean; site: string | undefined; folders: string[] }
  | { wrong: string }

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        site: { type: 'string' },
      },
    })
    return { json: values.json, strict: values.strict, site: values.site, folders: positionals }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** The deadlines of a settings file; `null` where there is no such file. */
async function readDeadlines(path: string): Promise<Readonly<Record<string, string>> | null> {
  const settings = await readFolder(dirname(path))(basename(path))
  return 'bytes' in settings ? readSite(decodeText(settings.bytes).text).site.deadlines : null
}

interface Summary extends Tally {
  observations: number
  reports: number
  problems: number
}

interface Printer {
  problems(problems: readonly Problem[]): void
  finding(finding: Finding, names: Names): void
  end(summary: Summary): void
}

function printLines({ out, err, lang }: Effects): Printer {
  return {
    problems(problems) {
      for (const problem of problems) {
        const { file, line, column, rule } = problem
        out(`${file}:${line}:${column} ${rule} ${describeProblem(problem, lang)}`)
      }
    },
    finding(one, names) {
      const name = names.region(one.region)
      const kind = checkTexts[lang].kinds[one.kind]
      const brackets = lang === 'zh' ? `（${kind}）` : ` (${kind}) `
      out(
        `${one.region}:${one.year} ${one.rule} ${name}${brackets}${describeFinding(one, names, lang)}`,
      )
    },
    end(summary) {
      err(cliText[lang].summary(summary))
    },
  }
}

/** One document, written as it comes: the findings of a large package do not fit into memory together. */
function printJson({ out, lang }: Effects): Printer {
  let isFirst = true
  return {
    problems(problems) {
      const listed = problems.map((problem) => {
        const { file, line, column, rule } = problem
        return { file, line, column, rule, message: describeProblem(problem, lang) }
      })
      out(`{"problems": ${JSON.stringify(listed, null, 1)},`)
      out('"findings": [')
    },
    finding(one, names) {
      const message = describeFinding(one, names, lang)
      out(`${isFirst ? '' : ','}${JSON.stringify({ ...one, message })}`)
      isFirst = false
    },
    end(summary) {
      out(`], "summary": ${JSON.stringify(summary)}}`)
    },
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

/**
 * Files of observations that no `datapackage.json` lists: they would be left out in silence. Where one cannot be read,
 * nothing is said of the files below it.
 */
async function unlisted(
  folder: string,
  { files, unknownFolders }: CheckResult,
): Promise<Problem[]> {
  const listed = new Set(files)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /(^|[\\/])observations$/.test(entry.parentPath))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file.endsWith('.csv') && !listed.has(file))
    .filter((file) => !unknownFolders.some((one) => file.startsWith(one)))
    .sort()
    .map((file) => ({ file, line: 1, column: 1, rule: 'file-unlisted', detail: {} }))
}
