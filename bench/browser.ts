import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser, LAUNCH_ARGS } from '../tests/helpers/browser'
import { serve } from '../tests/helpers/static-server'
import { filesOf, median, printTable } from './package'

const LOADS = 5
/** A reader notices when the page does not answer for longer than this, in ms. */
const GOAL = 100

/** One load of the page, all in ms. */
interface Load {
  /** From the start of the navigation until all is drawn. */
  ready: number
  /** Longest time in which the page could not have answered a key or a touch. */
  unanswered: number
  /** Longest task that the browser itself counted; 0 where none took 50 ms. */
  task: number
  /** Slowest answer to a key that was really pressed, until it was painted. */
  key: number
}

declare global {
  interface Window {
    bench: Load
  }
}

/** Loads the package's first place in the built site and measures how long the page does not answer. */
export async function benchBrowser(folder: string): Promise<boolean> {
  const executablePath = findBrowser()
  if (executablePath === null || !existsSync('dist/index.html')) {
    console.log('left out: it needs a browser and the built site (npm run build)')
    return true
  }
  const overrides = new Map([...filesOf(folder)].map(([path, bytes]) => [`data/${path}`, bytes]))
  // No home place is set: the site opens with the first place of the package.
  overrides.set('site.json', Buffer.from('{}'))
  const server = await serve('dist', { overrides })
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })
  const loads: Load[] = []
  for (let i = 0; i < LOADS; i += 1) loads.push(await measureLoad(browser, server.url))
  await browser.close()
  await server.close()

  const row = (name: string, pick: (load: Load) => number) => {
    const numbers = loads.map(pick)
    return [name, median(numbers).toFixed(0), Math.max(...numbers).toFixed(0)]
  }
  printTable([
    [`${LOADS} loads`, 'median ms', 'worst ms'],
    row('until all is drawn', (load) => load.ready),
    row('longest time without an answer', (load) => load.unanswered),
    row('longest task', (load) => load.task),
    row('slowest answer to a key', (load) => load.key),
  ])
  const worst = median(loads.map((load) => load.unanswered))
  console.log(`\nlongest time without an answer: ${worst.toFixed(0)} ms (goal: ${GOAL} or less)\n`)
  return worst <= GOAL
}

async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(watchPage)
  await page.goto(url, { waitUntil: 'commit' })
  const isReady = page.waitForFunction(() => window.bench.ready > 0, null, { timeout: 120_000 })
  let done = false
  isReady.finally(() => {
    done = true
  })
  while (!done) {
    await page.keyboard.press('Tab')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await isReady
  const load = await page.evaluate(() => window.bench)
  await context.close()
  return load
}

/** Runs in the page, before its own scripts. */
function watchPage(): void {
  // tsx gives functions their names through a helper of its own, which is not in the page.
  Reflect.set(window, '__name', (one: unknown) => one)
  const bench: Load = { ready: 0, unanswered: 0, task: 0, key: 0 }
  window.bench = bench
  const isOver = () => bench.ready > 0
  // A timer of 10 ms that comes late by n ms was kept waiting by a task of that length.
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    if (!isOver()) bench.unanswered = Math.max(bench.unanswered, now - last - 10)
    last = now
    if (!isOver() && document.querySelector('main[data-ready]')) bench.ready = now
  }, 10)
  const watch = (type: string, take: (duration: number) => void, options = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry.duration)
    }).observe({ type, buffered: true, ...options })
  watch('longtask', (duration) => {
    bench.task = Math.max(bench.task, duration)
  })
  const key = (duration: number) => {
    bench.key = Math.max(bench.key, duration)
  }
  watch('event', key, { durationThreshold: 16 })
}
