import type { Page } from '@playwright/test'
import { expect, live, test } from '../helpers/site'

async function openPlace(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await live(page)
}

test('the founding report stands on its page with all its figures', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/440115102/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('黄阁镇')
  await expect(page.getByLabel('年度', { exact: true })).toHaveValue('2021')
  const tiles = {
    items_published: '143条',
    requests_received: '1件',
    hotline_tickets: '5,435件',
    hotline_satisfaction_pct: '87.3%',
  }
  for (const [id, value] of Object.entries(tiles)) {
    const shown = page.locator(`[data-metric=${id}] .value`)
    await expect(shown.locator('[aria-hidden]')).toHaveText(value.replace(/[条件%]/, ''))
    await expect(shown.locator('.unit')).toHaveText(/[条件%]/.exec(value)?.[0] ?? '')
  }
  const rows = {
    published: {
      主动公开政府信息数: '143',
      动态类信息数: '100',
      文件类信息数: '4',
      财政信息数: '4',
    },
    channels: {
      网站发布信息数: '221',
      微信发布信息数: '334',
      其他平台及媒体发布信息数: '27',
      网上公开政务服务事项数: '365',
    },
    requests: { 本年度办理结果总计: '1', 本机关不掌握相关政府信息: '1' },
    hotline: { '12345热线工单数': '5,435', '12345热线群众满意度': '87.3' },
    fees: { 信息处理费: '0' },
  }
  for (const [group, values] of Object.entries(rows)) {
    const figure = page.locator(`[data-group=${group}]`)
    await figure.getByText('同样数字的表').click()
    for (const [metric, value] of Object.entries(values))
      await expect(
        figure.getByRole('row').filter({ hasText: metric }).getByRole('cell').getByRole('link'),
      ).toHaveText(value)
  }
})

test('a number leads to its report and the place in it', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/440115102/`)
  await page.locator('[data-metric=hotline_satisfaction_pct] .value a').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('广州市南沙区黄阁镇人民政府2021年政府信息公开工作年度报告')
  await expect(dialog).toContainText('一(三)')
  await expect(dialog).toContainText('2022-01-19')
  await expect(dialog).toContainText('读自第三方副本')
  await expect(dialog).toContainText(/data\/?|observations\/2021\.csv 第\d+行/)
  await dialog.getByRole('link', { name: '在本页的报告列表中查看' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('#report-440115102-2021')).toBeInViewport()
  await page.locator('[data-metric=requests_received] .value a').press('Enter')
  await expect(dialog).toContainText('一(一)')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('from the nation down to a town and back', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/100000/`)
  for (const [name, code] of [
    ['广东省', '44'],
    ['广州市', '4401'],
    ['南沙区', '440115'],
    ['黄阁镇', '440115102'],
  ] as const) {
    await page.locator('[data-children]').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    expect(page.url()).toContain(`/r/${code}/`)
    await expect(page).toHaveTitle(new RegExp(`^${name}`))
  }
  const trail = page.getByRole('navigation', { name: '所在位置' })
  for (const name of ['南沙区', '广州市', '广东省', '全国']) {
    await trail.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  }
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('广东省')
})

