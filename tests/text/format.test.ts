import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatDay,
  formatDifference,
  formatPercent,
  formatShort,
  formatValue,
} from '../../src/text/format'

test.each([
  [5435, '5,435'],
  [87.3, '87.3'],
  [96171.6, '96,171.6'],
  [-4, '−4'],
  [-72946451.0135, '−72,946,451.0135'],
  [0.00000012, '0.00000012'],
])('%d in full is %s', (value, text) => {
  expect(formatValue(value)).toBe(text)
})

test.each([
  [5435, '5,435', '5,435'],
  [43716, '4.4万', '43.7k'],
  [3367216, '337万', '3.4M'],
  [120_000_000, '1.2亿', '120M'],
  [0, '0', '0'],
])('%d in short is %s and %s', (value, zh, en) => {
  expect(formatShort(value, 'zh')).toBe(zh)
  expect(formatShort(value, 'en')).toBe(en)
})

test.each([
  [0, '0', '0'],
  [5000, '0.5万', '5k'],
  [5312, '0.53万', '5.3k'],
  [10_000, '1万', '10k'],
  // A tenth of 万 and less would be falsified.
  [12, '12', '12'],
])('%d on an axis to 10,000 is %s and %s', (value, zh, en) => {
  expect(formatShort(value, 'zh', 10_000)).toBe(zh)
  expect(formatShort(value, 'en', 10_000)).toBe(en)
})

test('a difference carries its sign', () => {
  expect([12, -3.5, 0].map(formatDifference)).toEqual(['+12', '−3.5', '0'])
})

test('a value is written as the browser’s own formatting writes it', () => {
  const full = new Intl.NumberFormat('en-US', { maximumFractionDigits: 8 })
  const values = fc.oneof(
    fc.integer(),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.integer({ min: -1e7, max: 1e7 }).map((value) => value / 100),
  )
  fc.assert(
    fc.property(values, (value) => {
      // As a figure is printed: at most 12 digits and 8 decimals. Beyond them halves may be rounded otherwise.
      const given = Number(Number(value.toPrecision(12)).toFixed(8))
      expect(formatValue(given)).toBe(full.format(given).replace('-', '−').replace(/^−0$/, '0'))
    }),
    { numRuns: 2000 },
  )
})

test('a day is written in words; what is no day stays', () => {
  expect(formatDay('2022-01-09', 'zh')).toBe('2022年1月9日')
  expect(formatDay('2022-12-19', 'en')).toBe('19 December 2022')
  expect(formatDay('2022', 'zh')).toBe('2022')
  expect(formatDay('2022-13-01', 'en')).toBe('2022-13-01')
})

test('a percentage has no more decimals than its count can carry', () => {
  expect(formatPercent(4.545, 22)).toBe('+5')
  expect(formatPercent(-4.545, 220)).toBe('−4.5')
  expect(formatPercent(9.16, 100)).toBe('+9.2')
})
