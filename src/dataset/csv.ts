import Papa from 'papaparse'
import type { ProblemLog } from './problem'

/** Text is handed to PapaParse in blocks of about this many characters, to keep memory low. */
const BLOCK = 1 << 19
/** A longer line is no row of ours, and splitting it could exhaust the memory. */
const LONGEST_LINE = 1 << 16
/** A quoted cell may hold line ends, but not more than this many. */
const LONGEST_ROW = 100

/** Where each wanted column stands in a file; `-1` where the file has none. */
export type Columns<Name extends string> = Readonly<Record<Name, number>>

export type RowReader = (cells: readonly string[], line: number) => void

/**
 * Reads a CSV text row by row with PapaParse. Never throws, whatever the text.
 *
 * Tolerated: blank lines, rows of nothing but commas, empty cells past the last column, line ends
 * inside quotes. Reported, and the row left out: a wrong number of cells, a broken quote (the rows
 * after it are still read), unreadable characters, a line of over 64 kB.
 *
 * @param wanted the columns to find in the header, by name
 * @param required those without which no row can be read
 * @param start called once with the places of the columns and the header as it stands; gives back what to do with
 *   each row; not called where the file is empty, is HTML or lacks a required column: then `log.isUnusable`
 */
export function readCsv<Name extends string>(
  text: string,
  wanted: readonly Name[],
  required: readonly Name[],
  log: ProblemLog,
  start: (columns: Columns<Name>, header: readonly string[]) => RowReader,
): void {
  const unusable = text.trim() === '' ? 'file-empty' : isHtml(text) ? 'file-is-html' : null
  if (unusable) {
    log.add(1, 1, unusable)
    log.isUnusable = true
    return
  }
  let width = 0
  let read: RowReader | null = null
  /** A row that was too short: at the end of a file without a line end, the file was cut off there. */
  let short: { line: number; found: number } | null = null
  const garbled = text.includes('\ufffd')

  const reportShort = (rule: 'column-count' | 'file-truncated') => {
    if (!short) return
    log.add(short.line, Math.max(1, short.found), rule, { found: short.found, expected: width })
    if (rule === 'file-truncated') log.isCut = true
    short = null
  }
  const take = (cells: string[], line: number): void => {
    if (isBlank(cells)) return
    if (read === null) {
      const columns = findColumns(cells, line, wanted, required, log)
      if (columns === null) {
        log.isUnusable = true
        read = () => {}
        return
      }
      width = cells.length
      read = start(columns, cells)
      return
    }
    if (log.isUnusable) return
    if (short) reportShort('column-count')
    if (cells.length < width) {
      short = { line, found: cells.length }
      return
    }
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      log.add(line, width + 1, 'column-count', { found: cells.length, expected: width })
      return
    }
    const bad = garbled ? cells.findIndex((cell) => cell.includes('\ufffd')) : -1
    if (bad !== -1) {
      log.add(line, bad + 1, 'garbled-text')
      return
    }
    read(cells, line)
  }

  let position = 0
  let line = 1
  while (position < text.length && !log.isUnusable) {
    // The header is read on its own, so that all blocks after it know their columns.
    let end = text.indexOf('\n', read === null ? position : position + BLOCK)
    if (end === -1) end = text.length
    const block = text.slice(position, end)
    if (block.length < BLOCK + LONGEST_LINE && !block.includes('"') && read !== null) {
      const { data } = Papa.parse<string[]>(block, PLAIN)
      for (const cells of data) {
        take(cells, line)
        line += 1
      }
      position = end + 1
    } else {
      const next = readQuoted(text, position, end, line, width, log, take)
      position = next.position
      line = next.line
    }
  }
  reportShort(text.endsWith('\n') ? 'column-count' : 'file-truncated')
}

const PLAIN = { delimiter: ',', newline: '\n', fastMode: true } as const
const QUOTED = { delimiter: ',', newline: '\n', fastMode: false } as const

