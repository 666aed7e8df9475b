import type { ReportDocument } from './document'
import { normalise } from './normal'
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

const REPORT_TITLE =
  /信息公开(?:工作)?(?:的)?(?:20\d\d年)?(?:年度)?(?:工作)?(?:年度报告|年报|报告|情况的?报告|年度工作报告)|政务公开(?:工作)?(?:20\d\d年)?年度(?:工作)?报告|20\d\d年度?报告|信息公开20\d\d年?度?(?:工作)?(?:年度)?报告/u
const OTHER_TITLE =
  /通知|格式|模板|样本|整改|半年|季度|(?<!\d年)\d{1,2}月份?|指南|办法|规定|解读|方案|要点|公告|目录|法治政府|网站(?:工作|监管)?年度|工作报表|政府工作报告|答复书|申请表|培训|推进会|检查|考核|通报|意见|制度(?:（[^）]*）)?$|管理制度|新闻|动态|条例（|汇总$|列表|图解|一图(?:读|看|速)|图说|漫画|数说|出炉|报送|(?:发布|公布|编制|完成|晒出|做好|开展|加强|规范|推进|督促).{0,12}20\d\d|工作总结|工作计划|自查|评估|测评/u
const LONGEST_TITLE = 60
/** A row of the catalogue above a text: its number, its kind, who issued it. */
const CATALOGUED =
  /^(?:索引号|信息索引|文号|分类|主题|主题分类|体裁分类|信息分类|信息类别|公文种类|所属栏目|关键词|发布机构|发文机关|公开方式)[：|]|\|[^|]*(?:分类|栏目|关键词|类别|体裁)[：|]/u
/** The table of the reports for 2014–2018, which some bodies publish alone. */
const SHEET_TITLE =
  /信息公开(?:工作)?(?:情况)?(?:年度)?(?:统计(?:报?表|汇总表?|情况表?)|(?:情况|数据)汇总表?)/u
/** How a page of another kind is called: what such a name ends with, or that it covers less than a year. */
const OTHER_KIND =
  /(?:半年|季度|\d月份?)[^。]*(?:信息|政务)公开|(?:指南|目录|办法|规定|条例|方案|要点|通知|公告|制度|意见|细则|通报|答复书|告知书|申请表|流程图?|总结|简报|讲话|评估报告|报表|会议纪要|问答|手册|标准|清单|计划|解读|格式|模板|样本|整改报告|会议?|培训班)(?:（[^）]*）)?$|召开|举[办行]/u
/** 关于印发《…年度报告》的通知: the report follows. */
const PRINTS = /(?:印发|公布|公开|发布).{0,40}(?:年度报告|年报)[》”]?的(?:通知|公告)$/u
/** A picture for readers made from a report: 一图读懂. */
const PICTURE =
  /^[【“]?(?:一图(?:读|看|速)|图解|图说|漫画|数说|速览)|[】”|：]\s*(?:一图(?:读|看|速)|图解|图说)/u
/** What a page says of itself: 本指南, 小编. A report says 本报告, and may quote the names of others. */
const OTHER_SELF =
  /小编|本报讯|本网讯|本报记者|（(?:记者|通讯员)|划重点|欢迎[^。，\n]{0,12}留言|(?:编制|制定|发布)本(?:指南|目录|办法|规定|制度|方案|细则|要点)|本(?:指南|办法|规定|制度|方案|细则)(?:自|由|所称|适用|每年)/u

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
  const text = lines.join('\n')
  const own = [document.meta.articletitle, document.title]
    .flatMap((each) => (each ? [normalise(each, 0, characters).text] : []))
    .map((each) => each.split(/[_|—]|-(?=[^\d])/u)[0] ?? each)
  const title = titleOf(lines, own)
  const period = periodOf(text)
  const year =
    yearIn(title ?? '') ??
    yearBehind(lines, title) ??
    period?.year ??
    yearOfOpening(beforeFirstPart(text)) ??
    yearOfFirstPart(lines) ??
    yearOfOpening(text) ??
    yearIn(own.find((each) => REPORT_TITLE.test(each)) ?? '') ??
    commonYear(text) ??
    yearIn(fileName) ??
    yearBefore(publishedOf(document, text, null) ?? signedOn(lines))
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
    if (isWhole && !/^(?:政府)?信息公开(?:工作)?(?:年报|年度报告)$/u.test(line)) {
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
      /信息公开$|20\d\d年?度?$/u.test(line) && two.length <= LONGEST_TITLE && REPORT_TITLE.test(two)
    if (isTwo && !/[。>：]/u.test(two)) return two
  }
  const isSheet = (line: string) => line.length <= LONGEST_TITLE && SHEET_TITLE.test(line)
  return (
    own.find((each) => REPORT_TITLE.test(each) && !OTHER_TITLE.test(each)) ??
    head.slice(0, 3).find(isSheet) ??
    null
  )
}

