import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Flow, type FlowResult, flowOf } from '../../src/series/flow'
import { countySeries } from '../helpers/figures'

type Cells = Record<string, string | number>

/** Metric ids without `requests_`. */
async function flow(cells: Cells, year = 2021): Promise<FlowResult> {
  const figures = Object.entries(cells).map(([id, cell]) => [`requests_${id}`, cell])
  return flowOf(await countySeries({ [year]: Object.fromEntries(figures) }), year, 'not_read')
}

async function drawn(cells: Cells, year = 2021): Promise<Flow> {
  const result = await flow(cells, year)
  if (result.kind !== 'flow') throw new Error(`no flow: ${JSON.stringify(result)}`)
  return result
}

const bands = ({ outflow }: Flow) =>
  outflow.map(({ id, value, basis }) => `${id.replace('requests_', '')} ${value} ${basis}`)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id.replace('requests_', ''))

test('荔湾区住房和建设局, report for 2021: the rows stated add up to all 188', async () => {
  const result = await drawn({
    received: 188,
    answered: 188,
    granted: 54,
    partially_granted: 41,
    refused: 11,
    not_held: 78,
    needs_creation: 3,
    not_processed_repeat: 1,
  })
  expect(bands(result)).toEqual([
    'granted 54 printed',
    'partially_granted 41 printed',
    'refused 11 printed',
    'unable_to_provide 81 parts',
    'not_processed 1 parts',
  ])
  expect(result.outflow[3]?.details).toMatchObject([{ value: 78 }, { value: 3 }])
  expect(result).toMatchObject({ whole: 188, unexplained: null, missing: [], conflicts: [] })
  // Nobody read whether any were carried in: that is said, and is not 0.
  expect(result.unknown).toEqual([
    { id: 'requests_carried_in', gap: 'not_read' },
    { id: 'requests_carried_over', gap: 'not_read' },
  ])
})

test('海珠区, report for 2021: 287 and 17 come in, 303 are disposed of, 1 is carried over', async () => {
  const result = await drawn({
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
  })
  expect(result).toMatchObject({ whole: 304, unexplained: null, unknown: [], isApproximate: false })
  expect(bands(result).at(-1)).toBe('carried_over 1 printed')
})

test.each<[string, number, Cells, string[], object | null]>([
  [
    '越秀区 2021: answered, but the outcome is not given',
    2021,
    { received: 235, carried_in: 18, answered: 248, carried_over: 5 },
    ['answered_rest 248 rest', 'carried_over 5 printed'],
    null,
  ],
  [
    '交道口街道 2019: details without their subtotal',
    2019,
    { received: 8, carried_in: 0, answered: 8, granted: 5, partially_granted: 1, not_held: 2 },
    ['granted 5 printed', 'partially_granted 1 printed', 'unable_to_provide 2 parts'],
    null,
  ],
  [
    '黄阁镇 2021: one request, the information not held',
    2021,
    { received: 1, answered: 1, not_held: 1 },
    ['unable_to_provide 1 parts'],
    null,
  ],
  [
    '东沙街道 2024: the one request was withdrawn, beside the answered ones',
    2024,
    {
      received: 1,
      answered: 0,
      granted: 0,
      partially_granted: 0,
      refused: 0,
      unable_to_provide: 0,
      other: 0,
      withdrawn: 1,
    },
    [
      'granted 0 printed',
      'partially_granted 0 printed',
      'refused 0 printed',
      'unable_to_provide 0 printed',
      'other 0 printed',
      'withdrawn 1 printed',
    ],
    null,
  ],
  [
    '朝外街道 2025: the withdrawn one is among the answered',
    2025,
    { received: 7, answered: 5, granted: 3, refused: 1, withdrawn: 1, carried_over: 2 },
    ['granted 3 printed', 'refused 1 printed', 'withdrawn 1 printed', 'carried_over 2 printed'],
    null,
  ],
  [
    '安定镇 2025: the withdrawn one is beside the answered',
    2025,
    { received: 30, answered: 29, withdrawn: 1 },
    ['answered_rest 29 rest', 'withdrawn 1 printed'],
    null,
  ],
  [
    '亦庄镇 2019: the names of the 2014 form, five without an outcome',
    2019,
    { received: 20, answered: 20, not_exist: 9, not_this_agency: 6 },
    ['unable_to_provide 15 parts', 'answered_rest 5 rest'],
    null,
  ],
  [
    '增城区 2020: more goes out than came in, since nobody read what was carried in',
    2020,
    { received: 259, answered: 254, carried_over: 10 },
    ['answered_rest 254 rest', 'carried_over 10 printed'],
    { side: 'in', value: 5, cause: 'not_read' },
  ],
  [
    '花都区财政局 2020: granted 0, nothing else is said',
    2020,
    { received: 12, carried_in: 0, granted: 0 },
    ['granted 0 printed'],
    { side: 'out', value: 12, cause: 'not_read' },
  ],
  [
    'every outcome is stated and three requests are left: the report does not explain them',
    2022,
    {
      received: 20,
      carried_in: 0,
      granted: 10,
      partially_granted: 2,
      refused: 2,
      unable_to_provide: 1,
      not_processed: 1,
      other: 1,
      carried_over: 0,
    },
    [
      'granted 10 printed',
      'partially_granted 2 printed',
      'refused 2 printed',
      'unable_to_provide 1 printed',
      'not_processed 1 printed',
      'other 1 printed',
      'carried_over 0 printed',
    ],
    { side: 'out', value: 3, cause: 'report' },
  ],
  [
    'a report that says it does not say',
    2022,
    {
      received: 20,
      carried_in: ',not_stated',
      granted: 10,
      partially_granted: ',not_stated',
      refused: ',not_stated',
      unable_to_provide: ',not_stated',
      not_processed: ',not_stated',
      other: ',not_stated',
      carried_over: ',not_stated',
    },
    ['granted 10 printed'],
    { side: 'out', value: 10, cause: 'report' },
  ],
])('%s', async (_, year, cells, expected, unexplained) => {
  const result = await drawn(cells, year)
  expect(bands(result)).toEqual(expected)
  if (unexplained) expect(result.unexplained).toMatchObject(unexplained)
  else expect(result.unexplained).toBeNull()
})

