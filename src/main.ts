import type { App } from 'vue'
import { createWebHistory, type RouterHistory } from 'vue-router'
import { type AppParts, createSiteApp } from './app'
import { letSleep, pause, wakeAll, wakeEarly } from './components/built'
import { type Built, type BuiltPage, type BuiltParts, builtPage, readBuilt } from './state/built'
import { startWorker } from './state/dataset'
import { innerAddress, languageHistory } from './state/history'
import { isNewer } from './state/newer'
import { siteRoot } from './state/root'
import { readSite } from './state/site'
import './style.css'

async function readSettings(): Promise<string | null> {
  try {
    const response = await fetch(new URL('site.json', siteRoot), { cache: 'no-cache' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

// Relative addresses would be read anew, and wrongly, at every change of page.
function fixAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="."]'))
    link.setAttribute('href', `${link.pathname}${link.search}${link.hash}`)
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]'))
    icon.href = new URL('icon.svg', siteRoot).href
}

/** Of a built page its style sheet has it: to set it again would have a slow phone style all of the page anew. */
function setAccent(accent: string): void {
  document.documentElement.style.setProperty('--accent-given', accent)
}

const base = new URL(siteRoot).pathname

/** Makes the page in the browser, from the files as they are now. */
async function makePage(newer: Partial<AppParts> = {}): Promise<void> {
  const { site, problems } = readSite(await readSettings())
  setAccent(site.accent)
  const { app, router } = createSiteApp({
    site,
    problems,
    history: languageHistory(createWebHistory(base), site.languages[0] ?? 'zh'),
    root: base,
    start: startWorker,
    known: { answers: {} },
    isBuilt: false,
    ...newer,
  })
  await router.isReady()
  app.mount('#app')
  document.documentElement.dataset.live = 'made'
}

/** Brings the built page to life as it was built; then it becomes what its address asks for. */
async function takeOver(page: BuiltPage, { built, known }: BuiltParts): Promise<void> {
  const { site } = built
  const first = site.languages[0] ?? 'zh'
  const history = createWebHistory(base)
  const asked = innerAddress(history.location, first)
  const asBuilt = innerAddress(`/${page.lang}/${page.path}`, first)
  const place = known.answers.place?.question
  const hasFigures = Object.keys(known.answers).some((name) => name !== 'description')
  const { app, router } = createSiteApp({
    site,
    problems: [],
    history: languageHistory(history, first, asBuilt),
    root: base,
    start: startWorker,
    known,
    isBuilt: true,
  })
  await router.isReady()
  await pause()
  letSleep()
  app.mount('#app')
  router.beforeEach(async () => {
    await wakeAll()
    // All that was built with them is alive.
    known.answers = {}
  })
  if (asked !== asBuilt) await router.replace(asked)
  whenIdle(async () => {
    await wakeEarly()
    known.answers = {}
    // A page without figures is not made newer by any.
    if (hasFigures && (await isNewer(built, siteRoot)))
      await bringUpToDate(app, history, built, place)
    else document.documentElement.dataset.live = 'built'
  })
}

/**
 * Puts the page of the newer files in the place of the built one, at once and as a whole: figures of two versions
 * never stand side by side.
 *
 * @param place question for the place on the page, asked before the old page goes
 */
async function bringUpToDate(
  old: App,
  history: RouterHistory,
  { site, version }: Built,
  place?: string,
): Promise<void> {
  const newer: Partial<AppParts> = { update: { from: version } }
  if (place !== undefined) {
    const service = startWorker({ deadlines: { ...site.deadlines } }, () => {})
    const code: string | null = JSON.parse(place)
    const answer = await service.place(code)
    newer.start = () => service
    // Where it cannot be read, the page says so and offers to try again.
    if ('ok' in answer) newer.known = { answers: { place: { question: place, answer: answer.ok } } }
  }
  await wakeAll()
  const { scrollY } = window
  old.unmount()
  // Else two would answer to the reader's steps back.
  history.destroy()
  await makePage(newer)
  if (newer.known) newer.known.answers = {}
  window.scrollTo({ top: scrollY, behavior: 'instant' })
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act)
  else setTimeout(act, 1000)
}

/** Whether the address asks a page that is not of a place for something else than it was built with. */
function asksForMore({ known }: BuiltParts): boolean {
  const asked = [...new URLSearchParams(location.search).keys()]
  return !known.answers.place && asked.some((name) => name !== 'lang' && name !== 'theme')
}

/** Embeds have pages of their own: this one was given in place of one that there is not. */
const isLostEmbed = location.pathname.startsWith(`${base}embed/`)

// No `await` outside of a function: the page's parts wait until this module has run.
async function start(): Promise<void> {
  await pause()
  fixAddresses()
  const element = document.getElementById('app')
  if (element && isLostEmbed) {
    const { showLost } = await import('./embed/lost')
    showLost(element)
    return
  }
  const page = element && builtPage(element)
  const parts = page && (await readBuilt(page, siteRoot))
  // Else a comparison of other places would first be seen with the figures of those it was built with.
  if (parts && !asksForMore(parts)) await takeOver(page, parts)
  else await makePage()
}

start()
