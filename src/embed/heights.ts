/**
 * Tells the page around how tall the content is, now and whenever it changes. The frame's name says which frame it is,
 * so the address stays the same for all and is cached once. Nothing secret is in it, so any parent may read it.
 */
export function reportHeights(): void {
  if (window.parent === window) return
  const root = document.documentElement
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    const message = { source: 'yilan', version: 1, id: window.name, type: 'height', height }
    window.parent.postMessage(message, '*')
  }).observe(root)
}

/** `theme` and `hide` of the address, put where the stylesheet looks. */
export function applyLook(parameters: URLSearchParams): void {
  const root = document.documentElement
  const theme = parameters.get('theme')
  if (theme === 'light' || theme === 'dark') {
    root.dataset.theme = theme
    // Before the stylesheet is there, too.
    document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme)
  }
  const hidden = parameters.get('hide')
  if (hidden) root.dataset.hide = hidden.replaceAll('~', ' ')
}
