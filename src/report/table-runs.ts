import { type CellReading, readCell } from './cell-value'
import type { Block, ReportDocument, TableBlock, TextBlock } from './document'
import { normalise } from './normal'
import type { Characters } from './traditional'

/** A cell that holds a figure, or none, in its place in the document. */
export interface ValueCell {
  reading: Exclude<CellReading, { kind: 'text' }>
  raw: string
  start: number
  end: number
}

/**
 * A table in the one shape that all layouts share: text (heads, row names), then the cells that follow it,
 * then text again. A name that is split over lines or cells is whole again here.
 */
export interface Run {
  /** In normal form, each row or line on one of its own; marks and spaces of the page are gone. */
  text: string
  /** Its first piece, which may still belong to the name of the row before. */
  first: string
  values: ValueCell[]
  start: number
  end: number
  /** From a grid: an empty cell is really there. In flattened text it may have been lost. */
  isGrid: boolean
}

interface Token {
  text: string
  raw: string
  start: number
  end: number
  /** Nothing stands here, but a separator says that a cell does. */
  isEmpty: boolean
  /** The lower part of a merged cell. */
  isBelow?: boolean
}

const START =
  /第二十条第（[一五六八九]）项|^信息内容$|本年新?制[发作]|申请人情况|本年新收政府信息公开申请|^结果维持$|结果维持\|*结果纠正|^行政复议\|*行政诉讼$|勾稽关系/u
/** The heading of the part with table 四: in short reports its figures stand below it without their heads. */
const FOUR = /^[四二三]、[^。]{0,20}复议[^。]{0,10}诉讼(?:的)?(?:情况)?$/u
/** So many figures in a row below it are its table, or one with cells lost or added. */
const FOUR_CELLS: readonly [number, number] = [12, 18]
const STOP = /^(?:五|六|七)、|^（一）(?:存在|主要)|存在的?(?:主要)?(?:问题|不足)/u
const LONGEST_LABEL = 60

/** The runs of a table of the document. */
export function gridRuns(table: TableBlock, characters: Characters): Run[] {
  const rows: Token[][] = []
  for (const cell of table.cells) {
    // Most cells are a few digits, and already in normal form.
    const isPlain = /^\d*$/.test(cell.text)
    const text = isPlain ? cell.text : normalise(cell.text, 0, characters).text
    const { start, end } = cell
    const token = { text, raw: cell.text, start, end, isEmpty: text === '' }
    // A figure that is merged over several rows counts in the first; a name counts in all.
    const height = cell.rows > 1 && readCell(text).kind !== 'text' ? 1 : cell.rows
    for (let row = cell.row; row < cell.row + height; row += 1) {
      rows[row] ??= []
      rows[row]?.push(row === cell.row ? token : { ...token, isBelow: true })
    }
  }
  const tokens = rows.map((row) => row ?? [])
  return runsOf(tokens, true)
}

/**
 * Flattened tables among the lines of a text: one cell a line, cells behind pipes or tabs, or figures in a
 * row behind their name.
 *
 * @returns the runs, and which blocks they took: those are no narrative
 */
export function flatRuns(
  document: ReportDocument,
  characters: Characters,
): { runs: Run[]; taken: Set<TextBlock> } {
  const taken = new Set<TextBlock>()
  const rows: Token[][] = []
  let isInside = false
  let four: TextBlock | null = null
  for (const [i, block] of document.blocks.entries()) {
    if (block.kind === 'table') {
      isInside = false
      continue
    }
    const line = normalise(block.text, block.start, characters).text
    const isRow = isRowOfCells(block.text)
    if (STOP.test(line)) isInside = false
    if (FOUR.test(line)) {
      four = block
      isInside = false
      continue
    }
    if (four && !isInside && isBareRow(block.text, FOUR_CELLS)) {
      rows.push(tokensOf(four, characters))
      isInside = true
    }
    if (four && isHeadOfFour(block) && isHeadOfFour(document.blocks[i + 1])) isInside = true
    four = null
    if (!isInside)
      isInside = START.test(line.replace(/^[|\s]+|[|\s]+$/g, '')) && (isRow || !isProse(line))
    else if (!isRow && isProse(line)) isInside = false
    if (!isInside) continue
    taken.add(block)
    const tokens = tokensOf(block, characters)
    rows.push(...(isRow || isSeveralRows(tokens) ? rowsOf(tokens) : [tokens]))
  }
  return { runs: runsOf(withoutSeparators(rows), false), taken }
}

/** The first heads of table 四, one a line. */
function isHeadOfFour(block: Block | undefined): boolean {
  return (
    block?.kind === 'text' &&
    /^[|\s]*(?:行政(?:复议|诉讼|復議|訴訟)|[结結]果[维維]持)?[|\s]*$/u.test(block.text)
  )
}

/** A line of about so many figures and nothing else. */
function isBareRow(text: string, [fewest, most]: readonly [number, number]): boolean {
  const pieces = text.split(/[\s|｜]+/u).filter((piece) => piece !== '')
  const { length } = pieces
  return length >= fewest && length <= most && pieces.every((piece) => FIGURE.test(piece))
}

function isProse(line: string): boolean {
  if (line.includes('|')) return false
  const plain = line.replace(/（[^）]*）/gu, '')
  return /[。；]/u.test(plain) || plain.length > LONGEST_LABEL
}

/** A whole table, or much of one, on one line: many short pieces, and a good part of them figures. */
function isRowOfCells(text: string): boolean {
  if (/[|\t｜。]/.test(text)) return false
  const pieces = text.trim().split(/\s+/u)
  const figures = pieces.filter((piece) => FIGURE.test(piece)).length
  return pieces.length >= 12 && figures >= pieces.length * 0.2
}
/** One figure among others of a line; a unit may stand behind it. */
const ONE =
  '(?:约?[+-]?[\\d０-９][\\d０-９.,]*余?(?:件|项|个|条|宗|万元|元)?[*※①-⑳]?|[零〇]|[/—-]+)'
