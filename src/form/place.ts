import { FORMS, type Form, type Words } from './form'
import { type Cell, cellsOf, TABLES } from './tables'

const cells = new Map<string, Cell>(
  FORMS.flatMap((form) =>
    TABLES[form].flatMap(cellsOf).map((cell) => [`${form} ${cell.place}`, cell]),
  ),
)

/**
 * A place as observations write it (`三/requests_received/total`), in words: 表三“一、本年新收…”“总计”.
 *
 * @param form of the report, where known; without it, or where that form has no such cell, the newest that has
 * @returns the place itself where it is a section or anything else that names no cell
 */
export function placeWords(place: string, form: Form | null): Words {
  const forms = [...(form ? [form] : []), ...FORMS.toReversed()]
  const [cell] = forms.flatMap((one) => cells.get(`${one} ${place}`) ?? [])
  return cell ? { zh: inWords(cell, 'zh'), en: inWords(cell, 'en') } : { zh: place, en: place }
}

const NUMBERS: Readonly<Record<string, Words>> = {
  二: { zh: '表二', en: 'table 2' },
  三: { zh: '表三', en: 'table 3' },
  四: { zh: '表四', en: 'table 4' },
}

function inWords({ table, block, row, column }: Cell, lang: 'zh' | 'en'): string {
  const hasName = row.id !== ''
  const columns = [...(hasName ? [] : column.under), column].map((head) => head[lang])
  const isOnly = block.columns.length === 1 && block.corner === null
  const parts = [
    ...(hasName ? [`${lang === 'zh' ? row.mark : ''}${row[lang]}`] : []),
    ...(isOnly ? [] : [columns.join('·')]),
  ].map((part) => `“${part}”`)
  const name = NUMBERS[table.section]?.[lang] ?? (lang === 'zh' ? table.section : 'the table')
  return lang === 'zh' ? `${name}${parts.join('')}` : `${name}, ${parts.join(', ')}`
}
