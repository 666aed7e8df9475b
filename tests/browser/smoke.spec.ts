import { BASE, expect, test } from '../helpers/site'

test('the home page and a place below a sub-folder are ready without a complaint', async ({
  page,
  site,
}) => {
  for (const path of ['', 'r/440115102/']) {
    await page.goto(site.url + path)
    await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
    expect(new URL(page.url()).pathname).toBe(BASE + path)
  }
})

test('each place has a page with its own title before any script runs', async ({
  request,
  site,
}) => {
  const html = await (await request.get(`${site.url}r/440115102/`)).text()
  expect(html).toContain('<title>黄阁镇（广东省广州市南沙区）政府信息公开年报数据')
  expect(html).toMatch(/<meta\s+name="description"\s+content="黄阁镇/)
})

test.describe('an address that does not exist', () => {
  // The host answers 404, and the page looks for its scripts at several depths.
  test.use({ expectedErrors: /status of 404|MIME type/ })

  for (const path of ['nowhere', 'r/nowhere', 'a/b/c/', 'a/b/c/d/'])
    test(`${path} gets the whole site's own page`, async ({ page, site }) => {
      const response = await page.goto(site.url + path)
      expect(response?.status()).toBe(404)
      await expect(page.locator('main')).toHaveCount(1)
      await expect(page.getByRole('banner')).toBeVisible()
      const background = () => getComputedStyle(document.body).getPropertyValue('--paper')
      expect(await page.evaluate(background)).not.toBe('')
    })
})
