/** What search engines, messaging apps and other programs read of a page. */

import { escapeText } from '../chart/nodes'
import type { Site } from '../state/site'
import type { Lang } from '../text/lang'
import type { PageFacts } from './render'

export interface HeadPage {
  title: string
  description: string
  lang: Lang
  /** The folder of the page in each language, below the site's: `en/r/44/`. */
  folders: Readonly<Partial<Record<Lang, string>>>
  /** Path of the page's card image below the site's folder; `null` where there is none. */
  card: string | null
  /** Path of its oEmbed answer; `null` where there is none. */
  oembed: string | null
  /** Name of the place; `null` for the page of none. */
  place: string | null
  facts: PageFacts | null
}

const CODES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' }

/**
 * The elements for a page's head, as HTML. Canonical address, card and oEmbed must be absolute: they are left
 * out where the settings do not say where the site stands. The languages' addresses may be relative.
 */
export function headHtml(page: HeadPage, site: Site): string {
  const own = page.folders[page.lang] ?? ''
  const depth = own.split('/').length - 1
  const at = (path: string) => (site.address ? `${site.address}${path}` : relative(path, depth))
  const lines: string[] = []
  const link = (attributes: Record<string, string>) =>
    lines.push(`<link${attributesOf(attributes)}>`)
  const meta = (attributes: Record<string, string>) =>
    lines.push(`<meta${attributesOf(attributes)}>`)

  if (site.address) link({ rel: 'canonical', href: at(own) })
  for (const lang of site.languages) {
    const folder = page.folders[lang]
    if (folder !== undefined && site.languages.length > 1)
      link({ rel: 'alternate', hreflang: CODES[lang], href: at(folder) })
  }
  const first = site.languages[0] ?? 'zh'
  if (site.languages.length > 1 && page.folders[first] !== undefined)
    link({ rel: 'alternate', hreflang: 'x-default', href: at(page.folders[first] ?? '') })

  meta({ property: 'og:type', content: 'website' })
  meta({ property: 'og:site_name', content: site.title[page.lang] })
  meta({ property: 'og:title', content: page.title })
  meta({ property: 'og:description', content: page.description })
  meta({ property: 'og:locale', content: page.lang === 'zh' ? 'zh_CN' : 'en_GB' })
  if (site.address) {
    meta({ property: 'og:url', content: at(own) })
    if (page.card) {
      meta({ property: 'og:image', content: at(page.card) })
      meta({ property: 'og:image:width', content: '1200' })
      meta({ property: 'og:image:height', content: '630' })
    }
    if (page.oembed)
      link({
        rel: 'alternate',
        type: 'application/json+oembed',
        href: at(page.oembed),
        title: page.title,
      })
  }
  meta({
    name: 'twitter:card',
    content: page.card && site.address ? 'summary_large_image' : 'summary',
  })
  if (page.facts) lines.push(dataBlock(datasetOf(page, page.facts, site, at, own)))
  return lines.map((line) => `    ${line}\n`).join('')
}

/** A `Dataset` of schema.org, https://schema.org/Dataset. */
function datasetOf(
  page: HeadPage,
  facts: PageFacts,
  site: Site,
  at: (path: string) => string,
  own: string,
): object {
  const { from, to } = facts.years
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    inLanguage: CODES[page.lang],
    temporalCoverage: from === to ? String(from) : `${from}/${to}`,
    ...(page.place ? { spatialCoverage: { '@type': 'Place', name: page.place } } : {}),
    ...(facts.licence ? { license: facts.licence } : {}),
    ...(site.publisher[page.lang]
      ? { creator: { '@type': 'Organization', name: site.publisher[page.lang] } }
      : {}),
    isAccessibleForFree: true,
    ...(site.address
      ? {
          url: at(own),
          distribution: {
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: at('data/datapackage.json'),
          },
        }
      : {}),
  }
}

/** JSON in a page: no text of the data can end the element. */
function dataBlock(value: object): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c')
  return `<script type="application/ld+json">${json}</script>`
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('')
}

function relative(path: string, depth: number): string {
  return `${'../'.repeat(depth)}${path}` || './'
}

/** `sitemap.xml`: every page in every language. Only a site whose address is known can have one. */
export function sitemapXml(
  pages: readonly Readonly<Partial<Record<Lang, string>>>[],
  site: Site,
): string {
  const urls = pages.flatMap((folders) =>
    site.languages.flatMap((lang) => {
      const folder = folders[lang]
      if (folder === undefined) return []
      const others = site.languages.flatMap((other) => {
        const path = folders[other]
        return path === undefined || site.languages.length < 2
          ? []
          : `<xhtml:link rel="alternate" hreflang="${CODES[other]}" href="${escapeText(`${site.address}${path}`)}"/>`
      })
      return `<url><loc>${escapeText(`${site.address}${folder}`)}</loc>${others.join('')}</url>`
    }),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}

export function robotsTxt(site: Site): string {
  const sitemap = site.address ? `\nSitemap: ${site.address}sitemap.xml\n` : ''
  return `User-agent: *\nAllow: /\n${sitemap}`
}
