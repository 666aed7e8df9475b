import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type IngestContext, ingestFile } from '../ingest/ingest'
import { type Merge, mergeReport } from '../ingest/merge'
import type { IngestDocument } from '../ingest/result'
import { observationsPath } from '../ingest/sheet'
import { DocumentError } from '../report/document'
import { cliText } from '../text/cli'
import { ingestTexts, reasonTexts } from '../text/ingest'
import type { Effects } from './effects'
import { type ReportFile, reportFiles } from './ingest-files'
import { type OpenPackage, openPackage, readSheetFile, writeSheets } from './ingest-package'

/** The data of the project itself: its regions and metrics are known without `--into`. */
const OWN_DATA = fileURLToPath(new URL('../../public/data', import.meta.url))

/**
 * Reads reports: `ingest <file…> [--region c] [--year y] [--into <package>] [--replace] [--json]`. Files,
 * folders and zips; one line a report and a summary to standard error, what was read to standard output.
 * With `--into` the rows of the package are added or updated, report by report: after a crash a second run
 * goes on where the first one stopped.
 *
 * @returns 0 all was read, 1 a file gave no figures or a problem, or a figure was left unchanged, 2 wrong use
 */
export async function ingest(args: readonly string[], effects: Effects): Promise<number> {
  const text = ingestTexts[effects.lang]
  const refuse = (message: string) => {
    effects.err(message)
    effects.err(cliText[effects.lang].usage)
    return 2
  }
  const options = parse(args)
  if ('wrong' in options) return refuse(cliText[effects.lang].wrongOption(options.wrong))
  const { paths, region, year, into, json } = options
  if (paths.length === 0) return refuse(text.noFile)
  if (year !== undefined && !/^(?:19|20)\d\d$/.test(year)) return refuse(text.wrongYear(year))
  const target = into === undefined ? null : await openPackage(into)
  if (into !== undefined && !target) return refuse(text.noPackage(into))
  const own = target ?? (await openPackage(OWN_DATA))
  if (region !== undefined && own && !own.regions.some(({ code }) => code === region))
    return refuse(text.unknownRegion(region))
  const files: ReportFile[] = []
  for (const path of paths) {
    const found = await reportFiles(path)
    if (!found) return refuse(text.notFound(path))
    if (found.length === 0) return refuse(text.noReports(path))
    files.push(...found)
  }
  const context: IngestContext = {
    regions: own?.regions ?? [],
    metrics: own?.metrics ?? [],
    region: region ?? null,
    year: year === undefined ? null : Number(year),
    pdf: { maps: mapsFolder() },
  }
  const run = new IngestRun(effects, context, target, options)
  for (const [i, file] of files.entries()) await run.file(file, i + 1, files.length)
  return run.finish(json)
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
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}

/** Where pdf.js keeps its tables of Chinese encodings. */
function mapsFolder(): string {
  const entry = fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))
  return `${join(dirname(entry), 'cmaps')}/`
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
    const document = await this.read(file)
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

  private async read(file: ReportFile): Promise<IngestDocument> {
    try {
      return await ingestFile(file.name, await file.read(), this.context)
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      const nothing = await ingestFile(file.name, new Uint8Array(), this.context)
      return { ...nothing, problems: [{ rule: error.fault, detail: {} }] }
    }
  }

  private async write(document: IngestDocument, target: OpenPackage): Promise<void> {
    const { effects, text, merged } = this
    const { region, year } = document
    if (document.observations.length === 0) return
    if (region === null || year === null || !target.regions.some(({ code }) => code === region)) {
      effects.err(text.notMerged(document.file))
      this.isIncomplete = true
      return
    }
    const path = observationsPath(year)
    const sheets = {
      reports: await readSheetFile(target.folder, 'reports.csv'),
      observations: await readSheetFile(target.folder, path),
    }
    const metrics = new Set(target.metrics.map(({ id }) => id))
    const { replace } = this.options
    const merge = mergeReport(document, region, year, sheets, { metrics, replace })
    await writeSheets(target.folder, [
      ['reports.csv', merge.reports],
      [path, merge.observations],
    ])
    this.tell(document, merge)
    merged.added += merge.added
    merged.same += merge.same
    if (replace) merged.changed += merge.changes.length
    else merged.held += merge.changes.length
  }

  private tell(document: IngestDocument, { changes, unmapped, unsure }: Merge): void {
    const { effects, text } = this
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
      out([one.metric, one.value, one.status, one.place, why, around].join('\t'))
    }
    if (document.unread.length > 0) out(`# ${text.unread}`)
    for (const { text: words, start, end, why } of document.unread)
      out(`#\t${why}\t${short(words.slice(Math.max(0, start - 24), end + 12))}`)
  }

  finish(json: boolean): number {
    const { effects, text, total, merged } = this
    if (json) effects.out(JSON.stringify({ documents: this.documents }, null, 2))
    if (this.target) {
      effects.err(text.merged(merged))
      if (merged.held > 0) effects.err(text.needsReplace(merged.held))
    }
    effects.err(text.summary(total))
    return total.problems > 0 || merged.held > 0 || this.isIncomplete ? 1 : 0
  }
}
