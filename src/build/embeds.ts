import { themedColours } from '../chart/dark'
import { h, type Node, writeNode } from '../chart/nodes'
import { iframeSnippet } from '../chart/snippets'
import { drawnNodes, type Embedded, NARROW, restNodes, WIDE } from '../embed/figure'
import { frameHeight } from '../embed/frame'
import { embedPath } from '../series/chart-files'
import type { Site } from '../state/site'
import type { DrawnFigure } from './charts'
import { CONTENT_SECURITY_POLICY } from './html'

/** Files of the build that an embed's page names, below the site's folder. */
export interface EmbedAssets {
  stylesheet: string
  script: string
}

/** @param up from the embed's page to the site's folder */
function embeddedOf({ figure, pkg, lang, page }: DrawnFigure, site: Site, up: string): Embedded {
  return { figure, pkg, full: up + page, siteTitle: site.title[lang], lang }
}

/** Height of a frame that holds the figure, in px. */
export function frameHeightOf(drawn: DrawnFigure, site: Site): number {
  return frameHeight(embeddedOf(drawn, site, ''))
}

/**
 * The page of one figure: the chart stands in it, before any file that it names. The stylesheet comes after the chart,
 * so that it holds up nothing, and before the words below, so that they are never seen without it.
 */
export function embedHtml(drawn: DrawnFigure, site: Site, assets: EmbedAssets): string {
  const { where, lang, figure, page } = drawn
  const path = embedPath(where, lang)
  const up = '../'.repeat(path.split('/').length - 1)
  const colours = themedColours(site.accent)
  const embedded = embeddedOf(drawn, site, up)
  const variant = (name: string, width: number, isHidden: boolean) =>
    drawnNodes(embedded, width, colours, { name, isHidden })
  const other = lang === 'zh' ? 'en' : 'zh'
  const absolute = (address: string) =>
    site.address === '' ? null : new URL(address, site.address).href
  const head: (Node | null)[] = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'icon', href: `${up}icon.svg`, type: 'image/svg+xml' }),
    h('title', {}, `${figure.title} · ${site.title[lang]}`),
    h('meta', { name: 'description', content: figure.sentence }),
    // The page of the place is what a search should find.
    site.address === '' ? null : h('link', { rel: 'canonical', href: absolute(page) }),
    site.languages.length > 1
      ? h('link', {
          rel: 'alternate',
          hreflang: other,
          href: up + embedPath(where, other),
        })
      : null,
    site.address === ''
      ? null
      : h('link', {
          rel: 'alternate',
          type: 'application/json+oembed',
          href: absolute(`${path}oembed.json`),
          title: figure.title,
        }),
  ]
  const main = h(
    'main',
    {
      class: 'prerendered',
      'data-code': where.code,
      'data-metric': where.metric,
      'data-children': where.isChildren,
      'data-ready': true,
    },
    h(
      'div',
      { class: 'chart-box', role: 'group', tabindex: '0', 'aria-label': figure.sentence },
      variant('narrow', NARROW, false),
      variant('wide', WIDE, true),
    ),
    h('link', { rel: 'stylesheet', href: up + assets.stylesheet }),
    h('script', { type: 'module', async: true, src: up + assets.script }),
    ...restNodes(embedded),
  )
  const html = lang === 'zh' ? 'zh-CN' : 'en'
  const lines = head.filter((node) => node !== null).map((node) => writeNode(node))
  return `<!doctype html>\n<html lang="${html}"><head>${lines.join('\n')}</head>\n<body>${writeNode(main)}</body></html>\n`
}

/** A PNG picture of the figure. */
export interface Thumbnail {
  path: string
  width: number
  height: number
}

/**
 * The oEmbed answer of an embed's page, or of a place's page by its main figure. Its addresses must be absolute, so
 * there is none for a site whose settings name no address.
 *
 * https://oembed.com/#section2.3
 */
export function oembedAnswer(drawn: DrawnFigure, site: Site, thumbnail: Thumbnail | null): string {
  const { where, lang, figure } = drawn
  const absolute = (path: string) => new URL(path, site.address).href
  const height = frameHeightOf(drawn, site)
  const answer = {
    version: '1.0',
    type: 'rich',
    title: figure.title,
    provider_name: site.title[lang],
    provider_url: site.address,
    html: iframeSnippet(absolute(embedPath(where, lang)), figure.title, height),
    width: 640,
    height,
    ...(thumbnail
      ? {
          thumbnail_url: absolute(thumbnail.path),
          thumbnail_width: thumbnail.width,
          thumbnail_height: thumbnail.height,
        }
      : {}),
  }
  return `${JSON.stringify(answer, null, 1)}\n`
}
