import { violations } from '../helpers/axe'
import { demoOverrides } from '../helpers/demo'
import { BASE, expect, live, test } from '../helpers/site'
import { serve } from '../helpers/static-server'

for (const path of [
  '',
  'r/440115102/?lang=en',
  'r/110101/',
  'r/110101/?theme=dark',
  'r/100000/',
  'r/440103/?theme=dark&lang=en&what=this',
  'compare/?regions=~children.110101&what=this',
  'compare/?view=rank&lang=en&theme=dark&regions=~children.110101',
  'about/',
  'checks/',
  'checks/?lang=en&theme=dark&result=all',
  'download/',
  'download/?lang=en&theme=dark',
  'workbench/',
  'workbench/?lang=en&theme=dark',
  'about/?lang=en',
  'about/?theme=dark',
  'r/440105/?time=2021',
  'coverage/?region=440115&level=village',
  'coverage/?lang=en&theme=dark&region=110101',
])
  test(`axe finds nothing wrong at /${path}`, async ({ page, site }) => {
    await page.goto(site.url + path)
    await live(page)
    // One table is open, the others are not.
    const tables = page.locator('[data-group] summary')
    if ((await tables.count()) > 0) await tables.last().click()
    const opener =
      path === 'r/110101/'
        ? page.locator('[data-metric=requests_received] .value a')
        : path.startsWith('coverage/?lang')
          ? page.locator('[data-state=read]').nth(1)
          : null
    if (opener) {
      await opener.click()
      await expect(page.locator('dialog h2')).toBeVisible()
    }
    expect(await violations(page)).toEqual([])
  })

for (const query of ['?time=2022', '?time=2020&lang=en&theme=dark'])
  test(`axe finds nothing wrong with full tables at /${query}`, async ({ page }) => {
    test.slow()
    const { overrides } = demoOverrides({ home: '110101104' })
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(site.url + query)
    await live(page)
    await expect(page.locator('[data-statutory] .check').first()).toBeVisible({ timeout: 20_000 })
    await page.locator('[data-statutory] input').check()
    expect(await violations(page, '[data-statutory]')).toEqual([])
    await page.locator('[data-line=requests_carried_in] .number a').last().click()
    await expect(page.locator('dialog h2')).toBeVisible()
    for (const summary of await page.locator('dialog summary').all()) await summary.click()
    expect(await violations(page, 'dialog')).toEqual([])
    await site.close()
  })

test('the whole page can be walked by keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}r/110101/`)
  await live(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
  const reached: string[] = []
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => {
        const at = document.activeElement
        return `${at?.tagName} ${at?.className}`
      }),
    )
  }
  for (const kind of ['A figure-link', 'DIV chart', 'SELECT', 'BUTTON'])
    expect(reached.some((one) => one.startsWith(kind))).toBe(true)
})
