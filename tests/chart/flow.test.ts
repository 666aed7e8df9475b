import { expect, test } from 'vitest'
import { type FlowDrawing, flowDrawing } from '../../src/chart/flow'
import { flowNotes, flowSentence, noFlowText } from '../../src/chart/flow-words'
import { breakLines, widthOf } from '../../src/chart/readout'
import FlowPicture from '../../src/components/FlowDrawing.vue'
import { flowOf } from '../../src/series/flow'
import { countySeries } from '../helpers/figures'
import { drawPicture } from '../helpers/picture'

type Cells = Record<string, string | number>

const HAIZHU: Cells = {
  received: 287,
  carried_in: 17,
  answered: 303,
  granted: 127,
  partially_granted: 26,
  refused: 20,
  unable_to_provide: 125,
  not_processed: 3,
  other: 2,
  carried_over: 1,
}
const CASES: Record<string, Cells> = {
  'flow-whole': HAIZHU,
  'flow-unexplained': { received: 30, carried_in: 2, granted: 12, refused: 5, carried_over: 1 },
  'flow-excess': { received: 259, answered: 254, carried_over: 10 },
  'flow-small': { received: 5, answered: 5, granted: 1, refused: 1, not_held: 3 },
  'flow-large': { received: 128_456, carried_in: 3, granted: 128_000, refused: 20, other: 1 },
}

async function flowWith(cells: Cells) {
  const figures = Object.entries(cells).map(([id, cell]) => [`requests_${id}`, cell])
  return flowOf(await countySeries({ 2021: Object.fromEntries(figures) }), 2021, 'not_read')
}
async function drawnFlow(cells: Cells) {
  const flow = await flowWith(cells)
  if (flow.kind !== 'flow') throw new Error('no flow')
  return flow
}

/** Where each label stands: left, right, top, bottom. */
function boxes({ labels }: FlowDrawing): [number, number, number, number][] {
  return labels.map(({ lines, x, anchor }) => {
    const width = Math.max(...lines.map(({ text }) => widthOf(text) * (13 / 12)))
    const [first, last] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0]
    return [
      anchor === 'end' ? x - width : x,
      anchor === 'end' ? x : x + width,
      first - 12,
      last + 4,
    ]
  })
}

const WIDTHS = [280, 320, 358, 720, 1040]

test.each(Object.keys(CASES))('%s: labels stand apart and inside, at every width', async (name) => {
  const flow = await drawnFlow(CASES[name] ?? {})
  for (const lang of ['zh', 'en'] as const)
    for (const width of WIDTHS) {
      const drawing = flowDrawing(flow, width, lang)
      const all = boxes(drawing)
      for (const [left, right, top, bottom] of all) {
        expect(left).toBeGreaterThanOrEqual(-1)
        expect(right).toBeLessThanOrEqual(drawing.width + 1)
        expect(top).toBeGreaterThanOrEqual(-1)
        expect(bottom).toBeLessThanOrEqual(drawing.height + 1)
      }
      all.forEach(([left, right, top, bottom], i) => {
        for (const [l, r, t, b] of all.slice(i + 1))
          expect(right <= l || r <= left || bottom <= t || b <= top).toBe(true)
      })
    }
})

test.each(Object.keys(CASES))('%s: the picture', async (name) => {
  const drawing = flowDrawing(await drawnFlow(CASES[name] ?? {}), 640, 'zh')
  const svg = await drawPicture(name, FlowPicture, { drawing, pattern: 'hatch' })
  expect(svg.includes('url(#hatch)')).toBe(/unexplained|excess|large/.test(name))
})

test('a stretch is as thick as its number of requests', async () => {
  const { bars } = flowDrawing(await drawnFlow(HAIZHU), 720, 'zh')
  const open = bars.find(({ tone }) => tone === 'open')
  const stem = bars.find(({ tone, height }) => tone === 'in' && height === 220)
  expect(open?.height).toBeCloseTo((220 * 127) / 304, 1)
  expect(stem).toBeDefined()
})

test('a share is written from ten requests on, below in whole numbers, approximate ones without', async () => {
  const numbers = async (cells: Cells, lang: 'zh' | 'en') =>
    flowDrawing(await drawnFlow(cells), 720, lang)
      .labels.map(({ lines }) => lines.filter(({ isNumber }) => isNumber))
      .map((lines) => lines.map(({ text }) => text).join(''))
  const small = { received: 9, granted: 2, refused: 7 }
  expect(await numbers(small, 'zh')).toEqual(['9件', '9件中的2件', '9件中的7件'])
  expect(await numbers(small, 'en')).toEqual(['9', '2 of 9', '7 of 9'])
  const ten = { received: 10, granted: 2, refused: 8 }
  expect(await numbers(ten, 'zh')).toEqual(['10件', '2件，占20%', '8件，占80%'])
  const about = { received: '20,approximate', granted: 20 }
  expect(await numbers(about, 'zh')).toEqual(['约20件', '约20件'])
})

test('one sentence says what the picture shows', async () => {
  const whole = await drawnFlow(HAIZHU)
  expect(flowSentence(whole, '海珠区', 'zh')).toBe(
    '2021年海珠区新收公开申请287件，上年结转17件，共304件：予以公开127件，部分公开26件，不予公开20件，无法提供125件，不予处理3件，其他处理2件，结转下年1件。',
  )
  const open = await drawnFlow({ received: 12, granted: 9 })
  expect(flowSentence(open, 'Testing', 'en')).toBe(
    'In 2021 Testing received 12 requests: 9 granted; 3 not explained in the part read.',
  )
  const stated = Object.keys(HAIZHU).map((id) => [id, ',not_stated'])
  const silent = await drawnFlow({ ...Object.fromEntries(stated), received: 12, granted: 9 })
  expect(flowSentence(silent, '试县', 'zh')).toContain('报告未说明去向3件')
})

test('the notes say what is missing and what disagrees', async () => {
  const notes = async (cells: Cells) => flowNotes(await drawnFlow(cells), 'zh').join('')
  expect(await notes(HAIZHU)).toBe('比重以收到和结转来的304件为全部。')
  const open = await notes({ received: 12, granted: '5 7', not_held: 2, withdrawn: 1 })
  for (const part of [
    '比重以新收的12件为全部。',
    '上年结转、结转下年：已读部分未见此数，没有计入，也不当作零。',
    '没有数字的结果：部分公开、不予公开、不予处理、其他处理（已读部分未见此数）。',
    '无法提供只含有数字的细项',
    '“予以公开”有不同的数（5 或 7件），都没有画入图中。',
  ])
    expect(open).toContain(part)
})

test('where nothing can be drawn, a sentence says why', async () => {
  const text = async (cells: Cells) => {
    const flow = await flowWith(cells)
    return flow.kind === 'none' ? noFlowText(flow, 'zh') : ''
  }
  expect(await text({ granted: 3 })).toContain('已读部分未见此数，因此画不出')
  expect(await text({ received: 0 })).toContain('没有收到公开申请')
  expect(await text({ received: '5 6' })).toContain('有不同的数（5 或 6件）')
})

test('lines break between words and Chinese characters, never before a comma', () => {
  expect(breakLines('54件，占28.7%', 26)).toEqual(['54', '件，', '占', '28.7%'])
  expect(breakLines('Not explained in the part read', 100)).toEqual([
    'Not explained',
    'in the part',
    'read',
  ])
})
