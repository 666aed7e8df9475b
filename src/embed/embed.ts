/**
 * For the pages of others: `<figure class="yilan" data-src="…">` with a table in it becomes an iframe of that address
 * when it comes near the screen, and grows to its content. The table stays until the frame has told its first height,
 * so that nothing is lost where the frame does not load. Loaded twice, it works once.
 */
const KEY = Symbol.for('yilan')
/** Heights accepted, in px. */
const LEAST = 80
const MOST = 4000

interface Frame {
  frame: HTMLIFrameElement
  figure: Element
}

const frames = new Map<string, Frame>()

function makeFrame(figure: HTMLElement): void {
  const { src } = figure.dataset
  if (!src || figure.dataset.yilan) return
  const url = new URL(src, document.baseURI)
  if (!/^https?:$/.test(url.protocol)) return
  const id = `yilan-${frames.size + 1}`
  figure.dataset.yilan = id
  const frame = document.createElement('iframe')
  frames.set(id, { frame, figure })
  frame.name = id
  frame.title = figure.title || figure.querySelector('caption')?.textContent?.trim() || 'Yilan'
  frame.src = url.href
  // Each is set by itself and with weight: the portal's own rules for frames would change it, a policy may forbid a style attribute.
  const style = {
    display: 'block',
    width: '100%',
    'max-width': 'none',
    height: '0',
    'min-height': '0',
    'max-height': 'none',
    margin: '0',
    padding: '0',
    border: '0',
  }
  for (const [name, value] of Object.entries(style))
    frame.style.setProperty(name, value, 'important')
  figure.append(frame)
}

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return
  const { source: sender, version, id, type, height }: Record<string, unknown> = { ...data }
  if (sender !== 'yilan' || version !== 1 || type !== 'height') return
  const found = typeof id === 'string' ? frames.get(id) : undefined
  if (!found || typeof height !== 'number' || !(height > 0)) return
  const { frame, figure } = found
  if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return
  const px = Math.ceil(Math.min(MOST, Math.max(LEAST, height)))
  frame.style.setProperty('height', `${px}px`, 'important')
  for (const child of [...figure.children]) if (child !== frame) child.remove()
})

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLElement) {
        near.unobserve(target)
        makeFrame(target)
      }
  },
  { rootMargin: '400px' },
)

/** What is in a closed tab has no place: it is met when it is shown. */
function watch(root: ParentNode): void {
  for (const figure of root.querySelectorAll('figure.yilan:not([data-yilan])')) near.observe(figure)
}

function start(): void {
  watch(document)
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length > 0)) watch(document)
  }).observe(document.documentElement, { childList: true, subtree: true })
}

if (!(KEY in window)) {
  Object.defineProperty(window, KEY, { value: 1 })
  start()
}

export {}
