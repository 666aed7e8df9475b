import { type InjectionKey, inject, nextTick, provide, type Ref, shallowRef } from 'vue'
import { useDesk } from './desk'

export type Pane = 'document' | 'figures'

/** How one side shows what is picked on the other. */
export interface BenchFocus {
  /** The side that a narrow screen shows. */
  pane: Ref<Pane>
  /** Id of the figure whose value is being corrected. */
  editing: Ref<string | null>
  /** Picks a figure and brings its mark into view; with `isFocused` the reader goes there. */
  toDocument(id: string, isFocused?: boolean): Promise<void>
  /** Picks a figure and goes to its row, or to its cell in a table. */
  toFigure(id: string): Promise<void>
}

const KEY: InjectionKey<BenchFocus> = Symbol('bench focus')

export function provideFocus(root: Readonly<Ref<HTMLElement | null>>): BenchFocus {
  const desk = useDesk()
  const pane = shallowRef<Pane>('document')
  const editing = shallowRef<string | null>(null)
  const find = (selector: string) => root.value?.querySelector<HTMLElement>(selector) ?? null

  const focus: BenchFocus = {
    pane,
    editing,
    async toDocument(id, isFocused = false) {
      desk.selected = id
      if (isFocused) pane.value = 'document'
      await nextTick()
      const mark = find(`[data-mark~="${CSS.escape(id)}"]`)
      if (!mark || mark.offsetParent === null) return
      scrollWithin(mark)
      if (isFocused) mark.focus({ preventScroll: pane.value !== 'document' })
    },
    async toFigure(id) {
      desk.selected = id
      pane.value = 'figures'
      await nextTick()
      const row = find(`[data-row="${CSS.escape(id)}"]`) ?? find(`[data-cell="${CSS.escape(id)}"]`)
      row?.closest('details')?.setAttribute('open', '')
      row?.focus({ preventScroll: true })
      row?.scrollIntoView({ block: 'nearest' })
    },
  }
  provide(KEY, focus)
  return focus
}

/** Scrolls the document's own window, not the page, so that the other side stays where it is. */
function scrollWithin(mark: HTMLElement): void {
  const window_ = mark.closest<HTMLElement>('[data-window]')
  if (!window_ || window_.scrollHeight <= window_.clientHeight) {
    mark.scrollIntoView({ block: 'nearest' })
    return
  }
  // What lies far off is not laid out yet: the second time its place is known.
  for (let i = 0; i < 2; i += 1) {
    const [outer, inner] = [window_.getBoundingClientRect(), mark.getBoundingClientRect()]
    window_.scrollTop += inner.top - outer.top - window_.clientHeight / 3
  }
}

export function useFocus(): BenchFocus {
  const focus = inject(KEY)
  if (!focus) throw new Error('no workbench around')
  return focus
}
