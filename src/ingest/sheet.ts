import { readCsv } from '../dataset/csv'
import { ProblemLog } from '../dataset/problem'

/** A table of a package as it stands in its file; columns are kept in their order, unknown ones too. */
export interface Sheet {
  columns: string[]
  rows: string[][]
}

const OBSERVATIONS = ['region', 'year', 'metric', 'value', 'status', 'report', 'place', 'note']

export const observationsPath = (year: number) => `observations/${year}.csv`

/** Reads a table of a package as it stands; one that is not there yet is an empty one of observations. */
export function readSheet(text: string | null, path: string): Sheet {
  if (text === null) return { columns: [...OBSERVATIONS], rows: [] }
  const rows: string[][] = []
  const columns = (text.replace(/^\ufeff/, '').split('\n', 1)[0] ?? '').split(',')
  readCsv(text, [], [], new ProblemLog(path), () => (cells) => {
    rows.push(cells.slice(0, columns.length))
  })
  return { columns: columns.map((name) => name.trim()), rows }
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
