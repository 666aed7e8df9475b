import type { Wish } from '../dataset/dataset'
import type { Region } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import type { Comparison } from '../series/compare'
import type { Ordered } from '../series/order'
import type { Point, Series } from '../series/select'
import { breakText } from '../text/breaks'
import { compareText } from '../text/compare'
import type { Lang } from '../text/lang'
import { nameOf, texts } from '../text/texts'
import { type Drawing, drawingOf, MOST_PANELS, type Ranking, rankingsOf } from './compare-draw'
import { names, railsOf, sentenceOf } from './compare-words'
import type { Stop } from './stops'
import { breakWords, valueText } from './words'

/** One comparison as a figure without a page: what stands above, in and below the drawing. */
export interface CompareFigure extends Pick<Drawing, 'draw' | 'series'> {
  title: string
  sentence: string
  /** What is to be minded before comparing. */
  rails: string[]
  /** What the marks of the drawing mean. */
  notes: string
  /** How many reports the numbers are from; empty where there are none. */
  source: string
  /** Exactly what is shown, for the table and for files: of a ranking or scatter one year. */
  onScreen: Series[]
  /** One a metric; of other views none. */
  rankings: Ranking[]
  /** One point or break in words. */
  wordsAt: (stop: Stop) => { title: string; text: string }
}

/**
 * @param ordered as by `orderComparison`
 * @param places the choice in words, one part a wish
 * @param most panels of small multiples
 */
export function figureOf(
  { comparison, sort }: Pick<Ordered, 'comparison' | 'sort'>,
  places: readonly string[],
  lang: Lang,
  most = MOST_PANELS,
): CompareFigure {
  const words = compareText[lang]
  const { view, year, years, metrics } = comparison
  const rankings = view === 'rank' ? rankingsOf(comparison) : []
  const { series, pairs, draw } = drawingOf(comparison, { most, rankings, lang })
  const onScreen = shownOf(comparison, series)
  const isOneYear = (view === 'rank' || view === 'scatter') && year !== null
  const [from = 0, to = 0] = isOneYear ? [year, year] : [years[0], years.at(-1)]
  return {
    title: words.figureTitle(
      metrics.map((metric) => nameOf(metric, lang)).join(words.and),
      names(places, lang),
      words.span(from, to),
    ),
    sentence: sentenceOf(comparison, lang),
    rails: railsOf(comparison, sort, lang),
    notes: notesOf(comparison, onScreen, draw !== null, lang),
    source: sourceOf(view === 'scatter' ? pairs.flatMap(({ at }) => at) : pointsOf(onScreen), lang),
    onScreen,
    rankings,
    series,
    draw,
    wordsAt(stop) {
      const one = series[stop.panel]
      if (!one) return { title: '', text: '' }
      // With two metrics the point alone does not say of which it is.
      const name =
        metrics.length > 1 && view !== 'scatter'
          ? `${nameOf(one.region, lang)} · ${nameOf(one.metric, lang)}`
          : nameOf(one.region, lang)
      if (stop.kind === 'break') {
        const between = breakText[lang].between(stop.formBreak.from, stop.formBreak.to)
        return { title: `${name} ${between}`, text: breakWords(stop.formBreak, lang) }
      }
      const pair = pairs[stop.panel]
      const text = pair
        ? [pair.x, pair.y]
            .map((each, i) =>
              words.sentence.single(
                nameOf(each.metric, lang),
                valueText(each, pair.at[i === 0 ? 0 : 1], lang),
              ),
            )
            .join(lang === 'zh' ? '，' : ', ')
        : valueText(one, stop.point, lang)
      return { title: `${name} ${texts(lang).year(stop.point.year)}`, text }
    },
  }
}

/** The wishes in words, as the title of a figure names them. */
export function wishWords(
  wishes: readonly Wish[],
  data: Pick<PlacesData, 'regions'>,
  above: readonly Region[],
  lang: Lang,
): string[] {
  const regions = new Map([...above, ...data.regions].map((region) => [region.code, region]))
  return wishes.map(({ kind, code }) => {
    const region = regions.get(code)
    const name = region ? nameOf(region, lang) : code
    const below = data.regions.filter(({ parent }) => parent === code).length
    return kind === 'place' ? name : compareText[lang].childrenOf(name, below)
  })
}

function shownOf({ view, series, year }: Comparison, drawn: Series[]): Series[] {
  if (view === 'trend' || view === 'grid') return drawn
  if (view === 'table') return series.flat()
  const ofYear = ({ points }: Series) => points.filter((point) => point.year === year)
  return series.flat().map((one) => ({ ...one, points: ofYear(one), breaks: [] }))
}

function pointsOf(series: readonly Series[]): Point[] {
  return series.flatMap(({ points }) => points)
}

function notesOf(
  { view }: Comparison,
  shown: readonly Series[],
  isDrawn: boolean,
  lang: Lang,
): string {
  const points = pointsOf(shown)
  const kinds = new Set(shown.flatMap(({ breaks }) => breaks.map(({ kind }) => kind)))
  const { figure } = texts(lang)
  const hasMarks = isDrawn && view !== 'rank'
  const isCourse = view === 'trend' || view === 'grid'
  return [
    hasMarks && points.some((point) => point.isApproximate) && figure.hollow,
    isCourse && points.some((point) => point.values.length > 1) && figure.conflict,
    isCourse && kinds.has('none') && figure.broken,
    isCourse && kinds.has('near') && figure.near,
    ...(view === 'table' ? [...kinds].map((kind) => breakText[lang].tableNote[kind]) : []),
  ]
    .filter((note) => note)
    .join(lang === 'zh' ? '' : ' ')
}

/** @param points those drawn; a scatter has none of a place with one of the two metrics */
function sourceOf(points: readonly Point[], lang: Lang): string {
  const reports = new Set(
    points.flatMap(({ figures }) => figures.flatMap(({ report }) => report?.id ?? [])),
  )
  return reports.size > 0 ? compareText[lang].source(reports.size) : ''
}
