import type { SourceCell } from './document'

/** A piece of text on a page; `x` and `y` are its middle, in points from the lower left. */
export interface PlacedText {
  text: string
  x: number
  y: number
  left: number
  height: number
}

/** A straight line of a page's drawing. */
export interface Ruling {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface RuledTable {
  top: number
  bottom: number
  rows: SourceCell[][]
}

/** Lines closer than this are one, in points. */
const NEAR = 2.5
const MOST_LINES = 400

/**
 * Rebuilds the tables of a page from their rules: the lines make a lattice, and neighbouring fields with
 * no line between them are one merged cell.
 *
 * @returns the tables from top to bottom, and the texts that stand in none
 */
export function ruledTables(
  texts: readonly PlacedText[],
  rulings: readonly Ruling[],
): { tables: RuledTable[]; rest: PlacedText[] } {
  const across = rulings.filter(
    ({ y1, y2, x1, x2 }) => Math.abs(y1 - y2) < NEAR && Math.abs(x1 - x2) > 4,
  )
  const down = rulings.filter(
    ({ x1, x2, y1, y2 }) => Math.abs(x1 - x2) < NEAR && Math.abs(y1 - y2) > 4,
  )
  const used = new Set<PlacedText>()
  const tables: RuledTable[] = []
  for (const group of groupsOf(across, down)) {
    const xs = cluster(group.down.map(({ x1 }) => x1))
    const ys = cluster(group.across.map(({ y1 }) => y1)).reverse()
    if (xs.length < 3 || ys.length < 2 || xs.length > MOST_LINES || ys.length > MOST_LINES) continue
    const rows = fields(xs, ys, group, texts, used)
    tables.push({ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows })
  }
  tables.sort((a, b) => b.top - a.top)
  return { tables, rest: texts.filter((text) => !used.has(text)) }
}

interface Group {
  across: Ruling[]
  down: Ruling[]
}

/** Lines that cross or touch belong to one table. */
function groupsOf(across: readonly Ruling[], down: readonly Ruling[]): Group[] {
  const parent = [...across, ...down].map((_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0
      at = parent[at] ?? 0
    }
    return at
  }
  for (const [i, h] of across.entries()) {
    const [left, right] = [Math.min(h.x1, h.x2) - NEAR, Math.max(h.x1, h.x2) + NEAR]
    for (const [j, v] of down.entries()) {
      const [low, high] = [Math.min(v.y1, v.y2) - NEAR, Math.max(v.y1, v.y2) + NEAR]
      if (v.x1 >= left && v.x1 <= right && h.y1 >= low && h.y1 <= high)
        parent[root(i)] = root(across.length + j)
    }
  }
  const groups = new Map<number, Group>()
  const groupOf = (i: number) => {
    const key = root(i)
    const group = groups.get(key) ?? { across: [], down: [] }
    groups.set(key, group)
    return group
  }
  for (const [i, h] of across.entries()) groupOf(i).across.push(h)
  for (const [j, v] of down.entries()) groupOf(across.length + j).down.push(v)
  return [...groups.values()].filter((group) => group.across.length > 0 && group.down.length > 0)
}

function cluster(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const found: number[] = []
  for (const value of sorted) if (value - (found.at(-1) ?? -1e9) > NEAR) found.push(value)
  return found
}

function fields(
  xs: readonly number[],
  ys: readonly number[],
  { across, down }: Group,
  texts: readonly PlacedText[],
  used: Set<PlacedText>,
): SourceCell[][] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  /** Whether a line stands at `x` beside the field between `high` and `low`. */
  const hasDown = (x: number, high: number, low: number) =>
    down.some(
      (v) =>
        Math.abs(v.x1 - x) <= NEAR * 1.5 &&
        Math.min(v.y1, v.y2) <= low + NEAR * 1.5 &&
        Math.max(v.y1, v.y2) >= high - NEAR * 1.5,
    ) ||
    covers(
      down.filter((v) => Math.abs(v.x1 - x) <= NEAR * 1.5).map((v) => [v.y1, v.y2]),
      low,
      high,
    )
  const hasAcross = (y: number, left: number, right: number) =>
    covers(
      across.filter((h) => Math.abs(h.y1 - y) <= NEAR * 1.5).map((h) => [h.x1, h.x2]),
      left,
      right,
    )
  const taken = new Set<number>()
  const cells: { row: number; cell: SourceCell; box: [number, number, number, number] }[] = []
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue
      let wide = 1
      while (
        column + wide < columns &&
        !hasDown(xs[column + wide] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0)
      )
        wide += 1
      let tall = 1
      while (
        row + tall < rows &&
        !hasAcross(ys[row + tall] ?? 0, xs[column] ?? 0, xs[column + wide] ?? 0)
      )
        tall += 1
      for (let r = row; r < row + tall; r += 1)
        for (let c = column; c < column + wide; c += 1) taken.add(r * columns + c)
      cells.push({
        row,
        cell: { text: '', rows: tall, columns: wide },
        box: [xs[column] ?? 0, ys[row + tall] ?? 0, xs[column + wide] ?? 0, ys[row] ?? 0],
      })
    }
  const grid: SourceCell[][] = Array.from({ length: rows }, () => [])
  for (const { row, cell, box } of cells) {
    const [left, low, right, high] = box
    const inside = texts
      .filter(({ x, y }) => x >= left - 1 && x <= right + 1 && y >= low - 1 && y <= high + 1)
      .filter((text) => !used.has(text))
    for (const text of inside) used.add(text)
    cell.text = inReadingOrder(inside)
    grid[row]?.push(cell)
  }
  return grid
}

/** Whether pieces of a line together reach from `low` to `high`. */
function covers(pieces: readonly (readonly number[])[], low: number, high: number): boolean {
  const sorted = pieces
    .map(([a = 0, b = 0]) => [Math.min(a, b), Math.max(a, b)] as const)
    .toSorted((a, b) => a[0] - b[0])
  let reached = low + NEAR * 1.5
  for (const [from, to] of sorted) if (from <= reached + NEAR) reached = Math.max(reached, to)
  return reached >= high - NEAR * 1.5
}

/** Text of one cell: lines from top to bottom, each from left to right. */
export function inReadingOrder(texts: readonly PlacedText[]): string {
  return linesOf(texts)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('')
    .replace(/\s+/g, ' ')
}

/** Texts on one baseline are one line. */
export function linesOf(texts: readonly PlacedText[]): PlacedText[][] {
  const lines: PlacedText[][] = []
  for (const text of texts.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && Math.abs(first.y - text.y) < Math.max(3, first.height * 0.5))
      line.push(text)
    else lines.push([text])
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left)
  return lines
}
