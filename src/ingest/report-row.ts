import { plain, readDate } from '../dataset/cell'
import type { IngestDocument } from './result'
import { columnAt, type Sheet } from './sheet'

type Described = Pick<IngestDocument, 'title' | 'publishedOn' | 'form'>

/** The row of `reports.csv` that a document is. */
export interface ReportRow {
  id: string
  /** Whether it is the first report of its place and year: figures without a report are taken for its own. */
  isFirst: boolean
  /** The id of the report that was there before, where this is another one and got a row of its own. */
  reissueOf: string | null
}

const NAMES = ['id', 'region', 'year', 'title', 'published_on', 'form', 'status'] as const
type Name = (typeof NAMES)[number]

/** What a title says of itself before its first word or behind 报告: this is not the first issue. */
const REISSUED =
  /^[([【〔]*(?:更正|修正|修订|修改|订正|勘误|更新|重新?发布?|补充)|(?:报告|年报).*(?:更正|修正|修订|修改|订正|勘误|更新|重新?发布|补充)/u

/**
 * Finds the row of a document among the reports of its place and year, fills in what the row does not say yet, or adds
 * one: `<region>-<year>`, and `-2` for a re-issue of the same year. It is the row's report unless both are dated, on
 * different days, or only one of the titles calls itself a correction: other wording makes no other report.
 *
 * @param sheet of reports; it is changed
 */
export function reportRow(
  document: Described,
  region: string,
  year: number,
  sheet: Sheet,
): ReportRow {
  const places = new Map(NAMES.map((name) => [name, columnAt(sheet, name)]))
  const cell = (row: readonly string[], name: Name) => row[places.get(name) ?? -1] ?? ''
  const id = (row: readonly string[]) => plain(cell(row, 'id'))
  const set = (row: string[], name: Name, value: string | null) => {
    const at = places.get(name) ?? -1
    if (at !== -1 && value) row[at] = value
  }
  const own = sheet.rows.filter(
    (row) => plain(cell(row, 'region')) === region && plain(cell(row, 'year')) === String(year),
  )
  const isMissing = (row: readonly string[]) => plain(cell(row, 'status')) === 'not_found'
  const there = own.filter((row) => !isMissing(row))
  const like = (row: readonly string[]) =>
    likeness(document, cell(row, 'title'), readDate(cell(row, 'published_on')))
  const best = there
    .filter((row) => like(row) >= 0)
    .reduce<string[] | null>((one, row) => (one && like(one) >= like(row) ? one : row), null)
  // Somebody looked and found none; here it is.
  const found = best ?? (there.length === 0 ? own[0] : undefined)
  if (found) {
    if (isMissing(found)) set(found, 'status', 'published')
    if (!cell(found, 'title')) set(found, 'title', document.title)
    if (!cell(found, 'published_on')) set(found, 'published_on', document.publishedOn)
    if (!cell(found, 'form')) set(found, 'form', document.form)
    return { id: cell(found, 'id'), isFirst: found === (there[0] ?? found), reissueOf: null }
  }
  const first = there[0]
  const row = sheet.columns.map(() => '')
  const added = freeId(`${region}-${year}`, new Set(sheet.rows.map(id)))
  set(row, 'id', added)
  set(row, 'region', region)
  set(row, 'year', String(year))
  set(row, 'title', document.title)
  set(row, 'published_on', document.publishedOn)
  set(row, 'form', document.form)
  set(row, 'status', 'published')
  sheet.rows.push(row)
  return { id: added, isFirst: !first, reissueOf: first ? cell(first, 'id') : null }
}

/** How well a document fits a row: below 0 it is another report. */
function likeness(document: Described, title: string, publishedOn: string | null): number {
  const isDated = document.publishedOn !== null && publishedOn !== null
  if (isDated && document.publishedOn !== publishedOn) return -1
  const [mine, its] = [bare(document.title ?? ''), bare(title)]
  if (mine !== '' && its !== '' && REISSUED.test(mine) !== REISSUED.test(its)) return -1
  return (isDated ? 2 : 0) + (mine === its ? 1 : 0)
}

/** A title without what differs from copy to copy: widths, spaces, the apostrophe that keeps it from being a formula. */
const bare = (title: string) => plain(title).replace(/\s|^'/gu, '')

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let n = 2; ; n += 1) if (!taken.has(`${id}-${n}`)) return `${id}-${n}`
}
