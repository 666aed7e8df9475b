import { type InjectionKey, inject, provide, shallowReactive, watch } from 'vue'
import { useWords } from '../state/words'
import { formatValue } from '../text/format'
import { unreadWhy, workbenchText } from '../text/workbench'
import { useDesk } from './desk'
import { metricWords } from './names'
import { unreadId } from './spans'

/** How a mark in the document looks, and what it says to who does not see it. */
export interface Look {
  kind: 'sure' | 'likely' | 'unsure' | 'confirmed' | 'corrected' | 'rejected' | 'added' | 'unread'
  label: string
  /** The value that was set in place of the printed one. */
  now: string
}

const KEY: InjectionKey<ReadonlyMap<string, Look>> = Symbol('looks')

/** The looks of all marks, each by itself: an edit touches one mark and not a long document. */
export function provideLooks(): void {
  const desk = useDesk()
  const { lang } = useWords()
  const looks = shallowReactive(new Map<string, Look>())
  const set = (id: string, look: Look) => {
    const before = looks.get(id)
    if (before?.kind !== look.kind || before.label !== look.label || before.now !== look.now)
      looks.set(id, look)
  }
  watch(
    [() => desk.figures, () => desk.metrics, lang],
    () => {
      const words = workbenchText[lang.value]
      const join = lang.value === 'zh' ? '，' : ', '
      for (const { id, metric, value, decision, confidence } of desk.figures) {
        const kind = decision === 'open' ? confidence : decision
        const state = decision === 'open' ? words.confidence[confidence] : words.decision[decision]
        const { name } = metricWords(metric, desk.metrics, lang.value)
        const now = decision === 'corrected' ? formatValue(value) : ''
        set(id, { kind, label: [name, formatValue(value), state].join(join), now })
      }
      for (const [i, one] of (desk.revision?.reading.unread ?? []).entries()) {
        const label = [words.unread, unreadWhy(one, lang.value)].join(join)
        set(unreadId(i), { kind: 'unread', label, now: '' })
      }
    },
    { immediate: true },
  )
  provide(KEY, looks)
}

export function useLooks(): ReadonlyMap<string, Look> {
  return inject(KEY, () => new Map(), true)
}
