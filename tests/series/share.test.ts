import fc from 'fast-check'
import { expect, test } from 'vitest'
import { intervalOf } from '../../src/chart/interval'
import { childrenOf } from '../../src/series/children'
import { pointAt } from '../../src/series/select'
import { grantedShares, shareOf, wilson } from '../../src/series/share'
import { countySeries, countyWith, type Figures } from '../helpers/figures'

test.each([
  // Wilson's interval without continuity correction, as R's prop.test(correct = FALSE) gives it.
  [15, 50, 0.191, 0.438],
  [0, 10, 0, 0.278],
  [10, 10, 0.722, 1],
  [1, 2, 0.095, 0.905],
  [54, 188, 0.227, 0.356],
])('%i of %i lie between %f and %f', (part, whole, low, high) => {
  const bounds = wilson(part, whole)
  expect(bounds?.low).toBeCloseTo(low, 3)
  expect(bounds?.high).toBeCloseTo(high, 3)
})

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))

test('the interval contains the share, stays within 0 to 1, and mirrors what was not granted', () => {
  fc.assert(
    fc.property(counts, ([part, whole]) => {
      const { low, high } = wilson(part, whole) ?? { low: 2, high: -1 }
      const p = part / whole
      expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true)
      const other = wilson(whole - part, whole)
      expect(1 - (other?.high ?? 0)).toBeCloseTo(low, 10)
      expect(1 - (other?.low ?? 0)).toBeCloseTo(high, 10)
    }),
  )
})

test('the interval narrows as the count grows', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 20 }), ([part, whole], times) => {
      const [few, many] = [wilson(part, whole), wilson(part * times, whole * times)]
      if (!few || !many) throw new Error('no interval')
      expect(many.high - many.low).toBeLessThan(few.high - few.low)
    }),
  )
})

test('a whole of 0 has no interval', () => {
  expect(wilson(0, 0)).toBeNull()
})

test.each([
  ['5', '1', '12', { part: 6, whole: 12, share: 0.5, isSmall: false }],
  ['2', '0', '3', { part: 2, whole: 3, isSmall: true }],
  ['5', '', '12', 'missing_part'],
  ['5', ',not_stated', '12', 'missing_part'],
  ['5', '1', '', 'missing_whole'],
  ['5,approximate', '1', '12', 'approximate'],
  ['5 7', '1', '12', 'disagreement'],
  ['5', '8', '12', 'exceeds'],
  ['0', '0', '0', 'nothing'],
])('granted “%s” and partially “%s” of “%s”', async (granted, partially, answered, expected) => {
  const cells = { granted, partially, answered, filler: '1' }
  const figures = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''))
  const series = await countySeries({ 2021: figures })
  const point = (id: string) => {
    const found = series.find(({ metric }) => metric.id === id)
    return found && pointAt(found, 2021)
  }
  const result = shareOf([point('granted'), point('partially')], point('answered'))
  if (typeof expected === 'string') expect(result).toBe(expected)
  else expect(result).toMatchObject(expected)
})

function town(granted: number | string, partially: number | string, answered: number | string) {
  const figures: Figures = {
    2021: {
      requests_granted: granted,
      requests_partially_granted: partially,
      requests_answered: answered,
    },
  }
  return { figures }
}

test('places with fewer than ten stand apart without a rank; the others say why they are not there', async () => {
  const data = await countyWith({ figures: { 2021: { items_published: 1 } } }, [
    town(5, 1, 20),
    town(9, 1, 20),
    town(2, 0, 3),
    town(4, 0, ',not_stated'),
    town(4, ',not_stated', 9),
    { figures: { 2020: { requests_answered: 30 } } },
  ])
  const shares = grantedShares(data, childrenOf(data, 'places'), 2021)
  const codes = (list: readonly { series: { region: { code: string } } }[]) =>
    list.map(({ series }) => series.region.code.slice(-1))
  expect(codes(shares?.ranked ?? [])).toEqual(['2', '1'])
  expect(codes(shares?.small ?? [])).toEqual(['3'])
  expect(shares).toMatchObject({ all: 6, mix: { kind: 'same' } })
  expect(shares?.others).toEqual([
    { reason: 'missing_whole', gap: 'not_stated', count: 1 },
    { reason: 'missing_part', gap: 'not_stated', count: 1 },
    { reason: 'missing_whole', gap: 'no_report', count: 1 },
  ])
  expect(shares?.ranked[0]?.parts.map(({ point }) => point.value)).toEqual([9, 1])
})

test('one place alone is no comparison', async () => {
  const data = await countyWith({ figures: { 2021: { items_published: 1 } } }, [town(5, 1, 20)])
  expect(grantedShares(data, childrenOf(data, 'places'), 2021)).toBeNull()
})

test('on the axis a share stands between the ends of its interval', () => {
  const share = { part: 15, whole: 50, share: 0.3, low: 0.191, high: 0.438, isSmall: false }
  expect(intervalOf(share)).toEqual({ x: '30%', low: '19.1%', high: '43.8%' })
})
