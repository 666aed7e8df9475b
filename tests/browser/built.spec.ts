import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { BASE, expect, live, test } from '../helpers/site'
import { serve } from '../helpers/static-server'

const PLACE = 'r/110101/'

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a place has its words, figures, charts, tables, sources, languages and neighbours', async ({
    page,
    site,
  }) => {
    await page.goto(site.url + PLACE)
    await expect(page.locator('[data-lead]')).toContainText('东城区2024年')
    await expect(page.locator('[data-metric=requests_received] .value')).toContainText('961')
    const chart = page.locator('[data-group=requests] .plot').first()
    await expect(chart).toContainText('961')
    expect((await chart.boundingBox())?.width).toBeGreaterThan(200)
    const figure = page.locator('[data-group=requests]')
    await figure.locator('summary').first().click()
    await expect(figure.getByRole('row').filter({ hasText: '本年新收' })).toContainText('961')
    await expect(page.locator('[data-statutory] table:visible').first()).toBeVisible()
    await page.locator('[data-metric=requests_received] .value a').click()
    await expect(page.locator('#report-110101-2024 a').first()).toBeInViewport()
    // What would do nothing is not there.
    for (const idle of ['.search', '.year select', '[data-children] .controls'])
      await expect(page.locator(idle).first()).toBeHidden()
    await page.getByRole('link', { name: 'English' }).click()
    await expect(page).toHaveURL(`${site.url}en/${PLACE}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dongcheng District')
    await page
      .locator('[data-children]')
      .getByRole('link', { name: /Donghuamen/ })
      .first()
      .click()
    await expect(page).toHaveURL(`${site.url}en/r/110101001/`)
    await page.locator('main nav ol a').last().click()
    await expect(page).toHaveURL(`${site.url}en/${PLACE}`)
  })

  test('every page of the site says what it is about, in both languages', async ({
    page,
    site,
  }) => {
    for (const [path, zh, en] of [
      ['compare/', '比较', 'Compare'],
      ['coverage/', '谁还没有公布年报', 'Who has not published'],
      ['checks/', '数字对得上吗', 'Do the figures'],
      ['download/', '下载', 'Download'],
      ['workbench/', '整理报告', 'Workbench'],
      ['about/', '说明', 'About'],
    ] as const) {
      await page.goto(site.url + path)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(zh)
      await page.goto(`${site.url}en/${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(en)
      expect(((await page.locator('main').textContent()) ?? '').length).toBeGreaterThan(300)
    }
  })
})

