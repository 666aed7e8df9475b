import { plain, readNumber } from '../dataset/cell'
import { reportRow } from './report-row'
import type { IngestDocument, IngestObservation } from './result'
import { columnAt, type Sheet } from './sheet'

/** A figure of the package that the report has otherwise. */
export interface Change {
  region: string
  year: number
  metric: string
  place: string
  old: string
  now: string
}

export interface Merge {
  reports: Sheet
  observations: Sheet
  /** The id of the row of `reports.csv` that the figures stand under. */
  report: string
  /** The report that the package had of that place and year, where this is another one and got a row of its own. */
  reissueOf: string | null
  added: number
  same: number
  /** With `replace` they are made, else left as they were. */
  changes: Change[]
  /** What was written: new figures, and changed ones with `replace`. */
  written: { metric: string; place: string }[]
  /** Figures of metrics that the package does not know. */
  unmapped: number
  /** Figures that a person has to confirm first: they are not written. */
  unsure: number
}

interface MergeOptions {
  metrics: ReadonlySet<string>
  replace: boolean
}

/**
 * Puts the figures of one report into the tables of a package. A figure is known by its region, year,
 * metric, report and place; one that is there already with the same value stays as it is, one with another
 * value is changed only with `replace`. Rows of other reports are never touched, those of another issue of the same
 * report neither.
 */
export function mergeReport(
  document: IngestDocument,
  region: string,
  year: number,
  sheets: { reports: Sheet; observations: Sheet },
  { metrics, replace }: MergeOptions,
): Merge {
  const reports = copyOf(sheets.reports)
  const observations = copyOf(sheets.observations)
  const plainly = harmless(document)
  const report = reportRow(plainly, region, year, reports)
  const rows = rowsOf(plainly)
  const known = rows.filter(({ metric }) => metrics.has(metric))
  const cell = cellsOf(observations)
  const changes: Change[] = []
  const written: Merge['written'] = []
  let added = 0
  let same = 0
  const taken = new Set<string[]>()
  const at = (row: readonly string[], name: Column) => plain(row[cell[name]] ?? '')
  const isOwn = (row: string[]) =>
    at(row, 'region') === region &&
    at(row, 'year') === String(year) &&
    (at(row, 'report') === report.id || (report.isFirst && at(row, 'report') === ''))
  const own = observations.rows.filter(isOwn)
  for (const one of known) {
    const alike = own.filter((row) => at(row, 'metric') === one.metric && !taken.has(row))
    const place = (row: string[]) => row[cell.place] ?? ''
    const isEqual = (row: string[]) => readNumber(at(row, 'value')) === one.value
    const exact = alike.find((row) => place(row) === one.place && isEqual(row))
    // A row with a coarser place (`二`, or none) is the same figure if its value is.
    const coarse = alike.find((row) => isEqual(row) && isCoarser(place(row), one.place))
    const other = alike.find((row) => place(row) === one.place)
    const match = exact ?? coarse
    if (match) {
      taken.add(match)
      same += 1
      continue
    }
    const value = String(one.value)
    if (other) {
      taken.add(other)
      const { metric, place: where } = one
      const old = other[cell.value] ?? ''
      changes.push({ region, year, metric, place: where, old, now: value })
      if (!replace) continue
      written.push({ metric, place: where })
      other[cell.value] = value
      other[cell.status] = one.status
      continue
    }
    const cells: Record<Column, string> = {
      ...one,
      region,
      year: String(year),
      value,
      report: report.id,
    }
    const row = observations.columns.map(() => '')
    for (const name of NAMES) if (cell[name] !== -1) row[cell[name]] = cells[name]
    observations.rows.push(row)
    own.push(row)
    taken.add(row)
    written.push({ metric: one.metric, place: one.place })
    added += 1
  }
  // What is there in another order stays so while nothing is added.
  if (reports.rows.length > sheets.reports.rows.length)
    sortRows(
      reports.rows,
      ['region', 'year', 'id'].map((name) => columnAt(reports, name)),
    )
  if (added > 0)
    sortRows(observations.rows, [cell.region, cell.year, cell.metric, cell.place, cell.report])
  return {
    reports,
    observations,
    report: report.id,
    reissueOf: report.reissueOf,
    added,
    same,
    changes,
    written,
    unmapped: rows.length - known.length,
    unsure: document.observations.filter(isUnsure).length,
  }
}

/**
 * Texts of a stranger's file as they may stand in a table: on one line, and what a spreadsheet would take for a formula
 * made a text by an apostrophe.
 */
function harmless(document: IngestDocument): IngestDocument {
  const text = (written: string) =>
    written.replace(/\p{Cc}+/gu, ' ').replace(/^\s*(?=[=+\-@＝＋－＠])/u, "'")
  return {
    ...document,
    title: document.title && text(document.title),
    observations: document.observations.map((one) => ({
      ...one,
      place: text(one.place),
      note: text(one.note),
    })),
  }
}

function copyOf({ columns, rows }: Sheet): Sheet {
  return { columns: [...columns], rows: rows.map((row) => [...row]) }
}

function isCoarser(place: string, than: string): boolean {
  return (
    place === '' || than === place || than.startsWith(`${place}/`) || than.startsWith(`${place}(`)
  )
}

const NAMES = ['region', 'year', 'metric', 'value', 'status', 'report', 'place', 'note'] as const
type Column = (typeof NAMES)[number]

function cellsOf(sheet: Sheet): Record<Column, number> {
  const at = (name: Column) => columnAt(sheet, name)
  return {
    region: at('region'),
    year: at('year'),
    metric: at('metric'),
    value: at('value'),
    status: at('status'),
    report: at('report'),
    place: at('place'),
    note: at('note'),
  }
}

function sortRows(rows: string[][], by: readonly number[]): void {
  rows.sort((a, b) => {
    for (const column of by) {
      const [one = '', two = ''] = [a[column], b[column]]
      if (one !== two) return one < two ? -1 : 1
    }
    return 0
  })
}

const isUnsure = ({ confidence }: IngestObservation) => confidence === 'unsure'

/** One row a figure; the same figure at the same place once. Blank cells that must be 0 are `inferred`. */
function rowsOf(document: IngestDocument) {
  const seen = new Set<string>()
  const rows = [
    ...document.observations
      .filter((one) => one.sameAs === undefined && !isUnsure(one))
      .map(({ metric, value, status, place, note }) => ({
        metric,
        value,
        status: status as string,
        place,
        note,
      })),
    ...document.blanks
      .filter(({ inferred }) => inferred === 0)
      .map(({ metric, place }) => ({ metric, value: 0, status: 'inferred', place, note: '' })),
  ]
  return rows.filter(({ metric, place }) => {
    const key = `${metric} ${place}`
    return seen.has(key) ? false : !!seen.add(key)
  })
}
