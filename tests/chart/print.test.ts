import { readFileSync } from 'node:fs'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { describe, expect, test } from 'vitest'
import { lightColours, mixInOklab, printOption } from '../../src/chart/light'
import { palette } from '../../src/chart/palette'
import { layoutBox, layoutNatural, type PrintLayout, type PrintWords } from '../../src/chart/print'
import { svgOf } from '../../src/chart/print-svg'
import { widthOf } from '../../src/chart/readout'

use([SVGRenderer])

const draw = (width: number) => ({ option: { width }, height: 240 + width / 10 })
const SHORT: PrintWords = {
  title: '主动公开政府信息数',
  sentence: '黄阁镇等3处，2019—2023年',
  caution: '',
  source: '来源：各地政府信息公开工作年度报告',
  date: '制图：2026-11-24',
  address: 'https://example.org/compare/?metric=info_published',
}
const LONG: PrintWords = {
  title: '主动公开政府信息数与依申请公开办理结果，'.repeat(20),
  sentence:
    'Requests received, WHOLLY AND PARTIALLY granted, in every town and subdistrict. '.repeat(20),
  caution: '合成数据，仅供演示，不是真实的报告数字。',
  source: '来源：'.repeat(200),
  date: '制图：2026-11-24',
  address: `https://example.org/compare/?regions=${'~440115102'.repeat(200)}`,
}

function bottomOf({ lines }: PrintLayout, isAbove: (y: number) => boolean): number {
  return Math.max(...lines.map(({ y }) => y).filter(isAbove))
}

describe.each([
  ['natural', (words: PrintWords) => layoutNatural(words, draw)],
  ['1200×630', (words: PrintWords) => layoutBox(words, draw, 1200, 630)],
])('a figure laid out %s', (name, layout) => {
  test.each([
    ['short', SHORT],
    ['long', LONG],
  ])('keeps %s words inside and off the chart', (_, words) => {
    const { width, height, lines, chart, ...rest } = layout(words)
    const [left, right] = [32, width - 32]
    for (const line of lines) {
      expect(line.x).toBeGreaterThanOrEqual(left)
      expect(line.x + (widthOf(line.text) * line.size) / 12).toBeLessThanOrEqual(right)
      expect(line.y).toBeGreaterThan(0)
      expect(line.y + line.size / 3).toBeLessThanOrEqual(height)
      const isApart = line.y < chart.y || line.y - line.size > chart.y + chart.height * chart.scale
      expect(isApart, `${line.text} is not on the chart`).toBe(true)
    }
    expect(chart.x).toBeGreaterThanOrEqual(left)
    expect(chart.x + chart.width * chart.scale).toBeLessThanOrEqual(right + 0.01)
    expect(chart.y + chart.height * chart.scale).toBeLessThanOrEqual(height)
    expect(bottomOf({ width, height, lines, chart, ...rest }, () => true)).toBeLessThan(height)
  })

  test('prints title, source, date and address', () => {
    const text = layout(SHORT)
      .lines.map((line) => line.text)
      .join('')
    for (const part of [SHORT.title, SHORT.source, SHORT.date, SHORT.address])
      expect(text).toContain(part)
  })

  if (name !== 'natural')
    test('has exactly the size asked for, and the chart fills the room one way', () => {
      const { width, height, chart } = layout(SHORT)
      expect([width, height]).toEqual([1200, 630])
      expect(chart.width * chart.scale).toBeGreaterThan(1000)
    })
})

describe('light colours', () => {
  const css = readFileSync('src/style.css', 'utf8')
  const root = /^:root \{([^}]*)\}/m.exec(css)?.[1] ?? ''

  test('are those of the stylesheet', () => {
    const colours = lightColours('#1f5673')
    const set = [...root.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      name,
      hex,
    ])
    expect(set.length).toBeGreaterThan(5)
    for (const [name, hex] of set) expect(colours[name ?? ''], name).toBe(hex)
    expect(root).toContain('--accent: var(--accent-given, #1f5673)')
    expect(root).toContain('--data-pale: color-mix(in oklab, var(--accent) 24%, var(--paper))')
  })

  test('stand for every colour of the charts', () => {
    const printed = printOption({ ...palette }, lightColours('#1f5673'), 'sans')
    for (const [name, colour] of Object.entries(printed))
      expect(colour, name).toMatch(/^#[0-9a-f]{6}$/)
  })

  test('are mixed as browsers mix them', () => {
    // As Chromium computes color-mix(in oklab, red, blue) and the pale accent on the paper.
    expect(mixInOklab('#ff0000', '#0000ff', 0.5)).toBe('#8c53a2')
    expect(mixInOklab('#123456', '#ffffff', 0)).toBe('#ffffff')
  })

  test('replace names anywhere in an option, which itself stays as it was', () => {
    const option = {
      textStyle: { fontFamily: 'inherit', color: 'var(--ink)' },
      series: [{ data: [{ value: [2020, null], itemStyle: { color: 'var(--data)' } }] }],
      formatter: (year: number) => `${year}`,
    }
    const printed = printOption(option, lightColours('#1f5673'), 'serif')
    expect(printed.textStyle).toEqual({ fontFamily: 'serif', color: '#1d1c1a' })
    expect(printed.series).toEqual([
      { data: [{ value: [2020, null], itemStyle: { color: '#1f5673' } }] },
    ])
    expect(printed.formatter(2020)).toBe('2020')
    expect(option.textStyle.color).toBe('var(--ink)')
    expect(() => printOption('var(--unknown)', {}, '')).toThrow('no light colour for --unknown')
  })
})

test('the SVG escapes hostile words and names itself', () => {
  const words = { ...SHORT, title: '<script>alert("1")</script>&\u0000' }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 10, height: 10 })
  const svg = svgOf(
    layoutNatural(words, draw),
    chart.renderToSVGString(),
    { title: words.title, description: 'a & b' },
    lightColours('#1f5673'),
    { sans: '"Noto Sans", sans-serif', serif: 'serif' },
  )
  chart.dispose()
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;</title>')
  for (const left of ['var(', 'undefined', '\u0000']) expect(svg).not.toContain(left)
})
