import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/dataset/check'
import { Dataset, LoadError } from '../../src/dataset/dataset'
import type { PlaceData } from '../../src/dataset/places'
import { PROBLEM_RULES } from '../../src/dataset/problem'
import { figuresOf } from '../../src/series/figure'
import { seriesOfMetric } from '../../src/series/select'
import { describeProblem } from '../../src/text/problems'
import { encodeGb18030 } from '../helpers/gb18030'
import { type Files, makePackage, makeTree, readMap } from '../helpers/package'

async function placeOf(files: Files, code = '440115102', seen: string[] = []): Promise<PlaceData> {
  const result = await new Dataset(readMap(files, seen)).place(code)
  if (result.kind !== 'place') throw new Error(`no place ${code}`)
  return result.data
}

function valuesOf(data: PlaceData): string[] {
  return figuresOf(data, data.place).map(
    ({ year, metric, value }) => `${year} ${metric.id} ${value}`,
  )
}

const GOOD = [
  '2020 items_published 120',
  '2021 items_published 143',
  '2021 hotline_tickets 5435',
  '2021 hotline_satisfaction_pct 87.3',
]
const Y2021 = 'observations/2021.csv'
const ROW = (cells: string) => ({ file: Y2021, add: `${cells}\n` })

describe('a fault names its file, line, column and rule, and the good rows stay', () => {
  test.each([
    ['unknown-region', ROW('999999,2021,items_published,1,,,,'), 5, 1],
    ['year-outside-file', ROW('440115102,2020,items_published,1,,,x,'), 5, 2],
    ['not-a-year', ROW('440115102,二一,items_published,1,,,x,'), 5, 2],
    ['unknown-metric', ROW('440115102,2021,replies_total,1,,,x,'), 5, 3],
    ['not-a-number', ROW('440115102,2021,items_published,12件,,,x,'), 5, 4],
    ['not-a-number', ROW('440115102,2021,items_published,"1,20",,,x,'), 5, 4],
    ['percentage-outside-range', ROW('440115102,2021,hotline_satisfaction_pct,140,,,x,'), 5, 4],
    ['negative-count', ROW('440115102,2021,items_published,-4,,,x,'), 5, 4],
    ['value-missing', ROW('440115102,2021,items_published,,,,x,'), 5, 4],
    ['value-with-reason', ROW('440115102,2021,items_published,3,not_stated,,x,'), 5, 4],
    ['unknown-value', ROW('440115102,2021,items_published,3,guessed,,x,'), 5, 5],
    ['unknown-report', ROW('440115102,2021,items_published,3,,no-such,x,'), 5, 6],
    ['duplicate-row', ROW('440115102,2021,items_published,999,,440115102-2021,一(一),'), 5, 1],
    ['column-count', ROW('440115102,2021,items_published,3,,,x'), 5, 7],
    ['broken-quote', ROW('440115102,2021,items_published,3,,"x,y,'), 5, 1],
    ['file-truncated', { file: Y2021, add: '440115102,2021,items_pub' }, 5, 3],
    ['unknown-parent', { file: 'regions.csv', add: '4402,韶关,Shaoguan,city,43,,,,,,\n' }, 8, 5],
    [
      'not-an-address',
      { file: 'reports.csv', add: 'x,440115102,2019,t,javascript:1,,,,,published,\n' },
      4,
      5,
    ],
    [
      'not-a-date',
      { file: 'reports.csv', add: 'x,440115102,2019,t,,2022-02-30,,,,published,\n' },
      4,
      6,
    ],
  ] as const)('%s', async (rule, { file, add }, line, column) => {
    const files = makePackage()
    files.set(file, `${files.get(file)}${add}`)
    const { problems } = await checkDataset(readMap(files))
    expect(problems.map((one) => [one.rule, one.file, one.line, one.column])).toEqual([
      [rule, file, line, column],
    ])
    for (const lang of ['zh', 'en'] as const)
      expect(problems.map((one) => describeProblem(one, lang))[0]?.length).toBeGreaterThan(10)
    expect(valuesOf(await placeOf(files))).toEqual(GOOD)
  })

  test('rows after a broken quote are still read', async () => {
    const files = makePackage()
    const [head = '', ...rows] = String(files.get(Y2021)).split('\n')
    files.set(Y2021, [head, '440115102,2021,items_published,3,,"x,y,', ...rows].join('\n'))
    expect(valuesOf(await placeOf(files))).toEqual(GOOD)
  })

  test.each([
    ['file-missing', null],
    ['file-is-html', '<!doctype html><title>404</title>'],
    ['file-empty', '\n\n'],
    [
      'column-missing',
      'region,year,metric,status,report,place,note\n440115102,2021,items_published,,,,\n',
    ],
  ] as const)('%s: the year is told to be unread', async (rule, text) => {
    const files = makePackage()
    if (text === null) files.delete(Y2021)
    else files.set(Y2021, text)
    const data = await placeOf(files)
    expect(data.problems.map((one) => [one.rule, one.file])).toEqual([[rule, Y2021]])
    expect(data.unreadYears).toEqual([2021])
    expect(valuesOf(data)).toEqual(['2020 items_published 120'])
  })

  test('a file that was cut off in its middle is read, and its year told to be unread', async () => {
    const files = makePackage()
    const text = String(files.get(Y2021))
    files.set(Y2021, text.slice(0, text.indexOf('143') + 2))
    const data = await placeOf(files)
    expect(data.problems.map((one) => [one.rule, one.file])).toEqual([['file-truncated', Y2021]])
    expect(data.unreadYears).toEqual([2021])
    const metric = data.metrics.find(({ id }) => id === 'items_published')
    if (!metric) throw new Error('no metric')
    const [series] = seriesOfMetric(data, [data.place], metric, [2021])
    expect(series?.points.map(({ gap }) => gap)).toEqual(['file_unread'])
  })

  test.each(['../2021.csv', 'https://example.org/2021.csv', '/etc/passwd', 'a\\b.csv'])(
    'the path %s is refused',
    async (path) => {
      const files = makePackage()
      files.set(
        'datapackage.json',
        String(files.get('datapackage.json')).replace(Y2021, JSON.stringify(path).slice(1, -1)),
      )
      const seen: string[] = []
      const data = await placeOf(files, '440115102', seen)
      expect(data.problems.map(({ rule }) => rule)).toEqual(['path-unsafe'])
      expect(seen).not.toContain(path)
    },
  )
})

