import {
  type Level,
  type Observations,
  type Region,
  type Report,
  STATUSES,
  type Status,
} from '../dataset/model'
import { trailOf } from '../dataset/regions'
import type { Tables } from '../dataset/tables'
import {
  type CellReport,
  type CellState,
  type CoverageCell,
  type CoverageTally,
  daysAfterYearEnd,
  deadlineOf,
  dueDay,
} from './coverage-cell'

export interface CoverageRow {
  region: Region
  /** From the top down to the parent. */
  trail: readonly Region[]
  /** One a year of `years`. */
  cells: readonly CoverageCell[]
}

export interface CoverageFilter {
  /** Code of a place: itself and all below it. `null`: all places of the package. */
  region: string | null
  level: Level | null
  /** Id of a metric; `null`: any figure at all. */
  metric: string | null
  /** Also places without any record. */
  isAll: boolean
}

/** What the matrix depends on besides the data. */
export interface CoverageRules {
  /** `MM-DD` of the year after, by level. */
  deadlines: Readonly<Record<string, string>>
  /** ISO day. */
  today: string
}

export interface Coverage {
  /** Without a hole, oldest first. */
  years: number[]
  /** In the order of `regions.csv`. */
  rows: CoverageRow[]
  /** Places of the filter without any record, whether they are among the rows or not. */
  without: number
  total: CoverageTally
  /** One a year of `years`. */
  byYear: CoverageTally[]
  /** Cells with a report whose day of publication is known, and how many of them are late. */
  dated: number
  late: number
}

/** Years without any record are shown up to the last full one, unless the records ended longer ago. */
const MOST_YEARS_ADDED = 3

/**
 * Who published, place by place and year by year. A report in the list of reports, or a figure read from
 * one that the list lacks, is a proof of publication; sums over the places below are not.
 *
 * @param above places above the package, for the trails
 */
export function coverageOf(
  tables: Pick<Tables, 'regions' | 'metrics' | 'reports' | 'observations' | 'unreadYears'>,
  filter: CoverageFilter,
  rules: CoverageRules,
  above: readonly Region[] = [],
): Coverage {
  const byCode = new Map([...above, ...tables.regions].map((region) => [region.code, region]))
  const records = recordsOf(tables, filter)
  const chosen = tables.regions.flatMap((region, index) =>
    (filter.level === null || region.level === filter.level) &&
    isWithin(region, filter.region, byCode)
      ? [{ region, record: records.get(index) }]
      : [],
  )
  const years = shownYears(
    chosen.flatMap(({ record }) => [...(record?.keys() ?? [])]),
    tables.unreadYears,
    Number(rules.today.slice(0, 4)) - 1,
  )
  const unread = new Set(tables.unreadYears)
  const coverage: Coverage = {
    years,
    rows: [],
    without: chosen.filter(({ record }) => !record).length,
    total: emptyTally(),
    byYear: years.map(emptyTally),
    dated: 0,
    late: 0,
  }
  for (const { region, record } of chosen) {
    if (!record && !filter.isAll) continue
    const cells = years.map((year) =>
      cellOf(region, year, record?.get(year), rules, unread.has(year)),
    )
    coverage.rows.push({ region, trail: trailOf(region.code, byCode), cells })
    cells.forEach((cell, i) => {
      const ofYear = coverage.byYear[i]
      if (ofYear) ofYear[cell.state] += 1
      coverage.total[cell.state] += 1
      if (cell.daysAfterYearEnd !== null) coverage.dated += 1
      if (cell.isLate) coverage.late += 1
    })
  }
  return coverage
}

/** Whether a place is another one or stands below it; every place is within `null`. */
export function isWithin(
  region: Region,
  code: string | null,
  byCode: ReadonlyMap<string, Region>,
): boolean {
  return (
    code === null ||
    region.code === code ||
    trailOf(region.code, byCode).some((above) => above.code === code)
  )
}

/** What the files say of one place and year. */
interface YearRecord {
  reports: Report[]
  /** Figures of the metric asked for, by the id of their report. */
  figures: Map<string, number>
  reasons: Set<Status>
  /** Whether any row, of whatever metric, was read from a report. */
  wasRead: boolean
}

const AGGREGATE = STATUSES.indexOf('aggregate')

