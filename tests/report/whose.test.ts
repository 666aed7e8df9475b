import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readHtml } from '../../src/report/read-html'
import { readText } from '../../src/report/read-text'

// Whose figure a number is: of this body, and of the year as it was. The report is 青禾镇's, for 2023.

const TITLE = '柳湾县青禾镇人民政府2023年政府信息公开工作年度报告'
const PARTS = '一、总体情况\n（一）主动公开情况\n'

async function read(text: string, title = TITLE): Promise<string[]> {
  const { narrative } = await extract(readText(`${title}\n${PARTS}${text}\n`))
  return narrative.readings.map(({ metric, value }) => `${metric}=${value}`)
}

test.each([
  '预计2024年主动公开信息700条，收到公开申请10件。',
  '争取全年主动公开政府信息700条。',
  '力争2023年12345热线满意率达到95%。',
  '12345热线满意率考核目标为95%。',
  '12345热线满意率须达到95%。',
  '12345热线工单满意率应不低于90%。',
  '如收到公开申请5件以上，应当报告镇长。',
  '参照上一年度报告：“主动公开政府信息412条，收到公开申请5件”。',
])('what was meant, asked for or thought of is no figure: %s', async (text) => {
  expect(await read(text)).toEqual([])
})

test.each([
  '上一年度，我镇主动公开政府信息412条，收到公开申请5件。',
  '去年，我镇共收到公开申请5件。',
  '与2022年的收到公开申请5件相比，今年减少2件。',
  '收到公开申请数为2022年（5件）的60%。',
  '2008年5月1日至2023年12月31日收到公开申请45件。',
  '“十四五”期间，主动公开政府信息3654条，收到公开申请45件。',
  '任期内共收到公开申请45件。',
  '主动公开政府信息累计达到543条（今年120条）。',
  '2023年1至6月，主动公开政府信息243条，收到公开申请2件。',
  '上半年，主动公开政府信息243条，收到公开申请2件。',
])('of other years, of several, or of a part of the year: %s', async (text) => {
  const found = (await read(text)).filter((one) => !one.endsWith('=120'))
  expect(found).toEqual([])
})

test.each([
  '白石镇主动公开政府信息622条，收到公开申请9件，12345热线工单4300件。',
  '比如，红岩乡收到公开申请33件。',
  '省政府共收到公开申请3500件，予以公开1200件。',
  '柳湾县全县公开信息12300条，收到公开申请120件。',
  '全县主动公开信息12300条，收到公开申请120件。',
  '镇下属卫生院主动公开信息220条，收到公开申请4件。',
  '青禾镇下属青禾村主动公开信息220条。',
  '县住建局、县教育局分别收到公开申请46件、33件。',
  '县政府办公室收到公开申请65件。',
])('what others did: %s', async (text) => {
  expect(await read(text)).toEqual([])
})

test.each([
  ['青禾镇主动公开政府信息543条。', 'items_published=543'],
  ['全镇主动公开政府信息543条。', 'items_published=543'],
  ['县政府收到公开申请120件，我镇收到公开申请3件。', 'requests_received=3'],
  ['应主动公开政府信息550条，实际主动公开政府信息543条。', 'items_published=543'],
  ['按照年度计划，主动公开政府信息120条。', 'items_published=120'],
  ['拟公开信息均经三审，全年公开信息498条。', 'items_published=498'],
  ['上年结转申请2件，收到公开申请5件。', 'requests_received=5'],
  ['上半年开展培训，全年主动公开政府信息120条。', 'items_published=120'],
  ['如期完成任务，主动公开政府信息120条。', 'items_published=120'],
  ['2022、2023年12345热线工单满意率分别为87.3%、90.1%。', 'hotline_satisfaction_pct=90.1'],
  ['收到公开申请（含2022年结转2件）5件。', 'requests_received=5'],
])('what stays this body’s of this year: %s', async (text, figure) => {
  expect(await read(text)).toContain(figure)
})

test('the government of a county is its own body, and its towns are counted apart', async () => {
  const county = '柳湾县人民政府2023年政府信息公开工作年度报告'
  expect(await read('县政府收到公开申请120件。', county)).toContain('requests_received=120')
  expect(await read('全县主动公开信息12300条。', county)).toContain('items_published=12300')
})

test('twelve months that are not those of the year are never sure', async () => {
  const text = `${TITLE}\n${PARTS}2022年10月至2023年9月，主动公开政府信息543条。\n`
  const { narrative } = await extract(readText(text))
  expect(narrative.readings).toMatchObject([{ value: 543, confidence: 'unsure' }])
})

test('the mean of the year before is not that of this', async () => {
  const found = await read('2022、2023年12345热线工单满意率分别为87.3%、90.1%。')
  expect(found).not.toContain('hotline_satisfaction_pct=87.3')
})

test.each([
  ['收到公开申请多件，共收到公开申请54\u200b35件。', 'requests_received=5435'],
  ['共收到公开申请1\u00ad2件。', 'requests_received=12'],
])('marks without a width part no number: %s', async (text, figure) => {
  expect(await read(text)).toContain(figure)
})

test.each([
  ['<p>共收到公开申请3<sup>2</sup>件。</p>', 3],
  ['<p>共收到公开申请<del>444</del>443件。</p>', 443],
  ['<p>共收到公开申请<s>9</s>8件。</p>', 8],
  ['<p style="color:red; display: none">共收到公开申请777件。</p><p>共收到公开申请7件。</p>', 7],
  ['<p hidden>共收到公开申请777件。</p><p>共收到公开申请7件。</p>', 7],
  ['<div style="display:none">共收到公开申请<br><img>777件。</div>共收到公开申请7件。', 7],
])('what a page strikes out, hides or raises: %s', async (html, value) => {
  const page = `<html><body><h1>${TITLE}</h1><p>一、总体情况</p><p>（二）依申请公开情况</p>${html}</body></html>`
  const { narrative } = await extract(readHtml(page))
  const found = narrative.readings.filter(({ metric }) => metric === 'requests_received')
  expect(found.map((one) => one.value)).toEqual([value])
})

test('a page that hides its whole text until a script shows it is read', async () => {
  const body = `<h1>${TITLE}</h1><p>一、总体情况</p><p>全年主动公开政府信息120条。</p>`
  const { narrative } = await extract(
    readHtml(`<html><body>读取中<div style="display:none">${body}</div></body></html>`),
  )
  expect(narrative.readings).toMatchObject([{ metric: 'items_published', value: 120 }])
})

test('tables in ten thousand tables end', () => {
  const deep = `${'<table><tr><td>'.repeat(10_000)}公开信息3条${'</td></tr></table>'.repeat(10_000)}`
  expect(readHtml(`<html><body>${deep}<p>后文</p></body></html>`).text).toContain('后文')
})

test('of what the hotline of the county had, the part of this town is its own', async () => {
  const text = '县12345热线全年受理21.3万件，其中涉及我镇5435件。'
  expect(await read(text)).toEqual(['hotline_tickets=5435'])
})
