/** Kinds of items that reports list, by the words they use; the more special names stand first. */
const KINDS: readonly [metric: string, says: RegExp][] = [
  [
    'items_published_annual_reports',
    /公开年报|公开(?:工作)?年度报告|信息公开(?:工作)?(?:年度|年报)|^(?:政府)?年度(?:政府)?信息公开$/u,
  ],
  ['items_published_work_reports', /工作报告|工作总结/u],
  ['items_published_guides', /公开指南|办事指南|服务指南/u],
  // The list of a town's matters is a paper, not what stands in the catalogue.
  ['items_published_catalogue', /(?<!基层政务|编制)公开目录/u],
  ['items_published_institution', /机构概况/u],
  ['items_published_overview', /概况/u],
  ['items_published_pilot_areas', /试点领域/u],
  ['items_published_key_areas', /重点领域/u],
  ['items_published_budget', /财政|预决算|预算|决算|三公|资金信息|(?<!企业)财务(?!指标)/u],
  ['items_published_normative', /规范性文件/u],
  ['items_published_penalties', /行政处罚|处罚信息/u],
  ['items_published_permits', /行政许可/u],
  ['items_published_inspections', /行政检查|检查/u],
  ['items_published_enforcement', /(?<!谁)执法(?!队伍|证)/u],
  ['items_published_procurement', /采购|招投?标|招标|公共资源交易/u],
  ['items_published_emergency', /应急|突发/u],
  ['items_published_leaders', /领导信息|领导班子|领导分工|领导之窗|领导(?:简介|介绍)/u],
  ['items_published_duties', /行政职[责权]|权责|权力清单|职权/u],
  [
    'items_published_institution',
    /组织机构|(?:机构|机关|部门|单位)(?:的)?职能|机构(?:设置|信息|人员|职责|简介)|内设机构|机构类/u,
  ],
  // 人口计划和生育, 规划许可 are matters, no plans.
  ['items_published_plans', /(?:规划|(?<!人口)计[划画])(?!公示|许可|审批|建设|(?:和|与)?生育)/u],
  [
    'items_published_news',
    /动态|新闻(?!发布会|办|中心|单位|媒体|记者)|要闻|工作进展|^(?:发布|公开)?工作(?:类信息|信息)/u,
  ],
  // 惠农补贴公示, 征地公告 are one matter, not all notices.
  [
    'items_published_notices',
    /^(?:其中|其[他它]|各类|各种|发布|公开|政府|政务)*(?:通知|公示|公告|通告)(?:[、和及]?(?:通知|公示|公告|通报|通告))*等?(?:类|信息|栏目?|事项|文件|方面)*$|(?:通知|公示|公告)(?:公示|公告|通告)(?:类|信息)+$/u,
  ],
  ['items_published_livelihood', /民生|社会救助/u],
  ['items_published_supervision', /监督/u],
  [
    'items_published_documents',
    /(?<=.)(?<!规范性|其[他它]|废止|失效|任免|人事|政府办?|办公[室厅]|国务院|行署)文件(?!解读|及解读|、)|^文件(?:类|信息)|(?<!非)公文|(?<!执行)法规/u,
  ],
  [
    'items_published_other',
    /^(?:应)?(?:主动公开的)?其[他它](?:各?类|信息|内容|重要|主动|政务|政府|相关|工作|业务|方面|$)|其[他它](?:类|信息|内容|主动公开)/u,
  ],
]

/** The metric of a kind of items, by its name in a list; `null` where it is none of those. */
export function kindOfItem(name: string): string | null {
  if (isMixture(name) || OFFICE.test(name)) return null
  const parts = new Set(KINDS.filter(([, says]) => says.test(name)).map(([metric]) => metric))
  // 重点领域、重大民生信息: key areas are several matters.
  if (parts.has('items_published_key_areas')) return 'items_published_key_areas'
  // 文件、公示公告等 is a mixture, not one kind.
  if (/[、和及]/u.test(name) && parts.size > 1) return null
  return [...parts][0] ?? null
}

/** 财政所, 执法大队: who published, not what. */
const OFFICE =
  /(?:局|所|办|科|股|站|队|中心|处|室|委|院|[乡镇]|村|社区|街道|部门|单位)(?:报送|上报)?$/u

/** 各类信息及工作动态类信息, 审计动态、审计结果、机关党建、政务服务等: no one kind. */
function isMixture(name: string): boolean {
  // 工作信息及政务动态 are both news.
  const isNews = /^工作信息[、及和与][^、及和与]{2}动态/u.test(name)
  if (!isNews && /(?:各类|工作|政务|政府|公开)信息[、及和与]/u.test(name)) return true
  const parts = name.split(/[、和及与]/u)
  const known = parts.filter((part) => KINDS.some(([, says]) => says.test(part)))
  return parts.length > 2 && known.length * 3 < parts.length
}

/** What was done, behind the name of a kind, and what ends it: 政务要闻栏目全年发布信息, 概况信息更新量. */
const DONE =
  /^(?<name>.{2,}?)(?:中|里|上)?(?:全年|本年度?|今年|共计?|累计|新增|主动|及时|[，、])*(?:发布|更新|公布|(?<!信息|政务)公开|登载|刊登)(?:了|的)?(?:各类|相关|政府|政务)*(?:信息|内容|文章|稿件)?(?:条数|总数|数量|数|量|共计?|累计|为|有|：|约)*$/u

/** 在“要闻”“公告”等栏目. */
const SEVERAL_COLUMNS = /[”》]、?[“《].*(?:栏目|专栏|板块)/u

/** `财政预决算信息公布`, `政务动态更新`: the kind whose name stands before the verb, or `null`. */
export function kindBeforeVerb(near: string): string | null {
  if (SEVERAL_COLUMNS.test(near)) return null
  const name = DONE.exec(near)?.groups?.name?.replace(/[“”《》]/gu, '') ?? ''
  const ends =
    /(?:类|信息|栏目?|专栏|板块|专区|方面|情况|动态|要闻|文件|目录|公告|公示|决算|规划|计划)$/u
  return name.length <= 40 && (ends.test(name) || name.length <= 8)
    ? kindOfItem(name.replace(LEADING, ''))
    : null
}

/** What opens a part of a list before its name. */
export const LEADING =
  /^(?:其中|主要|分别|包括|包含|涉及|属于|关于|有关|涵盖|有|为|是|：|“|《|\d{1,2}[.、．]|[①-⑳]|（[一二三四五六七八九十\d]{1,3}）)+/u
