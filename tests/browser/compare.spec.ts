import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { demoOverrides } from '../helpers/demo'
import { BASE, expect, test } from '../helpers/site'
import { serve } from '../helpers/static-server'

test('from a place to a comparison, to a link opened by another reader', async ({
  page,
  site,
  browser,
}) => {
  await page.goto(`${site.url}r/110101/`)
  await page.getByRole('navigation').first().getByRole('link', { name: '比较' }).click()
  await expect(page.locator('html[data-live] main[data-ready] [data-compare=trend]')).toBeVisible()
  const search = page.getByRole('combobox', { name: '添加地方' })
  const found = page.getByRole('option', { name: /440115/ }).first()
  await search.fill('黄阁')
  await expect(found).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/regions=~440115102$/)
  await search.fill('珠江街道')
  await expect(found).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/regions=~440115102~/)
  await page.locator('[data-view=table]').click()
  await expect(page.locator('[data-compare=table]')).toContainText('143')
  await page.goBack()
  await expect(page.locator('[data-compare=trend]')).toBeVisible()
  await page.goForward()
  const sentence = await page.locator('[data-sentence]').textContent()

  const other = await browser.newContext()
  const reader = await other.newPage()
  await reader.goto(page.url())
  await expect(reader.locator('[data-sentence]')).toHaveText(sentence ?? '-')
  await expect(reader.locator('[data-compare=table]')).toContainText('143')
  await other.close()
})

test('the focus stays in the row of places when one is removed, and that is said', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}compare/?regions=~110101~440115102~440103`)
  await expect(page.locator('html[data-live] main[data-ready] [data-compare]')).toBeVisible()
  const removing = page.locator('[data-remove]')
  await removing.first().focus()
  const [, next] = await removing.evaluateAll((all) => all.map((one) => one.ariaLabel))
  await page.keyboard.press('Enter')
  await expect(removing).toHaveCount(2)
  await expect(removing.first()).toBeFocused()
  await expect(removing.first()).toHaveAttribute('aria-label', next ?? '')
  await expect(page.getByRole('status').filter({ hasText: '已去掉东城区。' })).toHaveCount(1)
  await removing.last().focus()
  await page.keyboard.press('Enter')
  await expect(removing).toHaveCount(1)
  await expect(removing).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(removing).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: '添加地方' })).toBeFocused()
})

test('a place is exchanged for those below it, and the focus stays with it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}compare/?regions=~440115102~110101`)
  await expect(page.locator('html[data-live] main[data-ready] [data-compare]')).toBeVisible()
  await page.getByRole('button', { name: /换成东城区下级/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/children\.110101/)
  await expect(page.locator('[data-remove]').last()).toBeFocused()
})

test('a whole comparison is made by keyboard, from a place to a file', async ({ page, site }) => {
  await page.goto(`${site.url}r/110101001/`)
  await page.locator('[data-compare-place]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/compare\/\?regions=~110101001~children\.110101$/)
  await expect(page.locator('html[data-live] main[data-ready] [data-compare=trend]')).toBeVisible()
  await expect(page.locator('footer dl')).toContainText('来源')

  await page.getByRole('combobox', { name: '添加地方' }).focus()
  await page.keyboard.type('黄阁')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/~440115102$/)
  // A key that begins the name of an option chooses it, as in any list of the browser.
  await page.locator('select[id$=metric-0]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/metric=/)
  await page.locator('select[id$=from]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/time=\d{4}\.\.latest/)
  await page.locator('[data-view=table]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-compare=table] [data-complete]')).toBeVisible()

  const head = page.getByRole('columnheader').last()
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-\d{4}$/)
  await expect(page.locator('[data-rails]')).toContainText('从高到低')
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await expect(page).toHaveURL(/sort=\d{4}$/)
  const rows = page.locator('[data-compare=table] tbody tr')
  const shown = (await rows.locator('td:last-child').allTextContents()).map((one) => one.trim())
  const numbers = shown
    .filter((one) => /\d/.test(one))
    .map((one) => Number(one.replace(/[约,]/g, '')))
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  expect(shown.findIndex((one) => !/\d/.test(one))).toBe(
    numbers.length === shown.length ? -1 : numbers.length,
  )

  // The body of the table is one stop; arrows lead through it, and Enter to a source.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  await expect(rows.first().getByRole('link')).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  if (numbers.length > 0) {
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
  }

  await page.locator('[data-take-away] summary').focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-part=shown] [data-format=csv]').focus()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const codes = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data
  const order = [...new Set(codes.flatMap(({ region }) => region || []))]
  expect(order).toEqual(await rows.evaluateAll((all) => all.map((row) => row.dataset.code)))

  await page.goto(`${page.url().replace(/sort=[^&]*/, 'sort=worst')}`)
  await expect(page.locator('[data-unread]')).toContainText('worst')
})

