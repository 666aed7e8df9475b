import type { Words } from '../form/form'
import { REQUEST_COLUMNS, TABLE_THREE_2019, TABLE_THREE_2021 } from '../form/table-three'
import type { Finding } from './finding'

const ROW_NAMES = new Map<string, Words>(
  [TABLE_THREE_2019, TABLE_THREE_2021].flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.map(({ id, zh, en }): [string, Words] => [id, { zh, en }])),
  ),
)
const TRACK_NAMES: Readonly<Record<string, Words>> = {
  reviews: { zh: '行政复议', en: 'reviews' },
  lawsuits_direct: { zh: '未经复议直接起诉', en: 'direct suits' },
  lawsuits_after_review: { zh: '复议后起诉', en: 'suits after review' },
  lawsuits: { zh: '行政诉讼', en: 'lawsuits' },
}

/** Which table, row or column a finding is about; empty where it is about the report as a whole. */
export function whereOf({ rule, terms }: Finding): Words {
  const metric = terms.find(({ side }) => side === 'left')?.metric ?? ''
  const [row = '', column = 'total'] = metric.split('.')
  if (rule === 'T3-ROW') {
    const name = ROW_NAMES.get(row)
    return name
      ? { zh: `表三，“${name.zh}”行`, en: `table 3, row “${name.en}”` }
      : { zh: '表三', en: 'table 3' }
  }
  if (rule.startsWith('T3-')) {
    const name = REQUEST_COLUMNS.find(({ id }) => id === column)
    return { zh: `表三，“${name?.zh ?? column}”列`, en: `table 3, column “${name?.en ?? column}”` }
  }
  if (rule === 'T4-SUM' || rule === 'Y-PEND') {
    const track = metric.replace(/_total$/, '')
    const name = TRACK_NAMES[track] ?? { zh: '', en: '' }
    return { zh: `表四，${name.zh}`, en: `table 4, ${name.en}` }
  }
  if (/^(T2|Y-STOCK|Y-19|RULES)/.test(rule)) return { zh: '表二', en: 'table 2' }
  if (rule === 'Y-CARRY') return { zh: '前后两年的表三', en: 'table 3 of two years' }
  if (/^N[1-6]$/.test(rule)) return { zh: '正文与表', en: 'text and tables' }
  return { zh: '', en: '' }
}
