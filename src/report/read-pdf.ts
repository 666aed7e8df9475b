import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { DocumentBuilder, DocumentError, fetched, type ReportDocument } from './document'
import { linesOf, type PlacedText, type Ruling, ruledTables } from './ruled-grid'

/** Where the library finds what it does not carry: tables of old Chinese encodings. */
export interface PdfResources {
  /** Folder of the character maps, ending in `/`. */
  maps: string
  /** Whether it runs in a worker of a browser, where it fetches the maps by itself; else on Node. */
  isInBrowser?: boolean
  /** Ends the reading between two pages. */
  signal?: AbortSignal
}

/** Pages of one report that are read. */
const MOST_PAGES = 600
/** Pages read before anything else has its turn. */
const PAGES_IN_TURN = 8
/** A document with fewer characters on each page is pictures of pages. */
const FEWEST_CHARACTERS = 12

/** Reads the text of a PDF, page by page; tables are rebuilt from their rules, else from gaps between words. */
export async function readPdf(bytes: Uint8Array, resources: PdfResources): Promise<ReportDocument> {
  const pdf = await fetched(import('pdfjs-dist/legacy/build/pdf.mjs'))
  // The caller is a worker already: the library's own part runs in it, where it would start one more.
  if (resources.isInBrowser) await fetched(import('pdfjs-dist/legacy/build/pdf.worker.mjs'))
  const task = pdf.getDocument({
    // The library takes the bytes away from the caller.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: resources.maps,
    cMapPacked: true,
    useWorkerFetch: resources.isInBrowser === true,
    // No page may compile code: `default-src 'self'`. Pictures are not looked at anyway.
    useWasm: false,
  })
  let document: PDFDocumentProxy
  try {
    document = await task.promise
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new DocumentError(isLocked ? 'file-encrypted' : 'file-broken', { cause: error })
  }
  try {
    if (document.numPages > MOST_PAGES) throw new DocumentError('file-too-large')
    const builder = new DocumentBuilder()
    let characters = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      // The library never lets other tasks have their turn, such as the one that says to stop.
      if (number % PAGES_IN_TURN === 0) await new Promise((resolve) => setTimeout(resolve))
      resources.signal?.throwIfAborted()
      characters += await readPage(await document.getPage(number), pdf.OPS, builder)
    }
    if (characters < FEWEST_CHARACTERS * document.numPages) throw new DocumentError('scanned')
    return builder.finish('pdf', await titleOf(document))
  } finally {
    await task.destroy()
  }
}

async function titleOf(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : ''
  return typeof title === 'string' ? title : ''
}

async function readPage(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
  builder: DocumentBuilder,
): Promise<number> {
  const content = await page.getTextContent()
  const texts: PlacedText[] = content.items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , , left = 0, base = 0]: number[] = item.transform
    const height = item.height || 10
    return [{ text: item.str, left, x: left + item.width / 2, y: base + height * 0.35, height }]
  })
  const { fnArray, argsArray } = await page.getOperatorList()
  const { tables, rest } = ruledTables(texts, rulingsOf(fnArray, argsArray, ops))
  const pieces = [
    ...tables.map((table) => ({ top: table.top, table, line: [] as PlacedText[] })),
    ...linesOf(rest).map((line) => ({ top: line[0]?.y ?? 0, table: null, line })),
  ].sort((a, b) => b.top - a.top)
  for (const { table, line } of pieces)
    if (table) builder.addTable(table.rows)
    else if (!/^[-—–\s]*\d{1,3}[-—–\s]*$/.test(textOf(line))) builder.addText(textOf(line))
  page.cleanup()
  return texts.reduce((sum, { text }) => sum + text.length, 0)
}

/** Words far apart on a line are cells of a table without rules. */
function textOf(line: readonly PlacedText[]): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const piece of line) {
    const gap = piece.left - end
    if (text !== '' && gap > piece.height * 1.2) text += '\t'
    text += piece.text
    end = piece.left + (piece.x - piece.left) * 2
  }
  return text
}

type Matrix = readonly [number, number, number, number, number, number]
const SAME: Matrix = [1, 0, 0, 1, 0, 0]

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every(Number.isFinite))
}

/** The straight lines of a page's drawing; a filled box thinner than 2.5 points is a line too. */
function rulingsOf(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  ops: Readonly<Record<string, number>>,
): Ruling[] {
  const rulings: Ruling[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = SAME
  for (const [i, fn] of fnArray.entries()) {
    const args: unknown = argsArray[i]
    if (fn === ops.save || fn === ops.paintFormXObjectBegin) stack.push(matrix)
    if (fn === ops.restore || fn === ops.paintFormXObjectEnd) matrix = stack.pop() ?? SAME
    if (fn === ops.transform && isNumbers(args)) matrix = times(matrix, matrixOf(args))
    if (fn === ops.paintFormXObjectBegin && Array.isArray(args) && isNumbers(args[0]))
      matrix = times(matrix, matrixOf(args[0]))
    if (fn !== ops.constructPath || !Array.isArray(args)) continue
    // [how it is painted, [path], box]; a path that only clips draws nothing.
    const [paint, paths] = args
    if (paint === ops.endPath || !Array.isArray(paths)) continue
    for (const path of paths) if (isNumbers(path)) addPath(path, matrix, rulings)
    if (rulings.length > 20_000) break
  }
  return rulings
}

function matrixOf(m: ArrayLike<number>): Matrix {
  return [m[0] ?? 1, m[1] ?? 0, m[2] ?? 0, m[3] ?? 1, m[4] ?? 0, m[5] ?? 0]
}

/** Coordinates that each drawing command has: move, line, curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0]
const THIN = 2.5

function addPath(path: ArrayLike<number>, m: Matrix, rulings: Ruling[]): void {
  const points: [number, number][] = []
  const lines: Ruling[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (let i = 0; i < path.length; ) {
    const command = path[i] ?? 0
    const length = LENGTHS[command]
    if (length === undefined) return
    if (command === 4) {
      lines.push({ x1: x, y1: y, x2: startX, y2: startY })
      ;[x, y] = [startX, startY]
      i += 1
      continue
    }
    const px = path[i + length - 1] ?? 0
    const py = path[i + length] ?? 0
    const tx = m[0] * px + m[2] * py + m[4]
    const ty = m[1] * px + m[3] * py + m[5]
    if (command === 0) [startX, startY] = [tx, ty]
    if (command === 1) lines.push({ x1: x, y1: y, x2: tx, y2: ty })
    ;[x, y] = [tx, ty]
    points.push([tx, ty])
    i += length + 1
  }
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const middle = { x: (left + right) / 2, y: (low + high) / 2 }
  if (points.length >= 4 && right - left < THIN && high - low > THIN)
    rulings.push({ x1: middle.x, y1: low, x2: middle.x, y2: high })
  else if (points.length >= 4 && high - low < THIN && right - left > THIN)
    rulings.push({ x1: left, y1: middle.y, x2: right, y2: middle.y })
  else rulings.push(...lines)
}
