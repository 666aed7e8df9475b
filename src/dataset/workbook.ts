import writeExcelFile, { type Cell, type Row } from 'write-excel-file/universal'

/** One sheet of a workbook: a heading row and rows of texts, numbers and nothing. */
export interface Sheet {
  name: string
  columns: readonly string[]
  /** Widths of the columns in characters. */
  widths: readonly number[]
  rows: readonly (readonly (string | number | null)[])[]
}

/** A cell of Excel holds no more characters. */
const LONGEST_CELL = 32_767

/**
 * Sheets as an `.xlsx` workbook. A text is a text cell, whatever it begins with, never a formula; a number is a
 * number; `null` and the empty text are empty cells.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, columns, widths, rows }) => ({
      sheet: sheetName(name),
      data: [columns.map(heading), ...rows.map((row): Row => row.map(cell))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBlob()
}

function heading(text: string): Cell {
  return { value: text, type: String, fontWeight: 'bold' }
}

function cell(value: string | number | null): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return { value: plainText(value).slice(0, LONGEST_CELL), type: String }
}

/** XML has no way to write these characters, and Excel calls a file with one of them damaged. */
function plainText(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

/** Excel allows 31 characters, and not these. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
