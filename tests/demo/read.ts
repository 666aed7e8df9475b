import Papa from 'papaparse'
import type { Demo } from '../../src/demo/package'

export type CsvRow = Record<string, string>

/** All files of a package as text, by path. */
export function filesOf(demo: Demo): Map<string, string> {
  const files = new Map<string, string>()
  for (const { path, text } of demo.chunks()) files.set(path, (files.get(path) ?? '') + text)
  return files
}

export function rowsOf(text: string | undefined): CsvRow[] {
  const options = { header: true, skipEmptyLines: true, delimiter: ',' }
  const { data, errors } = Papa.parse<CsvRow>(text ?? '', options)
  if (errors.length > 0) throw new Error(`broken csv: ${errors[0]?.message}`)
  return data
}

/** The rows of all files of one kind: `regions.csv`, `observations/`. */
export function allRows(files: ReadonlyMap<string, string>, kind: string): CsvRow[] {
  return [...files].filter(([path]) => path.includes(kind)).flatMap(([, text]) => rowsOf(text))
}
