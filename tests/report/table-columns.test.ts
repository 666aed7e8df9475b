import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readHtml } from '../../src/report/read-html'
import { readText } from '../../src/report/read-text'
import { cellTexts, htmlPage, type Line, pipePage } from './tables'

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const numbers = (count: number, from = 11) => Array.from({ length: count }, (_, i) => `${from + i}`)

async function cells(parts: readonly (string | Line[])[], write = htmlPage) {
  const source = write(parts)
  const document = write === htmlPage ? readHtml(source) : readText(source)
  return cellTexts((await extract(document)).tables)
}

/** Heads of table 四 in which 行政复议 has one line less, as many pages print them. */
const four = (tracks: readonly string[], results: readonly string[] = RESULTS): Line[] => [
  ['行政复议|5', '行政诉讼|10'],
  [...results.map((name) => `${name}|1|2`), ...tracks.map((name) => `${name}|5`)],
  [...results, ...results],
  numbers(15),
]
const FOUR = '四、政府信息公开行政复议、行政诉讼情况'
const SWAPPED = ['复议后起诉', '未经复议直接起诉']

test.each([
  ['a page', htmlPage],
  ['pipes', pipePage],
])('the groups of table 四 by their heads: %s', async (_, write) => {
  const read = await cells([FOUR, four(SWAPPED)], write)
  expect(read).toContain('四/reviews/upheld=11')
  expect(read).toContain('四/lawsuits_after_review/upheld=16')
  expect(read).toContain('四/lawsuits_direct/upheld=21')
  expect(read).toContain('四/lawsuits_direct/total=25')
})

test('the results of table 四 by their heads', async () => {
  const results = ['总计', '结果维持', '结果纠正', '尚未审结', '其他结果']
  const read = await cells([FOUR, four(SWAPPED.toReversed(), results)])
  expect(read).toContain('四/reviews/total=11')
  expect(read).toContain('四/reviews/upheld=12')
  expect(read).toContain('四/reviews/pending=14')
  expect(read).toContain('四/lawsuits_after_review/other=25')
})

test('行政诉讼 before 行政复议', async () => {
  const rows: Line[] = [
    ['行政诉讼|10', '行政复议|5|2'],
    ['未经复议直接起诉|5', '复议后起诉|5'],
    [...RESULTS, ...RESULTS, ...RESULTS],
    numbers(15),
  ]
  const read = await cells([FOUR, rows])
  expect(read).toContain('四/lawsuits_direct/upheld=11')
  expect(read).toContain('四/lawsuits_after_review/upheld=16')
  expect(read).toContain('四/reviews/total=25')
})

test('heads of table 四 that name a result twice and lack another are not trusted', async () => {
  const rows = four(SWAPPED.toReversed())
  const wrong = rows.map((row, i) => (i === 2 ? row.map(() => '总计') : row))
  for (const one of await cells([FOUR, wrong])) expect(one).toMatch(/ heads-differ$/)
})

const three = (heads: readonly Line[]): Line[] => [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|1|3', '申请人情况|7'],
  ...heads,
  ['一、本年新收政府信息公开申请数量', ...numbers(7)],
  ['二、上年结转政府信息公开申请数量', ...numbers(7, 31)],
]
const THREE = '三、收到和处理政府信息公开申请情况'
const KINDS_SWAPPED = ['科研机构', '商业企业', ...KINDS.slice(2)]

test.each([
  ['a page', htmlPage],
  ['pipes', pipePage],
])('the kinds of applicants by their heads: %s', async (_, write) => {
  const heads = three([['自然人|1|2', '法人或其他组织|5', '总计|1|2'], KINDS_SWAPPED])
  const read = await cells([THREE, heads], write)
  expect(read).toContain('三/requests_received/org_research=12')
  expect(read).toContain('三/requests_received/org_business=13')
  expect(read).toContain('三/requests_carried_in/org_research=32')
  expect(read).toContain('三/requests_received/total=17')
})

test.each([
  ['two lines of heads', [['总计|1|2', '自然人|1|2', '法人或其他组织|5'], KINDS]],
  ['a line of heads', [['总计', '自然人', ...KINDS]]],
])('总计 first: %s', async (_, heads) => {
  const read = await cells([THREE, three(heads)])
  expect(read).toContain('三/requests_received/total=11')
  expect(read).toContain('三/requests_received/natural_person=12')
  expect(read).toContain('三/requests_carried_in/org_other=37')
})

test('the order of the heads holds for a table that goes on behind a page', async () => {
  const heads = three([['自然人|1|2', '法人或其他组织|5', '总计|1|2'], KINDS_SWAPPED])
  const rest: Line[] = [['（七）总计', ...numbers(7, 51)]]
  const read = await cells([THREE, heads, rest])
  expect(read).toContain('三/requests_answered/org_research=52')
})

test('heads that can be read in part, in another order: by position, and not sure', async () => {
  const heads = three([
    ['自然人|1|2', '法人或其他组织|5', '总计|1|2'],
    ['科研机构', '商业企业', '公益', '法律', '其他'],
  ])
  const read = await cells([THREE, heads])
  expect(read).toContain('三/requests_received/org_business=12 heads-differ')
})

test('heads that cannot be read: by position', async () => {
  const heads = three([
    ['自然人|1|2', '组织|5', '总计|1|2'],
    ['商业', '科研', '公益', '法律', '其他'],
  ])
  expect(await cells([THREE, heads])).toContain('三/requests_received/org_business=12')
})

