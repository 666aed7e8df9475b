import { expect, test } from 'vitest'
import { Dataset } from '../../src/dataset/dataset'
import type { PlaceData } from '../../src/dataset/places'
import { FORMS } from '../../src/form/form'
import { cellsOf, TABLES } from '../../src/form/tables'
import {
  marksIn,
  type StatutoryCell,
  type StatutoryTable,
  statutoryTables,
} from '../../src/series/statutory'
import { entryText } from '../../src/text/statutory'
import { makePackage, readMap } from '../helpers/package'

const METRICS = [
  ...new Set([
    ...FORMS.flatMap((form) => TABLES[form].flatMap(cellsOf).map(({ id }) => id)),
    ...['requests_other', 'requests_refused', 'lawsuits_total', 'requests_received.org_total'],
  ]),
]

/** A town whose reports say `rows` (`metric,value,status,place`) in a year; `form` is what is recorded. */
async function tablesOf(
  year: 2020 | 2021,
  rows: readonly string[],
  form = '',
): Promise<StatutoryTable[]> {
  const files = makePackage()
  files.set(
    'metrics.csv',
    `id,group,name,name_en,unit,unit_en,sum,better,definition,definition_en,basis\n${METRICS.map(
      (id) => `${id},requests,名${id},name,件,requests,sum,,a,a,b\n`,
    ).join('')}`,
  )
  files.set(
    'reports.csv',
    `id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note
440115102-${year},440115102,${year},报告,https://example.org/1,,,official,${form},published,
`,
  )
  for (const other of [2020, 2021])
    files.set(
      `observations/${other}.csv`,
      `region,year,metric,value,status,report,place,note\n${(other === year ? rows : [])
        .map((row) => {
          const [metric, value, status, place = ''] = row.split(',')
          return `440115102,${year},${metric},${value},${status},440115102-${year},${place},\n`
        })
        .join('')}`,
    )
  const result = await new Dataset(readMap(files)).place('440115102')
  if (result.kind !== 'place') throw new Error('no place')
  const data: PlaceData = result.data
  expect(data.problems).toEqual([])
  return statutoryTables(data, year)
}

function cellOf(tables: readonly StatutoryTable[], id: string): StatutoryCell {
  const cells = tables.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows))
  const cell = cells.flatMap((row) => row.cells).find((one) => one.id === id)
  if (!cell) throw new Error(`no cell ${id}`)
  return cell
}

function shown(cell: StatutoryCell): string[] {
  return cell.entries.map((entry) => entryText(entry, 'zh') + (entry.isFromText ? '¶' : ''))
}

const RECEIVED = '三/requests_received/total'

test.each([
  ['a number', [`9,,${RECEIVED}`], 'value', ['9']],
  ['0 as printed', [`0,,${RECEIVED}`], 'zero', ['0']],
  ['0 in words', ['0,in_words,一(二)'], 'zero_in_words', ['无¶']],
  ['a blank that must be 0', [`0,inferred,${RECEIVED}`], 'inferred', ['(0)']],
  ['a blank', [`,not_stated,${RECEIVED}`], 'blank', ['空']],
  ['a stroke', [`,not_applicable,${RECEIVED}`], 'not_applicable', ['/']],
  ['an illegible cell', [`,illegible,${RECEIVED}`], 'illegible', ['不清']],
  ['a picture', [`,image_only,${RECEIVED}`], 'image_only', ['图']],
  ['nothing read', [], 'unread', []],
  ['a place not recorded', ['9,,'], 'value', ['9']],
  ['a number from the text only', ['9,,一(二)'], 'value', ['9¶']],
  ['an approximate number', ['9,approximate,一(二)'], 'value', ['约9¶']],
  ['the same in table and text', ['9,,一(二)', `9,,${RECEIVED}`], 'value', ['9']],
  ['two numbers in two places', ['8,,一(二)', `9,,${RECEIVED}`], 'two_values', ['9', '8¶']],
  ['a blank cell and a text', ['8,,一(二)', `,not_stated,${RECEIVED}`], 'value', ['空', '8¶']],
  ['a cell and a silent text', [',not_stated,一(二)', `0,,${RECEIVED}`], 'zero', ['0']],
])('%s', async (_, rows, state, texts) => {
  const tables = await tablesOf(
    2021,
    rows.map((row) => `requests_received,${row}`),
  )
  const cell = cellOf(tables, 'requests_received')
  expect(cell.state).toBe(state)
  expect(shown(cell)).toEqual(texts)
  expect(cell.figures).toHaveLength(rows.length)
  expect(cell.series === null).toBe(state === 'unread')
})

test('a sum over the places below stands in no report', async () => {
  const tables = await tablesOf(2021, ['requests_received,90,aggregate,'])
  expect(cellOf(tables, 'requests_received').state).toBe('unread')
  expect(tables.every(({ known }) => known === 0)).toBe(true)
})

const OTHER_2019 = 'requests_other,1,,三/requests_other/total'
const OTHER_2021 = 'requests_other_misc,1,,三/requests_other_misc/total'
const TWO_2019 = 'rules_made_f2019,1,,二/rules/made_f2019'
const TWO_2021 = 'rules_in_force,1,,二/rules/in_force'

