import type { Form } from '../form/form'
import type { ReportDocument } from './document'
import { type Heading, readHeading } from './heading'
import { type Narrative, readNarrative } from './narrative'
import { outline } from './outline'
import { readSheet } from './statistics-sheet'
import { readTables, type TablesRead } from './table-cells'
import { flatRuns, gridRuns, type Run } from './table-runs'
import { scopesOf } from './table-scope'
import { charactersOf } from './traditional'

/** All that is read from one document, before it is given a region and audited. */
export interface Extract {
  heading: Heading
  year: number | null
  form: Form | null
  tables: TablesRead
  narrative: Narrative
}

/** Hints of the caller, who knows more than the document. */
export interface Hints {
  year?: number | null
  fileName?: string
}

const NOTHING: TablesRead = { readings: [], forms: {}, unread: [] }

/** Reads a report. A page that is none gives no figures. */
export async function extract(document: ReportDocument, hints: Hints = {}): Promise<Extract> {
  const characters = await charactersOf(document.text)
  const heading = readHeading(document, characters, hints.fileName)
  const year = hints.year ?? heading.year
  if (!heading.isReport)
    return { heading, year, form: null, tables: NOTHING, narrative: { readings: [], unread: [] } }
  const runs: Run[] = []
  for (const block of document.blocks)
    if (block.kind === 'table') runs.push(...gridRuns(block, characters))
  const flat = flatRuns(document, characters)
  const sheet = readSheet(document, characters, year)
  const subject = { year, body: heading.body }
  const scopeAt = scopesOf(document, subject, characters)
  const cells = readTables([...runs, ...flat.runs], subject, scopeAt)
  const bySheet = new Set(sheet.readings.map(({ cell }) => cell.start))
  const tables = {
    ...cells,
    readings: [...cells.readings, ...sheet.readings],
    unread: cells.unread.filter(({ cell }) => !bySheet.has(cell.start)),
  }
  const narrative = readNarrative(
    outline(document, new Set([...flat.taken, ...sheet.taken]), characters),
    year,
    heading.body ?? '',
  )
  const form =
    tables.forms.二 ??
    tables.forms.三 ??
    (sheet.readings.length > 0 && year !== null ? sheetForm(year) : null)
  return { heading, year, form, tables, narrative }
}

/** Local sheets before 2014 have the same rows. */
const sheetForm = (year: number): Form => (year < 2014 ? 'pre2014' : 'f2014')
