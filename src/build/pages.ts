import type { Region } from '../dataset/model'
import { LEVELS } from '../dataset/model'
import { trailOf } from '../dataset/regions'
import type { Words } from '../form/form'
import type { Site } from '../state/site'
import { aboutText } from '../text/about'
import { downloadText } from '../text/download'
import type { Lang } from '../text/lang'
import { nameOf, texts } from '../text/texts'
import { workbenchText } from '../text/workbench'

/** A page of the site, in both languages. */
export interface SitePage {
  /** Its folder below the site's: `compare/`; empty for the home page. */
  path: string
  /** Without the site's name. */
  title: Words
  description: Words
  /** Code of the place that it is the page of; `null` for the others. */
  place: string | null
}

/** The pages besides those of places. Every route of `src/router.ts` that has an address of its own stands here. */
const PAGES: readonly Omit<SitePage, 'place'>[] = [
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
    path: 'workbench/',
    title: { zh: workbenchText.zh.title, en: workbenchText.en.title },
    description: { zh: workbenchText.zh.description, en: workbenchText.en.description },
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

/** Every page that gets a file: the home page, those of the site, and those of places down to the level that the settings say. */
export function sitePages(site: Site, regions: readonly Region[]): SitePage[] {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const place = (region: Region): Omit<SitePage, 'path'> => {
    const trail = trailOf(region.code, byCode)
    const title = { zh: placeTitle(region, trail, 'zh'), en: placeTitle(region, trail, 'en') }
    return {
      title,
      description: { zh: PLACE_DESCRIPTION.zh(title.zh), en: PLACE_DESCRIPTION.en(title.en) },
      place: region.code,
    }
  }
  const home = byCode.get(site.home ?? '')
  const own = home ? place(home) : null
  return [
    {
      path: '',
      title: site.subtitle,
      description: own?.description ?? site.subtitle,
      place: home?.code ?? null,
    },
    ...PAGES.map((page) => ({ ...page, place: null })),
    ...regions
      .filter(({ code, level }) => isFileName(code) && LEVELS.indexOf(level) < site.prerender)
      .map((region) => ({ path: `r/${region.code}/`, ...place(region) })),
  ]
}

/** `黄阁镇（广东省广州市南沙区）政府信息公开年报数据` */
export function placeTitle(region: Region, trail: readonly Region[], lang: Lang): string {
  const names = trail.filter(({ level }) => level !== 'nation').map((above) => nameOf(above, lang))
  const above = lang === 'zh' ? names.join('') : names.toReversed().join(', ')
  return texts(lang).place.documentTitle(nameOf(region, lang), above)
}

/** What a browser shows as the page's title: with the site's name. */
export function documentTitle(page: SitePage, site: Site, lang: Lang): string {
  const name = site.title[lang]
  if (page.path === '') return page.title[lang] ? `${name} · ${page.title[lang]}` : name
  return `${page.title[lang]} · ${name}`
}

/** A code comes from the data: only one that is plainly a folder's name becomes one. */
export function isFileName(code: string): boolean {
  return /^[0-9a-z]+(-[0-9a-z]+)*$/.test(code)
}