test('the first chart is painted while the styles of what is below are on their way', async ({
  page,
  site,
}) => {
  const html = readFileSync(`dist/${PLACE}index.html`, 'utf8')
  const path = /data-later href="(?:\.\.\/)+([^"]+)"/.exec(html)?.[1] ?? ''
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**/${path}`, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(site.url + PLACE, { waitUntil: 'commit' })
  const atFirstPaint = await page.waitForFunction(() => {
    if (performance.getEntriesByName('first-contentful-paint').length === 0) return null
    const chart = document.querySelector('[data-group] .plot')
    return {
      chartWidth: chart?.getBoundingClientRect().width,
      below: document.querySelectorAll('[data-statutory]').length,
    }
  })
  const { chartWidth, below } = (await atFirstPaint.jsonValue()) ?? {}
  expect(chartWidth).toBeGreaterThan(200)
  expect(below).toBe(0)
  release()
  await expect(page.locator('[data-statutory] table').first()).toBeVisible()
  await expect(page.locator('html[data-live]')).toBeAttached()
})

/** Every shift of the layout from the first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(() =>
      'shifts' in window && Array.isArray(window.shifts)
        ? window.shifts.reduce((sum: number, one: number) => sum + one, 0)
        : Number.NaN,
    )
}

test('the app takes a built page over without a shift, and fetches no more than it needs', async ({
  page,
  site,
}) => {
  const shifts = await watchShifts(page)
  const before = site.requests.length
  await page.goto(site.url + PLACE)
  await expect(page.locator('html[data-live=built]')).toBeVisible()
  const fetched = site.requests.slice(before)
  for (const heavy of [
    /PanelsFigure/,
    /Statutory/,
    /RequestFlow/,
    /SVGRenderer/,
    /worker/,
    /SourceDialog/,
  ])
    expect(fetched.filter((path) => heavy.test(path) && path.endsWith('.js'))).toEqual([])
  await live(page)
  expect(await shifts()).toBe(0)
  // The charts stand as they were built: nothing is drawn anew for a reader who points at one.
  const chart = page.locator('[data-group=requests] .chart')
  await chart.scrollIntoViewIfNeeded()
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(chart.locator('[aria-live]')).toContainText('2024年 961件')
  expect(site.requests.slice(before).filter((path) => /SVGRenderer/.test(path))).toEqual([])
})

test('what a reader does before a part is alive is done once it is', async ({ page, site }) => {
  await page.goto(site.url + PLACE)
  await expect(page.locator('html[data-live=built]')).toBeVisible()
  // No pointer has moved yet: the part still sleeps when it is clicked.
  await page.locator('[data-group=requests] summary').first().dispatchEvent('click')
  await page.locator('[data-group=requests] td a').first().dispatchEvent('click')
  await page.mouse.move(5, 5)
  await page.locator('[data-group=requests]').scrollIntoViewIfNeeded()
  await expect(page.getByRole('dialog')).toContainText('东城区')
})

test('an address that asks for more than the built page is answered', async ({ page, site }) => {
  await page.goto(`${site.url}${PLACE}?time=2023&metric=website_items&lang=en`)
  await live(page)
  await expect(page).toHaveURL(`${site.url}en/${PLACE}?time=2023&metric=website_items`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dongcheng District')
  await expect(page.getByLabel('Year').first()).toHaveValue('2023')
  await expect(page.locator('[data-metric=requests_received] .value')).toContainText('800')
  await expect(page.getByLabel('Metric', { exact: true })).toHaveValue('website_items')
  // A link of a part that was built stays a whole address wherever the reader goes.
  for (const link of await page.locator('a[href^="."]').all())
    throw new Error(`relative: ${await link.getAttribute('href')}`)
})

test('figures newer than the page take its place as a whole, and the page says so', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'yilan-'))
  cpSync('dist/', folder, { recursive: true })
  const file = join(folder, 'data/observations/2024.csv')
  const csv = readFileSync(file, 'utf8')
  const newer = csv.replace(
    '110101,2024,requests_received,961',
    '110101,2024,requests_received,999',
  )
  expect(newer).not.toBe(csv)
  writeFileSync(file, newer)
  const host = await serve(folder, { base: BASE })
  await page.goto(host.url + PLACE)
  await expect(page.locator('[data-updated]')).toContainText('数据已有更新')
  await live(page)
  const all = await page.locator('main').textContent()
  expect(all).toContain('999')
  expect(all).not.toContain('961')
  await expect(page.locator('[data-group=requests] .plot').first()).toContainText('999')
  await host.close()
  rmSync(folder, { recursive: true })
})

test('the built pages are in the sitemap’s languages and carry their own heads', async ({
  request,
  site,
}) => {
  const html = await (await request.get(`${site.url}en/${PLACE}`)).text()
  expect(html).toContain('<html lang="en">')
  expect(html).toMatch(/<title>Dongcheng District \(Beijing\)/)
  expect(html).toMatch(/hreflang="zh-CN" href="\.\.\/\.\.\/\.\.\/r\/110101\/"/)
  expect(html).toMatch(/"@type":"Dataset"/)
  expect(html).not.toMatch(/ style="/)
  expect(await (await request.get(`${site.url}robots.txt`)).text()).toContain('User-agent: *')
})
