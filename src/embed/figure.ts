import type { CompareFigure } from '../chart/compare-figure'
import { drawOption } from '../chart/draw'
import { lastRead, tableNode } from '../chart/figure-table'
import { type Colours, printOption } from '../chart/light'
import { h, type Node } from '../chart/nodes'
import { breakLines } from '../chart/readout'
import type { PlacesData } from '../dataset/places'
import { embedText } from '../text/embed'
import type { Lang } from '../text/lang'
import { texts } from '../text/texts'

/** Named in the drawing itself, which stands before any stylesheet; the same as in `style.css`. */
export const FONTS = {
  sans: "-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif",
  serif:
    "'Songti SC','Source Han Serif SC','Noto Serif CJK SC','Noto Serif SC',SimSun,Georgia,serif",
}

/**
 * Widths that the build draws a chart for: a phone's, and one that larger frames scale. The stylesheet shows the wide
 * one from `WIDE_FROM` on (`embed.css`).
 */
export const NARROW = 344
export const WIDE = 720
export const WIDE_FROM = 560

/** An embedded figure with what it says of itself. */
export interface Embedded {
  figure: CompareFigure
  pkg: PlacesData['package']
  /** Address of the full page, as the embed's page writes it. */
  full: string
  siteTitle: string
  lang: Lang
}

interface HeadLines {
  name: 'title' | 'sentence' | 'caution'
  size: number
  /** From one line to the next, in px. */
  line: number
  lines: string[]
}

/** The words above a chart of some width, broken into its lines. */
function headOf({ figure, pkg, lang }: Embedded, width: number): HeadLines[] {
  const part = (name: HeadLines['name'], text: string, size: number, line: number) => ({
    ...{ name, size, line },
    lines: breakLines(text, (width * 12) / size),
  })
  return [
    part('title', figure.title, 18, 24),
    part('sentence', figure.sentence, 14, 21),
    ...(pkg.synthetic ? [part('caution', texts(lang).synthetic, 14, 21)] : []),
  ]
}

const headHeight = ({ lines, line }: HeadLines) => lines.length * line + 6

/** Height of what `drawnNodes` gives, in px. */
export function drawnHeight(embedded: Embedded, width: number): number {
  const head = headOf(embedded, width).reduce((sum, part) => sum + headHeight(part), 0)
  return head + (embedded.figure.draw?.(width).height ?? 0)
}

/**
 * Title, sentence and chart for one width. They are SVG with presentation attributes and no more, the words of the head
 * too: so all of it stands right at the first paint, before the stylesheet has come, and nothing moves when it does.
 *
 * @param isHidden another width is shown instead; the stylesheet decides which
 */
export function drawnNodes(
  embedded: Embedded,
  width: number,
  colours: Colours,
  place: { name: string; isHidden: boolean },
): Node {
  const drawn = embedded.figure.draw?.(width) ?? null
  const looks = {
    title: { fill: colours.ink, 'font-family': FONTS.serif, 'font-weight': 600 },
    sentence: { fill: colours['ink-quiet'] },
    caution: { fill: colours['data-conflict'] },
  }
  const box = (name: string, height: number, ...children: Node[]) =>
    h(
      'svg',
      {
        class: name,
        width: '100%',
        height: place.isHidden ? null : height,
        viewBox: `0 0 ${width} ${height}`,
        preserveAspectRatio: 'xMinYMin meet',
        'font-family': FONTS.sans,
      },
      ...children,
    )
  return h(
    'div',
    { class: `drawn ${place.name}`, hidden: place.isHidden, 'aria-hidden': 'true' },
    ...headOf(embedded, width).map((part) =>
      box(
        part.name,
        headHeight(part),
        h(
          'g',
          { 'font-size': part.size, ...looks[part.name] },
          ...part.lines.map((text, i) => h('text', { y: (i + 0.76) * part.line }, text)),
        ),
      ),
    ),
    drawn
      ? box('chart', drawn.height, ...drawOption(printOption(drawn.option, colours, 'inherit')))
      : null,
  )
}

/** Where the figures are from and of when they are, as one paragraph. */
export function aboutWords({ figure, pkg, lang, siteTitle }: Embedded): string {
  const words = embedText[lang]
  const until = lastRead(figure.onScreen)
  const about = [
    figure.source,
    words.dataVersion(siteTitle, pkg.version),
    until === null ? '' : words.readUntil(until),
    words.live,
  ]
  const [join, end] = lang === 'zh' ? ['。', '。'] : ['. ', '.']
  return `${about.filter((one) => one !== '').join(join)}${end}`
}

/** All that stands below the chart, and the title and sentence for those who do not see it. */
export function restNodes(embedded: Embedded): Node[] {
  const { figure, pkg, lang, full } = embedded
  const words = embedText[lang]
  return [
    h('h1', { id: 'title', class: 'unseen' }, figure.title),
    h('p', { class: 'unseen' }, figure.sentence),
    pkg.synthetic ? h('p', { class: 'unseen' }, texts(lang).synthetic) : null,
    figure.draw ? null : h('p', { class: 'nothing' }, words.noData),
    figure.rails.length > 0 || figure.notes !== ''
      ? h(
          'ul',
          { class: 'notes' },
          ...[...figure.rails, figure.notes]
            .filter((one) => one !== '')
            .map((one) => h('li', {}, one)),
        )
      : null,
    figure.onScreen.length > 0
      ? h(
          'details',
          { class: 'numbers', open: figure.draw === null },
          h('summary', {}, words.table),
          h(
            'div',
            { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': figure.title },
            tableNode(figure, lang),
          ),
        )
      : null,
    h('p', { class: 'source' }, aboutWords(embedded)),
    h(
      'p',
      { class: 'full' },
      h(
        'a',
        { href: full, target: '_blank', rel: 'noopener' },
        words.full,
        h('span', { class: 'unseen' }, words.newTab),
      ),
    ),
  ].filter((node) => node !== null)
}
