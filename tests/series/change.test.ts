import { expect, test } from 'vitest'
import { panelsChart } from '../../src/chart/panels'
import { Dataset } from '../../src/dataset/dataset'
import type { PlaceData } from '../../src/dataset/places'
import { changeOf } from '../../src/series/change'
import { pointAt, seriesOfPlace, yearsOf } from '../../src/series/select'
import { makePackage, readMap } from '../helpers/package'

const HEAD = 'region,year,metric,value,status,report,place,note\n'

async function seriesWith(
  metric: string,
  values: Record<2020 | 2021, string>,
): Promise<ReturnType<typeof seriesOfPlace>[number]> {
  const files = makePackage()
  for (const year of [2020, 2021] as const)
    files.set(
      `observations/${year}.csv`,
      HEAD +
        values[year]
          .split(' ')
          .filter(Boolean)
          .map((cell, i) => `440115102,${year},${metric},${cell},440115102-${year},s${i},\n`)
          .join(''),
    )
  const result = await new Dataset(readMap(files)).place('440115102')
  if (result.kind !== 'place') throw new Error('no place')
  const data: PlaceData = result.data
  const [series] = seriesOfPlace(data, data.place, yearsOf(data, [data.place]))
  if (!series) throw new Error('no series')
  return series
}

test.each([
  ['items_published', '120,', '143,', { kind: 'change', difference: 23 }],
  ['items_published', '4,', '8,', { kind: 'change', difference: 4, percent: null }],
  ['hotline_satisfaction_pct', '85.1,', '87.3,', { difference: 2.2, percent: null }],
  ['items_published', '', '143,', { kind: 'none', reason: 'no_previous' }],
  ['items_published', '120,approximate', '143,', { kind: 'none', reason: 'approximate' }],
  ['items_published', '120,', '143, 221,', { kind: 'none', reason: 'disagreement' }],
])('%s from “%s” to “%s”', async (metric, before, now, expected) => {
  const series = await seriesWith(metric, { 2020: before, 2021: now })
  expect(changeOf(series, 2021)).toMatchObject(expected)
})

test('a figure that the report does not state is a gap with its reason, never 0', async () => {
  const series = await seriesWith('items_published', { 2020: ',not_stated', 2021: '143,' })
  expect(pointAt(series, 2020)).toMatchObject({ value: null, values: [], gap: 'not_stated' })
  expect(changeOf(series, 2020)).toBeNull()
})

test('a chart draws a gap as nothing, an approximate value hollow, two values as a bar', async () => {
  const option = (series: Awaited<ReturnType<typeof seriesWith>>) =>
    JSON.stringify(
      panelsChart([{ title: 't', unit: '条', series }], { width: 320, scale: 'own', lang: 'zh' })
        .option.series,
    )
  const gap = await seriesWith('items_published', { 2020: ',not_stated', 2021: '143,' })
  expect(option(gap)).toContain('[2020,null]')
  const about = await seriesWith('items_published', { 2020: '120,', 2021: '143,approximate' })
  expect(option(about)).toContain('"color":"var(--paper)","borderColor":"var(--data)"')
  const two = await seriesWith('items_published', { 2020: '120,', 2021: '143, 221,' })
  expect(option(two)).toContain('[2021,null]')
  expect(option(two)).toContain('"symbol":"diamond"')
})
