import type { Series } from '../series/select'
import { embedText } from '../text/embed'
import type { Lang } from '../text/lang'
import { nameOf, texts, unitOf } from '../text/texts'
import type { CompareFigure } from './compare-figure'
import { h, type Node } from './nodes'
import { valueText } from './words'

/** The numbers: of one series a row a year with its report, of several a row each. */
export function tableNode(
  { title, onScreen }: Pick<CompareFigure, 'title' | 'onScreen'>,
  lang: Lang,
): Node {
  const words = embedText[lang]
  const [only, ...more] = onScreen
  const caption = h('caption', {}, title)
  const head = (...cells: string[]) =>
    h('thead', {}, h('tr', {}, ...cells.map((cell) => h('th', { scope: 'col' }, cell))))
  if (only && more.length === 0)
    return h(
      'table',
      {},
      caption,
      head(words.year, inUnit(words.value, only, lang), words.report),
      h(
        'tbody',
        {},
        ...only.points.map((point) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, String(point.year)),
            h('td', {}, valueText(only, point, lang)),
            h('td', {}, ...reportsNodes(only, point.year, lang)),
          ),
        ),
      ),
    )
  const hasSeveral = new Set(onScreen.map(({ metric }) => metric.id)).size > 1
  const years = only?.points.map(({ year }) => year) ?? []
  const unit = only && !hasSeveral ? inUnit(nameOf(only.metric, lang), only, lang) : ''
  return h(
    'table',
    {},
    caption,
    head(unit || texts(lang).figure.placeColumn, ...years.map(String)),
    h(
      'tbody',
      {},
      ...onScreen.map((one) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row' },
            hasSeveral
              ? `${nameOf(one.region, lang)} · ${nameOf(one.metric, lang)}`
              : nameOf(one.region, lang),
          ),
          ...one.points.map((point) => h('td', {}, valueText(one, point, lang))),
        ),
      ),
    ),
  )
}

function inUnit(name: string, { metric }: Series, lang: Lang): string {
  const unit = unitOf(metric, lang)
  if (unit === '') return name
  return lang === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`
}

/** The reports of a year, linked where the dataset has an address that a browser may follow. */
function reportsNodes({ points }: Series, year: number, lang: Lang): Node[] {
  const figures = points.find((point) => point.year === year)?.figures ?? []
  const reports = [...new Set(figures.flatMap(({ report }) => report ?? []))]
  return reports.flatMap((report, i) => {
    const url = report.url !== null && /^https?:\/\//.test(report.url) ? report.url : null
    const node = url
      ? h('a', { href: url, target: '_blank', rel: 'noopener' }, report.title)
      : report.title
    return i === 0 ? [node] : [lang === 'zh' ? '；' : '; ', node]
  })
}

/** The latest day on which a report of the figure was read. */
export function lastRead(series: readonly Series[]): string | null {
  const days = series.flatMap(({ points }) =>
    points.flatMap(({ figures }) => figures.flatMap(({ report }) => report?.retrievedOn ?? [])),
  )
  return days.toSorted().at(-1) ?? null
}
