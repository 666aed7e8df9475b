import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Coverage,
  type CoverageFilter,
  type CoverageRules,
  coverageOf,
} from '../../src/audit/coverage'
import {
  CELL_STATES,
  type CellState,
  type CoverageCell,
  daysAfterYearEnd,
  publishedOf,
} from '../../src/audit/coverage-cell'
import { choicesOf } from '../../src/audit/coverage-choices'
import { readFolder } from '../../src/cli/folder'
import { Dataset } from '../../src/dataset/dataset'
import { type Files, makePackage, makeTree, readMap } from '../helpers/package'

const ANY: CoverageFilter = { region: null, level: null, metric: null, isAll: false }
const RULES: CoverageRules = { deadlines: { county: '03-31', body: '01-31' }, today: '2022-11-24' }
const TOWN = '440115102'

function add(files: Files, path: string, ...rows: string[]): Files {
  return files.set(path, `${files.get(path)}${rows.map((row) => `${row}\n`).join('')}`)
}

async function coverage(
  files: Files,
  filter: Partial<CoverageFilter> = {},
  rules: Partial<CoverageRules> = {},
): Promise<Coverage> {
  const tables = await new Dataset(readMap(files)).tables(null)
  return coverageOf(tables, { ...ANY, ...filter }, { ...RULES, ...rules })
}

function cellAt(of: Coverage, code: string, year: number): CoverageCell | undefined {
  return of.rows.find(({ region }) => region.code === code)?.cells[of.years.indexOf(year)]
}

async function stateOf(files: Files, year: number, filter: Partial<CoverageFilter> = {}) {
  return cellAt(await coverage(files, filter), TOWN, year)?.state
}

const REPORT = (id: string, year: number, published: string, status = 'published') =>
  `${id},${TOWN},${year},报告,,${published},2022-05-01,official,f2021,${status},`

describe('each state', () => {
  test('a report with figures is read, and says how many', async () => {
    expect(cellAt(await coverage(makePackage()), TOWN, 2021)).toMatchObject({
      state: 'read',
      figures: 3,
      daysAfterYearEnd: 9,
      isLate: false,
    })
  })

  test('a report without figures is published but not read', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT('a', 2019, ''))
    expect(await stateOf(files, 2019)).toBe('not_read')
  })

  test('a report read for other metrics is not read for this one', async () => {
    expect(await stateOf(makePackage(), 2020, { metric: 'hotline_tickets' })).toBe('not_read')
    expect(await stateOf(makePackage(), 2021, { metric: 'hotline_tickets' })).toBe('read')
  })

  test('a figure that the report does not state is no figure, and its reason is kept', async () => {
    const files = add(
      makePackage(),
      'observations/2020.csv',
      `${TOWN},2020,hotline_tickets,,not_stated,${TOWN}-2020,,`,
    )
    const cell = cellAt(await coverage(files, { metric: 'hotline_tickets' }), TOWN, 2020)
    expect(cell).toMatchObject({ state: 'not_read', figures: 0, reasons: ['not_stated'] })
  })

  test('where the year’s file cannot be read, it is not said that the figures were not read', async () => {
    const files = makePackage()
    files.delete('observations/2020.csv')
    expect(await stateOf(files, 2020)).toBe('file_unread')
  })

  test('looked for and not found', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT('a', 2019, '', 'not_found'))
    expect(await stateOf(files, 2019)).toBe('not_found')
  })

  test('a year between two reports that nobody looked for', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT('a', 2018, ''))
    expect(await stateOf(files, 2019)).toBe('not_looked')
  })

  test.each([
    ['2022-03-31', 'not_due'],
    ['2022-04-01', 'not_looked'],
  ])('a town has until 31 March though it has no deadline: on %s %s', async (today, expected) => {
    const files = makePackage()
    files.set('reports.csv', String(files.get('reports.csv')).replace(/\n.*-2021,.*\n/, '\n'))
    const [header = ''] = String(files.get('observations/2020.csv')).split('\n')
    files.set('observations/2021.csv', header)
    const of = await coverage(files, {}, { today })
    expect(of.years).toEqual([2020, 2021])
    expect(cellAt(of, TOWN, 2021)?.state).toBe(expected)
  })

  test('looked for in vain before the deadline is not yet due', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT('a', 2022, '', 'not_found'))
    const of = await coverage(files, {}, { today: '2023-02-01' })
    expect(cellAt(of, TOWN, 2022)?.state).toBe('not_due')
    expect(cellAt(of, TOWN, 2022)?.reports).toHaveLength(1)
  })

  test('a place did not exist before its first and after its last day', async () => {
    const files = add(
      makePackage(),
      'regions.csv',
      '440115104,新镇,New Town,town,440115,,,,2021-06-01,,',
      '440115105,旧镇,Old Town,town,440115,,,,,2021-01-01,440115104',
    )
    const of = await coverage(files, { isAll: true })
    const states = (code: string) => of.years.map((year) => cellAt(of, code, year)?.state)
    expect(of.years).toEqual([2020, 2021])
    expect(states('440115104')).toEqual(['did_not_exist', 'not_looked'])
    expect(states('440115105')).toEqual(['not_looked', 'did_not_exist'])
  })

  test('a report of a place that had ended is still a report', async () => {
    const files = makePackage()
    files.set(
      'regions.csv',
      String(files.get('regions.csv')).replace(
        '黄阁镇,Huangge Town,town,440115,,,,,,',
        '黄阁镇,Huangge Town,town,440115,,,,,2020-12-31,',
      ),
    )
    expect(await stateOf(files, 2021)).toBe('read')
  })
})

