// For the embeds that the build has drawn already: look and heights at once, all else when the chart is used.
import { applyLook, reportHeights } from './heights'

const parameters = new URLSearchParams(location.search)
const main = document.querySelector('main')
const root = document.documentElement
const isEnglish = root.lang === 'en'
const asked = parameters.get('lang')
applyLook(parameters)
reportHeights()

const KNOWN: Readonly<Record<string, RegExp>> = {
  lang: /^(zh|en)$/,
  theme: /^(light|dark)$/,
  hide: /^(title|source|controls)(~(title|source|controls))*$/,
}
const unread = [...parameters].filter(([name, value]) => !KNOWN[name]?.test(value))

let isOpen = false
async function open(): Promise<void> {
  if (isOpen || !main) return
  isOpen = true
  const hadFocus = document.activeElement?.closest('.chart-box') !== null
  const { code = '', metric = '', children } = main.dataset
  const [{ openFigure }, { questionOf }] = await Promise.all([
    import('./open'),
    import('../series/chart-files'),
  ])
  await openFigure(main, {
    question: questionOf({ code, metric, isChildren: children !== undefined }),
    lang: isEnglish ? 'en' : 'zh',
    unread: unread.map(([name, value]) => ({ name, value })),
  })
  if (hadFocus) main.querySelector<HTMLElement>('.chart-box')?.focus({ preventScroll: true })
}

// The other language is another file.
if ((asked === 'en') !== isEnglish && asked !== null) {
  parameters.delete('lang')
  const query = parameters.size > 0 ? `?${parameters}` : ''
  location.replace(`${isEnglish ? '../' : 'en/'}${query}`)
} else if (unread.length > 0) open()
for (const box of document.querySelectorAll('.chart-box'))
  for (const type of ['pointerenter', 'pointerdown', 'focusin'])
    box.addEventListener(type, open, { once: true })
