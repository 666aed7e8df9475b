import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { IngestContext } from '../ingest/ingest'
import { type Merge, mergeReport } from '../ingest/merge'
import type { IngestDocument } from '../ingest/result'
import { observationsPath, REPORTS_PATH, SheetError } from '../ingest/sheet'
import { cliText } from '../text/cli'
import { ingestTexts, reasonTexts } from '../text/ingest'
import type { Lang } from '../text/lang'
import { describeProblem } from '../text/problems'
import { type Effects, printable } from './effects'
import { type ReportFile, readReport, reportFiles } from './ingest-files'
import {
  type OpenPackage,
  openPackage,
  PackageError,
  readSheetFile,
  writeSheets,
} from './ingest-package'
import { lockPackage } from './package-lock'

/** The data of the project itself: its regions and metrics are known without `--into`. */
const OWN_DATA = fileURLToPath(new URL('../../public/data', import.meta.url))

/**
 * Reads reports: `ingest <file…> [--region c] [--year y] [--into <package>] [--replace] [--json]`. Files,
 * folders and zips; one line a report and a summary to standard error, what was read to standard output.
 * With `--into` the rows of the package are added or updated, report by report: after a crash a second run
 * goes on where the first one stopped.
 *
 * @returns 0 all was read, 1 a file gave no figures or a problem, a report or a figure was left or is another issue of one
 *   that is there, 2 wrong use, or a package that cannot be opened for writing
 */
export async function ingest(args: readonly string[], effects: Effects): Promise<number> {
  const text = ingestTexts[effects.lang]
  // Names of files and words of reports come from strangers: a line stays one, and moves no cursor.
  const err = (line: string) => effects.err(printable(line))
  const refuse = (message: string) => {
    err(message)
    effects.err(cliText[effects.lang].usage)
    return 2
  }
  const options = parse(args)
  if ('wrong' in options) return refuse(cliText[effects.lang].wrongOption(options.wrong))
  const { paths, region, year, into, replace, json } = options
  if (paths.length === 0) return refuse(text.noFile)
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return refuse(text.wrongYear(year))
  if (replace && into === undefined) return refuse(text.replaceAlone)
  let known: OpenPackage | null
  try {
    known = into === undefined ? await ownData() : await openPackage(into)
  } catch (error) {
    const isNone = error instanceof SheetError && error.problem.rule === 'file-missing'
    const folder = into ?? OWN_DATA
    if (isNone) return refuse(text.noPackage(folder, error.problem.file))
    err(faultText(error, folder, effects.lang))
    return 2
  }
  if (region !== undefined && known && !known.regions.some(({ code }) => code === region))
    return refuse(text.unknownRegion(region))
  const files: ReportFile[] = []
  for (const path of paths) {
    const found = await reportFiles(path)
    if (!found) return refuse(text.notFound(path))
    if (found.length === 0) return refuse(text.noReports(path))
    files.push(...found)
  }
  const context: IngestContext = {
    regions: known?.regions ?? [],
    metrics: known?.metrics ?? [],
    region: region ?? null,
    year: year === undefined ? null : Number(year),
    pdf: { maps: mapsFolder() },
  }
  const target = into === undefined ? null : known
  const run = new IngestRun({ ...effects, err }, context, target, options)
  const readAll = async () => {
    for (const [i, file] of files.entries()) await run.file(file, i + 1, files.length)
    return run.finish(json)
  }
  if (!target) return readAll()
  let unlock: Awaited<ReturnType<typeof lockPackage>>
  try {
    unlock = await lockPackage(target.folder)
  } catch (error) {
    err(faultText(new PackageError('', error), target.folder, effects.lang))
    return 2
  }
  if (typeof unlock !== 'function') {
    err(text.locked(unlock.file, unlock.pid))
    return 2
  }
  try {
    return await readAll()
  } finally {
    unlock()
  }
}

/** The project's own data; without it places are asked for. */
async function ownData(): Promise<OpenPackage | null> {
  try {
    return await openPackage(OWN_DATA)
  } catch (error) {
    if (error instanceof SheetError && error.problem.rule === 'file-missing') return null
    throw error
  }
}

/** What is wrong with a file of the package, and what to do; an error of our own is thrown on. */
function faultText(error: unknown, folder: string, lang: Lang): string {
  if (error instanceof PackageError)
    return ingestTexts[lang].noAccess(join(folder, error.file), error.code)
  if (!(error instanceof SheetError)) throw error
  const { file, line, column, rule } = error.problem
  return `${join(folder, file)}:${line}:${column} ${rule} ${describeProblem(error.problem, lang)}`
}

interface Options {
  paths: string[]
  region: string | undefined
  year: string | undefined
  into: string | undefined
  replace: boolean
  json: boolean
}

function parse(args: readonly string[]): Options | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        region: { type: 'string' },
        year: { type: 'string' },
        into: { type: 'string' },
        replace: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    return {
      paths: positionals,
      region: values.region,
      year: values.year,
      into: values.into,
      replace: values.replace,
      json: values.json,
    }
  } catch (error) {
    return { wrong: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ') }
  }
}