describe('edges', () => {
  test('figures without a row in the list of reports prove that there was a report', async () => {
    const files = add(
      makePackage(),
      'observations/2020.csv',
      '440115103,2020,items_published,7,,,一,',
    )
    const of = await coverage(files)
    expect(cellAt(of, '440115103', 2020)).toMatchObject({
      state: 'read',
      reports: [],
      figures: 1,
      daysAfterYearEnd: null,
    })
    expect(
      cellAt(await coverage(files, { metric: 'hotline_tickets' }), '440115103', 2020)?.state,
    ).toBe('not_read')
  })

  test('a sum over the places below is no report of the place itself', async () => {
    const files = add(
      makePackage(),
      'observations/2020.csv',
      '440115,2020,items_published,120,aggregate,,,1 of 2',
    )
    expect((await coverage(files)).rows.map(({ region }) => region.code)).toEqual([TOWN])
  })

  test('a re-issue: the first one counts, each keeps its own days and figures', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT(`${TOWN}-2021-2`, 2021, '2022-06-30'))
    const cell = cellAt(await coverage(files, {}, { deadlines: { town: '01-31' } }), TOWN, 2021)
    expect(cell).toMatchObject({ state: 'read', daysAfterYearEnd: 9, isLate: false })
    expect(cell?.reports.map(({ days, isLate, figures }) => [days, isLate, figures])).toEqual([
      [9, false, 3],
      [181, true, 0],
    ])
  })

  test('a re-issue without a date leaves open when the first was published', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT(`${TOWN}-2021-2`, 2021, ''))
    const cell = cellAt(await coverage(files, {}, { deadlines: { town: '01-05' } }), TOWN, 2021)
    expect(cell).toMatchObject({ daysAfterYearEnd: null, isLate: false })
  })

  test('a published report counts beside the record that none was found', async () => {
    const files = add(makePackage(), 'reports.csv', REPORT('x', 2021, '', 'not_found'))
    expect(cellAt(await coverage(files), TOWN, 2021)).toMatchObject({
      state: 'read',
      daysAfterYearEnd: 9,
    })
  })

  test.each([
    ['01-09', false],
    ['01-08', true],
  ])('published on 9 January with the deadline %s: late is %s', async (day, isLate) => {
    const of = await coverage(makePackage(), {}, { deadlines: { town: day } })
    expect(cellAt(of, TOWN, 2021)?.isLate).toBe(isLate)
    // The report for 2020 is of 19 January 2021.
    expect([of.dated, of.late]).toEqual([2, isLate ? 2 : 1])
  })

  test('without a deadline for the level nothing is late', async () => {
    const files = makePackage()
    files.set('reports.csv', String(files.get('reports.csv')).replace('2022/1/9', '2022-12-30'))
    expect(cellAt(await coverage(files), TOWN, 2021)).toMatchObject({
      daysAfterYearEnd: 364,
      isLate: false,
    })
  })

  test.each([
    ['2022-01-01', 2021, 1],
    ['2021-12-31', 2021, 0],
    ['2021-12-01', 2021, -30],
    ['2025-03-01', 2023, 426],
  ])('%s is for %i day %i after the year’s end', (day, year, days) => {
    expect(daysAfterYearEnd(day, year)).toBe(days)
  })

  test('years go on to the last full one, unless the records ended long ago', async () => {
    expect((await coverage(makePackage(), {}, { today: '2025-11-24' })).years).toEqual([
      2020, 2021, 2022, 2023, 2024,
    ])
    expect((await coverage(makePackage(), {}, { today: '2026-01-01' })).years).toEqual([2020, 2021])
  })

  test('a package without any record has one year and no row', async () => {
    const files = makePackage()
    for (const path of ['reports.csv', 'observations/2020.csv', 'observations/2021.csv'])
      files.set(path, `${String(files.get(path)).split('\n')[0]}\n`)
    const of = await coverage(files)
    expect([of.years, of.rows.length, of.without]).toEqual([[2021], 0, 6])
    expect((await coverage(files, { isAll: true })).rows).toHaveLength(6)
  })
})

