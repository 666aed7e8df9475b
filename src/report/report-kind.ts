// Whether a page is an annual report on disclosure, by its name, its parts, its first words or what it speaks of.

export const REPORT_TITLE =
  /信息公开(?:工作)?(?:的)?(?:20\d\d年)?(?:年度)?(?:工作)?(?:年度报告|年报|报告|情况的?报告|年度工作报告)|政务公开(?:工作)?(?:20\d\d年)?年度(?:工作)?报告|20\d\d年度?报告|信息公开20\d\d年?度?(?:工作)?(?:年度)?报告/u
export const OTHER_TITLE =
  /通知|格式|模板|样本|整改|半年|季度|(?<!\d年)\d{1,2}月份?|指南|办法|规定|解读|方案|要点|公告|目录|法治政府|网站(?:工作|监管)?年度|工作报表|政府工作报告|答复书|申请表|培训|推进会|检查|考核|通报|意见|制度(?:（[^）]*）)?$|管理制度|新闻|动态|条例（|汇总$|列表|图解|一图(?:读|看|速)|图说|漫画|数说|出炉|报送|(?:发布|公布|编制|完成|晒出|做好|开展|加强|规范|推进|督促).{0,12}20\d\d|工作总结|工作计划|自查|评估|测评/u
export const LONGEST_TITLE = 60
/** The table of the reports for 2014–2018, which some bodies publish alone. */
export const SHEET_TITLE =
  /信息公开(?:工作)?(?:情况)?(?:年度)?(?:统计(?:报?表|汇总表?|情况表?)|(?:情况|数据)汇总表?)/u
export const FIRST_PART = /^一、(?:总体情况|概述|概况|基本情况)/mu

/** How a page of another kind is called: what such a name ends with, or that it covers less than a year. */
const OTHER_KIND =
  /(?:半年|季度|\d月份?)[^。]*(?:信息|政务)公开|(?:指南|目录|办法|规定|条例|方案|要点|通知|公告|制度|意见|细则|通报|答复书|告知书|申请表|流程图?|总结|简报|讲话|分解表|编制说明|填写说明|(?:评估|自查|自评|调研)报告|汇报材料|报表|会议纪要|问答|手册|标准|清单|计划|解读|格式|模板|样本|整改报告|会议?|培训班)(?:（[^）]*）)?$|召开|举[办行]/u
/** 关于印发《…年度报告》的通知: the report follows. */
const PRINTS = /(?:印发|公布|公开|发布).{0,40}(?:年度报告|年报)[》”]?的(?:通知|公告)$/u
/** A picture for readers made from a report: 一图读懂. */
const PICTURE =
  /^[【“]?(?:一图(?:读|看|速)|图解|图说|漫画|数说|速览)|[】”|：]\s*(?:一图(?:读|看|速)|图解|图说)/u
/** A form to be filled in: XX镇人民政府××××年…年度报告（模板）. */
const TEMPLATE =
  /^.{0,30}(?:[Xx×]{2,}|某某?[省市区县镇乡局]).{0,30}(?:年度报告|年报)|(?:年度报告|年报)[^。，]{0,6}（?(?:参考)?(?:模板|样本|样式|范本|范文)）?$/u
/** How a page names itself, or opens its parts, that tells of less than a year. */
const PART_OF_YEAR =
  /^(?:[^。，]{0,20}20\d\d年)?(?:[上下]半年|第?[一二三四1-4]季度|\d{1,2}月份)[^。，]{0,20}(?:信息|政务)公开[^。，]{0,20}(?:统计|数据|情况|工作|总结|报表|汇总)[^。，]{0,8}$/u
const IN_PART_OF_YEAR = /^(?:20\d\d年)?(?:[上下]半年|第?[一二三四1-4]季度)，/u
/** What a page says of itself: 本指南, 小编. A report says 本报告, and may quote the names of others. */
const OTHER_SELF =
  /小编|本报讯|本网讯|本报记者|（(?:记者|通讯员)|划重点|欢迎[^。，\n]{0,12}留言|(?:编制|制定|发布)本(?:指南|目录|办法|规定|制度|方案|细则|要点)|本(?:指南|办法|规定|制度|方案|细则)(?:自|由|所称|适用|每年)/u

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
export function isReport(
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
  const names = [title ?? '', ...own, ...lines.slice(0, 3)]
  if (names.some((name) => name.length <= LONGEST_TITLE && TEMPLATE.test(name))) return false
  if (isOther && !title) return false
  const isPicture = lines
    .slice(0, 8)
    .some((line) => line.length <= LONGEST_TITLE && PICTURE.test(line))
  const isShort =
    lines.slice(0, 8).some((line) => PART_OF_YEAR.test(line)) ||
    lines.filter((line) => IN_PART_OF_YEAR.test(line)).length > 1
  if (isShort && (title === null || PART_OF_YEAR.test(title))) return false
  if (!title && (OTHER_SELF.test(text) || isPicture || isOtherKind(lines[0] ?? ''))) return false
  const told = TOLD.filter((says) => says.test(text)).length
  // 某署2015年信息公开工作报告: its name and what was done, with the parts of another form.
  const isNamed = title !== null && /20\d\d年/u.test(title) && told > 0 && signs > 0
  if (title) return signs >= (asks ? 6 : 2) || (isNamed && !asks && !OTHER_SELF.test(text))
  if (signs >= (asks ? 8 : 4)) return true
  return (
    !asks &&
    !RULES.test(text) &&
    (PRESENTED.test(text) || INTRODUCES.test(text) || tellsOfYear(lines, text))
  )
}

/** `根据…要求，发布《某市2020年政府信息公开工作年度报告》。`: a first sentence that has the name. */
export const PRESENTED =
  /^[^。]{0,10}(?:依|按|根据|遵照)[^。\n]{4,120}，[^。，\n]{0,8}(?:发布|公布|编制|形成)[^。，\n]{0,6}《[^》\n]{0,24}(?:信息|政务)公开[^》\n]{0,10}(?:年度报告|年报)》[。，]/u

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

/** Plans, answers to one person, what was found at others. */
const NOT_OWN =
  /不少于\d|不低于\d|您(?:好|申请|提[交出]|于)|通报如下|评估(?:显示|组|结果|发现)|抽查(?:了|发现)?\d+[个家]|各单位[^，。；]{0,6}(?:要|应)/u
/** What the beginning says that the text is about. */
const OTHER_MATTER =
  /(?:推进|深化|加强|抓好)法治政府|(?:法治政府建设|依法行政|营商环境)(?:工作|建设)?(?:情况|报告|总结)|第[一二三四]季度|[上下]半年|(?<!\d)\d{1,2}月份/u

/** Whether a text without a name or a beginning speaks of disclosure throughout, and tells what was done. */
function tellsOfYear(lines: readonly string[], text: string): boolean {
  if (lines.slice(0, 6).some((line) => line.length >= 10 && isOtherKind(line))) return false
  if (text.length < 30 || NOT_OWN.test(text) || OTHER_MATTER.test(text.slice(0, 80))) return false
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
