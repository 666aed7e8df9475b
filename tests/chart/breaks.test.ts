import { expect, test } from 'vitest'
import { panelsChart } from '../../src/chart/panels'
import { sparkOf } from '../../src/chart/spark'
import { firstStop, nearestStop, nextStop } from '../../src/chart/stops'
import { breakWords } from '../../src/chart/words'
import { changeOf } from '../../src/series/change'
import type { Series } from '../../src/series/select'
import { countySeries, type Figures } from '../helpers/figures'

/** 2014 form until 2018, a gap, then the 2019 form: `items_published` may not be compared across. */
const BROKEN: Figures = {
  2016: { items_published: 400, requests_granted: 7 },
  2018: { items_published: 350, requests_granted: 9 },
  2019: { requests_granted: 8 },
  2020: { items_published: 364 },
  2021: { items_published: 300 },
}

function chartOf(series: readonly Series[], width = 320) {
  const panels = series.map((one) => ({ title: one.metric.name, unit: '件', series: one }))
  return panelsChart(panels, { width, scale: 'own', lang: 'zh' })
}

async function broken() {
  const [items, granted] = await countySeries(BROKEN)
  if (!items || !granted) throw new Error('two series')
  return { items, granted }
}

test('a break knows both forms and says them with its reason in both languages', async () => {
  const { items, granted } = await broken()
  expect(items.breaks).toMatchObject([
    { from: 2018, to: 2020, fromForm: 'f2014', toForm: 'f2019', kind: 'none' },
  ])
  const [none, near] = [items.breaks[0], granted.breaks[0]]
  if (!none || !near) throw new Error('two breaks')
  expect(breakWords(none, 'zh')).toBe(
    '2014年式 → 2019年式：2019年起表内不再列此项，只见于正文，前后不作比较',
  )
  expect(breakWords(none, 'en')).toBe(
    'The 2014 form → the 2019 form: dropped from the table in 2019; since then a figure from the text. Not compared.',
  )
  expect(breakWords(near, 'zh')).toBe(
    '2014年式 → 2019年式：2019年以前“已主动公开”与“同意公开”分列，口径相近，前后大致可比，不算变化',
  )
})

test('no change is computed across a break of either kind', async () => {
  const { items, granted } = await broken()
  expect(changeOf(items, 2020)).toMatchObject({ kind: 'none' })
  expect(changeOf(granted, 2019)).toMatchObject({ kind: 'none', reason: 'break' })
  expect(changeOf(items, 2021)).toMatchObject({ kind: 'change', difference: -64 })
})

test('the keyboard steps onto a break between the years beside it, and on', async () => {
  const { items, granted } = await broken()
  const chart = chartOf([items, granted])
  let stop = firstStop(chart)
  const seen = []
  for (let i = 0; stop && i < 6; i += 1) {
    seen.push(stop.kind === 'point' ? stop.point.year : 'break')
    stop = nextStop(chart, stop, 0, -1)
  }
  expect(seen).toEqual([2021, 2020, 'break', 2019, 2018, 2017])
  const mark = chart.stops[0]?.find(({ kind }) => kind === 'break')
  if (!mark) throw new Error('no break')
  // The panel below has its break elsewhere: the first year after is the nearest.
  expect(nextStop(chart, mark, 1, 0)).toMatchObject({ panel: 1, point: { year: 2020 } })
  expect(nextStop(chart, mark, -1, 0)).toBe(mark)
})

test.each([132, 240, 320])(
  'at %i px the pointer meets every year and every break',
  async (width) => {
    const years: Figures = {}
    for (let year = 2008; year <= 2025; year += 1) years[year] = { items_published: year }
    const [items] = await countySeries(years)
    if (!items) throw new Error('no series')
    const chart = chartOf([items], width)
    const [row = []] = chart.stops
    const breaks = row.filter(({ kind }) => kind === 'break')
    expect(breaks).toHaveLength(2)
    for (const stop of row) expect(nearestStop(chart, stop.x, (chart.axes[0] ?? 0) - 20)).toBe(stop)
    // A break takes no more than half of the way to the years beside it.
    const gap = (row[1]?.x ?? 0) - (row[0]?.x ?? 0)
    for (const one of breaks)
      for (const side of [-1, 1])
        expect(nearestStop(chart, one.x + side * gap * 0.3, chart.axes[0] ?? 0)?.kind).toBe('point')
  },
)

test('the line is not joined across a break, and a near one is', async () => {
  const { items, granted } = await broken()
  const drawn = JSON.stringify(chartOf([items]).option.series)
  expect(drawn).toContain('[2019.5,null]')
  expect(JSON.stringify(chartOf([granted]).option.series)).not.toContain('[2018.5,null]')
  const spark = sparkOf(items, 2021, { width: 120, height: 32 })
  expect(spark?.line.match(/M/g)).toHaveLength(3)
})

test('two values for a year are a range in the small line, and nothing passes through', async () => {
  const [items] = await countySeries({
    2021: { items_published: 10 },
    2022: { items_published: '30 20' },
    2023: { items_published: 40 },
  })
  if (!items) throw new Error('no series')
  const spark = sparkOf(items, 2023, { width: 108, height: 48 })
  expect(spark?.ranges).toBe('M54 14V24')
  expect(spark?.dots).toBe('M4 34h0')
  expect(spark?.marked).toEqual({ x: 104, y: 4, isApproximate: false })
  expect(spark?.line).not.toContain('L')
})