describe('the filter', () => {
  test('keeps a place and all below it, and counts those without a record', async () => {
    const of = await coverage(makePackage(), { region: '4401', isAll: true })
    expect(of.rows.map(({ region }) => region.code)).toEqual(['4401', '440115', TOWN, '440115103'])
    expect(of.without).toBe(3)
    expect((await coverage(makePackage(), { region: '4401', level: 'town' })).without).toBe(1)
  })

  test('names the places above a row', async () => {
    const [row] = (await coverage(makePackage())).rows
    expect(row?.trail.map(({ code }) => code)).toEqual(['100000', '44', '4401', '440115'])
  })

  test('offers only places, levels and metrics that occur', async () => {
    const tables = await new Dataset(readMap(makePackage())).tables(null)
    const choices = choicesOf(tables, ANY)
    expect(choices.regions.map(({ above, regions }) => [above?.name, regions])).toEqual([
      [
        '广东省',
        [
          { code: '44', name: '广东省', nameEn: 'Guangdong Province', trail: [] },
          { code: '4401', name: '广州市', nameEn: 'Guangzhou', trail: [] },
          {
            code: '440115',
            name: '南沙区',
            nameEn: 'Nansha District',
            trail: [{ name: '广州市', nameEn: 'Guangzhou' }],
          },
        ],
      ],
    ])
    expect(choices.levels).toEqual(['town'])
    expect(choices.metrics.map(({ group, metrics }) => [group, metrics.length])).toEqual([
      ['published', 1],
      ['hotline', 2],
    ])
  })
})

describe('a tree of packages', () => {
  test('only the package that holds the place is read, and the way to it', async () => {
    const seen: string[] = []
    const dataset = new Dataset(readMap(makeTree(), seen))
    const root = await dataset.tables(null)
    expect(root.regions.map(({ code }) => code)).toEqual(['100000', '44'])
    expect(seen.filter((path) => path.startsWith('44/'))).toEqual([])
    expect(choicesOf(root, ANY, ['44']).regions.flatMap(({ regions }) => regions)).toMatchObject([
      { code: '44' },
    ])
    const city = await dataset.tables('4401')
    expect(city.regions.map(({ code }) => code)).toEqual(['4401', '440115'])
    expect(city.above.map(({ code }) => code)).toEqual(['100000', '44'])
    const county = await dataset.tables('440115')
    const [row] = coverageOf(county, ANY, RULES, county.above).rows
    expect(row?.trail.map(({ code }) => code)).toEqual(['100000', '44', '4401', '440115'])
  })

  test('the tables of a package are kept', async () => {
    const seen: string[] = []
    const dataset = new Dataset(readMap(makePackage(), seen))
    await dataset.tables(null)
    const asked = seen.length
    await dataset.tables(TOWN)
    expect(seen).toHaveLength(asked)
  })
})

