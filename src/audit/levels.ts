import { type Metric, type Observations, type Region, STATUSES } from '../dataset/model'
import { exact, termOf } from './evaluate'
import type { Outcome, Term } from './finding'
import { isCompared } from './identities'
import { isInTable, type Sheet } from './sheet'

const APPROXIMATE = STATUSES.indexOf('approximate')
const AGGREGATE = STATUSES.indexOf('aggregate')

/** Of one metric and year: the children's figures. */
interface Below {
  /** Row of each child that has exactly one value, tables before text. */
  rows: { child: number; row: number }[]
  /** Children with several values or only an approximate one. */
  unclear: Set<number>
}

/**
 * Compares a place with its children: no child above it (`L-MAX`), and the sum of all children, where
 * each one that existed has a figure and one of them is a department or office (`L-SUM`).
 *
 * @param sheet filled with the place's own figures
 */
export function* levels(
  sheet: Sheet,
  observations: Observations,
  regions: readonly Region[],
  metrics: readonly Metric[],
  children: readonly number[],
): Generator<Outcome> {
  if (sheet.lastYear < 0 || children.length === 0) return
  const compared = metrics.map(({ id }) => isCompared(id))
  const below = figuresBelow(observations, children, compared, metrics.length)
  const hasOffice = children.some((child) => regions[child]?.level === 'body')
  const hasPlaces = children.some((child) => regions[child]?.level !== 'body')
  for (const [m, metric] of metrics.entries()) {
    if (!compared[m]) continue
    for (let year = sheet.firstYear; year <= sheet.lastYear; year += 1) {
      const own = ownFigure(sheet, year, m)
      const found = below.get(year * metrics.length + m)
      if (own === null || !found || found.rows.length === 0) continue
      const value = sheet.exact(own)
      if (Number.isNaN(value)) continue
      const parent = () => termOf(observations, own, metric.id, 'left')
      const child = ({ child, row }: Below['rows'][number]): Term => ({
        ...termOf(observations, row, metric.id, 'right'),
        region: regions[child]?.code ?? '',
      })
      const figureOf = ({ row }: Below['rows'][number]) => observations.value[row] ?? 0
      const above = found.rows.filter((one) => figureOf(one) > value)
      const most = found.rows.reduce((a, b) => (figureOf(b) > figureOf(a) ? b : a))
      yield {
        rule: 'L-MAX',
        kind: 'expected',
        result: above.length === 0 ? 'holds' : 'fails',
        year,
        details: () => ({
          relation: '>=',
          difference: exact(value - figureOf(most)),
          terms: [parent(), ...(above.length === 0 ? [most] : above).map(child)],
        }),
      }
      const existing = children.filter((index) => existed(regions[index], year))
      const isWhole = existing.every((index) => found.rows.some((one) => one.child === index))
      if (!isWhole || !hasOffice || !hasPlaces) continue
      const difference = exact(value - found.rows.reduce((sum, one) => sum + figureOf(one), 0))
      yield {
        rule: 'L-SUM',
        kind: 'expected',
        result: difference === 0 ? 'holds' : 'fails',
        year,
        details: () => ({
          relation: '=',
          difference,
          terms: [parent(), ...found.rows.map(child)],
        }),
      }
    }
  }
}

function ownFigure(sheet: Sheet, year: number, metric: number): number | null {
  for (const where of ['table', 'text'] as const) {
    const rows = sheet.rows(year, metric, where)
    if (rows.length > 0) return rows.length === 1 ? (rows[0] ?? null) : null
  }
  return null
}

/** Every compared figure of the children, in one pass over their rows. */
function figuresBelow(
  { start, year, metric, value, status, place, texts }: Observations,
  children: readonly number[],
  compared: readonly boolean[],
  metrics: number,
): Map<number, Below> {
  const below = new Map<number, Below>()
  for (const child of children)
    for (let row = start[child] ?? 0; row < (start[child + 1] ?? 0); row += 1) {
      const m = metric[row] ?? 0
      if (!compared[m] || status[row] === AGGREGATE) continue
      const key = (year[row] ?? 0) * metrics + m
      const found = below.get(key) ?? { rows: [], unclear: new Set() }
      below.set(key, found)
      const last = found.rows.at(-1)
      const isExact = status[row] !== APPROXIMATE && !Number.isNaN(value[row] ?? Number.NaN)
      if (last?.child !== child) {
        if (isExact && !found.unclear.has(child)) found.rows.push({ child, row })
        else found.unclear.add(child)
        continue
      }
      // A second figure: that of the table goes before that of the text; two alike are one.
      const [a, b] = [last.row, row].map((one) => isInTable(texts[place[one] ?? 0] ?? ''))
      if (a !== b) last.row = b ? row : last.row
      else if (value[last.row] !== value[row]) {
        found.rows.pop()
        found.unclear.add(child)
      }
    }
  return below
}

/** Whether a place existed at some time of the year; most have no dates. */
export function existed(region: Region | undefined, year: number): boolean {
  if (!region) return false
  const [from, to] = [region.start?.slice(0, 4), region.end?.slice(0, 4)]
  return (!from || Number(from) <= year) && (!to || Number(to) >= year)
}
