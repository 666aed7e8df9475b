import type { Form } from '../form/form'
import type { Block, Row, Table } from '../form/table'
import { TABLE_FOUR } from '../form/table-four'
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import { TABLE_TWO_2019, TABLE_TWO_2021 } from '../form/table-two'
import { bare } from './normal'
import { type FoundName, lastRowName } from './table-rows'
import type { Run, ValueCell } from './table-runs'

/** A cell of a form, found in the report. */
export interface TableReading {
  metric: string
  place: string
  cell: ValueCell
  /** `null`: the cell is empty or holds a mark only. */
  value: number | null
  note: string
  isInWords: boolean
  /** The count of cells did not fit the form exactly. */
  isDoubtful: boolean
}

export interface TablesRead {
  readings: TableReading[]
  /** The form that each table follows, by what it shows. */
  forms: Partial<Record<'二' | '三' | '四', Form>>
  /** Cells with a figure that no cell of the form takes. */
  unread: ValueCell[]
}

/** Rows of table 三 with the sums of groups, which some reports print between them. */
const SUBTOTALS = new Set([
  'requests_refused',
  'requests_unable_to_provide',
  'requests_not_processed',
])

/** Reads tables 二, 三 and 四 of both forms from the runs of one report. */
export function readTables(runs: readonly Run[]): TablesRead {
  return new TableReader().read(runs)
}

class TableReader {
  private readonly readings: TableReading[] = []
  private readonly unread: ValueCell[] = []
  private readonly forms: TablesRead['forms'] = {}
  /** Where in the form the reading stands. */
  private table: '二' | '三' | '四' | null = null
  /** Heads of table 二 seen since the last title of an item. */
  private heads = ''
  private hasBegun = false
  private behind = ''
  /** Table 三 with its last column only: one figure in each row. */
  private hasTotalsOnly = false

  read(runs: readonly Run[]): TablesRead {
    this.hasTotalsOnly = hasTotalsOnly(runs)
    for (const [i, run] of runs.entries()) this.run(withoutNextMark(run, runs[i + 1]), runs[i + 1])
    return { readings: this.readings, forms: this.forms, unread: this.unread }
  }

  private run(run: Run, next: Run | undefined): void {
    const isLastRun = next === undefined
    // The rest of a name that was broken over lines stands behind the figures.
    this.behind = next && !run.isGrid ? label(next.first) : ''
    const text = label(run.text)
    this.follow(text)
    if (run.values.length === 0) return
    const isTaken =
      (this.table === '二' && this.rowOfTwo(text, run, isLastRun)) ||
      (this.table === '三' && this.rowOfThree(text, run, isLastRun)) ||
      (this.table === '四' && this.rowOfFour(run))
    if (!isTaken) this.leave(run)
  }

  /** Notes which table a text begins, by words that stand in its head only. */
  private follow(text: string): void {
    const starts: [RegExp, '二' | '三' | '四'][] = [
      [/第二十条第[一五六八九]项|本年制发|新制[作发]|本年处理决定|上一年项目/gu, '二'],
      [/申请人情况|新收政府信息公开申请|商业企业|第一项加第二项/gu, '三'],
      [
        /结果维持|尚未审结|未经复议直接起诉|^[四二三].{0,20}复议.{0,10}诉讼(?:的)?(?:情况)?$/gu,
        '四',
      ],
    ]
    let last = -1
    for (const [says, table] of starts)
      for (const match of text.matchAll(says))
        if (match.index > last) {
          last = match.index
          if (this.table !== table) {
            this.hasBegun = false
            this.heads = ''
          }
          this.table = table
        }
    if (this.table === '二') {
      if (/第二十条第[一五六八九]项|信息内容|本年|上一年/u.test(text)) this.heads = text
    }
  }

