import { describe, expect, test } from 'vitest'
import { drawingOf, MOST_PANELS } from '../../src/chart/compare-draw'
import { railsOf } from '../../src/chart/compare-words'
import { drawOption } from '../../src/chart/draw'
import { h, writeNode } from '../../src/chart/nodes'
import { widthOf } from '../../src/chart/readout'
import { init } from '../../src/components/echarts'
import { Dataset } from '../../src/dataset/dataset'
import type { PlacesData } from '../../src/dataset/places'
import { makeDemo } from '../../src/demo/package'
import { compare } from '../../src/series/compare'
import { NO_QUESTION, type View } from '../../src/series/question'
import type { Lang } from '../../src/text/lang'
import { countyWith } from '../helpers/figures'
import { readMap } from '../helpers/package'

interface Box {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** The texts of a drawing as boxes, their widths taken rather too large than too small. */
function textBoxes(svg: string): Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
      const size = Number(/font-size:(\d+)px/.exec(attributes)?.[1] ?? of('font-size') ?? 12)
      const [, x0 = '0', y0 = '0'] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(attributes) ?? []
      const [x, y] = [Number(x0) + Number(of('x') ?? 0), Number(y0) + Number(of('y') ?? 0)]
      // Digits are narrower than the letters that `widthOf` allows for.
      const digits = text.replace(/[^\d.,/ ]/g, '')
      const rest = text.replace(/[\d.,/ ]/g, '')
      const isNumber = /^[\d.,/ ]+[万亿kM]?$/.test(text)
      const width = isNumber
        ? digits.length * 0.556 * size + (widthOf(rest) * size) / 12
        : (widthOf(text) * size) / 12
      const anchor = of('text-anchor')
      const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
      const isCentral = of('dominant-baseline') === 'central'
      // Ours writes where the line stands instead of its middle.
      const isOurs = of('font-size') !== undefined
      const top = isCentral ? y - size / 2 : isOurs ? y - size * 0.85 : y - size
      return { text, left, right: left + width, top, bottom: top + size }
    },
  )
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left + 0.5 < b.right &&
          b.left + 0.5 < a.right &&
          a.top + 0.5 < b.bottom &&
          b.top + 0.5 < a.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  )
}

const packages = new Map<string, Promise<PlacesData>>()

function packageOf(seed: string): Promise<PlacesData> {
  const made = packages.get(seed) ?? makePackage(seed)
  packages.set(seed, made)
  return made
}

async function makePackage(seed: string): Promise<PlacesData> {
  const demo = makeDemo({ towns: 20, years: [2012, 2024], seed, faults: 40, tree: false })
  const files = new Map<string, string>()
  for (const { path, text } of demo.chunks()) files.set(path, (files.get(path) ?? '') + text)
  const dataset = new Dataset(readMap(files))
  return dataset.whole(null)
}

const CASES: { view: View; metrics: string[]; alone?: true }[] = [
  { view: 'trend', metrics: ['items_published'] },
  { view: 'trend', metrics: ['items_published'], alone: true },
  { view: 'trend', metrics: ['hotline_satisfaction_pct'], alone: true },
  { view: 'trend', metrics: ['items_published', 'requests_received'], alone: true },
  { view: 'trend', metrics: ['reviews_total', 'hotline_tickets'] },
  { view: 'scatter', metrics: ['hotline_tickets', 'hotline_satisfaction_pct'] },
  { view: 'scatter', metrics: ['requests_received', 'reviews_total'] },
]

describe.each(['1', 'browser', '77'])('in the demo of seed %s', (seed) => {
  test.each(CASES)(
    'no text of $view $metrics lies on another',
    async ({ view, metrics, alone }) => {
      const data = await packageOf(seed)
      const towns = data.regions.filter(({ level }) => level === 'town').map(({ code }) => code)
      const choices =
        view === 'scatter'
          ? [towns]
          : alone
            ? towns.slice(0, 5).map((one) => [one])
            : [towns.slice(0, 12)]
      // On a phone, on a large screen, and low as on a card.
      for (const lang of ['zh', 'en'] as const)
        for (const [width, low] of [[326], [1040], [660, 150]] as const)
          for (const chosen of choices) {
            for (const svg of svgsOf(data, chosen, { view, metrics, width, low, lang })) {
              expect(svg, 'a drawing').toContain('<text')
              expect(overlaps(textBoxes(svg)), `${lang} ${width} ${chosen[0]}`).toEqual([])
            }
          }
    },
    60_000,
  )
})

test('a place with two figures for one metric stands in a scatter twice, joined', async () => {
  const data = await countyWith({ figures: {} }, [
    { figures: { 2021: { a: '7 9', b: 5 } } },
    { figures: { 2021: { a: '3 4', b: '1 2' } } },
    { figures: { 2021: { a: 4, b: 3 } } },
  ])
  const codes = data.children.map(({ code }) => code)
  const question = { ...NO_QUESTION, view: 'scatter' as const, metrics: ['a', 'b'] }
  const comparison = compare(data, codes, question)
  const { draw, pairs } = drawingOf(comparison, { most: 24, rankings: [], lang: 'en' })
  expect(pairs.map(({ x }) => x.region.nameEn)).toEqual(['Town 2', 'Town 3', 'Town 1'])
  const series = draw?.(600).option.series
  const lines = Array.isArray(series) ? series.filter(({ type }) => type === 'line') : []
  expect(lines.map(({ data: points }) => points)).toEqual([
    [
      [3, 1],
      [4, 1],
      [4, 2],
      [3, 2],
      [3, 1],
    ],
    [
      [7, 5],
      [9, 5],
    ],
  ])
  expect(railsOf(comparison, null, 'en').join()).toContain('joined by a line: Town 2, Town 1.')
})

test('a scatter of many places says that not every point has its name', async () => {
  const data = await packageOf('1')
  const towns = data.regions.filter(({ level }) => level === 'town').map(({ code }) => code)
  const metrics = ['hotline_tickets', 'hotline_satisfaction_pct']
  const railsOfFirst = (count: number) =>
    railsOf(
      compare(data, towns.slice(0, count), { ...NO_QUESTION, view: 'scatter', metrics }),
      null,
      'en',
    ).join()
  expect(railsOfFirst(20)).toContain('no room for a name')
  expect(railsOfFirst(5)).not.toContain('no room for a name')
})

/** As ECharts draws it for files, and as it stands in pages. */
function svgsOf(
  data: PlacesData,
  chosen: readonly string[],
  {
    view,
    metrics,
    width,
    low,
    lang,
  }: { view: View; metrics: string[]; width: number; low: number | undefined; lang: Lang },
): string[] {
  const comparison = compare(data, chosen, { ...NO_QUESTION, view, metrics })
  const { draw } = drawingOf(comparison, { most: MOST_PANELS, rankings: [], lang })
  if (!draw) return ['']
  const { option, height } = draw(width, low)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return [svg, writeNode(h('svg', {}, ...drawOption(option)))]
}
