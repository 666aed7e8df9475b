import type { Kind, Tally, Verdict } from '../audit/finding'
import type { RuleId, Scope } from '../audit/rules'
import { formatValue } from './format'
import type { Lang } from './lang'

/** What is said of single findings; `d` gives a detail of the finding, numbers already formatted. */
type Said = (d: (key: string) => string) => string

interface CheckTexts {
  kinds: Readonly<Record<Kind, string>>
  kindNotes: Readonly<Record<Kind, string>>
  verdicts: Readonly<Record<Verdict, string>>
  /** So many of a verdict. */
  count: (n: number, verdict: Verdict) => string
  scopes: Readonly<Record<Scope, string>>
  /** A missing term. */
  missing: string
  approximate: (value: string) => string
  /** Of the year before, in an equation. */
  inYear: (name: string, year: number) => string
  nothing: string
  holds: (equation: string) => string
  /** Both sides with their sums, and how far they are apart. */
  fails: (left: string, right: string, difference: string) => string
  failsAtLeast: (left: string, right: string, difference: string) => string
  unchecked: (missing: string) => string
  onlyApproximate: (names: string) => string
  reading: (n: number) => string
  /** For rules that are no comparison of sums. */
  special: Partial<Readonly<Record<RuleId, Readonly<Record<'holds' | 'fails', Said>>>>>
  join: string
  of: (region: string, metric: string) => string
}

const zh: CheckTexts = {
  kinds: { must: '必须成立', expected: '通常成立', information: '仅供参考' },
  kindNotes: {
    must: '表式所印或算术所定，不成立就是报告或读取有误',
    expected: '一般成立，但有正当的例外',
    information: '只作提示，不是差错',
  },
  verdicts: { holds: '对得上', fails: '对不上', noted: '请留意', unchecked: '无法核对' },
  count: (n, verdict) => `${formatValue(n)}项${zh.verdicts[verdict]}`,
  scopes: {
    tables: '表内',
    text: '正文与表',
    years: '前后年度',
    levels: '上下级',
    report: '报告本身',
  },
  missing: '缺',
  approximate: (value) => `约${value}`,
  inYear: (name, year) => `${year}年${name}`,
  nothing: '0',
  holds: (equation) => `${equation}，对得上。`,
  fails: (left, right, difference) => `${left}，而${right}，相差${difference}。`,
  failsAtLeast: (left, right, difference) => `${left}，却小于${right}，少${difference}。`,
  unchecked: (missing) => `缺少${missing}，无法核对。`,
  onlyApproximate: (names) => `${names}只有约数，无法核对。`,
  reading: (n) => `按第${n}种理解成立。`,
  special: {
    PCT: {
      holds: (d) => `${d('value')}在0至100之间。`,
      fails: (d) => `印作${d('value')}，超出0至100，未采用。`,
    },
    'T2-NONNEG': {
      holds: (d) => `${d('value')}不为负。`,
      fails: (d) => `印作${d('value')}，应为不小于0的整数（金额可有小数）。`,
    },
    RULES: {
      holds: () => '填0，无误。',
      fails: (d) => `填${d('value')}件。这一级无权制定规章，可能是把规范性文件填进了规章一行。`,
    },
    LISTED: {
      holds: (d) => `所列各项合计${d('sum')}，与总数相同。`,
      fails: (d) => `总数${d('value')}，所列各项合计${d('sum')}，相差${d('difference')}。`,
    },
    N9: {
      holds: (d) => `统计期写作${d('found')}年，与报告年度一致。`,
      fails: (d) => `统计期写作${d('found')}年，与报告年度不同。`,
    },
    TITLE: {
      holds: () => '标题年份与报告年度一致。',
      fails: (d) => `标题写${d('found')}年，与报告年度不同。`,
    },
    NOTE: { holds: () => '', fails: (d) => `读报告时记下：${d('note')}` },
    LATE: {
      holds: (d) => `${d('published')}发布，期限${d('due')}。`,
      fails: (d) =>
        `${d('published')}发布，晚于期限${d('due')}，迟${d('days')}天。页面日期可能是重新上传的日期。`,
    },
    'Y-COPY': {
      holds: () => '',
      fails: (d) => `与上年可比的各数全部相同（不为0的${d('count')}个），可能沿用了上年的报告。`,
    },
    'Y-JUMP': {
      holds: (d) => `由${d('right')}到${d('left')}，在通常范围内。`,
      fails: (d) => `由${d('right')}到${d('left')}，变化远超通常范围，请留意口径或单位是否改变。`,
    },
  },
  join: '、',
  of: (region, metric) => `${region}${metric}`,
}

