import { placeWords } from '../form/place'
import { citationText } from '../text/citation'
import type { Lang } from '../text/lang'
import { nameOf } from '../text/texts'
import type { Figure } from './figure'

/** Where and when a figure is cited from this site, and how its value reads with its unit. */
export interface CitedAs {
  /** The value as shown, unit and 约 included, or why there is none. */
  value: string
  /** Title of the site, address of the page, and today as `2026-11-24`. */
  site: string
  page: string
  today: string
}

/**
 * A reference for one figure: the report, then the figure and where it stands in it, then this site as
 * the place it was taken from. In Chinese after GB/T 7714—2015 (online report: 题名[EB/OL]. (发布日期)
 * [引用日期]. 网址), in English after APA 7. The date of reading is the dataset's, not the reader's.
 * What is not known is said to be unknown; a third party's copy is named as one. No author is given, as
 * the dataset records none: both styles then begin with the title.
 */
export function citationOf(figure: Figure, as: CitedAs, lang: Lang): string {
  return lang === 'en' ? apa(figure, as) : gbt7714(figure, as)
}

function gbt7714(figure: Figure, { value, site, page, today }: CitedAs): string {
  const { report } = figure
  const words = citationText.zh
  const head = report
    ? `${withoutStop(report.title)}[EB/OL]. (${report.publishedOn ?? words.publishedUnknown})[${
        report.retrievedOn ?? words.retrievedUnknown
      }]. ${report.url ?? words.noUrl}${copyNote(figure, 'zh')}.`
    : `${words.titleUnknown}.`
  const place = placeOf(figure, 'zh')
  const said = words.figure(nameOf(figure.region, 'zh'), figure.year, figure.metric.name, value)
  return `${head} ${said}${place === '' ? '' : `，${words.place(place)}`}. ${words.via(site, page, today)}`
}

function apa(figure: Figure, { value, site, page, today }: CitedAs): string {
  const { report } = figure
  const words = citationText.en
  const region = nameOf(figure.region, 'en')
  const place = placeOf(figure, 'en')
  const said = words.figure(region, figure.year, figure.metric.nameEn, value)
  const retrieved = report?.retrievedOn
    ? words.retrieved(dayInWords(report.retrievedOn))
    : words.retrievedUnknown
  const parts = report
    ? [
        `${withoutStop(report.title)} ${words.genre(region, report.year)}.`,
        `(${report.publishedOn ? dayInWords(report.publishedOn, true) : words.noDate}).`,
        report.url === null
          ? `${retrieved}; ${words.noUrl}.`
          : `${retrieved}, ${words.from(report.url)}`,
        copyNote(figure, 'en'),
      ]
    : [`${words.untitled}.`]
  return [
    ...parts,
    `${said}${place === '' ? '' : ` ${words.place(place)}`}.`,
    words.via(site, page, dayInWords(today)),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function copyNote({ report }: Figure, lang: Lang): string {
  if (report?.readFrom !== 'copy') return ''
  const { copy, copyNoUrl } = citationText[lang]
  return report.url === null ? copyNoUrl : copy
}

/** Where in the report a figure stands, in words; empty where not recorded. */
export function placeOf({ place, report }: Pick<Figure, 'place' | 'report'>, lang: Lang): string {
  const words = placeWords(place, report?.form ?? null)[lang]
  return words === place && place !== '' ? citationText[lang].section(place) : words
}

/** What a reference for a whole view names; texts not known are empty. */
export interface CitedView {
  /** Title of the figure with its places and years. */
  title: string
  publisher: string
  site: string
  /** Of the dataset. */
  version: string
  page: string
  /** `2026-11-24`. */
  today: string
  isSynthetic: boolean
}

/**
 * A reference for a view of several figures, as a database read online: in Chinese after GB/T 7714—2015
 * (责任者. 题名[DB/OL]. 出版者. [引用日期]. 网址), in English after APA 7 (author, date, title [Data set],
 * site, retrieved from). The dataset has no day of publication, so none is given.
 */
export function citationOfView(view: CitedView, lang: Lang): string {
  const { publisher, page, today, isSynthetic } = view
  const title = withoutStop(view.title)
  if (lang === 'zh') {
    const words = citationText.zh
    const from = view.version === '' ? view.site : words.version(view.site, view.version)
    const name = `${title}${isSynthetic ? words.synthetic : ''}[DB/OL]`
    return `${joined([publisher, name, from], '. ')}. [${today}]. ${page}.`
  }
  const words = citationText.en
  const from = view.version === '' ? view.site : words.version(view.site, view.version)
  const name = joined([title, words.dataset, isSynthetic ? words.synthetic : ''], ' ')
  const date = `(${words.noDate})`
  const head = publisher === '' ? [name, date] : [publisher, date, name]
  return `${joined([...head, from], '. ')}. ${words.retrieved(dayInWords(today))}, ${words.from(page)}`
}

function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by)
}

function withoutStop(title: string): string {
  return title.replace(/[.。]$/, '')
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `2022-01-19` as `January 19, 2022`, or with the year first as APA dates a work. */
function dayInWords(day: string, isYearFirst = false): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[(month ?? 0) - 1]
  if (!year || !name || !date) return day
  return isYearFirst ? `${year}, ${name} ${date}` : `${name} ${date}, ${year}`
}

/**
 * Days from the end of the report's year to its publication, 1 for 1 January.
 *
 * @returns `null` where the date is not known
 */
export function daysAfterYear(report: { year: number; publishedOn: string | null }): number | null {
  const [year, month, day] = (report.publishedOn ?? '').split('-').map(Number)
  if (!year || !month || !day) return null
  return (Date.UTC(year, month - 1, day) - Date.UTC(report.year, 11, 31)) / 86_400_000
}
