import { type InjectionKey, inject, provide } from 'vue'
import type { Point, Series } from '../series/select'

/** A point of a series, whose figures and sources are to be shown. */
export interface Cited {
  series: Series
  point: Point
}

const KEY: InjectionKey<(cited: Cited) => void> = Symbol('source')

/** The page says how a source is shown; every number below it can ask for it. */
export function provideSource(show: (cited: Cited) => void): void {
  provide(KEY, show)
}

export function useSource(): (cited: Cited) => void {
  return inject(KEY, () => {})
}

/** Where a figure's report stands in the page's list of reports. */
export function reportAnchor(id: string): string {
  return `report-${id}`
}
