import type { Heading, Row, Table } from '../form/table'
import { cellsOf } from '../form/tables'
import type { Finding } from './finding'
import type { RuleId } from './rules'

/** The checks of one table, at the rows, columns and headings of the form that they concern. */
export interface Placement {
  rows: ReadonlyMap<object, Finding[]>
  /** At the label over the rows that a printed subtotal adds up. */
  headings: ReadonlyMap<object, Finding[]>
  /** Lines at the foot, one a rule, each with its checks from left to right. */
  foot: FootLine[]
}

export interface FootLine {
  rule: RuleId
  /** `columns`: how many columns of the form the check stands under; together they fill the table. */
  cells: { columns: number; findings: Finding[] }[]
}

/** Rules about a column of table 三, and about a track of table 四. */
const COLUMN_RULES: readonly RuleId[] = ['T3-FLOW', 'T3-SUM', 'T4-SUM']
const ROW_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'T3-ROW',
  'T2-NONNEG',
  'T2-STOCK',
  'T2-19',
  'F14',
  'RULES',
  'Y-STOCK',
  'Y-CARRY',
])

/**
 * Places the checks of one report's table. A check along the years stands at its row in both years.
 *
 * @param findings of any place and year; those that concern no cell of this table in `year` are left out
 */
export function placeFindings(
  table: Table,
  findings: readonly Finding[],
  region: string,
  year: number,
): Placement {
  const cells = new Map(cellsOf(table).map((cell) => [cell.id, cell]))
  const headings = new Map<string, Heading>()
  for (const { row } of cells.values())
    for (const heading of row.under) if (heading.sum) headings.set(heading.sum, heading)

  const rows = new Map<Row, Finding[]>()
  const atHeadings = new Map<Heading, Finding[]>()
  const columns = new Map<string, Finding[]>()
  for (const finding of findings) {
    const ids = finding.terms
      .filter((term) => term.region === region && term.year === year)
      .map(({ metric }) => metric)
    const cell = cells.get(ids.find((id) => cells.has(id)) ?? '')
    if (COLUMN_RULES.includes(finding.rule)) {
      if (cell) add(columns, `${finding.rule} ${headOf(cell.column)}`, finding)
    } else if (finding.rule === 'T3-GRP') {
      const heading = ids.map((id) => headings.get(id.split('.')[0] ?? '')).find((one) => one)
      if (heading) add(atHeadings, heading, finding)
      // 其他处理 is a row of its own in 2019, with nothing under it to add up.
      else if (cell) add(rows, cell.row, finding)
    } else if (ROW_RULES.has(finding.rule) && cell) add(rows, cell.row, finding)
  }
  const foot = COLUMN_RULES.map((rule) => ({ rule, cells: footCells(table, rule, columns) }))
  return {
    rows,
    headings: atHeadings,
    foot: foot.filter((line) => line.cells.some((one) => one.findings.length > 0)),
  }
}

/** All that was placed, in printed order: headings and rows downwards, then the foot. */
export function placed({ blocks }: Table, { rows, headings, foot }: Placement): Finding[] {
  const all = new Set<Finding>()
  for (const row of blocks.flatMap((block) => block.rows)) {
    for (const heading of row.under) for (const one of headings.get(heading) ?? []) all.add(one)
    for (const one of rows.get(row) ?? []) all.add(one)
  }
  for (const line of foot)
    for (const { findings } of line.cells) for (const one of findings) all.add(one)
  return [...all]
}

/** A column of table 三 by itself, the columns of one track of table 四 together. */
function headOf({ id }: { id: string }): string {
  return id.split('/')[0] ?? id
}

function footCells(
  { blocks }: Table,
  rule: RuleId,
  findings: ReadonlyMap<string, Finding[]>,
): FootLine['cells'] {
  const cells: (FootLine['cells'][number] & { head: string })[] = []
  for (const column of blocks[0]?.columns ?? []) {
    const head = headOf(column)
    const last = cells.at(-1)
    if (last?.head === head) last.columns += 1
    else cells.push({ head, columns: 1, findings: findings.get(`${rule} ${head}`) ?? [] })
  }
  return cells.map(({ columns, findings: found }) => ({ columns, findings: found }))
}

/** The checks that a figure is a term of. */
export function findingsOn(
  findings: readonly Finding[],
  region: string,
  metric: string,
  year: number,
): Finding[] {
  return findings.filter(({ terms }) =>
    terms.some((term) => term.region === region && term.metric === metric && term.year === year),
  )
}

/** The checks of one report, as the page of checks lists them for its place and year. */
export function findingsOfReport(
  findings: readonly Finding[],
  report: { id: string; region: string; year: number },
): Finding[] {
  return findings.filter(
    ({ region, year, reports }) =>
      region === report.region && year === report.year && reports.includes(report.id),
  )
}

/** Those with a result, in the order given. */
export function withResult(findings: readonly Finding[], result: Finding['result']): Finding[] {
  return findings.filter((finding) => finding.result === result)
}

function add<Key>(map: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  const known = map.get(key)
  if (known) known.push(finding)
  else map.set(key, [finding])
}
