import { expect, test } from 'vitest'
import { formatDifference, formatShort, formatValue } from '../../src/text/format'

test.each([
  [5435, '5,435'],
  [87.3, '87.3'],
  [96171.6, '96,171.6'],
  [-4, '−4'],
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

test('a difference carries its sign', () => {
  expect([12, -3.5, 0].map(formatDifference)).toEqual(['+12', '−3.5', '0'])
})
