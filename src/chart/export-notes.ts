import type { Metric } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import type { Series } from '../series/select'
import type { Lang } from '../text/lang'
import { takeawayText } from '../text/takeaway'
import { nameOf, texts, unitOf } from '../text/texts'
import { EXPORT_COLUMNS, type ExportRow } from './export'

/** What goes with exported rows, so that a file found alone still says what it is. */
export interface ExportAbout {
  title: string
  sentence: string
  /** Absolute address of the view that the rows were taken from. */
  address: string
  citation: string
  /** As the site's settings word it, else the licences of the dataset are named. */
  licence: string
  /** The day of taking the rows, `2026-11-24`. */
  today: string
  pkg: PlacesData['package']
}

/** The metrics that rows speak of: those shown and those that the shown ones were computed from, each once. */
export function metricsOf(series: readonly Series[]): Metric[] {
  const metrics = new Map<string, Metric>()
  for (const { metric, points } of series) {
    for (const { figures } of points)
      for (const figure of figures)
        metrics.set(`${figure.metric.id} ${figure.metric.unit}`, figure.metric)
    metrics.set(`${metric.id} ${metric.unit}`, metric)
  }
  return [...metrics.values()]
}

/** The second sheet of a workbook: what is shown, defined, taken from and allowed, a line each. */
export function notesOf(series: readonly Series[], about: ExportAbout, lang: Lang): string[][] {
  const t = takeawayText[lang]
  const { pkg } = about
  const version = pkg.version === '' ? pkg.title : t.versionOf(pkg.title, pkg.version)
  return [
    [t.notes.title, about.title],
    [t.notes.sentence, about.sentence],
    ...(pkg.synthetic ? [[t.notes.caution, texts(lang).synthetic]] : []),
    [t.notes.gaps, t.notes.gapsText],
    ...metricsOf(series).flatMap((metric) => [
      [
        `${t.notes.definition}${texts(lang).colon}${nameOf(metric, lang)}`,
        t.notes.inUnit(definitionOf(metric, lang), unitOf(metric, lang)),
      ],
      ...(metric.basis === '' ? [] : [[t.notes.basis, metric.basis]]),
    ]),
    [t.notes.dataset, version],
    ...pkg.sources.map(({ title, path }) => [
      t.notes.source,
      path === null ? title : `${title} ${path}`,
    ]),
    [t.notes.licence, licenceOf(about, lang)],
    [t.notes.citation, about.citation],
    [t.notes.address, about.address],
    [t.notes.retrieved, about.today],
    ...EXPORT_COLUMNS.map((column) => [
      `${t.notes.column}${texts(lang).colon}${column}`,
      t.columns[column],
    ]),
  ]
}

/** The same as JSON: numbers as numbers, what is not known as `null`, never 0. */
export function jsonOf(
  series: readonly Series[],
  rows: readonly ExportRow[],
  about: ExportAbout,
  lang: Lang,
): string {
  const { pkg } = about
  const document = {
    title: about.title,
    description: about.sentence,
    address: about.address,
    retrieved_on: about.today,
    citation: about.citation,
    licence: licenceOf(about, lang),
    language: lang,
    synthetic: pkg.synthetic,
    dataset: { title: pkg.title, version: pkg.version, sources: pkg.sources },
    metrics: metricsOf(series).map((metric) => ({
      id: metric.id,
      name: metric.name,
      name_en: metric.nameEn,
      unit: metric.unit,
      unit_en: metric.unitEn,
      definition: metric.definition,
      definition_en: metric.definitionEn,
      basis: metric.basis,
    })),
    columns: takeawayText[lang].columns,
    rows: rows.map((row) =>
      Object.fromEntries(
        EXPORT_COLUMNS.map((column) => [column, row[column] === '' ? null : row[column]]),
      ),
    ),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function definitionOf(metric: Metric, lang: Lang): string {
  return lang === 'en' ? metric.definitionEn : metric.definition
}

function licenceOf({ licence, pkg }: ExportAbout, lang: Lang): string {
  return licence || pkg.licences.map(({ title }) => title).join(texts(lang).listJoin)
}
