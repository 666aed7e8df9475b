import { readFileSync } from 'node:fs'
import { encodeGb18030 } from '../helpers/gb18030'
import { BASE, expect, live, test } from '../helpers/site'
import { type Answer, serve } from '../helpers/static-server'

type Overrides = Map<string, Buffer | Answer>
const HUANGGE = 'r/440115102/'

function realFile(path: string): string {
  return readFileSync(`public/data/${path}`, 'utf8')
}

/** A small package of an invented province, as somebody might swap it in under the built site. */
function otherPackage(): Overrides {
  const files: Record<string, string> = {
    'datapackage.json': JSON.stringify({
      title: 'Another package',
      version: '9.9.9',
      resources: ['regions', 'metrics', 'reports', 'observations/2030', 'observations/2031'].map(
        (name) => ({ name: name.replace('/', '-'), path: `${name}.csv` }),
      ),
    }),
    'regions.csv': `code,name,name_en,level,parent
100000,全国,China,nation,
99,试验省,Trial Province,province,100000
9901,试验市,Trial City,city,99
`,
    'metrics.csv': `id,group,name,name_en,unit,unit_en,sum,better,definition,definition_en,basis
items_published,published,主动公开数,Items published,条,items,sum,,定义,definition,依据
`,
    'reports.csv': `id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note
9901-2030,9901,2030,试验市2030年报告,javascript:alert(1),2031-01-05,,official,f2021,published,
9901-2031,9901,2031,<img src=x onerror=alert(1)>,https://example.org/r,2032-01-05,,copy,f2021,published,
`,
    'observations/2030.csv': `region,year,metric,value,status,report,place,note
9901,2030,items_published,4321,,9901-2030,一(一),
`,
    'observations/2031.csv': `region,year,metric,value,status,report,place,note
9901,2031,items_published,4400,,9901-2031,一(一),
9901,2031,items_published,4500,,9901-2031,一(三),
9901,2031,no_such_metric,7,,9901-2031,,
`,
  }
  return new Map(Object.entries(files).map(([path, text]) => [`data/${path}`, Buffer.from(text)]))
}

test.describe('a package swapped in under the built site', () => {
  // The new place has no page of its own in the old build: 404.html opens it.
  test.use({ expectedErrors: /status of 404|MIME type/ })

  test('shows its own figures, and nothing of the old package', async ({ page }) => {
    const site = await serve('dist', { base: BASE, overrides: otherPackage() })
    await page.goto(`${site.url}r/9901/?time=2030`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('试验市')
    await expect(page.locator('[data-metric=items_published] .value')).toContainText('4,321')
    await expect(page.locator('[data-metric=hotline_tickets]')).toContainText('没有这项指标')
    await expect(page.locator('footer')).toContainText('9.9.9')
    // Two figures that disagree are both shown, a bad row is named, hostile text stays text.
    await page.getByLabel('年度').first().selectOption('2031')
    await expect(page.locator('[data-metric=items_published] .value')).toContainText(
      '4,400 或 4,500',
    )
    await expect(page.locator('[data-metric=items_published]')).toContainText('2个不同的数')
    await expect(page.locator('[data-problems]')).toContainText('no_such_metric')
    await expect(page.locator('[data-reports]')).toContainText('<img src=x onerror=alert(1)>')
    await expect(page.locator('[data-reports] a[href^=javascript]')).toHaveCount(0)
    await page.goto(site.url)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个代码')
    await site.close()
  })
})

test.describe('broken files', () => {
  test.use({ expectedErrors: /status of (404|500)/ })

  test('a missing year is a gap with its reason, and the rest is shown', async ({ page }) => {
    const overrides: Overrides = new Map([
      ['data/observations/2024.csv', { status: 404, body: 'gone', type: 'text/plain' }],
    ])
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(`${site.url}r/110101/?time=2024`)
    await expect(page.locator('[data-problems]')).toContainText('2024年的数据文件没有读到')
    await expect(page.locator('[data-metric=requests_received]')).toContainText(
      '该年数据文件未能读全',
    )
    await page.getByLabel('年度').first().selectOption('2023')
    await expect(page.locator('[data-metric=requests_received]')).toContainText('800')
    await site.close()
  })

  test('a failure says why, and a retry mends it', async ({ page }) => {
    const overrides: Overrides = new Map([
      ['data/regions.csv', { status: 200, body: '<!doctype html><p>404</p>', type: 'text/html' }],
    ])
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(site.url + HUANGGE)
    await expect(page.locator('[data-failed]')).toContainText('regions.csv')
    await expect(page.locator('[data-failed]')).toContainText('取到的是网页')
    overrides.clear()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.locator('[data-metric=hotline_tickets]')).toContainText('5,435')
    await site.close()
  })

  test('wrong settings are named, and the page works', async ({ page }) => {
    const overrides: Overrides = new Map([['site.json', Buffer.from('{ "title": "坏')]])
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(site.url + HUANGGE)
    await expect(page.locator('.notice').first()).toContainText('site.json')
    await expect(page.locator('[data-metric=hotline_tickets]')).toContainText('5,435')
    await site.close()
  })
})

