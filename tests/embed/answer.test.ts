import { describe, expect, test } from 'vitest'
import { answerFromFiles } from '../../src/embed/answer'
import { chartPath } from '../../src/series/chart-files'
import { compare } from '../../src/series/compare'
import { NO_QUESTION, type Question } from '../../src/series/question'
import { packSeries } from '../../src/series/series-file'
import { COUNTY, countyWith } from '../helpers/figures'

const data = await countyWith(
  { figures: { 2017: { hotline_tickets: 9 }, 2020: { requests_received: 3 } } },
  [
    {
      figures: {
        2018: { requests_received: '4 5', hotline_tickets: 10 },
        2021: { requests_received: '6,approximate' },
      },
      forms: { 2018: 'f2014', 2021: 'f2021' },
    },
    { figures: { 2021: { requests_received: ',not_stated', hotline_tickets: 12 } } },
  ],
)
const VERSION = { fingerprint: 'a', descriptor: 'd' }
const metricOf = (id: string) => {
  const metric = data.metrics.find((one) => one.id === id)
  if (!metric) throw new Error(id)
  return metric
}

/** What the build would have written, as read over a network. */
function files(change: (path: string) => Partial<typeof VERSION> | null = () => ({})) {
  return async (path: string): Promise<unknown> => {
    for (const metric of data.metrics)
      for (const isChildren of [true, false])
        for (const place of isChildren ? [data.place] : data.regions) {
          const where = { code: place.code, metric: metric.id, isChildren }
          if (chartPath(where, 'zh', 'figures.json') !== path) continue
          const version = change(path)
          if (!version) return null
          const regions = isChildren ? data.children : [place]
          const above = isChildren ? place : null
          return JSON.parse(
            JSON.stringify(
              packSeries(data, regions, metricOf(metric.id), above, { ...VERSION, ...version }),
            ),
          )
        }
    return null
  }
}

const QUESTIONS: Record<string, Partial<Question>> = {
  'a trend of children': {
    metrics: ['requests_received'],
    wishes: [{ kind: 'children', code: COUNTY }],
  },
  'two metrics of two places': {
    metrics: ['requests_received', 'hotline_tickets'],
    wishes: [
      { kind: 'place', code: `${COUNTY}001` },
      { kind: 'place', code: COUNTY },
    ],
  },
  'the first year as 100': {
    metrics: ['hotline_tickets'],
    wishes: [{ kind: 'children', code: COUNTY }],
    per: 'start',
  },
}

describe.each(Object.entries(QUESTIONS))('%s', (_, part) => {
  test('is answered from the small files as from the dataset', async () => {
    const question = { ...NO_QUESTION, ...part }
    const answered = await answerFromFiles(question, files())
    if (!answered) throw new Error('not answered')
    const whole = compare(data, answered.chosen, question)
    const small = compare(answered.data, answered.chosen, question)
    expect(small.years).toEqual(whole.years)
    expect(small.series).toEqual(whole.series)
    expect(small.leftOut).toEqual(whole.leftOut)
  })
})

const TREND = { ...NO_QUESTION, ...QUESTIONS['two metrics of two places'] }

test('files of two versions are never put together', async () => {
  const read = files((path) => ({ fingerprint: path.includes('hotline') ? 'a' : 'b' }))
  expect(await answerFromFiles(TREND, read)).toBeNull()
})

test('nothing is answered where one file is missing', async () => {
  const read = files((path) => (path.includes('hotline') ? null : {}))
  expect(await answerFromFiles(TREND, read)).toBeNull()
})

test.each<Partial<Question>>([
  { metrics: [] },
  { wishes: [] },
  { per: 'whole' },
  { view: 'scatter', metrics: ['requests_received'] },
])('a question that needs other metrics is left to the dataset: %o', async (part) => {
  expect(await answerFromFiles({ ...TREND, ...part }, files())).toBeNull()
})

test('something else at the address is no file', async () => {
  expect(await answerFromFiles(TREND, async () => ({ error: 'not found' }))).toBeNull()
  expect(await answerFromFiles(TREND, async () => '<html>')).toBeNull()
})
