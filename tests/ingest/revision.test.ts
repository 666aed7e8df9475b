import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import type { IngestDocument } from '../../src/ingest/result'
import {
  cellEdit,
  type Edit,
  figuresOf,
  filedUnder,
  NOWHERE,
  needsLook,
  type Revision,
  redo,
  revise,
  revised,
  rivalsOf,
  undo,
  withEdit,
} from '../../src/ingest/revision'
import { reportModel } from '../helpers/report-model'
import { reportHtml } from '../helpers/report-page'

const CONTEXT = { regions: [], metrics: [], region: null, year: null, pdf: { maps: '' } }
const read = (html: string) => ingestFile('a.html', new TextEncoder().encode(html), CONTEXT)

let reading: IngestDocument
beforeAll(async () => {
  reading = await read(reportHtml(reportModel(5), 'plain'))
})

const idOf = (metric: string, revision = revise(reading)) => {
  const found = figuresOf(revision).find((one) => one.metric === metric)
  if (!found) throw new Error(`no figure of ${metric}`)
  return found.id
}
const decided = (...edits: Edit[]) => edits.reduce(withEdit, revise(reading))
const figure = (revision: Revision, id: string) => figuresOf(revision).find((one) => one.id === id)
const ADDED: Edit = {
  kind: 'add',
  figure: {
    metric: 'hotline_tickets',
    value: 7,
    status: '',
    place: '一(五)',
    evidence: { text: '共7件', start: 1, end: 3, at: NOWHERE },
  },
}

test('every figure has an id of its own', () => {
  const ids = figuresOf(revise(reading)).map(({ id }) => id)
  expect(ids.length).toBe(reading.observations.length)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).not.toMatch(/\s/)
})

describe('an edit', () => {
  test('confirms a figure as it is', () => {
    const id = idOf('items_published')
    expect(figure(decided({ kind: 'confirm', figure: id }), id)).toMatchObject({
      decision: 'confirmed',
    })
  })

  test('corrects a value and keeps what was read', () => {
    const id = idOf('items_published')
    const revision = decided({ kind: 'correct', figure: id, value: 12, status: '' })
    const before = figure(revise(reading), id)?.value
    expect(figure(revision, id)).toMatchObject({ value: 12, readAs: before, decision: 'corrected' })
    expect(revised(revision).observations.find((one) => one.metric === 'items_published')).toEqual(
      expect.objectContaining({ value: 12, confidence: 'sure' }),
    )
    expect(revision.reading).toBe(reading)
  })

  test('rejects a figure; confirming takes it back in', () => {
    const id = idOf('items_published')
    const gone = decided({ kind: 'reject', figure: id })
    expect(revised(gone).observations.some((one) => one.metric === 'items_published')).toBe(false)
    const back = withEdit(gone, { kind: 'confirm', figure: id })
    expect(figure(back, id)?.decision).toBe('confirmed')
  })

  test('adds a figure, which can be corrected and rejected like any other', () => {
    const revision = decided(ADDED)
    expect(figure(revision, '+0')).toMatchObject({ value: 7, decision: 'added', readAs: null })
    const more = withEdit(revision, { kind: 'correct', figure: '+0', value: 8, status: '' })
    expect(figure(more, '+0')).toMatchObject({ value: 8, decision: 'added' })
    expect(revised(more).observations.at(-1)).toMatchObject({ metric: 'hotline_tickets', value: 8 })
  })

  test('of a figure that is not there changes nothing', () => {
    const none = decided({ kind: 'reject', figure: 'nowhere' })
    expect(figuresOf(none)).toEqual(figuresOf(revise(reading)))
  })

  test('files the report under another place and year', () => {
    const revision = decided({ kind: 'region', region: '440115102' }, { kind: 'year', year: 2019 })
    expect(filedUnder(revision)).toEqual({ region: '440115102', year: 2019 })
    expect(revised(revision)).toMatchObject({ region: '440115102', year: 2019 })
  })
})

test('of two readings that disagree one is chosen, and the others go', async () => {
  const html = reportHtml(reportModel(5), 'plain').replace(
    '<p>五、存在',
    '<p>（五）其他。2023年，全镇主动公开政府信息3条。</p><p>五、存在',
  )
  const twice = revise(await read(html))
  const [first] = figuresOf(twice).filter((one) => one.metric === 'items_published')
  if (!first) throw new Error('no figure')
  const others = rivalsOf(first, figuresOf(twice)).map(({ id }) => id)
  expect(others).toHaveLength(1)
  const chosen = withEdit(twice, { kind: 'choose', figure: first.id, others })
  const left = revised(chosen).observations.filter((one) => one.metric === 'items_published')
  expect(left.map(({ value, confidence }) => [value, confidence])).toEqual([[first.value, 'sure']])
  expect(undo(chosen)).toMatchObject({ done: 0 })
})

