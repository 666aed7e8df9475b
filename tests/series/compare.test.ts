import { describe, expect, test } from 'vitest'
import { railsOf, sentenceOf } from '../../src/chart/compare-words'
import { compare } from '../../src/series/compare'
import { derive } from '../../src/series/derive'
import { NO_QUESTION, type Question } from '../../src/series/question'
import { rankSeries } from '../../src/series/rank'
import { similarTo } from '../../src/series/similar'
import { COUNTY, countyWith, type Figures } from '../helpers/figures'

const towns: { figures: Figures }[] = [
  { figures: { 2020: { items_published: 10 }, 2021: { items_published: 30, hotline_tickets: 5 } } },
  { figures: { 2020: { items_published: 40 }, 2021: { items_published: '30' } } },
  { figures: { 2021: { items_published: '30,approximate' } } },
  { figures: { 2021: { items_published: '7 9' } } },
  { figures: {} },
]
const data = await countyWith({ figures: {} }, towns)
const codes = data.children.map(({ code }) => code)
const asked = (question: Partial<Question>) => compare(data, codes, { ...NO_QUESTION, ...question })

describe('a comparison', () => {
  test('opens with a metric that most of the places have, over all years', () => {
    const { metrics, years, series } = asked({})
    expect(metrics.map(({ id }) => id)).toEqual(['items_published'])
    expect(years).toEqual([2020, 2021])
    expect(series[0]).toHaveLength(5)
  })

  test('takes the year in which most places have a figure', () => {
    expect(asked({ view: 'rank' }).year).toBe(2021)
    expect(asked({ view: 'rank', time: { from: 2020, to: 2020 } }).year).toBe(2020)
  })

  test('names a metric or time that is not there, and shows what it can', () => {
    const { unread, metrics, years } = asked({
      metrics: ['nothing_at_all'],
      time: { from: 1901, to: 1902 },
    })
    expect(unread).toEqual([
      { name: 'metric', value: 'nothing_at_all' },
      { name: 'time', value: '1901..1902' },
    ])
    expect(metrics).toHaveLength(1)
    expect(years).toEqual([2020, 2021])
  })

  test('offers what has figures with the number of places, the rest with none', () => {
    const counts = asked({}).choices.flatMap(({ choices }) =>
      choices.map(({ metric, places }) => [metric.id, places]),
    )
    expect(counts).toEqual([
      ['items_published', 4],
      ['hotline_tickets', 1],
    ])
  })

  test('equal values share a rank; approximate and double ones have none', () => {
    const { series, year } = asked({ view: 'rank' })
    const ranks = rankSeries(series[0] ?? [], year ?? 0, () => false)
    expect(series[0]?.map((one) => ranks.get(one) ?? null)).toEqual([
      { rank: 1, isTied: true },
      { rank: 1, isTied: true },
      null,
      null,
      null,
    ])
  })

  test('says what it shows and what is not shown, with the numbers', () => {
    const comparison = asked({ view: 'rank' })
    expect(sentenceOf(comparison, 'zh')).toContain('5处中4处有数')
    expect(sentenceOf(comparison, 'zh')).toContain('其余1处没有数')
    expect(railsOf(comparison, null, 'zh').join()).toContain('试镇4')
    expect(sentenceOf(comparison, 'en')).toContain('4 of 5 places')
  })

  test('a place without any figure is named as not drawn', () => {
    expect(railsOf(asked({}), null, 'en').join()).toContain('not drawn: Town 5.')
    expect(railsOf(asked({ view: 'table' }), null, 'en').join()).not.toContain('not drawn')
  })

  test('a trend of two metrics says that they have an axis each', () => {
    const two = asked({ metrics: ['items_published', 'hotline_tickets'] })
    expect(railsOf(two, null, 'en')[0]).toMatch(/axis of its own/)
  })
})

describe('computed series', () => {
  test('the first year is 100, and a place without an exact one is left out', () => {
    const { series, leftOut } = asked({ per: 'start' })
    expect(series[0]?.[0]?.points.map(({ value }) => value)).toEqual([100, 300])
    expect(series[0]?.[2]?.points.map(({ gap }) => gap)).toEqual(['no_report', 'no_start'])
    expect(leftOut[0]?.regions).toHaveLength(3)
  })

  test('nothing is computed per resident where the population is not known', () => {
    const { series, leftOut } = asked({ per: '10k' })
    expect(series[0]?.every(({ points }) => points.every(({ value }) => value === null))).toBe(true)
    expect(leftOut[0]?.reason).toBe('no_population')
  })

  test('residents and their year give a rate; the published figure stays with it', () => {
    const [one] = asked({}).series[0] ?? []
    if (!one) throw new Error('a series')
    const region = { ...one.region, population: 20_000, populationYear: 2020 }
    const [rate] = derive([{ ...one, region }], '10k', { whole: null }).series
    expect(rate?.points.map(({ value }) => value)).toEqual([5, 15])
    expect(rate?.points.map(({ figures }) => figures[0]?.value)).toEqual([10, 30])
    expect(rate?.metric.unitEn).toContain('per 10,000 residents')
  })

  test('a share needs an exact whole of ten or more', async () => {
    const ofYear: Figures[number][] = [
      { requests_granted: 6, requests_answered: 12 },
      { requests_granted: 2, requests_answered: 3 },
      { requests_granted: 4 },
      { requests_granted: 0, requests_answered: 0 },
    ]
    const shares = await countyWith(
      { figures: {} },
      ofYear.map((figures) => ({ figures: { 2021: figures } })),
    )
    const found = compare(
      shares,
      shares.children.map(({ code }) => code),
      { ...NO_QUESTION, metrics: ['requests_granted'], per: 'whole' },
    )
    expect(found.series[0]?.map(({ points }) => points[0]?.value ?? points[0]?.gap)).toEqual([
      50,
      'small',
      'whole_missing',
      'whole_is_zero',
    ])
  })

  test('an index ends where the form changed so that nothing may be compared', async () => {
    const broken = await countyWith({
      figures: { 2018: { items_published: 10 }, 2019: { items_published: 20 } },
    })
    const found = compare(broken, [COUNTY], { ...NO_QUESTION, per: 'start' })
    expect(found.series[0]?.[0]?.points.map(({ value, gap }) => value ?? gap)).toEqual([
      100,
      'form_break',
    ])
  })
})

describe('similar places', () => {
  test('without population they are the nearest by the level of the metric', () => {
    const found = similarTo(data, codes[0] ?? '', 'items_published', 2)
    expect(found?.by).toBe('level')
    expect(found?.regions.map(({ code }) => code)).toEqual([codes[1]])
  })

  test('with population they are the nearest by it', () => {
    const regions = data.regions.map((region, i) => ({ ...region, population: 1000 * (1 + i) }))
    const found = similarTo({ ...data, regions }, codes[1] ?? '', 'items_published', 2)
    expect(found).toMatchObject({ by: 'population', candidates: 4 })
    expect(found?.regions.map(({ code }) => code)).toEqual([codes[2], codes[0]])
  })
})
