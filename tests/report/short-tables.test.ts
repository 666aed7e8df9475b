import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readText } from '../../src/report/read-text'

const TITLE = '青禾县水务局2023年政府信息公开工作年度报告\n一、总体情况\n主动公开信息30条。\n'
const FOUR = '四、政府信息公开行政复议、行政诉讼情况'

async function read(lines: string) {
  const { tables, narrative } = await extract(readText(`${TITLE}${lines}\n`))
  const cells = tables.readings.map(({ place, value }) => `${place}=${value}`)
  const words = narrative.readings.map(({ metric, value }) => `${metric}=${value}`)
  return { cells, words }
}

test.each([
  ['pipes', '| 3 | 0 | 1 | 0 | 4 | 1 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 0 | 0 |'],
  ['spaces', '3 0 1 0 4 1 0 0 1 2 0 0 0 0 0'],
  ['tabs', '3\t0\t1\t0\t4\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0'],
])('fifteen figures below the heading of the part are table 四: %s', async (_, row) => {
  for (const after of ['', '\n五、存在的主要问题及改进情况\n公开不够及时。']) {
    const { cells, words } = await read(`${FOUR}\n${row}${after}`)
    expect(cells).toHaveLength(15)
    expect(cells).toContain('四/reviews/upheld=3')
    expect(cells).toContain('四/reviews/total=4')
    expect(cells).toContain('四/lawsuits_direct/total=2')
    expect(words.filter((one) => /^(?:reviews|lawsuits)/.test(one))).toEqual([])
  }
})

test.each(['3 0 1 0 4 1 0 0 1 2 0 0 0 0', '3 0 1 0 4', '无'])(
  'other figures below it are not: %s',
  async (row) => {
    expect((await read(`${FOUR}\n${row}`)).cells).toEqual([])
  },
)

test('heads of table 四 that stand on lines of several', async () => {
  const heads = '结果维持  结果纠正  其他结果  尚未审结  总计'
  const { cells } = await read(
    `${FOUR}\n行政复议    行政诉讼\n${heads}  未经复议直接起诉  复议后起诉\n${heads}  ${heads}\n2  1  0  3  6  0  0  1  0  1  4  0  0  0  4`,
  )
  expect(cells).toContain('四/reviews/pending=3')
  expect(cells).toContain('四/lawsuits_after_review/upheld=4')
})

test('results one after the other in a sentence are read as words', async () => {
  const { cells, words } = await read(
    `三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 2 0 0 0 0 0 2\n${FOUR}\n行政复议：结果维持 2；结果纠正 1；其他结果 0；尚未审结 3；总计 6`,
  )
  expect(cells).toContain('三/requests_received/total=2')
  expect(words).toEqual(
    expect.arrayContaining([
      'reviews_upheld=2',
      'reviews_corrected=1',
      'reviews_other=0',
      'reviews_pending=3',
      'reviews_total=6',
    ]),
  )
})

test('nothing below the heading, behind a flattened table: none of either', async () => {
  const { words } = await read(
    `三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 2 0 0 0 0 0 2\n${FOUR}\n无`,
  )
  expect(words).toEqual(expect.arrayContaining(['reviews_total=0', 'lawsuits_total=0']))
})

test('a first figure right behind the name of its row', async () => {
  const { cells } = await read(
    '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量14 3 0 0 1 0 18\n二、上年结转政府信息公开申请数量1 0 0 0 0 0 1',
  )
  expect(cells).toContain('三/requests_received/natural_person=14')
  expect(cells).toContain('三/requests_received/total=18')
  expect(cells).toContain('三/requests_carried_in/total=1')
})

test('heads of table 四 that a page broke in two', async () => {
  const { cells } = await read(
    `${FOUR}\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果 结果 其他 尚未 总\n维持 纠正 结果 审结 计\n2 0 0 1 3 0 0 0 0 0 1 0 0 0 1`,
  )
  expect(cells).toContain('四/reviews/total=3')
  expect(cells).toContain('四/lawsuits_after_review/upheld=1')
})

test('table 三 with its totals only', async () => {
  const rows = [
    '一、本年新收政府信息公开申请数量 16',
    '二、上年结转政府信息公开申请数量 2',
    '三、本年度办理结果 （一）予以公开 9',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 3',
    '（七）总计 17',
    '四、结转下年度继续办理 1',
  ]
  const expected = [
    '三/requests_received/total=16',
    '三/requests_carried_in/total=2',
    '三/requests_granted/total=9',
    '三/requests_partially_granted/total=3',
    '三/requests_answered/total=17',
    '三/requests_carried_over/total=1',
  ]
  const head = '三、收到和处理政府信息公开申请情况\n'
  expect((await read(head + rows.join('\n'))).cells).toEqual(expected)
  // A row of seven among them: then the others lack cells, and which is not known.
  const whole = [...rows.slice(0, 5), '四、结转下年度继续办理 1 0 0 0 0 0 1']
  const { cells } = await read(head + whole.join('\n'))
  for (const one of expected.slice(0, 5)) expect(cells).not.toContain(one)
})

test('figures with their units', async () => {
  const { cells } = await read(
    '二、主动公开政府信息情况\n第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 41件\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 6件\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 5件 1件 0件 0件 0件 0件 6件',
  )
  expect(cells).toContain('二/permits/decided=41')
  expect(cells).toContain('二/penalties/decided=6')
  expect(cells).toContain('三/requests_received/total=6')
})

test('more and fewer in words', async () => {
  const { cells } = await read(
    '二、主动公开政府信息情况\n第二十条第（五）项\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 9 | 减3 | 20 |\n其他对外管理服务事项 | 4 | 增2 | 11 |\n第二十条第（六）项\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政处罚 | 5 | 无变化 | 1 |\n行政强制 | 2 | 持平 | 0 |',
  )
  expect(cells).toContain('二/permits/items_change=-3')
  expect(cells).toContain('二/other_services/items_change=2')
  expect(cells).toContain('二/penalties/items_change=0')
  expect(cells).toContain('二/compulsory_measures/items_change=0')
})
