import { expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import { htmlPage, type Line, pipePage } from './tables'

const CONTEXT = {
  regions: [],
  metrics: [],
  region: null,
  year: null,
  pdf: { maps: 'node_modules/pdfjs-dist/cmaps/' },
}
const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const HEADING = '三、收到和处理政府信息公开申请情况'
const FOUR = '四、政府信息公开行政复议、行政诉讼情况'

/** Table 三 with so many requests, all of one person. */
const three = (count: number): Line[] => [
  ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|1|3', '申请人情况|7'],
  ['自然人|1|2', '法人或其他组织|5', '总计|1|2'],
  KINDS,
  ['一、本年新收政府信息公开申请数量', `${count}`, '0', '0', '0', '0', '0', `${count}`],
  ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
]
/** A row of table 四 with so many reviews, all upheld. */
const upheld = (count: number): Line => [
  `${count}`,
  ...Array<string>(3).fill('0'),
  `${count}`,
  ...Array<string>(10).fill('0'),
]
const fourHeads: Line[] = [
  ['行政复议|5', '行政诉讼|10'],
  [...RESULTS.map((name) => `${name}|1|2`), '未经复议直接起诉|5', '复议后起诉|5'],
  [...RESULTS, ...RESULTS],
]

async function read(source: string) {
  const { observations, unread } = await ingestFile('r', new TextEncoder().encode(source), CONTEXT)
  const cells = observations.filter(({ rule }) => rule === 'table')
  return {
    values: cells
      .filter(({ place }) => /requests_received\/total|reviews\/upheld/.test(place))
      .map(({ value, confidence, why }) =>
        confidence === 'sure' ? `${value}` : `${value} ${confidence} ${why}`,
      ),
    unread: [...new Set(unread.map(({ why }) => why))],
  }
}

const LAYOUTS = [
  ['a page', htmlPage],
  ['pipes', pipePage],
] as const
const across = (lines: readonly string[]) =>
  lines.flatMap((line) => LAYOUTS.map(([name, write]) => [line, name, write] as const))

test.each([
  ['2022年收到和处理政府信息公开申请情况：', '2023年情况如下：'],
  ['2022年度数据', HEADING],
  ['上年度收到和处理政府信息公开申请情况', HEADING],
  ['（一）上一年情况如下：', '（二）本年度情况如下：'],
  ['2021-2022年情况', HEADING],
])('a table of another year before the own one is not read: %s', async (line, own) => {
  for (const [, write] of LAYOUTS)
    expect(await read(write([line, three(7), own, three(5)]))).toEqual({
      values: ['5'],
      unread: ['other-year'],
    })
})

test.each(
  across([
    '附：上年度收到和处理政府信息公开申请情况',
    '附件：2022年度收到和处理政府信息公开申请情况（上一年度，供对比）',
    '附表2 2022年数据',
  ]),
)('nor behind it: %s, %s', async (line, _, write) => {
  expect(await read(write([HEADING, three(5), line, three(7)]))).toEqual({
    values: ['5'],
    unread: ['other-year'],
  })
})

test('an appendix holds to its end', async () => {
  const parts = [
    HEADING,
    three(5),
    '附：2022年数据',
    HEADING,
    three(7),
    '（二）复议、诉讼情况',
    three(8),
  ]
  expect((await read(htmlPage(parts))).values).toEqual(['5'])
})

test('a title in the table itself', async () => {
  const title: Line = ['2022年收到和处理政府信息公开申请情况|8']
  expect(await read(htmlPage([HEADING, three(5), [title, ...three(7)]]))).toEqual({
    values: ['5'],
    unread: ['other-year'],
  })
})

test.each(
  across([
    '附件：青禾县收到和处理政府信息公开申请情况（全县汇总）',
    '全县各部门汇总情况如下：',
    '附：青禾县教育局收到和处理政府信息公开申请情况',
  ]),
)('a table of another body is not read: %s, %s', async (line, _, write) => {
  expect(await read(write([HEADING, three(5), line, three(70)]))).toEqual({
    values: ['5'],
    unread: ['other-body'],
  })
})

test.each([
  ['2023年收到和处理政府信息公开申请情况'],
  ['2022年和2023年收到和处理政府信息公开申请情况'],
  ['附件：青禾县水务局收到和处理政府信息公开申请情况'],
  ['附：县水务局收到和处理政府信息公开申请情况'],
  ['附件：2023年度统计表'],
  ['与2022年相比，申请量增长。'],
  ['（二）上年结转情况'],
  ['青禾县水务局2022年政府信息公开工作年度报告'],
])('lines that say nothing against the table below: %s', async (line) => {
  expect((await read(htmlPage([HEADING, line, three(5)]))).values).toEqual(['5'])
})

test('all of a county is its own government’s', async () => {
  const page = htmlPage([HEADING, '全县汇总情况如下：', three(5)])
  expect((await read(page.replace('青禾县水务局', '青禾县人民政府'))).values).toEqual(['5'])
})

test.each(LAYOUTS)(
  'two tables that differ, and do not say whose they are, are both given: %s',
  async (_, write) => {
    const { values } = await read(write([HEADING, three(5), HEADING, three(7)]))
    expect(values).toEqual(['5 likely two-readings', '7 likely two-readings'])
  },
)

test.each(LAYOUTS)('the same table twice is one: %s', async (_, write) => {
  expect((await read(write([HEADING, three(5), HEADING, three(5)]))).values).toEqual(['5'])
})

test('of two rows of table 四 the one of the year is read', async () => {
  const heads = fourHeads.map((row, i) => (i === 0 ? ['年度|1|3', ...row] : row))
  const rows = [
    ['2022年', ...upheld(9)],
    ['2023年', ...upheld(1)],
  ]
  const expected = { values: ['1'], unread: ['other-year'] }
  expect(await read(htmlPage([FOUR, [...heads, ...rows]]))).toEqual(expected)
  expect(await read(pipePage([FOUR, [...heads, ...rows]]))).toEqual(expected)
  const named = [
    ['上年度', ...upheld(9)],
    ['本年度', ...upheld(1)],
  ]
  expect(await read(htmlPage([FOUR, [...heads, ...named]]))).toEqual(expected)
})

test('two rows of table 四 without a year are both given', async () => {
  const rows = [upheld(9), upheld(1)]
  expect((await read(htmlPage([FOUR, [...fourHeads, ...rows]]))).values).toEqual([
    '9 likely two-readings',
    '1 likely two-readings',
  ])
})

test.each([
  ['XX镇人民政府XXXX年政府信息公开工作年度报告（模板）'],
  ['××县××局2023年政府信息公开工作年度报告'],
  ['某某镇2023年政府信息公开工作年度报告'],
  ['青禾县政府信息公开工作年度报告（模板）'],
])('a form to be filled in is no report: %s', async (title) => {
  const page = htmlPage([HEADING, three(5)]).replace(/<h1>.*<\/h1>/, `<h1>${title}</h1>`)
  const { observations, problems } = await ingestFile('r', new TextEncoder().encode(page), CONTEXT)
  expect(observations).toEqual([])
  expect(problems.map(({ rule }) => rule)).toEqual(['not-a-report'])
})
