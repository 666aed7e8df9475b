import { expect, test } from 'vitest'
import { ingestFile } from '../../src/ingest/ingest'
import { HTML_LAYOUTS, TEXT_LAYOUTS } from '../helpers/report-layouts'
import { type ReportModel, reportModel } from '../helpers/report-model'

const CONTEXT = {
  regions: [],
  metrics: [],
  region: null,
  year: null,
  pdf: { maps: 'node_modules/pdfjs-dist/cmaps/' },
}
const MODELS = [reportModel(11, 'f2021'), reportModel(12, 'f2019')]

async function cells(source: string): Promise<Map<string, number>> {
  const { observations } = await ingestFile('report', new TextEncoder().encode(source), CONTEXT)
  const read = observations.filter(({ rule, sameAs }) => rule === 'table' && !sameAs)
  expect(new Set(read.map(({ place }) => place)).size).toBe(read.length)
  return new Map(read.map(({ place, value }) => [place, value]))
}

function expected({ cells: all, year }: ReportModel): Map<string, number> {
  const some = new Map(all)
  // The 2019 form fixes no unit for the sum of procurement: without one it is not read.
  if (year === 2020) some.delete('二/procurement/amount')
  return some
}

for (const model of MODELS) {
  test.each(Object.entries(HTML_LAYOUTS))(
    `every cell of a page for ${model.year}: %s`,
    async (_, layout) => {
      expect(await cells(layout(model))).toEqual(expected(model))
    },
  )

  test.each(Object.entries(TEXT_LAYOUTS))(
    `every cell of a text for ${model.year}: %s`,
    async (_, layout) => {
      expect(await cells(layout(model))).toEqual(expected(model))
    },
  )
}

/** The same report with another mark wherever a cell is zero. */
function withZeroAs(mark: string, model: ReportModel): ReportModel {
  const parts = model.parts.map((part) =>
    typeof part === 'string'
      ? part
      : part.map((row) =>
          row.map((cell) => (cell.isFigure && cell.text === '0' ? { ...cell, text: mark } : cell)),
        ),
  )
  const cells = new Map([...model.cells].filter(([, value]) => value !== 0))
  return { ...model, parts, cells }
}

const [NEW, OLD] = MODELS as [ReportModel, ReportModel]

test.each(
  ['/', '-', '—'].flatMap((mark) =>
    [...Object.entries(HTML_LAYOUTS), ...Object.entries(TEXT_LAYOUTS)].map(
      ([name, layout]) => [mark, name, layout] as const,
    ),
  ),
)('a cell of %s is no zero, and the others keep their places: %s', async (mark, _, layout) => {
  for (const model of [NEW, OLD]) {
    const marked = withZeroAs(mark, model)
    expect(await cells(layout(marked))).toEqual(expected(marked))
  }
})

test.each(Object.entries(HTML_LAYOUTS))(
  'an empty cell of a page is no zero: %s',
  async (_, layout) => {
    const marked = withZeroAs('', NEW)
    expect(await cells(layout(marked))).toEqual(expected(marked))
  },
)

test.each(Object.entries(TEXT_LAYOUTS))(
  'where empty cells are lost, none is read wrongly: %s',
  async (_, layout) => {
    for (const [place, value] of await cells(layout(withZeroAs('', NEW))))
      expect([place, value]).toEqual([place, NEW.cells.get(place)])
  },
)
