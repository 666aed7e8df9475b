import { FORMS, type Words } from './form'
import { type Cell, cellsOf, TABLES } from './tables'

const cells = new Map<string, Cell>(
  FORMS.toReversed()
    .flatMap((form) => TABLES[form].flatMap(cellsOf))
    .map((cell) => [cell.place, cell]),
)

/**
 * A place as observations write it (`三/requests_received/total`), in words: 表三“一、本年新收…”“总计”.
 *
 * @returns the place itself where it is a section or anything else that names no cell
 */
export function placeWords(place: string): Words {
  const cell = cells.get(place)
  if (!cell) return { zh: place, en: place }
  const { table, row, column, block } = cell
  const isOneRow = row.id === ''
  const columnPath = [...(isOneRow ? column.under : []), column]
  const heads = { zh: columnPath.map(({ zh }) => zh), en: columnPath.map(({ en }) => en) }
  const names = (lang: 'zh' | 'en') => {
    const mark = lang === 'zh' ? row.mark : ''
    const rowName = isOneRow ? [] : [`${mark}${row[lang]}`]
    return block.columns.length > 1 ? [...rowName, heads[lang].join('·')] : rowName
  }
  const quoted = { zh: names('zh').map((n) => `“${n}”`), en: names('en').map((n) => `“${n}”`) }
  const isNumbered = '二三四'.includes(table.section)
  return {
    zh: `${isNumbered ? `表${table.section}` : table.section}${quoted.zh.join('')}`,
    en: `${isNumbered ? `table ${table.section}` : `the table`}, ${quoted.en.join(', ')}`,
  }
}
