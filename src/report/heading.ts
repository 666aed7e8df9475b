import type { ReportDocument } from './document'
import { normalise } from './normal'
import {
  FIRST_PART,
  isReport,
  LONGEST_TITLE,
  OTHER_TITLE,
  PRESENTED,
  REPORT_TITLE,
  SHEET_TITLE,
} from './report-kind'
import type { Characters } from './traditional'

/** What a report says of itself, in normal form; `null` where it does not say it. */
export interface Heading {
  title: string | null
  /** The name of the body that reports, as the title has it: `某县某镇`. */
  body: string | null
  year: number | null
  publishedOn: string | null
  period: { from: string; to: string } | null
  /** Whether this is an annual report on disclosure at all. */
  isReport: boolean
}

/** A row of the catalogue above a text: its number, its kind, who issued it. */
const CATALOGUED =
  /^(?:索引号|信息索引|文号|分类|主题|主题分类|体裁分类|信息分类|信息类别|公文种类|所属栏目|关键词|发布机构|发文机关|公开方式)[：|]|^(?:组配|主题|体裁|信息)分类|\|[^|]*(?:分类|栏目|关键词|类别|体裁)[：|]/u

/** Reads title, year, dates and body from the head of the document. `fileName` helps only where the text says nothing. */
export function readHeading(
  document: ReportDocument,
  characters: Characters,
  fileName = '',
): Heading {
  const lines = document.blocks
    .flatMap((block) =>
      block.kind === 'text' ? [block.text] : block.cells.map(({ text }) => text),
    )
    .slice(0, 400)
    .map((line) => normalise(line, 0, characters).text)
  const plain = lines.map(plainYears)
  const text = plain.join('\n')
  const own = [document.meta.articletitle, document.title]
    .flatMap((each) => (each ? [normalise(each, 0, characters).text] : []))
    .map((each) => each.split(/[_|—]|-(?=[^\d])/u)[0] ?? each)
  const title = titleOf(lines, own)
  const period = periodOf(text)
  const year =
    titleYear(title ?? '') ??
    yearBehind(lines, title) ??
    yearAgainst(period?.year ?? null, text) ??
    period?.year ??
    yearOfPeriod(text) ??
    yearOfOpening(beforeFirstPart(text)) ??
    yearOfFirstPart(plain) ??
    yearOfOpening(text) ??
    yearIn(own.find((each) => REPORT_TITLE.test(each)) ?? '') ??
    yearIn(PRESENTED.exec(text)?.[0] ?? '') ??
    commonYear(text) ??
    yearBeside(text) ??
    yearIn(fileName) ??
    yearBefore(publishedOf(document, text, null) ?? signedOn(plain))
  return {
    title,
    body: bodyOf(title),
    year,
    publishedOn: publishedOf(document, text, year),
    period: period && { from: period.from, to: period.to },
    isReport: isReport(title, own, lines, text),
  }
}

function titleOf(lines: readonly string[], own: readonly string[]): string | null {
  const head = lines.slice(0, 60)
  for (const [i, line] of head.entries()) {
    if (line.length > LONGEST_TITLE || /[。；>]|首页|当前位置|下载|编[制写]|^现将|：$/u.test(line))
      continue
    if (CATALOGUED.test(line)) continue
    const isWhole =
      REPORT_TITLE.test(line) && !OTHER_TITLE.test(line.replace(/政府信息公开工作/u, ''))
    if (isWhole && !BARE_TITLE.test(line)) {
      // The name of the body, and the year, may stand on the line above.
      const above = head[i - 1] ?? ''
      const isSplit =
        /^(?:政府)?信息公开/u.test(line) &&
        above.length < 40 &&
        /[镇乡街道局府办委区县市院]/u.test(above)
      return isSplit && !/[。：>]/u.test(above) ? `${above}${line}` : line
    }
    const two = `${line}${head[i + 1] ?? ''}`
    const isTwo =
      (/(?<!^(?:政府|政务)?)信息公开$|20\d\d年?度?$/u.test(line) ||
        (BARE_TITLE.test(head[i + 1] ?? '') && /[镇乡街道局府办委会区县市院处厅]$/u.test(line))) &&
      two.length <= LONGEST_TITLE &&
      REPORT_TITLE.test(two)
    if (isTwo && !/[。>：]/u.test(two)) return two
  }
  const isSheet = (line: string) => line.length <= LONGEST_TITLE && SHEET_TITLE.test(line)
  return (
    own.find((each) => REPORT_TITLE.test(each) && !OTHER_TITLE.test(each)) ??
    head.slice(0, 3).find(isSheet) ??
    null
  )
}

/** The year that a title names. */
export function titleYear(title: string): number | null {
  return yearIn(plainYears(title))
}

function yearIn(text: string): number | null {
  const found = /(?<!\d)(20[0-3]\d)(?:年|\D|$)/u.exec(text)?.[1]
  return found ? Number(found) : null
}

