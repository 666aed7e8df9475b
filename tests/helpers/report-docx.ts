import { strToU8, zipSync } from 'fflate'
import { gridRows, type ModelCell, type ReportModel } from './report-model'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
/** Word breaks a run anywhere: each text comes in two. */
const paragraph = (text: string) => {
  const half = Math.ceil(text.length / 2)
  const run = (part: string) =>
    part === ''
      ? ''
      : `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`
  return `<w:p>${run(text.slice(0, half))}${run(text.slice(half))}</w:p>`
}

function table(rows: readonly ModelCell[][]): string {
  const below = new Map<number, { columns: number; until: number }>()
  const body = gridRows(rows).map((row, y) => {
    const cells: string[] = []
    for (let x = 0; x < row.length; x += 1) {
      const cell = row[x]
      const above = below.get(x)
      if (cell) {
        if (cell.rows > 1) below.set(x, { columns: cell.columns, until: y + cell.rows })
        const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''
        cells.push(
          `<w:tc><w:tcPr><w:gridSpan w:val="${cell.columns}"/>${merge}</w:tcPr>${paragraph(cell.text)}</w:tc>`,
        )
        x += cell.columns - 1
      } else if (above && above.until > y) {
        cells.push(
          `<w:tc><w:tcPr><w:gridSpan w:val="${above.columns}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`,
        )
        x += above.columns - 1
      }
    }
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl>${body.join('')}</w:tbl>`
}

/** A Word document as far as a reader of its text needs one. */
export function reportDocx(model: ReportModel): Uint8Array {
  const parts = model.parts.map((part) =>
    typeof part === 'string' ? paragraph(part) : table(part),
  )
  const body = [paragraph(model.title), ...parts].join('')
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
    ),
  })
}