test('a ranking says how many are shown, and why the others are not', async ({ page, site }) => {
  await page.goto(
    `${site.url}compare/?regions=~children.110101&metric=requests_received&view=rank&time=2021`,
  )
  await expect(page.locator('[data-sentence]')).toContainText('2021年')
  await expect(page.locator('[data-sentence]')).toContainText('17处中')
  await expect(page.locator('[data-sentence]')).toContainText('其余')
  await expect(page.locator('[data-rails]')).toContainText('排名次')
  await expect(page.locator('[data-compare=rank] tbody tr')).toHaveCount(17)
})

test('a scatter is stepped through by keyboard and leads to a source', async ({ page, site }) => {
  await page.goto(`${site.url}compare/?regions=~children.110101&view=scatter`)
  const chart = page.locator('[data-compare=scatter] .chart[data-drawn]')
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  const first = await chart.locator('[aria-live]').textContent()
  await page.keyboard.press('ArrowRight')
  await expect(chart.locator('[aria-live]')).not.toHaveText(first ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('what an address says is understood or named, and the page shows what it can', async ({
  page,
  site,
}) => {
  await page.goto(
    `${site.url}compare/?regions=~440115102~999999999&metric=wonders&time=soon&view=pie`,
  )
  const notice = page.locator('[data-unread]')
  for (const part of ['999999999', 'wonders', 'soon', 'pie'])
    await expect(notice).toContainText(part)
  await expect(page.locator('[data-compare=trend]')).toBeVisible()
})

test('similar places are added with the rule they were found by', async ({ page }) => {
  const server = await serve('dist', { base: BASE, overrides: demoOverrides({}, 60).overrides })
  try {
    await page.goto(`${server.url}compare/`)
    const chips = page.locator('fieldset li')
    await expect(chips).toHaveCount(1)
    const code = await page.evaluate(async () => {
      const text = await (await fetch('../data/regions.csv')).text()
      return text
        .split('\n')
        .find((line) => line.includes(',town,'))
        ?.split(',')[0]
    })
    await page.goto(`${server.url}compare/?regions=~${code}`)
    await page.locator('fieldset li button').filter({ hasText: '相似的' }).click()
    await expect(chips).toHaveCount(6)
    await expect(page.locator('fieldset [role=status]').last()).toContainText('同级、同省')
    await page.locator('[data-view=grid]').click()
    await expect(page.locator('[data-compare=grid] .chart[data-drawn]')).toBeVisible()
  } finally {
    await server.close()
  }
})

test('the page is no wider than a phone of 360 px in any view', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const view of ['trend', 'rank', 'scatter', 'grid', 'table']) {
    await page.goto(`${site.url}compare/?regions=~children.110101&lang=en&view=${view}`)
    await expect(page.locator(`[data-compare=${view}]`)).toBeVisible()
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider, view).toBe(0)
  }
})

for (const [width, size, view] of [
  [360, 100, 'trend'],
  [1280, 100, 'trend'],
  [1280, 100, 'table'],
  [1280, 200, 'grid'],
] as const)
  test(`no choice is cut at ${width} px with text of ${size} % (${view})`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(
      `${site.url}compare/?metric=items_published~requests_received&regions=~110101~440115102&time=2015..2025&lang=en&view=${view}`,
    )
    await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
    const cut = await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`
      const { scrollWidth, clientWidth } = document.documentElement
      const selects = [...document.querySelectorAll('main select')].filter((select) => {
        const { width } = select.getBoundingClientRect()
        const whole = select.cloneNode(true) as HTMLSelectElement
        whole.value = (select as HTMLSelectElement).value
        whole.style.cssText = 'field-sizing: content; width: max-content; position: absolute'
        select.parentElement?.append(whole)
        const needed = whole.getBoundingClientRect().width
        whole.remove()
        // A long name may be wider than a phone: its choice then has the whole row.
        const row = select.closest('.selects')?.clientWidth ?? 0
        return needed > width + 1 && width < row - 1
      })
      // A button may be set on two lines, but no word of it; and all of a chip stand beside its name.
      const buttons = [...document.querySelectorAll('fieldset li button')].filter((button) => {
        const box = button.getBoundingClientRect()
        const chip = button.closest('li')?.getBoundingClientRect()
        const words = button.cloneNode(true) as HTMLElement
        words.style.cssText = 'position: absolute; width: min-content; overflow-wrap: normal'
        button.parentElement?.append(words)
        const needed = words.getBoundingClientRect().width
        words.remove()
        const middle = (one: DOMRect) => one.top + one.height / 2
        return needed > box.width + 1 || !chip || Math.abs(middle(box) - middle(chip)) > 2
      })
      return {
        selects: selects.map(({ id }) => id),
        buttons: buttons.map(({ textContent }) => textContent),
        page: Math.max(0, scrollWidth - clientWidth),
      }
    }, size)
    expect(cut).toEqual({ selects: [], buttons: [], page: 0 })
  })