/** 二零一零年, 2 0 1 5年, 15年度: years as other reports write them. */
function plainYears(text: string): string {
  return text
    .replace(/二[零○Oo][零一二三四五六七八九○Oo]{2}(?=年)/gu, (year) =>
      [...year].map((char) => Math.max(0, '零一二三四五六七八九'.indexOf(char))).join(''),
    )
    .replace(/(?<![\d.])2 ?0 ?[0-3] ?\d(?= ?年)/gu, (year) => year.replaceAll(' ', ''))
    .replace(/(?<![\d〔（[.—-])(?:0[7-9]|[12]\d)(?=年度)/gu, '20$&')
}

/**
 * `编制了2021年信息公开年度报告，…统计期限自2020年1月1日起`: the period was left from the report before, where the text
 * speaks of the other year throughout.
 */
function yearAgainst(period: number | null, text: string): number | null {
  const named =
    /(?:编制|公布|发布|形成)[^。；\n《]{0,24}(20\d\d)年度?[^。；\n]{0,20}信息公开[^。；，\n]{0,8}(?:年度报告|年报)/u.exec(
      text.slice(0, 600),
    )?.[1]
  const year = named ? Number(named) : null
  return period !== null && year !== null && year !== period && commonYear(text) === year
    ? year
    : null
}

/** A title without its year may have it on the next line: `（2023年度）`. */
function yearBehind(lines: readonly string[], title: string | null): number | null {
  const at = lines.findIndex((line) => line === title || BARE_TITLE.test(line))
  const below = plainYears(lines[at + 1] ?? '')
  const next = at >= 0 && at < 60 ? /^（?(20[0-3]\d)年度?）?$/u.exec(below) : null
  // The line may also stand above all others, or alone.
  const alone = lines.slice(0, 5).map((line) => /^（?(20[0-3]\d)年度?）$/u.exec(plainYears(line)))
  const year = next?.[1] ?? alone.find((each) => each)?.[1]
  return year ? Number(year) : null
}
const BARE_TITLE = /^(?:政府)?信息公开(?:工作)?(?:年报|年度报告)$/u

/** Reports are due by the end of March: one of the first months tells of the year before. */
function yearBefore(date: string | null): number | null {
  const [, year = '', month = ''] = /^(20\d\d)-(\d\d)/.exec(date ?? '') ?? []
  return year !== '' && Number(month) <= 4 ? Number(year) - 1 : null
}

/** The date below the text, where the body signs. */
function signedOn(lines: readonly string[]): string | null {
  const says = /^(20\d\d)年(\d{1,2})月(\d{1,2})日$/u
  const monthOnly = /^[（(]?(20\d\d)年(\d{1,2})月[）)]?$/u
  const [, y = '', m = '', d = '01'] =
    says.exec(lines.findLast((line) => says.test(line)) ?? '') ??
    monthOnly.exec(lines.find((line) => monthOnly.test(line)) ?? '') ??
    []
  return y === '' ? null : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}

/** Some systems lose the 年, or write 2015-1-1. */
const DAY = '(20\\d\\d)[年-]?(\\d{1,2})[月-](\\d{1,2})日?'

/** `统计期限自2021年1月1日起至2021年12月31日止`. */
function periodOf(text: string): { from: string; to: string; year: number } | null {
  const says = new RegExp(
    `${DAY}(?:起|开始)?，?(?:至|到|—|-)(?:(20\\d\\d)[年-]?)?(\\d{1,2})[月-](\\d{1,2})(?:日|止)`,
    'u',
  )
  const match = says.exec(text)
  if (!match) return null
  const [, y1 = '', m1 = '', d1 = '', y2 = y1, m2 = '', d2 = ''] = match
  const iso = (y: string, m: string, d: string) =>
    `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return { from: iso(y1, m1, d1), to: iso(y2 || y1, m2, d2), year: Number(y2 || y1) }
}

/** `统计期限为2020年全年`. */
function yearOfPeriod(text: string): number | null {
  const year =
    /(?:期限|时限|时段|时间|周期|范围)(?:为|是|：|截止|截至|自|从|到|至)*(20\d\d)年(?!\d{1,2}月[^。\n]{0,8}(?:至|到|—)20)/u.exec(
      text,
    )?.[1]
  return year ? Number(year) : null
}

/** `现将2021年度信息公开工作情况报告如下`. */
function yearOfOpening(text: string): number | null {
  const match =
    /(?<!(?:公开|发布|公布|编制|上报|报送)(?:了|完成)[^。；\n]{0,60}|自|从|截至|截止|到|(?:等|情况|信息)(?:及|和|以及))(20\d\d)年度?(?!\d{1,2}月|起|以来|[底末])[^。\n《]{0,30}(?:信息公开|政务公开)[^。\n]{0,20}(?:报告|情况|工作)/u.exec(
      text.slice(0, 1500),
    ) ??
    /(?:现|特)将[^。\n]{0,24}(20\d\d)年度?[^。\n]{0,24}(?:报告|公布|汇报)如下/u.exec(
      text.slice(0, 1500),
    ) ??
    /(?:信息公开|政务公开)[^。\n]{0,20}(20\d\d)年度?[^。\n]{0,12}报告/u.exec(text.slice(0, 1500)) ??
    /信息公开[^。\n]{0,12}(?:表|汇总)\n?（?(20\d\d)年度?/u.exec(text.slice(0, 300))
  return match?.[1] ? Number(match[1]) : null
}

/** What stands above `一、总体情况`; all of a text without such a heading. */
function beforeFirstPart(text: string): string {
  const at = text.search(FIRST_PART)
  return at < 0 ? text : text.slice(0, at)
}

/** `一、总体情况`, and below it `2023年，…`: the year that the first part opens with. */
function yearOfFirstPart(lines: readonly string[]): number | null {
  const said = lines.slice(0, 12).filter((line) => line !== '')
  const at = said.findIndex((line) => FIRST_PART.test(line))
  const year = /^(20[0-3]\d)年度?(?:全年)?，/u.exec(at < 0 ? '' : (said[at + 1] ?? ''))?.[1]
  return year ? Number(year) : null
}

/** The year that most clauses begin with. */
function commonYear(text: string): number | null {
  const counts = new Map<number, number>()
  for (const match of text.matchAll(/(?:^|[\n，。；])(20[0-3]\d)年(?!\d{1,2}月)/gu)) {
    const year = Number(match[1])
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const end = /(?:截至|截止|至)到?(20[0-3]\d)年(?:12月|年?[底末])|(20[0-3]\d)年12月31日止/u
    .exec(text)
    ?.slice(1)
    .find((each) => each !== undefined)
  if (counts.size === 0 && end) return Number(end)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best?.[0] ?? null
}

/** `2016年主动公开…` within a clause, `结转至2024年`, `比2024年增长`: the year of a figure, the next or the last one. */
function yearBeside(text: string): number | null {
  const own =
    /(?<!自|从|截至|截止|比|较|与|月|《[^》]{0,40})(20[0-3]\d)年度?，?(?:共计?|累计|全年|我[镇乡局街区县市委办]|本[镇乡局单机街办委])*(?:主动公开|公开政府|公开信息|发布|收到|受理|新增|依托|通过)/u
  const next = /(?:结转|转|顺延)(?:至|到|入)?(20[0-3]\d)年/u
  const last = /(?:比|较|与)(20[0-3]\d)年(?:同期)?[^。；\n]{0,10}(?:增|减|升|降|提高|相比|对比)/u
  const found: readonly [RegExp, number][] = [
    [own, 0],
    [next, -1],
    [last, 1],
  ]
  for (const [says, off] of found) {
    const year = says.exec(text)?.[1]
    if (year) return Number(year) + off
  }
  return null
}

/** The date of publication: a label's, else the newest full date at the head after the year reported on. */
function publishedOf(document: ReportDocument, text: string, year: number | null): string | null {
  const meta = document.meta.pubdate ?? document.meta.publishdate ?? ''
  const flat = text.replaceAll('\n', ' ')
  // The day of publication before that of signing or of a change.
  const labelled =
    dateBehind('发布|公开|发表', flat) ??
    dateBehind('发文|成文|生成|更新', flat) ??
    /^(20\d\d)[-年./](\d{1,2})[-月./](\d{1,2})/u.exec(meta)
  const plain =
    labelled ??
    /(?:^|\n)(?:时间：|日期：)?(20\d\d)[-年./](\d{1,2})[-月./](\d{1,2})日?/u.exec(
      text.slice(0, 600),
    )
  if (!plain) return null
  const [, y = '', m = '', d = ''] = plain
  if (year !== null && Number(y) < year) return null
  if (Number(m) < 1 || Number(m) > 12 || Number(d) < 1 || Number(d) > 31) return null
  return `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
}

const dateBehind = (label: string, text: string) =>
  new RegExp(
    `(?:${label})(?:日期|时间)[：\\s|]*(20\\d\\d)[-年./](\\d{1,2})[-月./](\\d{1,2})`,
    'u',
  ).exec(text)

function bodyOf(title: string | null): string | null {
  const name = title
    ?.replace(/^附件\d{0,2}：?/u, '')
    .replace(/^(?:关于)?(?:印发|公布)?[《“]?(?:20\d\d年度?)?/u, '')
    .replace(/(?:20\d\d年?度?|二零..年度?)?(?:(?:政府|政务)?信息|政务)公开.*$/u, '')
    .replace(/20\d\d年?度?.*$/u, '')
    .replace(/^[《“]|关于$/gu, '')
  return name && name.length >= 2 ? name : null
}