  private rowOfTwo(text: string, run: Run, isLastRun: boolean): boolean {
    const found = rowName(text, this.behind, '二', 2)
    if (!found) return false
    const { row: id } = found.name
    const count = run.values.filter(({ reading }) => reading.kind === 'number').length
    const form = this.formOfTwo(id, count)
    if (!form) return false
    this.forms.二 ??= form
    const table = form === 'f2019' ? TABLE_TWO_2019 : TABLE_TWO_2021
    const at = rowOf(table, id)
    if (!at) return false
    const cells = assign(run, at.block.columns.length, isLastRun)
    if (!cells) return false
    this.take(table, at.block, at.row, cells, this.heads)
    return true
  }

  /** By the heads above the row; without them by how many figures it has. */
  private formOfTwo(id: string, count: number): Form | null {
    const { heads } = this
    const isDocument = id === 'rules' || id === 'normative_documents'
    if (id === 'other_services' || id === 'procurement') return 'f2019'
    if (isDocument) {
      if (/制发|废止|现行有效/u.test(heads)) return 'f2021'
      if (/制作|新公开|对外公开|本年新/u.test(heads)) return 'f2019'
      return this.forms.二 ?? null
    }
    if (/上一年|增减|项目数量/u.test(heads)) return 'f2019'
    if (/处理决定|收费金额/u.test(heads)) return 'f2021'
    return count === 1 ? 'f2021' : count >= 2 ? 'f2019' : null
  }

  private rowOfThree(text: string, run: Run, isLastRun: boolean): boolean {
    const found = rowName(text, this.behind, '三', 4)
    if (!found) return false
    const { row: id } = found.name
    if (id === 'requests_received') this.hasBegun = true
    // 总计 and 其他 are heads of columns too; as rows they come after the first row of figures.
    if (!this.hasBegun) return false
    const isOld = id === 'requests_other'
    if (isOld) this.forms.三 = 'f2019'
    else if (id.startsWith('requests_other_')) this.forms.三 = 'f2021'
    const table = isOld ? TABLE_THREE_2019 : TABLE_THREE_2021
    const block = table.blocks[0]
    if (!block) return false
    const row = block.rows.find((one) => one.id === id)
    const cells = this.hasTotalsOnly
      ? totalOnly(run, block.columns.length)
      : assign(run, block.columns.length, isLastRun)
    if (!cells) return false
    if (row) {
      this.take(table, block, row, cells, '')
      return true
    }
    // In flattened text a group's name may stand beside any of its rows; its own sum is before the first.
    if (!SUBTOTALS.has(id) || (!run.isGrid && !/^[1１]/u.test(this.behind))) return false
    this.subtotal(block, id, cells)
    return true
  }

  private subtotal(block: Block, id: string, cells: readonly (Assigned | undefined)[]): void {
    for (const [i, column] of block.columns.entries()) {
      const metric = column.id === 'total' ? id : `${id}.${column.id}`
      this.add(metric, `三/${id}/${column.id}`, cells[i])
    }
  }

  private rowOfFour(run: Run): boolean {
    const block = TABLE_FOUR.blocks[0]
    const row = block?.rows[0]
    if (!block || !row || this.hasBegun) return false
    const cells = assign(run, block.columns.length, false)
    if (!cells) return false
    this.hasBegun = true
    this.forms.四 = this.forms.二 ?? this.forms.三 ?? 'f2021'
    this.take(TABLE_FOUR, block, row, cells, '')
    return true
  }

  private take(
    table: Table,
    block: Block,
    row: Row,
    cells: readonly (Assigned | undefined)[],
    heads: string,
  ): void {
    for (const [i, metric] of row.cells.entries()) {
      const column = block.columns[i]
      if (!column) continue
      const place = [table.section, row.id, column.id].filter((part) => part !== '').join('/')
      this.add(metric, place, cells[i], heads)
    }
  }

  private add(metric: string, place: string, assigned: Assigned | undefined, heads = ''): void {
    if (!assigned) return
    const { cell, isDoubtful } = assigned
    const { reading } = cell
    if (reading.kind === 'mark') {
      this.put({ metric, place, cell, value: null, note: '', isInWords: false, isDoubtful })
      return
    }
    const value = inUnit(metric, reading.value, reading.unit, heads)
    // Money without a unit is not taken for 万元; a zero needs none.
    if (value === null) this.unread.push(cell)
    else
      this.put({
        metric,
        place,
        cell,
        value,
        note: reading.note,
        isInWords: reading.isInWords,
        isDoubtful,
      })
  }

