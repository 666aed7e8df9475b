import type { Group, Metric } from '../dataset/model'
import { FORMS, type Form } from '../form/form'
import { placeWords } from '../form/place'
import { type Cell, cellsOf, sumsOf, TABLES } from '../form/tables'
import { type Change, isCell } from '../ingest/revision'
import { formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, unitBeside } from '../text/texts'
import { workbenchText } from '../text/workbench'

/** What a figure is called, counted in and grouped under; most packages know few of the tables' cells. */
export interface MetricWords {
  name: string
  unit: string
  unitEn: string
  group: Group
}

const CELLS = new Map<string, Cell>(
  FORMS.flatMap((form) => TABLES[form].flatMap(cellsOf)).map((cell) => [cell.id, cell]),
)
const SUMS = new Map(FORMS.flatMap((form) => sumsOf(form)).map((sum) => [sum.id, sum]))

export function metricWords(id: string, metrics: readonly Metric[], lang: Lang): MetricWords {
  const metric = metrics.find((one) => one.id === id)
  if (metric) {
    const { unit, unitEn, group } = metric
    return { name: nameOf(metric, lang), unit, unitEn, group }
  }
  const cell = CELLS.get(id)
  if (cell) {
    const { row, column, block } = cell
    const head = row.id === '' ? [...column.under, column] : [row, column]
    const name = head.map((one) => one[lang]).join(lang === 'zh' ? '·' : ', ')
    return { name, unit: column.unit.zh, unitEn: column.unit.en, group: block.group }
  }
  const sum = SUMS.get(id)
  return { name: sum?.[lang] ?? id, unit: '', unitEn: '', group: 'requests' }
}

/** Where a figure stands: `表三“新收”“总计”`, `报告第一(三)部分`. */
export function placeName(
  place: string,
  form: Form | null,
  lang: Lang,
  ofSection: (place: string) => string,
): string {
  if (place === '') return ''
  return isCell(place) ? placeWords(place, form)[lang] : ofSection(place)
}

/** What was decided or undone, in words: `已撤销“不取”：主动公开政府信息数 143条。` */
export function changeWords(change: Change, metrics: readonly Metric[], lang: Lang): string {
  const { edit, isUndone, figure } = change
  const words = workbenchText[lang]
  if (!figure) return words.did(words.acts[edit.kind], isUndone, '')
  const own = metricWords(figure.metric, metrics, lang)
  const unit = unitBeside(figure.value, own, lang)
  const gap = lang === 'zh' || unit === '%' ? '' : ' '
  const what = `${own.name} ${formatValue(figure.value)}${gap}${unit}`
  return words.did(words.acts[edit.kind], isUndone, what)
}
