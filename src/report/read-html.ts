import { Parser } from 'htmlparser2'
import { DocumentBuilder, type ReportDocument, type SourceCell } from './document'

/** Elements whose content is no text of the page. Nothing of a page is ever run. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'object',
  'iframe',
  'canvas',
  'head',
  // What was struck out is not said any more.
  'del',
  's',
  'strike',
])
const BREAKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'nav',
  'aside',
  'main',
  'dl',
  'dt',
  'dd',
  'form',
  'hr',
  'body',
  'figure',
  'figcaption',
  'blockquote',
  'center',
  'pre',
  'address',
  'fieldset',
  'tr',
  'table',
  'caption',
])

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const NOTE_MARK = /^[\s\d①-⑳*†‡,，[\]（）()]+$/

/** A cell with more text than this holds a page, not a figure: its table is there for the layout. */
const LONGEST_CELL = 400

interface OpenCell {
  rows: number
  columns: number
  lines: Line[]
  buffer: string
}

type Line = string | OpenTable

interface OpenTable {
  rows: OpenCell[][]
  caption: Line[]
  cell: OpenCell | null
}

/** A page that hides most of its text shows it by a script: then that text is read too. */
const MOST_HIDDEN = 4
/** Tables in tables in tables: no report has so many. */
const DEEPEST = 64

/** Reads a saved page: its text in reading order, data tables as grids, layout tables as text. What it hides is left out. */
export function readHtml(html: string): ReportDocument {
  const page = readPage(html, false)
  return (page.isMostlyHidden ? readPage(html, true) : page).finish()
}

function readPage(html: string, withHidden: boolean): PageReader {
  const page = new PageReader(withHidden)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  return page
}

class PageReader {
  private readonly lines: Line[] = []
  private buffer = ''
  private readonly tables: OpenTable[] = []
  private silent = 0
  private title = ''
  private isTitle = false
  private readonly meta: Record<string, string> = {}
  /** Elements open within a hidden one, itself among them. */
  private hidden = 0
  /** Tables open beyond the deepest that is told apart. */
  private deeper = 0
  /** A note's mark: 12件<sup>①</sup>. */
  private isRaised = false
  private shown = 0
  private unseen = 0

  constructor(private readonly withHidden: boolean) {}

  get isMostlyHidden(): boolean {
    return this.unseen > MOST_HIDDEN * this.shown
  }

  open(name: string, attributes: Record<string, string>): void {
    const isHidden = attributes.hidden !== undefined || HIDDEN.test(attributes.style ?? '')
    if (!this.withHidden && (this.hidden > 0 || isHidden)) this.hidden += 1
    if (this.hidden > 0) return
    this.isRaised = name === 'sup'
    if (name === 'title' && this.title === '') this.isTitle = true
    if (name === 'meta' && attributes.name && attributes.content)
      this.meta[attributes.name.toLowerCase()] = attributes.content
    // The body ends a head that was never closed.
    if (name === 'body') this.silent = 0
    if (SILENT.has(name)) this.silent += 1
    if (this.silent > 0) return
    if (name === 'table') {
      this.breakLine()
      if (this.tables.length >= DEEPEST) {
        this.deeper += 1
        return
      }
      this.tables.push({ rows: [], caption: [], cell: null })
      return
    }
    const table = this.tables.at(-1)
    if (table && name === 'tr') {
      this.endCell(table)
      table.rows.push([])
    } else if (table && (name === 'td' || name === 'th')) {
      this.endCell(table)
      if (table.rows.length === 0) table.rows.push([])
      const cell: OpenCell = {
        rows: span(attributes.rowspan),
        columns: span(attributes.colspan),
        lines: [],
        buffer: '',
      }
      table.rows.at(-1)?.push(cell)
      table.cell = cell
    } else if (BREAKS.has(name)) this.breakLine()
  }

  close(name: string): void {
    if (this.hidden > 0) {
      this.hidden -= 1
      return
    }
    this.isRaised = false
    if (name === 'title') this.isTitle = false
    if (SILENT.has(name)) this.silent = Math.max(0, this.silent - 1)
    if (this.silent > 0) return
    const table = this.tables.at(-1)
    if (name === 'table' && this.deeper > 0) this.deeper -= 1
    else if (name === 'table' && table) {
      this.endCell(table)
      this.tables.pop()
      this.push(table)
    } else if (table && (name === 'td' || name === 'th' || name === 'tr')) this.endCell(table)
    else if (BREAKS.has(name)) this.breakLine()
  }

  text(text: string): void {
    if (this.isTitle) this.title += text
    if (this.silent > 0) return
    if (this.hidden > 0) {
      this.unseen += text.trim().length
      return
    }
    this.shown += text.trim().length
    if (this.isRaised && NOTE_MARK.test(text)) return
    const cell = this.tables.at(-1)?.cell
    const clean = text.replace(/[\s\u00a0]+/g, ' ')
    if (cell) cell.buffer += clean
    else this.buffer += clean
  }

  finish(): ReportDocument {
    for (const table of this.tables.splice(0).reverse()) {
      this.endCell(table)
      this.push(table)
    }
    this.breakLine()
    const builder = new DocumentBuilder()
    write(this.lines, builder)
    return builder.finish('html', this.title, this.meta)
  }

  private breakLine(): void {
    const cell = this.tables.at(-1)?.cell
    if (cell) {
      if (cell.buffer.trim() !== '') cell.lines.push(cell.buffer)
      cell.buffer = ''
      return
    }
    if (this.buffer.trim() !== '') this.push(this.buffer)
    this.buffer = ''
  }

  private endCell(table: OpenTable): void {
    if (table.cell && table.cell.buffer.trim() !== '') table.cell.lines.push(table.cell.buffer)
    table.cell = null
  }

  private push(line: Line): void {
    const table = this.tables.at(-1)
    if (table?.cell) {
      if (typeof line !== 'string' && table.cell.buffer.trim() !== '') {
        table.cell.lines.push(table.cell.buffer)
        table.cell.buffer = ''
      }
      table.cell.lines.push(line)
    } else if (table) table.caption.push(line)
    else this.lines.push(line)
  }
}

function span(value: string | undefined): number {
  const n = Number.parseInt(value ?? '', 10)
  return Number.isFinite(n) && n > 0 ? Math.min(n, 1000) : 1
}

function write(lines: readonly Line[], builder: DocumentBuilder): void {
  for (const line of lines) {
    if (typeof line === 'string') {
      builder.addText(line.replace(/ +/g, ' '))
      continue
    }
    write(line.caption, builder)
    const cells = line.rows.flat()
    if (cells.length < 2 || cells.some(isLayout))
      for (const cell of cells) write(cell.lines, builder)
    else builder.addTable(line.rows.map((row) => row.map(sourceCell)))
  }
}

function isLayout(cell: OpenCell): boolean {
  if (cell.lines.some((line) => typeof line !== 'string')) return true
  return cell.lines.join('').length > LONGEST_CELL
}

function sourceCell({ lines, rows, columns }: OpenCell): SourceCell {
  const texts = lines.filter((line) => typeof line === 'string').map((line) => line.trim())
  return { text: texts.join(' ').replace(/ +/g, ' '), rows, columns }
}
