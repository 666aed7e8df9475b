/** A merged head of a printed table: where it begins and how far it reaches. */
export interface Span<Node> {
  node: Node
  /** Index of the first line it belongs to, and how many lines: columns of a head, rows of a stub. */
  from: number
  lines: number
  /** Index of its level, outermost 0, and how many levels it takes. */
  level: number
  levels: number
  /** It names one line itself, and no group of them. */
  isLeaf: boolean
}

/**
 * Lays out heads that stand above (or to the left of) the lines of a table. Neighbouring lines with the
 * same object at the same level share one span. A group takes the levels that its parts leave over, a
 * line's own name takes all that are left to it, as on the printed form.
 *
 * @param paths one per line: its groups, outermost first, then its own name
 * @returns every span, by level and line; together they cover each level of each line once
 */
export function layOut<Node extends object>(paths: readonly (readonly Node[])[]): Span<Node>[] {
  const levels = Math.max(0, ...paths.map(({ length }) => length))
  const spans: Span<Node>[] = []
  place(paths, 0, 0, levels, 0, spans)
  return spans.sort((a, b) => a.level - b.level || a.from - b.from)
}

function place<Node extends object>(
  paths: readonly (readonly Node[])[],
  from: number,
  level: number,
  levels: number,
  depth: number,
  spans: Span<Node>[],
): void {
  let start = 0
  while (start < paths.length) {
    const path = paths[start] ?? []
    const node = path[depth]
    if (!node) return
    const isLeaf = path.length === depth + 1
    let end = start + 1
    while (!isLeaf && paths[end]?.[depth] === node) end += 1
    const group = paths.slice(start, end)
    const below = Math.max(...group.map(({ length }) => length)) - depth - 1
    const own = levels - below
    spans.push({ node, from: from + start, lines: end - start, level, levels: own, isLeaf })
    if (!isLeaf) place(group, from + start, level + own, below, depth + 1, spans)
    start = end
  }
}
