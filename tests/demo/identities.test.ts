import { describe, expect, test } from 'vitest'
import { type DemoOptions, makeDemo } from '../../src/demo/package'
import { type Check, checkAll } from './checker'
import { allRows, type CsvRow, filesOf, rowsOf } from './read'

const OPTIONS: DemoOptions = {
  towns: 24,
  years: [2018, 2023],
  seed: '1',
  faults: 0,
  tree: false,
}
const SEEDS = ['1', '2', 'seven', '一览']

function checksOf(options: DemoOptions): { checks: Check[]; faults: CsvRow[] } {
  const files = filesOf(makeDemo(options))
  const regions = rowsOf(files.get('regions.csv'))
  const checks = checkAll(allRows(files, 'observations/'), regions)
  return { checks, faults: rowsOf(files.get('faults.csv')) }
}

describe.each(SEEDS)('seed %s', (seed) => {
  test('every identity is checked and holds', () => {
    const { checks } = checksOf({ ...OPTIONS, seed })
    expect(checks.filter(({ holds }) => !holds)).toEqual([])
    expect([...new Set(checks.map(({ rule }) => rule))].sort()).toEqual([
      ...['L-MAX', 'L-SUM', 'N1', 'N2', 'N3', 'N4', 'N6'],
      ...['T2-19', 'T2-NONNEG', 'T2-STOCK', 'T3-FLOW', 'T3-GRP', 'T3-ROW', 'T3-SUM', 'T4-SUM'],
      ...['Y-19', 'Y-CARRY', 'Y-PEND', 'Y-STOCK'],
    ])
  })

  test('with faults exactly the listed ones fail, by exactly the listed rules', () => {
    const { checks, faults } = checksOf({ ...OPTIONS, seed, faults: 12 })
    const failed = checks.filter(({ holds }) => !holds)
    expect(faults).toHaveLength(12)
    expect(new Set(faults.map(({ region, year }) => `${region} ${year}`)).size).toBe(12)
    const explained = new Set<Check>()
    for (const { region, year, metric, place, rules } of faults) {
      const words = /^[二三四]/.test(place ?? '') ? '' : ' text'
      const mine = failed.filter(({ terms }) =>
        terms.includes(`${region} ${year} ${metric}${words}`),
      )
      for (const check of mine) explained.add(check)
      expect([...new Set(mine.map(({ rule }) => rule))].sort()).toEqual(rules?.split(' ').sort())
    }
    expect(failed.filter((check) => !explained.has(check))).toEqual([])
  })
})

test('faults change the published figure from what it was', () => {
  const before = filesOf(makeDemo(OPTIONS))
  const after = filesOf(makeDemo({ ...OPTIONS, faults: 9 }))
  const rows = (files: Map<string, string>) => allRows(files, 'observations/')
  const old = rows(before)
  const changed = rows(after).filter((row, i) => row.value !== old[i]?.value)
  const key = (row: CsvRow) => `${row.region} ${row.year} ${row.metric} ${row.place}`
  const listed = rowsOf(after.get('faults.csv'))
  expect(changed.map(key).sort()).toEqual(listed.map(key).sort())
  for (const fault of listed) {
    expect(changed.find((row) => key(row) === key(fault))?.value).toBe(fault.now)
    expect(fault.was).not.toBe(fault.now)
    expect(Number(fault.now)).toBeGreaterThanOrEqual(0)
  }
})

test('a package too small for its faults says so by fewer of them', () => {
  const small = { ...OPTIONS, towns: 1, years: [2018, 2019] as const }
  expect(makeDemo({ ...small, faults: 500 }).faults.length).toBeLessThan(10)
  expect(makeDemo({ ...small, years: [2010, 2012], faults: 1 }).faults).toEqual([])
})
