import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../src/dataset/decode'
import { readMetrics } from '../../src/dataset/metrics'
import { ObservationReader } from '../../src/dataset/observations'
import { ProblemLog } from '../../src/dataset/problem'
import { readRegions } from '../../src/dataset/regions'

const real = readFileSync('public/data/observations/2021.csv')
const text = (name: string) => readFileSync(`public/data/${name}.csv`, 'utf8')
const regions = readRegions(text('regions'), new ProblemLog('regions.csv'))
const metricList = readMetrics(text('metrics'), new ProblemLog('metrics.csv'))

function read(bytes: Uint8Array) {
  const reader = new ObservationReader({
    regions: new Map(regions.map(({ code }, i) => [code, i])),
    metrics: new Map(metricList.map(({ id }, i) => [id, i])),
    metricList,
    reports: null,
  })
  const log = new ProblemLog('2021.csv')
  const decoded = decodeText(bytes).text
  reader.read(decoded, 2021, log)
  return { table: reader.finish(), lines: decoded.split('\n'), problems: log.list() }
}

/** Every value kept is written on its own line of the file. */
function expectWritten(bytes: Uint8Array): void {
  const { table, lines } = read(bytes)
  table.line.forEach((line, i) => {
    const value = table.value[i] ?? Number.NaN
    if (Number.isNaN(value)) return
    const written = (lines[line - 1] ?? '').normalize('NFKC').replace(/[,\s]/g, '')
    expect(written).toMatch(new RegExp(String(value).replace('.', '\\.0*').replace('-', '-0*')))
  })
}

test('random bytes never break the reader, nor give a value that is not there', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => expectWritten(bytes)),
    { numRuns: 300, seed: 1 },
  )
})

test('real files cut, doubled and overwritten anywhere never give a value that is not there', () => {
  const edit = fc.record({
    at: fc.nat(real.length),
    length: fc.nat(400),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom('"', '\n', ',', '"\n', '\r', '，', '１').map((one) => Buffer.from(one)),
      fc.nat(real.length - 200).map((from) => real.subarray(from, from + 200)),
    ),
  })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      let bytes: Uint8Array = real
      for (const { at, length, insert } of edits)
        bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + length)])
      expectWritten(bytes)
    }),
    { numRuns: 150, seed: 2 },
  )
})

const HEAD = 'region,year,metric,value,status,report,place,note\n'
test.each([
  ['quotes', '"'],
  ['commas', ','],
  ['line ends', '\n'],
  ['quotes and line ends', '"\n'],
  ['rows left open', '440115102,2021,items_published,1,,,"x,\n'],
  ['one long line', 'x'],
])('two megabytes of %s are read to the end and give no figure', (_, part) => {
  const { table } = read(Buffer.from(HEAD + part.repeat(Math.ceil(2 ** 21 / part.length))))
  expect(table.year.length).toBe(0)
})
