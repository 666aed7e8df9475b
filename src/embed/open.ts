import { figureOf, wishWords } from '../chart/compare-figure'
import { themedColours } from '../chart/dark'
import { h } from '../chart/nodes'
import { fingerprint } from '../dataset/fingerprint'
import { compare } from '../series/compare'
import { orderComparison } from '../series/order'
import { type Question, type Unread, writeQuestion, writeWish } from '../series/question'
import { siteRoot } from '../state/root'
import { readSite, type Site } from '../state/site'
import { embedText } from '../text/embed'
import type { Lang } from '../text/lang'
import { nameOf } from '../text/texts'
import { type Answered, answerFromFiles } from './answer'
import { makeNode } from './dom'
import { drawnNodes, type Embedded, restNodes } from './figure'
import { addReadouts, type Readable } from './readouts'

export interface Asked {
  question: Question
  lang: Lang
  /** What the address asks for that is not understood. */
  unread: readonly Unread[]
}

/**
 * Shows a figure in `main` and keeps it: it is drawn anew when the width changes, and when the host's data turn out to
 * be newer than the files of the build.
 */
export async function openFigure(main: HTMLElement, asked: Asked): Promise<void> {
  const words = embedText[asked.lang]
  try {
    const settings = readText('site.json')
    const fromFiles = answerFromFiles(asked.question, readJson)
    const { site } = readSite(await settings)
    const answered = (await fromFiles) ?? (await readDataset(asked.question, site))
    show(main, asked, answered, site, '')
    if (answered.descriptor !== null) whenIdle(() => renew(main, asked, answered, site))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const retry = makeNode(h('button', { type: 'button' }, words.retry))
    retry.addEventListener('click', () => openFigure(main, asked))
    main.replaceChildren(
      makeNode(h('p', { class: 'notice', role: 'alert' }, words.failed(reason))),
      retry,
    )
  }
}

async function readDataset(question: Question, site: Site): Promise<Answered> {
  const { answerFromDataset } = await import('./dataset')
  return answerFromDataset(question, site)
}

/** The host's data may be newer than the build: then all of the figure is drawn from them, never a part. */
async function renew(main: HTMLElement, asked: Asked, old: Answered, site: Site): Promise<void> {
  const descriptor = await readBytes(`data/${old.data.package.folder}datapackage.json`)
  if (descriptor === null || fingerprint(descriptor) === old.descriptor) return
  const fresh = await readDataset(asked.question, site)
  show(main, asked, fresh, site, embedText[asked.lang].newer)
}

let leave: (() => void) | null = null

function show(main: HTMLElement, asked: Asked, answered: Answered, site: Site, news: string): void {
  leave?.()
  const { question, lang } = asked
  const comparison = compare(answered.data, answered.chosen, question)
  const places = wishWords(answered.wishes, answered.data, answered.above, lang)
  const ordered = orderComparison(comparison, question.sort, (region) => nameOf(region, lang))
  const figure = figureOf(ordered, places, lang)
  const embedded: Embedded = {
    figure,
    pkg: answered.data.package,
    full: fullAddress(asked),
    siteTitle: site.title[lang],
    lang,
  }
  document.title = figure.title
  const words = embedText[lang]
  const colours = themedColours(site.accent)
  const unread = [
    ...asked.unread,
    ...ordered.unread,
    ...answered.unknown.map((wish) => ({ name: 'regions', value: writeWish(wish) })),
    ...comparison.unread,
  ].map(({ name, value }) => `${name}=${value}`)
  const holder = make(h('div', {}))
  const box = make(
    h('div', { class: 'chart-box', role: 'group', tabindex: '0', 'aria-label': figure.sentence }),
  )
  const spoken = make(h('p', { class: 'unseen', 'aria-live': 'polite' }))
  main.replaceChildren(
    ...(unread.length > 0
      ? [makeNode(h('p', { class: 'notice' }, words.unread(unread.join(' '))))]
      : []),
    ...(news === '' ? [] : [makeNode(h('p', { class: 'source', role: 'status' }, news))]),
    holder,
    ...restNodes(embedded).map((node) => makeNode(node)),
    spoken,
  )
  let now: Readable | null = null
  const readouts = addReadouts(box, spoken, colours, () => now)
  const draw = () => {
    const width = Math.floor(main.clientWidth)
    if (width <= 0 || width === now?.width) return
    readouts.clear()
    const drawn = makeNode(drawnNodes(embedded, width, colours, { name: 'live', isHidden: false }))
    const chart = figure.draw?.(width)
    now = chart ? { chart, width, wordsAt: figure.wordsAt } : null
    const svg = drawn instanceof Element ? drawn.querySelector('.chart') : null
    if (svg) box.replaceChildren(svg)
    holder.replaceChildren(drawn, ...(svg ? [box] : []))
  }
  draw()
  const sizes = new ResizeObserver(draw)
  sizes.observe(main)
  leave = () => sizes.disconnect()
  main.dataset.ready = ''
}

/** The place's page where the figure is its own series, else the page that compares, with the same question. */
function fullAddress({ question, lang }: Asked): string {
  const { wishes, metrics, view } = question
  const [wish] = wishes
  const isOwn = wish?.kind === 'place' && wishes.length === 1 && metrics.length === 1
  const url = new URL(isOwn && view === 'trend' ? `r/${wish.code}/` : 'compare/', siteRoot)
  if (url.pathname.endsWith('compare/'))
    for (const [name, value] of Object.entries(writeQuestion({ ...question, hidden: [] })))
      if (value !== null) url.searchParams.set(name, value)
  if (lang === 'en') url.searchParams.set('lang', 'en')
  return url.href.replaceAll('%7E', '~')
}

function make(node: ReturnType<typeof h>): HTMLElement {
  const made = makeNode(node)
  if (!(made instanceof HTMLElement)) throw new Error(`no HTML element: ${node.tag}`)
  return made
}

/** Asked for afresh, as everywhere: an unchanged file costs an empty answer. */
async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(new URL(path, siteRoot), { cache: 'no-cache' })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  } catch {
    return null
  }
}

async function readText(path: string): Promise<string | null> {
  const bytes = await readBytes(path)
  return bytes && new TextDecoder().decode(bytes)
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readText(path)) ?? 'null')
  } catch {
    return null
  }
}

function whenIdle(work: () => void): void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 500)
}
