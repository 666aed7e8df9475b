import { EXPORT_COLUMNS, exportCells, exportRows } from '../chart/export'
import { type ExportAbout, jsonOf, notesOf } from '../chart/export-notes'
import { lightColours } from '../chart/light'
import { type Draw, layoutBox, layoutNatural, type PrintWords } from '../chart/print'
import type { Series } from '../series/select'
import type { Lang } from '../text/lang'
import { takeawayText } from '../text/takeaway'

export type DataFormat = 'csv' | 'xlsx' | 'json'
export type PictureFormat = 'png' | 'card' | 'svg'

const WIDTHS: Partial<Record<(typeof EXPORT_COLUMNS)[number], number>> = {
  region_name: 16,
  region_name_en: 22,
  metric_name: 24,
  form_break: 24,
  report_title: 40,
  report_url: 40,
  report_place: 30,
}

/** Series as a file of data. Each writer is loaded when it is first asked for. */
export async function dataFile(
  format: DataFormat,
  series: readonly Series[],
  about: ExportAbout,
  lang: Lang,
): Promise<Blob> {
  const rows = exportRows(series, lang)
  if (format === 'json')
    return new Blob([jsonOf(series, rows, about, lang)], { type: 'application/json' })
  if (format === 'csv') {
    const { writeCsv } = await import('../dataset/write')
    return new Blob([writeCsv(EXPORT_COLUMNS, exportCells(rows))], {
      type: 'text/csv;charset=utf-8',
    })
  }
  const { makeWorkbook } = await import('../state/workbook')
  const { sheets, notes } = takeawayText[lang]
  return makeWorkbook([
    {
      name: sheets.rows,
      columns: [...EXPORT_COLUMNS],
      widths: EXPORT_COLUMNS.map((column) => WIDTHS[column] ?? 12),
      rows: exportCells(rows),
    },
    {
      name: sheets.notes,
      columns: [notes.item, notes.text],
      widths: [32, 100],
      rows: notesOf(series, about, lang),
    },
  ])
}

/** The figure as a file, in the light colours whatever the page is shown in. */
export async function pictureFile(
  format: PictureFormat,
  draw: Draw,
  words: PrintWords,
  accent: string,
): Promise<Blob> {
  const { drawPng, drawSvg } = await import('./echarts-print')
  const style = { colours: lightColours(accent), fonts: fontsOfPage() }
  if (format === 'card') return drawPng(layoutBox(words, draw, 1200, 630), 1, style)
  const layout = layoutNatural(words, draw)
  if (format === 'png') return drawPng(layout, 2, style)
  const description = [words.sentence, words.caution, words.source, words.date, words.address]
  const named = { title: words.title, description: description.filter((one) => one).join(' ') }
  return new Blob([drawSvg(layout, named, style)], { type: 'image/svg+xml' })
}

/**
 * A canvas and a file inherit no fonts: those of the page are named to them. With single quotes, since ECharts writes
 * the name into an attribute as it is.
 */
function fontsOfPage() {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string, fallback: string) =>
    style.getPropertyValue(name).replace(/\s+/g, ' ').replaceAll('"', "'").trim() || fallback
  return { sans: read('--sans', 'sans-serif'), serif: read('--serif', 'serif') }
}

/** Hands a file to the browser, which saves it or asks where to. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // Safari reads the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/**
 * Puts a picture into the clipboard.
 *
 * @returns false where the browser has none for pictures or does not allow it
 * @throws what `picture` throws
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    // Nobody waits for it then: its failure is not one of copying.
    picture.catch(() => {})
    return false
  }
  try {
    // Safari asks for the promise itself, while the click still counts.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    await picture
    return false
  }
}
