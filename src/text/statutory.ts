import type { Status } from '../dataset/model'
import { formatValue } from './format'
import type { Lang } from './lang'

const zh = {
  title: (year: number) => `${year}年报告的法定表格`,
  intro: '照报告所用的表式排列，格里是报告上的数，没有改动。点按一个数可看出处。',
  none: (year: number, reason: string) => `${year}年：${reason}，没有表可列。`,
  tableName: (section: string) =>
    '二三四'.includes(section) ? `表${section}` : section === '正文' ? '正文' : '统计表',
  heading: (section: string, title: string) =>
    '二三四'.includes(section) ? `表${section}　${title}` : title,
  unit: (unit: string) => `单位：${unit}`,
  /** `fromText` of the `known` cells are only spoken of in the report's text. */
  known: (known: number, fromText: number, all: number) => {
    if (known >= all && fromText === 0) return `共${all}格，都已读到。`
    if (fromText === 0) return `共${all}格，读到${known}格。`
    return known === fromText
      ? `共${all}格，表中各格没有读到；正文写到其中${fromText}格。`
      : `共${all}格，表中读到${known - fromText}格，另有${fromText}格见于正文。`
  },
  layout: (form: string, basis: 'cells' | 'report' | 'year') =>
    `按${form}排列（${{ cells: '据表中各格判断', report: '据报告所用表式', year: '据年度推定' }[basis]}）。`,
  nothing: (name: string) => `这份报告的${name}没有读到。没有读到不等于零。`,
  nothingRead: '看这张表有哪些格',
  flowNote: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  law: '显示所据条款',
  lawOf: (article: string) => `条例${article}`,
  subtotal: '小计',
  together: (columns: number) => `${columns}类合计`,
  check: '核对',
  holds: '对得上',
  off: (difference: string) => `差${difference}`,
  fails: '对不上',
  unchecked: '无法核对',
  noteMark: (n: number) => `注${n}`,
  notes: (n: number) => `有${n}处对不上`,
  expected: '通常应成立，也可能有正当的例外。',
  uncheckedList: (n: number) => `有${n}项缺少有关的数，无法核对`,
  allHold: (n: number) => `可以核对的${n}项都对得上。`,
  toChecks: '查看全部核对',
  legend: '表中记号',
  or: ' 或 ',
  marks: {
    zero: ['0', '报告印的是0'],
    zero_in_words: ['无', '报告用文字说没有'],
    inferred: ['(0)', '空格，据行列合计推得为零'],
    blank: ['空', '报告留空，或没有写明'],
    not_applicable: ['/', '报告填“/”，不适用'],
    illegible: ['不清', '原文无法辨认'],
    image_only: ['图', '原文是图片，没有读出'],
    unread: ['·', '没有读到，不等于零'],
    two_values: ['9 或 8', '报告有两个不同的数'],
    approximate: ['约9', '报告写的是约数'],
    text: ['¶', '取自正文，不在表中'],
    holds: ['✓', '这一行或这一列对得上'],
    unchecked: ['–', '缺少有关的数，无法核对'],
  } as Record<Mark, [mark: string, meaning: string]>,
  about: (value: string) => `约${value}`,
}

/** Everything that a legend may have to explain. */
export const MARKS = [
  'zero',
  'zero_in_words',
  'inferred',
  'blank',
  'not_applicable',
  'illegible',
  'image_only',
  'two_values',
  'approximate',
  'text',
  'unread',
  'holds',
  'unchecked',
] as const
export type Mark = (typeof MARKS)[number]

const en: typeof zh = {
  title: (year) => `The statutory tables of the ${year} report`,
  intro:
    'Laid out as on the form that the report used; the figures are the report’s own, unaltered. Select a figure for its source.',
  none: (year, reason) => `${year}: ${reason}, so there is no table to show.`,
  tableName: (section) =>
    ({ 二: 'table 2', 三: 'table 3', 四: 'table 4' })[section] ??
    (section === '正文' ? 'text' : 'table'),
  heading: (section, title) =>
    ({ 二: `Table 2. ${title}`, 三: `Table 3. ${title}`, 四: `Table 4. ${title}` })[section] ??
    title,
  unit: (unit) => `in ${unit}`,
  known: (known, fromText, all) => {
    if (known >= all && fromText === 0) return `All ${all} cells were read.`
    if (fromText === 0) return `${known} of ${all} cells were read.`
    return known === fromText
      ? `None of the ${all} cells was read from the table; the text speaks of ${fromText}.`
      : `${known - fromText} of ${all} cells were read, ${fromText} more are from the text.`
  },
  layout: (form, basis) =>
    `Laid out as in ${form} (${{ cells: 'as its cells show', report: 'the form the report used', year: 'assumed from the year' }[basis]}).`,
  nothing: (name) => `Nothing of ${name} of this report was read. Not read is not zero.`,
  nothingRead: 'Show the cells it has',
  flowNote: '(In each column, items 1 and 2 together equal items 3 and 4 together.)',
  law: 'Show the articles',
  lawOf: (article) => article,
  subtotal: 'sum',
  together: (columns) => `all ${columns} together:`,
  check: 'Check',
  holds: 'holds',
  off: (difference) => `off by ${difference}`,
  fails: 'fails',
  unchecked: 'cannot be checked',
  noteMark: (n) => `note ${n}`,
  notes: (n) => (n === 1 ? 'One check fails' : `${n} checks fail`),
  expected: 'Usually holds; there may be a lawful exception.',
  uncheckedList: (n) =>
    n === 1 ? 'One check lacks a figure it needs' : `${n} checks lack figures they need`,
  allHold: (n) => (n === 1 ? 'The one check possible holds.' : `All ${n} checks possible hold.`),
  toChecks: 'See all checks',
  legend: 'Marks in the tables',
  or: ' or ',
  marks: {
    zero: ['0', '0 as printed'],
    zero_in_words: ['none', 'the report says in words that there was none'],
    inferred: ['(0)', 'blank; must be zero for row and column to add up'],
    blank: ['blank', 'left blank or not stated'],
    not_applicable: ['/', '“/” in the report: not applicable'],
    illegible: ['illegible', 'cannot be made out'],
    image_only: ['picture', 'a picture in the original, not read'],
    unread: ['·', 'not read, which is not zero'],
    two_values: ['9 or 8', 'the report gives two different values'],
    approximate: ['about 9', 'given as approximate'],
    text: ['¶', 'from the report’s text, not its table'],
    holds: ['✓', 'this row or column adds up'],
    unchecked: ['–', 'figures are missing, cannot be checked'],
  },
  about: (value) => `about ${value}`,
}

export const statutoryText = { zh, en }
export type StatutoryText = typeof zh

/** What stands in a cell for one figure: the number, or the mark of why there is none. */
export function entryText(entry: { value: number | null; status: Status }, lang: Lang): string {
  const { marks, about } = statutoryText[lang]
  if (entry.value === null) {
    const { status } = entry
    const mark =
      status === 'not_applicable' || status === 'illegible' || status === 'image_only'
        ? status
        : 'blank'
    return marks[mark][0]
  }
  if (entry.status === 'inferred') return `(${formatValue(entry.value)})`
  if (entry.status === 'in_words' && entry.value === 0) return marks.zero_in_words[0]
  const written = formatValue(entry.value)
  return entry.status === 'approximate' ? about(written) : written
}