  /** The same table twice (a page and its print version) is one; another value is kept beside the first. */
  private put(reading: TableReading): void {
    const isKnown = this.readings.some(
      (one) => one.place === reading.place && one.value === reading.value,
    )
    if (!isKnown) this.readings.push(reading)
  }

  private leave(run: Run): void {
    for (const cell of run.values) if (cell.reading.kind === 'number') this.unread.push(cell)
  }
}

/** The row that a text names at its end, or with what stands behind the figures. */
function rowName(text: string, behind: string, table: '二' | '三', gap: number): FoundName | null {
  const found = lastRowName(text, table)
  if (found && found.gap <= gap) return found
  if (behind === '') return null
  const whole = lastRowName(text + behind, table)
  const isAcross = whole !== null && whole.gap < behind.length && whole.start < text.length
  return isAcross ? whole : null
}

/** Takes away the number of the next row (`2` before `.其他法律…`) where the text was cut behind it. */
function withoutNextMark(run: Run, next: Run | undefined): Run {
  if (run.isGrid || run.values.length !== 8) return run
  const isCut = next === undefined || /^[.、]/u.test(next.text)
  return isCut ? { ...run, values: run.values.slice(0, -1) } : run
}

/** The name of a row without what its brackets explain; short brackets number it: （一）. */
function label(text: string): string {
  return bare(text.replace(/（[^（）]{5,}(?:（[^（）]*）[^（）]*)*）/gu, ''))
}

function rowOf(table: Table, id: string): { block: Block; row: Row } | null {
  for (const block of table.blocks)
    for (const row of block.rows) if (row.id === id) return { block, row }
  return null
}

const FEWEST_ROWS = 4

/** Whether each row of table 三 has one figure and no more, in enough rows to be a table. */
function hasTotalsOnly(runs: readonly Run[]): boolean {
  const rows = runs.filter(({ text, values }) => {
    const found = values.length > 0 ? lastRowName(label(text), '三') : null
    return found !== null && found.gap <= 4 && !/^其他$/u.test(label(text))
  })
  return rows.length >= FEWEST_ROWS && rows.every(({ values }) => values.length === 1)
}

/** The one figure of a row as that of the last column. */
function totalOnly({ values: [cell] }: Run, columns: number): (Assigned | undefined)[] | null {
  if (!cell) return null
  const cells: (Assigned | undefined)[] = Array.from({ length: columns })
  cells[columns - 1] = { cell, isDoubtful: true }
  return cells
}

interface Assigned {
  cell: ValueCell
  isDoubtful: boolean
}

/**
 * Which of the cells behind a name belong to the columns of the form: as many figures as columns, or as
 * many cells after those that a merged head leaves empty at either end.
 *
 * @returns `null` where the cells cannot be told apart: then none is read
 */
function assign(run: Run, columns: number, isLastRun: boolean): Assigned[] | null {
  const sure = (cells: readonly ValueCell[]) => cells.map((cell) => ({ cell, isDoubtful: false }))
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
    return cells.map((cell) => ({ cell, isDoubtful: true }))
  return null
}

/** A figure in the unit of its metric; `null` where the report does not say what its money is counted in. */
function inUnit(metric: string, value: number, unit: string, heads: string): number | null {
  if (!metric.endsWith('_10k_yuan') || value === 0) return value
  if (unit === '元') return Number((value / 10_000).toPrecision(12))
  if (unit === '万元' || metric === 'fees_charged_10k_yuan') return value
  const amount = /总金额(?:单位)?(万元|元)/u.exec(heads)?.[1]
  if (amount === '万元') return value
  return amount === '元' ? Number((value / 10_000).toPrecision(12)) : null
}
