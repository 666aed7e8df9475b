import { computed } from 'vue'
import { texts } from '../text/texts'
import { useSelection } from './selection'

/** The language of the address, and all words in it. */
export function useWords() {
  const { selection } = useSelection()
  const lang = computed(() => selection.value.lang)
  return { lang, t: computed(() => texts(lang.value)) }
}