const MANY: Partial<Readonly<Record<Verdict, string>>> = { holds: 'hold', fails: 'do not hold' }

const en: CheckTexts = {
  kinds: { must: 'must hold', expected: 'expected', information: 'information' },
  kindNotes: {
    must: 'printed on the form or true by arithmetic: a miss is an error in the report or in our reading',
    expected: 'holds as a rule, with lawful exceptions',
    information: 'a hint only, no error',
  },
  verdicts: {
    holds: 'holds',
    fails: 'does not hold',
    noted: 'worth noting',
    unchecked: 'cannot be checked',
  },
  count: (n, verdict) =>
    `${formatValue(n)} ${n === 1 ? en.verdicts[verdict] : (MANY[verdict] ?? en.verdicts[verdict])}`,
  scopes: {
    tables: 'Within the tables',
    text: 'Text and tables',
    years: 'From year to year',
    levels: 'Place and children',
    report: 'The report itself',
  },
  missing: 'missing',
  approximate: (value) => `about ${value}`,
  inYear: (name, year) => `${name} in ${year}`,
  nothing: '0',
  holds: (equation) => `${equation}: holds.`,
  fails: (left, right, difference) => `${left}, but ${right}: ${difference} apart.`,
  failsAtLeast: (left, right, difference) => `${left}, less than ${right}: ${difference} short.`,
  unchecked: (missing) => `Cannot be checked: ${missing} missing.`,
  onlyApproximate: (names) => `Cannot be checked: only approximate figures for ${names}.`,
  reading: (n) => `It holds in reading ${n}.`,
  special: {
    PCT: {
      holds: (d) => `${d('value')} is within 0 to 100.`,
      fails: (d) => `Printed as ${d('value')}, outside 0 to 100; not used.`,
    },
    'T2-NONNEG': {
      holds: (d) => `${d('value')} is not negative.`,
      fails: (d) =>
        `Printed as ${d('value')}; it should be 0 or more, and whole unless it is money.`,
    },
    RULES: {
      holds: () => 'Entered as 0, as it should be.',
      fails: (d) =>
        `Entered as ${d('value')}. A government of this level cannot make rules; perhaps normative documents were entered in the wrong row.`,
    },
    LISTED: {
      holds: (d) => `The listed items add up to ${d('sum')}, as the total says.`,
      fails: (d) =>
        `The total is ${d('value')}, the listed items add up to ${d('sum')}: ${d('difference')} apart.`,
    },
    N9: {
      holds: (d) => `The period covered is given as ${d('found')}, the report’s year.`,
      fails: (d) => `The period covered is given as ${d('found')}, not the report’s year.`,
    },
    TITLE: {
      holds: () => 'The title has the year of the report.',
      fails: (d) => `The title says ${d('found')}, not the report’s year.`,
    },
    NOTE: { holds: () => '', fails: (d) => `Noted while reading: ${d('note')}` },
    LATE: {
      holds: (d) => `Published ${d('published')}, due ${d('due')}.`,
      fails: (d) =>
        `Published ${d('published')}, ${d('days')} days after the deadline of ${d('due')}. The date of a page may be that of a re-upload.`,
    },
    'Y-COPY': {
      holds: () => '',
      fails: (d) =>
        `Every figure shared with the year before is the same (${d('count')} of them not 0); the report may be a copy.`,
    },
    'Y-JUMP': {
      holds: (d) => `From ${d('right')} to ${d('left')}: within the usual range.`,
      fails: (d) =>
        `From ${d('right')} to ${d('left')}: far outside the usual range. Unit or scope may have changed.`,
    },
  },
  join: ', ',
  of: (region, metric) => `${region}: ${metric}`,
}

export const checkTexts: Readonly<Record<Lang, CheckTexts>> = { zh, en }

const ORDER: readonly Verdict[] = ['fails', 'noted', 'holds', 'unchecked']

/** How many checks came to what, those that came to nothing left out: `2项对不上，4项对得上`. */
export function tallyText(tally: Tally, lang: Lang): string {
  return ORDER.filter((verdict) => tally[verdict] > 0)
    .map((verdict) => checkTexts[lang].count(tally[verdict], verdict))
    .join(lang === 'zh' ? '，' : ', ')
}
