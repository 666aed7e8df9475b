import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import { reportModel } from '../helpers/report-model'
import { reportHtml, reportText } from '../helpers/report-page'
import { reportPdf } from '../helpers/report-pdf'

const CONTEXT = {
  regions: [],
  metrics: [],
  region: null,
  year: null,
  pdf: { maps: 'node_modules/pdfjs-dist/cmaps/' },
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array, name = 'report') => ingestFile(name, bytes, CONTEXT)

async function expectFault(bytes: Uint8Array, rule: string): Promise<void> {
  const { problems, observations } = await read(bytes)
  expect(problems.map((one) => one.rule)).toContain(rule)
  expect(observations).toEqual([])
}

test('an empty file', () => expectFault(new Uint8Array(), 'file-empty'))
test('a file of spaces', () => expectFault(utf8(' \n\n '), 'file-empty'))
test('a program', () =>
  expectFault(
    Uint8Array.from({ length: 500 }, (_, i) => i % 7),
    'file-unknown',
  ))
test.each([
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]],
  ['TIFF', [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]],
  ['WebP', [...utf8('RIFF'), 9, 0, 0, 0, ...utf8('WEBPVP8 ')]],
  ['HEIC', [0, 0, 0, 24, ...utf8('ftypheic')]],
])('a picture, %s', (_, bytes) => expectFault(Uint8Array.from(bytes), 'scanned'))
test('an old Word file', () =>
  expectFault(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'file-unknown'))
test('a PDF that breaks off', () => expectFault(utf8('%PDF-1.7\n1 0 obj\n<<'), 'file-broken'))
test('a zip that breaks off', () => {
  const zip = zipSync({ 'word/document.xml': utf8('<w:document/>'.repeat(50)) })
  return expectFault(zip.slice(0, zip.length / 2), 'file-broken')
})
test('a zip in a zip', () => {
  const inner = zipSync({ 'a.txt': utf8('a') })
  return expectFault(inner, 'zip-nested')
})
test('a PDF that asks for a password', () =>
  expectFault(reportPdf(reportModel(1), { isLocked: true }), 'file-encrypted'))
test('a PDF of pictures', () => {
  const model = { ...reportModel(1), title: '', parts: [''] }
  return expectFault(reportPdf(model), 'scanned')
})
test('a zip bomb is not unpacked', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(2 ** 25) })
  return expectFault(bomb, 'zip-too-large')
})
test('a table without end', () => {
  const table = `<table>${'<tr>'}${'<td rowspan=1000 colspan=1000>1</td>'.repeat(3000)}</tr>${'<tr><td>1</td></tr>'.repeat(1000)}</table>`
  return expectFault(utf8(`<html><body>${table}</body></html>`), 'table-too-large')
})
test('markup nested ten thousand deep is read', async () => {
  const deep = `${'<div>'.repeat(10_000)}主动公开信息3条${'</div>'.repeat(10_000)}`
  const { observations } = await read(utf8(`<html><body>${deep}</body></html>`))
  expect(observations).toEqual([])
})
test.each([
  '主动公开信息3条，',
  '公开公开共共信息',
  '未收到申请',
  '1,204 ',
  '（',
  '其中微信公众号1条',
  '自然人3件、不予公开（2件），',
  '行政复议2件维持、无',
  '未收取费用元',
])('sixty thousand characters of %s end soon', { timeout: 30_000 }, async (piece) => {
  const text = `青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n依申请公开 主动公开\n${piece.repeat(60_000 / piece.length)}`
  const start = process.cpuUsage().user
  await read(utf8(text))
  expect(process.cpuUsage().user - start).toBeLessThan(20_000_000)
})

test('tables nested a thousand deep are read', async () => {
  const deep = `${'<table><tr><td>'.repeat(1000)}1${'</td></tr></table>'.repeat(1000)}`
  expect((await read(utf8(`<html><body>${deep}</body></html>`))).observations).toEqual([])
})

test('scripts, styles and menus of a page give no figures', async () => {
  const { observations } = await read(utf8(reportHtml(reportModel(3), 'plain')))
  const values = observations.map(({ value }) => value)
  expect(values).not.toContain(99999)
  expect(values).not.toContain(88888)
})

