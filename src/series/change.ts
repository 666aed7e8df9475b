import { isPercentage } from '../dataset/model'
import type { Words } from '../form/form'
import { pointAt, type Series } from './select'

/** Below this, a percentage says more than the count can carry. */
const SMALL_COUNT = 10

/** The change from the year before, or why none may be computed. */
export type Change =
  | {
      kind: 'change'
      from: number
      /** In the metric's unit; percentage points for a percentage. */
      difference: number
      /** The value of the year before. */
      before: number
      /** In percent of the year before; `null` for percentages and where the year before is small. */
      percent: number | null
    }
  | { kind: 'none'; reason: 'no_previous' | 'approximate' | 'disagreement' }
  | { kind: 'none'; reason: 'break'; words: Words }

/**
 * Computes the change of a series from the year before `year`. Only two exact values of neighbouring
 * years and of comparable forms give one.
 *
 * @returns `null` where there is no value in `year` itself
 */
export function changeOf(series: Series, year: number): Change | null {
  const now = pointAt(series, year)
  const before = pointAt(series, year - 1)
  if (!now || now.values.length === 0) return null
  if (!before || before.values.length === 0) return { kind: 'none', reason: 'no_previous' }
  const formBreak = series.breaks.find(({ from, to }) => from === year - 1 && to === year)
  if (formBreak) return { kind: 'none', reason: 'break', words: formBreak.reason }
  if (now.value === null || before.value === null) return { kind: 'none', reason: 'disagreement' }
  if (now.isApproximate || before.isApproximate) return { kind: 'none', reason: 'approximate' }
  const difference = exactDifference(now.value, before.value)
  const percent =
    isPercentage(series.metric) || before.value < SMALL_COUNT
      ? null
      : (difference / before.value) * 100
  return { kind: 'change', from: year - 1, before: before.value, difference, percent }
}

/** 87.3 − 85.1 is 2.2, not 2.2000000000000028. */
function exactDifference(a: number, b: number): number {
  const scale = 10 ** Math.min(8, Math.max(decimals(a), decimals(b)))
  return (Math.round(a * scale) - Math.round(b * scale)) / scale
}

function decimals(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
}
