// Which year a number is of, and whether of one year alone.

export interface Years {
  /** For the sentence behind this one. */
  after: number | null
  at(position: number): number | null
}

/** Which year governs each position: the last one named at the beginning of a clause, unless compared with. */
export function yearsOf(text: string, inherited: number | null, reportYear: number | null): Years {
  const found: { position: number; year: number | null }[] = [{ position: 0, year: inherited }]
  const says =
    /(?<=^|[，；：。、（]|其中|截至|截止|在|自|从|我[镇街乡局区县市办委]|[一二三四五六]是)(?:(20\d\d)(?:年度?)?(?!年?度?(?:未|无|没有)?(?:结转|转结|转入|转来|遗留|顺延|延续))(?!年?度?(?:部门|单位|政府|财政|[市县区镇本]级)*(?:预决?算|决算))(?:全年|，|共|我|本|全|主动|度|期间|累计|通过|[^\d月年《印》]{1,6}|(?<=年度?)(?=\d+(?![月日\d.])))|(今年|本年度?|报告年度|本报告期|当年|年内))/gu
  for (const match of text.matchAll(says)) {
    if (/(?:比|较|同比|与|相比|于)$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
      continue
    if (match[1] && !/^20\d\d年/u.test(match[0])) continue
    // 自2008年…以来: where it began.
    if (
      /[自从]$/u.test(text.slice(0, match.index)) &&
      /^[^，；。]*(?:以来|至今)/u.test(text.slice(match.index))
    )
      continue
    found.push({ position: match.index, year: match[1] ? Number(match[1]) : reportYear })
  }
  const after = found.at(-1)?.year ?? null
  const last =
    /(?<=^|[，；：。]|其中)(?:去年|上年度?|上一年度?|前年)(?!.{0,10}(?:结转|转结|转入|转来|转办|顺延|延续|遗留|留存|结存|未办结)|同期|相比|相同|项目|的?基础|以来|[底末])/gu
  for (const { index } of text.matchAll(last))
    if (reportYear !== null) found.push({ position: index, year: reportYear - 1 })
  found.sort((a, b) => a.position - b.position)
  return {
    after,
    at: (position) => found.findLast((one) => one.position <= position)?.year ?? null,
  }
}

/** 2008年5月1日至2022年12月31日: from one year into another, without 自. */
function isOverYears(clause: string): 'until' | 'since' | null {
  const says = /(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?起?(?:至|到|—|-)(20\d\d)年(\d{1,2})月/u.exec(
    clause,
  )
  const [first, from, last, to] = says?.slice(1).map(Number) ?? []
  if (!first || !from || !last || !to || first === last) return null
  // 2021年9月至2022年8月: twelve months, perhaps the year that a university reports.
  return (last - first) * 12 + to - from <= 12 ? 'until' : 'since'
}

/** Of one year alone, up to a day, or since some day. */
export type Stretch = 'none' | 'until' | 'since'

export function stretchOf(before: string, reportYear: number | null): Stretch {
  // 2023年以来, 自2023年1月份以来 in the report for 2023: no more than that year.
  const clause = before
    .slice(Math.max(before.lastIndexOf('；'), 0))
    .replace(/(20\d\d)年度?(?:1月份?)?(?:1日)?以来/gu, (said, year) =>
      Number(year) === reportYear ? '今年以来' : said,
    )
  if (isSpan(clause)) return 'since'
  const over = isOverYears(clause)
  if (over) return over
  // 自公众号开通以来累计推送2356条，2023年推送362条: a clause that names its own year.
  const own = clause.slice(clause.lastIndexOf('，') + 1)
  if (
    /，/u.test(clause) &&
    /^(?:其中：?)?(?:20\d\d年度?|今年|本年度?)(?![^，]*(?:以来|至今|累计|底|末|\d月))/u.test(own)
  )
    return 'none'
  if (
    /(?:自|从)?[^，]{0,20}(?:20\d\d年以来|以来(?!，?本年)|历年|近[两二三四五六七八九十\d]+年|20\d\d年?(?:—|-|至|到)20\d\d年(?!\d)|“?十[一二三四五]五”?(?:时期|期间)|任期内|[两二三四五]年来|至今|(?<!公)开通(?!了?(?:[“《]|专用|咨询|[^，；。]{0,4}(?:邮箱|电话|热线)|官方|政务|微|公众|抖音|新浪|腾讯))|建站|(?<!线)上线)/u.test(
      clause,
    )
  ) {
    if (!/(?:今年|一年|本年度?|年初|全年)以?来/u.test(clause) && !/全年|本年度?|今年/u.test(clause))
      return 'since'
  }
  return /(?:截至|截止|至|到(?=20\d\d年年?[底末]))到?[^，]{0,14}(?:底|末|日|目前|止)|(?:12月31日|年[底末])(?:之?前|为止)/u.test(
    clause,
  ) && !/起[^，]{0,3}至|全年|本年度?|今年/u.test(clause)
    ? 'until'
    : 'none'
}

/** 自《条例》施行至2012年底, 2008年至2012年: not 自1月1日至12月31日. */
function isSpan(clause: string): boolean {
  const [, from = '', to = ''] =
    /(?:自|从)([^，]{2,24}?)(?:起|开始)?(?:至|到|截至)([^，]{0,14}(?:年底|末|止|日))/u.exec(
      clause,
    ) ?? []
  if (from === '' || /^(?:今年|本年|年初|元月|\d{1,2}月)/u.test(from)) return false
  const [first, last] = [from, to].map((text) => /20\d\d(?=年)/u.exec(text)?.[0])
  return first === undefined || (last !== undefined && first !== last)
}
