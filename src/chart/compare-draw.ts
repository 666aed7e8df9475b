import type { Comparison } from '../series/compare'
import { type Rank, rankSeries } from '../series/rank'
import { pointAt, type Series } from '../series/select'
import { isSmallWeight } from '../series/share'
import type { Lang } from '../text/lang'
import { nameOf, unitOf } from '../text/texts'
import { type PanelsChart, panelsChart } from './panels'
import { rankChart } from './rank'
import { type Pair, pairsOf, scatterChart } from './scatter'
import { trendChart } from './trend'
import { linesOf, trendSeries } from './trend-lines'

/** Panels drawn at first; all others when asked for. */
export const MOST_PANELS = 24

/** A ranking of one metric: its places in the order shown, and the ranks of those that have one. */
export interface Ranking {
  plot: Series[]
  ranks: Map<Series, Rank>
}

/** What a comparison draws. */
export interface Drawing {
  /** The series of each panel, in the order of the stops. */
  series: Series[]
  /** The points of a scatter, in the order of the stops. */
  pairs: Pair[]
  /** `null` where there is nothing to draw, and for a table. */
  draw: ((width: number, low?: number) => PanelsChart) | null
}

/** The places of each metric with their ranks; computed figures have no weight to stand on. */
export function rankingsOf({ series, weights, year, per }: Comparison): Ranking[] {
  return series.map((plot, i) => {
    const cases = per ? null : (weights[i] ?? null)
    const places = new Map(plot.map((one, at) => [one, at]))
    const isSmall = (one: Series) =>
      isSmallWeight(pointAt(cases?.[places.get(one) ?? -1], year ?? 0))
    return { plot, ranks: rankSeries(plot, year ?? 0, isSmall) }
  })
}

/**
 * @param most panels of small multiples
 * @param rankings as by `rankingsOf`; only the first one is drawn
 */
export function drawingOf(
  comparison: Comparison,
  { most, rankings, lang }: { most: number; rankings: readonly Ranking[]; lang: Lang },
): Drawing {
  const { view, year, metrics } = comparison
  const none: Drawing = { series: [], pairs: [], draw: null }
  if (view === 'table') return none
  if (view === 'rank') {
    const [first] = rankings
    if (!first || year === null) return none
    return {
      series: first.plot.filter((one) => (pointAt(one, year)?.values.length ?? 0) > 0),
      pairs: [],
      draw: (width) => rankChart(first.plot, year, first.ranks, { width, lang }),
    }
  }
  if (view === 'trend') {
    const plots = linesOf(comparison.series)
    const series = plots.flat()
    if (series.length === 0) return none
    return { series, pairs: [], draw: (width, low) => trendChart(plots, { width, lang, low }) }
  }
  if (view === 'scatter') {
    const [xs, ys] = comparison.series
    const pairs = xs && ys && year !== null ? pairsOf(xs, ys, year) : []
    if (pairs.length === 0) return none
    return {
      series: pairs.map(({ y }) => y),
      pairs,
      draw: (width) => scatterChart(pairs, { width, lang }),
    }
  }
  const series = trendSeries(comparison.series).slice(0, most)
  if (series.length === 0) return none
  const hasTwo = metrics.length > 1
  const panels = series.map((one) => ({
    title: hasTwo
      ? `${nameOf(one.region, lang)} · ${nameOf(one.metric, lang)}`
      : nameOf(one.region, lang),
    unit: unitOf(one.metric, lang),
    series: one,
  }))
  const scale = hasTwo ? 'unit' : 'common'
  return { series, pairs: [], draw: (width) => panelsChart(panels, { scale, lang, width }) }
}
