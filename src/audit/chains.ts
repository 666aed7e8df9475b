import type { Metric, Observations } from '../dataset/model'
import { comparability } from '../form/crosswalk'
import type { Form } from '../form/form'
import { exact, termOf } from './evaluate'
import type { Outcome } from './finding'
import type { Sheet } from './sheet'

/** A change of more than this factor is worth a look. */
const FACTOR = 8
/** Smaller figures jump about by nature. */
const LARGE = 100
/** A series that always varied is given this many times its usual change. */
const SPREAD = 3

/** A place's figures of one metric, one a year, where there is one exact value. */
interface Year {
  year: number
  value: number
  row: number
}

/** Changes from year to year that are far outside of what the series and a plain bound allow: a hint only. */
export function* jumps(
  sheet: Sheet,
  observations: Observations,
  metrics: readonly Metric[],
  formOf: (year: number) => Form,
): Generator<Outcome> {
  for (const { metric, years } of series(sheet, metrics)) {
    const steps = years.flatMap((now, i) => {
      const before = years[i - 1]
      if (!before || before.year !== now.year - 1) return []
      const forms = comparability(metric.id, formOf(before.year), formOf(now.year))
      if (forms.kind !== 'same' || before.value <= 0 || now.value <= 0) return []
      return [{ before, now, log: Math.log(now.value / before.value) }]
    })
    for (const { before, now, log } of steps) {
      if (Math.max(before.value, now.value) < LARGE) continue
      const others = steps.filter((step) => step.now !== now).map((step) => step.log)
      const limit = Math.max(Math.log(FACTOR), SPREAD * usual(others))
      const isOutside = Math.abs(log) > limit
      yield {
        rule: 'Y-JUMP',
        kind: 'information',
        result: isOutside ? 'fails' : 'holds',
        year: now.year,
        details: () => ({
          relation: 'other',
          difference: exact(now.value - before.value),
          terms: [
            termOf(observations, now.row, metric.id, 'left'),
            termOf(observations, before.row, metric.id, 'right'),
          ],
          detail: { times: Math.round((now.value / before.value) * 100) / 100 },
        }),
      }
    }
  }
}

/** With fewer shared figures other than 0, sameness says nothing. */
const ENOUGH = 6

/** Years in which every figure that is also in the report before has stayed the same. */
export function* copies(
  sheet: Sheet,
  observations: Observations,
  metrics: readonly Metric[],
): Generator<Outcome> {
  for (let year = sheet.firstYear + 1; year <= sheet.lastYear; year += 1) {
    const same: { row: number; before: number; metric: string }[] = []
    let isSame = true
    for (let m = 0; m < metrics.length && isSame; m += 1) {
      const [row, before] = [figure(sheet, year, m), figure(sheet, year - 1, m)]
      if (row === -1 || before === -1) continue
      const [now, then] = [sheet.exact(row), sheet.exact(before)]
      if (Number.isNaN(now) || Number.isNaN(then)) continue
      isSame = now === then
      if (isSame && now !== 0) same.push({ row, before, metric: metrics[m]?.id ?? '' })
    }
    if (!isSame || same.length < ENOUGH) continue
    yield {
      rule: 'Y-COPY',
      kind: 'information',
      result: 'fails',
      year,
      details: () => ({
        relation: 'other',
        difference: 0,
        terms: same.flatMap(({ row, before, metric }) => [
          termOf(observations, row, metric, 'left'),
          termOf(observations, before, metric, 'right'),
        ]),
        detail: { count: same.length },
      }),
    }
  }
}

function* series(
  sheet: Sheet,
  metrics: readonly Metric[],
): Generator<{ metric: Metric; years: Year[] }> {
  for (const [m, metric] of metrics.entries()) {
    // Rates are bounded anyway, what cannot be added up is mostly a state, and the fees of section 六 are rare
    // and lumpy: most years none.
    if (metric.sum.kind !== 'sum' || metric.group === 'fees') continue
    const years: Year[] = []
    for (let year = sheet.firstYear; year <= sheet.lastYear; year += 1) {
      const row = figure(sheet, year, m)
      const value = row === -1 ? Number.NaN : sheet.exact(row)
      if (!Number.isNaN(value)) years.push({ year, value, row })
    }
    if (years.length > 1) yield { metric, years }
  }
}

/** The row of a figure given once, or -1. */
function figure(sheet: Sheet, year: number, metric: number): number {
  const rows = sheet.rows(year, metric, 'table')
  if (rows.length > 0) return rows.length === 1 ? (rows[0] ?? -1) : -1
  const inText = sheet.rows(year, metric, 'text')
  return inText.length === 1 ? (inText[0] ?? -1) : -1
}

function median(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

/** The usual change, up or down: the median, which one wild year does not move; 0 with fewer than three. */
function usual(logs: readonly number[]): number {
  return logs.length < 3 ? 0 : median(logs.map(Math.abs))
}
