import { RULES } from '../audit/rules'
import type { Metric, Region } from '../dataset/model'
import { DocumentError, type ReportDocument } from '../report/document'
import { type Extract, extract } from '../report/extract'
import { type Heading, titleYear } from '../report/heading'
import { readFile } from '../report/read-file'
import type { PdfResources } from '../report/read-pdf'
import { matchRegion, type RegionMatch } from '../report/region'
import type { CellReason } from '../report/row-cells'
import type { Confidence } from '../report/rule'
import type { TableReading } from '../report/table-cells'
import { auditMetrics, doubt, failedChecks } from './audit-reading'
import { inferBlanks } from './blanks'
import type {
  Evidence,
  IngestBlank,
  IngestDocument,
  IngestObservation,
  IngestProblem,
  IngestRule,
} from './result'

/** What the reader knows besides the document. */
export interface IngestContext {
  regions: readonly Region[]
  metrics: readonly Metric[]
  /** Of the caller; they go before what the document says. */
  region: string | null
  year: number | null
  pdf: PdfResources
}

const EMPTY = {
  title: null,
  body: null,
  publishedOn: null,
  period: null,
  form: null,
  forms: {},
  observations: [],
  blanks: [],
  unread: [],
} as const

/** A file as its text, and what was read from it. */
export interface FileRead {
  /** `null` where the file cannot be read: the reading says why. */
  document: ReportDocument | null
  reading: IngestDocument
}

/** Reads a file into observations with their evidence. Never throws for what is in the file. */
export async function ingestFile(
  file: string,
  bytes: Uint8Array,
  context: IngestContext,
): Promise<IngestDocument> {
  return (await ingestWithText(file, bytes, context)).reading
}

/** The same, with the text that the evidence stands in. */
export async function ingestWithText(
  file: string,
  bytes: Uint8Array,
  context: IngestContext,
): Promise<FileRead> {
  try {
    const document = await readFile(bytes, context.pdf)
    return { document, reading: await ingestDocument(file, document, context) }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return { document: null, reading: unreadable(file, error.fault, context) }
  }
}

/** What a file gives that cannot be read. */
export function unreadable(
  file: string,
  rule: IngestRule,
  { region, year }: Pick<IngestContext, 'region' | 'year'>,
  detail: IngestProblem['detail'] = {},
): IngestDocument {
  return {
    ...EMPTY,
    file,
    region,
    year,
    observations: [],
    blanks: [],
    unread: [],
    problems: [{ rule, detail }],
  }
}

/** Reads a document: its figures, checked against each other, and the place that reports. */
export async function ingestDocument(
  file: string,
  document: ReportDocument,
  context: IngestContext,
): Promise<IngestDocument> {
  const fileName = file.split(/[\\/]/).at(-1) ?? ''
  const read = await extract(document, { year: context.year, fileName })
  const problems: IngestProblem[] = []
  const { heading, year, form, tables, narrative } = read
  const region = heading.isReport ? regionOf(document, read, context, problems) : context.region
  if (heading.isReport) differingYear(heading, context.year, problems)
  const cells = tables.readings.filter(({ value }) => isCount(value ?? 0))
  const all = [
    ...narrative.readings
      .filter(({ value }) => isCount(value))
      .map((one) => ({
        metric: one.metric,
        value: one.value,
        status: one.status,
        place: one.place,
        confidence: one.confidence,
        why: one.why,
        rule: one.rule,
        evidence: evidence(document, one),
        raw: document.text.slice(one.start, one.end).trim(),
        note: '',
      })),
    ...cells.flatMap((cell) => cellObservations(document, cell)),
  ]
  const own = context.regions.find(({ code }) => code === region)
  const metrics = auditMetrics(context.metrics)
  const findings = year === null ? [] : failedChecks(all, year, form, metrics, own)
  for (const { rule, difference, terms } of findings) {
    const name = RULES.find(({ id }) => id === rule)?.name
    problems.push({
      rule: 'identity-fails',
      detail: {
        rule,
        name: name?.zh ?? rule,
        nameEn: name?.en ?? rule,
        difference: difference ?? '',
        places: [...new Set(terms.map(({ place }) => place).filter(Boolean))].slice(0, 4).join(' '),
      },
    })
  }
  if (!heading.isReport) problems.push({ rule: 'not-a-report', detail: {} })
  else if (all.length === 0) problems.push({ rule: 'no-figures', detail: {} })
  if (heading.isReport && year === null) problems.push({ rule: 'year-unknown', detail: {} })
  return {
    file,
    title: heading.title,
    body: heading.body,
    region,
    year: heading.isReport ? year : context.year,
    publishedOn: heading.publishedOn,
    period: heading.period,
    form,
    forms: tables.forms,
    problems,
    observations: doubt(all, findings),
    blanks: blanksOf(cells),
    unread: [
      ...narrative.unread.map((one) => ({ ...evidence(document, one), why: one.why })),
      ...narrative.readings
        .filter(({ value }) => !isCount(value))
        .map((one) => ({ ...evidence(document, one), why: 'too-large' })),
      ...tables.unread.map(({ cell, why }) => ({ ...wholeCell(document, cell), why })),
      ...tables.readings
        .filter(({ value }) => !isCount(value ?? 0))
        .map(({ cell }) => ({ ...wholeCell(document, cell), why: 'too-large' })),
    ],
  }
}

