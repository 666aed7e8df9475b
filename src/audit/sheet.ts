import { type Observations, STATUSES } from '../dataset/model'

const APPROXIMATE = STATUSES.indexOf('approximate')
const AGGREGATE = STATUSES.indexOf('aggregate')

/** Sections that are tables: `三/requests_received/total`, `四`, `统计表/…`; not `二(一)`, which is text. */
const IN_TABLE = /^(?:[二三四]|统计表)(?:\/|$)/

/** Whether a place in a report is in one of its tables. */
export function isInTable(place: string): boolean {
  return IN_TABLE.test(place)
}

/**
 * The figures of one region, by year and metric, those of the tables apart from those of the text. A
 * figure whose place is not recorded counts as one of the text, unless its report has cells of single
 * columns without a place too: then the whole table was taken down without places. Sums over children
 * (`aggregate`) are no published figures and are left out.
 *
 * One sheet is filled again and again: memory does not grow with the number of regions.
 */
export class Sheet {
  /** The years from the first to the last with a figure. */
  firstYear = 0
  lastYear = -1
  /** Index of the region in the observations. */
  region = -1
  /** Figures of the same place, year and metric in the same part of the report: all rows, by slot. */
  readonly more = new Map<number, number[]>()
  private readonly observations: Observations
  private readonly metrics: number
  private readonly isCell: readonly boolean[]
  private readonly inTable: readonly boolean[]
  private slots = new Int32Array(0)

  /** @param ids of the metrics, in the order that the observations number them */
  constructor(observations: Observations, ids: readonly string[]) {
    this.observations = observations
    this.metrics = ids.length
    this.isCell = ids.map((id) => id.includes('.') && !id.endsWith('.org_total'))
    this.inTable = observations.texts.map(isInTable)
  }

  fill(region: number): void {
    const { observations } = this
    const { year, metric, status, place, start } = observations
    const [from, to] = [start[region] ?? 0, start[region + 1] ?? 0]
    this.region = region
    this.more.clear()
    this.firstYear = 0
    this.lastYear = -1
    for (let row = from; row < to; row += 1) {
      const at = year[row] ?? 0
      if (this.lastYear === -1 || at < this.firstYear) this.firstYear = at
      if (at > this.lastYear) this.lastYear = at
    }
    const length = Math.max(0, this.lastYear - this.firstYear + 1) * this.metrics * 2
    if (this.slots.length < length) this.slots = new Int32Array(length * 2)
    this.slots.fill(-1, 0, length)
    const unplaced = new Set<number>()
    for (let row = from; row < to; row += 1)
      if (place[row] === 0 && this.isCell[metric[row] ?? 0]) unplaced.add(year[row] ?? 0)
    for (let row = from; row < to; row += 1) {
      if (status[row] === AGGREGATE) continue
      const at = year[row] ?? 0
      const tabled = place[row] === 0 ? unplaced.has(at) : this.inTable[place[row] ?? 0]
      const slot = this.slot(at, metric[row] ?? 0, tabled ? 'table' : 'text')
      const first = this.slots[slot] ?? -1
      if (first === -1) this.slots[slot] = row
      else {
        const rows = this.more.get(slot) ?? [first]
        rows.push(row)
        this.more.set(slot, rows)
      }
    }
  }

  /** The first row of a figure, or -1. */
  row(year: number, metric: number, where: 'table' | 'text'): number {
    if (metric < 0 || year < this.firstYear || year > this.lastYear) return -1
    return this.slots[this.slot(year, metric, where)] ?? -1
  }

  /** All rows of a figure. */
  rows(year: number, metric: number, where: 'table' | 'text'): readonly number[] {
    const first = this.row(year, metric, where)
    if (first === -1) return []
    return this.more.get(this.slot(year, metric, where)) ?? [first]
  }

  /** A row's value that may be reckoned with: NaN where there is none, or only an approximate one. */
  exact(row: number): number {
    const { status, value } = this.observations
    return status[row] === APPROXIMATE ? Number.NaN : (value[row] ?? Number.NaN)
  }

  /** Every figure with more than one row in the same part of the report. */
  *repeated(): Generator<{ year: number; metric: number; rows: readonly number[] }> {
    for (const [slot, rows] of this.more) {
      const at = slot >> 1
      yield {
        year: this.firstYear + Math.floor(at / this.metrics),
        metric: at % this.metrics,
        rows,
      }
    }
  }

  /** Every figure that stands both in a table and in the text, with the first row of each. */
  *inBoth(): Generator<{ year: number; metric: number; table: number; text: number }> {
    const { year, metric, start } = this.observations
    for (let row = start[this.region] ?? 0; row < (start[this.region + 1] ?? 0); row += 1) {
      const [at, m] = [year[row] ?? 0, metric[row] ?? 0]
      if (this.row(at, m, 'text') !== row) continue
      const table = this.row(at, m, 'table')
      if (table !== -1) yield { year: at, metric: m, table, text: row }
    }
  }

  private slot(year: number, metric: number, where: 'table' | 'text'): number {
    return ((year - this.firstYear) * this.metrics + metric) * 2 + (where === 'table' ? 0 : 1)
  }
}