describe('a cell of a table', () => {
  const place = '三/requests_received/natural_person'
  const metric = 'requests_received.natural_person'

  test('gets another value, loses its figure, and gets it again', () => {
    const corrected = cellEdit(figuresOf(revise(reading)), metric, place, 99)
    expect(corrected).toMatchObject({ kind: 'correct', value: 99 })
    const emptied = cellEdit(figuresOf(revise(reading)), metric, place, null)
    expect(emptied).toMatchObject({ kind: 'reject' })
    const before = figuresOf(revise(reading)).find((one) => one.place === place)?.value ?? 0
    if (!emptied) throw new Error('no edit')
    const again = cellEdit(figuresOf(decided(emptied)), metric, place, before)
    expect(again).toMatchObject({ kind: 'confirm' })
  })

  test('that says so already needs no edit', () => {
    const value = figuresOf(revise(reading)).find((one) => one.place === place)?.value ?? 0
    expect(cellEdit(figuresOf(revise(reading)), metric, place, value)).toBeNull()
  })

  test('that was empty is added at its place, never as 0 by itself', () => {
    const none = figuresOf(revise({ ...reading, observations: [] }))
    expect(cellEdit(none, metric, place, null)).toBeNull()
    expect(cellEdit(none, metric, place, 4)).toMatchObject({
      kind: 'add',
      figure: { metric, place, value: 4, status: '' },
    })
  })
})

test('empty cells are inferred anew after an edit', async () => {
  const model = reportModel(5)
  for (const part of model.parts)
    if (typeof part !== 'string')
      for (const cell of part.flat()) if (cell.isFigure && cell.text === '0') cell.text = ''
  const sparse = await read(reportHtml(model, 'plain'))
  const zeroes = (document: IngestDocument) =>
    document.blanks.filter(({ inferred }) => inferred === 0).length
  const cell = figuresOf(revise(sparse)).find(
    (one) => one.place === '三/requests_received/natural_person',
  )
  if (!cell) throw new Error('no cell')
  const wrong = withEdit(revise(sparse), {
    kind: 'correct',
    figure: cell.id,
    value: cell.value + 1,
    status: '',
  })
  expect(zeroes(revised(wrong))).toBeLessThan(zeroes(sparse))
  expect(zeroes(revised(undo(wrong)))).toBe(zeroes(sparse))
})

test('what is unsure, or doubted by a sum, wants a look until somebody decides', () => {
  const base = figuresOf(revise(reading))[0]
  if (!base) throw new Error('no figure')
  expect(needsLook({ ...base, confidence: 'unsure' })).toBe(true)
  expect(needsLook({ ...base, confidence: 'likely' })).toBe(true)
  expect(needsLook({ ...base, confidence: 'sure' })).toBe(false)
  expect(needsLook({ ...base, confidence: 'unsure', decision: 'confirmed' })).toBe(false)
})

describe('whatever was decided', () => {
  const edit = (): fc.Arbitrary<Edit> => {
    const ids = [...figuresOf(revise(reading)).map(({ id }) => id), '+0', '+3', 'nowhere']
    const id = fc.constantFrom(...ids)
    return fc.oneof(
      fc.record({ kind: fc.constant('confirm' as const), figure: id }),
      fc.record({ kind: fc.constant('reject' as const), figure: id }),
      fc.record({
        kind: fc.constant('correct' as const),
        figure: id,
        value: fc.nat(1e6),
        status: fc.constantFrom('' as const, 'approximate' as const),
      }),
      fc.record({
        kind: fc.constant('choose' as const),
        figure: id,
        others: fc.array(id, { maxLength: 3 }),
      }),
      fc.constant(ADDED),
      fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 2008, max: 2030 }) }),
      fc.record({ kind: fc.constant('region' as const), region: fc.constantFrom('44', '4401') }),
    )
  }

  test('undoing all of it gives the reading back, and redoing all of it the same again', () => {
    const original = structuredClone(reading)
    fc.assert(
      fc.property(fc.array(edit(), { maxLength: 12 }), (edits) => {
        const last = edits.reduce(withEdit, revise(reading))
        let back = last
        for (let i = 0; i < edits.length + 2; i += 1) back = undo(back)
        expect(revised(back)).toEqual(original)
        let again = back
        for (let i = 0; i < edits.length + 2; i += 1) again = redo(again)
        expect(figuresOf(again)).toEqual(figuresOf(last))
        expect(revised(again)).toEqual(revised(last))
      }),
      { numRuns: 60 },
    )
    expect(reading).toEqual(original)
  })

  test('no figure read is lost: each is there, or rejected', () => {
    fc.assert(
      fc.property(fc.array(edit(), { maxLength: 12 }), (edits) => {
        const last = edits.reduce(withEdit, revise(reading))
        const live = figuresOf(last).filter(({ decision }) => decision !== 'rejected')
        const read = figuresOf(last).filter(({ readAs }) => readAs !== null)
        expect(read).toHaveLength(reading.observations.length)
        expect(revised(last).observations).toHaveLength(live.length)
      }),
      { numRuns: 60 },
    )
  })
})
