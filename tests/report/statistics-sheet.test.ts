import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readHtml } from '../../src/report/read-html'
import { readText } from '../../src/report/read-text'

/** Name, unit and figure of each row, as the form for 2014–2018 prints them. */
const ROWS: readonly (readonly [name: string, unit: string, figure: string])[] = [
  ['一、主动公开情况', '——', '——'],
  ['（一）主动公开政府信息数', '条', '318'],
  ['其中：主动公开规范性文件数', '条', '12'],
  ['制发规范性文件总数', '件', '7'],
  ['2.政府网站公开政府信息数', '条', '240'],
  ['4.政务微信公开政府信息数', '条', '55'],
  ['三、依申请公开情况', '——', '——'],
  ['（一）收到申请数', '件', '24'],
  ['1.当面申请数', '件', '6'],
  ['3.网络申请数', '件', '18'],
  ['（二）申请办结数', '件', '23'],
  ['1.按时办结数', '件', '21'],
  ['2.延期办结数', '件', '2'],
  ['（三）申请答复数', '件', '22'],
  ['2.同意公开答复数', '件', '9'],
  ['3.同意部分公开答复数', '件', '4'],
  ['4.不同意公开答复数', '件', '3'],
  ['其中：涉及国家秘密', '件', '1'],
  ['6.申请信息不存在数', '件', '5'],
  ['四、行政复议数量', '件', '3'],
  ['（一）维持具体行政行为数', '件', '2'],
  ['（二）被依法纠错数', '件', '1'],
  ['五、行政诉讼数量', '件', '2'],
  ['（一）维持具体行政行为或者驳回原告诉讼请求数', '件', '2'],
  ['七、依申请公开信息收取的费用', '万元', '0.25'],
  ['2.兼职人员数', '人', '4'],
  ['（二）举办各类培训班数', '次', '3'],
  ['（三）接受培训人员数', '人次', '120'],
]
const EXPECTED = [
  'information_fee_yuan=2500',
  'items_published=318',
  'items_published_normative=12',
  'lawsuits_total=2',
  'lawsuits_upheld=2',
  'normative_documents_issued=7',
  'requests_answered=22',
  'requests_closed_f2014=23',
  'requests_granted_f2014=9',
  'requests_in_person=6',
  'requests_not_exist=5',
  'requests_online=18',
  'requests_partially_granted=4',
  'requests_received=24',
  'requests_refused_f2014=3',
  'requests_replied_f2014=22',
  'reviews_corrected=1',
  'reviews_total=3',
  'reviews_upheld=2',
  'staff_part_time=4',
  'training_sessions=3',
  'website_items=240',
  'wechat_posts=55',
]
const TITLE = '青禾县政府信息公开情况统计表\n（2017年度）\n'

type Read = Awaited<ReturnType<typeof extract>>
const said = ({ tables }: Read) =>
  tables.readings
    .filter(({ value }) => value !== null)
    .map(({ metric, value }) => `${metric}=${value}`)
    .sort()

test.each([
  ['tabs', ROWS.map((row) => row.join('\t'))],
  ['spaces', ROWS.map((row) => row.join(' '))],
  ['pipes', ROWS.map((row) => `| ${row.join(' | ')} |`)],
  ['one cell a line', ROWS.flat()],
])('the sheet of the reports for 2014–2018, alone on a page: %s', async (_, lines) => {
  const read = await extract(readText(`${TITLE}指标名称\t单位\t统计数\n${lines.join('\n')}\n`))
  expect(read.year).toBe(2017)
  expect(read.form).toBe('f2014')
  expect(said(read)).toEqual(EXPECTED)
  expect(read.narrative.readings).toEqual([])
})

test('the sheet as a table of a page', async () => {
  const cells = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const html = `<html><body><h1>青禾县2017年政府信息公开工作年度报告</h1><table>${cells.join('')}</table></body></html>`
  const read = await extract(readHtml(html))
  expect(said(read)).toEqual(EXPECTED)
  // What the sheet reads is not listed as unread.
  const starts = new Set(read.tables.readings.map(({ cell }) => cell.start))
  expect(read.tables.unread.filter(({ cell }) => starts.has(cell.start))).toEqual([])
})

test('of the year and of all years, the year is read; a code is no figure', async () => {
  const lines = [
    '青禾县2012年政府信息公开工作年度报告',
    '附表 指标名称 计量单位 代码 2012年度 历年累计',
    '申请总数 件 10 8 41',
    '其中：1.当面申请数 件 11 2 9',
    '2.电子邮件申请数 件 12 1 4',
    '对申请的答复总数 件 17 8 40',
    '其中：1.同意公开答复数 件 18 6 30',
    '3.否决公开答复总数 件 20 2 10',
    '行政复议数 件 32 0 3',
  ]
  expect(said(await extract(readText(lines.join('\n'))))).toEqual([
    'requests_answered=8',
    'requests_by_email=1',
    'requests_granted_f2014=6',
    'requests_in_person=2',
    'requests_received=8',
    'requests_refused_f2014=2',
    'requests_replied_f2014=8',
    'reviews_total=0',
  ])
})