test.each([
  ['without a cell or a form the year decides', 2021, '', [], 'f2021 year', 'f2021 year'],
  ['the form recorded goes before the year', 2021, 'f2019', [], 'f2019 report', 'f2019 report'],
  ['the cells go before both', 2020, 'f2019', [TWO_2021, OTHER_2021], 'f2021 cells', 'f2021 cells'],
  ['2019 by its cells', 2021, 'f2021', [TWO_2019, OTHER_2019], 'f2019 cells', 'f2019 cells'],
  [
    'Hongze: a new table 二, an old （六）',
    2021,
    'f2021',
    [TWO_2021, OTHER_2019],
    'f2021 cells',
    'f2019 cells',
  ],
  [
    '其他处理 in the text is no row of a table',
    2021,
    '',
    ['requests_other,1,,一(二)'],
    'f2021 year',
    'f2021 year',
  ],
  [
    'a document named in the text is no column',
    2020,
    '',
    ['rules_issued,1,,一(一)'],
    'f2019 year',
    'f2019 year',
  ],
  [
    'both layouts at once decide nothing',
    2021,
    '',
    [TWO_2019, TWO_2021],
    'f2021 year',
    'f2021 year',
  ],
] as const)('%s', async (_, year, form, rows, two, three) => {
  const tables = await tablesOf(year, rows, form)
  expect(tables.map(({ table }) => table.section)).toEqual(['二', '三', '四'])
  expect(tables.slice(0, 2).map((one) => `${one.form} ${one.basis}`)).toEqual([two, three])
})

test('one table before 2019, whose figures need no table to stand in before 2014', async () => {
  const [only, ...others] = await tablesOf(2020, ['items_published,7,,二(一)'], 'f2014')
  expect(others).toEqual([])
  expect(only?.table.section).toBe('统计表')
  expect(only && shown(cellOf([only], 'items_published'))).toEqual(['7¶'])
  expect([only?.known, only?.fromText]).toEqual([1, 1])
  const early = await tablesOf(2020, ['items_published,7,,二(一)'], 'pre2014')
  expect(shown(cellOf(early, 'items_published'))).toEqual(['7'])
})

test('subtotals without a cell stand at their heading', async () => {
  const tables = await tablesOf(2021, [
    'requests_refused,11,,一(二)',
    'lawsuits_total,3,,一(二)',
    'requests_other,2,,一(二)',
  ])
  const given = tables.flatMap(({ sums }) =>
    [...sums].map(([head, all]) => [
      'zh' in head ? head.zh : '',
      all.map(({ id, cell }) => `${id} ${cell.entries[0]?.value}`),
    ]),
  )
  expect(given).toEqual([
    ['不予公开', ['requests_refused 11']],
    ['其他处理', ['requests_other 2']],
    ['行政诉讼', ['lawsuits_total 3']],
  ])
})

test('the five kinds of organisation as one number stand across their columns', async () => {
  const sum = 'requests_received.org_total,22,,'
  const one = await tablesOf(2021, [sum])
  const cell = cellOf(one, 'requests_received.org_total')
  expect([cell.span, cell.heads.length]).toEqual([5, 7])
  const both = await tablesOf(2021, [sum, 'requests_received.org_other,2,,'])
  expect(() => cellOf(both, 'requests_received.org_total')).toThrow()
})

test('every row of every table is as wide as the others, with all merged cells', async () => {
  for (const rows of [[], ['requests_received.org_total,22,,']])
    for (const form of FORMS)
      for (const { grid, blocks } of await tablesOf(2021, rows, form)) {
        const width = grid.stub + grid.width
        for (const { grid: block, rows: lines } of blocks) {
          const heads = block.heads.map((line) => line.map((head) => head))
          expect(widths(heads)).toEqual(heads.map(() => width))
          if (block.title) expect(block.title.columns).toBe(width)
          const body = lines.map(({ stub, cells }) => [
            ...stub,
            ...cells.map(({ span }) => ({ columns: span, rows: 1 })),
          ])
          expect(widths(body)).toEqual(body.map(() => width))
        }
      }
})

/** How wide each row is, counting what hangs down into it from the rows above. */
function widths(lines: readonly { columns: number; rows: number }[][]): number[] {
  const total = lines.map(() => 0)
  lines.forEach((line, at) => {
    for (const { columns, rows } of line)
      for (let row = at; row < at + rows; row += 1) {
        expect(row, 'a cell hangs out of its table').toBeLessThan(lines.length)
        total[row] = (total[row] ?? 0) + columns
      }
  })
  return total
}

test('every cell names heads that are there', async () => {
  for (const form of FORMS)
    for (const { blocks } of await tablesOf(2021, [], form))
      for (const { grid, rows } of blocks) {
        const heads = [...grid.heads.flat(), ...rows.flatMap(({ stub }) => stub)]
        const keys = new Set([grid.title, ...heads].flatMap((head) => (head ? [head.key] : [])))
        for (const row of rows)
          for (const key of [...row.heads, ...row.cells.flatMap((cell) => cell.heads)])
            expect(keys).toContain(key)
      }
})

test('the legend explains what is there, and nothing else', async () => {
  const tables = await tablesOf(2021, [
    `requests_received,0,,${RECEIVED}`,
    'requests_granted,8,approximate,一(二)',
  ])
  expect([...marksIn(tables)].sort()).toEqual(['approximate', 'text', 'unread', 'zero'])
})