test('figures of two sections that disagree are both kept', async () => {
  const files = makePackage()
  files.set(
    Y2021,
    `${files.get(Y2021)}440115102,2021,items_published,221,,440115102-2021,一(三),\n`,
  )
  const data = await placeOf(files)
  expect(data.problems).toEqual([])
  expect(valuesOf(data)).toContain('2021 items_published 143')
  expect(valuesOf(data)).toContain('2021 items_published 221')
})

test('files with a mark, CRLF, GB18030, full-width digits, blank lines and bare commas are read', async () => {
  const files = makePackage()
  const offices = String(files.get(Y2021)).replace('143', '１４３').replaceAll('\n', '\r\n')
  files.set(Y2021, encodeGb18030(`${offices}\r\n,,,,,,,\r\n`))
  files.set('regions.csv', `\ufeff${files.get('regions.csv')}`)
  const data = await placeOf(files)
  expect(data.problems).toEqual([])
  expect(valuesOf(data)).toEqual(GOOD)
  expect(figuresOf(data, data.place)[0]?.place).toBe('一(一)')
})

describe('a tree of packages', () => {
  test.each(['440115102', '440115', '4401'])('shows the same of %s as one folder', async (code) => {
    const [flat, tree] = [await placeOf(makePackage(), code), await placeOf(makeTree(), code)]
    expect(valuesOf(tree)).toEqual(valuesOf(flat))
    expect(tree.trail.map(({ name }) => name)).toEqual(flat.trail.map(({ name }) => name))
    expect(tree.children.map(({ name }) => name)).toEqual(flat.children.map(({ name }) => name))
    expect(tree.problems).toEqual([])
  })

  test('costs no more to open a place when there are 500 more elsewhere', async () => {
    const files = makeTree()
    const before: string[] = []
    await placeOf(files, '440115102', before)
    const json = JSON.parse(String(files.get('datapackage.json')))
    for (let i = 0; i < 500; i += 1)
      json.packages.push({ region: `9${100 + i}`, path: `9${100 + i}/datapackage.json` })
    files.set('datapackage.json', JSON.stringify(json))
    const after: string[] = []
    await placeOf(files, '440115102', after)
    expect(after.sort()).toEqual(before.sort())
  })
})

test('an unknown code leads to the nearest place above it', async () => {
  const result = await new Dataset(readMap(makePackage())).place('440115999')
  expect(result.kind === 'unknown' && result.trail.map(({ code }) => code)).toEqual([
    ...['100000', '44', '4401', '440115'],
  ])
})

test('without places there is an error, and after it is mended a retry works', async () => {
  const files = makePackage()
  const regions = String(files.get('regions.csv'))
  files.set('regions.csv', '<html>')
  const dataset = new Dataset(readMap(files))
  await expect(dataset.place('440115102')).rejects.toThrow(LoadError)
  files.set('regions.csv', regions)
  dataset.reset()
  expect((await dataset.place('440115102')).kind).toBe('place')
})

test.each(['黄阁', 'huangge', 'Huangge Town', '440115102', '南沙 黄阁'])(
  'the search finds %s',
  async (query) => {
    const [first] = await new Dataset(readMap(makePackage())).search(query, 5)
    expect(first?.region.code).toBe('440115102')
  },
)

test('every rule is described in the docs', () => {
  const docs = readFileSync('docs/data-package.md', 'utf8')
  expect(PROBLEM_RULES.filter((rule) => !docs.includes(`\`${rule}\``))).toEqual([])
})
