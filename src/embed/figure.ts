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

/** An embedded figure with what it says of itself. */
export interface Embedded {
  figure: CompareFigure
  pkg: PlacesData['package']
  /** Address of the full page, as the embed's page writes it. */
  full: string
  siteTitle: string
  lang: Lang
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
  const { figure, pkg, lang } = embedded
  const drawn = figure.draw?.(width) ?? null
  const caution = pkg.synthetic ? texts(lang).synthetic : ''
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
    lines('title', [figure.title], width, {
      size: 18,
      line: 24,
      color: colours.ink,
      isTitle: true,
    }),
    lines('sentence', [figure.sentence], width, {
      size: 14,
      line: 21,
      color: colours['ink-quiet'],
    }),
    caution === ''
      ? null
      : lines('caution', [caution], width, { size: 14, line: 21, color: colours['data-conflict'] }),
    drawn
      ? box('chart', drawn.height, ...drawOption(printOption(drawn.option, colours, 'inherit')))
      : null,
  )

  function lines(
    name: string,
    words: readonly string[],
    room: number,
    look: { size: number; line: number; color: string | undefined; isTitle?: true },
  ): Node {
    const broken = words.flatMap((text) => breakLines(text, (room * 12) / look.size))
    return box(
      name,
      broken.length * look.line + 6,
      h(
        'g',
        {
          'font-size': look.size,
          fill: look.color,
          'font-family': look.isTitle ? FONTS.serif : null,
          'font-weight': look.isTitle ? 600 : null,
        },
        ...broken.map((text, i) => h('text', { y: (i + 0.76) * look.line }, text)),
      ),
    )
  }
}

/** All that stands below the chart, and the title and sentence for those who do not see it. */
export function restNodes(embedded: Embedded): Node[] {
  const { figure, pkg, lang, full, siteTitle } = embedded
  const words = embedText[lang]
  const join = lang === 'zh' ? '。' : '. '
  const until = lastRead(figure.onScreen)
  const about = [
    figure.source,
    words.dataVersion(siteTitle, pkg.version),
    until === null ? '' : words.readUntil(until),
    words.live,
  ]
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
    h(
      'p',
      { class: 'source' },
      `${about.filter((one) => one !== '').join(join)}${lang === 'zh' ? '。' : '.'}`,
    ),
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
