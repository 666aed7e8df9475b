import { type InjectionKey, inject, provide, type Ref, shallowRef, watch } from 'vue'
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

/**
 * Has a dialog show the sources that are asked for, fetched when the first one is.
 *
 * @param dialog the dialog, once it is there
 * @returns whether it is wanted
 */
export function useSourceDialog(
  dialog: Readonly<Ref<{ show: (cited: Cited) => void } | null>>,
): Readonly<Ref<boolean>> {
  const isWanted = shallowRef(false)
  let waiting: Cited | null = null
  provideSource((cited) => {
    isWanted.value = true
    if (dialog.value) dialog.value.show(cited)
    else waiting = cited
  })
  watch(dialog, (there) => {
    if (there && waiting) there.show(waiting)
    waiting = null
  })
  return isWanted
}
