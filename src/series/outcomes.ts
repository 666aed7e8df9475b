import { counterparts } from '../form/crosswalk'
import { sumsOf } from '../form/tables'
import { type Gap, type Point, pointAt, type Series } from './select'

/** A figure with its series, as a source is asked for. */
export interface Cited {
  series: Series
  point: Point
}

/** A figure as stated, with what leads to its source. */
export interface Detail {
  id: string
  value: number
  cited: Cited
}

/** One stretch of the flow: what came in, an outcome, or what was carried over. */
export interface Band {
  id: string
  /** In requests (件), above 0 in a drawing; a stated 0 is kept for the table. */
  value: number
  /**
   * Where the value is from: printed as such; the sum of all rows of the form; the sum of those rows
   * that are stated, others missing; or what is left of the answered ones without an outcome.
   */
  basis: 'printed' | 'sum' | 'parts' | 'rest'
  /** The figure itself where printed, else those it was computed from. */
  cited: Cited[]
  /** Stated rows below the band; never values filled in. */
  details: Detail[]
  isApproximate: boolean
}

/** A band of one printed figure. */
export interface Printed extends Band {
  cited: [Cited]
}

/** A figure that should be there, and why it is not. */
export interface Missing {
  id: string
  gap: Gap
}

/** Figures that disagree: two values for one figure, or a printed sum and its own rows. */
export type Conflict =
  | { kind: 'values'; id: string; values: number[]; cited: Cited }
  | { kind: 'sum'; id: string; printed: number; sum: number; cited: Cited }

/** A row of table 三, and the rows that an older form or a text has in its place. */
interface Row {
  id: string
  older: readonly string[]
}
/** An outcome with the rows that it adds up. `older` stand in where neither it nor its rows are stated. */
interface Outcome extends Row {
  of: readonly Row[]
}

const OLDER: Readonly<Record<string, readonly string[]>> = {
  requests_granted: counterparts('requests_granted', 'f2014'),
  requests_refused: ['requests_refused_f2014'],
  requests_not_held: counterparts('requests_not_held', 'f2014'),
  requests_other: ['requests_asked_to_correct_f2014', 'requests_other_channel_f2014'],
}
const row = (id: string): Row => ({ id, older: OLDER[id] ?? [] })

/** 予以公开 to 其他处理, in printed order. The form adds up 办结总计 of these six. */
export const OUTCOMES: readonly Outcome[] = [
  'requests_granted',
  'requests_partially_granted',
  'requests_refused',
  'requests_unable_to_provide',
  'requests_not_processed',
  'requests_other',
].map((id) => ({
  ...row(id),
  of: (sumsOf('f2021').find((sum) => sum.id === id)?.of ?? []).map(row),
}))

/** The figures of one year, by metric; it notes those that disagree when they are asked for. */
export class RequestFigures {
  readonly conflicts: Conflict[] = []
  private readonly series: readonly Series[]
  private readonly year: number
  private readonly gap: Gap

  constructor(series: readonly Series[], year: number, gap: Gap) {
    this.series = series
    this.year = year
    this.gap = gap
  }

  cited(id: string): Cited | null {
    const series = this.series.find(({ metric }) => metric.id === id)
    const point = pointAt(series, this.year)
    return series && point ? { series, point } : null
  }

  /** A printed figure as a band; `null` where there is none or two disagree. */
  band(id: string): Printed | null {
    const cited = this.cited(id)
    if (!cited) return null
    const { value, values, isApproximate } = cited.point
    if (value === null) {
      if (values.length > 1) this.conflicts.push({ kind: 'values', id, values, cited })
      return null
    }
    return { id, value, basis: 'printed', cited: [cited], details: [], isApproximate }
  }

  outcome({ id, of, older }: Outcome): Band | null {
    const printed = this.band(id)
    const rows = of.map((one) => this.rowOf(one))
    const details = rows.flatMap(({ bands }) => bands)
    if (printed) {
      const sum = total(details)
      const isExact = [printed, ...details].every(({ isApproximate }) => !isApproximate)
      const isWrong = sum > printed.value || (rows.every(isWhole) && sum !== printed.value)
      if (isExact && isWrong && details.length > 0)
        this.conflicts.push({
          kind: 'sum',
          id,
          printed: printed.value,
          sum,
          cited: printed.cited[0],
        })
      return { ...printed, details: details.map(detailOf) }
    }
    // Two values for the printed figure: its rows do not decide between them in silence.
    if ((this.cited(id)?.point.values.length ?? 0) > 1) return null
    if (details.length > 0) return sumOf(id, details, rows.every(isWhole))
    const stated = older.flatMap((one) => some([this.band(one)]))
    return stated.length > 0 ? sumOf(id, stated, stated.length === older.length) : null
  }

  missing(ids: readonly string[]): Missing[] {
    return ids.flatMap((id) => {
      const point = this.cited(id)?.point
      if (point && point.values.length > 0) return []
      const gap = point?.gap ?? this.gap
      return gap === 'not_applicable' ? [] : [{ id, gap }]
    })
  }

  hasOthers(): boolean {
    return this.series.some(
      ({ metric, points }) =>
        metric.group === 'requests' &&
        points.some(({ year, values }) => year === this.year && values.length > 0),
    )
  }

  private rowOf({ id, older }: Row): { bands: Printed[]; isWhole: boolean } {
    const own = this.band(id)
    if (own) return { bands: [own], isWhole: true }
    const bands = older.flatMap((one) => some([this.band(one)]))
    return { bands, isWhole: older.length > 0 && bands.length === older.length }
  }
}

function isWhole(row: { isWhole: boolean }): boolean {
  return row.isWhole
}

function sumOf(id: string, bands: readonly Printed[], isWhole: boolean): Band {
  return {
    id,
    value: total(bands),
    basis: isWhole ? 'sum' : 'parts',
    cited: bands.flatMap(({ cited }) => cited),
    details: bands.map(detailOf),
    isApproximate: bands.some(({ isApproximate }) => isApproximate),
  }
}

export function detailOf({ id, value, cited }: Printed): Detail {
  return { id, value, cited: cited[0] }
}

export function total(bands: readonly Band[]): number {
  return bands.reduce((sum, { value }) => sum + value, 0)
}

export function some<T>(values: readonly (T | null | undefined)[]): T[] {
  return values.filter((value) => value !== null && value !== undefined)
}