test('the streets of Dongcheng can be sorted, and a gap stays a gap', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/110101/?metric=requests_received&time=2025`)
  const section = page.locator('[data-children]')
  await expect(section.locator('[data-coverage]')).toContainText(/17处中有\d+处有数/)
  const shown = Number(
    /中有(\d+)处/.exec((await section.locator('[data-coverage]').textContent()) ?? '')?.[1],
  )
  await expect(section.locator('tbody .measure')).toHaveCount(shown)
  await expect(section.locator('table').first().locator('tbody tr')).toHaveCount(17)
  const values = async () =>
    (await section.locator('.measure a [aria-hidden]').allTextContents()).map((text) =>
      Number(text.replaceAll(',', '')),
    )
  const falling = await values()
  expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  await section.getByRole('button', { name: /2025年/ }).click()
  const rising = await values()
  expect(rising).toEqual(falling.toReversed().toSorted((a, b) => a - b))
  await expect(section.locator('th[aria-sort=ascending]')).toContainText('2025年')
  // Places without a figure come last whichever way the table is sorted, and are never 0.
  await expect(section.locator('table').first().locator('tbody tr').last()).toContainText(
    /未收录该年报告|已读部分未见此数/,
  )
  await section.getByLabel('指标', { exact: true }).selectOption('website_items')
  await expect(page).toHaveURL(/metric=website_items/)
  await section.getByLabel('年度', { exact: true }).selectOption('2021')
  await expect(page).toHaveURL(/time=2021/)
  await expect(page.getByLabel('年度', { exact: true }).first()).toHaveValue('2021')
})

test('a chart is drawn as SVG, steps by keyboard, says each point and turns into a table', async ({
  page,
  site,
}) => {
  await openPlace(page, `${site.url}r/110101/`)
  const figure = page.locator('[data-group=requests]')
  const chart = figure.getByRole('group', { name: /依申请公开/ })
  await chart.scrollIntoViewIfNeeded()
  await expect(chart).toHaveAttribute('data-drawn', '')
  await expect(chart.locator('.plot path').first()).toBeAttached()
  await expect(chart.locator('.plot').first()).toContainText('961')
  await chart.focus()
  const spoken = chart.locator('[aria-live]')
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toHaveText('本年新收政府信息公开申请数量 2024年 961件')
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).toHaveText('本年新收政府信息公开申请数量 2023年 800件')
  await page.keyboard.press('ArrowLeft')
  await expect(spoken).toHaveText('本年新收政府信息公开申请数量 2022年 未收录该年报告')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(spoken).toHaveText('结转下年度继续办理 2023年 39件')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('39件')
  await page.keyboard.press('Escape')
  await figure.getByText('同样数字的表').click()
  await expect(figure.getByRole('row').filter({ hasText: '本年新收' })).toContainText('961')
})

test('pointing at a chart shows the figure there', async ({ page, site, isMobile, hasTouch }) => {
  await openPlace(page, `${site.url}r/110101/`)
  const chart = page.locator('[data-group=requests]').getByRole('group', { name: /依申请公开/ })
  await chart.scrollIntoViewIfNeeded()
  await expect(chart).toHaveAttribute('data-drawn', '')
  const box = await chart.boundingBox()
  if (!box) throw new Error('the chart has no box')
  const firstPanel = { x: box.x + 40, y: box.y + 70 }
  if (hasTouch || isMobile) await page.touchscreen.tap(firstPanel.x, firstPanel.y)
  else await page.mouse.move(firstPanel.x, firstPanel.y)
  await expect(chart.locator('.pointer text').first()).toContainText('本年新收')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the language is in the address and goes along', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/440115/`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/r\//)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nansha District')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'Huangge Town', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huangge Town')
  await expect(page).toHaveURL(/\/en\/r\//)
  await expect(page.locator('[data-metric=hotline_tickets]')).toContainText('5,435')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('黄阁镇')
  expect(page.url()).not.toMatch(/lang|\/en\//)
})

test('what an address says is understood or named', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/110101/?time=2020&lang=de&metric=no_such_metric&from=chat`)
  const notice = page.locator('[data-unread]')
  for (const text of ['lang=de', 'metric=no_such_metric', 'from=chat'])
    await expect(notice).toContainText(text)
  await expect(notice).not.toContainText('time=')
  await expect(page.getByLabel('年度', { exact: true }).first()).toHaveValue('2020')
  await openPlace(page, `${site.url}r/110101/?time=1999`)
  await expect(notice).toContainText('time=1999')
  await openPlace(page, `${site.url}r/110101/?time=2023..2024`)
  await expect(notice).toHaveCount(0)
  await expect(page.getByLabel('年度', { exact: true }).first()).toHaveValue('2024')
})

test('an unknown code names the nearest place above it', async ({ page, site }) => {
  await openPlace(page, `${site.url}`)
  await page.evaluate(() => {
    history.pushState({}, '', 'r/440115999/')
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个代码')
  await page.locator('main').getByRole('link', { name: '南沙区' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('南沙区')
})

test('every page reloads at its own address', async ({ page, site }) => {
  await openPlace(page, `${site.url}r/110101/?metric=website_items&lang=en`)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dongcheng District')
  await expect(page.getByLabel('Metric', { exact: true })).toHaveValue('website_items')
})

test('at twice the text size no word of the head is torn, and the hint of the search is whole', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of ['', '?lang=en']) {
    await openPlace(page, site.url + path)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const torn = await page.locator('.site-header').evaluate((header) => {
      const walker = document.createTreeWalker(header, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index, 0: word } of node.textContent?.matchAll(/[\w’?]+/g) ?? []) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word)
        }
      return found
    })
    expect(torn, path).toEqual([])
    const [needed, room] = await page.locator('.site-header input').evaluate((input) => {
      if (!(input instanceof HTMLInputElement)) throw new Error('no field')
      const look = getComputedStyle(input)
      const canvas = document.createElement('canvas').getContext('2d')
      if (!canvas) throw new Error('no canvas')
      canvas.font = look.font
      const edges = Number.parseFloat(look.paddingLeft) + Number.parseFloat(look.paddingRight)
      return [canvas.measureText(input.placeholder).width, input.clientWidth - edges]
    })
    expect(needed, path).toBeLessThan(room ?? 0)
  }
})

test('nothing is wider than a phone of 360 px, nor at twice the text size', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const path of ['', 'r/110101/', 'r/440103/?lang=en', 'r/100000/']) {
    await openPlace(page, site.url + path)
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => {
        document.documentElement.style.fontSize = value
      }, size)
      const overflow = () =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(overflow), `${path} at ${size}`).toBeLessThanOrEqual(0)
    }
  }
})