describe('the counts', () => {
  const report = fc.record({
    town: fc.constantFrom('440115102', '440115103', '440115'),
    year: fc.integer({ min: 2015, max: 2022 }),
    status: fc.constantFrom('published', 'not_found'),
    published: fc.constantFrom('', '2021-01-19', '2022-12-01'),
  })
  const observation = fc.record({
    town: fc.constantFrom('440115102', '440115103'),
    year: fc.constantFrom(2020, 2021),
    metric: fc.constantFrom('items_published', 'hotline_tickets'),
    cell: fc.constantFrom('5,', ',not_stated', '5,aggregate'),
  })
  const filter = fc.record({
    region: fc.constantFrom(null, '4401', '440115', '440115102', '999'),
    level: fc.constantFrom(null, 'town' as const, 'county' as const),
    metric: fc.constantFrom(null, 'items_published', 'no_such_metric'),
    isAll: fc.boolean(),
  })

  test('every cell has one state, and they add up to rows × years', {
    timeout: 30_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(report, { maxLength: 8 }),
        fc.array(observation, { maxLength: 8 }),
        filter,
        fc.constantFrom('2021-02-01', '2022-04-01', '2026-11-24'),
        async (reports, observations, asked, today) => {
          const files = add(
            makePackage(),
            'reports.csv',
            ...reports.map(
              ({ town, year, status, published }, i) =>
                `r${i},${town},${year},报告,,${published},,official,f2021,${status},`,
            ),
          )
          observations.forEach(({ town, year, metric, cell }, i) => {
            add(files, `observations/${year}.csv`, `${town},${year},${metric},${cell},,p${i},`)
          })
          const of = await coverage(files, asked, { today })
          const cells = of.rows.flatMap((row) => row.cells)
          expect(cells).toHaveLength(of.rows.length * of.years.length)
          const counted = (state: CellState) => cells.filter((cell) => cell.state === state).length
          for (const state of CELL_STATES) {
            expect(of.total[state]).toBe(counted(state))
            expect(of.byYear.reduce((sum, one) => sum + one[state], 0)).toBe(of.total[state])
          }
          for (const one of of.byYear)
            expect(Object.values(one).reduce((a, b) => a + b, 0)).toBe(of.rows.length)
          expect(cells.filter(({ isLate }) => isLate)).toHaveLength(of.late)
          for (const { state, figures, isLate, daysAfterYearEnd: days } of cells) {
            expect(figures > 0).toBe(state === 'read')
            expect(isLate && days === null).toBe(false)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

test('the published data: 254 reports of 200 places, Huangge in 2021 only', async () => {
  const tables = await new Dataset(readFolder('public/data')).tables(null)
  const of = coverageOf(tables, ANY, { deadlines: {}, today: '2026-11-24' })
  expect(tables.reports).toHaveLength(254)
  expect(of.rows).toHaveLength(new Set(tables.reports.map(({ region }) => region)).size)
  expect([of.rows.length, of.years.length, publishedOf(of.total)]).toEqual([200, 18, 254])
  const huangge = of.rows.find(({ region }) => region.code === '440115102')
  expect(huangge?.cells.map(({ state }) => state === 'not_looked')).toEqual(
    of.years.map((year) => year !== 2021),
  )
  const dongcheng = coverageOf(
    tables,
    { ...ANY, region: '110101', level: 'town' },
    {
      deadlines: {},
      today: '2026-11-24',
    },
  )
  // Dongzhimen's report for 2010 is there, but no figures were read from it.
  expect([dongcheng.years[0], dongcheng.years.at(-1)]).toEqual([2010, 2025])
  expect(dongcheng.years.find((_, i) => dongcheng.byYear[i]?.read)).toBe(2013)
})
