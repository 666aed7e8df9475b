/** Kinds of items that reports list, by the words they use; the more special names stand first. */
const KINDS: readonly [metric: string, says: RegExp][] = [
  ['items_published_annual_reports', /信息公开年报|公开年度报告|信息公开年度/u],
  ['items_published_work_reports', /工作报告|工作总结/u],
  ['items_published_guides', /公开指南|办事指南|服务指南/u],
  ['items_published_catalogue', /公开目录/u],
  ['items_published_overview', /概况/u],
  ['items_published_pilot_areas', /试点领域/u],
  ['items_published_key_areas', /重点领域/u],
  ['items_published_budget', /财政|预决算|预算|决算|三公|资金信息|财务/u],
  ['items_published_normative', /规范性文件/u],
  ['items_published_penalties', /行政处罚|处罚信息/u],
  ['items_published_permits', /行政许可/u],
  ['items_published_inspections', /行政检查|检查/u],
  ['items_published_enforcement', /执法/u],
  ['items_published_procurement', /采购|招投?标/u],
  ['items_published_emergency', /应急|突发/u],
  ['items_published_leaders', /领导信息|领导班子|领导分工|领导之窗|领导简介/u],
  ['items_published_duties', /行政职[责权]|权责|权力清单|职权/u],
  ['items_published_institution', /组织机构|机构(?:职能|设置|信息|概况|人员)|机构类/u],
  ['items_published_plans', /(?:规划|计划)(?!公示|许可|审批|建设|生育)/u],
  ['items_published_news', /动态|新闻|要闻/u],
  // 惠农补贴公示, 征地公告 are one matter, not all notices.
  [
    'items_published_notices',
    /^(?:其中|各类|各种|发布|公开|政府|政务)*(?:通知|公示|公告)(?:[、和及]?(?:通知|公示|公告|通报))*(?:类|信息|栏目?|事项|文件|方面)*$/u,
  ],
  ['items_published_livelihood', /民生/u],
  ['items_published_supervision', /监督/u],
  ['items_published_documents', /文件|(?<!非)公文|政策法规|法规/u],
  ['items_published_other', /^其他|其他(?:类|信息|内容|主动公开)/u],
]

/** The metric of a kind of items, by its name in a list; `null` where it is none of those. */
export function kindOfItem(name: string): string | null {
  const parts = new Set(KINDS.filter(([, says]) => says.test(name)).map(([metric]) => metric))
  // 文件、公示公告等 is a mixture, not one kind.
  if (/[、和及]/u.test(name) && parts.size > 1) return null
  return [...parts][0] ?? null
}
