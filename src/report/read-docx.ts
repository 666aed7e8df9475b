import { Parser } from 'htmlparser2'
import { DocumentBuilder, DocumentError, type ReportDocument, type SourceCell } from './document'
import { unpack } from './unpack'

interface WordCell {
  columns: number
  /** Its text stands in the cell above: the two are merged. */
  goesOn: boolean
  paragraphs: string[]
}

interface WordTable {
  rows: { before: number; cells: WordCell[] }[]
}

/** Reads the paragraphs and tables of a Word document. Deleted text of tracked changes is not read. */
export function readDocx(bytes: Uint8Array): ReportDocument {
  const files = unpack(
    bytes,
    (name) => name === 'word/document.xml' || name === 'docProps/core.xml',
  )
  const body = files.get('word/document.xml')
  if (!body) throw new DocumentError('file-broken')
  const builder = new DocumentBuilder()
  readBody(new TextDecoder().decode(body), builder)
  const core = files.get('docProps/core.xml')
  const title = core && /<dc:title>([^<]*)<\/dc:title>/.exec(new TextDecoder().decode(core))?.[1]
  return builder.finish('docx', title ?? '')
}

function readBody(xml: string, builder: DocumentBuilder): void {
  const tables: WordTable[] = []
  let paragraph = ''
  let isText = false
  const cellOf = (table: WordTable | undefined) => table?.rows.at(-1)?.cells.at(-1)
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const table = tables.at(-1)
        if (name === 'w:t') isText = true
        else if (name === 'w:tab') paragraph += '\t'
        else if (name === 'w:br' || name === 'w:cr') paragraph += '\n'
        else if (name === 'w:tbl') tables.push({ rows: [] })
        else if (name === 'w:tr') table?.rows.push({ before: 0, cells: [] })
        else if (name === 'w:tc')
          table?.rows.at(-1)?.cells.push({ columns: 1, goesOn: false, paragraphs: [] })
        else if (name === 'w:gridBefore') {
          const row = table?.rows.at(-1)
          if (row) row.before = count(attributes['w:val'])
        } else if (name === 'w:gridSpan') {
          const cell = cellOf(table)
          if (cell) cell.columns = Math.max(1, count(attributes['w:val']))
        } else if (name === 'w:vMerge') {
          const cell = cellOf(table)
          if (cell) cell.goesOn = attributes['w:val'] !== 'restart'
        }
      },
      ontext(text) {
        if (isText) paragraph += text
      },
      onclosetag(name) {
        if (name === 'w:t') isText = false
        else if (name === 'w:p') {
          const cell = cellOf(tables.at(-1))
          if (cell) cell.paragraphs.push(paragraph)
          else for (const line of paragraph.split('\n')) builder.addText(line)
          paragraph = ''
        } else if (name === 'w:tbl') {
          const table = tables.pop()
          const outer = cellOf(tables.at(-1))
          if (table && outer) outer.paragraphs.push(...textOf(table))
          else if (table) builder.addTable(gridOf(table))
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
}

function count(value: string | undefined): number {
  const n = Number.parseInt(value ?? '', 10)
  return Number.isFinite(n) && n > 0 ? Math.min(n, 60) : 0
}

function textOf({ rows }: WordTable): string[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs))
}

/** Word marks each merged cell in each row; a grid has it once, with how far it reaches. */
function gridOf({ rows }: WordTable): SourceCell[][] {
  const grid: SourceCell[][] = []
  const above = new Map<number, SourceCell>()
  for (const { before, cells } of rows) {
    const row: SourceCell[] = []
    let column = before
    if (before > 0) row.push({ text: '', rows: 1, columns: before })
    for (const cell of cells) {
      const upper = above.get(column)
      if (cell.goesOn && upper && upper.columns === cell.columns) upper.rows += 1
      else {
        const text = cell.paragraphs.join(' ').trim()
        const one: SourceCell = { text, rows: 1, columns: cell.columns }
        row.push(one)
        above.set(column, one)
      }
      column += cell.columns
    }
    grid.push(row)
  }
  return grid
}
