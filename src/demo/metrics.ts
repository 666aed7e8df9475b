import { FORMS, type Words } from '../form/form'
import { type Cell, cellsOf, sumsOf, TABLES } from '../form/tables'
import { line, MARK } from './csv'
import { NARRATIVE, type NarrativeMetric } from './narrative'

/** Without what brackets or a second clause add: 部分公开（区分处理的…）. */
const short = (text: string) => text.replace(/（[^（]*）$| \([^(]*\)$|、行政机关.*$/, '')

/** A row's name with the heading it needs: 不予公开·属于国家秘密. Table 四 has none, its columns do. */
function rowName({ row, column, table }: Cell): Words {
  if (table.section === '四') {
    return {
      zh: column.under.map(({ zh }) => zh).join('·'),
      en: column.under.map(({ en }, i) => (i > 0 ? en.toLowerCase() : en)).join(', '),
    }
  }
  const heading = row.zh === '总计' ? row.under[0] : row.under.find(({ sum }) => sum)
  return heading
    ? { zh: `${heading.zh}·${short(row.zh)}`, en: `${heading.en}: ${short(row.en).toLowerCase()}` }
    : { zh: short(row.zh), en: short(row.en) }
}

/** The form whose words a metric keeps in its name, where a later form has another metric like it. */
function eraOf({ id, column }: Cell): string {
  return id.match(/_f(20\d\d)$/)?.[1] ?? (column.id.startsWith('items_') ? '2019' : '')
}

/** The bare row where the id is the row's own; else row and column. */
function nameOf(cell: Cell): Words {
  const row = rowName(cell)
  const { column, table } = cell
  const era = eraOf(cell)
  const tail = { zh: era && `（${era}年式）`, en: era && ` (${era} form)` }
  if (column.id === 'total') return { zh: row.zh + tail.zh, en: row.en + tail.en }
  const zh = column.zh === '其他' && table.section === '三' ? '其他组织' : short(column.zh)
  const en = short(column.en).toLowerCase()
  return { zh: `${row.zh}·${zh}${tail.zh}`, en: `${row.en}: ${en}${tail.en}` }
}

function cellLine(cell: Cell): string {
  const name = nameOf(cell)
  const { id, block, column, table, place } = cell
  const n = ' 二三四'.indexOf(table.section)
  const [where, whereEn] = n > 0 ? [`表${table.section}`, `table ${n + 1}`] : [table.zh, table.en]
  return line([
    id,
    block.group,
    name.zh,
    name.en,
    column.unit.zh,
    column.unit.en,
    'sum',
    '',
    `${where}所列“${name.zh}”。`,
    `“${name.en}” in ${whereEn}.`,
    `${place}；${MARK}`,
  ])
}

function sumLine({ id, zh, en, of }: ReturnType<typeof sumsOf>[number]): string {
  const lawsuits = id.startsWith('lawsuits_')
  return line([
    id,
    lawsuits ? 'appeals' : 'requests',
    zh,
    en,
    '件',
    lawsuits ? 'cases' : 'requests',
    'sum',
    '',
    `表内${of.length}项之和，表内不单独列出。`,
    `Sum of ${of.length} cells of the table, which has no cell for it.`,
    `${of.join(' + ')}；${MARK}`,
  ])
}

const isShare = ({ unit }: NarrativeMetric) => unit === '%'

function narrativeLine(metric: NarrativeMetric): string {
  const { id, group, name, nameEn, unit, unitEn } = metric
  return line([
    id,
    group,
    name,
    nameEn,
    unit,
    unitEn,
    isShare(metric) ? 'mean:hotline_tickets' : 'sum',
    isShare(metric) ? 'up' : '',
    `报告正文自述的${name}。`,
    `${nameEn}, as the text of a report says.`,
    `正文 narrative text；${MARK}`,
  ])
}

/** metrics.csv without its header: every metric once, the newest form's words first. */
export function metricLines(): string {
  const lines = new Map<string, string>()
  const add = (id: string, text: string) => {
    if (!lines.has(id)) lines.set(id, text)
  }
  for (const metric of NARRATIVE) add(metric.id, narrativeLine(metric))
  for (const form of [...FORMS].reverse()) {
    for (const cell of TABLES[form].flatMap(cellsOf)) add(cell.id, cellLine(cell))
    for (const sum of sumsOf(form)) add(sum.id, sumLine(sum))
  }
  return [...lines.values()].join('')
}
