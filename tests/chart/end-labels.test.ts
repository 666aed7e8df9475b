import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOver } from '../../src/chart/draw-axes'
import { type LineEnd, labelHeight, placeLabels } from '../../src/chart/end-labels'
import { object } from '../../src/chart/loose'
import { trendChart } from '../../src/chart/trend'
import { linesOf } from '../../src/chart/trend-lines'
import { compare } from '../../src/series/compare'
import { NO_QUESTION } from '../../src/series/question'
import { countyWith, type Figures } from '../helpers/figures'

const PLOT = { left: 44, top: 34, width: 240, height: 300 }
const SPACE = { plot: PLOT, width: 400, gap: 16, segments: [], points: [], taken: [] }
const RIGHT = PLOT.left + PLOT.width

function endAt(x: number, y: number, lines = ['Town'], width = 100): LineEnd {
  return { lines, width, color: '#000', x, y, isLast: x === RIGHT }
}

describe('names at the ends of lines', () => {
  const end = fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 300 }), fc.boolean())
    .map(([year, up, isLong]) =>
      endAt(PLOT.left + year * 20, PLOT.top + up, isLong ? ['a', 'b'] : ['a'], 90),
    )

  test('never lie on each other, and stand at their points or have a line to them', () => {
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 10 }), (ends) => {
        const points = ends.map(({ x, y }) => ({ x, y }))
        const labels = placeLabels(ends, { ...SPACE, points })
        expect(labels).toHaveLength(ends.length)
        labels.forEach((label, i) => {
          const { x = 0, y = 0 } = ends[i] ?? {}
          for (const other of labels.slice(i + 1))
            expect(isOver({ ...label, height: label.height - 0.01 }, other)).toBe(false)
          const { leader } = label
          if (leader) {
            expect(Math.hypot(leader.x1 - x, leader.y1 - y)).toBeLessThan(8)
            expect(leader.x2).toBeGreaterThan(label.left - 4)
            expect(leader.x2).toBeLessThan(label.left + label.width + 1)
            expect(leader.y2).toBeGreaterThan(label.top - 1)
            expect(leader.y2).toBeLessThan(label.top + label.height + 1)
          } else {
            const nearX = Math.max(label.left, Math.min(x, label.left + label.width))
            const nearY = Math.max(label.top, Math.min(y, label.top + label.height))
            expect(Math.hypot(nearX - x, nearY - y)).toBeLessThan(20)
          }
        })
      }),
      { numRuns: 300 },
    )
  })

  test('beside the plot move as little as they can, up as well as down', () => {
    const labels = placeLabels([endAt(RIGHT, 180), endAt(RIGHT, 180)], SPACE)
    expect(labels.map(({ top }) => top)).toEqual([164, 180])
    expect(labels.map(({ leader }) => leader !== null)).toEqual([true, true])
    const [alone] = placeLabels([endAt(RIGHT, 180)], SPACE)
    expect(alone).toMatchObject({ top: 180 - labelHeight(['Town']) / 2, leader: null })
  })

  test('cover no point where there is room elsewhere', () => {
    const points = [
      { x: 100, y: 200 },
      { x: 130, y: 200 },
    ]
    const [label] = placeLabels([endAt(100, 200)], { ...SPACE, points })
    expect(label && isOver(label, { left: 127, top: 197, width: 6, height: 6 })).toBe(false)
  })

  test('stand on the side of their point: one to the left of it ends there', () => {
    const [label] = placeLabels([endAt(280, 200, ['Town'], 130)], {
      ...SPACE,
      points: [{ x: 280, y: 200 }],
    })
    expect(label?.align).toBe('right')
  })
})

describe('a trend of two metrics', () => {
  const towns: { figures: Figures }[] = Array.from({ length: 8 }, (_, i) => ({
    // The first town is not in the first plot, the second not in the second.
    figures: {
      2020: { ...(i === 0 ? {} : { a: 10 + i }), ...(i === 1 ? {} : { b: 30 - i }) },
      2021: { ...(i === 0 ? {} : { a: 12 + i }), ...(i === 1 ? {} : { b: 31 - i }) },
    },
  }))
  const drawn = countyWith({ figures: {} }, towns).then((data) => {
    const codes = data.children.map(({ code }) => code)
    const { series } = compare(data, codes, { ...NO_QUESTION, metrics: ['a', 'b'] })
    const plots = linesOf(series)
    return { plots, option: trendChart(plots, { width: 700, lang: 'en' }).option }
  })

  test('a place looks the same in both, and no two look the same', async () => {
    const { plots, option } = await drawn
    const marked = (option.series as object[])
      .map(object)
      .filter((one) => one.markLine !== null && 'labelLayout' in one)
    const looks = new Map<string, Set<string>>()
    plots.flat().forEach(({ region }, i) => {
      const look = `${object(marked[i]?.itemStyle).color} ${marked[i]?.symbol}`
      looks.set(region.code, (looks.get(region.code) ?? new Set()).add(look))
    })
    expect(looks.size).toBe(8)
    expect([...looks.values()].every((one) => one.size === 1)).toBe(true)
    expect(new Set([...looks.values()].flatMap((one) => [...one])).size).toBe(8)
  })

  test('a name is set in the colour of its line, with its mark, on an edge of paper', async () => {
    const { option } = await drawn
    const names = (option.title as object[])
      .map(object)
      .filter(({ text }) => String(text).includes('Town'))
    expect(names).toHaveLength(14)
    for (const { textStyle } of names)
      expect(object(textStyle).textBorderColor).toBe('var(--paper)')
    expect(names.filter(({ text }) => String(text).startsWith('▲ '))).toHaveLength(5)
  })
})
