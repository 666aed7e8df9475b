import { BASE, expect, test } from '../helpers/site'

test('the about page is a real file with a title of its own', async ({ request, site }) => {
  const html = await (await request.get(`${site.url}about/`)).text()
  expect(html).toContain('<title>说明 · 一览</title>')
  expect(html).toMatch(/<meta\s+name="description"\s+content="数字从哪里来/)
  expect((await request.get(`${site.url}checks/`)).ok()).toBe(true)
})

test('it explains everything without reading a single data file', async ({ page, site }) => {
  const data: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/data/')) data.push(request.url())
  })
  await page.goto(`${site.url}about/`)
  await expect(page.getByRole('heading', { level: 1, name: '说明' })).toBeVisible()
  await expect(page).toHaveTitle('说明 · 一览')
  const contents = page.getByRole('navigation', { name: '目录' }).getByRole('link')
  for (const link of await contents.all()) {
    const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash
    await expect(page.locator(`section${anchor}`)).toHaveCount(1)
  }
  await expect(contents).toHaveCount(11)
  await expect(page.locator('#rule-T3-FLOW')).toContainText('上年结转')
  await expect(page.locator('#form-f2021')).toContainText('国办公开办函〔2021〕30号')
  const row = page.locator('tr[data-metric=requests_granted]')
  await expect(row).toContainText('属于已主动公开范围数、同意公开答复数相加')
  await expect(page.locator('tr[data-metric=requests_carried_in] td').nth(1)).toContainText(
    '不可比',
  )
  expect(data).toEqual([])
})

test('it is there in English', async ({ page, site }) => {
  await page.goto(`${site.url}about/?lang=en#word-scope`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('#word-scope')).toBeInViewport()
  await expect(page.locator('#word-scope')).toBeFocused()
  await expect(page.locator('#rule-T4-SUM')).toContainText('Must hold')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '说明' })).toBeVisible()
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${BASE}about/#word-scope`)
})

test('no anchor stands twice, and every link within the page leads somewhere', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}about/`)
  await expect(page.locator('#word-aggregate')).toBeAttached()
  const { ids, broken } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    broken: [...document.querySelectorAll<HTMLAnchorElement>('main a')]
      .map(({ href }) => new URL(href))
      .filter(({ pathname, hash }) => pathname === location.pathname && hash)
      .filter(({ hash }) => !document.getElementById(hash.slice(1)))
      .map(({ hash }) => hash),
  }))
  expect(new Set(ids).size).toBe(ids.length)
  expect(broken).toEqual([])
})

test('the contents lead to a part by keyboard, and the keyboard goes on from there', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}about/`)
  const link = page.getByRole('link', { name: '核对是什么意思' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#checks')).toBeFocused()
  await expect(page.locator('#checks-title')).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '查看 T3-FLOW 的核对结果' })).toBeFocused()
})

test('a rule leads to its results, in the language on screen', async ({ page, site }) => {
  await page.goto(`${site.url}about/?lang=en&theme=dark`)
  await page.getByRole('link', { name: 'See the results of Y-CARRY' }).click()
  await expect(page).toHaveURL(`${site.url}en/checks/?theme=dark&rule=Y-CARRY`)
})

for (const path of ['', 'r/440103/?time=2023', 'checks/?rule=T3-FLOW', 'about/'])
  test(`from /${path} the other pages are a step away, and the language stays`, async ({
    page,
    site,
  }) => {
    const address = new URL(path, site.url)
    address.searchParams.set('lang', 'en')
    address.searchParams.set('theme', 'dark')
    for (const [name, target] of [
      ['Coverage', 'coverage/'],
      ['Checks', 'checks/'],
      ['Download', 'download/'],
      ['About', 'about/'],
    ] as const) {
      await page.goto(address.href)
      const link = page.getByRole('banner').getByRole('link', { name, exact: true })
      if (path.startsWith(target)) await expect(link).toHaveAttribute('aria-current', 'page')
      else await expect(link).not.toHaveAttribute('aria-current')
      await link.click()
      await expect(link).toHaveAttribute('aria-current', 'page')
      await expect(page).toHaveURL(`${site.url}en/${target}?theme=dark`)
    }
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Checks' })).toBeVisible()
  })

test('a page keeps its own parameters when the language changes', async ({ page, site }) => {
  await page.goto(`${site.url}checks/?rule=T3-FLOW`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(`${site.url}en/checks/?rule=T3-FLOW`)
})

test('words on a place’s page lead to their explanation and back', async ({ page, site }) => {
  await page.goto(`${site.url}r/440103/`)
  const tile = page.locator('[data-metric=requests_received] h3 a')
  await expect(tile).toHaveAttribute('title', /1月1日/)
  await tile.click()
  await expect(page.locator('#word-received')).toBeFocused()
  await page.goBack()
  await page.locator('[data-group=requests] h3 a').click()
  await expect(page.locator('#word-requests')).toBeInViewport()
  await page.goBack()
  await page.locator('[data-children] a', { hasText: '口径' }).click()
  await expect(page.locator('#word-scope')).toBeFocused()
})

for (const path of ['about/', 'about/?lang=en', 'r/440115102/?lang=en'])
  test(`/${path} fits a screen of 360 px`, async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(site.url + path)
    await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(360)
    const title = page.getByRole('banner').locator('strong')
    expect((await title.boundingBox())?.height).toBeLessThan(40)
  })

test('on paper there are all charts and addresses, but no controls', async ({ page, site }) => {
  await page.goto(`${site.url}r/440103/?theme=dark`)
  await page.locator('.chart[data-drawn]').first().waitFor({ timeout: 20_000 })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  for (const chart of await page.locator('.chart').all()) {
    await expect(chart.locator('.plot path').first()).toBeAttached()
  }
  for (const gone of ['.search', '.controls', '.language', 'footer .links'])
    await expect(page.locator(gone).first()).toBeHidden()
  await expect(page.getByRole('navigation', { name: '网站导航' })).toBeHidden()
  const looks = await page.evaluate(() => ({
    paper: getComputedStyle(document.documentElement).backgroundColor,
    address: getComputedStyle(
      document.querySelector('[data-reports] a[href^=http]') ?? document.body,
      '::after',
    ).content,
  }))
  expect(looks.paper).toBe('rgb(255, 255, 255)')
  expect(looks.address).toContain('http')
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
})
