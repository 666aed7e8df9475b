import type { Level, Report, Status } from '../dataset/model'

/** What is known of one place's report for one year; each cell of the matrix has exactly one. */
export const CELL_STATES = [
  /** Published, and figures were read. */
  'read',
  /** Published, but these figures were not read, or the report does not give them. */
  'not_read',
  /** Published, but the year's data file could not be read: the gap is ours. */
  'file_unread',
  /** Somebody looked, and found none. */
  'not_found',
  /** Nobody is recorded to have looked: this says nothing of the place. */
  'not_looked',
  /** The deadline has not passed. */
  'not_due',
  /** The place was made later, or had ended before. */
  'did_not_exist',
] as const
export type CellState = (typeof CELL_STATES)[number]
export type CoverageTally = Record<CellState, number>

/** A report of a cell, or the record that none was found. */
export interface CellReport {
  report: Report
  /** Figures with a value read from it. */
  figures: number
  /** Days from 31 December of the report's year to its publication; `null` where the date is unknown. */
  days: number | null
  /** Published after the deadline set for its level; never so where none is set or the date is unknown. */
  isLate: boolean
}

export interface CoverageCell {
  state: CellState
  /** In the order of the file; several where a report was issued again. */
  reports: readonly CellReport[]
  /** Figures with a value, of the metric asked for, sums over places below left out. */
  figures: number
  /** Why figures that were looked for have no value: `not_stated`, `illegible`, … */
  reasons: readonly Status[]
  /** Of the first issue; `null` where one of several has no date, for that one may have been the first. */
  daysAfterYearEnd: number | null
  isLate: boolean
}

/** Where a level has no deadline of its own, nobody is said to be missing before this day. */
const USUAL_DEADLINE = '03-31'

/** Cells of a tally in which a report is known to be published. */
export function publishedOf(tally: CoverageTally): number {
  return tally.read + tally.not_read + tally.file_unread
}

/** The last day for the report of a year, or `null` where the site sets none for the level. */
export function deadlineOf(
  level: Level,
  year: number,
  deadlines: Readonly<Record<string, string>>,
): string | null {
  const day = deadlines[level]
  return day === undefined ? null : `${year + 1}-${day}`
}

/** The day after which a report is missing: the deadline, or 31 March where the level has none. */
export function dueDay(
  level: Level,
  year: number,
  deadlines: Readonly<Record<string, string>>,
): string {
  return deadlineOf(level, year, deadlines) ?? `${year + 1}-${USUAL_DEADLINE}`
}

/** Days from 31 December of the year to an ISO day; negative where the day is earlier. */
export function daysAfterYearEnd(day: string, year: number): number {
  const [y = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Math.round((Date.UTC(y, month - 1, date) - Date.UTC(year, 11, 31)) / 86_400_000)
}