test('a withdrawn request that 其他处理 counts already is not counted twice', async () => {
  const result = await drawn({ received: 9, answered: 9, granted: 7, other: 2, withdrawn: 1 })
  expect(bands(result)).toEqual(['granted 7 printed', 'other 2 printed'])
  expect(result.outflow[1]?.details).toMatchObject([{ id: 'requests_withdrawn', value: 1 }])
  expect(result.unexplained).toBeNull()
})

test('a sum of all its rows is whole; without one of them only those stated', async () => {
  const all = { not_held: 4, needs_creation: 0, unclear_after_correction: 1 }
  expect(bands(await drawn({ received: 5, ...all }))).toEqual(['unable_to_provide 5 sum'])
  const { needs_creation: _, ...two } = all
  expect(bands(await drawn({ received: 5, ...two }))).toEqual(['unable_to_provide 5 parts'])
})

test('the 2014 form, with its own rows, asks for nothing carried in or over', async () => {
  const result = await drawn(
    {
      received: 10,
      replied_f2014: 10,
      already_public_f2014: 3,
      granted_f2014: 4,
      refused_f2014: 1,
      not_exist: 1,
      other_channel_f2014: 1,
    },
    2016,
  )
  expect(bands(result)).toEqual([
    'granted 7 sum',
    'refused 1 sum',
    'unable_to_provide 1 parts',
    'other 1 parts',
  ])
  expect(result).toMatchObject({ unexplained: null, unknown: [], hasCarried: false })
  // It has no row 不予处理: that it is not there leaves nothing unread.
  const open = await drawn({ received: 10, granted: 1, partially_granted: 1, refused: 1 }, 2016)
  expect(ids(open.missing)).toEqual(['unable_to_provide', 'other'])
})

test('without the number received there is no flow, whatever else is stated', async () => {
  expect(await flow({ granted: 3, answered: 4 })).toMatchObject({
    reason: 'no_received',
    gap: 'not_read',
    hasOthers: true,
  })
  expect(await flow({ received: ',not_stated' })).toMatchObject({
    reason: 'no_received',
    gap: 'not_stated',
    hasOthers: false,
  })
  expect(await flow({ received: 0, carried_in: 0, granted: 0 })).toMatchObject({
    reason: 'nothing',
  })
})

test('two values for one figure: neither is used, both are named', async () => {
  expect(await flow({ received: '12 15', granted: 3 })).toMatchObject({
    reason: 'disagreement',
    values: [12, 15],
  })
  const result = await drawn({ received: 12, answered: 12, granted: '5 7', refused: 2 })
  expect(bands(result)).toEqual(['refused 2 printed', 'answered_rest 10 rest'])
  expect(result.conflicts).toMatchObject([{ kind: 'values', id: 'requests_granted' }])
  const open = await drawn({ received: 12, granted: '5 7', refused: 2 })
  expect(open.unexplained).toEqual({ side: 'out', value: 10, cause: 'disagreement' })
})

test('a printed sum that its rows do not make up is told', async () => {
  const result = await drawn({
    received: 12,
    answered: 10,
    granted: 11,
    unable_to_provide: 1,
    not_held: 2,
  })
  expect(result.conflicts).toMatchObject([
    { kind: 'sum', id: 'requests_unable_to_provide', printed: 1, sum: 2 },
    { kind: 'sum', id: 'requests_answered', printed: 10, sum: 12 },
  ])
})

test('an approximate figure makes the flow approximate', async () => {
  const result = await drawn({ received: '20,approximate', granted: 12 })
  expect(result).toMatchObject({ isApproximate: true, unexplained: { value: 8 } })
})

test('both sides always come to the same, and no missing figure is counted', async () => {
  const cell = fc.option(fc.integer({ min: 0, max: 40 }))
  const names = ['carried_in', 'granted', 'refused', 'not_held', 'other', 'withdrawn', 'answered']
  const record = fc.record(Object.fromEntries([...names, 'carried_over'].map((id) => [id, cell])))
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 60 }), record, async (received, given) => {
      const stated = Object.entries(given).filter(([, value]) => value !== null)
      const cells: Cells = { received, ...Object.fromEntries(stated.map(([k, v]) => [k, v ?? 0])) }
      const result = await drawn(cells)
      const sum = (list: readonly { value: number }[]) =>
        list.reduce((n, { value }) => n + value, 0)
      const { side, value } = result.unexplained ?? { side: 'in', value: 0 }
      const [into, out] = [sum(result.inflow), sum(result.outflow)]
      expect(into + (side === 'in' ? value : 0)).toBe(out + (side === 'out' ? value : 0))
      expect(into).toBe(received + Number(cells.carried_in ?? 0))
      for (const id of ids(result.missing)) expect(cells[id]).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})
