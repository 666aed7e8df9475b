import type { Reason } from './rule'
import type { ColumnOrder } from './table-columns'
import type { Run, ValueCell } from './table-runs'

// Which figures of a row belong to which columns, and in what unit.

/** Why a cell is no surer than it is; `printed`: nothing speaks against it. */
export type CellReason = Extract<
  Reason,
  'printed' | 'cells-missing' | 'two-readings' | 'heads-differ' | 'negative'
>

/** A cell of a row, and whether it is sure to be the one of its column. */
export interface Assigned {
  cell: ValueCell
  why: CellReason
}

/**
 * Which of the cells behind a name belong to the columns of the form: as many figures as columns, or as
 * many cells after those that a merged head leaves empty at either end.
 *
 * @returns `null` where the cells cannot be told apart: then none is read
 */
export function assign(run: Run, columns: number, isLastRun: boolean): Assigned[] | null {
  const sure = (cells: readonly ValueCell[]) =>
    cells.map((cell): Assigned => ({ cell, why: 'printed' }))
  const { values } = run
  if (values.length === columns) return sure(values)
  const figures = values.filter(({ raw }) => raw !== '')
  if (figures.length === columns) return sure(figures)
  const cells = [...values]
  while (cells.length > columns && cells.at(-1)?.raw === '') cells.pop()
  if (cells.length === columns) return sure(cells)
  while (cells.length > columns && cells[0]?.raw === '') cells.shift()
  if (cells.length === columns) return sure(cells)
  // A text that breaks off in a row: what is there stands from the left.
  if (isLastRun && !run.isGrid && cells.length < columns && cells.length === figures.length)
    return cells.map((cell) => ({ cell, why: 'cells-missing' }))
  return null
}

/** The one figure of a row as that of the last column. */
export function totalOnly(
  { values: [cell] }: Run,
  columns: number,
): (Assigned | undefined)[] | null {
  if (!cell) return null
  const cells: (Assigned | undefined)[] = Array.from({ length: columns })
  cells[columns - 1] = { cell, why: 'cells-missing' }
  return cells
}

/** The cell that is printed for a column of the form. */
export function printedAt(
  cells: readonly (Assigned | undefined)[],
  order: ColumnOrder,
  column: string,
  place: number,
): Assigned | undefined {
  if (order === null) return cells[place]
  if (order !== 'contrary') return cells[order.indexOf(column)]
  const cell = cells[place]
  return cell && { ...cell, why: 'heads-differ' }
}

/** Takes away the number of the next row (`2` before `.其他法律…`) where the text was cut behind it. */
export function withoutNextMark(run: Run, next: Run | undefined): Run {
  if (run.isGrid || run.values.length !== 8) return run
  const isCut = next === undefined || /^[.、]/u.test(next.text)
  return isCut ? { ...run, values: run.values.slice(0, -1) } : run
}

/** What the heads say that money is counted in. */
export function unitIn(heads: string): string {
  const own = heads.slice(Math.max(0, heads.lastIndexOf('第二十条')))
  return /(?:金额|单位)[^\d]{0,6}?(亿元|万元|元)/u.exec(own)?.[1] ?? ''
}

/** One of them in 万元. */
const IN_10K: Readonly<Record<string, number>> = { 亿元: 10_000, 万元: 1, 元: 1e-4 }

/** A figure in the unit of its metric; `null` where the report does not say what its money is counted in. */
export function inUnit(metric: string, value: number, unit: string): number | null {
  if (!metric.endsWith('_10k_yuan') || value === 0) return value
  const times = IN_10K[unit] ?? (metric === 'fees_charged_10k_yuan' ? 1 : null)
  return times === null ? null : Number((value * times).toPrecision(12))
}
