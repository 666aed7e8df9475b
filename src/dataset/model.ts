/**
 * What a region, a metric, a report and an observation are. The readers of the files stand in modules
 * of their own: these here go to every page, the readers with PapaParse only to the worker.
 */
import type { Form } from '../form/form'

export const LEVELS = ['nation', 'province', 'city', 'county', 'town', 'body'] as const
export type Level = (typeof LEVELS)[number]

/** A place, or a body of one (level `body`). `null`: the file leaves the cell empty. */
export interface Region {
  code: string
  name: string
  nameEn: string
  level: Level
  /** Code of the place it belongs to; `null` for the nation. */
  parent: string | null
  population: number | null
  populationYear: number | null
  areaKm2: number | null
  start: string | null
  end: string | null
  successor: string | null
}

export const GROUPS = [
  'published',
  'channels',
  'requests',
  'appeals',
  'hotline',
  'table2',
  'capacity',
  'fees',
] as const
export type Group = (typeof GROUPS)[number]

/** How places add up: summed, weighted by another metric, or not at all. */
export type Sum = { kind: 'sum' } | { kind: 'mean'; weight: string } | { kind: 'none' }

/** What is counted. */
export interface Metric {
  id: string
  group: Group
  name: string
  nameEn: string
  unit: string
  unitEn: string
  sum: Sum
  /** `null` where neither direction is better, which is most of them. */
  better: 'up' | 'down' | null
  definition: string
  definitionEn: string
  basis: string
}

export function isPercentage(metric: Metric): boolean {
  return metric.unit === '%' || metric.unit === '％'
}

export const READ_FROM = ['official', 'copy'] as const
export const REPORT_STATUS = ['published', 'not_found'] as const

/** One report, or the record that none was found. `null`: the file leaves the cell empty. */
export interface Report {
  id: string
  region: string
  year: number
  title: string
  url: string | null
  publishedOn: string | null
  retrievedOn: string | null
  /** The issuing site's own page, or a third party's copy of it. */
  readFrom: (typeof READ_FROM)[number] | null
  form: Form | null
  status: (typeof REPORT_STATUS)[number]
  note: string
  /** Line in `reports.csv`. */
  line: number
}

/** How a figure is to be understood; the last four stand in place of a value and say why there is none. */
export const STATUSES = [
  '',
  'approximate',
  'in_words',
  'inferred',
  'aggregate',
  'not_stated',
  'illegible',
  'image_only',
  'not_applicable',
] as const
export type Status = (typeof STATUSES)[number]

/**
 * Observations as columns: row `i` is one figure as printed. A package may hold a million of them, so
 * codes and texts stand once in lists and the columns hold their numbers.
 */
export interface Observations {
  /** Index in the list of regions that the table was read with. */
  region: Uint32Array
  /** Index in the list of metrics. */
  metric: Uint16Array
  year: Uint16Array
  /** In the metric's own unit; NaN where there is no value, and `status` says why. */
  value: Float64Array
  /** Index in `STATUSES`. */
  status: Uint8Array
  /** Index in `texts` of the report's id; 0 is the empty text. */
  report: Uint32Array
  place: Uint32Array
  note: Uint32Array
  /** Index in `files`, and line there. */
  file: Uint16Array
  line: Uint32Array
  texts: string[]
  files: string[]
  /** Rows sorted by region, metric and year; those of region `r` stand from `start[r]` to `start[r + 1]`. */
  start: Uint32Array
}
