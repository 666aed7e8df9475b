import { expect, test } from 'vitest'
import { type HeadPage, headHtml, robotsTxt, sitemapXml } from '../../src/build/head'
import { DEFAULT_SITE } from '../../src/state/site'

const PAGE: HeadPage = {
  title: '黄阁镇 · 一览',
  description: '</script><b>"',
  lang: 'zh',
  folders: { zh: 'r/44/', en: 'en/r/44/' },
  card: 'charts/44/card.png',
  oembed: 'oembed/44.json',
  place: '黄阁镇',
  facts: { description: 'x', years: { from: 2019, to: 2021 }, licence: 'CC0' },
}
const SITE = { ...DEFAULT_SITE, address: 'https://a.cn/open/' }

test('a page names its own address, its other language, its card and its oEmbed answer', () => {
  const html = headHtml(PAGE, SITE)
  expect(html).toContain('<link rel="canonical" href="https://a.cn/open/r/44/">')
  expect(html).toContain('<link rel="alternate" hreflang="en" href="https://a.cn/open/en/r/44/">')
  expect(html).toContain('hreflang="x-default" href="https://a.cn/open/r/44/"')
  expect(html).toContain('property="og:image" content="https://a.cn/open/charts/44/card.png"')
  expect(html).toContain('href="https://a.cn/open/oembed/44.json"')
})

test('where the settings do not say where the site stands, nothing absolute is made up', () => {
  const html = headHtml({ ...PAGE, lang: 'en' }, DEFAULT_SITE)
  expect(html).not.toMatch(/canonical|og:url|og:image|oembed|https:\/\/a/)
  expect(html).toContain('hreflang="zh-CN" href="../../../r/44/"')
})

test('no text of the data ends an element or an attribute', () => {
  const html = headHtml(PAGE, SITE)
  expect(html.match(/<\/script>/g)).toHaveLength(1)
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(block)).toMatchObject({
    '@type': 'Dataset',
    description: PAGE.description,
    temporalCoverage: '2019/2021',
    license: 'CC0',
  })
  expect(html).toContain('content="&lt;/script&gt;&lt;b&gt;&quot;"')
})

test('the sitemap has each page in each language', () => {
  const xml = sitemapXml([PAGE.folders, { zh: '', en: 'en/' }], SITE)
  expect([...xml.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url)).toEqual([
    'https://a.cn/open/r/44/',
    'https://a.cn/open/en/r/44/',
    'https://a.cn/open/',
    'https://a.cn/open/en/',
  ])
  expect(robotsTxt(SITE)).toContain('Sitemap: https://a.cn/open/sitemap.xml')
  expect(robotsTxt(DEFAULT_SITE)).not.toContain('Sitemap')
})
