import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { wantedMetrics, writeCharts } from '../src/build/chart-pages'
import { readFolder } from '../src/cli/folder'
import { chartPath, embedPath } from '../src/series/chart-files'
import { DEFAULT_SITE } from '../src/state/site'
import { findBrowser, LAUNCH_ARGS } from '../tests/helpers/browser'
import { type Answer, serve } from '../tests/helpers/static-server'
import { benchPackage, filesOf, median, printTable } from './package'
import { openPhone, watchChart } from './phone'

const RUNS = 7

/** A page to measure, and what it may cost. */
export interface MeasuredPage {
  name: string
  /** Below the site's folder. */
  path: string
  /** What is the chart. */
  chart: string
  /** Most times the floor; `null` for pages that are only shown beside. */
  most: number | null
  /** Most kB transferred until all is quiet. */
  kilobytes: number | null
}

export interface Load {
  /** From the start of the navigation until the chart was painted, in ms. */
  chart: number
  /** Transferred until the chart, and until all is quiet, in kB. */
  before: number
  all: number
}

const PLACE = { code: '110101001', metric: 'requests_received', isChildren: false }

/** Prerendered and free embeds against a hand-written page with the same chart and no script; few places and many. */
export async function benchEmbed(): Promise<boolean> {
  const executablePath = findBrowser()
  if (executablePath === null || !existsSync('dist/embed/index.html')) {
    console.log('left out: it needs a browser and the built site (npm run build)')
    return true
  }
  const small = await siteOf(await benchPackage('8', '2023..2024'))
  const large = await siteOf(await benchPackage('2000', '2023..2024'))
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })
  const pages = (places: string): MeasuredPage[] => [
    {
      name: `prerendered embed, ${places}`,
      path: embedPath(PLACE, 'zh'),
      chart: 'svg.chart',
      most: 1.3,
      kilobytes: 25,
    },
    {
      name: `free embed, ${places}`,
      path: `embed/?metric=${PLACE.metric}&regions=~${PLACE.code}&time=2023..2024`,
      chart: 'svg.chart',
      most: 5,
      kilobytes: 140,
    },
  ]
  const floor: MeasuredPage = {
    name: 'floor: the same chart, written by hand',
    path: 'floor.html',
    chart: 'svg.chart',
    most: null,
    kilobytes: null,
  }
  const naive: MeasuredPage = {
    name: 'naive: all of ECharts, CSV parsed first',
    path: 'naive.html',
    chart: '#chart svg path',
    most: null,
    kilobytes: null,
  }
  const isGood = await measurePages(browser, [
    { overrides: small, pages: [floor, ...pages('8 places'), naive] },
    { overrides: large, pages: pages('2,000 places') },
  ])
  const isSmooth = await measureTwenty(browser, small)
  await browser.close()
  return isGood && isSmooth
}

/** Most ms between two frames while a page with twenty embeds is scrolled. */
const LONGEST_FRAME = 100

