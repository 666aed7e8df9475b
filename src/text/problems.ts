import type { Problem, ProblemRule } from '../dataset/problem'
import type { Lang } from './lang'

type Detail = (key: string) => string
type Message = Readonly<Record<Lang, (detail: Detail) => string>>

/** What is wrong, and what to do about it. */
const MESSAGES: Readonly<Record<ProblemRule, Message>> = {
  'file-missing': {
    zh: () => '没有这个文件。请补上文件，或从 datapackage.json 中删去它。',
    en: () => 'This file is not there. Add it, or remove it from datapackage.json.',
  },
  'file-unreachable': {
    zh: (d) => `文件没有取到（${d('reason')}）。请检查网络和服务器后重试。`,
    en: (d) =>
      `The file could not be fetched (${d('reason')}). Check network and server, then retry.`,
  },
  'file-is-html': {
    zh: () => '取到的是网页，不是数据，多半是服务器的“找不到”页面。请检查文件是否已上传。',
    en: () => 'This is a web page, not data: mostly a server’s “not found” page. Check the upload.',
  },
  'file-empty': {
    zh: () => '文件是空的。请重新导出，至少要有列名一行。',
    en: () => 'The file is empty. Export it again: it needs at least the row of column names.',
  },
  'file-truncated': {
    zh: (d) =>
      `文件在这一行中断（应有${d('expected')}列，只有${d('found')}列）。请重新上传完整的文件。`,
    en: (d) =>
      `The file is cut off in this row (${d('found')} of ${d('expected')} cells). Upload the whole file.`,
  },
  'file-large': {
    zh: (d) => `文件有${d('size')} MB，手机打开会很慢。请按地区拆成几个数据包。`,
    en: (d) => `The file has ${d('size')} MB, slow to open on a phone. Split the package by place.`,
  },
  'file-too-large': {
    zh: (d) => `文件超过${d('limit')} MB，之后的内容没有读。请按地区拆成几个数据包。`,
    en: (d) =>
      `The file is over ${d('limit')} MB; the rest was not read. Split the package by place.`,
  },
  'file-unlisted': {
    zh: () => '这个文件没有列入 datapackage.json，不会被读取。请列入或删去。',
    en: () => 'datapackage.json does not list this file, so it is not read. List it or remove it.',
  },
  'package-invalid': {
    zh: (d) => `不是正确的 JSON 对象（${d('reason')}）。请检查引号、逗号和括号。`,
    en: (d) => `Not a valid JSON object (${d('reason')}). Check quotes, commas and brackets.`,
  },
  'resource-missing': {
    zh: (d) => `没有列出 ${d('name')} 表。请在 resources 中加上它的 name 和 path。`,
    en: (d) => `The table ${d('name')} is not listed. Add its name and path to resources.`,
  },
  'path-unsafe': {
    zh: (d) => `路径“${d('value')}”不在数据包之内，没有读取。请改为包内的相对路径。`,
    en: (d) =>
      `The path “${d('value')}” leaves the package and is not read. Use a relative path inside.`,
  },
  'garbled-text': {
    zh: () => '这一行有无法辨认的字符。请用 UTF-8 或 GB18030 重新保存。',
    en: () => 'This row has unreadable characters. Save the file again as UTF-8 or GB18030.',
  },
  'column-missing': {
    zh: (d) => `缺少“${d('name')}”列（现有：${d('found')}）。请补上列名；各列用半角逗号分隔。`,
    en: (d) =>
      `The column “${d('name')}” is missing (found: ${d('found')}). Add it; separate columns by commas.`,
  },
  'column-twice': {
    zh: (d) => `“${d('name')}”列出现了两次。请删去一列。`,
    en: (d) => `The column “${d('name')}” stands twice. Remove one.`,
  },
  'column-count': {
    zh: (d) => `这一行有${d('found')}列，应有${d('expected')}列。含逗号的文字请加半角引号。`,
    en: (d) =>
      `This row has ${d('found')} cells instead of ${d('expected')}. Put texts with commas in quotes.`,
  },
  'broken-quote': {
    zh: () => '引号没有成对。请补上或删去引号；文字里的引号要写两个。',
    en: () => 'A quote is not closed. Close or remove it; double a quote inside a text.',
  },
  'line-too-long': {
    zh: (d) => `这一行有${d('length')}个字符，不像一行数据。请检查换行是否丢失。`,
    en: (d) =>
      `This line has ${d('length')} characters, more than any row. Check for lost line ends.`,
  },
  'cell-empty': {
    zh: (d) => `“${d('name')}”不能为空。请补上。`,
    en: (d) => `“${d('name')}” must not be empty. Fill it in.`,
  },
  'unknown-value': {
    zh: (d) => `“${d('name')}”列的“${d('value')}”不在规定之内。可用：${d('known')}。`,
    en: (d) => `“${d('value')}” is not allowed in “${d('name')}”. Use one of: ${d('known')}.`,
  },
  'not-a-number': {
    zh: (d) => `“${d('name')}”列的“${d('value')}”不是数。请只写数字，说明写入 note 列。`,
    en: (d) =>
      `“${d('value')}” in “${d('name')}” is no number. Write digits only; remarks go into note.`,
  },
  'not-a-year': {
    zh: (d) => `“${d('name')}”列的“${d('value')}”不是年份。请写四位数字，如 2021。`,
    en: (d) => `“${d('value')}” in “${d('name')}” is no year. Write four digits such as 2021.`,
  },
  'not-a-date': {
    zh: (d) => `“${d('name')}”列的“${d('value')}”不是日期。请写成 2022-01-19。`,
    en: (d) => `“${d('value')}” in “${d('name')}” is no date. Write it as 2022-01-19.`,
  },
  'not-an-address': {
    zh: (d) => `“${d('value')}”不是网址，没有采用。请写以 http:// 或 https:// 开头的地址。`,
    en: (d) =>
      `“${d('value')}” is no web address and is not used. Begin it with http:// or https://.`,
  },
  'year-outside-file': {
    zh: (d) => `年度是${d('value')}，但这个文件是${d('expected')}年的。请移到相应年度的文件。`,
    en: (d) =>
      `The year is ${d('value')} in the file for ${d('expected')}. Move the row to its own file.`,
  },
  'percentage-outside-range': {
    zh: (d) => `百分比${d('value')}不在0到100之间。请核对原文；87.3%写作87.3。`,
    en: (d) =>
      `The percentage ${d('value')} is not between 0 and 100. Check the report; 87.3 % is 87.3.`,
  },
  'negative-count': {
    zh: (d) => `${d('value')}是负数，这项指标不会为负。请核对原文。`,
    en: (d) => `${d('value')} is negative, which this metric cannot be. Check the report.`,
  },
  'value-missing': {
    zh: () => '没有数值，也没有说明原因。请填数值，或在 status 列写明原因，如 not_stated。',
    en: () => 'There is neither a value nor a reason. Fill in one, or a status such as not_stated.',
  },
  'value-with-reason': {
    zh: (d) => `有数值${d('value')}，status 却写着没有数值的原因“${d('status')}”。请留其一。`,
    en: (d) =>
      `There is a value, ${d('value')}, and a status for its absence, “${d('status')}”. Keep one.`,
  },
  'unknown-region': {
    zh: (d) => `地区代码“${d('value')}”不在 regions.csv 中。请改正代码，或先在该表加上这个地方。`,
    en: (d) =>
      `The code “${d('value')}” is not in regions.csv. Correct it, or add the place there.`,
  },
  'unknown-metric': {
    zh: (d) => `指标“${d('value')}”不在 metrics.csv 中。请改正标识，或先在该表加上这项指标。`,
    en: (d) =>
      `The metric “${d('value')}” is not in metrics.csv. Correct it, or add the metric there.`,
  },
  'unknown-report': {
    zh: (d) => `报告“${d('value')}”不在 reports.csv 中，这个数无从查证。请先在该表加上报告。`,
    en: (d) =>
      `The report “${d('value')}” is not in reports.csv, so the figure cannot be traced. Add the report.`,
  },
  'unknown-parent': {
    zh: (d) => `上级“${d('value')}”不在 regions.csv 中。请改正 parent，或加上这个上级。`,
    en: (d) => `The parent “${d('value')}” is not in regions.csv. Correct it, or add that place.`,
  },
  'parent-loop': {
    zh: (d) => `上级“${d('value')}”又属于它自己，成了循环。请改正 parent。`,
    en: (d) => `The parent “${d('value')}” belongs to this place itself: a loop. Correct parent.`,
  },
  'duplicate-row': {
    zh: (d) =>
      `“${d('key')}”与第${d('first')}行重复${values(d, '，', '这里写', '那里写')}，这一行没有采用。请删去一行；确有两处出处的，请在 place 列写明。`,
    en: (d) =>
      `“${d('key')}” repeats line ${d('first')}${values(d, '; ', 'here ', 'there ')} and is not used. Remove one, or say in place where each stands.`,
  },
  'more-problems': {
    zh: (d) => `从这里起还有${d('count')}处问题没有逐条列出。请先改正上面的。`,
    en: (d) => `From here on ${d('count')} more faults are not listed. Correct those above first.`,
  },
}

function values(detail: Detail, separator: string, here: string, there: string): string {
  return detail('value') === '' || detail('value') === detail('firstValue')
    ? ''
    : `${separator}${here}${detail('value')}${separator}${there}${detail('firstValue')}`
}

/** A problem in a sentence or two: what is wrong, and what to do. Values of the data are kept short. */
export function describeProblem(problem: Problem, lang: Lang): string {
  const detail = (key: string) =>
    String(problem.detail[key] ?? '')
      .replace(/\p{C}/gu, ' ')
      .slice(0, 200)
  return MESSAGES[problem.rule][lang](detail)
}
