import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readFolder } from '../cli/folder'
import { decodeText } from '../dataset/decode'
import type { Region } from '../dataset/model'
import { readPackage } from '../dataset/package'
import { ProblemLog } from '../dataset/problem'
import { readRegions, trailOf } from '../dataset/regions'
import type { ReadFile } from '../dataset/tables'
import type { Words } from '../form/form'
import { readSite, type Site } from '../state/site'
import { aboutText } from '../text/about'
import { downloadText } from '../text/download'
import type { Lang } from '../text/lang'
import { nameOf, texts } from '../text/texts'
import { CONTENT_SECURITY_POLICY, describeHtml, escapeHtml, lostHtml, moveHtml } from './html'

/** A page besides the home page and the places' pages; `path` is its folder: `compare/`. */
interface Page {
  path: string
  title: Words
  description: Words
}

/** Every route of `src/router.ts` that has an address of its own stands here. */
const PAGES: readonly Page[] = [
  {
    path: 'compare/',
    title: { zh: '比较', en: 'Compare' },
    description: {
      zh: '选定指标、地方和年份，看走势、排序、散点、小图和表；网址记下整个问题，每个数都有出处。',
      en: 'Choose metrics, places and years; see them as a trend, ranking, scatter, small multiples or table. The address holds the whole question, and each number its source.',
    },
  },
  {
    path: 'checks/',
    title: { zh: '核对', en: 'Checks' },
    description: {
      zh: '逐份年度报告验算：各数对不对得上，哪些成立，哪些不成立，哪些不能核对，每个数都注明出处。',
      en: 'Do the figures of the annual reports add up? Every check, what holds, what fails and what cannot be checked, with its sources.',
    },
  },
  {
    path: 'download/',
    title: { zh: downloadText.zh.title, en: downloadText.en.title },
    description: {
      zh: '全部数据文件（ZIP 或逐个）、校验值、指标词典、更新记录、供程序使用的网址、许可与引用，以及 R、Python、DuckDB 示例。',
      en: 'All data files (ZIP or one by one), checksums, dictionary of metrics, changes, addresses for programs, licence, citation, and examples in R, Python and DuckDB.',
    },
  },
  {
    path: 'about/',
    title: { zh: aboutText.zh.title, en: aboutText.en.title },
    description: { zh: aboutText.zh.description, en: aboutText.en.description },
  },
  {
    path: 'coverage/',
    title: { zh: '谁还没有公布年报', en: 'Who has not published an annual report' },
    description: {
      zh: '各地历年政府信息公开工作年度报告：已公布、未见公布、没有人查找过，公布在年终后第几天，每格可看依据。',
      en: 'Annual reports on government information disclosure, place by place and year by year: published, looked for and not found, or not looked for; each cell opens its evidence.',
    },
  },
]

const PLACE_DESCRIPTION: Readonly<Record<Lang, (title: string) => string>> = {
  zh: (title) =>
    `${title}：历年主动公开、依申请公开、复议诉讼与热线的数字，每个数都注明出自哪份报告。`,
  en: (title) =>
    `${title}. Information published, requests, appeals and hotline, each figure with its report.`,
}

/**
 * Makes a real file of every page, so that a link to it works on a host that can only hand out files, in
 * whatever folder the site was put.
 */
export function sitePages(): Plugin {
  let publicDir = ''
  return {
    name: 'yilan-pages',
    apply: 'build',
    configResolved(config) {
      publicDir = config.publicDir
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    async writeBundle({ dir = 'dist' }) {
      const html = readFileSync(join(dir, 'index.html'), 'utf8')
      const settings = await readFolder(publicDir)('site.json')
      const { site } = readSite('bytes' in settings ? decodeText(settings.bytes).text : null)
      const { regions, unread } = await readPlaces(readFolder(join(publicDir, 'data')))
      for (const file of unread) this.warn(`public/data/${file} cannot be read: no pages from it`)
      for (const { path, html: page } of pageFiles(html, site, regions)) {
        const file = join(dir, path)
        mkdirSync(join(file, '..'), { recursive: true })
        writeFileSync(file, page)
      }
    },
  }
}

/** Every file to write, from the built `index.html`. */
export function* pageFiles(
  html: string,
  site: Site,
  regions: readonly Region[],
): Generator<{ path: string; html: string }> {
  const lang = site.languages[0] ?? 'zh'
  const siteTitle = site.title[lang]
  const subtitle = site.subtitle[lang]
  const home = subtitle ? `${siteTitle} · ${subtitle}` : siteTitle
  yield {
    path: 'index.html',
    html: html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(home)}</title>`),
  }
  yield { path: '404.html', html: lostHtml(html, `${texts(lang).notFound.title} · ${siteTitle}`) }
  const page = (path: string, title: string, description: string) => ({
    path: `${path}index.html`,
    html: describeHtml(
      moveHtml(html, path.split('/').length - 1),
      `${title} · ${siteTitle}`,
      description,
    ),
  })
  for (const { path, title, description } of PAGES) yield page(path, title[lang], description[lang])
  const byCode = new Map(regions.map((region) => [region.code, region]))
  for (const region of regions) {
    if (!isFileName(region.code)) continue
    const title = placeTitle(region, trailOf(region.code, byCode), lang)
    yield page(`r/${region.code}/`, title, PLACE_DESCRIPTION[lang](title))
  }
}

/** `黄阁镇（广东省广州市南沙区）政府信息公开年报数据` */
export function placeTitle(region: Region, trail: readonly Region[], lang: Lang): string {
  const names = trail.filter(({ level }) => level !== 'nation').map((above) => nameOf(above, lang))
  const above = lang === 'zh' ? names.join('') : names.toReversed().join(', ')
  return texts(lang).place.documentTitle(nameOf(region, lang), above)
}

/** A code comes from the data: only one that is plainly a folder's name becomes one. */
export function isFileName(code: string): boolean {
  return /^[0-9a-z]+(-[0-9a-z]+)*$/.test(code)
}

/** The places of all packages of the dataset, each once; `unread` are the files that could not be used. */
export async function readPlaces(read: ReadFile): Promise<{ regions: Region[]; unread: string[] }> {
  const regions = new Map<string, Region>()
  const unread: string[] = []
  const seen = new Set<string>()
  const waiting = ['']
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    const file = `${folder}datapackage.json`
    const result = await read(file)
    const info = 'bytes' in result ? readPackage(decodeText(result.bytes).text, folder).info : null
    const places = info?.regions ? await read(info.regions) : null
    if (!info || !places || 'rule' in places) unread.push(info?.regions ?? file)
    else {
      const log = new ProblemLog(info.regions ?? '')
      for (const region of readRegions(decodeText(places.bytes).text, log))
        if (!regions.has(region.code)) regions.set(region.code, region)
    }
    waiting.push(...(info?.packages ?? []).map((one) => one.folder))
  }
  return { regions: [...regions.values()], unread }
}
