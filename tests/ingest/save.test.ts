import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { Dataset } from '../../src/dataset/dataset'
import { ingestFile } from '../../src/ingest/ingest'
import type { IngestDocument } from '../../src/ingest/result'
import { figuresOf, revise, revised, withEdit } from '../../src/ingest/revision'
import { saveDocuments, type TargetPackage } from '../../src/ingest/save'
import { figuresOf as publishedFigures } from '../../src/series/figure'
import { type Files, makePackage, readMap } from '../helpers/package'
import { reportModel } from '../helpers/report-model'
import { reportHtml } from '../helpers/report-page'

const PLACE = '440115102'
const METRICS = ['items_published', 'website_items', 'requests_received']

function packageWith(ids: readonly string[]): Files {
  const files = makePackage()
  const rows = ids
    .filter((id) => id !== 'items_published')
    .map((id) => `${id},requests,${id},${id},件,cases,sum,,a,a,b\n`)
  files.set('metrics.csv', `${files.get('metrics.csv')}${rows.join('')}`)
  return files
}

function targetOf(files: Files, folder = ''): TargetPackage {
  const text = (path: string) => String(files.get(folder + path) ?? '')
  const first = (path: string) =>
    text(path)
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[0] ?? '')
  return {
    folder,
    regions: new Set(first('regions.csv')),
    metrics: new Set(first('metrics.csv')),
    text: async (path) => (files.has(folder + path) ? text(path) : null),
  }
}

let reading: IngestDocument
beforeAll(async () => {
  const html = reportHtml(reportModel(5), 'plain')
  const context = { regions: [], metrics: [], region: PLACE, year: null, pdf: { maps: '' } }
  reading = await ingestFile('a.html', new TextEncoder().encode(html), context)
})

async function publishedIn(files: Files, region: string, year: number) {
  const found = await new Dataset(readMap(files)).place(region)
  if (found.kind !== 'place') throw new Error('no such place')
  expect(found.data.problems).toEqual([])
  return found.data.metrics.flatMap((metric) =>
    publishedFigures(found.data, found.data.place, metric)
      .filter((one) => one.year === year)
      .map(({ value, place }) => [metric.id, place, value]),
  )
}

test('rows that were saved are read back by the dataset as the same figures', async () => {
  const ids = [...new Set(reading.observations.map(({ metric }) => metric))]
  const files = packageWith(ids)
  const fresh = (id: string) => ({ kind: 'correct' as const, figure: id, status: '' as const })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), async (values) => {
      const all = figuresOf(revise(reading))
      let revision = revise(reading)
      for (const [i, value] of values.entries())
        revision = withEdit(revision, { ...fresh(all[i * 7]?.id ?? ''), value })
      revision = withEdit(revision, { kind: 'reject', figure: all[3]?.id ?? '' })
      const document = revised(revision)
      const result = await saveDocuments([document], async () => targetOf(files), false)
      const now: Files = new Map([...files, ...result.files])
      const wanted = document.observations
        .filter(({ sameAs, confidence }) => !sameAs && confidence !== 'unsure')
        .map(({ metric, place, value }) => [metric, place, value].join(' '))
      const found = (await publishedIn(now, PLACE, 2023)).map((one) => one.join(' '))
      expect(found.sort()).toEqual([...new Set(wanted)].sort())
      expect(result.saved[0]).toMatchObject({ added: found.length, isLeft: false })
    }),
    { numRuns: 8 },
  )
})

test('a new year is entered in the description, and other years stay as they are', async () => {
  const files = packageWith(METRICS)
  const { files: changed } = await saveDocuments([reading], async () => targetOf(files), false)
  expect([...changed.keys()].sort()).toEqual([
    'datapackage.json',
    'observations/2023.csv',
    'reports.csv',
  ])
  const paths = JSON.parse(changed.get('datapackage.json') ?? '').resources.map(
    ({ path }: { path: string }) => path,
  )
  expect(paths).toContain('observations/2023.csv')
  expect(changed.get('reports.csv')).toContain(String(files.get('reports.csv')).split('\n')[1])
})