/** Whether a number is one that somebody can have counted: further up not every whole number has its own digits. */
const isCount = (value: number) => Number.isSafeInteger(Math.trunc(value))

/** A year that was given stays in force; that the report says another one is told. */
function differingYear(heading: Heading, given: number | null, problems: IngestProblem[]): void {
  const { title, period, year } = heading
  const ofPeriod = Number(period?.to.slice(0, 4))
  const said = titleYear(title ?? '') ?? (ofPeriod === year ? year : null)
  if (given !== null && said !== null && said !== given)
    problems.push({ rule: 'year-differs', detail: { given, said } })
}

function regionOf(
  document: ReportDocument,
  { heading }: Extract,
  { region, regions }: IngestContext,
  problems: IngestProblem[],
): string | null {
  const match = matchRegion(heading, document.text, regions)
  if (region !== null) {
    const own = regions.find(({ code }) => code === region)
    const said = own && heading.body !== null ? otherRegion(match, own, heading.body) : null
    if (regions.length > 0 && !own) problems.push({ rule: 'region-not-listed', detail: { region } })
    else if (said !== null)
      problems.push({
        rule: 'region-differs',
        detail: { given: region, name: own?.name ?? '', said, saidName: nameIn(said, regions) },
      })
    return region
  }
  if (match.kind === 'found') return match.code
  problems.push(
    match.kind === 'unsure'
      ? { rule: 'region-unsure', detail: { candidates: match.candidates.join(' ') } }
      : { rule: 'region-unknown', detail: { name: match.name ?? '' } },
  )
  return null
}

/** The places that the title names instead of the one given; a body's title may name the place whose body it is. */
function otherRegion(match: RegionMatch, own: Region, body: string): string | null {
  if (match.kind === 'unknown') return null
  const codes = match.kind === 'found' ? [match.code] : match.candidates
  const isOwn =
    codes.includes(own.code) ||
    (own.level === 'body' && own.parent !== null && codes.includes(own.parent)) ||
    (match.kind === 'unsure' && body.includes(own.name))
  return isOwn ? null : codes.join(' ')
}

function nameIn(code: string, regions: readonly Region[]): string {
  return regions.find((region) => region.code === code)?.name ?? ''
}

function wholeCell(document: ReportDocument, { start, end }: { start: number; end: number }) {
  return { text: document.text.slice(start, end), start: 0, end: end - start, at: start }
}

function evidence(
  document: ReportDocument,
  { start, end, from, to }: { start: number; end: number; from: number; to: number },
): Evidence {
  return { text: document.text.slice(from, to), start: start - from, end: end - from, at: from }
}

const CONFIDENCE: Readonly<Record<CellReason, Confidence>> = {
  printed: 'sure',
  'cells-missing': 'likely',
  'two-readings': 'likely',
  'heads-differ': 'unsure',
  negative: 'unsure',
}

/** The figure of a cell, and the same under the name that another form has for it. */
function cellObservations(document: ReportDocument, cell: TableReading): IngestObservation[] {
  const { metric, value, place, note, status, why } = cell
  if (value === null) return []
  const { start, end, raw } = cell.cell
  const one: IngestObservation = {
    metric,
    value,
    status,
    place,
    confidence: CONFIDENCE[why],
    why,
    rule: 'table',
    evidence: evidence(document, { start, end, from: start, to: end }),
    raw,
    note,
  }
  // 新制作 of the 2019 form is what 制发 of the 2021 form comes nearest to, and what reports call it.
  const other = /^(rules|normative_documents)_made_f2019$/.exec(metric)?.[1]
  return other
    ? [
        one,
        {
          ...one,
          metric: `${other}_issued`,
          confidence: 'likely',
          why: 'other-name',
          sameAs: metric,
        },
      ]
    : [one]
}

function blanksOf(cells: readonly TableReading[]): IngestBlank[] {
  const values = new Map<string, number>()
  for (const { place, value } of cells) if (value !== null) values.set(place, value)
  const blanks = cells
    .filter(({ value, place }) => value === null && !values.has(place))
    .map(({ metric, place, cell }) => ({ metric, place, raw: cell.raw, inferred: null }))
  return inferBlanks(blanks, values)
}