/** Reads the lines from `position` to `end` (or the end of the row that begins before it), quotes and all. */
function readQuoted(
  text: string,
  position: number,
  end: number,
  line: number,
  width: number,
  log: ProblemLog,
  take: (cells: string[], line: number) => void,
): { position: number; line: number } {
  // Rows whose quotes pair up are parsed together; PapaParse is slow to start and fast to run.
  let rows: string[] = []
  let rowLines: number[] = []
  const flush = () => {
    takeRows(rows, rowLines, log, take)
    rows = []
    rowLines = []
  }
  while (position <= end && position < text.length) {
    const first = lineAt(text, position)
    const firstLine = line
    position += first.length + 1
    line += 1
    if (first.length > LONGEST_LINE) {
      log.add(firstLine, 1, 'line-too-long', { length: first.length })
      continue
    }
    if (hasPairedQuotes(first) || parseOne(first, width) !== null) {
      rows.push(first)
      rowLines.push(firstLine)
      continue
    }
    const rest = restOfRow(text, position, width)
    if (rest === null) {
      log.add(firstLine, 1, 'broken-quote')
      continue
    }
    rows.push(`${first}\n${rest.text}`)
    rowLines.push(firstLine)
    position = rest.position
    line += rest.lines
  }
  flush()
  return { position, line }
}

function takeRows(
  rows: readonly string[],
  lines: readonly number[],
  log: ProblemLog,
  take: (cells: string[], line: number) => void,
): void {
  if (rows.length === 0) return
  const { data, errors } = Papa.parse<string[]>(rows.join('\n'), QUOTED)
  const together = errors.length === 0 && data.length === rows.length
  rows.forEach((row, i) => {
    const cells = together ? data[i] : parseOne(row, 0)
    if (cells) take(cells, lines[i] ?? 0)
    else log.add(lines[i] ?? 0, 1, 'broken-quote')
  })
}

/** @returns the cells of a text that is one whole row (of `width` cells, if not 0), else `null` */
function parseOne(row: string, width: number): string[] | null {
  if (row === '') return ['']
  const { data, errors } = Papa.parse<string[]>(row, QUOTED)
  const cells = data[0]
  if (errors.length > 0 || data.length !== 1 || !cells) return null
  return width === 0 || cells.length === width ? cells : null
}

/**
 * Finds where a row that was left open by a quote closes. A line in between that is a whole row
 * of its own shows that the quote was never meant to stay open: then there is no rest.
 */
function restOfRow(
  text: string,
  position: number,
  width: number,
): { text: string; position: number; lines: number } | null {
  let rest = ''
  for (let lines = 1; lines <= LONGEST_ROW && position < text.length; lines += 1) {
    const next = lineAt(text, position)
    position += next.length + 1
    if (rest.length + next.length > LONGEST_LINE) return null
    rest = lines === 1 ? next : `${rest}\n${next}`
    if (!hasPairedQuotes(next)) return { text: rest, position, lines }
    if (width > 1 && parseOne(next, width) !== null) return null
  }
  return null
}

function lineAt(text: string, position: number): string {
  const end = text.indexOf('\n', position)
  return end === -1 ? text.slice(position) : text.slice(position, end)
}

function hasPairedQuotes(line: string): boolean {
  let paired = true
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) paired = !paired
  return paired
}

/** A portal that lacks a file often answers with a page. */
export function isHtml(text: string): boolean {
  return /^\s*</.test(text.slice(0, 1000))
}

function isBlank(cells: readonly string[]): boolean {
  if (cells[0] !== '' && cells[0]?.trim() !== '') return false
  return cells.every((cell) => cell.trim() === '')
}

function findColumns<Name extends string>(
  header: readonly string[],
  line: number,
  wanted: readonly Name[],
  required: readonly Name[],
  log: ProblemLog,
): Columns<Name> | null {
  const names = header.map((name) => name.normalize('NFKC').trim().toLowerCase())
  const columns = {} as Record<Name, number>
  let usable = true
  for (const name of wanted) {
    const at = names.indexOf(name)
    columns[name] = at
    if (at === -1) {
      log.add(line, 1, 'column-missing', { name, found: names.join(',').slice(0, 200) })
      if (required.includes(name)) usable = false
    } else if (names.indexOf(name, at + 1) !== -1) {
      log.add(line, names.indexOf(name, at + 1) + 1, 'column-twice', { name })
      usable = false
    }
  }
  return usable ? columns : null
}
