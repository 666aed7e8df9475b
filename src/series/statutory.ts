import type { Status } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { defaultForm, type Form } from '../form/form'
import { type Grid, type GridBlock, type GridHead, gridOf } from '../form/grid'
import type { Block, Row, Table } from '../form/table'
import { ORGANISATION_COLUMNS, TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import { TABLE_TWO_2019, TABLE_TWO_2021 } from '../form/table-two'
import { cellsOf, type Sum, sumsOf, TABLES } from '../form/tables'
import type { Mark } from '../text/statutory'
import { type Figure, figuresOf, reportsOf } from './figure'
import { pointAt, type Series, seriesOfPlace } from './select'

/** What stands in a cell. Blank, 0, `/` and a cell that nobody read are four different things. */
export type CellState =
  | 'value'
  /** 0 as printed, 0 said in words, and a blank that must be 0 for row and column to close. */
  | 'zero'
  | 'zero_in_words'
  | 'inferred'
  /** Left blank, or struck out with `/`. */
  | 'blank'
  | 'not_applicable'
  | 'illegible'
  | 'image_only'
  /** No row at all: the report was not read for this cell. Never 0. */
  | 'unread'
  /** The report gives two different values. */
  | 'two_values'

/** One thing the report says of a cell; equal ones stand once. */
export interface Entry {
  /** In the metric's own unit; `null` where the status says why there is none. */
  value: number | null
  status: Status
  /** It stands in the report's text and not, as far as recorded, in the table. */
  isFromText: boolean
}

export interface StatutoryCell {
  /** Metric, and how observations name the printed cell. */
  id: string
  place: string
  state: CellState
  entries: Entry[]
  figures: Figure[]
  /** The same as a series of one year, to show its source; `null` for an unread cell. */
  series: Series | null
  /** Printed columns it stands for: 5 where only the sum of the five organisations is known. */
  columns: number
  /** Columns of the grid that these take, and the keys of their heads. */
  span: number
  heads: string[]
}

export interface StatutoryRow {
  row: Row
  /** The heads that begin in this row, and the keys of all that stand for it. */
  stub: GridHead[]
  heads: string[]
  cells: StatutoryCell[]
}

export interface StatutoryBlock {
  block: Block
  grid: GridBlock
  rows: StatutoryRow[]
}

export interface GivenSum extends Sum {
  cell: StatutoryCell
}

/** One table of a report as the form of that report prints it. */
export interface StatutoryTable {
  table: Table
  form: Form
  /** What told the layout: cells of the report itself, the form noted for it, or only its year. */
  basis: 'cells' | 'report' | 'year'
  grid: Grid
  blocks: StatutoryBlock[]
  /** Subtotals that the report gives and the form has no cell for, at the printed head over their parts. */
  sums: ReadonlyMap<object, GivenSum[]>
  /** How many of its cells have anything in them, and of how many only the report's text speaks. */
  known: number
  fromText: number
  all: number
}

/**
 * The tables of a place's report for a year, each in the layout that its own cells show: an office may
 * keep one table of an older form beside another of the new one.
 *
 * Sums over the places below (status `aggregate`) stand in no report and are left out.
 *
 * @returns always the whole tables; where nothing was read every cell is `unread`
 */
export function statutoryTables(data: PlaceData, year: number): StatutoryTable[] {
  const figures = figuresOf(data, data.place).filter(
    (figure) => figure.year === year && figure.status !== 'aggregate',
  )
  const recorded = reportsOf(data, data.place, year).find(({ form }) => form !== null)?.form
  const form = figures.find(({ report }) => report?.form)?.report?.form ?? recorded ?? null
  const series = new Map(
    seriesOfPlace(data, data.place, [year]).map((one) => [one.metric.id, one] as const),
  )
  return layoutsOf(figures, form, year).map((layout) => fill(layout, figures, series, year))
}

interface Layout {
  table: Table
  form: Form
  basis: StatutoryTable['basis']
}

function layoutsOf(figures: readonly Figure[], recorded: Form | null, year: number): Layout[] {
  const form = recorded ?? defaultForm(year)
  const basis = recorded ? 'report' : 'year'
  return TABLES[form].map((table): Layout => {
    const shown =
      table.section === '三'
        ? formOfTableThree(figures)
        : table.section === '二'
          ? formOfTableTwo(figures)
          : null
    const other = shown && TABLES[shown].find(({ section }) => section === table.section)
    return shown && other ? { table: other, form: shown, basis: 'cells' } : { table, form, basis }
  })
}

const OTHER_2021 = idsOnlyIn(TABLE_THREE_2021, TABLE_THREE_2019)
const TWO_2021 = idsOnlyIn(TABLE_TWO_2021, TABLE_TWO_2019)
const TWO_2019 = idsOnlyIn(TABLE_TWO_2019, TABLE_TWO_2021)

/** （六） has three rows in 2021 and is one row in 2019. */
function formOfTableThree(figures: readonly Figure[]): Form | null {
  if (figures.some(({ metric }) => OTHER_2021.has(metric.id))) return 'f2021'
  const isOneRow = figures.some(
    ({ metric, place }) =>
      metric.id.split('.')[0] === 'requests_other' && place !== '' && isInTable('三', place),
  )
  return isOneRow ? 'f2019' : null
}

/** By the column heads. Figures whose place is not recorded decide only where no others do. */
function formOfTableTwo(figures: readonly Figure[]): Form | null {
  for (const isSure of [true, false]) {
    const ids = figures
      .filter(({ place }) => (place !== '') === isSure && isInTable('二', place))
      .map(({ metric }) => metric.id)
    const [late, early] = [TWO_2021, TWO_2019].map((set) => ids.some((id) => set.has(id)))
    if (late !== early) return late ? 'f2021' : 'f2019'
  }
  return null
}

function idsOnlyIn(table: Table, other: Table): Set<string> {
  const known = new Set(cellsOf(other).map(({ id }) => id))
  return new Set(
    cellsOf(table)
      .map(({ id }) => id)
      .filter((id) => !known.has(id)),
  )
}

/** Before 2014 there was no table: what stands in the text is all there is. */
function isInTable(section: string, place: string): boolean {
  return place === '' || section === '正文' || place === section || place.startsWith(`${section}/`)
}

function fill(
  { table, form, basis }: Layout,
  figures: readonly Figure[],
  series: ReadonlyMap<string, Series>,
  year: number,
): StatutoryTable {
  const cellOf = (id: string, place: string): StatutoryCell => {
    const own = figures.filter(({ metric }) => metric.id === id)
    const entries = entriesOf(own, table.section)
    const of = series.get(id)
    const has = own.length > 0 && of && pointAt(of, year)
    return {
      id,
      place,
      entries,
      state: stateOf(entries),
      figures: own,
      series: has ? of : null,
      columns: 1,
      span: 1,
      heads: [],
    }
  }
  const places = new Map(cellsOf(table).map(({ id, place }) => [id, place]))
  const grid = gridOf(table)
  const blocks = grid.blocks.map((gridBlock): StatutoryBlock => {
    const rowOf = (row: Row, i: number): StatutoryRow => {
      const { stub = [], keys = [] } = gridBlock.rows[i] ?? {}
      const printed = row.cells.map((id) => cellOf(id, places.get(id) ?? ''))
      const cells = withOrganisations(printed, cellOf(`${row.id}.org_total`, ''))
      return { row, stub, heads: keys, cells: atColumns(cells, gridBlock) }
    }
    return { block: gridBlock.block, grid: gridBlock, rows: gridBlock.block.rows.map(rowOf) }
  })
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const given = sumsOf(form)
    .filter(({ id, of }) => !places.has(id) && of.every((one) => places.has(one)))
    .map((sum) => ({ ...sum, cell: cellOf(sum.id, '') }))
    .filter(({ cell }) => cell.state !== 'unread')
  const known = cells.filter(({ state }) => state !== 'unread')
  const fromText = known.filter(({ entries }) => entries.every((entry) => entry.isFromText)).length
  const sums = sumsAt(given, table)
  return {
    table,
    form,
    basis,
    grid,
    blocks,
    sums,
    known: known.length,
    fromText,
    all: places.size,
  }
}

/** The marks that the cells of these tables bear, for a legend. */
export function marksIn(tables: readonly StatutoryTable[]): Set<Mark> {
  const marks = new Set<Mark>()
  for (const { blocks, sums } of tables) {
    const given = [...sums.values()].flat().map(({ cell }) => cell)
    const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    for (const { state, entries } of [...given, ...cells]) {
      if (state !== 'value') marks.add(state)
      if (entries.some(({ isFromText }) => isFromText)) marks.add('text')
      if (entries.some(({ status }) => status === 'approximate')) marks.add('approximate')
    }
  }
  return marks
}

/** Gives each cell its columns of the grid. */
function atColumns(cells: readonly StatutoryCell[], { columns }: GridBlock): StatutoryCell[] {
  let next = 0
  return cells.map((cell) => {
    const own = columns.slice(next, next + cell.columns)
    next += cell.columns
    const span = own.reduce((sum, one) => sum + one.span, 0)
    return { ...cell, span, heads: [...new Set(own.flatMap(({ keys }) => keys))] }
  })
}

/** Where a report gives the five kinds of organisation only as one number, it stands across their columns. */
function withOrganisations(cells: StatutoryCell[], sum: StatutoryCell): StatutoryCell[] {
  if (sum.state === 'unread') return cells
  const isOne = ({ id }: StatutoryCell) => ORGANISATION_COLUMNS.includes(id.split('.')[1] ?? '')
  const five = cells.filter(isOne)
  if (five.length === 0 || five.some(({ state }) => state !== 'unread')) return cells
  const first = cells.findIndex(isOne)
  const merged = { ...sum, columns: five.length }
  return [...cells.slice(0, first), merged, ...cells.slice(first + five.length)]
}

function entriesOf(figures: readonly Figure[], section: string): Entry[] {
  const entries: Entry[] = []
  const ordered = figures.toSorted(
    (a, b) => Number(!isInTable(section, a.place)) - Number(!isInTable(section, b.place)),
  )
  for (const { value, status, place } of ordered) {
    const isFromText = !isInTable(section, place)
    const isKnown = entries.some(
      (entry) => entry.value === value && (value !== null || entry.status === status),
    )
    // That the text is silent about a cell says nothing of the table.
    const isSilent = isFromText && value === null && entries.length > 0
    if (!isKnown && !isSilent) entries.push({ value, status, isFromText })
  }
  return entries
}

function stateOf(entries: readonly Entry[]): CellState {
  const values = entries.filter(({ value }) => value !== null)
  if (values.length > 1) return 'two_values'
  const [only] = values.length > 0 ? values : entries
  if (!only) return 'unread'
  if (only.value === null) return GAPS[only.status] ?? 'blank'
  if (only.status === 'inferred') return 'inferred'
  if (only.value === 0) return only.status === 'in_words' ? 'zero_in_words' : 'zero'
  return 'value'
}

const GAPS: Partial<Record<Status, CellState>> = {
  not_stated: 'blank',
  not_applicable: 'not_applicable',
  illegible: 'illegible',
  image_only: 'image_only',
}

/** The heads that the subtotals stand at: the innermost printed label over all that one adds up. */
function sumsAt(sums: readonly GivenSum[], { blocks }: Table): Map<object, GivenSum[]> {
  const lines = blocks.flatMap(({ rows, columns }) => [
    ...rows.map(({ under, cells }) => ({ under, ids: cells })),
    ...columns.map(({ under }, i) => ({ under, ids: rows.map(({ cells }) => cells[i] ?? '') })),
  ])
  const at = new Map<object, GivenSum[]>()
  for (const sum of sums) {
    const of = lines.filter(
      ({ under, ids }) => under.length > 0 && sum.of.some((id) => ids.includes(id)),
    )
    // In table 三 the column 总计 holds every total too, so only lines whose cells are all of them count.
    const rows = of.filter(({ ids }) => sum.of.includes(ids.at(-1) ?? ''))
    const head = commonHead(rows)
    if (head) at.set(head, [...(at.get(head) ?? []), sum])
  }
  return at
}

function commonHead(lines: readonly { under: readonly object[] }[]): object | undefined {
  return lines[0]?.under.findLast((head) =>
    lines.every(({ under }) => under.some((one) => one === head)),
  )
}
