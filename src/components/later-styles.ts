import { h } from 'vue'

/**
 * Stands below the first chart of a page. In a built page the build gives it the address of the styles of what is
 * below: until they are there a browser reads no further, and paints what is above. Elsewhere it does nothing.
 */
export function LaterStyles() {
  return h('link', { rel: 'stylesheet', 'data-later': '' })
}