test('saving what is saved already changes no file', async () => {
  const files = packageWith(METRICS)
  const once = await saveDocuments([reading], async () => targetOf(files), false)
  const now: Files = new Map([...files, ...once.files])
  const twice = await saveDocuments([reading], async () => targetOf(now), false)
  expect(twice.files.size).toBe(0)
  expect(twice.saved[0]).toMatchObject({ added: 0, changes: [] })
})

describe('a figure that the package has otherwise', () => {
  const differing = async (replace: boolean) => {
    const files = packageWith(METRICS)
    const once = await saveDocuments([reading], async () => targetOf(files), false)
    const now: Files = new Map([...files, ...once.files])
    const id = figuresOf(revise(reading)).find((one) => one.metric === 'items_published')?.id ?? ''
    const revision = withEdit(revise(reading), {
      kind: 'correct',
      figure: id,
      value: 3,
      status: '',
    })
    return saveDocuments([revised(revision)], async () => targetOf(now), replace)
  }

  test('is shown, old and new, and left', async () => {
    const { files, saved } = await differing(false)
    expect(files.size).toBe(0)
    expect(saved[0]?.changes).toMatchObject([{ metric: 'items_published', now: '3' }])
  })

  test('is replaced where that is asked for', async () => {
    const { files } = await differing(true)
    expect(files.get('observations/2023.csv')).toMatch(/,items_published,3,/)
  })
})

test('two reports of one year go into one file', async () => {
  const files = packageWith(METRICS)
  const other = { ...reading, region: '440115103' }
  const { files: changed } = await saveDocuments(
    [reading, other],
    async () => targetOf(files),
    false,
  )
  const text = changed.get('observations/2023.csv') ?? ''
  expect(text).toContain('440115102,2023,items_published')
  expect(text).toContain('440115103,2023,items_published')
})

test('without place or year, or for a place that is not there, nothing is written', async () => {
  const files = packageWith(METRICS)
  const documents = [
    { ...reading, region: null },
    { ...reading, year: null },
    { ...reading, region: '99' },
  ]
  const result = await saveDocuments(documents, async () => targetOf(files), false)
  expect(result.files.size).toBe(0)
  expect(result.saved.map(({ isLeft }) => isLeft)).toEqual([true, true, true])
})

test('unsure figures are counted and not written, rejected ones neither', async () => {
  const files = packageWith(METRICS)
  const doubted: IngestDocument = {
    ...reading,
    observations: reading.observations.map((one) =>
      one.metric === 'items_published' ? { ...one, confidence: 'unsure' } : one,
    ),
  }
  const id = figuresOf(revise(doubted)).find((one) => one.metric === 'requests_received')?.id ?? ''
  const revision = withEdit(revise(doubted), { kind: 'reject', figure: id })
  const result = await saveDocuments([revised(revision)], async () => targetOf(files), false)
  expect(result.saved[0]?.unsure).toBe(1)
  const text = result.files.get('observations/2023.csv') ?? ''
  expect(text).not.toContain(',items_published,')
  expect(text).toContain(',website_items,')
})

test('a title that a spreadsheet would take for a formula is made a text', async () => {
  const files = packageWith(METRICS)
  const hostile = { ...reading, title: '=HYPERLINK("http://example.org")' }
  const { files: changed } = await saveDocuments([hostile], async () => targetOf(files), false)
  expect(changed.get('reports.csv')).toContain(`,"'=HYPERLINK(""http://example.org"")",`)
})

test('a figure that another document of the same run has otherwise names that document', async () => {
  const files = packageWith(METRICS)
  const other = {
    ...reading,
    file: 'b.html',
    observations: reading.observations.map((one) =>
      one.metric === 'items_published' ? { ...one, value: one.value + 7 } : one,
    ),
  }
  const { saved } = await saveDocuments([reading, other], async () => targetOf(files), false)
  expect(saved[0]?.changes).toEqual([])
  expect(saved[1]?.changes).toMatchObject([{ metric: 'items_published', from: 'a.html' }])
  // What the package itself has otherwise is of no document.
  const once = await saveDocuments([reading], async () => targetOf(files), false)
  const after = new Map([...files, ...once.files])
  const again = await saveDocuments([other], async () => targetOf(after), false)
  expect(again.saved[0]?.changes).toMatchObject([{ metric: 'items_published', from: null }])
})

