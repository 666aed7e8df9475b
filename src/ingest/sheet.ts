import { readCsv } from '../dataset/csv'
import { OBSERVATION_COLUMNS } from '../dataset/observations'
import { type Problem, ProblemLog } from '../dataset/problem'
import { REPORT_COLUMNS } from '../dataset/reports'

/** A table of a package as it stands in its file; columns are kept in their order, unknown ones too. */
export interface Sheet {
  columns: string[]
  rows: string[][]
}

/** The columns of the tables that reports are written into. */
const COLUMNS = { reports: REPORT_COLUMNS, observations: OBSERVATION_COLUMNS } as const
/** Without these no row can be told from another. */
const NEEDED = {
  reports: ['id', 'region', 'year', 'title', 'published_on', 'status'],
  observations: ['region', 'year', 'metric', 'value', 'status', 'report', 'place'],
} as const

export const REPORTS_PATH = 'reports.csv'
export const observationsPath = (year: number) => `observations/${year}.csv`

/** A table that cannot be written back whole: a row of it would be lost. */
export class SheetError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.rule}: ${problem.file}:${problem.line}`)
    this.name = 'SheetError'
    this.problem = problem
  }
}

/**
 * Reads a table of a package as it stands; one that is not there yet, or is an empty file, has its columns only.
 *
 * @throws SheetError where a needed column is missing or a row cannot be read
 */
export function readSheet(text: string | null, path: string): Sheet {
  const kind = path === REPORTS_PATH ? 'reports' : 'observations'
  const plain = text?.replace(/^\ufeff/, '') ?? ''
  if (plain.trim() === '') return { columns: [...COLUMNS[kind]], rows: [] }
  const sheet: Sheet = { columns: [], rows: [] }
  const log = new ProblemLog(path)
  const needed: readonly string[] = NEEDED[kind]
  readCsv(plain, needed, needed, log, (_, header) => {
    sheet.columns = header.map((name) => name.trim())
    return (cells) => sheet.rows.push(cells.slice(0, header.length))
  })
  const [first] = log.list()
  if (first) throw new SheetError(first)
  return sheet
}

/** Where a column stands, its name in full-width or capital letters too; `-1` where the table has none. */
export function columnAt({ columns }: Sheet, name: string): number {
  return columns.findIndex((one) => one.normalize('NFKC').trim().toLowerCase() === name)
}

/** As a package writes its tables: UTF-8, commas, line feeds, quotes only where they are needed. */
export function sheetText({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('')
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

/**
 * A package's `datapackage.json` with new files of observations, each described like the one of another year.
 *
 * @returns `null` where it lists them all already, or is no description of a package
 */
export function descriptorWith(text: string, paths: readonly string[]): string | null {
  const json: unknown = JSON.parse(text)
  if (typeof json !== 'object' || json === null || !('resources' in json)) return null
  const { resources } = json
  if (!Array.isArray(resources)) return null
  const pathOf = (one: unknown) =>
    typeof one === 'object' && one !== null && 'path' in one ? String(one.path) : ''
  const wanted = paths.filter(
    (path) =>
      path.startsWith('observations/') && !resources.some((one: unknown) => pathOf(one) === path),
  )
  if (wanted.length === 0) return null
  for (const path of wanted) {
    const year = /\d{4}/.exec(path)?.[0] ?? ''
    const like: unknown = resources.find((one) => /^observations\/\d{4}\.csv$/.test(pathOf(one)))
    const model = like ?? { name: 'observations-0000', path: 'observations/0000.csv' }
    const old = /\d{4}/.exec(pathOf(model))?.[0] ?? '0000'
    resources.push(JSON.parse(JSON.stringify(model).replaceAll(old, year)))
  }
  resources.sort((a: unknown, b: unknown) => {
    const [one, two] = [pathOf(a), pathOf(b)]
    const isYear = (path: string) => path.startsWith('observations/')
    return isYear(one) && isYear(two) ? (one < two ? -1 : 1) : 0
  })
  return `${JSON.stringify(json, null, 2)}\n`
}
