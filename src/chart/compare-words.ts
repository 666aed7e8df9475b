import { isPercentage } from '../dataset/model'
import type { Comparison } from '../series/compare'
import { formMix } from '../series/forms'
import type { Sort } from '../series/question'
import { type Gap, type Point, pointAt, type Series } from '../series/select'
import { compareText } from '../text/compare'
import { formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, texts } from '../text/texts'
import { scaleOf } from './scale'
import { isDouble, pairsOf, scatterScales } from './scatter'
import { MOST_LINES, notDrawn, trendSeries } from './trend-lines'
import { mixText, valueText, withUnit } from './words'

/** Most names in a sentence. */
const MOST_NAMES = 6

/** What a comparison shows, with its numbers: the sentence above the figure, and its text alternative. */
export function sentenceOf(comparison: Comparison, lang: Lang): string {
  const words = compareText[lang].sentence
  const { view, series, years, year, regions } = comparison
  const space = lang === 'zh' ? '' : ' '
  const [first = []] = series
  if (first.length === 0) return ''
  if (view === 'table') {
    const points = series.flatMap((plot) => plot.flatMap((one) => one.points))
    const valued = points.filter(hasValue).length
    return words.table(regions.length, years.length, valued, points.length)
  }
  if (view === 'scatter') return scatterSentence(comparison, lang)
  if (view === 'rank') return series.map((plot) => rankSentence(plot, year ?? 0, lang)).join(space)
  // Of all places chosen, also of those that a trend has no room to draw: a rail names them.
  return series.map((plot) => courseSentence(plot, lang)).join(space)
}

function courseSentence(plot: readonly Series[], lang: Lang): string {
  const words = compareText[lang].sentence
  const [first] = plot
  if (!first) return ''
  const metric = nameOf(first.metric, lang)
  if (plot.length === 1) {
    const valued = first.points.filter(hasValue)
    const [start, end] = [valued[0], valued.at(-1)]
    if (!start || !end) return words.none(metric)
    const place = nameOf(first.region, lang)
    const value = (point: Point) => valueText(first, point, lang)
    return start === end
      ? words.only(place, metric, start.year, value(start))
      : words.one(place, metric, start.year, value(start), end.year, value(end))
  }
  const year = first.points.findLast((_, i) => plot.some(({ points }) => hasValue(points[i])))?.year
  if (year === undefined) return words.none(metric)
  const ends = endsOf(plot, year)
  const shown = plot.filter((one) => hasValue(pointAt(one, year))).length
  if (!ends) return words.same(metric, year, shown, plot.length, '')
  const [low, high] = ends.map(({ one, value }) =>
    words.valueAt(nameOf(one.region, lang), amount(one, value, lang)),
  )
  return shown === 1
    ? words.same(metric, year, shown, plot.length, high ?? '')
    : words.years(metric, year, shown, plot.length, low ?? '', high ?? '')
}

function rankSentence(plot: readonly Series[], year: number, lang: Lang): string {
  const words = compareText[lang].sentence
  const [first] = plot
  const metric = first ? nameOf(first.metric, lang) : ''
  const ends = endsOf(plot, year)
  const shown = plot.filter((one) => hasValue(pointAt(one, year)))
  const space = lang === 'zh' ? '' : ' '
  const rest = othersSentence(plot, year, lang)
  if (!ends || !first) return [words.none(metric), rest].join(space)
  const [, high] = ends
  const top = plot.filter((one) => pointAt(one, year)?.value === high.value)
  const values = shown.flatMap((one) => pointAt(one, year)?.value ?? []).sort((a, b) => a - b)
  const middle =
    ((values.at(Math.floor((values.length - 1) / 2)) ?? 0) +
      (values.at(Math.ceil((values.length - 1) / 2)) ?? 0)) /
    2
  return [
    words.rank(
      year,
      metric,
      shown.length,
      plot.length,
      words.tied(namesOf(top, lang), amount(high.one, high.value, lang)),
      values.length > 2 ? amount(first, Number(middle.toFixed(2)), lang) : '',
    ),
    rest,
  ]
    .filter((part) => part !== '')
    .join(space)
}

/** How many are not shown, and why. */
function othersSentence(plot: readonly Series[], year: number, lang: Lang): string {
  const words = compareText[lang].sentence
  const gaps = new Map<Gap, number>()
  for (const one of plot) {
    const point = pointAt(one, year)
    const gap = point ? point.gap : 'no_report'
    if (gap) gaps.set(gap, (gaps.get(gap) ?? 0) + 1)
  }
  const parts = [...gaps]
    .sort(([, a], [, b]) => b - a)
    .map(([gap, n]) => words.part(n, texts(lang).gaps[gap]))
  const all = [...gaps.values()].reduce((sum, n) => sum + n, 0)
  return all === 0 ? '' : words.others(all, plot.length, parts.join(words.join))
}

function scatterSentence({ series, year, regions }: Comparison, lang: Lang): string {
  const words = compareText[lang].sentence
  const [xs, ys] = series
  if (!xs || !ys || year === null) return ''
  const pairs = pairsOf(xs, ys, year)
  const range = (plot: readonly Series[], axis: 0 | 1) => {
    const values = pairs.flatMap(({ at }) => at[axis].values)
    const one = plot[0]
    if (!one || values.length === 0) return words.none(one ? nameOf(one.metric, lang) : '')
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const name = nameOf(one.metric, lang)
    return low === high
      ? words.single(name, amount(one, low, lang))
      : words.range(name, amount(one, low, lang), amount(one, high, lang))
  }
  if (pairs.length === 0) {
    const [x = '', y = ''] = [xs, ys].map((plot) => {
      const shown = plot.filter((one) => hasValue(pointAt(one, year))).length
      return words.having(plot[0] ? nameOf(plot[0].metric, lang) : '', shown)
    })
    return words.noPair(year, regions.length, x, y)
  }
  return words.scatter(year, pairs.length, regions.length, range(xs, 0), range(ys, 1))
}

