import { describe, expect, test } from 'vitest'
import type { RevisedFigure } from '../../src/ingest/revision'
import { readWritten } from '../../src/ingest/written'
import { piecesOf, spansOf } from '../../src/workbench/spans'

const figure = (id: string, at: number, start: number, end: number): RevisedFigure => ({
  id,
  metric: id,
  value: 1,
  status: '',
  place: '一',
  confidence: 'sure',
  why: 'stated',
  rule: '',
  evidence: { text: '', at, start, end },
  raw: '',
  note: '',
  decision: 'open',
  readAs: 1,
})

describe('marks in a document', () => {
  test('figures on one number share a mark, also where they only overlap', () => {
    const spans = spansOf(
      [figure('b', 10, 2, 4), figure('a', 0, 12, 14), figure('c', 0, 13, 16)],
      [],
    )
    expect(spans).toEqual([{ start: 12, end: 14, ids: ['b', 'a', 'c'] }])
  })

  test('a figure typed by hand, that is not in the document, has none', () => {
    expect(spansOf([figure('a', -1, 0, 2)], [])).toEqual([])
  })

  test('numbers that fit no metric are marked too', () => {
    const unread = [{ text: '共12条', start: 1, end: 3, at: 5, why: 'part' }]
    expect(spansOf([], unread)).toEqual([{ start: 6, end: 8, ids: ['?0'] }])
  })

  test('a text is cut at its marks and loses nothing', () => {
    const spans = [
      { start: 2, end: 4, ids: ['a'] },
      { start: 12, end: 15, ids: ['b'] },
      { start: 30, end: 31, ids: ['c'] },
    ]
    const pieces = piecesOf('共12条，其中', 11, spans)
    expect(pieces).toEqual([
      { text: '共', ids: [] },
      { text: '12条', ids: ['b'] },
      { text: '，其中', ids: [] },
    ])
    expect(piecesOf('没有', 40, spans)).toEqual([{ text: '没有', ids: [] }])
  })
})

test.each([
  ['1,204', 1204, false],
  ['１４３', 143, false],
  ['1.2万余条', 12000, true],
  ['三百二十', 320, false],
  ['约 85 件', 85, true],
  ['-3', -3, false],
  ['87.3%', 87.3, false],
])('“%s” is read as the report’s own numbers are', (text, value, isApproximate) => {
  expect(readWritten(text)).toEqual({ value, isApproximate })
})

test.each(['', '没有', '12和13', '12 13'])('“%s” is no one number', (text) => {
  expect(readWritten(text)).toBeNull()
})
