import { expect, test } from 'vitest'
import { reportRow } from '../../src/ingest/report-row'
import { readSheet } from '../../src/ingest/sheet'

const HEADER = 'id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note\n'
const TITLE = '黄阁镇人民政府2024年政府信息公开工作年度报告'

const sheetOf = (...rows: string[]) =>
  readSheet(HEADER + rows.map((row) => `${row}\n`).join(''), 'reports.csv')
const row = (id: string, title: string, day: string, status = 'published') =>
  `${id},44,2024,${title},,${day},,,,${status},`
const find = (title: string | null, publishedOn: string | null, ...rows: string[]) =>
  reportRow({ title, publishedOn, form: null }, '44', 2024, sheetOf(...rows))

test.each([
  ['the same', TITLE, '2025-01-15', TITLE, '2025-01-15'],
  ['the same day, as Excel writes it', TITLE, '2025-01-15', TITLE, '2025/1/15'],
  ['no day in the row', TITLE, '2025-01-15', TITLE, ''],
  ['no day in the document', TITLE, null, TITLE, '2025-01-15'],
  ['no title in the row', TITLE, '2025-01-15', '', '2025-01-15'],
  ['no title in the document', null, null, TITLE, '2025-01-15'],
  ['another wording', '黄阁镇关于2024年政府信息公开工作的报告', null, TITLE, '2025-01-15'],
  ['full-width and spaces', ' 黄阁镇人民政府2024年 政府信息公开工作年度报告', null, TITLE, ''],
  ['a correction again', `${TITLE}（更正版）`, null, `${TITLE}(更正版)`, ''],
  ['a body that renews towns', `城市更新局${TITLE}`, null, TITLE, ''],
])('%s: the report of the row', (_, title, day, rowTitle, rowDay) => {
  expect(find(title, day, row('44-2024', rowTitle, rowDay))).toEqual({
    id: '44-2024',
    isFirst: true,
    reissueOf: null,
  })
})

test.each([
  ['another day', TITLE, '2025-03-20', TITLE, '2025-01-15'],
  ['a correction', `${TITLE}（更正版）`, null, TITLE, ''],
  ['a correction of the same day', `${TITLE}（修订）`, '2025-01-15', TITLE, '2025-01-15'],
  ['the report that was corrected', TITLE, null, `${TITLE}（更正版）`, ''],
])('%s: another report', (_, title, day, rowTitle, rowDay) => {
  expect(find(title, day, row('44-2024', rowTitle, rowDay))).toEqual({
    id: '44-2024-2',
    isFirst: false,
    reissueOf: '44-2024',
  })
})

test('of several the one of the same day and title; a third gets the next number', () => {
  const rows = [row('44-2024', TITLE, '2025-01-15'), row('44-2024-2', TITLE, '2025-03-20')]
  expect(find(TITLE, '2025-03-20', ...rows).id).toBe('44-2024-2')
  expect(find(TITLE, null, ...rows).id).toBe('44-2024')
  expect(find(TITLE, '2025-04-01', ...rows)).toMatchObject({ id: '44-2024-3', isFirst: false })
})

test('where somebody looked and found none, the report fills that row', () => {
  const sheet = sheetOf(row('44-2024', '', '', 'not_found'))
  const found = reportRow(
    { title: TITLE, publishedOn: '2025-01-15', form: 'f2021' },
    '44',
    2024,
    sheet,
  )
  expect(found).toEqual({ id: '44-2024', isFirst: true, reissueOf: null })
  expect(sheet.rows).toEqual([
    row('44-2024', TITLE, '2025-01-15').replace(',,,,pub', ',,,f2021,pub').split(','),
  ])
})
