import fc from 'fast-check'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import {
  EXPORT_COLUMNS,
  type ExportRow,
  exportCells,
  exportRows,
  isDerived,
} from '../../src/chart/export'
import { type ExportAbout, jsonOf, metricsOf, notesOf } from '../../src/chart/export-notes'
import { writeWorkbook } from '../../src/dataset/workbook'
import { writeCsv } from '../../src/dataset/write'
import type { Series } from '../../src/series/select'
import { countySeries } from '../helpers/figures'

const about: ExportAbout = {
  title: '收到申请数',
  sentence: '试县，2019—2023年',
  address: 'https://example.org/compare/?regions=~990001',
  citation: '引文',
  licence: '许可',
  today: '2026-11-24',
  pkg: {
    title: '数据集',
    version: '0.1.0',
    licences: [],
    sources: [{ title: '年度报告', path: null }],
    synthetic: false,
    folder: '',
    description: '',
  },
}

async function requests(): Promise<Series> {
  const [series] = await countySeries({
    2020: { requests_received: '12 15' },
    2021: { requests_received: ',not_stated' },
    2023: { requests_received: '0' },
  })
  if (!series) throw new Error('no series')
  return series
}

describe('exported rows', () => {
  test('two values of one year are two rows, both as published', async () => {
    const rows = exportRows([await requests()], 'zh').filter(({ year }) => year === 2020)
    expect(rows.map(({ value }) => value)).toEqual([12, 15])
    expect(rows.map(({ dataset_line }) => dataset_line)).toEqual([2, 3])
    expect(rows.map(({ report_place }) => report_place)).toEqual(['报告“s0”', '报告“s1”'])
  })

  test('a gap has a row with its reason and no value; a published 0 is a value', async () => {
    const rows = exportRows([await requests()], 'en')
    const said = rows.map(({ year, value, gap }) => [year, value, gap])
    expect(said).toEqual([
      [2020, 12, ''],
      [2020, 15, ''],
      [2021, null, 'the report does not say'],
      [2022, null, 'no report listed for this year'],
      [2023, 0, ''],
    ])
  })

  test('nothing is shown twice: a series of published figures has no computed values', async () => {
    const series = await requests()
    expect(isDerived(series)).toBe(false)
    for (const row of exportRows([series], 'zh'))
      expect([row.shown_metric, row.shown_value, row.shown_unit]).toEqual(['', null, ''])
  })

  test('a computed series gives both, each with its own unit and metric', async () => {
    const rows = exportRows([perResident(await requests())], 'zh')
    const said = rows.map((row) => [row.year, row.value, row.unit, row.shown_value, row.shown_unit])
    expect(said).toEqual([
      [2020, 12, '件', 1.2, '件/万人'],
      [2020, 15, '件', 1.5, '件/万人'],
      [2021, null, '件', null, '件/万人'],
      [2022, null, '件/万人', null, '件/万人'],
      [2023, 0, '件', 0, '件/万人'],
    ])
    expect(metricsOf([perResident(await requests())]).map(({ unit }) => unit)).toEqual([
      '件',
      '件/万人',
    ])
  })

  test('the first year of a new form says what changed', async () => {
    const [series] = await countySeries(
      { 2018: { requests_refused: 4 }, 2019: { requests_refused: 9 } },
      { 2018: 'f2014', 2019: 'f2019' },
    )
    const rows = exportRows(series ? [series] : [], 'zh')
    expect(rows.map(({ form_break }) => form_break)).toEqual(['', expect.stringContaining('→')])
  })
})

/** Per 10,000 of 100,000 residents. */
function perResident(series: Series): Series {
  return {
    ...series,
    metric: { ...series.metric, name: '每万人收到申请数', unit: '件/万人' },
    points: series.points.map((point) => ({
      ...point,
      value: point.value === null ? null : point.value / 10,
      values: point.values.map((value) => value / 10),
    })),
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '-2',
    '+3',
    '\tx',
    '\rx',
    '"a,b"',
    '两\r\n行',
    '=HYPERLINK("x")',
  ),
)
const anyRow = fc
  .tuple(...EXPORT_COLUMNS.map(() => fc.oneof(anyText, fc.integer(), fc.constant(null))))
  .map((cells) => Object.fromEntries(EXPORT_COLUMNS.map((column, i) => [column, cells[i]])))
  .map((row) => row as ExportRow)

describe('the CSV', () => {
  test('read again it gives the rows, with formulas made harmless and nothing else changed', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = writeCsv(EXPORT_COLUMNS, exportCells(rows))
        expect(text.startsWith('\ufeffregion,region_name,')).toBe(true)
        const read = Papa.parse<string[]>(text.slice(1, -2), { newline: '\r\n' }).data
        expect(read[0]).toEqual([...EXPORT_COLUMNS])
        expect(read.slice(1)).toEqual(
          exportCells(rows).map((cells) =>
            cells.map((cell) =>
              typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell)
                ? `'${cell}`
                : String(cell ?? ''),
            ),
          ),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('a name that looks like a formula is harmless, and a number below zero stays one', () => {
    expect(writeCsv(['a', 'b'], [['=cmd|x', -2]])).toBe('\ufeffa,b\r\n"\'=cmd|x",-2\r\n')
  })
})

describe('the workbook', () => {
  test('has two sheets, numbers as numbers and no formula', async () => {
    const series = await requests()
    const hostile = { ...series, region: { ...series.region, name: '=1+1\u0000县' } }
    const rows = exportCells(exportRows([hostile], 'zh'))
    const widths = EXPORT_COLUMNS.map(() => 12)
    const blob = await writeWorkbook([
      { name: '数据', columns: EXPORT_COLUMNS, widths, rows },
      {
        name: '说明',
        columns: ['项目', '内容'],
        widths: [20, 80],
        rows: notesOf([series], about, 'zh'),
      },
    ])
    const sheets = await readXlsx(Buffer.from(await blob.arrayBuffer()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['数据', '说明'])
    const [data, notes] = sheets.map((one) => one.data)
    expect(data?.[0]).toEqual([...EXPORT_COLUMNS])
    expect(data?.[1]?.[1]).toBe('=1+1县')
    expect(data?.slice(1).map((row) => row[8])).toEqual([12, 15, null, null, 0])
    expect(notes?.flat()).toEqual(
      expect.arrayContaining(['引文', about.address, '许可', '年度报告']),
    )
  })
})

describe('the JSON', () => {
  test('has numbers as numbers, gaps as null, and says where it is from', async () => {
    const series = await requests()
    const json = JSON.parse(jsonOf([series], exportRows([series], 'zh'), about, 'zh'))
    expect(json.rows.map((row: { value: unknown }) => row.value)).toEqual([12, 15, null, null, 0])
    expect(json.rows[0].gap).toBeNull()
    expect(json).toMatchObject({
      address: about.address,
      licence: '许可',
      retrieved_on: '2026-11-24',
    })
    expect(json.metrics[0]).toMatchObject({ id: 'requests_received', definition: '定义' })
  })
})