function yearIn(text: string): number | null {
  const found = /(?<!\d)(20[0-3]\d)(?:年|\D|$)/u.exec(text)?.[1]
  const han = /二[零○][零一二三四五六七八九]{2}年/u.exec(text)?.[0]
  if (found) return Number(found)
  if (!han) return null
  const digits = [...han.slice(0, 4)].map((char) => '零一二三四五六七八九'.indexOf(char))
  return Number(digits.map((digit) => Math.max(0, digit)).join(''))
}

/** A title without its year may have it on the next line: `（2023年度）`. */
function yearBehind(lines: readonly string[], title: string | null): number | null {
  const at = lines.findIndex((line) => line === title || BARE_TITLE.test(line))
  const next = at >= 0 && at < 60 ? /^（?(20[0-3]\d)年度?）?$/u.exec(lines[at + 1] ?? '') : null
  return next?.[1] ? Number(next[1]) : null
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

const DAY = '(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日'

/** `统计期限自2021年1月1日起至2021年12月31日止`. */
function periodOf(text: string): { from: string; to: string; year: number } | null {
  const says = new RegExp(
    `${DAY}(?:起|开始)?，?(?:至|到|—|-)(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日`,
    'u',
  )
  const match = says.exec(text)
  if (!match) return null
  const [, y1 = '', m1 = '', d1 = '', y2 = y1, m2 = '', d2 = ''] = match
  const iso = (y: string, m: string, d: string) =>
    `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return { from: iso(y1, m1, d1), to: iso(y2 || y1, m2, d2), year: Number(y2 || y1) }
}

/** `现将2021年度信息公开工作情况报告如下`. */
function yearOfOpening(text: string): number | null {
  const match =
    /(?<!(?:公开|发布|公布|编制|上报|报送)(?:了|完成)[^。；\n]{0,60})(20\d\d)年度?[^。\n《]{0,30}(?:信息公开|政务公开)[^。\n]{0,20}(?:报告|情况|工作)/u.exec(
      text.slice(0, 1500),
    ) ??
    /(?:现|特)将[^。\n]{0,24}(20\d\d)年度?[^。\n]{0,24}(?:报告|公布|汇报)如下/u.exec(
      text.slice(0, 1500),
    ) ??
    /(?:信息公开|政务公开)[^。\n]{0,20}(20\d\d)年度?[^。\n]{0,12}报告/u.exec(text.slice(0, 1500)) ??
    /信息公开[^。\n]{0,12}(?:表|汇总)\n?（?(20\d\d)年度?/u.exec(text.slice(0, 300))
  return match?.[1] ? Number(match[1]) : null
}

const FIRST_PART = /^一、(?:总体情况|概述|概况|基本情况)/mu

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
  const end = /(?:截至|截止|至)到?(20[0-3]\d)年(?:12月|年?底)/u.exec(text)?.[1]
  if (counts.size === 0 && end) return Number(end)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best?.[0] ?? null
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

/** Headings of the six sections of a report, and what only such a report says. */
const SIGNS: readonly RegExp[] = [
  /(?:^|\n)[一1][、.．]?(?:总体情况|概述|概况|总体概述|基本情况)|总体情况/u,
  /主动公开(?:政府)?(?:信息)?(?:的)?(?:工作)?(?:情况|方面)?/u,
  /依申请公开|收到和处理政府信息公开申请|政府信息公开申请/u,
  /(?:政府信息公开)?行政复议|行政诉讼/u,
  /存在的?(?:主要)?问题/u,
  /其他需要报告|其它需要报告/u,
  /政府信息公开条例/u,
  /统计期限|统计数据期限|数据统计|统计时段|所列数据/u,
  /年度报告|年报/u,
  /第二十条第（一）项|本年新收政府信息公开申请/u,
  /政府信息管理/u,
  /(?:^|\n)[（\d]?[一二三四五六七八]?[）、.．]{1,2}(?:政府信息公开)?(?:的)?(?:收费|费用)(?:情况|及|和|、|与)/u,
  /监督保障/u,
  /(?:报告|公布|汇报)如下/u,
]

const FORM_TABLE =
  /第二十条第（[一五六八]）项[\s\S]{0,600}(?:规章|第二十条第（[五六八九]）项)|本年新收政府信息公开申请|主动公开政府信息数[\s\S]{0,800}收到申请数/u
/** What a notice to offices says, or a guide to those who ask: a report says neither. */
const ASKS =
  /(?:现就|现将)[^。\n]{0,40}(?:通知|要求)如下|请各(?:镇|乡|街道|单位|部门|科室|区|县)|(?:报送|填报|上报)(?:至|到)[^。\n]{0,16}(?:科|办|邮箱)|各(?:镇|乡|街道|单位|部门|区县)[^。，\n]{0,16}(?:要(?:高度|认真|按照|严格)|应当?按|务必)|填表说明|申请人可以?(?:向|通过|在)[^。\n]{0,30}(?:提出|提交|填写)/u

/**
 * Whether a page is an annual report on disclosure: it is called so and has some of its parts, or it has
 * most of its parts. A notice about such reports, a list of them or a guide has the name only.
 */
function isReport(
  title: string | null,
  own: readonly string[],
  lines: readonly string[],
  text: string,
): boolean {
  // A table of the form stands in no other kind of page with figures.
  const signs =
    SIGNS.filter((sign) => sign.test(text)).length +
    (FORM_TABLE.test(text) ? 2 : 0) +
    (SHEET_TITLE.test(text.slice(0, 300)) ? 2 : 0)
  const isOther = own.some(
    (each) =>
      OTHER_TITLE.test(each.replace(/信息公开目录|信息公开指南/u, '')) && !REPORT_TITLE.test(each),
  )
  const asks = ASKS.test(text)
  if (isOther && !title) return false
  const isPicture = lines
    .slice(0, 8)
    .some((line) => line.length <= LONGEST_TITLE && PICTURE.test(line))
  if (!title && (OTHER_SELF.test(text) || isPicture || isOtherKind(lines[0] ?? ''))) return false
  if (title) return signs >= (asks ? 6 : 2)
  if (signs >= (asks ? 8 : 4)) return true
  return !asks && !RULES.test(text) && (INTRODUCES.test(text) || tellsOfYear(lines, text))
}

/** How a report begins that has lost its name: who wrote it, of which year its figures are. */
const INTRODUCES = new RegExp(
  [
    '(?:编[制写]|撰写|形成)(?:完成|了)?的?本(?:年度)?(?:工作)?(?:报告|年报)',
    '本(?:年度)?(?:工作)?(?:报告|年报)[^。\\n]{0,60}(?:编[制写]|汇总|撰写|公布|(?:部分|内容)组成)',
    '(?:现|特)(?:将|公布|向社会公布)[^。\\n]{0,50}(?:信息|政务)公开[^。\\n]{0,20}(?:年度报告|年报|报告(?:公布)?如下)',
    '(?:统计|数据)[^。，\\n]{0,8}(?:期限|时限|时间|日期|时段|区间|范围|周期)[^。\\n]{0,8}20\\d\\d年',
  ].join('|'),
  'u',
)
/** Articles of a rule, and what a guide tells those who ask. */
const RULES =
  /(?:^|\n)第[一二三四五六]条|(?:编制|制定)本(?:公开)?(?:指南|制度|办法|规定)|办公时间：|热线[^\n]{0,16}(?:通报|受理情况)|记者|通讯员|会议(?:强调|要求|指出|通报)|据(?:悉|了解|介绍)，/u

/** What a body says of the work that only such a report tells of in figures. */
const TOLD: readonly RegExp[] = [
  /(?:公开|发布)[^，。；\d]{0,24}信息[^，。；\d]{0,10}\d+余?多?[条篇件份]/u,
  /(?:主动公开|公开)[^，。；\d]{0,16}\d+余?多?[条篇件份]/u,
  /(?:收到|受理|新收|接收)[^，。；]{0,24}申请[^，。；\d]{0,6}\d+[件份宗起]|(?:未|没有|无)[^，。；]{0,10}(?:公开[^，。；]{0,6}申请|依申请公开)/u,
  /(?:^|\n)[（\d]?[一二三四五六\d][）、.．]{1,2}[^。\n]{0,8}(?:主动公开|依申请公开|信息公开)[^。\n]{0,14}(?:情况|方面|数量)/u,
  /信息申请受理点|公共查阅点|(?:我[镇乡局街县市区省委办院]|本[镇乡局办委])[^，。；]{0,16}信息公开/u,
]
/** Occurrences of 公开 in a thousand characters, by how much is told: other reports do not reach them. */
const OFTEN = [15, 9, 6] as const

/** Whether a text without a name or a beginning speaks of disclosure throughout, and tells what was done. */
function tellsOfYear(lines: readonly string[], text: string): boolean {
  if (lines.slice(0, 6).some((line) => line.length >= 10 && isOtherKind(line))) return false
  if (text.length < 30) return false
  const often = ((text.match(/公开/gu)?.length ?? 0) * 1000) / text.length
  const told = TOLD.filter((says) => says.test(text)).length
  if (told === 0) return often >= OFTEN[0] && FIRST_PART.test(text)
  return often >= (told === 1 ? OFTEN[1] : OFTEN[2])
}

/** Whether the first line names a page of another kind, before any figure. */
function isOtherKind(first: string): boolean {
  if (first.length > LONGEST_TITLE || SHEET_TITLE.test(first)) return false
  // 政府工作报告, 法治政府建设情况报告: reports on other matters.
  const isOnOther = /.{4}(?:报告|公报)$/u.test(first) && !/(?:信息|政务)公开/u.test(first)
  return isOnOther || (OTHER_KIND.test(first) && !PRINTS.test(first))
}
