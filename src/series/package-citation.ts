import { packageCitationText } from '../text/download-citation'
import type { Lang } from '../text/lang'

/** What a reference to the whole data names; empty texts are left out. */
export interface CitedPackage {
  title: string
  version: string
  publisher: string
  /** ISO day of this version; empty where it is not known. */
  date: string
  /** Address of the page it is offered at, and today as `2026-11-24`. */
  page: string
  today: string
}

/**
 * A reference for the whole data: in Chinese after GB/T 7714—2015 (online data set: 责任者. 题名: 版本[DS/OL].
 * (发布日期)[引用日期]. 网址), in English after APA 7. What is not known is left out, or in APA said as n.d.
 */
export function packageCitation(cited: CitedPackage, lang: Lang): string {
  return lang === 'zh' ? gbt7714(cited) : apa(cited)
}

function gbt7714({ title, version, publisher, date, page, today }: CitedPackage): string {
  const author = publisher === '' ? '' : `${publisher}. `
  const edition = version === '' ? '' : `: ${packageCitationText.zh.version(version)}`
  return `${author}${title}${edition}[DS/OL]. ${date === '' ? '' : `(${date})`}[${today}]. ${page}.`
}

function apa({ title, version, publisher, date, page, today }: CitedPackage): string {
  const words = packageCitationText.en
  const edition = version === '' ? '' : ` ${words.version(version)}`
  const year = `(${date === '' ? words.noDate : date.slice(0, 4)}).`
  const named = `${title}${edition} ${words.genre}.`
  const head = publisher === '' ? `${named} ${year}` : `${publisher}. ${year} ${named}`
  return `${head} ${words.retrieved(dayInWords(today), page)}`
}

/** `2026-11-24` as `November 24, 2026`. */
function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}