/** A page with twenty embeds, read from top to bottom on a slow phone, each fetched when it comes near. */
async function measureTwenty(
  browser: Browser,
  overrides: ReadonlyMap<string, Buffer | Answer>,
): Promise<boolean> {
  const frame = `<p>${'一段文字。'.repeat(60)}</p><iframe loading="lazy" width="100%" height="420" title="" src="${embedPath(PLACE, 'zh')}"></iframe>`
  const portal = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>portal</title><link rel="icon" href="data:,">${frame.repeat(20)}</html>`
  const server = await serve('dist', {
    overrides: new Map([...overrides, ['portal.html', Buffer.from(portal)]]),
    gzip: true,
  })
  const runs: { frame: number; bytes: number; charts: number }[] = []
  for (let run = 0; run < 3; run += 1) {
    const { page, received } = await openPhone(browser)
    await page.goto(`${server.url}portal.html`)
    const longest = await page.evaluate(scrollThrough)
    await page.waitForLoadState('networkidle')
    const charts = await Promise.all(page.frames().map((one) => one.locator('svg.chart').count()))
    const drawn = charts.filter((count) => count > 0).length
    runs.push({ frame: longest, bytes: received.bytes, charts: drawn })
    await page.context().close()
  }
  await server.close()
  const frames = median(runs.map((run) => run.frame))
  const charts = Math.min(...runs.map((run) => run.charts))
  const kilobytes = median(runs.map(({ bytes }) => bytes)) / 1000
  console.log(
    `\ntwenty on one page, scrolled through: ${charts} drawn, longest frame ${frames.toFixed(0)} ms (goal: ${LONGEST_FRAME} or less), ${kilobytes.toFixed(1)} kB in all\n`,
  )
  return charts === 20 && frames <= LONGEST_FRAME
}

/** Runs in the page: down to its end, a twentieth of a screen each frame; the longest time between two frames. */
async function scrollThrough(): Promise<number> {
  const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  let [longest, last] = [0, await next()]
  const root = document.documentElement
  while (scrollY + innerHeight < root.scrollHeight - 1) {
    scrollBy(0, innerHeight / 20)
    const now = await next()
    longest = Math.max(longest, now - last)
    last = now
  }
  return longest
}

/** Runs all pages in turn, several times, so that a busy machine is busy for all; the first page is the floor. */
export async function measurePages(
  browser: Browser,
  sites: readonly {
    overrides: ReadonlyMap<string, Buffer | Answer>
    pages: readonly MeasuredPage[]
  }[],
): Promise<boolean> {
  const servers = await Promise.all(
    sites.map(({ overrides }) => serve('dist', { overrides, gzip: true })),
  )
  const all = sites.flatMap(({ pages }, i) =>
    pages.map((page) => ({ page, url: `${servers[i]?.url}${page.path}`, loads: [] as Load[] })),
  )
  for (let run = 0; run < RUNS; run += 1)
    for (const { page, url, loads } of all) loads.push(await measureLoad(browser, url, page.chart))
  await Promise.all(servers.map((server) => server.close()))
  const of = (loads: readonly Load[], pick: (load: Load) => number) => median(loads.map(pick))
  const floor = of(all[0]?.loads ?? [], ({ chart }) => chart)
  const times = (loads: readonly Load[]) => of(loads, ({ chart }) => chart) / floor
  printTable([
    [`${RUNS} loads on a phone, medians`, 'chart ms', '× floor', 'kB before', 'kB in all'],
    ...all.map(({ page, loads }) => [
      page.name,
      of(loads, ({ chart }) => chart).toFixed(0),
      times(loads).toFixed(2),
      of(loads, ({ before }) => before).toFixed(1),
      of(loads, ({ all: whole }) => whole).toFixed(1),
    ]),
  ])
  const faults = all.flatMap(({ page, loads }) => {
    const kilobytes = of(loads, ({ all: whole }) => whole)
    return [
      ...(page.most !== null && times(loads) > page.most
        ? [`${page.name}: ${times(loads).toFixed(2)} × the floor, goal ${page.most}`]
        : []),
      ...(page.kilobytes !== null && kilobytes > page.kilobytes
        ? [`${page.name}: ${kilobytes.toFixed(1)} kB, goal ${page.kilobytes}`]
        : []),
    ]
  })
  for (const fault of faults) console.log(fault)
  return faults.length === 0
}

/** One load in a browser that knows nothing yet. */
async function measureLoad(browser: Browser, url: string, chart: string): Promise<Load> {
  const { page, received } = await openPhone(browser)
  await page.addInitScript(watchChart, chart)
  await page.goto(url, { waitUntil: 'commit' })
  await page
    .waitForFunction(() => window.firstChart > 0, null, { timeout: 60_000 })
    .catch((error: unknown) => {
      throw new Error(`no chart at ${url}`, { cause: error })
    })
  const before = received.bytes
  const time = await page.evaluate(() => window.firstChart)
  await page.waitForLoadState('networkidle')
  const all = received.bytes
  await page.context().close()
  return { chart: time, before: before / 1000, all: all / 1000 }
}

/** A site with the package: its data, what the build makes for one place, and the pages to compare with. */
async function siteOf(folder: string): Promise<Map<string, Buffer | Answer>> {
  const dir = mkdtempSync(join(tmpdir(), 'yilan-bench-'))
  const built = readFileSync('dist/embed/index.html', 'utf8')
  const stylesheet = /href="\.\.\/(assets\/[^"]+\.css)"/.exec(built)?.[1] ?? ''
  const script = [...filesOf('dist/assets').keys()].find((name) => name.startsWith('still-')) ?? ''
  await writeCharts({
    dir,
    read: readFolder(folder),
    codes: [PLACE.code],
    isMetricWanted: wantedMetrics(null),
    site: DEFAULT_SITE,
    assets: { stylesheet, script: `assets/${script}` },
    maker: null,
  })
  const files = new Map<string, Buffer | Answer>(
    [...filesOf(folder)].map(([path, bytes]) => [`data/${path}`, bytes]),
  )
  for (const [path, bytes] of filesOf(dir)) files.set(path, bytes)
  // A folder is asked for by its own name.
  const embed = files.get(`${embedPath(PLACE, 'zh')}index.html`)
  if (!Buffer.isBuffer(embed) || !files.has(chartPath(PLACE, 'zh', 'figures.json')))
    throw new Error(`the package in ${folder} has no ${PLACE.metric} of ${PLACE.code}`)
  const type = 'text/html; charset=utf-8'
  files.set(embedPath(PLACE, 'zh'), { body: embed, type })
  files.set('site.json', Buffer.from('{}'))
  files.set('floor.html', Buffer.from(floorHtml(embed.toString())))
  files.set('naive.html', Buffer.from(NAIVE))
  files.set('naive.js', Buffer.from(naiveScript()))
  files.set('echarts.js', readFileSync('node_modules/echarts/dist/echarts.min.js'))
  files.set('papaparse.js', readFileSync('node_modules/papaparse/papaparse.min.js'))
  rmSync(dir, { recursive: true })
  return files
}

/** The chart of the embed and nothing else. */
function floorHtml(embed: string): string {
  const drawn = /<div class="drawn narrow"[\s\S]*?<\/div>/.exec(embed)?.[0] ?? ''
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>floor</title><link rel="icon" href="data:,">${drawn}</html>`
}

const NAIVE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>naive</title><div id="chart"></div><script src="echarts.js"></script><script src="papaparse.js"></script><script src="naive.js"></script></html>`

function naiveScript(): string {
  return `(async () => {
  const rows = []
  for (const year of [2023, 2024]) {
    const text = await (await fetch('data/observations/' + year + '.csv')).text()
    rows.push(...Papa.parse(text, { header: true }).data)
  }
  const own = rows.filter((row) => row.region === '${PLACE.code}' && row.metric === '${PLACE.metric}')
  const chart = echarts.init(document.getElementById('chart'), null, { renderer: 'svg', width: 374, height: 320 })
  chart.setOption({ animation: false, xAxis: { type: 'category' }, yAxis: {}, series: [{ type: 'line', data: own.map((row) => [row.year, Number(row.value)]) }] })
})()`
}
