/**
 * Takes pictures of the built site.
 *
 *     npm run screenshot                        docs/screenshot.png and docs/screenshot-phone.png, of the home page
 *     npm run screenshot -- --out <folder> [--dark] [--width <px>] [--full] <address…>
 *
 * An address is a path of the site, `/r/110101/?lang=en`; each is taken on a phone and on a desktop.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser, LAUNCH_ARGS } from './browser'
import { serve } from './static-server'

interface View {
  width: number
  height: number
  isPhone: boolean
  isDark: boolean
  isWholePage: boolean
}

const PHONE = { width: 390, height: 844, isPhone: true }
const DESKTOP = { width: 1280, height: 900, isPhone: false }

async function takePicture(browser: Browser, url: string, view: View, file: string) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    deviceScaleFactor: view.isPhone ? 2 : 1,
    hasTouch: view.isPhone,
    colorScheme: view.isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${url}: ${message.text()}`)
  })
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`))
  await page.goto(url)
  try {
    await page.locator('html[data-live] main[data-ready]').waitFor({ timeout: 20_000 })
    // Charts far below are drawn only when they come near; the first one is in the picture.
    const chart = page.locator('.chart').first()
    if ((await chart.count()) > 0) await chart.and(page.locator('[data-drawn]')).waitFor()
    await page.waitForTimeout(300)
  } catch {
    console.error(`${url}: not ready after 20 s; the picture shows what is there`)
  }
  if (view.isWholePage) {
    // Charts are drawn when they come near the screen: the screen is made as tall as the page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width: view.width, height })
    await page.waitForTimeout(1000)
  }
  await page.screenshot({ path: file, fullPage: view.isWholePage })
  console.log(file)
  await context.close()
}

/** `/r/110101/?lang=en` as a part of a file's name: `r-110101-lang-en`. */
function nameOf(address: string): string {
  return address.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '') || 'home'
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    width: { type: 'string' },
  },
})
const executablePath = findBrowser()
if (executablePath === null) throw new Error('no browser: npx tsx tests/helpers/install-browser.ts')
if (!existsSync('dist/index.html'))
  spawnSync('npx', ['vite', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })

const out = values.out ?? (positionals.length === 0 ? 'docs' : 'test-results/screenshots')
mkdirSync(out, { recursive: true })
const look = { isDark: values.dark, isWholePage: values.full }
const views: [string, View][] = values.width
  ? [[`-${values.width}`, { ...PHONE, ...look, width: Number(values.width) }]]
  : [
      ['', { ...DESKTOP, ...look }],
      ['-phone', { ...PHONE, ...look }],
    ]
const shots =
  positionals.length === 0
    ? [{ address: '/', name: 'screenshot' }]
    : positionals.map((address) => ({
        address,
        name: nameOf(address) + (values.dark ? '-dark' : ''),
      }))

const server = await serve('dist', { base: '/open/yilan/' })
const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })
for (const { address, name } of shots)
  for (const [suffix, view] of views) {
    const url = new URL(address.replace(/^\//, ''), server.url).href
    await takePicture(browser, url, view, join(out, `${name}${suffix}.png`))
  }
await browser.close()
await server.close()
