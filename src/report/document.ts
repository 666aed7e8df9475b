/**
 * A report as every reader of a file format gives it: text in reading order, and tables as grids. All
 * offsets count characters of `text`, so that a figure can be shown where it stands.
 */
export interface ReportDocument {
  kind: 'html' | 'text' | 'docx' | 'pdf'
  text: string
  blocks: Block[]
  /** The title that the file itself carries (`<title>`, document properties); empty where none. */
  title: string
  /** What the file says about itself outside the text: names and values of `<meta>`. */
  meta: Readonly<Record<string, string>>
}

export type Block = TextBlock | TableBlock

/** One paragraph or line. */
export interface TextBlock {
  kind: 'text'
  text: string
  start: number
  end: number
}

export interface TableBlock {
  kind: 'table'
  cells: TableCell[]
  width: number
  height: number
  start: number
  end: number
}

/** A cell of the grid, with merged cells standing once: `rows` and `columns` are how far it reaches. */
export interface TableCell {
  text: string
  start: number
  end: number
  row: number
  column: number
  rows: number
  columns: number
}

/** Why a file gives no document. The words stand in `text/ingest.ts`. */
export type DocumentFault =
  | 'file-empty'
  | 'file-broken'
  | 'file-encrypted'
  | 'file-too-large'
  | 'file-unknown'
  | 'scanned'
  | 'table-too-large'
  | 'zip-too-large'
  | 'zip-nested'
  | 'zip-no-report'
  | 'reader-unreachable'

/** A file that cannot be read as a report, and why. */
export class DocumentError extends Error {
  readonly fault: DocumentFault
  constructor(fault: DocumentFault, options?: ErrorOptions) {
    super(fault, options)
    this.fault = fault
  }
}

/** Part of the program that is fetched when the first such file is opened. Without a network the file is not to blame. */
export async function fetched<T>(part: Promise<T>): Promise<T> {
  try {
    return await part
  } catch (cause) {
    throw new DocumentError('reader-unreachable', { cause })
  }
}

/** More cells than a report of every kind can have: the blank form has 200. */
export const MOST_CELLS = 60_000
/** The headings of the form, where they stand behind other text: pages that lost their line breaks. */
const PART =
  /(?<=[。；|\s])(?=(?:[一二三四五六]、(?:总体情况|主动公开政府信息(?:的)?情况|(?:收到和处理)?政府信息公开申请(?:的)?情况|(?:因)?政府信息公开[^。；|\s]{0,8}行政复议、(?:提起)?行政诉讼(?:的)?情况|(?:政府信息公开工作)?存在的?(?:主要)?问题(?:及|和)改进(?:情况|措施)|其他需要报告的(?:事项|情况))|（[一二三四五]）(?:主动公开|依申请公开|政府信息(?:资源)?管理|(?:政府信息)?公开平台建设|平台建设|监督保障)(?:方面|情况)?)[。：:|\s])/gu
/** A heading and what stands behind it. */
const HEAD = /^([一二三四五六]、[^。；：:|\s]{2,24})[|\s]+(?=\S)/u
/** A line that may hold several parts is longer than this; most lines are not looked at. */
const LONG_LINE = 200

/** The parts of a report in one line, each with its heading on a line of its own. */
function partsOf(line: string): string[] {
  if (line.length < LONG_LINE) return [line]
  const parts = line.split(PART)
  return parts.length < 2 ? parts : parts.flatMap((part) => part.replace(HEAD, '$1\n').split('\n'))
}

/** Characters of a document; the longest real reports have some 40,000. */
export const MOST_CHARACTERS = 4_000_000

/** A cell as a file format gives it, before its place in the grid is known. */
export interface SourceCell {
  text: string
  rows: number
  columns: number
}

/** Puts a document together piece by piece. */
export class DocumentBuilder {
  private readonly parts: string[] = []
  private readonly blocks: Block[] = []
  private length = 0
  private cells = 0

  /** Adds a line, or the parts of a report that stand in one; empty ones are left out. */
  addText(text: string): void {
    for (const line of partsOf(text)) this.addLine(line.trim())
  }

  private addLine(line: string): void {
    if (line === '') return
    const start = this.length
    this.put(line)
    this.blocks.push({ kind: 'text', text: line, start, end: this.length })
    this.put('\n')
  }

  /** Adds a table of rows of cells, as HTML writes them: a cell that reaches down is not repeated below. */
  addTable(rows: readonly (readonly SourceCell[])[]): void {
    const start = this.length
    const taken: number[] = []
    const cells: TableCell[] = []
    let width = 0
    for (const [row, sources] of rows.entries()) {
      let column = 0
      for (const source of sources) {
        while ((taken[column] ?? 0) > row) column += 1
        // A span that says 1000 rows means "to the end"; one of 10,000 columns is an attack.
        const columns = Math.min(Math.max(1, source.columns), 60)
        const height = Math.min(Math.max(1, source.rows), rows.length - row)
        this.cells += columns * height
        if (this.cells > MOST_CELLS) throw new DocumentError('table-too-large')
        for (let i = 0; i < columns; i += 1) taken[column + i] = row + height
        const text = source.text.trim()
        const from = this.length
        this.put(text)
        cells.push({ text, start: from, end: this.length, row, column, rows: height, columns })
        this.put('\t')
        column += columns
        width = Math.max(width, column)
      }
      this.put('\n')
    }
    if (cells.length === 0) return
    this.blocks.push({
      kind: 'table',
      cells,
      width,
      height: rows.length,
      start,
      end: this.length,
    })
  }

  finish(
    kind: ReportDocument['kind'],
    title = '',
    meta: Readonly<Record<string, string>> = {},
  ): ReportDocument {
    return { kind, text: this.parts.join(''), blocks: this.blocks, title: title.trim(), meta }
  }

  private put(text: string): void {
    this.length += text.length
    if (this.length > MOST_CHARACTERS) throw new DocumentError('file-too-large')
    this.parts.push(text)
  }
}
