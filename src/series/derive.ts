import { isPercentage, type Metric, type Region } from '../dataset/model'
import type { Per } from './question'
import type { NotDerived, Point, Series } from './select'
import { shareOf } from './share'

/** Places of which nothing could be computed, and why. */
export interface LeftOut {
  reason: NotDerived
  metric: Metric
  regions: Region[]
}

export interface Derived {
  series: Series[]
  leftOut: LeftOut[]
}

const PEOPLE = 10_000

/**
 * Computes series from the published ones. The figures stay as published with each point; what cannot
 * be computed is a gap that says why, never 0.
 *
 * @param series of one metric, one a place
 * @param of `whole`: the series of the whole, in the same order; `null` where the metric is part of none
 */
export function derive(
  series: readonly Series[],
  per: Per | null,
  of: { whole: readonly Series[] | null },
): Derived {
  const [first] = series
  if (!per || !first) return { series: [...series], leftOut: [] }
  const { metric } = first
  const found = new Map<NotDerived, Region[]>()
  const leave = (reason: NotDerived, one: Series): Series => {
    found.set(reason, [...(found.get(reason) ?? []), one.region])
    return { ...one, points: one.points.map((point) => without(point, reason)) }
  }
  const derived = series.map((one, i) => {
    if (per === '10k') {
      if (!isCount(metric)) return leave('not_a_count', one)
      const { population, populationYear } = one.region
      if (!population) return leave('no_population', one)
      if (populationYear === null) return leave('no_population_year', one)
      return map(one, (point) => scaled(point, PEOPLE / population))
    }
    if (per === 'start') return fromStart(one) ?? leave('no_start', one)
    const whole = of.whole?.[i]
    return whole ? shares(one, whole, () => leave('small', one)) : leave('no_whole', one)
  })
  const unit = UNITS[per]
  const shown = {
    ...metric,
    unit: per === '10k' ? `${metric.unit}/${unit.unit}` : unit.unit,
    unitEn: per === '10k' ? `${metric.unitEn} ${unit.unitEn}` : unit.unitEn,
  }
  return {
    series: derived.map((one) => ({ ...one, metric: shown })),
    leftOut: [...found].map(([reason, regions]) => ({ reason, metric, regions })),
  }
}

const UNITS: Readonly<Record<Per, { unit: string; unitEn: string }>> = {
  '10k': { unit: '万人', unitEn: 'per 10,000 residents' },
  whole: { unit: '%', unitEn: '%' },
  start: { unit: '（首年=100）', unitEn: '(first year = 100)' },
}

function isCount(metric: Metric): boolean {
  return metric.sum.kind !== 'mean' && !isPercentage(metric)
}

/** The first year of those shown is 100. A change of form that forbids comparison ends the series. */
function fromStart(series: Series): Series | null {
  const start = series.points[0]
  if (!start?.value || start.value <= 0 || start.isApproximate) return null
  const end = series.breaks.find(({ kind }) => kind === 'none')?.to ?? Number.POSITIVE_INFINITY
  const factor = 100 / start.value
  return map(series, (point) =>
    point.year < end || point.gap ? scaled(point, factor) : without(point, 'form_break'),
  )
}

function shares(series: Series, whole: Series, leave: () => Series): Series {
  let hasSmall = false
  const points = series.points.map((point, i): Point => {
    if (point.gap) return point
    const share = shareOf([point], whole.points[i])
    if (share === 'nothing') return without(point, 'whole_is_zero')
    if (typeof share === 'string') return without(point, 'whole_missing')
    if (share.isSmall) {
      hasSmall = true
      return without(point, 'small')
    }
    return { ...point, value: round(share.share * 100), values: [round(share.share * 100)] }
  })
  const hasValue = points.some(({ values }) => values.length > 0)
  if (!hasValue && hasSmall) return leave()
  // A break in the whole is a break in the share.
  const years = new Set(series.breaks.map(({ to }) => to))
  const breaks = [...series.breaks, ...whole.breaks.filter(({ to }) => !years.has(to))]
  return { ...series, points, breaks: breaks.sort((a, b) => a.to - b.to) }
}

function map(series: Series, change: (point: Point) => Point): Series {
  return { ...series, points: series.points.map(change) }
}

function scaled(point: Point, factor: number): Point {
  return {
    ...point,
    value: point.value === null ? null : round(point.value * factor),
    values: point.values.map((value) => round(value * factor)),
  }
}

function without(point: Point, gap: NonNullable<Point['gap']>): Point {
  return point.gap ? point : { ...point, value: null, values: [], gap }
}

/** To three significant figures below 100 and one decimal above: more is not in the published ones. */
function round(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value * 10) / 10 : Number(value.toPrecision(3))
}

/** What metrics are parts of; columns of applicants are parts of the same column. */
const WHOLES: readonly [whole: string, parts: RegExp][] = [
  [
    'requests_answered',
    /^requests_(granted|partially_granted|refused|unable_to_provide|not_held|needs_creation|unclear_after_correction|not_processed|other)/,
  ],
  ['requests_received', /^requests_(in_person|online|by_letter|by_email|by_fax)$/],
  ['reviews_total', /^reviews_(upheld|corrected|other|pending)$/],
  ['lawsuits_total', /^lawsuits_(upheld|corrected|other|pending)$/],
  ['items_published', /^(items_published_|website_items$|items_notice_board$)/],
]

/** The metric that this one is a part of, where the dataset has it. */
export function wholeOf(metric: Metric, metrics: readonly Metric[]): Metric | null {
  const [row = '', column] = metric.id.split('.')
  const [whole] = WHOLES.find(([, parts]) => parts.test(row)) ?? []
  const id = whole && column ? `${whole}.${column}` : whole
  return metrics.find((one) => one.id === id) ?? null
}