test.each([
  [
    'a notice to offices',
    '关于做好2023年政府信息公开工作年度报告编制工作的通知\n各镇街、各单位：\n现就编制年度报告通知如下：\n一、总体情况要写明主动公开政府信息的条数，如主动公开信息300条。\n二、依申请公开要写明收到申请的件数。请各单位于1月10日前报送至区政府办公室。',
  ],
  [
    'a list of reports',
    '政府信息公开年报\n青禾镇2023年政府信息公开工作年度报告 2024-01-12\n柳湾镇2023年政府信息公开工作年度报告 2024-01-15\n共 35 条 首页 上一页 下一页',
  ],
  [
    'a report on another matter',
    '青禾镇2023年法治政府建设年度报告\n一、主要举措\n2023年，我镇受理行政复议案件12件，公开行政执法信息45条。',
  ],
  [
    'a report of a hotline',
    '5月市民热线办理情况通报\n12345市民热线受理诉求46983件，满意率98.68%。',
  ],
  [
    'news of a report',
    '青禾县发布2023年政府信息公开工作年度报告\n记者从县政府办公室了解到，2023年全县主动公开政府信息1200条，收到申请35件。',
  ],
  [
    'a guide',
    '青禾镇政府信息公开指南\n申请人可以通过信函提出申请。本机关自收到申请之日起20个工作日内答复。主动公开的信息有5类。',
  ],
  [
    'a guide with the rules on fees',
    '青禾县审计局政府信息公开指南\n为便于公众查询，编制本指南。\n一、主动公开情况\n目录共设事项15项。\n二、依申请公开\n收到申请之日起20个工作日内答复。按件计收的，第11件起每件收取信息处理费100元。\n三、监督和救济\n可以申请行政复议或者提起行政诉讼。',
  ],
  [
    'rules on disclosure',
    '青禾县政府信息公开工作考核办法\n第一条 为做好政府信息公开工作，根据《政府信息公开条例》，制定本办法。\n第二条 主动公开情况占40分，依申请公开占30分，行政复议、行政诉讼被纠错1件扣5分，年度报告占10分，监督保障占10分。',
  ],
  [
    'a report on half a year',
    '青禾县2023年上半年政府信息公开工作情况报告\n一、总体情况\n上半年主动公开政府信息320条，收到政府信息公开申请9件，行政复议0件。',
  ],
  [
    'a report on a quarter',
    '青禾镇2023年第三季度政府信息公开工作报告\n一、主动公开情况\n公开信息41条。\n二、依申请公开情况\n收到申请2件，均已答复。',
  ],
  [
    'an answer to a request',
    '政府信息公开申请答复书\n青公开答〔2023〕6号\n您于2023年5月8日提交的政府信息公开申请收悉。经查，您申请公开的2件文件属于主动公开范围，予以公开。如不服本答复，可在60日内申请行政复议，或在6个月内提起行政诉讼。',
  ],
  [
    'a summary of other work',
    '青禾区2023年度法治政府建设工作总结\n一、总体情况\n主动公开政府信息820条，受理政府信息公开申请12件，办理行政复议案件9件、行政诉讼8件。\n二、存在的主要问题',
  ],
  [
    'the work to be done in a year',
    '青禾县2023年政务公开工作要点\n一、主动公开方面，各单位全年公开信息不少于200条。\n二、依申请公开方面，收到申请3个工作日内登记。\n三、监督保障，开展培训2次，行政复议、行政诉讼零纠错，按时发布年度报告。',
  ],
  [
    'a website’s own yearly return',
    '政府网站工作年度报表（2023年度）\n信息发布总数 1200条\n专栏专题 3个\n网站访问量 36000次',
  ],
])('%s gives no figures', async (_, text) => {
  const { observations, problems } = await read(utf8(text))
  expect(observations).toEqual([])
  expect(problems.map(({ rule }) => rule)).toContain('not-a-report')
})

test('a report that breaks off in a row gives the rows before it', async () => {
  const text = reportText(reportModel(2), 'lines')
  const { observations } = await read(utf8(text.slice(0, text.indexOf('4.保护第三方'))))
  const whole = await read(utf8(text))
  const places = observations.filter(({ rule }) => rule === 'table').map(({ place }) => place)
  expect(places).toContain('三/requests_refused_security/total')
  for (const { place, value } of observations.filter(({ rule }) => rule === 'table'))
    expect(whole.observations.find((one) => one.place === place)?.value).toBe(value)
})

test('the reading of a long PDF ends between two pages when it is told to', async () => {
  const long = reportModel(1)
  for (let i = 0; i < 91 * 300; i += 1) long.parts.push('没有数字的一行。')
  const stop = new AbortController()
  const pdf = { ...CONTEXT.pdf, signal: stop.signal }
  setTimeout(() => stop.abort(), 50)
  await expect(ingestFile('report', reportPdf(long), { ...CONTEXT, pdf })).rejects.toThrow(/abort/i)
})
