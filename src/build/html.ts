import { escapeText } from '../chart/nodes'
import type { Lang } from '../text/lang'
import { LATER_STYLES, type PageStyles } from './styles'

/** What the site's pages have in common, and where they differ: pure functions from HTML to HTML. */

/**
 * What the pages may load: their own host's files and nothing else, no inline script or style. Written into
 * the built pages, since a plain host sends no headers; a host's own policy is applied besides.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"

/** One page to be filled into the built `index.html`. */
export interface FilledPage {
  /** Folders below the site's. */
  depth: number
  lang: Lang
  title: string
  description: string
  /** More elements for its head, as HTML. */
  head: string
  /** What stands in `#app`, as HTML, and its attributes. */
  body: string
  attributes: Readonly<Record<string, string>>
  styles: PageStyles
}

/** How deep below the site's folder a mistyped address may stand and still get a whole page. */
export const LOST_DEPTHS: readonly number[] = [0, 1, 2, 3, 4, 5]

const OWN_ADDRESS = /(\s(?:href|src)=")\.\//g
const SCRIPT = /<script type="module"[^>]*\ssrc="\.\/[^>]*><\/script>/g
const PRELOAD = /<link rel="modulepreload"[^>]*\shref="\.\/[^>]*>/g
const STYLESHEET = /<link rel="stylesheet"[^>]*\shref="\.\/[^>]*>/g
const OTHER_LINK = /[ \t]*<link\s+(?!rel="stylesheet")[^>]*\shref="\.\/[^>]*>\n?/g
const HYPERLINK = /(<a\b[^>]*)\shref="\.\/[^"]*"/g

/** Corrects the addresses of the site's own files (`./assets/…`) for a page that stands `depth` folders down. */
export function moveHtml(html: string, depth: number): string {
  return depth === 0 ? html : html.replace(OWN_ADDRESS, `$1${'../'.repeat(depth)}`)
}

/** Gives a page its own title and description. Both may come from the data, so both are escaped. */
export function describeHtml(html: string, title: string, description: string): string {
  // Functions, because `$` in a replacement text would have a meaning.
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start) => `${start}${escapeText(description)}`,
    )
}

/**
 * A whole page, readable before any script has run. Its scripts stand at the end, so that they do not take the line
 * from what is seen.
 */
export function fillHtml(html: string, page: FilledPage): string {
  const scripts = [...html.matchAll(SCRIPT), ...html.matchAll(PRELOAD)].map(([tag]) =>
    tag.replace(/^<(script|link) /, '<$1 fetchpriority="low" '),
  )
  const attributes = Object.entries(page.attributes).map(
    ([name, value]) => ` data-${name}="${escapeText(value)}"`,
  )
  const bare = html
    .replace(SCRIPT, '')
    .replace(PRELOAD, '')
    .replace(STYLESHEET, '')
    .replace(/<noscript>.*?<\/noscript>/s, '')
    .replace(/^\s*\n/gm, '')
    .replace(/<html lang="[^"]*"/, `<html lang="${page.lang === 'zh' ? 'zh-CN' : 'en'}"`)
    .replace(
      '</head>',
      () => `    <link rel="stylesheet" href="./${page.styles.first}">\n${page.head}  </head>`,
    )
    .replace(
      '<div id="app"></div>',
      () => `<div id="app"${attributes.join('')}></div>\n    ${scripts.join('\n    ')}`,
    )
  const { later } = page.styles
  const body = later
    ? page.body.replace(LATER_STYLES, () =>
        moveHtml(`<link rel="stylesheet" data-later href="./${later}">`, page.depth),
      )
    : page.body
  return moveHtml(describeHtml(bare, page.title, page.description), page.depth).replace(
    '></div>',
    () => `>${body}</div>`,
  )
}

/**
 * The page that a host shows for an unknown address. It cannot know how deep that address is, so it asks
 * for the site's script and style sheet at each depth that occurs: one is there, the others fail without
 * harm. (Where `../` leads above the host's root, several are the same; a browser runs a module once.)
 * Deeper than that, the reader still gets the words.
 */
export function lostHtml(html: string, title: string): string {
  const atEachDepth = (tag: string) =>
    LOST_DEPTHS.map((depth) => moveHtml(tag, depth)).join('\n    ')
  return html
    .replace(OTHER_LINK, '')
    .replace(HYPERLINK, '$1')
    .replace(
      /[ \t]*<meta\s+name="description"[^>]*>/,
      '    <meta name="robots" content="noindex" />',
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(title)}</title>`)
    .replace(STYLESHEET, atEachDepth)
    .replace(SCRIPT, atEachDepth)
    .replace('<div id="app">', () => `<div id="app"><main><h1>${escapeText(title)}</h1></main>`)
}
