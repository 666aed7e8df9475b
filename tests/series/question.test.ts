import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  HIDABLE,
  NO_QUESTION,
  PERS,
  type Question,
  readQuestion,
  VIEWS,
  writeQuestion,
} from '../../src/series/question'

const code = fc.stringMatching(/^\d{2,9}(-[a-z0-9]{1,5})?$/)
const year = fc.integer({ min: 1000, max: 9999 })
const time: fc.Arbitrary<Question['time']> = fc.oneof(
  fc.constant(null),
  year.map((at) => ({ from: at, to: at })),
  fc
    .tuple(year, year)
    .filter(([a, b]) => a < b)
    .map(([from, to]) => ({ from, to })),
  year.map((to) => ({ from: 'earliest' as const, to })),
  year.map((from) => ({ from, to: 'latest' as const })),
  fc.constant({ from: 'latest' as const, to: 'latest' as const }),
)
const metric = fc.stringMatching(/^[a-z][a-z0-9_]{0,12}(\.[a-z_]{1,9})?$/)
const sort: fc.Arbitrary<Question['sort']> = fc.oneof(
  fc.constant(null),
  fc.record({ by: fc.constant('place'), metric: fc.constant(null), isDescending: fc.boolean() }),
  fc.record({ by: year, metric: fc.option(metric), isDescending: fc.boolean() }),
)
const question: fc.Arbitrary<Question> = fc.record({
  metrics: fc.uniqueArray(metric, { maxLength: 2 }),
  wishes: fc.uniqueArray(fc.record({ kind: fc.constantFrom('place', 'children'), code }), {
    maxLength: 12,
    selector: ({ kind, code }) => `${kind} ${code}`,
  }),
  time,
  view: fc.constantFrom(...VIEWS),
  per: fc.constantFrom(null, ...PERS),
  sort,
  hidden: fc.subarray([...HIDABLE]),
})

function written(of: Question): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const [name, value] of Object.entries(writeQuestion(of)))
    if (value !== null) parameters[name] = value
  return parameters
}

test('any question, written as an address and through one, is read as the same question', () => {
  fc.assert(
    fc.property(question, (of) => {
      const address = new URLSearchParams(written(of)).toString()
      const read = readQuestion(Object.fromEntries(new URLSearchParams(address)))
      expect(read).toEqual({ question: of, unread: [] })
    }),
  )
})

test('any parameters at all are read, and each is either taken or named', () => {
  const name = fc.oneof(
    fc.constantFrom('metric', 'regions', 'time', 'view', 'per', 'sort', 'hide'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.dictionary(name, fc.string()), (parameters) => {
      const { question: of, unread } = readQuestion(parameters)
      expect(readQuestion(written(of)).question).toEqual(of)
      for (const [key, value] of Object.entries(parameters)) {
        const isTaken = written(of)[key] !== undefined
        const isEmpty = ['metric', 'regions', 'hide'].includes(key) && /^~*$/.test(value)
        const isDefault = value === 'trend' || value === 'earliest..latest'
        expect(isTaken || isEmpty || isDefault || unread.some((one) => one.name === key)).toBe(true)
      }
    }),
  )
})

test('the default question is an empty address', () => {
  expect(written(NO_QUESTION)).toEqual({})
})

describe('an address as in the contract', () => {
  test.each([
    ['place', { by: 'place', metric: null, isDescending: false }],
    ['-2021', { by: 2021, metric: null, isDescending: true }],
    ['2021~a.b', { by: 2021, metric: 'a.b', isDescending: false }],
  ])('sort=%s is an order', (value, order) => {
    expect(readQuestion({ sort: value }).question.sort).toEqual(order)
  })

  test('names metrics, places, children of a place and a span', () => {
    const { question: of, unread } = readQuestion({
      metric: 'hotline_tickets~hotline_satisfaction_pct',
      regions: '~440115102~children.440115',
      time: '2019..2023',
      view: 'scatter',
      per: '10k',
    })
    expect(unread).toEqual([])
    expect(of).toMatchObject({
      metrics: ['hotline_tickets', 'hotline_satisfaction_pct'],
      wishes: [
        { kind: 'place', code: '440115102' },
        { kind: 'children', code: '440115' },
      ],
      time: { from: 2019, to: 2023 },
      view: 'scatter',
      per: '10k',
    })
  })

  test.each([
    ['regions', '440115102', '440115102'],
    ['regions', '~440115102~<b>', '<b>'],
    ['metric', 'a~b~c', 'c'],
    ['time', '2023..2019', '2023..2019'],
    ['time', 'soon', 'soon'],
    ['view', 'pie', 'pie'],
    ['per', '1k', '1k'],
    ['hide', 'title~ads', 'ads'],
    ['sort', 'worst', 'worst'],
    ['sort', '--2021', '--2021'],
    ['sort', 'place~a', 'place~a'],
    ['colour', 'red', 'red'],
  ])('%s=%s: what cannot be understood is named', (name, value, part) => {
    expect(readQuestion({ [name]: value }).unread).toEqual([{ name, value: part }])
  })
})
