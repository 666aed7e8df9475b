import type { Words } from './form'
import { layOut } from './spans'
import type { Block, Column, Table } from './table'

/** A head of the printed grid, with the columns and rows of the grid it takes. */
export interface GridHead {
  kind: 'title' | 'corner' | 'columns' | 'column' | 'rows' | 'row'
  /** The block, column, heading or row it names. */
  node: object
  words: Words
  /** The printed number, with its punctuation. */
  mark: string
  /** What a column counts, where neither its name nor the whole table says so. */
  unit: Words | null
  /** The article of the regulation that a row rests on. */
  article: Words | null
  /** Tells it from all other heads of the table. */
  key: string
  columns: number
  rows: number
  /** It begins at the left edge of the table. */
  isFirst: boolean
}

export interface GridBlock {
  block: Block
  /** A row of its own over the whole width; `null` where the block has no title, or shares its row. */
  title: GridHead | null
  /** Rows of column heads; the first begins with the corner over the row names. */
  heads: GridHead[][]
  /** The heads that begin in each row, and the keys of all that stand for it. */
  rows: { stub: GridHead[]; keys: string[] }[]
  /** Columns of the grid that each column of the block takes, and the keys of its heads. */
  columns: { span: number; keys: string[] }[]
}

/** The printed grid of a table: every row of it is `stub + width` columns wide. */
export interface Grid {
  /** Columns of row names; 0 for table 四, whose one row has no name. */
  stub: number
  width: number
  /** Of the whole table, where all its columns share one. */
  unit: Words | null
  blocks: GridBlock[]
}

const NO_WORDS: Words = { zh: '', en: '' }

/** Lays out a table as printed, with all merged heads. Blocks with fewer columns have wider ones. */
export function gridOf({ blocks }: Table): Grid {
  const named = blocks.flatMap(({ rows }) => rows).filter(({ zh }) => zh !== '')
  const stub = Math.max(0, ...named.map(({ under }) => under.length + 1))
  const width = blocks.map(({ columns }) => columns.length).reduce(leastCommonMultiple, 1)
  const units = new Set(blocks.flatMap(({ columns }) => columns.map(({ unit }) => unit.en)))
  const unitOf = ({ unit, zh, en }: Column) =>
    units.size === 1 || zh.includes(unit.zh) || en.toLowerCase().includes(unit.en) ? null : unit
  return {
    stub,
    width,
    unit: units.size === 1 ? (blocks[0]?.columns[0]?.unit ?? null) : null,
    blocks: blocks.map((block, i) => blockOf(block, `b${i}`, { stub, width, unitOf })),
  }
}

interface Size {
  stub: number
  width: number
  unitOf: (column: Column) => Words | null
}

function blockOf(block: Block, key: string, { stub, width, unitOf }: Size): GridBlock {
  const span = width / block.columns.length
  const corner: GridHead = {
    kind: 'corner',
    node: block,
    words: block.corner ?? NO_WORDS,
    mark: '',
    unit: null,
    article: null,
    key: `${key}-corner`,
    columns: stub,
    rows: 1,
    isFirst: true,
  }
  const title: GridHead = {
    ...corner,
    kind: 'title',
    words: block,
    key: `${key}-title`,
    columns: stub + width,
  }
  const columnSpans = layOut(block.columns.map((column) => [...column.under, column]))
  const levels = Math.max(...columnSpans.map((one) => one.level + one.levels))
  const keyOf = (axis: string, one: { from: number; level: number }) =>
    `${key}-${axis}${one.from}-${one.level}`
  const units = new Map<object, Words | null>(block.columns.map((one) => [one, unitOf(one)]))
  const articles = new Map<object, Words | null>(block.rows.map((row) => [row, row.article]))
  const heads = Array.from({ length: levels }, (_, level) =>
    columnSpans
      .filter((one) => one.level === level)
      .map(
        (one): GridHead => ({
          kind: one.isLeaf ? 'column' : 'columns',
          node: one.node,
          words: one.node,
          mark: '',
          unit: units.get(one.node) ?? null,
          article: null,
          key: keyOf('c', one),
          columns: one.lines * span,
          rows: one.levels,
          isFirst: stub === 0 && one.from === 0,
        }),
      ),
  )
  // One column of figures needs no head row of its own: the block's title stands in its corner.
  const sharesRow = block.columns.length === 1 && block.corner === null
  const first = sharesRow && block.zh !== '' ? { ...title, columns: stub } : corner
  if (stub > 0) heads[0]?.unshift({ ...first, rows: levels })
  const isTitled = block.zh !== '' && !sharesRow
  const rowSpans = stub > 0 ? layOut(block.rows.map((row) => [...row.under, row] as const)) : []
  const at = (line: number) => (one: { from: number; lines: number }) =>
    one.from <= line && line < one.from + one.lines
  const titleKeys = block.zh === '' ? [] : [title.key]
  return {
    block,
    title: isTitled ? title : null,
    heads,
    rows: block.rows.map((_, i) => ({
      stub: rowSpans
        .filter(({ from }) => from === i)
        .map((one) => ({
          kind: one.isLeaf ? 'row' : 'rows',
          node: one.node,
          words: one.node,
          mark: one.node.mark,
          unit: null,
          article: articles.get(one.node) ?? null,
          key: keyOf('r', one),
          columns: one.levels,
          rows: one.lines,
          isFirst: one.level === 0,
        })),
      keys: rowSpans.filter(at(i)).map((one) => keyOf('r', one)),
    })),
    columns: block.columns.map((_, i) => ({
      span,
      keys: [...titleKeys, ...columnSpans.filter(at(i)).map((one) => keyOf('c', one))],
    })),
  }
}

function leastCommonMultiple(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y))
  return (a * b) / divisor(a, b)
}
