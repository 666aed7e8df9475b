import type { Result, Tally } from '../audit/finding'
import { tallyText } from './checks'
import { formatValue } from './format'
import type { Lang } from './lang'

interface LedgerTexts {
  title: string
  documentTitle: string
  intro: string
  neutral: string
  method: string
  filters: string
  place: string
  allPlaces: string
  year: string
  allYears: string
  rule: string
  allRules: string
  kind: string
  allKinds: string
  result: string
  allResults: string
  /** The choices of results; what is worth noting is listed with what does not hold. */
  results: Readonly<Record<Result, string>>
  yearOption: (year: number, tally: Tally) => string
  ruleOption: (name: string, tally: Tally) => string
  counts: (tally: Tally) => string
  shown: (shown: number, total: number, result: Result | null) => string
  none: (result: Result | null) => string
  noneHint: (tally: Tally) => string
  more: (n: number) => string
  download: string
  downloading: string
  fileName: string
  deeper: string
  terms: string
  figure: string
  value: string
  where: string
  source: string
  left: string
  right: string
  missing: string
  notRecorded: string
  claim: string
  basis: string
  toPlace: (name: string, year: number) => string
  toRule: string
  reports: string
  copyRead: string
  busy: string
  reset: string
}

const RESULT_ZH: Readonly<Record<Result, string>> = {
  fails: '对不上和请留意的',
  holds: '对得上的',
  unchecked: '无法核对的',
}
const RESULT_EN: Readonly<Record<Result, string>> = {
  fails: 'that do not hold or are worth noting',
  holds: 'that hold',
  unchecked: 'that cannot be made',
}

const sum = (tally: Tally) => Object.values(tally).reduce((all, n) => all + n, 0)
/** What of a choice asks to be looked at. */
const troubles = (tally: Tally) => ({ ...tally, holds: 0, unchecked: 0 })
const bracketsZh = (tally: Tally) => {
  const text = tallyText(troubles(tally), 'zh')
  return text === '' ? '' : `（${text}）`
}
const bracketsEn = (tally: Tally) => {
  const text = tallyText(troubles(tally), 'en')
  return text === '' ? '' : ` (${text})`
}

const zh: LedgerTexts = {
  title: '数字对得上吗',
  documentTitle: '核对：报告里的数字对得上吗',
  intro:
    '每份报告的表内合计、正文与表、前后年度、上下级之间，凡能互相印证的数字都逐一核对，先列对不上的。',
  neutral:
    '对不上是向发布机关提出的一个问题，不是结论：可能是报告的笔误，也可能是口径不同，或者读错。数字都照报告所印，未作更正；缺的数不当作零。',
  method: '核对的规则和含义',
  filters: '筛选',
  place: '地方',
  allPlaces: '全部地方',
  year: '年度',
  allYears: '全部年度',
  rule: '规则',
  allRules: '全部规则',
  kind: '性质',
  allKinds: '全部性质',
  result: '结果',
  allResults: '全部结果',
  results: { fails: '对不上、请留意', holds: '对得上', unchecked: '无法核对' },
  yearOption: (year, tally) => `${year}年${bracketsZh(tally)}`,
  ruleOption: (name, tally) => `${name}${bracketsZh(tally)}`,
  counts: (tally) => `共${formatValue(sum(tally))}项核对：${tallyText(tally, 'zh')}。`,
  shown: (shown, total, result) =>
    shown < total
      ? `以下是${result ? RESULT_ZH[result] : ''}${formatValue(total)}项中的前${formatValue(shown)}项。`
      : `以下是${result ? RESULT_ZH[result] : '全部'}${formatValue(total)}项。`,
  none: (result) => `没有${result ? RESULT_ZH[result] : ''}核对。`,
  noneHint: (tally) => (sum(tally) > 0 ? `这个范围内有${tallyText(tally, 'zh')}。` : ''),
  more: (n) => `再显示${n}项`,
  download: '下载这些核对（CSV）',
  downloading: '正在准备文件…',
  fileName: '核对',
  deeper: '有的地方另有数据包，选定地方后才读取。',
  terms: '两边的数和出处',
  figure: '数',
  value: '数值',
  where: '报告中的位置',
  source: '报告',
  left: '左边',
  right: '右边',
  missing: '缺',
  notRecorded: '未记录',
  claim: '应有的关系',
  basis: '依据',
  toPlace: (name, year) => `看${name}${year}年的数字`,
  toRule: '规则说明',
  reports: '所据报告',
  copyRead: '读自副本',
  busy: '正在核对…',
  reset: '清除筛选',
}

const checks = (n: number) => `${formatValue(n)} ${n === 1 ? 'check' : 'checks'}`

const en: LedgerTexts = {
  title: 'Do the figures add up?',
  documentTitle: 'Checks: do the figures of the reports add up?',
  intro:
    'Wherever published figures bear on each other, within a table, between text and tables, from year to year, between a place and those in it, they are checked. What does not agree comes first.',
  neutral:
    'A check that does not hold is a question to the publisher, not a verdict: it may be a slip in the report, a different scope, or our misreading. All figures are as printed, none is corrected, and a missing figure is never taken as 0.',
  method: 'The rules, and what a check means',
  filters: 'Filters',
  place: 'Place',
  allPlaces: 'All places',
  year: 'Year',
  allYears: 'All years',
  rule: 'Rule',
  allRules: 'All rules',
  kind: 'Kind',
  allKinds: 'All kinds',
  result: 'Result',
  allResults: 'All results',
  results: {
    fails: 'fails or noted',
    holds: 'holds',
    unchecked: 'cannot be checked',
  },
  yearOption: (year, tally) => `${year}${bracketsEn(tally)}`,
  ruleOption: (name, tally) => `${name}${bracketsEn(tally)}`,
  counts: (tally) => `${checks(sum(tally))}: ${tallyText(tally, 'en')}.`,
  shown: (shown, total, result) => {
    const which = result ? ` ${RESULT_EN[result]}` : ''
    return shown < total
      ? `The first ${formatValue(shown)} of ${checks(total)}${which}.`
      : `${total === 1 ? 'The one check' : `All ${checks(total)}`}${which}.`
  },
  none: (result) => `There are no checks${result ? ` ${RESULT_EN[result]}` : ''} here.`,
  noneHint: (tally) => (sum(tally) > 0 ? `Within this choice ${tallyText(tally, 'en')}.` : ''),
  more: (n) => `Show ${n} more`,
  download: 'Download these checks (CSV)',
  downloading: 'Preparing the file…',
  fileName: 'checks',
  deeper: 'Some places have a data package of their own, read when the place is chosen.',
  terms: 'Both sides and where they stand',
  figure: 'Figure',
  value: 'Value',
  where: 'Place in the report',
  source: 'Report',
  left: 'left side',
  right: 'right side',
  missing: 'missing',
  notRecorded: 'not recorded',
  claim: 'What should hold',
  basis: 'Basis',
  toPlace: (name, year) => `The figures of ${name} for ${year}`,
  toRule: 'About this rule',
  reports: 'Reports',
  copyRead: 'read from a copy',
  busy: 'Checking…',
  reset: 'Clear filters',
}

export const ledgerText: Readonly<Record<Lang, LedgerTexts>> = { zh, en }
