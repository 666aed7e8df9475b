import { COLUMN_NAMES, makeColumns, startOfRegions } from './columns'
import type { Observations } from './model'

/** Regions of one table. */
export interface Picked {
  table: Observations
  /** Indices in the table. */
  regions: readonly number[]
  /** The new number of each of its metrics; the numbers stay where it is left out. */
  metrics?: readonly number[]
}

/** The rows of some regions, as a table of its own; their order becomes the new one. */
export function pickRegions(table: Observations, regions: readonly number[]): Observations {
  return joinRegions([{ table, regions }])
}

/** The rows of regions of several tables as one table, the regions numbered one part after the other. */
export function joinRegions(parts: readonly Picked[]): Observations {
  const length = parts.reduce((sum, part) => sum + rowsIn(part), 0)
  const joined = makeColumns(length)
  const texts = ['']
  const files: string[] = []
  let next = 0
  let region = 0
  for (const { table, regions, metrics } of parts) {
    const first = next
    const numbers = new Map<number, number>([[0, 0]])
    for (const old of regions) {
      const [from, to] = [table.start[old] ?? 0, table.start[old + 1] ?? 0]
      for (const name of COLUMN_NAMES) joined[name].set(table[name].subarray(from, to), next)
      joined.region.fill(region, next, next + to - from)
      next += to - from
      region += 1
    }
    for (const name of ['report', 'place', 'note'] as const) {
      const column = joined[name]
      for (let i = first; i < next; i += 1) {
        const old = column[i] ?? 0
        let number = numbers.get(old)
        if (number === undefined) {
          number = texts.push(table.texts[old] ?? '') - 1
          numbers.set(old, number)
        }
        column[i] = number
      }
    }
    for (let i = first; i < next; i += 1) {
      joined.file[i] = (joined.file[i] ?? 0) + files.length
      if (metrics) joined.metric[i] = metrics[joined.metric[i] ?? 0] ?? 0
    }
    files.push(...table.files)
  }
  return { ...joined, texts, files, start: startOfRegions(joined.region, region) }
}

function rowsIn({ table, regions }: Picked): number {
  return regions.reduce((sum, i) => sum + (table.start[i + 1] ?? 0) - (table.start[i] ?? 0), 0)
}
