import { type ComputedRef, computed } from 'vue'
import type { Lang } from '../text/lang'
import { texts } from '../text/texts'
import { type Selection, useSelection } from './selection'

interface Words {
  lang: ComputedRef<Lang>
  t: ComputedRef<ReturnType<typeof texts>>
}

const words = new WeakMap<ComputedRef<Selection>, Words>()

/** The language of the address, and all words in it. */
export function useWords(): Words {
  const { selection } = useSelection()
  const known = words.get(selection)
  if (known) return known
  const lang = computed(() => selection.value.lang)
  const found = { lang, t: computed(() => texts(lang.value)) }
  words.set(selection, found)
  return found
}
