import type { Words } from '../form/form'
import type { Kind } from './finding'

/** Where a rule looks: inside one report, at a report's words beside its tables, along the years, … */
export const SCOPES = ['tables', 'text', 'years', 'levels', 'report'] as const
export type Scope = (typeof SCOPES)[number]

interface RuleText {
  id: string
  scope: Scope
  kind: Kind
  /** What it compares, as a heading. */
  name: Words
  /** What should hold. */
  claim: Words
  /** Why, and what may lawfully break it. */
  basis: Words
}

/**
 * Every rule of the audit, in the order of the list in `docs/checks.md`, which is made from it. The
 * terms of the arithmetical ones stand in `identities.ts`.
 */
export const RULES = [
  {
    id: 'T3-FLOW',
    scope: 'tables',
    kind: 'must',
    name: { zh: '申请的来与去', en: 'Requests in and out' },
    claim: {
      zh: '每一列：新收 + 上年结转 = 办理结果总计 + 结转下年度',
      en: 'in each column: received + carried in = disposed of + carried over',
    },
    basis: {
      zh: '表三所印的勾稽关系（一加二等于三加四）。',
      en: 'The control printed on table 3 (row 1 plus row 2 equals row 3 plus row 4).',
    },
  },
  {
    id: 'T3-SUM',
    scope: 'tables',
    kind: 'must',
    name: { zh: '办理结果总计', en: 'Total disposed of' },
    claim: {
      zh: '每一列：办理结果总计 = 予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理 + 其他处理',
      en: 'in each column: disposed of = granted + partially granted + refused + unable to provide + not processed + other',
    },
    basis: {
      zh: '表三“总计”一行的定义。分项齐全时用分项，否则用所印小计。',
      en: 'How table 3 defines its total. Detail rows are used where all are there, else the printed subtotal.',
    },
  },
  {
    id: 'T3-GRP',
    scope: 'tables',
    kind: 'must',
    name: { zh: '小计与分项', en: 'Subtotals and their rows' },
    claim: {
      zh: '不予公开、无法提供、不予处理、其他处理各等于所属分项之和',
      en: 'refused, unable to provide, not processed and other each equal the rows under them',
    },
    basis: {
      zh: '只在报告印出小计时核对；表式本身不印小计。',
      en: 'Only where a report prints the subtotal; the form itself does not.',
    },
  },
  {
    id: 'T3-ROW',
    scope: 'tables',
    kind: 'must',
    name: { zh: '各类申请人与总计', en: 'Applicants and total' },
    claim: {
      zh: '每一行：总计 = 自然人 + 五类法人或其他组织',
      en: 'in each row: total = natural persons + five kinds of organisation',
    },
    basis: { zh: '表三“总计”一列的定义。', en: 'How table 3 defines its last column.' },
  },
  {
    id: 'T4-SUM',
    scope: 'tables',
    kind: 'must',
    name: { zh: '复议、诉讼总计', en: 'Totals of reviews and lawsuits' },
    claim: {
      zh: '总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结',
      en: 'total = upheld + corrected + other result + pending',
    },
    basis: { zh: '表四每一类的“总计”。', en: 'How table 4 defines the total of each track.' },
  },
  {
    id: 'T2-NONNEG',
    scope: 'tables',
    kind: 'must',
    name: { zh: '表二的数不为负', en: 'No negative figures in table 2' },
    claim: {
      zh: '表二各格不小于0，除金额外为整数',
      en: 'every cell of table 2 is 0 or more, and whole unless it is money',
    },
    basis: { zh: '件数、项数的性质；增减数除外。', en: 'They are counts; changes are left out.' },
  },
  {
    id: 'T2-STOCK',
    scope: 'tables',
    kind: 'expected',
    name: { zh: '制发的文件仍有效或已废止', en: 'What was issued is in force or gone' },
    claim: {
      zh: '现行有效 + 本年废止 ≥ 本年制发',
      en: 'in force + repealed ≥ issued this year',
    },
    basis: {
      zh: '2021年式表二。当年制发、当年自然失效的文件可使其不成立。',
      en: 'Table 2 of the 2021 form. Documents that expire in the year they were issued may break it.',
    },
  },
  {
    id: 'T2-19',
    scope: 'tables',
    kind: 'expected',
    name: { zh: '2019年式表二的数目', en: 'Counts of the 2019 table 2' },
    claim: {
      zh: '本年新公开 ≤ 对外公开总数；上一年项目数量 + 本年增减 ≥ 0',
      en: 'newly disclosed ≤ disclosed in all; kinds last year + change ≥ 0',
    },
    basis: { zh: '2019年式表二。', en: 'Table 2 of the 2019 form.' },
  },
  {
    id: 'F14',
    scope: 'tables',
    kind: 'expected',
    name: { zh: '2014年式统计表', en: 'The 2014 table' },
    claim: {
      zh: '收到申请数等于各渠道之和；申请答复数等于各种答复之和',
      en: 'requests received equal the sum over channels; replies equal the sum over outcomes',
    },
    basis: {
      zh: '2014年式只知主要各行，所以不作“必须成立”。',
      en: 'Only the main rows of this form are known, so it is not a “must”.',
    },
  },
  {
    id: 'RULES',
    scope: 'tables',
    kind: 'must',
    name: { zh: '无权制定规章', en: 'No power to make rules' },
    claim: {
      zh: '镇街、县级政府及其部门制发规章数为0',
      en: 'towns, counties and their departments issue no government rules (规章)',
    },
    basis: {
      zh: '《立法法》：规章由国务院部门、省级和设区的市级政府制定。填数的多半把规范性文件填进了规章一行。',
      en: 'Law on Legislation: only ministries, provinces and cities with districts make them. Mostly a normative document entered in the wrong row.',
    },
  },
  {
    id: 'PCT',
    scope: 'tables',
    kind: 'must',
    name: { zh: '百分比在0至100之间', en: 'Percentages within 0 to 100' },
    claim: { zh: '0 ≤ 百分比 ≤ 100', en: '0 ≤ percentage ≤ 100' },
    basis: {
      zh: '超出的数不画、不算，只在这里列出。',
      en: 'A figure outside is neither drawn nor reckoned with, only listed here.',
    },
  },
  {
    id: 'TWICE',
    scope: 'text',
    kind: 'expected',
    name: { zh: '同一个数两处不同', en: 'One figure, two values' },
    claim: {
      zh: '同一报告中同一指标只有一个数',
      en: 'one report gives one value for one metric',
    },
    basis: {
      zh: '两处可能口径不同（如两个公众号）；两个数都列出，不作取舍。',
      en: 'The two places may count differently (two accounts); both are shown, neither is chosen.',
    },
  },
  {
    id: 'PARTS',
    scope: 'text',
    kind: 'expected',
    name: { zh: '总数与所列分项', en: 'A total and its stated parts' },
    claim: {
      zh: '总数不小于报告所列分项之和',
      en: 'a total is not less than the parts the report states',
    },
    basis: {
      zh: '分项未必列全，所以只看是否超过；分类之间有重叠时会超过。',
      en: 'Parts need not be complete, so only an excess counts; overlapping classes can cause one.',
    },
  },
  {
    id: 'LISTED',
    scope: 'text',
    kind: 'expected',
    name: { zh: '总数与报告所列各项', en: 'A total and the items listed with it' },
    claim: {
      zh: '说明中记下的各项合计 = 总数',
      en: 'the sum noted of the items a report lists = its total',
    },
    basis: {
      zh: '有的报告所列各项没有对应的指标，读报告的人把合计记在说明里，这里拿来与总数核对。',
      en: 'Where listed items fit no metric, whoever read the report noted their sum; it is compared here.',
    },
  },
  {
    id: 'CLASSES',
    scope: 'text',
    kind: 'expected',
    name: { zh: '总数与五类信息', en: 'A total and the five classes' },
    claim: {
      zh: '主动公开总数 = 机构职能 + 法规文件 + 规划计划 + 行政职责 + 业务动态',
      en: 'items published = institution + documents + plans + duties + news',
    },
    basis: {
      zh: '北京等地按这五类统计，五类齐全时应等于总数。',
      en: 'Beijing and others count by these five classes; where all are given they make the total.',
    },
  },
  {
    id: 'WEBSITE',
    scope: 'text',
    kind: 'expected',
    name: { zh: '总数与网站公开数', en: 'A total and the website' },
    claim: {
      zh: '主动公开总数 ≥ 其中在网站公开的',
      en: 'items published ≥ those published on the website',
    },
    basis: {
      zh: '网站是渠道之一；报告所称总数若只算某一栏目，也会小于网站数。',
      en: 'The website is one channel; a “total” that counts one column only is smaller too.',
    },
  },
  {
    id: 'CHANNELS',
    scope: 'text',
    kind: 'information',
    name: { zh: '总数与各渠道', en: 'A total and its channels' },
    claim: {
      zh: '主动公开总数不小于各渠道之和，或等于其中某几个渠道之和',
      en: 'items published is not less than the sum of channels, or equals the sum of some of them',
    },
    basis: {
      zh: '不成立时，总数多半只算网站，微信、微博不在其内，各地总数不可直接比。',
      en: 'Where it fails, the total mostly counts the website alone and leaves posts out, so totals of places do not compare.',
    },
  },
  {
    id: 'WITHDRAWN',
    scope: 'text',
    kind: 'expected',
    name: { zh: '撤回的申请计入其他处理', en: 'Withdrawn requests count as other' },
    claim: { zh: '其他处理 ≥ 申请人撤回', en: 'other outcomes ≥ withdrawn' },
    basis: {
      zh: '按表式，撤回计入三（六）“其他”。',
      en: 'The form counts withdrawals in row 3(6), other.',
    },
  },
  {
    id: 'N1',
    scope: 'text',
    kind: 'expected',
    name: { zh: '正文所说的新收', en: 'Requests received, in words' },
    claim: {
      zh: '正文新收件数 = 表内新收，或 = 新收 + 上年结转',
      en: 'received in the text = received in the table, or = received + carried in',
    },
    basis: {
      zh: '有的报告把上年结转一并说成“收办”。',
      en: 'Some reports count those carried in as received.',
    },
  },
  {
    id: 'N2',
    scope: 'text',
    kind: 'expected',
    name: { zh: '正文所说的办结与结转', en: 'Disposed of and carried, in words' },
    claim: {
      zh: '正文办结、上年结转、结转下年 = 表内同名各格',
      en: 'disposed of, carried in and carried over in the text = the same cells of the table',
    },
    basis: {
      zh: '笼统的“办理”也可指办结加结转下年，或新收加上年结转。',
      en: 'A vague “handled” may also mean disposed of plus carried over, or received plus carried in.',
    },
  },
  {
    id: 'N3',
    scope: 'text',
    kind: 'expected',
    name: { zh: '正文所说的办理结果', en: 'Outcomes, in words' },
    claim: {
      zh: '正文各种结果 = 表内各行，或 = 予以公开 + 部分公开',
      en: 'an outcome in the text = its rows of the table; “granted” may include partially granted',
    },
    basis: { zh: '各种合理的理解都试过，都不合才列出。', en: 'Listed only when no reading fits.' },
  },
  {
    id: 'N4',
    scope: 'text',
    kind: 'expected',
    name: { zh: '正文所说的复议与诉讼', en: 'Reviews and lawsuits, in words' },
    claim: {
      zh: '正文件数 = 表四总计，或 = 其中已审结的',
      en: 'cases in the text = the total of table 4, or those concluded',
    },
    basis: {
      zh: '有的报告在正文里只说已审结的。',
      en: 'Some reports mention only concluded cases in the text.',
    },
  },
  {
    id: 'N5',
    scope: 'text',
    kind: 'information',
    name: { zh: '正文只说本级、本办', en: 'The text speaks of a smaller scope' },
    claim: {
      zh: '本级或本办件数 ≤ 表内全域件数',
      en: 'requests of the office itself ≤ those of the whole area in the table',
    },
    basis: {
      zh: '正文与表口径不同，不是矛盾，比较时要留意。',
      en: 'Text and table have different scopes: no contradiction, but mind it when comparing.',
    },
  },
  {
    id: 'N6',
    scope: 'text',
    kind: 'expected',
    name: { zh: '正文所说的规章与规范性文件', en: 'Rules and documents, in words' },
    claim: {
      zh: '正文件数 = 表二制发（2019年式为新制作）件数',
      en: 'the count in the text = issued (2019 form: newly made) in table 2',
    },
    basis: { zh: '表二第（一）项。', en: 'Table 2, item 1.' },
  },
  {
    id: 'N7',
    scope: 'text',
    kind: 'expected',
    name: { zh: '信息处理费的分笔', en: 'Information fees, item by item' },
    claim: {
      zh: '报告分笔列出时，最大的一个数等于其余各笔之和',
      en: 'where a report lists items, the largest figure equals the sum of the others',
    },
    basis: {
      zh: '只核信息处理费，不与表二的行政事业性收费相比。',
      en: 'The information fee only; never compared with the administrative fees of table 2.',
    },
  },
  {
    id: 'N8',
    scope: 'text',
    kind: 'expected',
    name: { zh: '分单位列出的申请数', en: 'Requests, unit by unit' },
    claim: {
      zh: '报告分单位列出时，最大的一个数等于其余各数之和',
      en: 'where a report lists units, the largest figure equals the sum of the others',
    },
    basis: {
      zh: '正文列出三个以上申请数时核对。',
      en: 'Checked where the text gives three or more.',
    },
  },
  {
    id: 'N9',
    scope: 'report',
    kind: 'expected',
    name: { zh: '统计期与报告年度', en: 'Period covered and year of report' },
    claim: {
      zh: '统计期为报告年度的1月1日至12月31日',
      en: 'the period covered is 1 January to 31 December of the report’s year',
    },
    basis: {
      zh: '据报告说明中记下的统计期；写成别的年份，多半是沿用旧文。',
      en: 'From the note on the report; another year mostly means a copied text.',
    },
  },
  {
    id: 'TITLE',
    scope: 'report',
    kind: 'expected',
    name: { zh: '标题中的年度', en: 'The year in the title' },
    claim: { zh: '标题中的年份是报告年度', en: 'the year in the title is the report’s year' },
    basis: { zh: '标题不写年份的无从核对。', en: 'A title without a year cannot be checked.' },
  },
  {
    id: 'NOTE',
    scope: 'report',
    kind: 'expected',
    name: { zh: '读报告时记下的矛盾', en: 'Contradictions noted while reading' },
    claim: {
      zh: '数据说明中没有记下报告前后不一之处',
      en: 'no note says that the report contradicts itself',
    },
    basis: {
      zh: '有些矛盾没有各项数字可算，只能由读报告的人写明，如“与总数不符”“前后不一”“疑为笔误”。',
      en: 'Some contradictions leave no figures to reckon with and rest on the note of whoever read the report.',
    },
  },
  {
    id: 'LATE',
    scope: 'report',
    kind: 'information',
    name: { zh: '发布日期与期限', en: 'Date of publication and deadline' },
    claim: {
      zh: '发布日期不晚于本站设置的期限',
      en: 'published no later than the deadline set for this site',
    },
    basis: {
      zh: '《条例》第四十九条；镇街无法定日期。页面日期可能是重新上传的日期，迟不等于违法。',
      en: 'Article 49; towns have no statutory date. A page’s date may be that of a re-upload, so late is not unlawful.',
    },
  },
  {
    id: 'Y-CARRY',
    scope: 'years',
    kind: 'must',
    name: { zh: '结转的申请', en: 'Requests carried from year to year' },
    claim: {
      zh: '上年“结转下年度” = 本年“上年结转”',
      en: 'carried over last year = carried in this year',
    },
    basis: {
      zh: '总计应相等，除非统计范围变了；分列各栏只作“通常成立”。',
      en: 'The totals must agree unless the scope changed; for single columns it is only expected.',
    },
  },
  {
    id: 'Y-STOCK',
    scope: 'years',
    kind: 'expected',
    name: { zh: '文件的存量', en: 'Documents in force' },
    claim: {
      zh: '本年有效 + 本年废止 = 上年有效 + 本年制发',
      en: 'in force + repealed this year = in force last year + issued this year',
    },
    basis: {
      zh: '两年均为2021年式。修改计入制发、自然失效、清理和划转都会使其不成立。',
      en: 'Both years in the 2021 form. Amendments counted as issued, expiry, clean-ups and transfers break it.',
    },
  },
  {
    id: 'Y-PEND',
    scope: 'years',
    kind: 'expected',
    name: { zh: '上年未审结的案件', en: 'Cases pending from last year' },
    claim: {
      zh: '本年总计 ≥ 上年尚未审结',
      en: 'total this year ≥ pending last year',
    },
    basis: {
      zh: '总计含上年未审结的案件；没有正式规定写明。',
      en: 'Totals include cases brought forward; no official rule says so.',
    },
  },
  {
    id: 'Y-19',
    scope: 'years',
    kind: 'expected',
    name: { zh: '2019年式的项目数量', en: 'Kinds of the 2019 form' },
    claim: {
      zh: '本年“上一年项目数量” = 上年的该数 + 上年增减',
      en: 'kinds last year, as told this year = as told last year + change',
    },
    basis: { zh: '2019年式表二，两年。', en: 'Table 2 of the 2019 form, two years.' },
  },
  {
    id: 'Y-COPY',
    scope: 'years',
    kind: 'information',
    name: { zh: '与上年完全相同', en: 'Same figures as last year' },
    claim: {
      zh: '两年的各数不会全部相同',
      en: 'the figures of two years are not all the same',
    },
    basis: {
      zh: '至少六个不为0的数全部相同时列出；可能是沿用旧文。',
      en: 'Listed where at least six figures other than 0 are all the same; perhaps a copied report.',
    },
  },
  {
    id: 'Y-JUMP',
    scope: 'years',
    kind: 'information',
    name: { zh: '比上年大起大落', en: 'Far from last year' },
    claim: {
      zh: '不低于100的数，一年变化不超过八倍（一向起落大的从宽）',
      en: 'a figure of 100 or more does not change more than eightfold in a year (more where it always varied)',
    },
    basis: {
      zh: '或是单位、口径变了，或是真的变了；只提示。',
      en: 'The unit or scope may have changed, or the thing itself; only a hint.',
    },
  },
  {
    id: 'L-MAX',
    scope: 'levels',
    kind: 'expected',
    name: { zh: '下级不大于上级', en: 'No child above its parent' },
    claim: {
      zh: '全域的申请和案件数 ≥ 每一个下级的数',
      en: 'requests and cases of a whole area ≥ those of each place in it',
    },
    basis: {
      zh: '上级报告若只含本级，不适用。',
      en: 'Does not apply where the parent’s report covers its own office only.',
    },
  },
  {
    id: 'L-SUM',
    scope: 'levels',
    kind: 'expected',
    name: { zh: '下级合计等于上级', en: 'Children add up to their parent' },
    claim: {
      zh: '下级（含本级机关、部门）全部有数时，合计 = 上级',
      en: 'where all children (offices and departments included) have a figure, they sum to the parent',
    },
    basis: {
      zh: '缺一处就不核对。',
      en: 'Not checked where a single one is missing.',
    },
  },
] as const satisfies readonly RuleText[]

export type RuleId = (typeof RULES)[number]['id']
export type Rule = RuleText & { id: RuleId }

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** @throws Error `unknown rule: T5` */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`unknown rule: ${id}`)
  return rule
}