/** By index of the place, then by year. Only what has at least one record stands in it. */
function recordsOf(
  {
    regions,
    metrics,
    reports,
    observations,
  }: Pick<Tables, 'regions' | 'metrics' | 'reports' | 'observations'>,
  { metric }: CoverageFilter,
): Map<number, Map<number, YearRecord>> {
  const records = new Map<number, Map<number, YearRecord>>()
  const record = (index: number, year: number): YearRecord => {
    let years = records.get(index)
    if (!years) {
      years = new Map()
      records.set(index, years)
    }
    let of = years.get(year)
    if (!of) {
      of = { reports: [], figures: new Map(), reasons: new Set(), wasRead: false }
      years.set(year, of)
    }
    return of
  }
  const indexOf = new Map(regions.map(({ code }, index) => [code, index]))
  for (const report of reports) {
    const index = indexOf.get(report.region)
    if (index !== undefined) record(index, report.year).reports.push(report)
  }
  const wanted = metric === null ? null : metrics.findIndex(({ id }) => id === metric)
  for (let i = 0; i < observations.region.length; i += 1) {
    if (observations.status[i] === AGGREGATE) continue
    const of = record(observations.region[i] ?? 0, observations.year[i] ?? 0)
    of.wasRead = true
    if (wanted === null || observations.metric[i] === wanted) countRow(of, observations, i)
  }
  return records
}

function countRow(record: YearRecord, observations: Observations, i: number): void {
  if (Number.isNaN(observations.value[i])) {
    record.reasons.add(STATUSES[observations.status[i] ?? 0] ?? '')
    return
  }
  const report = observations.texts[observations.report[i] ?? 0] ?? ''
  record.figures.set(report, (record.figures.get(report) ?? 0) + 1)
}

/** From the first to the last year with a record, and on to the last full year if that is near. */
function shownYears(
  recorded: readonly number[],
  unread: readonly number[],
  lastFull: number,
): number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const year of recorded.length > 0 ? [...recorded, ...unread] : recorded) {
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  if (!Number.isFinite(first)) return [lastFull]
  if (lastFull > last && lastFull - last <= MOST_YEARS_ADDED) last = lastFull
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function cellOf(
  region: Region,
  year: number,
  record: YearRecord | undefined,
  rules: CoverageRules,
  isFileUnread: boolean,
): CoverageCell {
  if (!record) return BLANK[stateWithout(region, year, rules)]
  const deadline = deadlineOf(region.level, year, rules.deadlines)
  const reports = record.reports.map((report): CellReport => {
    const day = report.status === 'published' ? report.publishedOn : null
    return {
      report,
      figures: record.figures.get(report.id) ?? 0,
      days: day === null ? null : daysAfterYearEnd(day, year),
      isLate: day !== null && deadline !== null && day > deadline,
    }
  })
  const published = reports.filter(({ report }) => report.status === 'published')
  const figures = [...record.figures.values()].reduce((sum, n) => sum + n, 0)
  const days = published.map((one) => one.days)
  const known = days.filter((one) => one !== null)
  return {
    state: stateOf(
      { isPublished: published.length > 0 || record.wasRead, figures, isFileUnread },
      () => {
        const state = stateWithout(region, year, rules)
        return state === 'not_looked' ? 'not_found' : state
      },
    ),
    reports,
    figures,
    reasons: [...record.reasons],
    daysAfterYearEnd: known.length > 0 && known.length === days.length ? Math.min(...known) : null,
    isLate: published.length > 0 && published.every((one) => one.isLate),
  }
}

function stateOf(
  of: { isPublished: boolean; figures: number; isFileUnread: boolean },
  unpublished: () => CellState,
): CellState {
  if (!of.isPublished) return unpublished()
  if (of.figures > 0) return 'read'
  return of.isFileUnread ? 'file_unread' : 'not_read'
}

/** The state of a year of which the files say nothing. */
function stateWithout(
  { level, start, end }: Region,
  year: number,
  { deadlines, today }: CoverageRules,
): 'did_not_exist' | 'not_due' | 'not_looked' {
  if ((start !== null && start > `${year}-12-31`) || (end !== null && end <= `${year}-01-01`))
    return 'did_not_exist'
  return today <= dueDay(level, year, deadlines) ? 'not_due' : 'not_looked'
}

/** Cells without a record are alike, so that thousands of them cross from the worker as one. */
const BLANK = {
  did_not_exist: blank('did_not_exist'),
  not_due: blank('not_due'),
  not_looked: blank('not_looked'),
} as const

function blank(state: CellState): CoverageCell {
  return { state, reports: [], figures: 0, reasons: [], daysAfterYearEnd: null, isLate: false }
}

function emptyTally(): CoverageTally {
  return {
    read: 0,
    not_read: 0,
    file_unread: 0,
    not_found: 0,
    not_looked: 0,
    not_due: 0,
    did_not_exist: 0,
  }
}
