import type { IngestDocument, IngestObservation } from './result'
import type { Sheet } from './sheet'

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
 * value is changed only with `replace`. Rows of other reports are never touched.
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
  const report = reportOf(document, region, year, reports)
  const rows = rowsOf(document)
  const known = rows.filter(({ metric }) => metrics.has(metric))
  const cell = cellsOf(observations.columns)
  const changes: Change[] = []
  const written: Merge['written'] = []
  let added = 0
  let same = 0
  const taken = new Set<string[]>()
  const isOwn = (row: string[]) =>
    row[cell.region] === region &&
    row[cell.year] === String(year) &&
    (row[cell.report] === report || row[cell.report] === '')
  const own = observations.rows.filter(isOwn)
  for (const one of known) {
    const alike = own.filter((row) => row[cell.metric] === one.metric && !taken.has(row))
    const place = (row: string[]) => row[cell.place] ?? ''
    const exact = alike.find((row) => place(row) === one.place && row[cell.value] === one.value)
    // A row with a coarser place (`二`, or none) is the same figure if its value is.
    const coarse = alike.find(
      (row) => row[cell.value] === one.value && isCoarser(place(row), one.place),
    )
    const other = alike.find((row) => place(row) === one.place)
    const match = exact ?? coarse
    if (match) {
      taken.add(match)
      same += 1
      continue
    }
    if (other) {
      taken.add(other)
      const { metric, place: at, value } = one
      changes.push({ region, year, metric, place: at, old: other[cell.value] ?? '', now: value })
      if (!replace) continue
      written.push({ metric, place: at })
      other[cell.value] = value
      other[cell.status] = one.status
      continue
    }
    const row = observations.columns.map(() => '')
    row[cell.region] = region
    row[cell.year] = String(year)
    row[cell.metric] = one.metric
    row[cell.value] = one.value
    row[cell.status] = one.status
    row[cell.report] = report
    row[cell.place] = one.place
    row[cell.note] = one.note
    observations.rows.push(row)
    own.push(row)
    taken.add(row)
    written.push({ metric: one.metric, place: one.place })
    added += 1
  }
  sortRows(observations.rows, [cell.region, cell.year, cell.metric, cell.place])
  return {
    reports,
    observations,
    added,
    same,
    changes,
    written,
    unmapped: rows.length - known.length,
    unsure: document.observations.filter(isUnsure).length,
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

function cellsOf(columns: readonly string[]): Record<(typeof NAMES)[number], number> {
  const at = (name: string) => columns.indexOf(name)
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

/** The id of the report's row; it is added where the package has no report of that region and year. */
function reportOf(document: IngestDocument, region: string, year: number, sheet: Sheet): string {
  const at = (name: string) => sheet.columns.indexOf(name)
  const own = sheet.rows.filter(
    (row) => row[at('region')] === region && row[at('year')] === String(year),
  )
  const found = own.find((row) => row[at('status')] !== 'not_found') ?? own[0]
  if (found) {
    const set = (name: string, value: string | null) => {
      if (value && !found[at(name)]) found[at(name)] = value
    }
    // Somebody looked and found none; here it is.
    if (found[at('status')] === 'not_found') found[at('status')] = 'published'
    set('title', document.title)
    set('published_on', document.publishedOn)
    set('form', document.form)
    return found[at('id')] ?? ''
  }
  const id = `${region}-${year}`
  const values: Record<string, string> = {
    id,
    region,
    year: String(year),
    title: document.title ?? '',
    published_on: document.publishedOn ?? '',
    form: document.form ?? '',
    status: 'published',
  }
  sheet.rows.push(sheet.columns.map((column) => values[column] ?? ''))
  sortRows(sheet.rows, [at('region'), at('year'), at('id')])
  return id
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
        value: String(value),
        status: status as string,
        place,
        note,
      })),
    ...document.blanks
      .filter(({ inferred }) => inferred === 0)
      .map(({ metric, place }) => ({ metric, value: '0', status: 'inferred', place, note: '' })),
  ]
  return rows.filter(({ metric, place }) => {
    const key = `${metric} ${place}`
    return seen.has(key) ? false : !!seen.add(key)
  })
}
