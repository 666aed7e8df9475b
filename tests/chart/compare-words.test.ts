import { describe, expect, test } from 'vitest'
import { drawingOf } from '../../src/chart/compare-draw'
import { figureOf } from '../../src/chart/compare-figure'
import { railsOf, sentenceOf } from '../../src/chart/compare-words'
import { linesOf } from '../../src/chart/trend-lines'
import { compare } from '../../src/series/compare'
import { NO_QUESTION, type Question, type View } from '../../src/series/question'
import { countyWith, type Figures } from '../helpers/figures'

// Twelve towns have items, fewer have requests: the last one has most of both, and comes last.
const towns: { figures: Figures }[] = [
  { figures: { 2021: { items_published: 5 } } },
  { figures: { 2020: { items_published: 6 } } },
  { figures: { 2020: { items_published: 6 } } },
  ...Array.from({ length: 8 }, (_, i) => ({
    figures: {
      2020: { items_published: 100 + i },
      2021: { requests_received: 4 + i },
    },
  })),
  {
    figures: {
      2020: { items_published: 900, requests_received: 50 },
      2021: { items_published: 950 },
      2022: { items_published: 990, requests_received: 30 },
    },
  },
  { figures: { 2022: { requests_received: 4 } } },
  { figures: {} },
]
const data = await countyWith({ figures: {} }, towns)
const codes = data.children.map(({ code }) => code)
const metrics = ['items_published', 'requests_received']
const asked = (view: View, question: Partial<Question> = {}) =>
  compare(data, codes, { ...NO_QUESTION, view, metrics, ...question })
const drawn = (view: View, question: Partial<Question> = {}) =>
  figureOf({ comparison: asked(view, question), sort: null }, ['试县'], 'zh')

describe('a trend of more places than it draws', () => {
  test('says the same of all places chosen as the other views', () => {
    const sentence = sentenceOf(asked('trend'), 'zh')
    expect(sentence).toBe(sentenceOf(asked('grid'), 'zh'))
    expect(sentence).toContain('14处中2处有数，从4件（试镇13）到30件（试镇12）')
  })

  test('draws those with the most figures, of equal ones the newest, in the order chosen', () => {
    const plots = linesOf(asked('trend').series)
    const numbers = plots.map((plot) => plot.map(({ region }) => Number(region.code.slice(-3))))
    expect(numbers).toEqual([
      [4, 5, 6, 7, 8, 9, 10, 11, 12],
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    ])
  })

  test('names those that have figures and are not drawn', () => {
    const rails = railsOf(asked('trend'), null, 'zh')
    expect(rails.join()).toContain('其余有数的没有画，见小图和表：试镇1、试镇2、试镇3。')
    expect(railsOf(asked('trend'), null, 'en').join()).toContain('Town 1, Town 2, Town 3.')
    expect(railsOf(asked('grid'), null, 'zh').join()).not.toContain('其余有数')
  })

  test('has no plot for a metric without figures', () => {
    const comparison = asked('trend', { metrics: ['requests_received', 'items_published'] })
    const [requests = [], items = []] = comparison.series
    const none = requests.map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, value: null, values: [] })),
    }))
    const { draw } = drawingOf(
      { ...comparison, series: [none, items] },
      { most: 24, rankings: [], lang: 'zh' },
    )
    expect(draw?.(600).option.grid).toHaveLength(1)
    expect(JSON.stringify(draw?.(600).option.xAxis)).toContain('2020')
  })
})

test('places without figures are named with the metric where there are two', () => {
  const [first = '', second = ''] = railsOf(asked('grid'), null, 'zh').filter((rail) =>
    rail.includes('没有画'),
  )
  expect(first).toBe('“名items_published”在这些年份没有数，没有画：试镇13、试镇14。')
  expect(second).toContain('“名requests_received”在这些年份没有数，没有画：试镇1、')
  const one = railsOf(asked('grid', { metrics: ['items_published'] }), null, 'zh')
  expect(one.join()).toContain('这些年份没有数，没有画：试镇13、试镇14。')
  expect(one.join()).not.toContain('“名')
  expect(railsOf(asked('grid'), null, 'en').join()).toContain(
    'Name items_published: no figure in these years, so not drawn: Town 13, Town 14.',
  )
})

describe('a scatter', () => {
  const of = (year: number) => drawn('scatter', { time: { from: year, to: year } })

  test('of which no place has both figures says so, not that there are none', () => {
    expect(of(2021).sentence).toBe(
      '2021年，14处中没有一处两项都有数：“名items_published”2处有数，“名requests_received”8处有数。',
    )
    expect(sentenceOf(asked('scatter', { time: { from: 2021, to: 2021 } }), 'en')).toBe(
      '2021: none of 14 places has both figures; Name items_published: 2 places; Name requests_received: 8 places.',
    )
  })

  test('counts the reports of the points that it draws', () => {
    expect(of(2022).source).toContain('1份')
    expect(of(2021).source).toBe('')
  })
})

test('a ranking says of those without a figure that they have none: the table below lists them', () => {
  const { sentence } = drawn('rank', { time: { from: 2022, to: 2022 } })
  expect(sentence).toContain('其余13处没有数：')
  expect(sentence).not.toContain('列入')
  const none = drawn('rank', { time: { from: 2020, to: 2020 }, metrics: ['requests_received'] })
  expect(none.sentence).toContain('其余13处没有数：')
})

describe('the words on a point', () => {
  test.each(['trend', 'grid'] as const)('name the metric in a %s of two', (view) => {
    const { draw, wordsAt } = drawn(view)
    const titles = (draw?.(600).stops ?? []).map((row) => row[0] && wordsAt(row[0]).title)
    expect(titles[0]).toContain('名items_published')
    expect(titles.at(-1)).toContain('名requests_received')
    const one = drawn(view, { metrics: ['items_published'] })
    const stop = one.draw?.(600).stops[0]?.[0]
    expect(stop && one.wordsAt(stop).title).not.toContain('名items')
  })

  test('name both metrics in a scatter', () => {
    const { draw, wordsAt } = drawn('scatter', { time: { from: 2022, to: 2022 } })
    const stop = draw?.(600).stops[0]?.[0]
    expect(stop && wordsAt(stop).text).toBe('名items_published990件，名requests_received30件')
  })
})
