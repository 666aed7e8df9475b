import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellId } from '../../src/form/table'
import { REQUEST_COLUMNS } from '../../src/form/table-three'
import { cellsOf, TABLES } from '../../src/form/tables'
import { auditRows, type Row } from '../helpers/audit'

type Form = 'f2019' | 'f2021'

const COLUMNS = REQUEST_COLUMNS.map(({ id }) => id).filter((id) => id !== 'total')
const TRACKS = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']
const RESULTS = ['upheld', 'corrected', 'other', 'pending']

function cellsIn(form: Form, section: string): { id: string; place: string }[] {
  return TABLES[form].filter((table) => table.section === section).flatMap(cellsOf)
}

function outcomeRows(form: Form): string[] {
  const rows = cellsIn(form, '三').map(({ id }) => id.split('.')[0] ?? '')
  const flow = /_(received|carried_in|carried_over|answered)$/
  return [...new Set(rows)].filter((row) => !flow.test(row))
}

/** Tables 三 and 四 in which every sum holds, filled from any small counts. */
function consistent(form: Form, counts: readonly number[]): Map<string, number> {
  const cells = new Map<string, number>()
  let at = 0
  const next = () => counts[at++ % counts.length] ?? 0
  const total = (row: string) =>
    cells.set(
      row,
      COLUMNS.reduce((sum, column) => sum + (cells.get(cellId(row, column)) ?? 0), 0),
    )
  for (const column of COLUMNS) {
    let answered = 0
    for (const row of outcomeRows(form)) {
      const n = next()
      cells.set(cellId(row, column), n)
      answered += n
    }
    const over = next()
    const inside = Math.min(next(), answered + over)
    cells.set(cellId('requests_answered', column), answered)
    cells.set(cellId('requests_carried_over', column), over)
    cells.set(cellId('requests_carried_in', column), inside)
    cells.set(cellId('requests_received', column), answered + over - inside)
  }
  for (const row of outcomeRows(form).concat(
    ...['requests_answered', 'requests_carried_over', 'requests_carried_in', 'requests_received'],
  ))
    total(row)
  for (const track of TRACKS) {
    let sum = 0
    for (const result of RESULTS) {
      const n = next()
      cells.set(`${track}_${result}`, n)
      sum += n
    }
    cells.set(`${track}_total`, sum)
  }
  return cells
}

function rowsOf(form: Form, cells: ReadonlyMap<string, number>): Row[] {
  const places = new Map(
    [...cellsIn(form, '三'), ...cellsIn(form, '四')].map(({ id, place }) => [id, place]),
  )
  return [...cells].map(([id, value]) => [id, value, places.get(id)])
}

const YEARS: Readonly<Record<Form, number>> = { f2019: 2020, f2021: 2023 }

function audit(form: Form, cells: ReadonlyMap<string, number>) {
  return auditRows([{ year: YEARS[form], form, rows: rowsOf(form, cells) }])
}

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 })
const form = fc.constantFrom<Form>('f2019', 'f2021')

describe('tables 三 and 四', { timeout: 60_000 }, () => {
  test('every cell of the form is in the generated tables', () => {
    for (const one of ['f2019', 'f2021'] as const) {
      const ids = [...cellsIn(one, '三'), ...cellsIn(one, '四')].map(({ id }) => id)
      expect([...consistent(one, [1]).keys()].sort()).toEqual(ids.sort())
    }
  })

  test('a consistent table never fails, and nothing in it is left unchecked', async () => {
    await fc.assert(
      fc.asyncProperty(form, counts, async (one, numbers) => {
        const findings = await audit(one, consistent(one, numbers))
        expect(findings.filter(({ result }) => result !== 'holds')).toEqual([])
        expect(findings.filter(({ rule }) => rule === 'T3-FLOW')).toHaveLength(7)
        expect(findings.filter(({ rule }) => rule === 'T3-SUM')).toHaveLength(7)
        expect(findings.filter(({ rule }) => rule === 'T4-SUM')).toHaveLength(3)
      }),
      { numRuns: 40 },
    )
  })

  test('breaking any one cell fails a check that must hold and that names the cell', async () => {
    await fc.assert(
      fc.asyncProperty(form, counts, fc.nat(), fc.integer({ min: 1, max: 9 }), async (...given) => {
        const [one, numbers, which, by] = given
        const cells = consistent(one, numbers)
        const id = [...cells.keys()][which % cells.size] ?? ''
        cells.set(id, (cells.get(id) ?? 0) + by)
        const fails = (await audit(one, cells)).filter(({ result }) => result === 'fails')
        expect(fails.length).toBeGreaterThan(0)
        for (const finding of fails) {
          expect(finding.kind).toBe('must')
          expect(Math.abs(finding.difference ?? 0)).toBe(by)
          expect(finding.terms.map(({ metric }) => metric)).toContain(id)
        }
      }),
      { numRuns: 80 },
    )
  })

  test('leaving out any one cell is never a failure and never taken as 0', async () => {
    await fc.assert(
      fc.asyncProperty(form, counts, fc.nat(), async (one, numbers, which) => {
        const cells = consistent(one, numbers)
        const id = [...cells.keys()][which % cells.size] ?? ''
        cells.delete(id)
        const findings = await audit(one, cells)
        expect(findings.filter(({ result }) => result === 'fails')).toEqual([])
        const open = findings.filter(({ result }) => result === 'unchecked')
        expect(open.length).toBeGreaterThan(0)
        for (const { terms, difference } of open) {
          expect(difference).toBeNull()
          expect(terms.filter(({ value }) => value === null).map(({ metric }) => metric)).toEqual([
            id,
          ])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the shape of a report decides, not its year: tables of 2019 in a report called f2014', async () => {
    const rows = rowsOf('f2019', consistent('f2019', [2]))
    const findings = await auditRows([{ year: 2018, form: 'f2014', rows }])
    expect(findings.some(({ rule }) => rule === 'T3-FLOW')).toBe(true)
  })

  test('cells without a place count as a table where single columns are among them', async () => {
    const rows = rowsOf('f2021', consistent('f2021', [3])).map(([id, value]): Row => [id, value])
    const findings = await auditRows([{ year: 2023, form: 'f2021', rows }])
    const kinds = findings.filter(({ rule }) => rule === 'T3-SUM').map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['must']))
  })
})
