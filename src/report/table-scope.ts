import type { ReportDocument } from './document'
import { normalise } from './normal'
import type { Characters } from './traditional'

/** Whose figures a table has: the report's own, or those of a year or a body set beside them. */
export type Scope = 'own' | 'other-year' | 'other-body'

/** What the report is about, as far as it is known. */
export interface Subject {
  year: number | null
  body: string | null
}

/** A line that names what a table below it shows; longer ones are prose. */
const LONGEST_CAPTION = 60
const CAPTION =
  /情况|收到和处理|主动公开|复议|诉讼|汇总|统计|数据|如下|^附[件表录]?[一二三\d]?[：:、]?|^\d{4}年(?:度)?[：:]?$|^(?:上一?|去|本)年(?:度)?[：:]?$/u
/** Links to other reports, titles, and lines that compare or tell a figure. */
const NO_CAPTION =
  /年度报告|年报|。|[比较]上|相比|同比|增长|下降|\d(?:余|多)?[件条次篇]|目标|计划|整改|问题/u
/** A character of each of these, as any text writes it. */
const MAYBE = /[年附全公情况況如]/u
const APPENDIX = /^[（【]?附(?:[件表录注]|[：:、一二三\d]|20)/u
/** A part of the report itself, after which its own figures follow. */
const PART =
  /^(?:[一二三四五六七]、|（[一二三四五六七]）|第[一二三四五六七]部分)?.{0,8}(?:主动公开政府信息|收到和处理政府信息公开申请|政府信息公开申请(?:的)?情况|复议.{0,8}诉讼(?:的)?情况|总体情况|其他需要报告)/u
/** Years, and no days. */
const YEARS = /(?<!\d)((?:19|20)\d\d)年(?!\d)/gu
const LAST_YEAR = /(?:上一?年(?:度)?|去年(?:度)?|前一年(?:度)?)(?!度|结转|(?:的)?项目)/u
const THIS_YEAR = /本年(?:度)?(?!度|新|制|废|处理|收费|增|办理)/u
/** All of a place together: of a body of that place it says its own. */
const ALL_OF =
  /全([省市区县旗州盟镇乡])(?:各?(?:级|部门|单位|机关|乡镇|镇街)*)?.{0,4}(?:汇总|合计|总表|总体|统计)|(?:汇总|合计|总表).{0,4}全([省市区县旗州盟镇乡])/u
/** 附件：青禾县水务局收到和处理政府信息公开申请情况. */
const BODY =
  /^[（【]?附[件表录]?[一二三\d]*[：:、.]?(?<name>[^，、：]{2,24}?(?:局|委|委员会|办公室|办公厅|人民政府|政府|镇|乡|街道|办事处|中心|[省市区县旗州盟]))(?:20\d\d年(?:度)?)?(?:收到和处理|主动公开|依申请公开|政府信息公开|行政复议)/u
const OWN_NAME = /^[我本全]/u
const OFFICE = /(?:人民)?政府|办公[室厅]|办事处|委员会|委$/gu

/** What one line says of the tables below it; `null`: nothing. */
function scopeSaid(line: string, { year, body }: Subject): Scope | null {
  if (line.length > LONGEST_CAPTION || !CAPTION.test(line)) return null
  const years = [...line.matchAll(YEARS)].map(([, one]) => Number(one))
  const isOwnYear = year !== null && years.includes(year)
  if (NO_CAPTION.test(line) && !APPENDIX.test(line)) return isOwnYear ? 'own' : null
  if (!isOwnYear && (LAST_YEAR.test(line) || (year !== null && years.length > 0)))
    return 'other-year'
  const all = ALL_OF.exec(line)
  if (all && !isOfPlace(body, all[1] ?? all[2] ?? '')) return 'other-body'
  const name = BODY.exec(line)?.groups?.name
  if (name && body !== null && !OWN_NAME.test(name) && !isSameBody(name, body)) return 'other-body'
  return isOwnYear || THIS_YEAR.test(line) ? 'own' : null
}

function isOfPlace(body: string | null, level: string): boolean {
  return body === null || new RegExp(`${level}$`, 'u').test(body.replace(OFFICE, ''))
}

function isSameBody(name: string, body: string): boolean {
  const [one, other] = [name.replace(OFFICE, ''), body.replace(OFFICE, '')]
  return other.endsWith(one) || one.endsWith(other)
}

/**
 * Whose figures stand where in a document, by the lines above its tables: 2022年情况如下, 附：上年度数据,
 * 全区汇总. A part of the report ends what a line before it said; what an appendix says holds to its end.
 *
 * @returns the scope at an offset of the document
 */
export function scopesOf(
  document: ReportDocument,
  subject: Subject,
  characters: Characters,
): (offset: number) => Scope {
  const changes: { from: number; scope: Scope }[] = []
  let scope: Scope = 'own'
  let isAppendix = false
  const follow = (text: string, start: number) => {
    if (text.length > 2 * LONGEST_CAPTION || !MAYBE.test(text)) return
    const line = normalise(text, start, characters).text
    let next: Scope = scope
    const said = scopeSaid(line, subject)
    if (said !== null) {
      next = said
      isAppendix = APPENDIX.test(line)
    } else if (!isAppendix && PART.test(line)) next = 'own'
    if (next !== scope) changes.push({ from: start, scope: next })
    scope = next
  }
  for (const block of document.blocks) {
    if (block.kind === 'text') follow(block.text, block.start)
    // A row of one cell across the table is its title.
    else
      for (const { text, start, columns } of block.cells)
        if (columns === block.width && columns > 1) follow(text, start)
  }
  return (offset) => changes.findLast(({ from }) => from <= offset)?.scope ?? 'own'
}

/** What the name of a row says: `2022年` before the figures of table 四. */
export function scopeOfRow(text: string, { year }: Subject): Scope {
  const said = /((?:19|20)\d\d)年?(?:度)?(?:数据?)?$/u.exec(text)?.[1]
  if (said !== undefined) return year === null || Number(said) === year ? 'own' : 'other-year'
  return /(?:上一?年|去年)(?:度)?(?:数据?)?$/u.test(text) ? 'other-year' : 'own'
}