const two = (heads: Line, row: Line): Line[] => [
  [`第二十条第（一）项|${heads.length}`],
  [...heads],
  [...row],
]

test.each([
  ['a page', htmlPage],
  ['pipes', pipePage],
])('columns of table 二 by their heads: %s', async (_, write) => {
  const heads = ['信息内容', '现行有效件数', '本年制发件数', '本年废止件数']
  const read = await cells([two(heads, ['行政规范性文件', '45', '2', '1'])], write)
  expect(read.toSorted()).toEqual([
    '二/normative_documents/in_force=45',
    '二/normative_documents/issued=2',
    '二/normative_documents/repealed=1',
  ])
})

test('columns of the 2019 form by their heads', async () => {
  const heads = ['信息内容', '处理决定数量', '上一年项目数量', '本年增/减']
  const rows = [['第二十条第（五）项|4'], heads, ['行政许可', '610', '45', '-3']]
  expect((await cells([rows])).toSorted()).toEqual([
    '二/permits/decided=610',
    '二/permits/items_change=-3',
    '二/permits/items_prev=45',
  ])
})

test.each([
  ['本年收费金额（单位：元）', '125000', 12.5],
  ['本年收费金额（元）', '3050', 0.305],
  ['本年收费金额（单位：万元）', '12.5', 12.5],
  ['本年收费金额（单位：万元）', '125000元', 12.5],
  ['本年收费金额', '12.5', 12.5],
  ['本年收费金额（单位：亿元）', '0.2', 2000],
])('money in the unit of its head: %s, %s', async (head, cell, value) => {
  const rows = [['第二十条第（八）项|2'], ['信息内容', head], ['行政事业性收费', cell]]
  expect(await cells([rows])).toEqual([`二/fees/charged=${value}`])
})

test.each([
  ['采购总金额（单位：元）', ['二/procurement/projects=4', '二/procurement/amount=25.1']],
  ['采购总金额（单位：万元）', ['二/procurement/projects=4', '二/procurement/amount=251000']],
  ['采购总金额', ['二/procurement/projects=4']],
])('an amount of procurement in the unit of its head: %s', async (head, expected) => {
  const heads = ['信息内容', '采购项目数量', head]
  const rows = [['第二十条第（九）项|3'], heads, ['政府集中采购', '4', '251000']]
  expect(await cells([rows])).toEqual(expected)
})

test('no figure below zero is sure, but that of an increase', async () => {
  const rows = two(
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '-2', '1', '7'],
  )
  expect(await cells([rows])).toContain('二/rules/issued=-2 negative')
})

test('figures with their marks, and zeros in words', async () => {
  const heads = three([['自然人|1|2', '法人或其他组织|5', '总计|1|2'], KINDS])
  const marked: Line[] = [
    ...heads.slice(0, -2),
    ['一、本年新收政府信息公开申请数量', '12①', '3*', '零', '〇', '约4', '5余', '24 *'],
  ]
  const { tables } = await extract(readHtml(htmlPage([THREE, marked])))
  expect(tables.readings.map(({ value, note, status }) => [value, note, status])).toEqual([
    [12, '①', ''],
    [3, '*', ''],
    [0, '', 'in_words'],
    [0, '', 'in_words'],
    [4, '', 'approximate'],
    [5, '', 'approximate'],
    [24, '*', ''],
  ])
})

test('a row in text keeps its marked figures', async () => {
  const row = '一、本年新收政府信息公开申请数量 12① 3* 零 0 约4 5余 24'
  const { tables } = await extract(
    readText(`青禾县2023年政府信息公开工作年度报告\n${THREE}\n${row}\n`),
  )
  expect(cellTexts(tables)).toHaveLength(7)
})

test.each([
  ['a page', 14, htmlPage],
  ['a page', 16, htmlPage],
  ['pipes', 14, pipePage],
  ['pipes', 16, pipePage],
])(
  'table 四 with a wrong count of figures is listed as unread: %s, %i',
  async (_, count, write) => {
    const rows = [...four(SWAPPED.toReversed()).slice(0, -1), numbers(count)]
    const source = write([FOUR, rows])
    const { tables } = await extract(write === htmlPage ? readHtml(source) : readText(source))
    expect(tables.readings).toEqual([])
    expect(tables.unread.map(({ why }) => why)).toEqual(Array(count).fill('no-cell'))
  },
)

test('so are bare figures below the heading of the part', async () => {
  const bare = numbers(14).join(' ')
  const { tables } = await extract(
    readText(
      `青禾县2023年政府信息公开工作年度报告\n一、总体情况\n主动公开信息30条。\n${FOUR}\n${bare}\n`,
    ),
  )
  expect(tables.unread).toHaveLength(14)
})

test.each([
  [['法人或其他组织', '自然人\t总计', KINDS.join('\t')]],
  [['行政诉讼', '行政复议', '自然人\t法人或其他组织\t总计', KINDS.join('\t')]],
])('a head that is two lines high stands below the other on paper: %j', async (heads) => {
  const lines = [
    '青禾县2023年政府信息公开工作年度报告',
    THREE,
    '申请人情况',
    ...heads,
    ['一、本年新收政府信息公开申请数量', ...numbers(7)].join('\t'),
  ]
  const read = cellTexts((await extract(readText(lines.join('\n')))).tables)
  expect(read).toContain('三/requests_received/natural_person=11')
  expect(read).toContain('三/requests_received/org_business=12')
  expect(read).toContain('三/requests_received/total=17')
})
