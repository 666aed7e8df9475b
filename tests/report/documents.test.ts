import { expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import type { IngestDocument } from '../../src/ingest/result'
import { encodeGb18030 } from '../helpers/gb18030'
import { reportDocx } from '../helpers/report-docx'
import { type ReportModel, reportModel } from '../helpers/report-model'
import { DESIGNS, reportHtml, reportText } from '../helpers/report-page'
import { reportPdf } from '../helpers/report-pdf'

const CONTEXT = {
  regions: [],
  metrics: [],
  region: null,
  year: null,
  pdf: { maps: 'node_modules/pdfjs-dist/cmaps/' },
}

/** Cells by place; two readings of one cell would stand out. */
function cellsOf({ observations }: IngestDocument): Map<string, number> {
  const cells = observations.filter(({ rule, sameAs }) => rule === 'table' && !sameAs)
  expect(new Set(cells.map(({ place }) => place)).size).toBe(cells.length)
  return new Map(cells.map(({ place, value }) => [place, value]))
}

async function expectWhole(bytes: Uint8Array, model: ReportModel, isExact = true): Promise<void> {
  const document = await ingestFile('report', bytes, CONTEXT)
  expect(document.title).toBe(model.title)
  expect(document.year).toBe(model.year)
  const expected = new Map(model.cells)
  // The 2019 form fixes no unit for the sum of procurement: without one it is not read.
  if (model.year === 2020) expected.delete('二/procurement/amount')
  if (isExact) expect(cellsOf(document)).toEqual(expected)
  const text = document.observations.filter(({ rule }) => rule !== 'table')
  for (const [metric, value] of model.stated)
    expect(text.map((one) => `${one.metric}=${one.value}`)).toContain(`${metric}=${value}`)
  expect(text.map(({ metric, value }) => `${metric}=${value}`)).toContain('information_fee_yuan=0')
  for (const { evidence, raw } of document.observations)
    expect(evidence.text.slice(evidence.start, evidence.end).trim()).toBe(raw)
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const CASES = [1, 2].flatMap((seed) =>
  (['f2019', 'f2021'] as const).map((form) => [form, reportModel(seed, form)] as const),
)

for (const [form, model] of CASES) {
  test.each(DESIGNS)(`every cell of the ${form} form is read back from a page: %s`, (design) =>
    expectWhole(utf8(reportHtml(model, design)), model),
  )

  test(`a page in GB18030, ${form}`, () =>
    expectWhole(new Uint8Array(encodeGb18030(reportHtml(model, 'plain', 'gb2312'))), model))

  test.each(['lines', 'pipes', 'rows'] as const)(`a flattened text, ${form}: %s`, (style) =>
    expectWhole(utf8(reportText(model, style)), model),
  )

  test(`a Word document, ${form}`, () => expectWhole(reportDocx(model), model))

  test(`a PDF with ruled tables, ${form}`, () => expectWhole(reportPdf(model), model))

  test(`a PDF in an old Chinese encoding, ${form}`, () =>
    expectWhole(reportPdf(model, { encoding: 'gbk' }), model))

  test(`a PDF whose tables have no rules gives most cells and no wrong one, ${form}`, async () => {
    const cells = cellsOf(await ingestFile('report', reportPdf(model, { isRuled: false }), CONTEXT))
    for (const [place, value] of cells)
      expect([place, value]).toEqual([place, model.cells.get(place)])
    expect(cells.size).toBeGreaterThan(model.cells.size * 0.85)
  })

  test(`each table says which form it follows, ${form}`, async () => {
    const { forms, form: whole } = await ingestFile('r', utf8(reportHtml(model, 'plain')), CONTEXT)
    expect(whole).toBe(form)
    expect(forms).toMatchObject({ 二: form, 三: form })
  })
}
