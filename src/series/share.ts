import type { Region } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { type FormMix, formMix } from './forms'
import type { Cited } from './outcomes'
import { type Gap, type Point, pointAt, type Series, seriesOfMetric } from './select'

/** Below this many, a percentage says more than the count can carry: `2 of 3` is written. */
export const SMALL_WHOLE = 10

/** Whether a rate stands on too few cases to be ranked; where they are not known it may be. */
export function isSmallWeight(cases: Point | undefined): boolean {
  return cases !== undefined && cases.value !== null && cases.value < SMALL_WHOLE
}

/** A part of a whole, both counted. */
export interface Share {
  part: number
  whole: number
  /** 0 to 1. */
  share: number
  /** Wilson's 95 % interval, 0 to 1. */
  low: number
  high: number
  /** Written as `2 of 3`: no percentage, no interval, no rank. */
  isSmall: boolean
}

/** Why a share is not computed. */
export type NoShare =
  | 'missing_part'
  | 'missing_whole'
  | 'approximate'
  | 'disagreement'
  /** The part is greater than the whole: one of the two is wrong. */
  | 'exceeds'
  /** A whole of 0. */
  | 'nothing'

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054

/**
 * Wilson's score interval at 95 % for `part` of `whole`:
 *
 *     (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n),  p = part/n, n = whole, z = 1.96
 *
 * It holds for small counts and never leaves 0 to 1.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209–212, https://doi.org/10.1080/01621459.1927.10502953
 *
 * @returns `null` for a whole of 0
 */
export function wilson(part: number, whole: number): { low: number; high: number } | null {
  if (!(whole > 0)) return null
  const p = part / whole
  const spread = Z * Math.sqrt((p * (1 - p)) / whole + (Z * Z) / (4 * whole * whole))
  const centre = p + (Z * Z) / (2 * whole)
  const scale = 1 + (Z * Z) / whole
  // At 0 and at the whole the bound is the share itself; rounding must not carry it beyond.
  return {
    low: part === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: part === whole ? 1 : Math.min(1, (centre + spread) / scale),
  }
}

/**
 * The share that the parts together are of the whole. Only exact figures give one, of which there is
 * one value each; a missing part is not 0.
 */
export function shareOf(
  parts: readonly (Point | undefined)[],
  whole: Point | undefined,
): Share | NoShare {
  const points = [...parts, whole]
  if (points.some((point) => point && point.values.length > 1)) return 'disagreement'
  if (!whole || whole.value === null) return 'missing_whole'
  let part = 0
  for (const point of parts) {
    if (!point || point.value === null) return 'missing_part'
    part += point.value
  }
  if (points.some((point) => point?.isApproximate)) return 'approximate'
  if (part > whole.value) return 'exceeds'
  const bounds = wilson(part, whole.value)
  if (!bounds) return 'nothing'
  return {
    part,
    whole: whole.value,
    share: part / whole.value,
    ...bounds,
    isSmall: whole.value < SMALL_WHOLE,
  }
}

/** A place's share with the figures it was computed from. */
export interface PlaceShare {
  series: Series
  share: Share
  parts: Cited[]
  whole: Cited
}

/** The shares of places in one year. */
export interface ShareComparison {
  year: number
  /** Ten or more: in the order of their share, the highest first, equal ones by code. */
  ranked: PlaceShare[]
  /** Fewer than ten: by code, without a rank. */
  small: PlaceShare[]
  /** How many places have none, by reason; `missing_whole` and `missing_part` by the gap in the data. */
  others: { reason: NoShare; gap: Gap | null; count: number }[]
  all: number
}

/**
 * Compares the shares of several places.
 *
 * @param parts one list a part, each with one series a place, in the same order as `whole`
 */
export function compareShares(
  parts: readonly (readonly Series[])[],
  whole: readonly Series[],
  year: number,
): ShareComparison {
  const shares: PlaceShare[] = []
  const others = new Map<string, ShareComparison['others'][number]>()
  whole.forEach((series, i) => {
    const cited = [...parts.map((one) => one[i]), series].map((one) => ({
      series: one ?? series,
      point: pointAt(one, year),
    }))
    const points = cited.map(({ point }) => point)
    const share = shareOf(points.slice(0, -1), points.at(-1))
    const found = cited.flatMap(({ series, point }) => (point ? [{ series, point }] : []))
    const last = found.at(-1)
    if (typeof share !== 'string' && last) {
      shares.push({ series, share, parts: found.slice(0, -1), whole: last })
      return
    }
    const reason = typeof share === 'string' ? share : 'missing_whole'
    const gap = gapOf(reason, points)
    const key = `${reason} ${gap}`
    const same = others.get(key)
    others.set(key, { reason, gap, count: (same?.count ?? 0) + 1 })
  })
  const byCode = (a: PlaceShare, b: PlaceShare) =>
    a.series.region.code < b.series.region.code ? -1 : 1
  return {
    year,
    ranked: shares
      .filter(({ share }) => !share.isSmall)
      .sort((a, b) => b.share.share - a.share.share || byCode(a, b)),
    small: shares.filter(({ share }) => share.isSmall).sort(byCode),
    others: [...others.values()].sort((a, b) => b.count - a.count),
    all: whole.length,
  }
}

/** A place without any report is named as such, whichever figure was asked for first. */
function gapOf(reason: NoShare, points: readonly (Point | undefined)[]): Gap | null {
  if (reason === 'missing_whole') return points.at(-1)?.gap ?? 'no_report'
  if (reason === 'missing_part') return points.find((point) => point?.gap)?.gap ?? 'not_read'
  return null
}

/** The metrics of the share of requests granted in whole or in part; the last one is the whole. */
const GRANTED = ['requests_granted', 'requests_partially_granted', 'requests_answered'] as const

export interface GrantedShares extends ShareComparison {
  /** Where the reports follow forms that count differently; `kind` is the worst of the three metrics. */
  mix: FormMix
}

/**
 * The share of requests granted in whole or in part among those disposed of, place by place.
 *
 * @returns `null` where fewer than two places have one: there is nothing to compare
 */
export function grantedShares(
  data: PlaceData,
  regions: readonly Region[],
  year: number,
): GrantedShares | null {
  const metrics = GRANTED.flatMap((id) => data.metrics.filter((metric) => metric.id === id))
  const series = metrics.map((metric) => seriesOfMetric(data, regions, metric, [year]))
  const [granted, partially, answered] = series
  if (!granted || !partially || !answered) return null
  const comparison = compareShares([granted, partially], answered, year)
  const compared = [...comparison.ranked, ...comparison.small]
  if (compared.length < 2) return null
  const codes = new Set(compared.map((one) => one.series.region.code))
  const mixes = series.map((all) =>
    formMix(
      all.filter(({ region }) => codes.has(region.code)),
      year,
    ),
  )
  const [first] = mixes
  const mix =
    mixes.find(({ kind }) => kind === 'none') ?? mixes.find(({ kind }) => kind === 'near') ?? first
  return mix ? { ...comparison, mix } : null
}
