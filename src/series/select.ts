import { GROUPS, type Group, type Metric, type Region } from '../dataset/model'
import type { PlaceData, PlacesData } from '../dataset/places'
import { comparability } from '../form/crosswalk'
import { defaultForm, type Form, type Words } from '../form/form'
import { type Figure, figuresOf, reportsOf, yearsWithFigures } from './figure'

/** Why a place has no value for a metric in a year. */
export type Gap =
  /** Nobody recorded a report for that year. */
  | 'no_report'
  /** Somebody looked for the report and found none. */
  | 'not_found'
  /** There is a report, but this figure was not read from it. */
  | 'not_read'
  /** The year's data file could not be read: the gap is ours. */
  | 'file_unread'
  /** The report itself gives no number. */
  | 'not_stated'
  | 'illegible'
  | 'image_only'
  | 'not_applicable'
  /** The figure is there, but what was to be computed from it cannot be. */
  | NotDerived

/** Why a published figure gives none for each 10,000 residents, as a share, or with its first year as 100. */
export type NotDerived =
  | 'no_population'
  | 'no_population_year'
  /** No exact value in the first year, or 0: nothing can be set to 100. */
  | 'no_start'
  | 'form_break'
  /** The metric is part of nothing, or its whole was not published. */
  | 'no_whole'
  | 'whole_missing'
  | 'whole_is_zero'
  /** A whole below ten, where a share says more than the count can carry. */
  | 'small'
  /** A rate is not a count of anything. */
  | 'not_a_count'

/** One year of a series. Exactly one of these holds: a `value`, two or more values that disagree, a `gap`. */
export interface Point {
  year: number
  /** The value, where all figures of the year agree on one. */
  value: number | null
  /** All different values published, smallest first; more than one is a disagreement. */
  values: number[]
  /** "About", "more than": drawn hollow, never used for a change. */
  isApproximate: boolean
  figures: Figure[]
  gap: Gap | null
}

/** Between two neighbouring years with values the form changed. */
export interface Break {
  /** The last year of the old form with a value, and the first of the new. */
  from: number
  to: number
  fromForm: Form
  toForm: Form
  /** `near`: may be drawn as one line with this note; `none`: may not. */
  kind: 'near' | 'none'
  reason: Words
}

/** One metric of one place over the years, one point a year without a hole. */
export interface Series {
  region: Region
  metric: Metric
  points: Point[]
  breaks: Break[]
}

/**
 * The years that a page shows: from the first to the last that has a report or a figure of one of
 * the places, all years between included.
 */
export function yearsOf(data: PlacesData, regions: readonly Region[]): number[] {
  const years = new Set(data.unreadYears)
  const codes = new Set(regions.map(({ code }) => code))
  for (const report of data.reports) if (codes.has(report.region)) years.add(report.year)
  for (const region of regions) for (const year of yearsWithFigures(data, region)) years.add(year)
  if (years.size === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i)
}

/** The year that a page opens with: the latest that the place has a report with figures of, else any. */
export function latestYear(data: PlaceData): number | null {
  const own = [...yearsWithFigures(data, data.place)]
  const reports = data.reports
    .filter(({ region, status }) => region === data.place.code && status === 'published')
    .map(({ year }) => year)
  for (const years of [own, reports, yearsOf(data, data.children)])
    if (years.length > 0) return Math.max(...years)
  return null
}

/** All series of a place, in the order of the metrics; a metric without any figure has none. */
export function seriesOfPlace(
  data: PlacesData,
  region: Region,
  years: readonly number[],
): Series[] {
  const byMetric = new Map<string, Figure[]>()
  for (const figure of figuresOf(data, region)) {
    const figures = byMetric.get(figure.metric.id)
    if (figures) figures.push(figure)
    else byMetric.set(figure.metric.id, [figure])
  }
  return data.metrics
    .filter(({ id }) => byMetric.has(id))
    .map((metric) => makeSeries(data, region, metric, byMetric.get(metric.id) ?? [], years))
}

/** One metric of several places, one series a place, also of those that published nothing. */
export function seriesOfMetric(
  data: PlacesData,
  regions: readonly Region[],
  metric: Metric,
  years: readonly number[],
): Series[] {
  return regions.map((region) =>
    makeSeries(data, region, metric, figuresOf(data, region, metric), years),
  )
}

/** The series by group, in the order of the groups; groups without any are left out. */
export function byGroup(series: readonly Series[]): { group: Group; series: Series[] }[] {
  return GROUPS.map((group) => ({
    group,
    series: series.filter(({ metric }) => metric.group === group),
  })).filter((one) => one.series.length > 0)
}

export function pointAt(series: Series | undefined, year: number): Point | undefined {
  return series?.points.find((point) => point.year === year)
}

/** Why a place without any figure for a metric has none in this year. */
export function gapAt(data: PlacesData, region: Region, year: number): Gap {
  if (data.unreadYears.includes(year)) return 'file_unread'
  const reports = reportsOf(data, region, year)
  if (reports.some(({ status }) => status === 'published')) return 'not_read'
  return reports.length > 0 ? 'not_found' : 'no_report'
}

function makeSeries(
  data: PlacesData,
  region: Region,
  metric: Metric,
  figures: readonly Figure[],
  years: readonly number[],
): Series {
  const points = years.map((year): Point => {
    const ofYear = figures.filter((figure) => figure.year === year)
    const withValue = ofYear.filter(({ value }) => value !== null)
    const values = [...new Set(withValue.map(({ value }) => value ?? 0))].sort((a, b) => a - b)
    return {
      year,
      value: values.length === 1 ? (values[0] ?? null) : null,
      values,
      isApproximate: withValue.some(({ status }) => status === 'approximate'),
      figures: ofYear,
      gap: values.length > 0 ? null : (reasonOf(ofYear) ?? gapAt(data, region, year)),
    }
  })
  return { region, metric, points, breaks: breaksOf(metric, points) }
}

function reasonOf(figures: readonly Figure[]): Gap | null {
  for (const { status } of figures)
    if (
      status === 'not_stated' ||
      status === 'illegible' ||
      status === 'image_only' ||
      status === 'not_applicable'
    )
      return status
  return null
}

function breaksOf(metric: Metric, points: readonly Point[]): Break[] {
  const breaks: Break[] = []
  let before: Point | null = null
  for (const point of points) {
    if (point.values.length === 0) continue
    if (before) {
      const [fromForm, toForm] = [formOf(before), formOf(point)]
      const result = comparability(metric.id, fromForm, toForm)
      const between = { from: before.year, to: point.year, fromForm, toForm }
      if (result.kind === 'near') breaks.push({ ...between, kind: 'near', reason: result.note })
      if (result.kind === 'none') breaks.push({ ...between, kind: 'none', reason: result.reason })
    }
    before = point
  }
  return breaks
}

/** The form that the figures of a year were reported in, as recorded, else the one in force. */
export function formOf(point: Point): Form {
  return point.figures[0]?.report?.form ?? defaultForm(point.year)
}
