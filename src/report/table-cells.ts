import type { Form } from '../form/form'
import type { Block, Row, Table } from '../form/table'
import { TABLE_FOUR } from '../form/table-four'
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import { TABLE_TWO_2019, TABLE_TWO_2021 } from '../form/table-two'
import { bare } from './normal'
import {
  type Assigned,
  assign,
  type CellReason,
  inUnit,
  printedAt,
  totalOnly,
  unitIn,
  withoutNextMark,
} from './row-cells'
import { type ColumnOrder, orderOfFour, orderOfThree, orderOfTwo } from './table-columns'
import { type FoundName, lastRowName } from './table-rows'
import type { Run, ValueCell } from './table-runs'
import { type Scope, type Subject, scopeOfRow } from './table-scope'

/** A cell of a form, found in the report. */
export interface TableReading {
  metric: string
  place: string
  cell: ValueCell
  /** `null`: the cell is empty or holds a mark only. */
  value: number | null
  note: string
  status: '' | 'approximate' | 'in_words'
  why: CellReason
}

/** A cell with a figure that was not read. */
export interface UnreadCell {
  cell: ValueCell
  why: 'no-cell' | Exclude<Scope, 'own'>
}

export interface TablesRead {
  readings: TableReading[]
  /** The form that each table follows, by what it shows. */
  forms: Partial<Record<'二' | '三' | '四', Form>>
  unread: UnreadCell[]
}

/** Rows of table 三 with the sums of groups, which some reports print between them. */
const SUBTOTALS = new Set([
  'requests_refused',
  'requests_unable_to_provide',
  'requests_not_processed',
])

/**
 * Reads tables 二, 三 and 四 of both forms from the runs of one report. What another year or another body
 * has is left unread; two tables that differ, and do not say whose they are, are both given.
 */
export function readTables(
  runs: readonly Run[],
  subject: Subject,
  scopeAt: (offset: number) => Scope,
): TablesRead {
  return new TableReader(subject, scopeAt).read(runs)
}

class TableReader {
  private readonly readings: TableReading[] = []
  /** How often each place was read. */
  private readonly times = new Map<string, number>()
  private readonly unread: UnreadCell[] = []
  private readonly forms: TablesRead['forms'] = {}
  /** Where in the form the reading stands. */
  private table: '二' | '三' | '四' | null = null
  /** Heads of table 二 seen since the last title of an item. */
  private heads = ''
  /** What money is counted in, by the same heads. */
  private unit = ''
  /** Text since the last row with figures: heads may stand in several rows, or before the end of a page. */
  private above = ''
  /** Columns of table 三 or 四 as its heads print them; they hold on the next page too. */
  private order: ColumnOrder = null
  private hasBegun = false
  private behind = ''
  /** Table 三 with its last column only: one figure in each row. */
  private hasTotalsOnly = false

  constructor(
    private readonly subject: Subject,
    private readonly scopeAt: (offset: number) => Scope,
  ) {}

  read(runs: readonly Run[]): TablesRead {
    this.hasTotalsOnly = hasTotalsOnly(runs)
    for (const [i, run] of runs.entries()) this.run(withoutNextMark(run, runs[i + 1]), runs[i + 1])
    const readings = withDisputes(this.readings, this.times)
    return { readings, forms: this.forms, unread: this.unread }
  }

