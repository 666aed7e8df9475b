import { onMounted, watchEffect } from 'vue'
import { useSite } from './settings'
import { useWords } from './words'

/**
 * Keeps the title of the document: `黄阁镇 · 一览`.
 *
 * @param title without the site's name; empty while it is not known
 */
export function useTitle(title: () => string): void {
  const { site } = useSite()
  const { lang } = useWords()
  // A built page has its title already; there is no document while it is built.
  onMounted(() =>
    watchEffect(() => {
      const own = title()
      if (own) document.title = `${own} · ${site.title[lang.value]}`
    }),
  )
}
