import { formMix } from './forms'
import { pointAt, type Series } from './select'

export type SortKey = 'name' | 'value'
export interface SortOrder {
  key: SortKey
  direction: 'ascending' | 'descending'
}

/**
 * Orders the places of a table. Those without a value for the year, or with values that disagree,
 * come last whichever way it is sorted, in the order of their codes: a gap is neither high nor low.
 * Places whose reports follow forms that cannot be compared stand in groups one after the other, the
 * order by value is within each: `formMix` says which.
 */
export function sortSeries(
  series: readonly Series[],
  year: number,
  order: SortOrder,
  nameOf: (series: Series) => string,
): Series[] {
  const sign = order.direction === 'ascending' ? 1 : -1
  const collator = new Intl.Collator('zh-Hans-CN')
  const byCode = (a: Series, b: Series) => (a.region.code < b.region.code ? -1 : 1)
  if (order.key === 'name')
    return series.toSorted((a, b) => sign * collator.compare(nameOf(a), nameOf(b)) || byCode(a, b))
  const value = (one: Series) => pointAt(one, year)?.value ?? null
  const group = new Map(
    formMix(series, year).groups.flatMap((one, i) => one.series.map((each) => [each, i])),
  )
  const groupOf = (one: Series) => group.get(one) ?? 0
  return series.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0) || byCode(a, b)
    return groupOf(a) - groupOf(b) || sign * (x - y) || byCode(a, b)
  })
}

/** A place's position by value, the highest first; equal values share one, and the next is left out. */
export interface Rank {
  rank: number
  isTied: boolean
}

/**
 * Ranks the places that have one exact value in the year. Nothing is ranked where the reports follow forms
 * that cannot be compared.
 *
 * @param isSmall of a rate: whether it stands on too few cases to be ranked
 */
export function rankSeries(
  series: readonly Series[],
  year: number,
  isSmall: (one: Series) => boolean,
): Map<Series, Rank> {
  if (formMix(series, year).kind === 'none') return new Map()
  const valued = series.flatMap((one) => {
    const point = pointAt(one, year)
    return point && point.value !== null && !point.isApproximate && !isSmall(one)
      ? [{ one, value: point.value }]
      : []
  })
  valued.sort((a, b) => b.value - a.value)
  let rank = 0
  return new Map(
    valued.map(({ one, value }, i) => {
      if (valued[i - 1]?.value !== value) rank = i + 1
      const isTied = valued[i - 1]?.value === value || valued[i + 1]?.value === value
      return [one, { rank, isTied }]
    }),
  )
}