test('of the period and of the year so far, the year so far', async () => {
  const lines = [
    '青禾县2009年政府信息公开工作年度报告',
    '指标名称 | 计量单位 | 代码 | 本期实际 | 本年累计 |',
    '申请总数 | 件 | 10 | 2 | 9 |',
    '对申请的答复总数 | 件 | 17 | 2 | 8 |',
    '其中：1.同意公开答复数 | 件 | 18 | 1 | 6 |',
    '（2）“信息不存在”数 | 件 | 22 | 1 | 2 |',
    '行政复议数 | 件 | 32 | 0 | 1 |',
  ]
  expect(said(await extract(readText(lines.join('\n'))))).toEqual([
    'requests_answered=8',
    'requests_granted_f2014=6',
    'requests_not_exist=2',
    'requests_received=9',
    'requests_replied_f2014=8',
    'reviews_total=1',
  ])
})

test('several figures without heads are not read', async () => {
  const rows = ROWS.map(([name, unit, figure]) => [name, unit, figure, '77'].join('\t'))
  expect(said(await extract(readText(TITLE + rows.join('\n'))))).toEqual([])
})

test('a text that says one of the names is no sheet', async () => {
  const read = await extract(
    readText(
      '青禾县2017年政府信息公开工作年度报告\n一、概述\n申请办结数\n本年度主动公开信息41条，收到申请3件。\n',
    ),
  )
  expect(said(read)).toEqual([])
})

test('a sheet that nobody has filled in gives no figure', async () => {
  const rows = ROWS.map(([name, unit]) => [name, unit, ''].join('\t'))
  expect(said(await extract(readText(TITLE + rows.join('\n'))))).toEqual([])
})

const SMALL = [
  ['一、主动公开情况', '——'],
  ['（一）主动公开政府信息数', '条'],
  ['制发规范性文件总数', '件'],
  ['三、依申请公开情况', '——'],
  ['（一）收到申请数', '件'],
  ['（三）申请答复数', '件'],
  ['四、行政复议数量', '件'],
  ['五、行政诉讼数量', '件'],
] as const

/** The figure of each row in the column of the year is its number; the other columns have 90 and more. */
function sheetRows(heads: readonly string[], own: string, blank = '') {
  return SMALL.map(([name, unit], i) => [
    name,
    unit,
    ...heads.map((head, at) =>
      unit === '——' ? '' : head === own ? (i === 2 ? blank : `${i}`) : `${90 + at}`,
    ),
  ])
}
const OWN = [
  'items_published=1',
  'lawsuits_total=7',
  'requests_answered=5',
  'requests_received=4',
  'requests_replied_f2014=5',
  'reviews_total=6',
]

test.each([
  [['2016年', '2017年'], '2017年'],
  [['2017年度', '2016年度'], '2017年度'],
  [['2015年', '2016年', '2017年（数量）'], '2017年（数量）'],
  [['第一季度', '第二季度', '第三季度', '第四季度', '全年'], '全年'],
  [['1-6月', '7-12月', '合计'], '合计'],
  [['上半年', '下半年', '全年数'], '全年数'],
  [['上年数', '本年数'], '本年数'],
  [['本年数', '上年数', '同比增减（%）'], '本年数'],
  [['上年同期', '本年度', '历年累计'], '本年度'],
  [['2016年', '2017年', '合计'], '2017年'],
  [['全县合计', '本局'], '本局'],
])('the column of the year by its head: %j', async (heads, own) => {
  const read = async (source: string) => said(await extract(readText(source)))
  for (const mark of ['\t', '|']) {
    const lines = [['统计指标', '单位', ...heads], ...sheetRows(heads, own, '0')]
    const text = lines.map((row) => row.join(mark)).join('\n')
    expect(await read(TITLE + text)).toEqual([...OWN, 'normative_documents_issued=0'].sort())
  }
  const page = (blank: string) => {
    const rows = [['统计指标', '单位', ...heads], ...sheetRows(heads, own, blank)]
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    return `<html><body><h1>青禾县2017年政府信息公开工作年度报告</h1><table>${cells.join('')}</table></body></html>`
  }
  // An empty cell of the year is not that of the year before.
  expect(said(await extract(readHtml(page(''))))).toEqual(OWN)
  expect(said(await extract(readHtml(page('/'))))).toEqual(OWN)
})

test.each([[['2015年', '2016年']], [['第一季度', '第二季度']], [['数量', '数量']]])(
  'without a column of the year nothing is read: %j',
  async (heads) => {
    const lines = [['统计指标', '单位', ...heads], ...sheetRows(heads, '')]
    expect(
      said(await extract(readText(TITLE + lines.map((row) => row.join('\t')).join('\n')))),
    ).toEqual([])
  },
)