test('a value with a thousands mark, or in full-width digits, is the same figure', async () => {
  const files = packageWith(METRICS)
  const first = reading.observations.find(({ metric }) => metric === 'items_published')
  const document = {
    ...reading,
    blanks: [],
    observations: first ? [{ ...first, value: 5435 }] : [],
  }
  for (const value of ['"5,435"', '５４３５', '"５，４３５"', ' 5435 ']) {
    const once = await saveDocuments([document], async () => targetOf(files), false)
    const text = (once.files.get('observations/2023.csv') ?? '').replace(',5435,', `,${value},`)
    const now: Files = new Map([...files, ...once.files, ['observations/2023.csv', text]])
    const twice = await saveDocuments([document], async () => targetOf(now), true)
    expect(twice.saved[0]).toMatchObject({ added: 0, same: 1, changes: [] })
    expect(twice.files.size).toBe(0)
  }
})

test('a re-issue that is saved stands beside the first report', async () => {
  const files = packageWith(METRICS)
  const dated = { ...reading, publishedOn: '2024-01-15' }
  const again = { ...reading, file: 'b.html', publishedOn: '2024-03-20' }
  const { files: changed, saved } = await saveDocuments(
    [dated, again],
    async () => targetOf(files),
    false,
  )
  expect(saved.map(({ reissueOf }) => reissueOf)).toEqual([null, `${PLACE}-2023`])
  expect(saved[1]).toMatchObject({ added: saved[0]?.added, changes: [] })
  expect(changed.get('reports.csv')).toContain(`${PLACE}-2023-2,${PLACE},2023,`)
  const now: Files = new Map([...files, ...changed])
  const twice = await saveDocuments([dated, again], async () => targetOf(now), false)
  expect(twice.files.size).toBe(0)
})

test('a figure without a report is one of the first report only', async () => {
  const files = packageWith(METRICS)
  const once = await saveDocuments(
    [{ ...reading, publishedOn: '2024-01-15' }],
    async () => targetOf(files),
    false,
  )
  const text = (once.files.get('observations/2023.csv') ?? '').replaceAll(`,${PLACE}-2023,`, ',,')
  const now: Files = new Map([...files, ...once.files, ['observations/2023.csv', text]])
  const again = { ...reading, publishedOn: '2024-03-20' }
  const { saved } = await saveDocuments([again], async () => targetOf(now), true)
  expect(saved[0]).toMatchObject({ same: 0, changes: [] })
})

describe('a number that nobody can have counted is unread, never a figure', () => {
  const context = { regions: [], metrics: [], region: PLACE, year: 2023, pdf: { maps: '' } }
  const readText = (text: string) => ingestFile('a', new TextEncoder().encode(text), context)

  test.each([
    ['9'.repeat(20), 'too-large'],
    ['9'.repeat(400), 'no-metric'],
  ])('%s in the text', async (digits, why) => {
    const { observations, unread } = await readText(
      `黄阁镇2023年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息${digits}条。收到申请3件。\n`,
    )
    expect(observations.map(({ metric }) => metric)).toEqual(['requests_received'])
    expect(unread).toMatchObject([{ why, text: expect.stringContaining(digits) }])
  })

  test.each([20, 400])('%i digits in a cell', async (length) => {
    const html = reportHtml(reportModel(5), 'plain')
    const digits = '9'.repeat(length)
    const { observations, unread } = await readText(
      html.replace(/<td>\d+<\/td>/, `<td>${digits}</td>`),
    )
    expect(observations.length).toBeGreaterThan(30)
    expect(observations.filter(({ value }) => value > Number.MAX_SAFE_INTEGER)).toEqual([])
    expect(unread).toMatchObject([{ text: digits, why: 'too-large' }])
  })
})
