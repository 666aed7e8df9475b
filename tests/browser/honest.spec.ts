import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { BASE, expect, live, test } from '../helpers/site'
import { type Answer, serve } from '../helpers/static-server'

async function openPlace(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await live(page)
}

/** 北新桥街道: items published in 2008–2013 and from 2019 on, of forms that cannot be compared. */
const BROKEN = 'r/110101008/'
const REASON = /2014年以前的报告 → 2019年式：.*不作比较/

async function drawnChart(figure: Locator): Promise<Locator> {
  const chart = figure.locator('.chart')
  await chart.scrollIntoViewIfNeeded()
  await expect(chart).toHaveAttribute('data-drawn', '')
  return chart
}

/** The dashed line of a break, drawn by ECharts. */
async function markOf(chart: Locator): Promise<{ x: number; y: number }> {
  const box = await chart.locator('.plot path[stroke-dasharray]').first().boundingBox()
  if (!box) throw new Error('no mark')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('the reason of a break is said by keyboard, between the years beside it', async ({
  page,
  site,
}) => {
  await openPlace(page, site.url + BROKEN)
  const chart = await drawnChart(page.locator('[data-group=published]'))
  await chart.focus()
  const spoken = chart.locator('[aria-live]')
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toContainText('主动公开政府信息数 2025年')
  for (let year = 2025; year > 2019; year -= 1) await page.keyboard.press('ArrowLeft')
  await expect(spoken).toContainText('主动公开政府信息数 2019年')
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).toContainText('2013年与2019年之间')
  await expect(spoken).toContainText(REASON)
  // Nothing to open, nothing to break.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).toContainText('2018年')
})

test('the reason of a break is shown by pointing or tapping at it', async ({
  page,
  site,
  hasTouch,
}) => {
  await openPlace(page, site.url + BROKEN)
  const chart = await drawnChart(page.locator('[data-group=published]'))
  const { x, y } = await markOf(chart)
  if (hasTouch) await page.touchscreen.tap(x, y)
  else await page.mouse.move(x, y)
  await expect(chart.locator('.pointer')).toContainText('2013年与2019年之间')
  await expect(chart.locator('[aria-live]')).toContainText(REASON)
  await expect(chart.locator('.pointer circle')).toHaveCount(0)
  if (hasTouch) await page.touchscreen.tap(x, y)
  else await page.mouse.click(x, y)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the table marks a break between two cells and says it in words', async ({ page, site }) => {
  await openPlace(page, site.url + BROKEN)
  const figure = page.locator('[data-group=published]')
  await figure.getByText('同样数字的表').click()
  const row = figure.getByRole('row').filter({ hasText: '主动公开政府信息数' })
  const cell = row.locator('td.none')
  await expect(cell).toHaveCount(1)
  await expect(cell).toHaveCSS('border-left-style', 'double')
  await expect(cell).toContainText('表式改变，与2013年不可比')
  await expect(figure).toContainText('双线处表式改变，前后不可比。')
})

test('the flow shows every outcome, and each number leads to its source', async ({
  page,
  site,
}) => {
  await openPlace(page, `${site.url}r/440105/?time=2021`)
  const flow = page.locator('[data-flow]')
  await expect(flow).toContainText('2021年海珠区新收公开申请287件，上年结转17件，共304件')
  await expect(flow.locator('svg:visible')).toContainText('127件，占41.8%')
  await flow.getByText('同样数字的表').click()
  const row = (name: string) =>
    flow.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  await expect(row('无法提供').getByRole('link')).toHaveText('125')
  await expect(row('合计').first()).toContainText('304')
  await row('予以公开').getByRole('link').click()
  await expect(page.getByRole('dialog')).toContainText('127件')
})

test('what nobody explains is drawn hatched and labelled; few requests have no percentage', async ({
  page,
  site,
}) => {
  await openPlace(page, `${site.url}r/110101017/?time=2022`)
  const flow = page.locator('[data-flow]')
  await expect(flow.locator('svg:visible')).toContainText('已读部分未说明去向')
  await expect(flow.locator('svg:visible rect[fill^="url("]')).toHaveCount(1)
  await openPlace(page, `${site.url}r/110102019/?time=2019&lang=en`)
  await expect(flow.locator('svg:visible')).toContainText('3 of 5')
  await expect(flow).not.toContainText('%')
})