const FIGURE = new RegExp(`^${ONE}$`, 'u')
const FIGURES = new RegExp(`^${ONE}(?:\\s+${ONE})+$`, 'u')
const NAME_AND_FIGURES = new RegExp(`^(.*?[^\\d\\s].*?)((?:\\s+${ONE})+)$`, 'u')

const isValue = ({ raw, isEmpty }: Token) => isEmpty || FIGURE.test(raw)

/** `规章 | | | | 行政规范性文件 | 4 | 0 | 4`: heads and rows of a table behind pipes, all in one line. */
function isSeveralRows(tokens: readonly Token[]): boolean {
  const values = tokens.findIndex(({ raw, isEmpty }) => !isEmpty && FIGURE.test(raw))
  const last = tokens.findLastIndex((token) => !isValue(token))
  return values >= 0 && values < last && tokens.some(({ text }) => ROW_HEAD.test(text))
}
const ROW_HEAD = /^(?:信息内容|第二十条第（[一五六八九]）项|（本列数据|申请人情况|行政复议$)/u

/** Names and the figures behind them, again and again: each time a row. */
function rowsOf(tokens: readonly Token[]): Token[][] {
  const rows: Token[][] = [[]]
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    if (!isValue(token) && before && isValue(before)) rows.push([])
    rows.at(-1)?.push(token)
  }
  return rows
}

/** Cells of a line. `0 |` is one cell, `a | b |` two, `|` alone an empty one. */
function tokensOf(block: TextBlock, characters: Characters): Token[] {
  const { text, start } = block
  const tokens: Token[] = []
  const add = (piece: string, at: number) => {
    const lead = piece.length - piece.trimStart().length
    const raw = piece.trim()
    const from = start + at + lead
    const clean = normalise(raw, 0, characters).text
    tokens.push({ text: clean, raw, start: from, end: from + raw.length, isEmpty: raw === '' })
  }
  if (/[|\t｜]/.test(text)) {
    const pieces = text.split(/[|\t｜]/)
    // What stands before a pipe at the edge of a line is no cell.
    const from = pieces.length > 2 && pieces[0]?.trim() === '' ? 1 : 0
    const to = pieces.at(-1)?.trim() === '' ? pieces.length - 1 : pieces.length
    let at = 0
    for (const [i, piece] of pieces.entries()) {
      if (i >= from && i < to) add(piece, at)
      at += piece.length + 1
    }
    return tokens
  }
  if (FIGURES.test(text) || isRowOfCells(text)) {
    for (const match of text.matchAll(/\S+/gu)) add(match[0], match.index)
    return tokens
  }
  const row = NAME_AND_FIGURES.exec(text)
  const head = row?.[1] ?? ''
  const tail = row?.[2] ?? ''
  if (row && readCell(normalise(text, 0, characters).text).kind === 'text') {
    // `规章0 0 3`: the first figure may stand right behind the name.
    const name = /^(.*[^\d\s.,)\]）第])(\d+)$/u.exec(head)?.[1] ?? head
    add(name, 0)
    if (name !== head) add(head.slice(name.length), name.length)
    for (const match of tail.matchAll(/\S+/g)) add(match[0], head.length + match.index)
  } else add(text, 0)
  return tokens
}

/** Where a lone `|` stands between all cells, it separates them and is no empty cell. */
function withoutSeparators(rows: readonly Token[][]): Token[][] {
  const isBar = (row: readonly Token[]) => row.length === 1 && row[0]?.isEmpty === true
  const bars = rows.filter(isBar).length
  const values = rows.filter((row) => row.length === 1 && !isBar(row)).length
  if (bars === 0 || bars < values * 0.6) return [...rows]
  return rows.flatMap((row, i) => {
    if (!isBar(row)) return [row]
    // Two bars with nothing between them: there the cell is empty.
    const before = rows[i - 1]
    return before && isBar(before) ? [row] : []
  })
}

function isNameless(row: readonly Token[]): boolean {
  return row.length > 1 && row.every(({ text }) => readCell(text).kind !== 'text')
}

function runsOf(rows: readonly Token[][], isGrid: boolean): Run[] {
  const runs: Run[] = []
  let current: Run | null = null
  let named: readonly Token[] | null = null
  const open = (token: Token): Run => {
    const run = {
      text: '',
      first: token.text,
      values: [],
      start: token.start,
      end: token.end,
      isGrid,
    }
    runs.push(run)
    return run
  }
  for (const row of rows) {
    const lastText = row.findLastIndex((token) => readCell(token.text).kind === 'text')
    for (const [i, token] of row.entries()) {
      const reading = readCell(token.text)
      if (reading.kind === 'text') {
        // A name counts in all its rows of figures; a head is printed once.
        if (token.isBelow && lastText === row.length - 1) continue
        if (!current || current.values.length > 0) current = open(token)
        if (current.text !== '' && named !== row) current.text += '\n'
        named = row
        current.text += token.text
        current.end = token.end
      } else if (i > lastText) {
        // Figures without a name: a second row of table 四.
        current ??= isGrid && isNameless(row) ? open({ ...token, text: '' }) : null
        if (!current) continue
        const { raw, start, end } = token
        current.values.push({ reading, raw, start, end })
        current.end = end
      }
    }
    // In a grid each row is complete: what follows belongs to another.
    if (isGrid && current && current.values.length > 0) current = null
  }
  return runs
}
