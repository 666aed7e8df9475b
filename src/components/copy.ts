import { computed, nextTick, shallowRef } from 'vue'
import { useWords } from '../state/words'
import { sourceText } from '../text/source'

/**
 * Copies a text and says so.
 *
 * @param select selects the text where it stands: for browsers that have no clipboard for pages (no HTTPS,
 *   no permission)
 */
export function useCopy(text: () => string, select: () => void) {
  const { lang } = useWords()
  const state = shallowRef<'idle' | 'copied' | 'refused'>('idle')

  async function copy(): Promise<void> {
    // The same words again would not be read out again.
    state.value = 'idle'
    await nextTick()
    try {
      await navigator.clipboard.writeText(text())
      state.value = 'copied'
    } catch {
      state.value = 'refused'
      select()
    }
  }

  const said = computed(() => {
    const words = sourceText[lang.value]
    return { idle: '', copied: words.copied, refused: words.notCopied }[state.value]
  })
  return { copy, said }
}
