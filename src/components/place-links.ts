import { computed } from 'vue'
import { useRouter } from 'vue-router'
import { useSelection } from '../state/selection'

/**
 * Links to places in long tables: their addresses are made from one, and one listener on the table follows them. A
 * component for each is the dearest part of a row.
 */
export function usePlaceLinks() {
  const router = useRouter()
  const { toPlace } = useSelection()
  const linkOf = computed(() => {
    const [before = '', after = ''] = router.resolve(toPlace('{}')).href.split(/\{\}|%7B%7D/)
    return (code: string) => `${before}${code}${after}`
  })

  /** @param code of the place whose link was clicked; a click for a new tab or window is the browser's */
  function follow(event: MouseEvent, code: string): void {
    if (event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.push(toPlace(code))
  }

  return { linkOf, follow }
}
