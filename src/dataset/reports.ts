import { FORMS } from '../form/form'
import { plain, readAddress, readDate, readYear } from './cell'
import { readCsv } from './csv'
import { READ_FROM, REPORT_STATUS, type Region, type Report } from './model'
import type { ProblemLog } from './problem'

/** The columns of `reports.csv`, in their order. */
export const REPORT_COLUMNS = [
  'id',
  'region',
  'year',
  'title',
  'url',
  'published_on',
  'retrieved_on',
  'read_from',
  'form',
  'status',
  'note',
] as const

/** Reads `reports.csv`. A row without id, known region, year or status is left out and reported. */
export function readReports(
  text: string,
  regions: ReadonlyMap<string, Region>,
  log: ProblemLog,
): Report[] {
  const reports: Report[] = []
  const lines = new Map<string, number>()
  readCsv(text, REPORT_COLUMNS, ['id', 'region', 'year', 'status'], log, (at) => (cells, line) => {
    const cell = (name: (typeof REPORT_COLUMNS)[number]) => cells[at[name]]?.trim() ?? ''
    const code = plain(cell('region'))
    for (const name of ['id', 'region', 'year', 'status'] as const)
      if (cell(name) === '') {
        log.add(line, at[name] + 1, 'cell-empty', { name }, code)
        return
      }
    if (!regions.has(code)) {
      log.add(line, at.region + 1, 'unknown-region', { value: code })
      return
    }
    const year = readYear(cell('year'))
    if (year === null) {
      log.add(line, at.year + 1, 'not-a-year', { name: 'year', value: cell('year') }, code)
      return
    }
    const oneOf = <T extends string>(
      name: (typeof REPORT_COLUMNS)[number],
      known: readonly T[],
    ) => {
      const value = cell(name)
      const found = known.find((choice) => choice === value) ?? null
      if (value !== '' && !found)
        log.add(line, at[name] + 1, 'unknown-value', { name, value, known: known.join(' ') }, code)
      return found
    }
    const day = (name: 'published_on' | 'retrieved_on') => {
      const value = cell(name)
      const date = value === '' ? null : readDate(value)
      if (value !== '' && !date) log.add(line, at[name] + 1, 'not-a-date', { name, value }, code)
      return date
    }
    const status = oneOf('status', REPORT_STATUS)
    if (!status) return
    const id = plain(cell('id'))
    if (lines.has(id)) {
      log.add(line, at.id + 1, 'duplicate-row', { key: id, first: lines.get(id) ?? 0 }, code)
      return
    }
    const url = cell('url') === '' ? null : readAddress(cell('url'))
    if (cell('url') !== '' && !url)
      log.add(line, at.url + 1, 'not-an-address', { value: cell('url').slice(0, 100) }, code)
    lines.set(id, line)
    reports.push({
      id,
      region: code,
      year,
      title: cell('title') || id,
      url,
      publishedOn: day('published_on'),
      retrievedOn: day('retrieved_on'),
      readFrom: oneOf('read_from', READ_FROM),
      form: oneOf('form', FORMS),
      status,
      note: cell('note'),
      line,
    })
  })
  return reports
}
