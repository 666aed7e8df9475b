import { placeOf } from '../series/citation'
import type { Figure } from '../series/figure'
import type { Gap, Point, Series } from '../series/select'
import type { Lang } from '../text/lang'
import { nameOf, texts, unitOf } from '../text/texts'
import { breakWords } from './words'

/** The columns of an exported table. Their names are for programs too, so they never change with the language. */
export const EXPORT_COLUMNS = [
  'region',
  'region_name',
  'region_name_en',
  'level',
  'year',
  'metric',
  'metric_name',
  'unit',
  'value',
  'shown_metric',
  'shown_value',
  'shown_unit',
  'status',
  'gap',
  'form_break',
  'note',
  'report_title',
  'report_url',
  'report_published_on',
  'report_place',
  'dataset_file',
  'dataset_line',
] as const
export type ExportColumn = (typeof EXPORT_COLUMNS)[number]

/** One figure as published, or one gap: `value` is then `null`, never 0. Texts not known are empty. */
export type ExportRow = Readonly<Record<ExportColumn, string | number | null>>

/**
 * What series show as rows of a table: one for each published figure, so that a year with two values has
 * two rows, and one for each year without any, with its reason.
 *
 * `value` is always as published, in `unit`. Where the series is derived from it (per resident, a share, an
 * index), `shown_metric`, `shown_value` and `shown_unit` give what was computed; they are empty where the
 * published figure itself is shown. `form_break` stands in the first year of a new form and says what
 * changed. Words are in `lang`, the names of the columns are not.
 */
export function exportRows(series: readonly Series[], lang: Lang): ExportRow[] {
  return series.flatMap((one) => {
    const derived = isDerived(one)
    const breaks = new Map(one.breaks.map((each) => [each.to, breakWords(each, lang)]))
    return one.points.flatMap((point) => {
      const at = { series: one, point, isDerived: derived, lang }
      const formBreak = breaks.get(point.year) ?? ''
      const figures = point.figures.length > 0 ? point.figures : [null]
      return figures.map((figure) => rowOf(at, figure, formBreak))
    })
  })
}

/** Whether what a series shows was computed from the published figures, instead of being one of them. */
export function isDerived({ metric, points }: Series): boolean {
  return points.some(({ figures, values }) => {
    const published = valuesOf(figures)
    return (
      figures.some((figure) => figure.metric.unit !== metric.unit) ||
      (values.length > 0 &&
        (values.length !== published.length || values.some((one, i) => one !== published[i])))
    )
  })
}

interface Where {
  series: Series
  point: Point
  isDerived: boolean
  lang: Lang
}

function rowOf(at: Where, figure: Figure | null, formBreak: string): ExportRow {
  const { series, point, lang } = at
  const t = texts(lang)
  const { region } = series
  const metric = figure?.metric ?? series.metric
  const report = figure?.report ?? null
  const notes = [figure?.note, report?.note].filter((note) => note)
  return {
    region: region.code,
    region_name: region.name,
    region_name_en: region.nameEn,
    level: t.levels[region.level],
    year: point.year,
    metric: metric.id,
    metric_name: nameOf(metric, lang),
    unit: unitOf(metric, lang),
    value: figure?.value ?? null,
    shown_metric: at.isDerived ? nameOf(series.metric, lang) : '',
    shown_value: at.isDerived ? shownValue(point, figure, lang) : null,
    shown_unit: at.isDerived ? unitOf(series.metric, lang) : '',
    status: figure ? t.status[figure.status] : '',
    gap: gapWords(point, figure, lang),
    form_break: formBreak,
    note: notes.join(lang === 'zh' ? '；' : '; '),
    report_title: report?.title ?? '',
    report_url: report?.url ?? '',
    report_published_on: report?.publishedOn ?? '',
    report_place: figure ? placeOf(figure, lang) : '',
    dataset_file: figure?.file ?? '',
    dataset_line: figure ? figure.line : null,
  }
}

/** Why nothing is shown, or why this one figure has no value. */
function gapWords({ gap }: Point, figure: Figure | null, lang: Lang): string {
  const { gaps } = texts(lang)
  if (gap) return gaps[gap]
  if (figure?.value !== null) return ''
  const status: string = figure.status
  return isGap(status, gaps) ? gaps[status] : ''
}

function isGap(status: string, gaps: Readonly<Record<Gap, string>>): status is Gap {
  return status in gaps
}

/** The computed value that belongs to a figure; where several cannot be told apart, all of them in words. */
function shownValue(point: Point, figure: Figure | null, lang: Lang): number | string | null {
  const { value, values, figures } = point
  if (values.length <= 1) return value
  const published = valuesOf(figures)
  if (published.length === values.length && new Set(figures.map((one) => one.metric)).size === 1)
    return values[published.indexOf(figure?.value ?? Number.NaN)] ?? null
  return values.join(` ${texts(lang).figure.or} `)
}

/** Different values published, smallest first. */
function valuesOf(figures: readonly Figure[]): number[] {
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]))
  return [...new Set(values)].sort((a, b) => a - b)
}

/** The rows in the order of the columns. */
export function exportCells(rows: readonly ExportRow[]): (string | number | null)[][] {
  return rows.map((row) => EXPORT_COLUMNS.map((column) => row[column]))
}
