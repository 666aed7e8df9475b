import { FORMS } from '../form/form'
import { cellsOf, sumsOf, TABLES } from '../form/tables'
import { NARRATIVE, SHARES } from './narrative'

/** Every count that is kept of a place and a year, whatever form the report of that year has. */
export const IDS: readonly string[] = [
  ...new Set([
    ...FORMS.flatMap((form) => TABLES[form].flatMap(cellsOf)).map(({ id }) => id),
    ...FORMS.flatMap(sumsOf).map(({ id }) => id),
    ...NARRATIVE.map(({ id }) => id),
    ...SHARES.map(({ counted }) => counted),
  ]),
]

const positions = new Map(IDS.map((id, i) => [id, i]))

/** One place's year: a number for each of `IDS`, money in hundredths of its unit (see `scaleOf`). */
export type Ledger = Float64Array

/**
 * Where a metric stands in a ledger.
 *
 * @throws Error `unknown metric: replies_total`
 */
export function position(id: string): number {
  const at = positions.get(id)
  if (at === undefined) throw new Error(`unknown metric: ${id}`)
  return at
}

/** How many of the ledger's units make one of the metric's: money has two decimals. */
export function scaleOf(id: string): number {
  return id.endsWith('_10k_yuan') ? 100 : 1
}

export function read(ledger: Ledger, id: string): number {
  return ledger[position(id)] ?? 0
}

export function write(ledger: Ledger, id: string, value: number): void {
  ledger[position(id)] = value
}

export function addTo(ledger: Ledger, id: string, value: number): void {
  write(ledger, id, read(ledger, id) + value)
}