test('files as Chinese Excel saves them are read, not garbled', async ({ page }) => {
  const overrides: Overrides = new Map(
    ['regions.csv', 'observations/2021.csv'].map((path) => [
      `data/${path}`,
      encodeGb18030(realFile(path).replaceAll('\n', '\r\n')),
    ]),
  )
  const site = await serve('dist', { base: BASE, overrides })
  await page.goto(site.url + HUANGGE)
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('黄阁镇')
  await page.locator('[data-metric=hotline_tickets] .value a').click()
  await expect(page.getByRole('dialog')).toContainText('广州12345政务服务便民热线')
  await expect(page.locator('[data-problems]')).toHaveCount(0)
  await site.close()
})

test('while a slow file is on its way the page says so', async ({ page }) => {
  const body = Buffer.from(realFile('observations/2021.csv'))
  const overrides: Overrides = new Map([
    ['data/observations/2021.csv', { body, type: 'text/csv', delayMs: 1500 }],
  ])
  const site = await serve('dist', { base: BASE, overrides })
  // A built page stands there at once; the way to another place has to wait for the file.
  await page.goto(`${site.url}r/440115/`)
  await live(page)
  await page.locator('[data-children]').getByRole('link', { name: '黄阁镇', exact: true }).click()
  await expect(page.getByText('正在读取数据')).toBeVisible()
  await expect(page.locator('[data-metric=hotline_tickets]')).toContainText('5,435')
  await site.close()
})

test('a file of 50 MB is reported, and the page goes on answering', async ({ page }) => {
  const head = realFile('observations/2021.csv')
  const junk = '440115102,2021,no_such_metric,1,,440115102-2021,,\n'
  const body = Buffer.from(head + junk.repeat(Math.ceil((50 * 2 ** 20) / junk.length)))
  const overrides: Overrides = new Map([['data/observations/2021.csv', { body, type: 'text/csv' }]])
  const site = await serve('dist', { base: BASE, overrides })
  // The longest time in which the page could do nothing else. Were the file read on the page, it
  // would be all of the reading; how long the click itself took depends on the machine.
  await page.addInitScript(() => {
    const pulse = { last: performance.now(), longest: 0 }
    Object.assign(window, { pulse })
    setInterval(() => {
      const now = performance.now()
      pulse.longest = Math.max(pulse.longest, now - pulse.last)
      pulse.last = now
    }, 20)
  })
  // Not until it is alive: it shall answer while it reads.
  await page.goto(site.url + HUANGGE, { waitUntil: 'load' })
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('[data-metric=hotline_tickets]')).toContainText('5,435', {
    timeout: 60_000,
  })
  await expect(page.locator('[data-problems]')).toContainText('50 MB', { timeout: 60_000 })
  const { longest, whole } = await page.evaluate(() => ({
    longest: (window as unknown as { pulse: { longest: number } }).pulse.longest,
    whole: performance.now(),
  }))
  expect(longest).toBeLessThan(whole / 2)
  await site.close()
})
