import { expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import { reportDocx } from '../helpers/report-docx'
import { HTML_LAYOUTS, TEXT_LAYOUTS } from '../helpers/report-layouts'
import { type ModelCell, type ReportModel, reportModel } from '../helpers/report-model'
import { reportPdf } from '../helpers/report-pdf'

// The same report with its columns in another order, heads and figures alike, in every layout.

const CONTEXT = {
  regions: [],
  metrics: [],
  region: null,
  year: null,
  pdf: { maps: 'node_modules/pdfjs-dist/cmaps/' },
}

/** A row with two pieces of it exchanged, counted from its end. */
function exchanged(row: readonly ModelCell[], one: number, other: number, length = 1) {
  const cells = [...row]
  const [a, b] = [cells.length - one, cells.length - other]
  const first = row.slice(a, a + length)
  cells.splice(a, length, ...row.slice(b, b + length))
  cells.splice(b, length, ...first)
  return cells
}

const says = (row: readonly ModelCell[], text: string) => row.some((cell) => cell.text === text)

function withSwappedColumns(model: ReportModel): ReportModel {
  const parts = model.parts.map((part) => {
    if (typeof part === 'string') return part
    const isThree = part.some((row) => says(row, '商业企业'))
    const isFour = part.some((row) => says(row, '结果维持'))
    return part.map((row) => {
      const figures = row.filter(({ isFigure }) => isFigure).length
      if (isThree && says(row, '商业企业')) return exchanged(row, 5, 4)
      if (isThree && figures === 7) return exchanged(row, 6, 5)
      if (isFour && says(row, '复议后起诉')) return exchanged(row, 2, 1)
      if (isFour && figures === 15) return exchanged(row, 10, 5, 5)
      const isTwo = !isThree && !isFour && (figures === 3 || (figures === 0 && row.length === 4))
      return isTwo ? exchanged(row, 3, 1) : row
    })
  })
  return { ...model, parts }
}

async function expectCells(bytes: Uint8Array, { cells, year }: ReportModel): Promise<void> {
  const { observations } = await ingestFile('report', bytes, CONTEXT)
  const read = observations.filter(({ rule, sameAs }) => rule === 'table' && !sameAs)
  const expected = new Map(cells)
  // The 2019 form fixes no unit for the sum of procurement: without one it is not read.
  if (year === 2020) expected.delete('二/procurement/amount')
  expect(new Map(read.map(({ place, value }) => [place, value]))).toEqual(expected)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
for (const form of ['f2019', 'f2021'] as const) {
  const model = reportModel(21, form)
  const swapped = withSwappedColumns(model)

  test.each([...Object.entries(HTML_LAYOUTS), ...Object.entries(TEXT_LAYOUTS)])(
    `columns in another order, ${form}: %s`,
    (_, layout) => expectCells(utf8(layout(swapped)), model),
  )
  test(`in a Word document, ${form}`, () => expectCells(reportDocx(swapped), model))
  test(`in a PDF with ruled tables, ${form}`, () => expectCells(reportPdf(swapped), model))
  test(`in a PDF without rules no wrong figure is sure, ${form}`, async () => {
    const { observations } = await ingestFile('r', reportPdf(swapped, { isRuled: false }), CONTEXT)
    for (const { place, value, rule, confidence } of observations)
      if (rule === 'table' && confidence === 'sure')
        expect([place, value]).toEqual([place, model.cells.get(place)])
  })
}
