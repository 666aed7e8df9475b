/** Layouts of the same report as content systems and converters leave them: what the cells say is unchanged. */
import { gridRows, type ModelCell, type ReportModel } from './report-model'

type Rows = readonly ModelCell[][]
type Line = readonly (ModelCell | null)[]

const isTable = (part: ReportModel['parts'][number]): part is ModelCell[][] =>
  typeof part !== 'string'
const spans = ({ rows, columns }: ModelCell) =>
  `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`
const row = (cells: readonly ModelCell[], say: (cell: ModelCell) => string, tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}${spans(cell)}>${say(cell)}</${tag}>`).join('')}</tr>`
const plain = ({ text }: ModelCell) => text
const table = (rows: Rows, say = plain) =>
  `<table>${rows.map((cells) => row(cells, say)).join('')}</table>`

function page(model: ReportModel, tableHtml: (rows: Rows, index: number) => string): string {
  let index = 0
  const inner = model.parts.map((part) => {
    if (!isTable(part)) return `<p>${part}</p>`
    index += 1
    return tableHtml(part, index)
  })
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${model.title}</title></head>
<body><h1>${model.title}</h1>${inner.join('\n')}</body></html>`
}

/** Breaks a table where a page ends: rows of merged names go on without their first cells. */
function inTwo(rows: Rows): [Rows, Rows] {
  const at = Math.ceil(rows.length / 2)
  return [rows.slice(0, at), rows.slice(at)]
}

const isBlockTitle = (cells: readonly ModelCell[]) => /^第二十条/u.test(cells[0]?.text ?? '')

/** Each block of table 二 as a table of its own. */
function byBlock(rows: Rows): Rows[] {
  const blocks: ModelCell[][][] = []
  for (const cells of rows) {
    if (isBlockTitle(cells) || blocks.length === 0) blocks.push([])
    blocks.at(-1)?.push([...cells])
  }
  return blocks
}

/** Merged names written out: an empty cell wherever another one reaches. */
const writtenOut = (rows: Rows) =>
  `<table>${gridRows(rows)
    .map((line: Line) => `<tr>${line.map((cell) => `<td>${cell?.text ?? ''}</td>`).join('')}</tr>`)
    .join('')}</table>`

const digitsApart = ({ text, isFigure }: ModelCell) =>
  isFigure
    ? [...text].map((digit) => `<span>${digit}</span>`).join('')
    : text.replace(/(.{4})/gu, '$1<br>')

export const HTML_LAYOUTS: Readonly<Record<string, (model: ReportModel) => string>> = {
  'heads in th, in a thead': (model) =>
    page(model, (rows) => {
      const first = rows.findIndex((cells) => cells.some(({ isFigure }) => isFigure))
      const heads = rows.slice(0, first).map((cells) => row(cells, plain, 'th'))
      const body = rows.slice(first).map((cells) => row(cells, plain))
      return `<table><thead>${heads.join('')}</thead><tbody>${body.join('')}</tbody></table>`
    }),
  'non-breaking spaces around everything': (model) =>
    page(model, (rows) => table(rows, ({ text }) => `&nbsp;<p>&nbsp; ${text}&nbsp;</p>`)),
  'digits in spans, names broken by br': (model) => page(model, (rows) => table(rows, digitsApart)),
  'full-width digits': (model) =>
    page(model, (rows) =>
      table(rows, ({ text, isFigure }) =>
        isFigure
          ? text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
          : text,
      ),
    ),
  'each block a table of its own': (model) =>
    page(model, (rows, index) =>
      index === 1
        ? byBlock(rows)
            .map((block) => table(block))
            .join('')
        : table(rows),
    ),
  'tables broken where a page ends': (model) =>
    page(model, (rows) =>
      inTwo(rows)
        .map((half) => table(half))
        .join('<p>&nbsp;</p>'),
    ),
  'a note in a last row': (model) =>
    page(
      model,
      (rows) =>
        `${table(rows).slice(0, -'</table>'.length)}<tr><td colspan="10">注：本表数据由办公室提供。</td></tr></table>`,
    ),
  'merged cells written out': (model) => page(model, writtenOut),
  'names spaced out': (model) =>
    page(model, (rows) =>
      table(rows, ({ text, isFigure }) => (isFigure ? text : [...text].join(' '))),
    ),
  'all tables in one': (model) => {
    const all = model.parts.filter(isTable).flat()
    let isFirst = true
    return page(model, () => {
      const whole = isFirst ? table(all) : ''
      isFirst = false
      return whole
    })
  },
}

function text(model: ReportModel, tableText: (rows: Rows) => string): string {
  return [model.title, ...model.parts.map((part) => (isTable(part) ? tableText(part) : part))].join(
    '\n',
  )
}

const lines = (rows: Rows, between: string) =>
  rows.map((cells) => cells.map(plain).join(between)).join('\n')

export const TEXT_LAYOUTS: Readonly<Record<string, (model: ReportModel) => string>> = {
  tabs: (model) => text(model, (rows) => lines(rows, '\t')),
  'tabs with the empty cells of merged names': (model) =>
    text(model, (rows) =>
      gridRows(rows)
        .map((line) => line.map((cell) => cell?.text ?? '').join('\t'))
        .join('\n'),
    ),
  'one cell and a bar a line': (model) =>
    text(model, (rows) =>
      rows.flatMap((cells) => cells.map(({ text: cell }) => `${cell} |`)).join('\n'),
    ),
  'one cell a line, a bar between': (model) =>
    text(model, (rows) => rows.flatMap((cells) => cells.map(plain)).join('\n|\n')),
  'a row a line, bars without edges': (model) => text(model, (rows) => lines(rows, ' | ')),
  'full-width spaces, CRLF': (model) =>
    text(model, (rows) => lines(rows, '　　')).replaceAll('\n', '\r\n'),
  'names broken over lines': (model) =>
    text(model, (rows) =>
      rows
        .flatMap((cells) =>
          cells.map(({ text: cell, isFigure }) =>
            isFigure || cell.length < 9 ? cell : `${cell.slice(0, 6)}\n${cell.slice(6)}`,
          ),
        )
        .join('\n'),
    ),
  'a whole table on one line': (model) =>
    text(model, (rows) => lines(rows, ' ').replaceAll('\n', ' ')),
  'a whole table on one line, with bars': (model) =>
    text(model, (rows) => lines(rows, ' | ').replaceAll('\n', ' | ')),
  'the whole report on one line, with bars': (model) =>
    text(model, (rows) => `${lines(rows, ' | ').replaceAll('\n', ' | ')} |`).replaceAll('\n', ' '),
  'the whole report on one line': (model) =>
    text(model, (rows) => lines(rows, ' ')).replaceAll('\n', ' '),
  'figures of a row on one line below its name': (model) =>
    text(model, (rows) =>
      rows
        .map((cells) => {
          const names = cells.filter(({ isFigure }) => !isFigure).map(plain)
          const figures = cells.filter(({ isFigure }) => isFigure).map(plain)
          return [...names, ...(figures.length > 0 ? [figures.join(' ')] : [])].join('\n')
        })
        .join('\n'),
    ),
}
