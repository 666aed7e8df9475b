import { expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import { reportModel } from '../helpers/report-model'
import { reportHtml } from '../helpers/report-page'

const CONTEXT = { regions: [], metrics: [], region: null, year: null, pdf: { maps: '' } }
const read = (html: string) => ingestFile('a.html', new TextEncoder().encode(html), CONTEXT)

/** A report, and the figures of its table 三 in printed order, to be misprinted. */
function withFigures() {
  const model = reportModel(5)
  const table = model.parts.find(
    (part) => typeof part !== 'string' && part.flat().some(({ text }) => text.includes('本年新收')),
  )
  if (!Array.isArray(table)) throw new Error('no table')
  return { model, figures: table.flat().filter(({ isFigure }) => isFigure) }
}

test('a report whose sums close has no doubtful cell', async () => {
  const { observations, problems } = await read(reportHtml(reportModel(5), 'plain'))
  const cells = observations.filter(({ rule, sameAs }) => rule === 'table' && !sameAs)
  expect(new Set(cells.map(({ confidence }) => confidence))).toEqual(new Set(['sure']))
  expect(problems.filter(({ rule }) => rule === 'identity-fails')).toEqual([])
})

test('a cell that breaks its row and its column is pointed to', async () => {
  const { model, figures } = withFigures()
  // The first row of table 三 is 本年新收; its first figure is that of natural persons.
  const cell = figures[0]
  if (!cell) throw new Error('no figure')
  cell.text = String(Number(cell.text) + 7)
  const { observations, problems } = await read(reportHtml(model, 'plain'))
  const at = (place: string) => observations.find((one) => one.place === place)
  expect(at('三/requests_received/natural_person')).toMatchObject({
    confidence: 'unsure',
    why: 'likely-misread',
  })
  expect(at('三/requests_received/total')).toMatchObject({
    confidence: 'likely',
    why: 'identity-fails',
  })
  expect(at('三/requests_granted/org_legal')).toMatchObject({ confidence: 'sure' })
  expect(problems.filter(({ rule }) => rule === 'identity-fails')).toHaveLength(2)
})

test('an empty cell is 0 only where its row and its column close', async () => {
  const { model, figures } = withFigures()
  for (const cell of figures) if (cell.text === '0') cell.text = ''
  const { blanks } = await read(reportHtml(model, 'plain'))
  const inThree = blanks.filter(({ place }) => place.startsWith('三/'))
  expect(inThree.length).toBeGreaterThan(20)
  expect(inThree.filter(({ inferred }) => inferred === 0).length).toBeGreaterThan(5)
  for (const { place, inferred } of blanks) if (place.startsWith('二/')) expect(inferred).toBeNull()
})

test('an empty cell stays empty where its row does not close', async () => {
  const { model, figures } = withFigures()
  const cell = figures[0]
  if (!cell || cell.text === '0') throw new Error('a figure is needed')
  cell.text = '/'
  const { blanks } = await read(reportHtml(model, 'plain'))
  expect(blanks.find(({ place }) => place === '三/requests_received/natural_person')).toMatchObject(
    { raw: '/', inferred: null },
  )
})

test('a town that prints government rules has misread its form, a city may make them', async () => {
  const { model } = withFigures()
  const html = new TextEncoder().encode(reportHtml(model, 'plain'))
  const region = { code: '1', name: '青禾', nameEn: '', parent: null, population: null }
  const place = { ...region, populationYear: null, areaKm2: null }
  const of = async (level: 'town' | 'city') =>
    ingestFile('a.html', html, {
      ...CONTEXT,
      region: '1',
      regions: [{ ...place, level, start: null, end: null, successor: null }],
    })
  const inTown = await of('town')
  const rule = (one: { metric: string }) => one.metric === 'rules_issued'
  expect(inTown.observations.find(rule)).toMatchObject({ confidence: 'likely' })
  const detail = { rule: 'RULES', name: '无权制定规章', places: '二/rules/issued' }
  expect(inTown.problems).toMatchObject([{ rule: 'identity-fails', detail }])
  const inCity = await of('city')
  expect(inCity.observations.find(rule)).toMatchObject({ confidence: 'sure' })
  expect(inCity.problems).toEqual([])
})
