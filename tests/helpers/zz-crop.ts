import { chromium } from '@playwright/test'
import { findBrowser, LAUNCH_ARGS } from './browser'
import { serve } from './static-server'

const [dir = 'dist', sel = '[data-statutory]', prefix = 'x', ...paths] = process.argv.slice(2)
const server = await serve(dir, { base: '/open/yilan/' })
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: LAUNCH_ARGS,
})
for (const p of paths)
  for (const [n, w, h, s] of [
    ['d', 1280, 900, 1],
    ['p', 390, 844, 2],
  ] as const) {
    const c = await browser.newContext({
      viewport: { width: w, height: h },
      deviceScaleFactor: s,
      reducedMotion: 'reduce',
      colorScheme: process.env.DARK ? 'dark' : 'light',
    })
    const page = await c.newPage()
    page.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') console.log(m.text())
    })
    page.on('pageerror', (e) => console.log('ERR', e.message))
    await page.goto(server.url + p)
    await page.locator('main[data-ready]').waitFor()
    const el = page.locator(sel).first()
    await el.waitFor()
    if (process.env.CLICK) {
      await page.locator(process.env.CLICK).first().click()
      await page.waitForTimeout(200)
    }
    for (const q of (process.env.OPEN ?? '').split('|').filter(Boolean))
      await page.locator(q).first().click()
    await page.waitForTimeout(300)
    const file = `/tmp/shots/source/${prefix}-${n}-${p.replace(/[^\w]+/g, '-')}.png`
    await el.screenshot({ path: file })
    console.log(file)
    await c.close()
  }
await browser.close()
await server.close()
