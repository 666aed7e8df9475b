import { expect, test } from 'vitest'
import { leadSentence } from '../../src/chart/lead-words'
import { leadOf } from '../../src/series/lead'
import { seriesOfPlace } from '../../src/series/select'
import { countyWith, type Figures } from '../helpers/figures'

async function requestsLead(figures: Figures[number], lang: 'zh' | 'en' = 'zh'): Promise<string> {
  const data = await countyWith({ figures: { 2022: figures } })
  const { place } = data
  const found = leadOf(data, seriesOfPlace(data, place, [2022]), 2022, 'no_report').filter(
    ({ kind }) => kind === 'requests',
  )
  return found.map((lead) => leadSentence(lead, place, lang)).join()
}

test('a group without a figure of its own is told by its rows, never left out', async () => {
  expect(
    await requestsLead({
      requests_received: 20,
      requests_answered: 18,
      requests_granted: 14,
      requests_refused_law: 2,
      requests_refused_internal: 1,
      requests_not_held: 1,
    }),
  ).toBe(
    '收到政府信息公开申请20件；办理结果：名requests_granted14件，名requests_refused_law2件，名requests_refused_internal1件，名requests_not_held1件。',
  )
})

test('a group with a figure of its own is told by that alone, and 0 is not told', async () => {
  expect(
    await requestsLead({
      requests_received: 3,
      requests_answered: 3,
      requests_granted: 0,
      requests_refused: 3,
      requests_refused_law: 3,
    }),
  ).toBe('收到政府信息公开申请3件；办理结果：名requests_refused3件。')
})

test.each([
  ['some were answered without an outcome', { requests_answered: 9, requests_granted: 2 }],
  [
    'there are more than a sentence holds',
    Object.fromEntries(
      ['granted', 'refused_law', 'refused_internal', 'not_held', 'needs_creation', 'other_misc']
        .concat('not_processed_repeat')
        .map((name) => [`requests_${name}`, 1]),
    ),
  ],
])('where %s, the sentence says that it is not all', async (_, figures) => {
  const all = { requests_received: 9, ...figures }
  expect(await requestsLead(all)).toContain('办理结果包括：')
  expect(await requestsLead(all, 'en')).toContain('Outcomes include: ')
})

test('of many outcomes the largest are told, in the order of the form', async () => {
  const rows = ['granted', 'refused_law', 'refused_internal', 'refused_security']
  const small = rows.map((name, i) => [`requests_${name}`, i + 1])
  const large = { requests_not_held: 40, requests_needs_creation: 30, requests_other_misc: 20 }
  const told = await requestsLead({
    requests_received: 100,
    requests_answered: 100,
    ...Object.fromEntries(small),
    ...large,
  })
  const named = [...told.matchAll(/名requests_(?!received)([a-z_]+)/g)].map(([, name]) => name)
  expect(named).toEqual([
    'refused_law',
    'refused_security',
    'refused_internal',
    'not_held',
    'needs_creation',
    'other_misc',
  ])
})

test('in English an outcome stands before its number', async () => {
  expect(
    await requestsLead(
      { requests_received: 94, requests_answered: 94, requests_not_held: 94 },
      'en',
    ),
  ).toBe('It received 94 requests for information. Outcomes: name requests_not_held 94.')
})

test.each([
  [{ 2021: 360, 2022: 381 }, '，比2021年增加21条（+5.8%）', ', 21 more than in 2021 (+5.8%)'],
  [{ 2021: 44, 2022: 43 }, '，比2021年减少1条（−2%）', ', 1 fewer than in 2021 (−2%)'],
  [{ 2021: 7, 2022: 9 }, '，比2021年增加2条', ', 2 more than in 2021'],
  [{ 2021: 7, 2022: 7 }, '，与2021年持平', ', as many as in 2021'],
  [{ 2020: 7, 2022: 7 }, '', ''],
])('the change of %j is told in words', async (values, zh, en) => {
  const figures = Object.fromEntries(
    Object.entries(values).map(([year, value]) => [year, { items_published: value }]),
  )
  const data = await countyWith({ figures })
  const series = seriesOfPlace(data, data.place, [2020, 2021, 2022])
  const lead = leadOf(data, series, 2022, 'no_report').find(({ kind }) => kind === 'published')
  if (!lead) throw new Error('no sentence')
  const unit = (text: string) => text.replaceAll('条', '件')
  expect(leadSentence(lead, data.place, 'zh')).toBe(
    unit(`全年主动公开政府信息${values[2022]}条${zh}。`),
  )
  expect(leadSentence(lead, data.place, 'en')).toBe(
    `It published ${values[2022]} requests on its own initiative${en}.`,
  )
})
