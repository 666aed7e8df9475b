import type { Share } from '../series/share'

/** A share as a dot on its interval. Places on the axis, in percent of its length: SVG scales them. */
export interface IntervalRow {
  x: string
  low: string
  high: string
}

/** Marks of the axis, which runs from 0 to 100 % in every row. */
export const TICKS = [0, 25, 50, 75, 100] as const

export function intervalOf({ share, low, high }: Share): IntervalRow {
  const at = (value: number) => `${Math.round(value * 1000) / 10}%`
  return { x: at(share), low: at(low), high: at(high) }
}
