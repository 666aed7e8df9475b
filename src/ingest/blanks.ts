import { TABLE_FOUR } from '../form/table-four'
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import type { IngestBlank } from './result'

/** Rows of table 三 that add up to 总计, and the four of its flow. */
const OUTCOMES = new Set(
  [...TABLE_THREE_2019.blocks, ...TABLE_THREE_2021.blocks].flatMap(({ rows }) =>
    rows
      .map(({ id }) => id)
      .filter((id) => !/_(?:received|carried_in|answered|carried_over)$/.test(id)),
  ),
)

type Values = ReadonlyMap<string, number>

/**
 * Which empty cells must be 0: those whose row and column both close when every empty cell in them is
 * taken as 0, and hold a printed figure that is not 0. Table 二 adds up to nothing: there an empty cell stays empty.
 *
 * @param values of the cells with a figure, by place
 */
export function inferBlanks(blanks: readonly IngestBlank[], values: Values): IngestBlank[] {
  return blanks.map((blank) => {
    const [section, row = '', column = ''] = blank.place.split('/')
    const must =
      section === '三'
        ? closesThree(row, column, values)
        : section === '四' && closesFour(row, values)
    return { ...blank, inferred: must ? 0 : null }
  })
}

function closesThree(row: string, column: string, values: Values): boolean {
  const columns = TABLE_THREE_2021.blocks[0]?.columns.map(({ id }) => id) ?? []
  const at = (r: string, c: string) => values.get(`三/${r}/${c}`)
  const parts = columns.filter((id) => id !== 'total')
  const rowSum = parts.reduce((sum, c) => sum + (at(row, c) ?? 0), 0)
  const isRowPrinted = columns.some((c) => at(row, c) !== undefined)
  if (!isRowPrinted || rowSum !== (at(row, 'total') ?? 0)) return false
  const flow = (r: string) => at(`requests_${r}`, column) ?? 0
  const isFlow = flow('received') + flow('carried_in') === flow('answered') + flow('carried_over')
  const outcomes = [...OUTCOMES].reduce((sum, r) => sum + (at(r, column) ?? 0), 0)
  const isColumnPrinted = ['received', 'answered'].some(
    (r) => at(`requests_${r}`, column) !== undefined,
  )
  return isFlow && isColumnPrinted && outcomes === flow('answered')
}

function closesFour(track: string, values: Values): boolean {
  const columns = TABLE_FOUR.blocks[0]?.columns.map(({ id }) => id) ?? []
  const own = columns.filter((id) => id.startsWith(`${track}/`))
  const total = values.get(`四/${track}/total`)
  const sum = own
    .filter((id) => !id.endsWith('/total'))
    .reduce((all, id) => all + (values.get(`四/${id}`) ?? 0), 0)
  return total !== undefined && sum === total
}
