import { describe, expect, test } from 'vitest'
import { compare } from '../../src/series/compare'
import { nextSort, orderComparison } from '../../src/series/order'
import { NO_QUESTION, type Question, type Sort } from '../../src/series/question'
import { countyWith, type Figures } from '../helpers/figures'

const figures: Figures[] = [
  { 2020: { a: 10, b: 1 }, 2021: { a: 30, b: 9 } },
  { 2021: { a: '7 9', b: 2 } },
  { 2020: { a: 40 }, 2021: { a: 20, b: 5 } },
  {},
]
const data = await countyWith(
  { figures: {} },
  figures.map((one) => ({ figures: one })),
)
const codes = data.children.map(({ code }) => code)

function order(question: Partial<Question>, sort: Sort | null) {
  const comparison = compare(data, codes, { ...NO_QUESTION, metrics: ['a', 'b'], ...question })
  const found = orderComparison(comparison, sort, ({ nameEn }) => nameEn)
  const towns = (at: number) =>
    found.comparison.series[at]?.map(({ region }) => Number(region.code.slice(-1)))
  return { ...found, towns }
}
const by = (by: Sort['by'], isDescending = false, metric: string | null = null): Sort => ({
  by,
  metric,
  isDescending,
})

describe('a table', () => {
  test('is in the order chosen where nothing is asked for', () => {
    expect(order({ view: 'table' }, null).towns(0)).toEqual([1, 2, 3, 4])
  })

  test('is sorted by the values of a year; places without one value come last in both directions', () => {
    expect(order({ view: 'table' }, by(2021)).towns(0)).toEqual([3, 1, 2, 4])
    expect(order({ view: 'table' }, by(2021, true)).towns(0)).toEqual([1, 3, 2, 4])
  })

  test('the tables of two metrics have their rows in one order', () => {
    const { towns } = order({ view: 'table' }, by(2021, false, 'b'))
    expect([towns(0), towns(1)]).toEqual([
      [2, 3, 1, 4],
      [2, 3, 1, 4],
    ])
  })

  test('is sorted by name', () => {
    expect(order({ view: 'table' }, by('place', true)).towns(0)).toEqual([4, 3, 2, 1])
  })

  test.each([
    [by(1999), '1999'],
    [by(2021, true, 'c'), '-2021~c'],
  ])('an order by what is not there is named, and the order chosen is shown', (sort, value) => {
    const { towns, unread } = order({ view: 'table' }, sort)
    expect(unread).toEqual([{ name: 'sort', value }])
    expect(towns(0)).toEqual([1, 2, 3, 4])
  })
})

test('a ranking is from the highest down, each metric in its own order', () => {
  const { towns, sort } = order({ view: 'rank' }, null)
  expect(sort).toMatchObject({ by: 2021, isDescending: true })
  expect([towns(0), towns(1)]).toEqual([
    [1, 3, 2, 4],
    [1, 3, 2, 4],
  ])
  expect(order({ view: 'rank' }, by(2021)).towns(1)).toEqual([2, 3, 1, 4])
})

test('a trend stays in the order chosen', () => {
  expect(order({}, by(2021)).towns(0)).toEqual([1, 2, 3, 4])
})

test('clicks on a head go from the highest to the lowest and back to the order chosen', () => {
  const { comparison } = order({ view: 'table' }, null)
  const first = nextSort(comparison, null, 2021, 'a')
  expect(first).toEqual(by(2021, true))
  const second = nextSort(comparison, { ...by(2021, true), metric: 'a' }, 2021, 'a')
  expect(second).toEqual(by(2021))
  expect(nextSort(comparison, { ...by(2021), metric: 'a' }, 2021, 'a')).toBeNull()
  expect(nextSort(comparison, null, 2021, 'b')).toEqual(by(2021, true, 'b'))
  expect(nextSort(comparison, null, 'place', 'a')).toEqual(by('place'))
})

test('the usual order of a ranking is not written', () => {
  const { comparison, sort } = order({ view: 'rank' }, null)
  expect(nextSort(comparison, sort, 2021, 'a')).toEqual(by(2021))
  expect(nextSort(comparison, { ...by(2021), metric: 'a' }, 2021, 'a')).toBeNull()
})
