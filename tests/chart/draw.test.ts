import { readFileSync } from 'node:fs'
import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'
import { describe, expect, test } from 'vitest'
import { figureOf } from '../../src/chart/compare-figure'
import { darkColours } from '../../src/chart/dark'
import { drawOption } from '../../src/chart/draw'
import { lightColours, printOption } from '../../src/chart/light'
import { h, type Node, writeNode } from '../../src/chart/nodes'
import type { PlaceData } from '../../src/dataset/places'
import { compare } from '../../src/series/compare'
import { NO_QUESTION, type Question } from '../../src/series/question'
import { countyWith } from '../helpers/figures'

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
])

/** A gap, a conflict, an approximate value, a lone point and a change of form. */
const data: PlaceData = await countyWith(
  { figures: { 2018: { requests_received: 9, hotline_tickets: 3000 } } },
  [
    {
      figures: {
        2016: { requests_received: 4, hotline_tickets: 100 },
        2017: { requests_received: '6,approximate', hotline_tickets: 120 },
        2019: { requests_received: 12, hotline_tickets: 80 },
        2020: { requests_received: '12 15', hotline_tickets: 40 },
        2021: { requests_received: 7, hotline_tickets: 70 },
        2022: { requests_received: 0, hotline_tickets: 700 },
      },
    },
    { figures: { 2021: { requests_received: 30, hotline_tickets: 65 } } },
    { figures: { 2021: { requests_received: ',not_stated', hotline_tickets: 10 } } },
  ],
)

const codes = data.children.map(({ code }) => code)
const QUESTIONS: Record<string, Partial<Question>> = {
  'a trend': { metrics: ['requests_received'] },
  'two trends': { metrics: ['requests_received', 'hotline_tickets'] },
  'small multiples': { metrics: ['requests_received'], view: 'grid' },
  'a scatter': { metrics: ['requests_received', 'hotline_tickets'], view: 'scatter' },
  'a ranking': { metrics: ['hotline_tickets'], view: 'rank' },
}

function drawnBoth(question: Partial<Question>, width: number) {
  const comparison = compare(data, codes, { ...NO_QUESTION, ...question })
  const chart = figureOf({ comparison, sort: null }, ['试县'], 'zh').draw?.(width)
  if (!chart) throw new Error('nothing to draw')
  const option = printOption(chart.option, lightColours('#1f5673'), 'sans-serif')
  const echarts = init(null, null, { renderer: 'svg', ssr: true, width, height: chart.height })
  echarts.setOption(option)
  const theirs = echarts.renderToSVGString()
  echarts.dispose()
  const ours = writeNode(h('svg', { width, height: chart.height }, ...drawOption(option)))
  return { ours, theirs, nodes: drawOption(option) }
}

describe.each(Object.entries(QUESTIONS))('%s', (_, question) => {
  test.each([320, 900])('has the words that ECharts draws, at %i px', (width) => {
    const { ours, theirs } = drawnBoth(question, width)
    const words = (svg: string) =>
      [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text?.trim()).sort()
    expect(words(ours)).toEqual(words(theirs))
  })

  test.each([320, 900])('has its points where ECharts draws them, at %i px', (width) => {
    const { ours, theirs } = drawnBoth(question, width)
    // ECharts draws a unit circle, scaled by half the size of the symbol and moved into place.
    const circles = [
      ...theirs.matchAll(
        /d="M1 0A1 1[^"]*"[^>]*transform="(?:translate\(([\d.]+) ([\d.]+)\) scale|matrix\([\d.]+,0,0,[\d.]+,([\d.]+),([\d.]+)\))/g,
      ),
    ].map(([, x, y, u, v]) => [Number(x ?? u), Number(y ?? v)])
    const own = [...ours.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    const place = ([x = 0, y = 0]: number[]) => x * 10_000 + y
    expect(own.length).toBe(circles.length)
    own.sort((a, b) => place(a) - place(b))
    circles.sort((a, b) => place(a) - place(b))
    own.forEach(([x = 0, y = 0], i) => {
      expect(Math.abs(x - (circles[i]?.[0] ?? 0))).toBeLessThan(0.6)
      expect(Math.abs(y - (circles[i]?.[1] ?? 0))).toBeLessThan(0.6)
    })
  })

  test('is markup that may stand in a page without inline styles', () => {
    const { ours } = drawnBoth(question, 600)
    expect(ours).not.toMatch(/style=|<style|on\w+=|var\(|NaN|undefined|Infinity/)
  })
})

test('nothing is joined across a gap or a change of form that forbids it', () => {
  const { nodes } = drawnBoth({ metrics: ['requests_received'] }, 600)
  const lines = nodes
    .map((node) => (typeof node === 'string' ? '' : String(node.attributes.d ?? '')))
    .filter((d) => d.includes('L'))
  // 2016–2017 is the only pair of neighbours that may be joined besides 2021–2022.
  for (const d of lines)
    for (const part of d.split('M').filter((one) => one))
      expect(part.split('L').length).toBeLessThanOrEqual(2)
  expect(lines.join('')).toContain('L')
})

test('names from the data cannot become markup', () => {
  const evil = '"><script>alert(1)</script>\u0000&'
  const node: Node = h('text', { 'aria-label': evil }, evil)
  expect(writeNode(node)).toBe(
    '<text aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</text>',
  )
})

test('the dark colours are those of the stylesheet', () => {
  const css = readFileSync('src/style.css', 'utf8')
  const dark = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(css)?.[1] ?? ''
  const given = [...dark.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)]
  expect(given.length).toBeGreaterThan(8)
  const colours = darkColours('#1f5673')
  for (const [, name = '', colour] of given)
    expect(`${name} ${colours[name]}`).toBe(`${name} ${colour}`)
})
