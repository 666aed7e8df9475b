import type { Words } from './form'

/** A printed label with no cells of its own; `sum` is the id of what the rows under it add up to. */
export interface Heading extends Words {
  mark: string
  sum?: string
}

/** `under`: the heads printed above it, outermost first; equal heads are one object (one span). */
export interface Column extends Words {
  id: string
  unit: Words
  under: readonly Words[]
}

/** `mark` is the printed number with its punctuation; `cells` are metric ids in column order. */
export interface Row extends Words {
  id: string
  mark: string
  under: readonly Heading[]
  article: Words | null
  cells: readonly string[]
}

/** Rows that share column heads; table 二 has one for each item of article 20. */
export interface Block extends Words {
  /** The group of its metrics, as in metrics.csv. */
  group: 'published' | 'channels' | 'requests' | 'appeals' | 'table2' | 'capacity'
  /** Printed over the row names. */
  corner: Words | null
  columns: readonly Column[]
  rows: readonly Row[]
}

/** `section` is how `place` in observations names the table: 二, 三, 四, 统计表 or 正文. */
export interface Table extends Words {
  section: string
  blocks: readonly Block[]
}

/** Units of the forms; `unit_en` of metrics.csv says what is counted. */
export const UNITS = {
  documents: { zh: '件', en: 'documents' },
  decisions: { zh: '件', en: 'decisions' },
  requests: { zh: '件', en: 'requests' },
  cases: { zh: '件', en: 'cases' },
  items: { zh: '条', en: 'items' },
  kinds: { zh: '项', en: 'kinds' },
  projects: { zh: '个', en: 'projects' },
  money: { zh: '万元', en: '10,000 yuan' },
  times: { zh: '次', en: 'times' },
  people: { zh: '人', en: 'people' },
} as const satisfies Record<string, Words>

const NUMERALS = '零一二三四五六七八九'
const numeral = (digit: string) => NUMERALS[Number(digit)] ?? digit

/**
 * Articles of the 条例 in both languages, from `27, 29, 31`, `16 ¶2` or `36(1)(2)`.
 *
 * @returns null for an empty string: one row of the form is named in no article
 */
export function article(text: string): Words | null {
  const [, numbers, paragraph, items] = text.match(/^([\d, ]*\d)(?: ¶(\d))?((?:\(\d\))*)$/) ?? []
  if (!numbers) return null
  const part = paragraph ? `第${numeral(paragraph)}款` : ''
  const list = items
    ? `第${items.replace(/\((\d)\)/g, (_, n: string) => `（${numeral(n)}）`)}项`
    : ''
  return { zh: `第${numbers.replaceAll(', ', '、')}条${part}${list}`, en: `art. ${text}` }
}

/** The id of a cell of table 三: the bare row id is the total column. */
export function cellId(row: string, column: string): string {
  return column === 'total' ? row : `${row}.${column}`
}
