import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { defaultForm, FORMS, type Form } from '../../src/form/form'
import { article } from '../../src/form/table'
import { cellsOf, sumsOf, TABLES } from '../../src/form/tables'

interface MetricRow {
  id: string
  group: string
  name: string
  basis: string
}
const csv = readFileSync('public/data/metrics.csv', 'utf8')
const metrics = Papa.parse<MetricRow>(csv, { header: true, skipEmptyLines: true }).data

const table = (form: Form, section: string) => {
  const found = TABLES[form].find((each) => each.section === section)
  if (!found) throw new Error(`no table ${section} in ${form}`)
  return found
}

describe('cells', () => {
  test.each([
    ['f2021', '二', 10],
    ['f2021', '三', 175],
    ['f2021', '四', 15],
    ['f2019', '二', 22],
    ['f2019', '三', 161],
    ['f2019', '四', 15],
  ] as const)('%s has in table %s %i cells', (form, section, count) => {
    expect(cellsOf(table(form, section))).toHaveLength(count)
  })

  test.each(FORMS)('every row of %s has a cell in every column', (form) => {
    for (const block of TABLES[form].flatMap(({ blocks }) => blocks)) {
      for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length)
    }
  })

  test.each(FORMS)('%s has no id and no place twice', (form) => {
    const cells = TABLES[form].flatMap(cellsOf)
    const ids = [...cells.map(({ id }) => id), ...sumsOf(form).map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(cells.map(({ place }) => place)).size).toBe(cells.length)
  })

  test.each([
    ['三', 'requests_received', '三/requests_received/total'],
    ['三', 'requests_granted.org_legal', '三/requests_granted/org_legal'],
    ['四', 'lawsuits_direct_upheld', '四/lawsuits_direct/upheld'],
    ['二', 'normative_documents_issued', '二/normative_documents/issued'],
  ])('table %s holds %s at %s', (section, id, place) => {
    const cell = cellsOf(table('f2021', section)).find((each) => each.id === id)
    expect(cell?.place).toBe(place)
  })
})

describe('printed order', () => {
  test('“三、本年度办理结果” spans 22 rows in the 2021 form and 20 in the 2019 form', () => {
    const span = (form: Form) =>
      table(form, '三')
        .blocks.flatMap(({ rows }) => rows)
        .filter(({ under }) => under[0]?.mark === '三、').length
    expect(span('f2021')).toBe(22)
    expect(span('f2019')).toBe(20)
  })

  test('rows of a group and columns of organisations stand together', () => {
    const marks = table('f2021', '三').blocks.flatMap(({ rows }) =>
      rows.map(({ mark, under }) => [...under.map((heading) => heading.mark), mark].join('')),
    )
    expect(marks).toEqual([
      ...['一、', '二、', '三、（一）', '三、（二）'],
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `三、（三）${n}.`),
      ...[1, 2, 3].map((n) => `三、（四）${n}.`),
      ...[1, 2, 3, 4, 5].map((n) => `三、（五）${n}.`),
      ...[1, 2, 3].map((n) => `三、（六）${n}.`),
      ...['三、（七）', '四、'],
    ])
    const heads = table('f2021', '三').blocks[0]?.columns.map(({ under }) => under.at(-1)?.zh)
    expect(heads).toEqual(['申请人情况', ...Array(5).fill('法人或其他组织'), '申请人情况'])
  })
})

describe('sums', () => {
  test.each([
    ['f2021', ['requests_refused', 8], ['requests_other', 3], ['lawsuits_pending', 2]],
    ['f2019', ['requests_refused', 8], ['requests_not_processed', 5], ['lawsuits_total', 2]],
  ] as const)('of %s rest on the rows of their group', (form, ...expected) => {
    const parts = new Map(sumsOf(form).map(({ id, of }) => [id, of.length]))
    for (const [id, count] of expected) expect(parts.get(String(id))).toBe(count)
  })

  test('其他处理 is a sum only since it has three rows', () => {
    expect(sumsOf('f2019').map(({ id }) => id)).not.toContain('requests_other')
    expect(sumsOf('f2014')).toEqual([])
  })
})

test.each([
  [2008, 'pre2014'],
  [2013, 'pre2014'],
  [2014, 'f2014'],
  [2018, 'f2014'],
  [2019, 'f2019'],
  [2020, 'f2019'],
  [2021, 'f2021'],
  [2030, 'f2021'],
])('a report for %i has form %s', (year, form) => {
  expect(defaultForm(year)).toBe(form)
})

test.each([
  ['27, 29, 31', '第27、29、31条', 'art. 27, 29, 31'],
  ['16 ¶2', '第16条第二款', 'art. 16 ¶2'],
  ['36(4)(5)', '第36条第（四）（五）项', 'art. 36(4)(5)'],
])('article %s reads %s', (text, zh, en) => {
  expect(article(text)).toEqual({ zh, en })
})

test('the row that no article names has none', () => {
  expect(article('')).toBeNull()
})

describe('public/data', () => {
  const known = new Set(
    FORMS.flatMap((form) => [
      ...TABLES[form].flatMap(cellsOf).map(({ id }) => id),
      ...sumsOf(form).map(({ id }) => id),
    ]),
  )

  test('every metric of the tables is in the forms', () => {
    const tabled = metrics.filter(({ basis }) => /表[二三四]/.test(basis))
    // Parts of a cell and sums over columns, which reports state and no form prints.
    const stated = ['requests_withdrawn', 'requests_received.org_total']
    expect(tabled.length).toBeGreaterThan(70)
    const missing = tabled.map(({ id }) => id).filter((id) => !known.has(id))
    expect(missing.sort()).toEqual(stated.sort())
  })

  test('every metric of the 2014 table is in its form', () => {
    const rows = metrics.filter(({ basis }) => /2014年式/.test(basis))
    const missing = rows.map(({ id }) => id).filter((id) => !known.has(id))
    expect(rows.length).toBeGreaterThan(10)
    expect(missing).toEqual([])
  })
})