  private run(run: Run, next: Run | undefined): void {
    const isLastRun = next === undefined
    // The rest of a name that was broken over lines stands behind the figures.
    this.behind = next && !run.isGrid ? label(next.first) : ''
    const text = label(run.text)
    this.follow(text)
    this.followHeads(run)
    if (run.values.length === 0) return
    const above = this.scopeAt(run.end)
    const scope = above === 'own' ? scopeOfRow(text, this.subject) : above
    if (scope !== 'own') {
      this.leave(run, scope)
      return
    }
    const isTaken =
      (this.table === '二' && this.rowOfTwo(text, run, isLastRun)) ||
      (this.table === '三' && this.rowOfThree(text, run, isLastRun)) ||
      (this.table === '四' && this.rowOfFour(run))
    if (!isTaken) this.leave(run, 'no-cell')
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
            this.unit = ''
            this.order = null
          }
          this.table = table
        }
    if (this.table === '二' && HEADS_OF_TWO.test(text)) this.heads = text
  }

  /** What heads say of the columns below them. */
  private followHeads({ text, values }: Run): void {
    if (this.table === '二' && HEADS_OF_TWO.test(bare(text))) this.unit = unitIn(text)
    this.above += `${text.replace(LONG_BRACKETS, '')}\n`
    if (!values.some(({ reading }) => reading.kind === 'number')) return
    const order =
      this.table === '三' && HEADS_OF_THREE.test(this.above)
        ? orderOfThree(this.above)
        : this.table === '四' && HEADS_OF_FOUR.test(this.above)
          ? orderOfFour(this.above)
          : undefined
    if (order !== undefined) this.order = order
    this.above = ''
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
    const names = at.block.columns.map(({ id: column }) => column)
    this.take(table, at.block, at.row, cells, orderOfTwo(this.heads, names))
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
      this.take(table, block, row, cells, this.order)
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
      this.add(metric, `三/${id}/${column.id}`, printedAt(cells, this.order, column.id, i))
    }
  }

  private rowOfFour(run: Run): boolean {
    const block = TABLE_FOUR.blocks[0]
    const row = block?.rows[0]
    if (!block || !row) return false
    const cells = assign(run, block.columns.length, false)
    if (!cells) return false
    this.forms.四 = this.forms.二 ?? this.forms.三 ?? 'f2021'
    this.take(TABLE_FOUR, block, row, cells, this.order)
    return true
  }

  private take(
    table: Table,
    block: Block,
    row: Row,
    cells: readonly (Assigned | undefined)[],
    order: ColumnOrder,
  ): void {
    for (const [i, metric] of row.cells.entries()) {
      const column = block.columns[i]
      if (!column) continue
      const place = [table.section, row.id, column.id].filter((part) => part !== '').join('/')
      this.add(metric, place, printedAt(cells, order, column.id, i))
    }
  }

  private add(metric: string, place: string, assigned: Assigned | undefined): void {
    if (!assigned) return
    const { cell, why } = assigned
    const { reading } = cell
    if (reading.kind === 'mark') {
      this.put({ metric, place, cell, value: null, note: '', status: '', why })
      return
    }
    const value = inUnit(metric, reading.value, reading.unit || this.unit)
    // Money without a unit is not taken for 万元; a zero needs none.
    if (value === null) {
      this.unread.push({ cell, why: 'no-cell' })
      return
    }
    const { note, status } = reading
    const isBelowZero = value < 0 && !metric.endsWith('_items_change')
    this.put({ metric, place, cell, value, note, status, why: isBelowZero ? 'negative' : why })
  }

  /** The same table twice (a page and its print version) is one; another value is kept beside the first. */
  private put(reading: TableReading): void {
    const { place, value } = reading
    if (value !== null) this.times.set(place, (this.times.get(place) ?? 0) + 1)
    const isKnown = this.readings.some((one) => one.place === place && one.value === value)
    if (!isKnown) this.readings.push(reading)
  }

  private leave(run: Run, why: UnreadCell['why']): void {
    for (const cell of run.values)
      if (cell.reading.kind === 'number') this.unread.push({ cell, why })
  }
}

const HEADS_OF_TWO = /第二十条第[一五六八九]项|信息内容|本年|上一年/u
const HEADS_OF_THREE = /自然人|商业企业|科研机构/u
const HEADS_OF_FOUR = /结果|审结/u
/** What explains a name; short brackets number it: （一）. */
const LONG_BRACKETS = /（[^（）]{5,}(?:（[^（）]*）[^（）]*)*）/gu

/** Where two tables of one section differ, nothing that only one of them says is sure. */
function withDisputes(
  readings: readonly TableReading[],
  times: ReadonlyMap<string, number>,
): TableReading[] {
  const values = new Map<string, number>()
  const disputed = new Set<string>()
  for (const { place, value } of readings) {
    if (value === null) continue
    if (values.has(place)) disputed.add(place).add(place.slice(0, 1))
    values.set(place, value)
  }
  if (disputed.size === 0) return [...readings]
  return readings.map((one) => {
    const isOnce = disputed.has(one.place.slice(0, 1)) && times.get(one.place) === 1
    const isDisputed = disputed.has(one.place) || isOnce
    return isDisputed && one.why === 'printed' ? { ...one, why: 'two-readings' } : one
  })
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

/** The name of a row without what its brackets explain. */
function label(text: string): string {
  return bare(text.replace(LONG_BRACKETS, ''))
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