test('a place without requests in the year has one sentence, no empty picture', async ({
  page,
  site,
}) => {
  await openPlace(page, `${site.url}r/110101/?time=2021`)
  const flow = page.locator('[data-flow]')
  await expect(flow).toContainText('2021年收到多少公开申请：未收录该年报告')
  await expect(flow.locator('svg, figure')).toHaveCount(0)
})

for (const path of [
  'r/440105/?time=2021',
  'r/440118/?time=2020&lang=en',
  'r/110101017/?time=2022&lang=en',
])
  test(`no label of the flow is cut or lies on another at ${path}`, async ({ page, site }) => {
    await openPlace(page, site.url + path)
    const svg = page.locator('[data-flow] svg:visible')
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const room = await page.locator('[data-flow] figure').evaluate((one) => one.clientWidth)
      await expect(svg).toHaveCount(1)
      expect((await svg.boundingBox())?.width).toBeLessThanOrEqual(room)
      const { outer, boxes } = await svg.evaluate((one) => {
        const boxOf = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { left, right, top, bottom }
        }
        return { outer: boxOf(one), boxes: [...one.querySelectorAll('text')].map(boxOf) }
      })
      expect(boxes.length).toBeGreaterThan(1)
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(outer.left - 0.5)
        expect(box.right).toBeLessThanOrEqual(outer.right + 0.5)
        expect(box.bottom).toBeLessThanOrEqual(outer.bottom + 3)
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const isBeside = a.right <= b.left || b.right <= a.left
          const isAbove = a.bottom <= b.top + 2 || b.bottom <= a.top + 2
          expect(isBeside || isAbove, `at ${width} px`).toBe(true)
        }
      })
    }
  })

/** Towns of the real package with invented figures: shares, a form kept too long, two values. */
function withTowns(): Map<string, Buffer | Answer> {
  const real = (path: string) => readFileSync(`public/data/${path}`, 'utf8').trimEnd()
  const reports = []
  const figures = []
  const counts = [
    [30, 4, 80],
    [8, 2, 12],
    [2, 0, 3],
  ]
  const codes = ['440115100', '440115101', '440115103']
  for (const [i, code] of codes.entries()) {
    const form = i === 0 ? 'f2014' : 'f2021'
    reports.push(`${code}-2021,${code},2021,报告,,,,official,${form},published,`)
    const [granted, partially, answered] = counts[i] ?? []
    figures.push(
      `${code},2021,requests_granted,${granted},,${code}-2021,,`,
      `${code},2021,requests_partially_granted,${partially},,${code}-2021,,`,
      `${code},2021,requests_answered,${answered},,${code}-2021,,`,
      `${code},2021,items_published,${100 + i},,${code}-2021,,`,
    )
  }
  return new Map(
    Object.entries({
      'reports.csv': [real('reports.csv'), ...reports],
      'observations/2021.csv': [real('observations/2021.csv'), ...figures],
    }).map(([path, lines]) => [`data/${path}`, Buffer.from(`${lines.join('\n')}\n`)]),
  )
}

test('shares of places stand on their intervals; small counts stand apart; forms are not mixed', async ({
  page,
}) => {
  const site = await serve('dist', { base: BASE, overrides: withTowns() })
  await openPlace(page, `${site.url}r/440115/?time=2021&metric=items_published`)
  const shares = page.locator('[data-shares]')
  await expect(shares).toContainText('9处中2处画出比重，1处办结不足10件，只写件数')
  await expect(shares.locator('tbody tr')).toHaveCount(2)
  await expect(shares.locator('tbody tr').first()).toContainText('83.3%')
  await expect(shares.locator('tbody tr').nth(1)).toContainText('32.3%至53.4%')
  await expect(shares.locator('li')).toContainText('3件中的2件')
  await expect(shares.locator('li')).not.toContainText('%')
  await expect(page.locator('[data-mixed]')).toContainText('1处用2014年式')
  await expect(page.locator('[data-mixed]')).toContainText('组间不分高低')
  await site.close()
})
