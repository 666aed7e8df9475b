import { describe, expect, test } from 'vitest'
import type { Finding, Term } from '../../src/audit/finding'
import { findingsOfReport, findingsOn, placed, placeFindings } from '../../src/audit/placement'
import type { RuleId } from '../../src/audit/rules'
import { TABLE_FOUR } from '../../src/form/table-four'
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../../src/form/table-three'
import { TABLE_TWO_2021 } from '../../src/form/table-two'

function finding(rule: RuleId, metrics: string[], year = 2021, years = [year]): Finding {
  const terms = metrics.map(
    (metric, i): Term => ({
      region: '44',
      metric,
      year: years[i] ?? year,
      side: i === 0 ? 'left' : 'right',
      value: 1,
      status: '',
      report: '44-2021',
      place: '',
    }),
  )
  return {
    rule,
    kind: 'must',
    result: 'fails',
    region: '44',
    year,
    relation: '=',
    difference: 1,
    terms,
    reports: ['44-2021'],
    reading: null,
    detail: {},
  }
}

const place = (
  table: typeof TABLE_FOUR,
  findings: readonly Finding[],
  region = '44',
  year = 2021,
) => placeFindings(table, findings, region, year)

describe('a check stands', () => {
  test.each([
    ['T3-FLOW', 'requests_received.org_legal', 4],
    ['T3-FLOW', 'requests_received', 6],
    ['T3-SUM', 'requests_answered.natural_person', 0],
  ] as const)('%s on %s at the foot of column %s', (rule, metric, at) => {
    const one = finding(rule, [metric])
    const { foot, rows } = place(TABLE_THREE_2021, [one])
    expect(foot.map((line) => line.rule)).toEqual([rule])
    expect(foot[0]?.cells.map(({ findings }) => findings)).toEqual(
      Array.from({ length: 7 }, (_, i) => (i === at ? [one] : [])),
    )
    expect(rows.size).toBe(0)
  })

  test('T4-SUM under the five columns of its track', () => {
    const one = finding('T4-SUM', ['lawsuits_direct_total', 'lawsuits_direct_upheld'])
    const { foot } = place(TABLE_FOUR, [one])
    expect(foot[0]?.cells.map(({ columns, findings }) => [columns, findings.length])).toEqual([
      [5, 0],
      [5, 1],
      [5, 0],
    ])
  })

  test.each([
    [TABLE_THREE_2021, 'T3-ROW', 'requests_granted', 'requests_granted'],
    [TABLE_THREE_2021, 'Y-CARRY', 'requests_carried_in', 'requests_carried_in'],
    [TABLE_TWO_2021, 'T2-STOCK', 'rules_in_force', 'rules'],
    [TABLE_TWO_2021, 'RULES', 'rules_issued', 'rules'],
  ] as const)('%# %s on %s beside its row', (table, rule, metric, id) => {
    const one = finding(rule, [metric])
    const { rows } = place(table, [one])
    expect([...rows].map(([row, findings]) => ['id' in row ? row.id : '', findings])).toEqual([
      [id, [one]],
    ])
  })

  test('in both years, where it runs along the years', () => {
    const one = finding(
      'Y-CARRY',
      ['requests_carried_over', 'requests_carried_in'],
      2022,
      [2021, 2022],
    )
    const rowsIn = (year: number) =>
      [...place(TABLE_THREE_2021, [one], '44', year).rows.keys()].map((row) =>
        'id' in row ? row.id : '',
      )
    expect(rowsIn(2021)).toEqual(['requests_carried_over'])
    expect(rowsIn(2022)).toEqual(['requests_carried_in'])
    expect(rowsIn(2023)).toEqual([])
  })

  test('at the heading of its subtotal, which is a row in 2019', () => {
    const one = finding('T3-GRP', ['requests_other', 'requests_other_misc'])
    const late = place(TABLE_THREE_2021, [one])
    expect([...late.headings.keys()].map((head) => 'zh' in head && head.zh)).toEqual(['其他处理'])
    expect(late.rows.size).toBe(0)
    expect(place(TABLE_THREE_2019, [one]).rows.size).toBe(1)
  })

  test('nowhere, where it is of another place, or compares the text', () => {
    const one = finding('T3-ROW', ['requests_granted'])
    expect(placed(TABLE_THREE_2021, place(TABLE_THREE_2021, [one], '4401'))).toEqual([])
    const text = finding('N1', ['requests_received'])
    expect(placed(TABLE_THREE_2021, place(TABLE_THREE_2021, [text]))).toEqual([])
  })
})

test('what was placed is listed in printed order, each check once', () => {
  const all = [
    finding('T3-FLOW', ['requests_received']),
    finding('T3-ROW', ['requests_carried_over']),
    finding('T3-GRP', ['requests_refused', 'requests_refused_law']),
    finding('T3-ROW', ['requests_received']),
  ]
  const order = placed(TABLE_THREE_2021, place(TABLE_THREE_2021, all)).map((one) =>
    all.indexOf(one),
  )
  expect(order).toEqual([3, 2, 1, 0])
})

test('a figure and a report find their checks', () => {
  const one = finding(
    'Y-CARRY',
    ['requests_carried_over', 'requests_carried_in'],
    2022,
    [2021, 2022],
  )
  expect(findingsOn([one], '44', 'requests_carried_over', 2021)).toEqual([one])
  expect(findingsOn([one], '44', 'requests_carried_over', 2022)).toEqual([])
  const report = { id: '44-2021', region: '44', year: 2021 }
  expect(findingsOfReport([one], report)).toEqual([])
  expect(findingsOfReport([{ ...one, year: 2021 }], report)).toHaveLength(1)
})
