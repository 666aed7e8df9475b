import { describe, expect, test } from 'vitest'
import { scaleOf } from '../../src/chart/scale'
import { trendChart } from '../../src/chart/trend'
import { compare } from '../../src/series/compare'
import { NO_QUESTION } from '../../src/series/question'
import type { Lang } from '../../src/text/lang'
import { countyWith } from '../helpers/figures'

describe('the marks of an axis', () => {
  test.each([
    [[0, 1, 2], false, 1],
    [[1], false, 1],
    [[0], false, 1],
    [[0.5, 1], false, 0.5],
    [[1, 2], true, 0.5],
    [[30], false, 10],
  ])('of %j (percentages: %s) are %d apart', (values, isPercentage, step) => {
    expect(scaleOf(values, isPercentage).step).toBe(step)
  })
})

test.each([
  ['zh', '0 0.2万 0.4万 0.6万 0.8万 1万', '0.53万 0.98万 12'],
  ['en', '0 2k 4k 6k 8k 10k', '5.3k 9.8k 12'],
] as const)(
  'one axis is written in one way, and the values in it too (%s)',
  async (lang, ticks, values) => {
    const data = await countyWith({
      figures: { 2020: { a: 5312 }, 2021: { a: 9800 }, 2022: { a: 12 } },
    })
    const { series } = compare(data, [data.place.code], { ...NO_QUESTION, metrics: ['a'] })
    const { option } = trendChart(series, { width: 600, lang: lang as Lang })
    const text = JSON.stringify(option, (key, value) =>
      key === 'formatter' && typeof value === 'function'
        ? [0, 2000, 4000, 6000, 8000, 10_000].map(value).join(' ')
        : value,
    )
    expect(text).toContain(`"${ticks}"`)
    for (const value of values.split(' ')) expect(text).toContain(`"${value}"`)
  },
)
