import { existsSync, readFileSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import { readOutline } from '../src/build/places'
import { renderPages } from '../src/build/prerender'
import { LATER_STYLES } from '../src/build/styles'
import { readFolder } from '../src/cli/folder'
import { fingerprint } from '../src/dataset/fingerprint'
import { DEFAULT_SITE } from '../src/state/site'
import { findBrowser, LAUNCH_ARGS } from '../tests/helpers/browser'
import { type Answer, serve } from '../tests/helpers/static-server'
import { benchPackage, filesOf, median, printTable } from './package'
import { openPhone, watchChart } from './phone'

const RUNS = 7
const PLACE = 'r/110101001/'
const CHART = 'svg.plot path'
/** Times the floor, kB before the first chart, kB of script before anything is done, ms of the longest task after. */
const GOALS = { floor: 1.7, before: 40, script: 90, task: 100 }

interface Load {
  chart: number
  largest: number
  /** kB until the first chart was painted, and of scripts until all is quiet. */
  before: number
  script: number
  /** Longest task that began after the first paint. */
  task: number
  shift: number
}

declare global {
  interface Window {
    seen: { largest: number; task: number; shift: number }
  }
}

/**
 * The built page of a place on a slow phone: when its first chart and its largest part are painted, against a
 * hand-written page with the same charts and no script; what is transferred; whether its coming to life blocks or
 * shifts anything. The same place in a package of few places and in one of 2,000.
 */
export async function benchPlace(): Promise<boolean> {
  const executablePath = findBrowser()
  if (executablePath === null || !existsSync(`dist/${PLACE}index.html`)) {
    console.log('left out: it needs a browser and the built site (npm run build)')
    return true
  }
  const small = await siteOf(await benchPackage('8', '2023..2024'))
  const large = await siteOf(await benchPackage('2000', '2023..2024'))
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })
  const sites = await Promise.all(
    [small, large].map((overrides) => serve('dist', { overrides, gzip: true })),
  )
  const pages = [
    { name: 'floor: the same charts, no script', url: `${sites[0]?.url}floor.html` },
    { name: 'a place of 8', url: `${sites[0]?.url}${PLACE}` },
    { name: 'a place of 2,000', url: `${sites[1]?.url}${PLACE}` },
  ].map((page) => ({ ...page, loads: [] as Load[] }))
  for (let run = 0; run < RUNS; run += 1)
    for (const { url, loads } of pages) loads.push(await measure(browser, url))
  await browser.close()
  await Promise.all(sites.map((site) => site.close()))

  const of = (loads: readonly Load[], key: keyof Load) => median(loads.map((load) => load[key]))
  const floor = of(pages[0]?.loads ?? [], 'chart')
  printTable([
    [
      'medians',
      'chart ms',
      '× floor',
      'largest × floor',
      'kB before',
      'kB script',
      'task after',
      'shift',
    ],
    ...pages.map(({ name, loads }) => [
      name,
      of(loads, 'chart').toFixed(0),
      (of(loads, 'chart') / floor).toFixed(2),
      (of(loads, 'largest') / floor).toFixed(2),
      of(loads, 'before').toFixed(1),
      of(loads, 'script').toFixed(1),
      of(loads, 'task').toFixed(0),
      of(loads, 'shift').toFixed(3),
    ]),
  ])
  return pages.slice(1).every(({ loads }) => {
    const times = Math.max(of(loads, 'chart'), of(loads, 'largest')) / floor
    return (
      times <= GOALS.floor &&
      of(loads, 'before') <= GOALS.before &&
      of(loads, 'script') <= GOALS.script &&
      of(loads, 'task') <= GOALS.task &&
      of(loads, 'shift') === 0
    )
  })
}

async function measure(browser: Browser, url: string): Promise<Load> {
  const { page, received } = await openPhone(browser)
  await page.addInitScript(watch)
  await page.addInitScript(watchChart, CHART)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.firstChart > 0, null, { timeout: 60_000, polling: 50 })
  const before = received.bytes
  await quiet(page)
  const seen = await page.evaluate(() => ({ ...window.seen, chart: window.firstChart }))
  await page.context().close()
  return { ...seen, before: before / 1000, script: received.script / 1000 }
}

/** Until the app has taken the page over, where there is one, and nothing has been asked for since. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  if ((await page.locator('#app').count()) > 0) await page.locator('html[data-live]').waitFor()
  await page.waitForTimeout(1000)
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const seen = { largest: 0, task: 0, shift: 0 }
  window.seen = seen
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  observe('largest-contentful-paint', (entry) => {
    seen.largest = entry.startTime
  })
  observe('longtask', ({ startTime, duration }) => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    // The task that ends with the first paint is the paint's own, of which `chart` tells.
    if (paint && startTime >= paint.startTime) seen.task = Math.max(seen.task, duration)
  })
  observe('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value
  })
}

/** The built site with another package: the page of the place rendered from it, and a page with its charts alone. */
async function siteOf(folder: string): Promise<Map<string, Buffer | Answer>> {
  const outline = await readOutline(readFolder(folder))
  const site = { ...DEFAULT_SITE, home: PLACE.split('/')[1] ?? null }
  const files = new Map<string, Buffer | Answer>(
    [...filesOf(folder)].map(([path, bytes]) => [`data/${path}`, bytes]),
  )
  files.set('site.json', Buffer.from('{}'))
  const template = readFileSync(`dist/${PLACE}index.html`, 'utf8')
  const builtPath = /data-built="([^"]+)"/.exec(template)?.[1] ?? ''
  const wanted = [{ path: PLACE, lang: 'zh' as const, place: site.home }]
  await renderPages(
    process.cwd(),
    { data: folder, site, metrics: outline.metrics },
    wanted,
    (_, { html, answers }) => {
      const start = template.indexOf('>', template.indexOf('<div id="app"')) + 1
      const end = template.lastIndexOf('</div>')
      const later = LATER_STYLES.exec(template)?.[0] ?? ''
      const whole = html.replace(LATER_STYLES, later)
      const body = `${template.slice(0, start)}${whole}${template.slice(end)}`
      files.set(PLACE, { body, type: 'text/html; charset=utf-8' })
      files.set(`${PLACE}page.json`, Buffer.from(answers))
      const charts = [...html.matchAll(/<svg class="plot"[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
      files.set('floor.html', Buffer.from(floorHtml(charts)))
    },
  )
  const descriptor = readFileSync(`${folder}/datapackage.json`)
  const built = {
    site,
    metrics: outline.metrics,
    version: outline.version,
    fingerprints: { 'data/datapackage.json': fingerprint(descriptor) },
  }
  files.set(builtPath, Buffer.from(JSON.stringify(built)))
  return files
}

function floorHtml(charts: readonly string[]): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>floor</title><link rel="icon" href="data:,">${charts.join('\n')}</html>`
}
