import type { Form, Words } from './form'
import { TABLE_2014, TABLE_BEFORE_2014 } from './headline'
import type { Block, Column, Heading, Row, Table } from './table'
import { RESULTS, TABLE_FOUR } from './table-four'
import { TABLE_THREE_2019, TABLE_THREE_2021 } from './table-three'
import { TABLE_TWO_2019, TABLE_TWO_2021 } from './table-two'

/** The tables of each form, in printed order. */
export const TABLES: Readonly<Record<Form, readonly Table[]>> = {
  pre2014: [TABLE_BEFORE_2014],
  f2014: [TABLE_2014],
  f2019: [TABLE_TWO_2019, TABLE_THREE_2019, TABLE_FOUR],
  f2021: [TABLE_TWO_2021, TABLE_THREE_2021, TABLE_FOUR],
}

/** One printed cell: `id` is its metric, `place` how observations name it (`三/requests_received/total`). */
export interface Cell {
  id: string
  place: string
  table: Table
  block: Block
  row: Row
  column: Column
}

/** Every cell of one table in printed order, row by row. */
export function cellsOf(table: Table): Cell[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      row.cells.flatMap((id, i) => {
        const column = block.columns[i]
        if (!column) return []
        const place = [table.section, row.id, column.id].filter((part) => part !== '').join('/')
        return [{ id, place, table, block, row, column }]
      }),
    ),
  )
}

/** A figure no cell of the form holds, but that its cells add up to and reports often state. */
export interface Sum extends Words {
  id: string
  of: readonly string[]
}

/**
 * The sums of a form: 不予公开, 无法提供, 不予处理 and, since 2021, 其他处理 (total column; the same
 * rows add up in every column), and the five results of 行政诉讼. None before 2019.
 */
export function sumsOf(form: Form): Sum[] {
  const rows = TABLES[form].flatMap(({ blocks }) => blocks.flatMap((block) => block.rows))
  const headings = new Set<Heading>(rows.flatMap(({ under }) => under))
  const groups = [...headings].flatMap((heading) => {
    const of = rows.filter(({ under }) => under.includes(heading)).map(({ id }) => id)
    return heading.sum ? [{ id: heading.sum, zh: heading.zh, en: heading.en, of }] : []
  })
  if (groups.length === 0) return []
  const lawsuits = RESULTS.map(({ id, zh, en }) => ({
    id: `lawsuits_${id}`,
    zh: `行政诉讼·${zh}`,
    en: `Lawsuits: ${en.toLowerCase()}`,
    of: [`lawsuits_direct_${id}`, `lawsuits_after_review_${id}`],
  }))
  return [...groups, ...lawsuits]
}
