import type { Region } from '../dataset/model'
import type { Comparison } from './compare'
import { type Sort, type Unread, writeSort } from './question'
import { sortSeries } from './rank'
import type { Series } from './select'

/** A comparison with its places in the order asked for. */
export interface Ordered {
  comparison: Comparison
  /** The order they are in, its metric named; `null` where it is the one chosen. */
  sort: Sort | null
  /** An order that was asked for and that the view cannot give. */
  unread: Unread[]
}

/**
 * Puts the places of a table or ranking in order; the other views keep the one chosen. A ranking is from
 * the highest down where nothing else is asked for, and each metric has one of its own; the tables of two
 * metrics have their rows in the same order. Gaps come last in either direction: see `sortSeries`.
 *
 * @param nameOf in the language on screen
 */
export function orderComparison(
  comparison: Comparison,
  asked: Sort | null,
  nameOf: (region: Region) => string,
): Ordered {
  const { view, metrics, years, year, series } = comparison
  const isRank = view === 'rank'
  if ((view !== 'table' && !isRank) || series.length === 0)
    return { comparison, sort: null, unread: [] }
  const column = asked?.metric ? metrics.findIndex(({ id }) => id === asked.metric) : 0
  const isThere =
    asked !== null &&
    (asked.by === 'place' || (isRank ? asked.by === year : years.includes(asked.by))) &&
    column >= 0
  const unread = asked && !isThere ? [{ name: 'sort', value: writeSort(asked) }] : []
  const sort = isThere ? asked : defaultSort(comparison)
  if (sort === null) return { comparison, sort, unread }
  const named = { ...sort, metric: metrics[Math.max(0, column)]?.id ?? null }
  const sorted = (plot: readonly Series[]): number[] => {
    const at = new Map(plot.map((one, i) => [one, i]))
    const order = {
      key: sort.by === 'place' ? ('name' as const) : ('value' as const),
      direction: sort.isDescending ? ('descending' as const) : ('ascending' as const),
    }
    const by = sort.by === 'place' ? 0 : sort.by
    return sortSeries(plot, by, order, ({ region }) => nameOf(region)).map(
      (one) => at.get(one) ?? 0,
    )
  }
  const common = isRank ? null : sorted(series[Math.max(0, column)] ?? [])
  const orders = series.map((plot) => common ?? sorted(plot))
  const [first = []] = orders
  return {
    comparison: {
      ...comparison,
      regions: inOrder(comparison.regions, first),
      series: series.map((plot, i) => inOrder(plot, orders[i] ?? [])),
      weights: comparison.weights.map((plot, i) => plot && inOrder(plot, orders[i] ?? [])),
    },
    sort: named,
    unread,
  }
}

/** A ranking begins with the highest, which says nothing of good or bad; a table with the order chosen. */
function defaultSort({ view, year }: Comparison): Sort | null {
  return view === 'rank' && year !== null ? { by: year, metric: null, isDescending: true } : null
}

/**
 * The order that a click on the head of a column asks for: names from the first, values from the highest,
 * a second click the other way, and in a table a third one the order chosen again.
 *
 * @returns `null` where it is the default, which is not written
 */
export function nextSort(
  comparison: Comparison,
  now: Sort | null,
  by: Sort['by'],
  metric: string,
): Sort | null {
  const { view, metrics } = comparison
  const isSame = now !== null && now.by === by && (by === 'place' || now.metric === metric)
  const first = by !== 'place'
  if (isSame && now.isDescending !== first && view === 'table') return null
  const isDescending = isSame ? !now.isDescending : first
  const isSecond = view === 'table' && by !== 'place' && metric !== metrics[0]?.id
  const next = { by, metric: isSecond ? metric : null, isDescending }
  const usual = defaultSort(comparison)
  return usual && usual.by === by && usual.isDescending === isDescending ? null : next
}

function inOrder<T>(list: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((i) => list[i] ?? [])
}
