import type { Words } from '../form/form'
import type { Lang } from '../text/lang'

/** What a portal sets in `site.json`. */
export interface Site {
  title: Words
  subtitle: Words
  publisher: Words
  /** Where to report an error: a web or mail address; empty where there is none. */
  contact: string
  /** Code of the place shown at `/`; `null` for the top of the dataset. */
  home: string | null
  languages: Lang[]
  /** The site's own address, for links that leave it; empty where it is not known. */
  address: string
  /** Last day for a report to be published in the year after, by level: `03-31`. */
  deadlines: Readonly<Record<string, string>>
  accent: string
  licence: Words
  /**
   * How deep places get a built page of their own: 1 the nation, 2 provinces, 3 cities, 4 counties, 5 towns,
   * 6 bodies too. The app makes the pages of those below.
   */
  prerender: number
}

/** A fault in the settings: the key, and what it should have been. */
export interface SiteProblem {
  key: string
  remedy: Words
}

export const DEFAULT_SITE: Site = {
  title: { zh: '一览', en: 'Yilan' },
  subtitle: { zh: '', en: '' },
  publisher: { zh: '', en: '' },
  contact: '',
  home: null,
  languages: ['zh', 'en'],
  address: '',
  deadlines: {},
  accent: '#1f5673',
  licence: { zh: '', en: '' },
  prerender: 6,
}

const WORDS = {
  zh: '应为文字，或 { "zh": …, "en": … }',
  en: 'should be a text, or { "zh": …, "en": … }',
}

/**
 * Reads the text of `site.json`. Each setting that cannot be used is named in `problems`, and its
 * default stands in; never throws.
 *
 * @param text `null` where the file is missing
 */
export function readSite(text: string | null): { site: Site; problems: SiteProblem[] } {
  const problems: SiteProblem[] = []
  const fault = (key: string, zh: string, en: string) => problems.push({ key, remedy: { zh, en } })
  const settings = parseObject(text)
  if (!settings) {
    fault(
      'site.json',
      text === null ? '没有找到这个文件' : '不是正确的 JSON：请检查引号、逗号和括号',
      text === null
        ? 'this file was not found'
        : 'is not valid JSON: check quotes, commas, brackets',
    )
    return { site: DEFAULT_SITE, problems }
  }
  const words = (key: 'title' | 'subtitle' | 'publisher' | 'licence'): Words => {
    const value = settings[key]
    if (value === undefined) return DEFAULT_SITE[key]
    if (typeof value === 'string') return { zh: value, en: value }
    if (isObject(value) && typeof value.zh === 'string')
      return { zh: value.zh, en: typeof value.en === 'string' ? value.en : value.zh }
    fault(key, WORDS.zh, WORDS.en)
    return DEFAULT_SITE[key]
  }
  const matching = (key: 'contact' | 'address' | 'accent', pattern: RegExp, remedy: Words) => {
    const value = settings[key]
    if (value === undefined || (value === '' && DEFAULT_SITE[key] === '')) return DEFAULT_SITE[key]
    if (typeof value === 'string' && pattern.test(value)) return value
    problems.push({ key, remedy })
    return DEFAULT_SITE[key]
  }

  let { home, languages } = DEFAULT_SITE
  if (typeof settings.home === 'string' && /^\d{2,9}(-[a-z0-9-]+)?$/.test(settings.home))
    home = settings.home
  else if (settings.home !== undefined)
    fault('home', '应为区划代码，如 "440115102"', 'should be a division code such as "440115102"')
  const chosen = list(settings.languages).filter((one): one is Lang => one === 'zh' || one === 'en')
  if (chosen.length > 0) languages = [...new Set(chosen)]
  else if (settings.languages !== undefined)
    fault('languages', '应为 ["zh", "en"] 或其中之一', 'should be ["zh", "en"] or one of them')
  const deadlines: Record<string, string> = {}
  for (const [level, day] of Object.entries(isObject(settings.deadlines) ? settings.deadlines : {}))
    if (typeof day === 'string' && /^\d{2}-\d{2}$/.test(day)) deadlines[level] = day
    else fault(`deadlines.${level}`, '应为月日，如 "03-31"', 'should be month and day: "03-31"')

  let { prerender } = DEFAULT_SITE
  const depth = settings.prerender
  if (typeof depth === 'number' && Number.isInteger(depth) && depth >= 0 && depth <= 6)
    prerender = depth
  else if (depth !== undefined)
    fault('prerender', '应为0到6的整数', 'should be a whole number from 0 to 6')

  const site: Site = {
    title: words('title'),
    subtitle: words('subtitle'),
    publisher: words('publisher'),
    licence: words('licence'),
    contact: matching('contact', /^(https?:\/\/|mailto:)\S+$/, {
      zh: '应为网址或 mailto: 邮箱',
      en: 'should be a web address or a mailto: address',
    }),
    address: matching('address', /^https?:\/\/\S+\/$/, {
      zh: '应为以 / 结尾的网址',
      en: 'should be a web address that ends in /',
    }),
    accent: matching('accent', /^#[0-9a-f]{6}$/i, {
      zh: '应为六位颜色值，如 "#1f5673"',
      en: 'should be a colour of six digits such as "#1f5673"',
    }),
    home,
    languages,
    deadlines,
    prerender,
  }
  if (contrastWithPaper(site.accent) < 4.5) {
    fault(
      'accent',
      '颜色太浅，在纸色上看不清，请选深些的',
      'is too pale to read: choose a darker one',
    )
    site.accent = DEFAULT_SITE.accent
  }
  return { site, problems }
}

/** WCAG contrast of a colour on the light paper (`--paper` in style.css, taken as white less 3 %). */
function contrastWithPaper(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 1.02 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

function parseObject(text: string | null): Record<string, unknown> | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
