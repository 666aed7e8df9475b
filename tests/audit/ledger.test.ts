import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/audit/finding'
import { Ledger, type LedgerFilter } from '../../src/audit/ledger'
import { readFolder } from '../../src/cli/folder'
import { Dataset } from '../../src/dataset/dataset'
import { writeCsv } from '../../src/dataset/write'

const ALL: LedgerFilter = { region: null, year: null, rule: null, result: null, kind: null }
const tables = await new Dataset(readFolder('public/data')).package('')
const ledger = new Ledger(tables, {})

describe('the ledger of the published data', () => {
  test('leads with what must hold and does not, the latest first', () => {
    const { findings, tally } = ledger.answer(ALL, 60)
    expect(findings.slice(0, 2).map(({ rule, region, year }) => [rule, region, year])).toEqual([
      ['RULES', '430922109', 2022],
      ['RULES', '650502004', 2020],
    ])
    const kinds = findings.slice(0, tally.fails).map(({ kind }) => kind)
    expect(kinds).toEqual(kinds.toSorted((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)))
    expect(findings.findIndex(({ result }) => result !== 'fails')).toBe(tally.fails + tally.noted)
  })

  test('the results add up to the total, and so do rules and years', () => {
    const { total, tally, rules, years } = ledger.answer(ALL, 0)
    const sum = ({ holds, fails, noted, unchecked }: typeof tally) =>
      holds + fails + noted + unchecked
    expect(sum(tally)).toBe(total)
    expect(rules.reduce((all, one) => all + sum(one.tally), 0)).toBe(total)
    expect(years.reduce((all, one) => all + sum(one.tally), 0)).toBe(total)
  })

  test('a place is asked for with all places below it', () => {
    const { findings } = ledger.answer({ ...ALL, region: '440115', result: 'fails' }, 50)
    expect(new Set(findings.map(({ region }) => region))).toEqual(new Set(['440115', '440115102']))
    const county = ledger.answer({ ...ALL, region: '440115102', result: 'fails' }, 50)
    expect(county.findings.map(({ rule }) => rule)).toEqual(['WEBSITE', 'CHANNELS'])
    expect(county.regions.map(({ code }) => code)).toContain('440115102')
    expect(county.regions.map(({ code }) => code)).toContain('440115')
    expect(county.reports.map(({ id }) => id)).toEqual(['440115102-2021'])
  })

  test('counts beside a chosen rule are those of the other choices too', () => {
    const chosen = ledger.answer({ ...ALL, rule: 'RULES', result: 'fails' }, 50)
    expect(chosen.total).toBe(2)
    expect(chosen.tally).toEqual({ holds: 2, fails: 2, noted: 0, unchecked: 0 })
    expect(chosen.rules.length).toBeGreaterThan(10)
    expect(chosen.years.map(({ year }) => year)).toContain(2020)
  })

  test('a place that is not there has no findings', () => {
    expect(ledger.answer({ ...ALL, region: '99' }, 5).total).toBe(0)
  })

  test('the CSV has a row a finding, in both languages', () => {
    const csv = ledger.csv({ ...ALL, rule: 'RULES', result: 'fails' }, 'zh')
    expect(csv.startsWith('\ufeffrule,kind,result,region,name,year,')).toBe(true)
    const lines = csv.trim().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toContain('RULES,必须成立,对不上,430922109,松木塘镇,2022,2,')
    expect(ledger.csv({ ...ALL, rule: 'RULES' }, 'en')).toContain('must hold,does not hold')
  })
})

test.each([
  ['=1+1', '"\'=1+1"'],
  ['+86', '"\'+86"'],
  ['-2', '"\'-2"'],
  ['@x', '"\'@x"'],
  ['\tx', '"\'\tx"'],
  [-2, '-2'],
  ['a,"b"', '"a,""b"""'],
  [null, ''],
])('a cell %j is written %s', (cell, written) => {
  expect(writeCsv(['x', 'y'], [[cell, 1]])).toBe(`\ufeffx,y\r\n${written},1\r\n`)
})