/** Where pdf.js keeps its tables of Chinese encodings. */
function mapsFolder(): string {
  const entry = fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))
  return `${join(dirname(entry), 'cmaps')}/`
}

/** JSON escapes the control characters up to the space; those beyond it a terminal obeys too. */
function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Reads file after file, writes each into the package at once, and keeps count. */
class IngestRun {
  private readonly effects: Effects
  private readonly context: IngestContext
  private readonly target: OpenPackage | null
  private readonly options: Options
  private readonly documents: IngestDocument[] = []
  private readonly total = { files: 0, figures: 0, sure: 0, problems: 0 }
  private readonly merged = { added: 0, changed: 0, same: 0, held: 0 }
  private isIncomplete = false

  constructor(
    effects: Effects,
    context: IngestContext,
    target: OpenPackage | null,
    options: Options,
  ) {
    this.effects = effects
    this.context = context
    this.target = target
    this.options = options
  }

  private get text() {
    return ingestTexts[this.effects.lang]
  }

  async file(file: ReportFile, at: number, of: number): Promise<void> {
    const { effects, text, total } = this
    const document = await readReport(file, this.context)
    total.files += 1
    total.figures += document.observations.length
    total.sure += document.observations.filter(({ confidence }) => confidence === 'sure').length
    total.problems += document.problems.length
    const unsure = document.observations.filter(({ confidence }) => confidence === 'unsure').length
    effects.err(
      text.line(file.name, at, of, {
        region: document.region ?? '',
        year: document.year === null ? '' : String(document.year),
        figures: document.observations.length,
        unsure,
      }),
    )
    for (const problem of document.problems)
      effects.err(`${file.name}  ${problem.rule} ${text.problem(problem)}`)
    if (this.target) await this.write(document, this.target)
    if (this.options.json) this.documents.push(document)
    else if (!this.target) this.print(document)
  }

  private async write(document: IngestDocument, target: OpenPackage): Promise<void> {
    const { effects, text, total, merged } = this
    const { region, year } = document
    if (document.observations.length === 0) return
    if (region === null || year === null || !target.regions.some(({ code }) => code === region)) {
      effects.err(text.notMerged(document.file))
      this.isIncomplete = true
      return
    }
    try {
      const merge = await this.put(document, region, year, target)
      this.tell(document, merge)
      merged.added += merge.added
      merged.same += merge.same
      if (this.options.replace) merged.changed += merge.changes.length
      else merged.held += merge.changes.length
      if (merge.reissueOf !== null) total.problems += 1
    } catch (error) {
      effects.err(faultText(error, target.folder, effects.lang))
      effects.err(text.notPut(document.file))
      total.problems += 1
    }
  }

  private async put(
    document: IngestDocument,
    region: string,
    year: number,
    { folder, metrics }: OpenPackage,
  ): Promise<Merge> {
    const path = observationsPath(year)
    const reports = await readSheetFile(folder, REPORTS_PATH)
    const observations = await readSheetFile(folder, path)
    const merge = mergeReport(
      document,
      region,
      year,
      { reports, observations },
      { metrics: new Set(metrics.map(({ id }) => id)), replace: this.options.replace },
    )
    await writeSheets(folder, [
      { path: REPORTS_PATH, before: reports, after: merge.reports },
      { path, before: observations, after: merge.observations },
    ])
    return merge
  }

  private tell(
    document: IngestDocument,
    { report, reissueOf, changes, unmapped, unsure }: Merge,
  ): void {
    const { effects, text } = this
    if (reissueOf !== null) effects.err(text.reissue(document.file, report, reissueOf))
    for (const { region, year, metric, place, old, now } of changes)
      effects.err(
        text.changed(
          [region, year, metric, place].filter((part) => part !== '').join(' '),
          old,
          now,
        ),
      )
    if (unsure > 0) effects.err(text.unsure(document.file, unsure))
    if (unmapped > 0) effects.err(text.unmapped(document.file, unmapped))
  }

  /** One line a figure: value, confidence, place, and the words it stands in. */
  private print(document: IngestDocument): void {
    const { effects, text } = this
    const { out, lang } = effects
    const short = (words: string) => words.replace(/\s+/g, ' ').slice(0, 60)
    for (const one of document.observations) {
      const why = `${text.confidence[one.confidence]}（${reasonTexts[lang][one.why]}）`
      const { start, end, text: words } = one.evidence
      const around = short(words.slice(Math.max(0, start - 24), end + 12))
      out(
        [one.metric, one.value, one.status, one.place, why, around]
          .map((cell) => printable(String(cell)))
          .join('\t'),
      )
    }
    if (document.unread.length > 0) out(`# ${text.unread}`)
    for (const { text: words, start, end, why } of document.unread)
      out(`#\t${why}\t${printable(short(words.slice(Math.max(0, start - 24), end + 12)))}`)
  }

  finish(json: boolean): number {
    const { effects, text, total, merged } = this
    if (json) effects.out(jsonText({ documents: this.documents }))
    if (this.target) {
      effects.err(text.merged(merged))
      if (merged.held > 0) effects.err(text.needsReplace(merged.held))
    }
    effects.err(text.summary(total))
    return total.problems > 0 || merged.held > 0 || this.isIncomplete ? 1 : 0
  }
}
