import { expect, test } from 'vitest'
import { childrenOf } from '../../src/series/children'
import { formMix } from '../../src/series/forms'
import { sortSeries } from '../../src/series/rank'
import { type Series, seriesOfMetric } from '../../src/series/select'
import { countyWith } from '../helpers/figures'

/** Towns with one metric in 2019, each with its report's form. */
async function towns(
  metric: string,
  rows: readonly (readonly [number | string, 'f2014' | 'f2019' | 'f2021'])[],
): Promise<Series[]> {
  const data = await countyWith(
    { figures: { 2019: { items_published: 1 } } },
    rows.map(([value, form]) => ({
      figures: { 2019: { [metric]: value } },
      forms: { 2019: form },
    })),
  )
  const found = data.metrics.find(({ id }) => id === metric)
  if (!found) throw new Error('no metric')
  return seriesOfMetric(data, childrenOf(data, 'places'), found, [2019])
}
const codes = (series: readonly Series[]) => series.map(({ region }) => region.code.slice(-1))

test('places of forms that cannot be compared are grouped, not ranked against each other', async () => {
  const series = await towns('items_published', [
    [900, 'f2014'],
    [10, 'f2019'],
    [500, 'f2019'],
    [700, 'f2014'],
    [',not_stated', 'f2014'],
    [40, 'f2019'],
  ])
  const mix = formMix(series, 2019)
  expect(mix.kind).toBe('none')
  expect(mix.words?.zh).toContain('不再列此项')
  expect(mix.groups.map(({ forms, series }) => [forms, codes(series)])).toEqual([
    [['f2019'], ['2', '3', '6']],
    [['f2014'], ['1', '4']],
  ])
  const order = (direction: 'ascending' | 'descending') =>
    codes(sortSeries(series, 2019, { key: 'value', direction }, ({ region }) => region.name))
  expect(order('descending')).toEqual(['3', '6', '2', '1', '4', '5'])
  expect(order('ascending')).toEqual(['2', '6', '3', '4', '1', '5'])
})

test('forms that come near each other are one order, with a note', async () => {
  const series = await towns('requests_granted', [
    [9, 'f2014'],
    [10, 'f2019'],
    [8, 'f2021'],
  ])
  const mix = formMix(series, 2019)
  expect(mix).toMatchObject({ kind: 'near', words: { en: expect.stringContaining('close') } })
  expect(mix.groups).toHaveLength(1)
})

test('one form, or forms that count the same, leave nothing to say', async () => {
  const same = await towns('items_published', [
    [9, 'f2019'],
    [10, 'f2021'],
  ])
  expect(formMix(same, 2019)).toMatchObject({ kind: 'same', words: null })
  expect(formMix(same, 1999)).toEqual({ kind: 'same', groups: [], words: null })
})