/** Points of a scatter that mostly all have room for their names. */
const ROOMY = 10

/** What is to be minded before comparing: each rail a sentence, never a silent refusal. */
export function railsOf(comparison: Comparison, sort: Sort | null, lang: Lang): string[] {
  const words = compareText[lang].rails
  const { view, per, series, year, regions, leftOut, metrics } = comparison
  const rails: string[] = []
  const hasTwo = metrics.length > 1
  if (hasTwo && view !== 'table' && view !== 'scatter') rails.push(words.twoAxes)
  if (view === 'scatter' && !hasTwo) rails.push(words.twoNeeded)
  if (view === 'trend') {
    const rest = notDrawn(series)
    if (rest.length > 0)
      rails.push(
        words.lines(
          MOST_LINES,
          names(
            rest.map((one) => nameOf(one, lang)),
            lang,
          ),
        ),
      )
    for (const plot of series) rails.push(...startOf(plot, lang))
  }
  if (view === 'trend' || view === 'grid')
    for (const plot of series) {
      const drawn = trendSeries([plot])
      const blank = plot.filter((one) => !drawn.includes(one))
      // Where nothing at all is drawn the sentence says so.
      const metric = hasTwo && plot[0] ? nameOf(plot[0].metric, lang) : ''
      if (drawn.length > 0 && blank.length > 0)
        rails.push(words.blank(metric, namesOf(blank, lang)))
    }
  if (view === 'scatter' && year !== null && series[0] && series[1]) {
    const pairs = pairsOf(series[0], series[1], year)
    const scales = scatterScales(pairs)
    const double = pairs.filter(isDouble).map(({ x }) => x)
    if (double.length > 0) rails.push(words.double(namesOf(double, lang)))
    if (pairs.length > ROOMY) rails.push(words.crowded)
    series.slice(0, 2).forEach((plot, axis) => {
      const [one] = plot
      const from = scales[axis]?.min ?? 0
      if (one && from > 0)
        rails.push(words.start(nameOf(one.metric, lang), amount(one, from, lang)))
    })
  }
  if (view === 'table' && sort && sort.by !== 'place')
    rails.push(...sortedOf(comparison, sort, lang))
  if (view === 'rank' && year !== null) {
    const at = (test: (point: Point) => boolean) =>
      series.flat().filter((one) => {
        const point = pointAt(one, year)
        return point !== undefined && test(point)
      })
    const two = at(({ values }) => values.length > 1)
    const about = at(({ isApproximate, values }) => isApproximate && values.length === 1)
    rails.push(words.noRank)
    if (two.length > 0) rails.push(words.disagree(namesOf(two, lang)))
    if (about.length > 0) rails.push(words.approximate(namesOf(about, lang)))
  }
  for (const { reason, regions: out } of leftOut)
    rails.push(
      words.leftOut(
        texts(lang).gaps[reason],
        out.length,
        regions.length,
        names(
          out.map((one) => nameOf(one, lang)),
          lang,
        ),
      ),
    )
  if (per === '10k') {
    const years = new Set(regions.flatMap((one) => (one.population && one.populationYear) || []))
    const written = [...years].sort().map((one) => texts(lang).year(one))
    if (written.length > 0) rails.push(words.population(written.join(texts(lang).listJoin)))
  }
  if (regions.length > 1) rails.push(words.scope)
  return rails
}

/** By what a table is sorted, and where its places follow forms that cannot be compared. */
function sortedOf({ metrics, series }: Comparison, sort: Sort, lang: Lang): string[] {
  const at = Math.max(
    0,
    metrics.findIndex(({ id }) => id === sort.metric),
  )
  const metric = metrics[at]
  if (!metric || sort.by === 'place') return []
  const mixed = mixText(formMix(series[at] ?? [], sort.by), lang)
  return [
    compareText[lang].rails.sorted(nameOf(metric, lang), sort.by, sort.isDescending),
    ...(mixed === '' ? [] : [mixed]),
  ]
}

function startOf(plot: readonly Series[], lang: Lang): string[] {
  const [one] = plot
  if (!one || !isPercentage(one.metric)) return []
  const values = plot.flatMap(({ points }) => points.flatMap((point) => point.values))
  const { min } = scaleOf(values, true)
  return min > 0
    ? [compareText[lang].rails.start(nameOf(one.metric, lang), amount(one, min, lang))]
    : []
}

interface End {
  one: Series
  value: number
}

/** The lowest and the highest exact value of a year. */
function endsOf(plot: readonly Series[], year: number): [End, End] | null {
  const all = plot.flatMap((one): End[] => {
    const value = pointAt(one, year)?.value ?? null
    return value === null ? [] : [{ one, value }]
  })
  const [first] = all
  if (!first) return null
  return [
    all.reduce((a, b) => (b.value < a.value ? b : a), first),
    all.reduce((a, b) => (b.value > a.value ? b : a), first),
  ]
}

function amount(one: Series, value: number, lang: Lang): string {
  return withUnit(formatValue(value), one.metric, lang)
}

function namesOf(series: readonly Series[], lang: Lang): string {
  return names(
    series.map(({ region }) => nameOf(region, lang)),
    lang,
  )
}

/** `甲镇、乙镇等9处` */
export function names(all: readonly string[], lang: Lang): string {
  const shown = all.slice(0, MOST_NAMES).join(texts(lang).listJoin)
  return all.length > MOST_NAMES ? compareText[lang].more(shown, all.length) : shown
}

function hasValue(point: Point | undefined): boolean {
  return point !== undefined && point.values.length > 0
}
