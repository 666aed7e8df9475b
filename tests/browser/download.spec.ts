import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { makeTree } from '../helpers/package'
import { BASE, expect, test } from '../helpers/site'
import { type Answer, serve } from '../helpers/static-server'

const FOLDER = 'dist/data'
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join(FOLDER, path)).isFile(),
)
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** The ZIP as a reader gets it: its name, and its files without the folder around them. */
async function downloadZip(page: Page) {
  const download = page.waitForEvent('download')
  await page.locator('[data-zip]').click()
  const file = await download
  const entries = unzipSync(readFileSync(await file.path()))
  const paths = Object.keys(entries).map((path) => path.slice(path.indexOf('/') + 1))
  const bytes = new Map(Object.values(entries).map((entry, i) => [paths[i], Buffer.from(entry)]))
  return { name: file.suggestedFilename(), folder: Object.keys(entries)[0]?.split('/')[0], bytes }
}

test('the ZIP holds every file of the package, byte for byte', async ({ page, site }) => {
  await page.goto(`${site.url}download/`)
  await expect(page.locator('[data-zip]')).toContainText(`${FILES.length}个文件，解开后共`)
  const archive = () => site.requests.filter((path) => path.includes('/archive-')).length
  const before = archive()
  const { name, folder, bytes } = await downloadZip(page)
  // What packs is fetched when it is asked for.
  expect(archive()).toBe(before + 1)
  expect(name).toBe('disclosure-annual-reports-0.1.0.zip')
  expect(folder).toBe('disclosure-annual-reports-0.1.0')
  expect([...bytes.keys()].sort()).toEqual([...FILES].sort())
  for (const path of FILES)
    expect(bytes.get(path)?.equals(readFileSync(join(FOLDER, path))), path).toBe(true)
  await expect(page.locator('[data-status]')).toContainText(`已打包${FILES.length}个文件`)
  await expect(page.locator('[data-faults]')).toHaveCount(0)
})

test('each file is a link, with its size, rows and checksum as served', async ({ page, site }) => {
  await page.goto(`${site.url}download/?lang=en`)
  const bytes = readFileSync(join(FOLDER, 'reports.csv'))
  const row = page.locator('[data-file="reports.csv"]')
  await expect(row.locator('code')).toHaveAttribute('title', sha256(bytes))
  await expect(row).toContainText('254')
  await expect(row.locator(`[title="${bytes.length.toLocaleString('en-US')} B"]`)).toBeVisible()
  await expect(page.locator('[data-files] a[download]')).toHaveCount(FILES.length)
  await page.locator('[data-checksums] summary').click()
  const list = await page.getByLabel('All checksums').inputValue()
  expect(list.trim().split('\n').sort()).toEqual(
    FILES.map((path) => `${sha256(readFileSync(join(FOLDER, path)))}  ${path}`).sort(),
  )
  const link = page.waitForEvent('download')
  await page.getByRole('link', { name: 'observations/2021.csv' }).first().click()
  const file = await link
  expect(file.suggestedFilename()).toBe('2021.csv')
  expect(readFileSync(await file.path())).toEqual(
    readFileSync(join(FOLDER, 'observations/2021.csv')),
  )
})

test.describe('a file that is not there', () => {
  test.use({ expectedErrors: /status of 404/ })

  test('is named and left out, and the others are packed as the host has them now', async ({
    page,
  }) => {
    const newer = Buffer.from('region,year,metric,value,status\n')
    const overrides = new Map<string, Buffer | Answer>([
      ['data/observations/2019.csv', { status: 404, body: 'gone', type: 'text/plain' }],
      ['data/observations/2020.csv', newer],
      ['data/reports.csv', { body: '<!doctype html><p>not found', type: 'text/html' }],
    ])
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(`${site.url}download/`)
    const faults = page.locator('[data-faults]')
    await expect(faults).toContainText('有2个文件取不到')
    await expect(faults).toContainText('observations/2019.csv')
    await expect(faults).toContainText('取到的是网页')
    await expect(page.locator('[data-file="observations/2019.csv"]')).toContainText('取不到')
    const { bytes } = await downloadZip(page)
    await expect(faults).toContainText('没有放进 ZIP')
    expect([...bytes.keys()].sort()).toEqual(
      FILES.filter((path) => path !== 'observations/2019.csv' && path !== 'reports.csv').sort(),
    )
    expect(bytes.get('observations/2020.csv')).toEqual(newer)
    await site.close()
  })

  test('a list of files that cannot be read is said, and the rest of the page stays', async ({
    page,
  }) => {
    const overrides = new Map<string, Buffer | Answer>([
      ['data/datapackage.json', { status: 404, body: 'gone', type: 'text/plain' }],
    ])
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(`${site.url}download/`)
    await expect(page.locator('[data-failed]')).toContainText('datapackage.json')
    await expect(page.locator('#examples pre')).toHaveCount(3)
    overrides.clear()
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.locator('[data-file="regions.csv"] code')).toBeVisible()
    await site.close()
  })
})

test('a large package is not read unasked, and packing it leaves the page free', async ({
  page,
}) => {
  test.slow()
  const line = '440115102,2021,items_published,143,,440115102-2021,一(一),\n'
  const body = Buffer.from(
    `region,year,metric,value,status,report,place,note\n${line.repeat(250_000)}`,
  )
  const years = [2019, 2020, 2021, 2022]
  const site = await serve('dist', {
    base: BASE,
    overrides: new Map(years.map((year) => [`data/observations/${year}.csv`, { body }])),
  })
  await page.goto(`${site.url}download/`)
  await expect(page.getByRole('button', { name: '计算大小和校验值' })).toBeVisible()
  await expect(page.locator('[data-file="observations/2022.csv"]')).toContainText('未读')
  await page.evaluate(() => {
    let last = performance.now()
    const state = window as unknown as { longest: number }
    state.longest = 0
    const beat = () => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - last)
      last = now
      setTimeout(beat, 20)
    }
    beat()
  })
  const start = Date.now()
  const { bytes } = await downloadZip(page)
  const packing = Date.now() - start
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest)
  // Were it packed on the page, the page would stand still as long as that takes.
  expect(longest).toBeLessThan(packing / 3)
  for (const year of years)
    expect(bytes.get(`observations/${year}.csv`)?.equals(body), String(year)).toBe(true)
  await expect(page.locator('[data-file="observations/2022.csv"]')).toContainText('250,000')
  await site.close()
})

test('of a tree each package is offered by itself, with the way to the others', async ({
  page,
}) => {
  const files = [...makeTree()].map(([path, text]) => [`data/${path}`, Buffer.from(text)] as const)
  // A package of a tree need have no README.
  for (const folder of ['44/', '44/4401/'])
    files.push([`data/${folder}README.md`, Buffer.from('# README')])
  const site = await serve('dist', { base: BASE, overrides: new Map(files) })
  await page.goto(`${site.url}download/`)
  await expect(page.locator('[data-file="observations/2021.csv"]')).toBeVisible()
  await page.locator('[data-deeper]').getByRole('link', { name: '广东省' }).click()
  await expect(page).toHaveURL(`${site.url}download/?region=44`)
  await expect(page.locator('main')).toContainText('这是“广东省”的数据包')
  await expect(page.locator('[data-deeper]').getByRole('link', { name: '广州市' })).toBeVisible()
  await expect(page.locator('#changes [data-other]')).toBeVisible()
  const { name, bytes } = await downloadZip(page)
  expect(name).toBe('Yilan-44.zip')
  expect(bytes.get('regions.csv')?.toString()).toBe(makeTree().get('44/regions.csv'))
  await page.goto(`${site.url}download/?region=990000&what=1`)
  await expect(page.locator('[data-unread]')).toContainText('region=990000')
  await expect(page.locator('[data-unread]')).toContainText('what=1')
  await site.close()
})

test('the dictionary is searched by keyboard, in both languages', async ({ page, site }) => {
  await page.goto(`${site.url}download/`)
  const found = page.locator('[data-found]')
  await expect(found).toHaveText('共165个指标')
  await page.getByLabel('在词典中查找').focus()
  await page.keyboard.type('hotline ticket')
  const row = page.locator('[data-metric=hotline_tickets]')
  await expect(row).toContainText('12345热线工单数')
  await expect(row).toContainText('不代表办事好坏')
  await expect(row).toContainText('各处相加')
  await expect(page.locator('[data-metric=hotline_satisfaction_pct]')).toContainText(
    '按“12345热线工单数”加权平均',
  )
  await expect(page.locator('[data-metric=items_published]')).toHaveCount(0)
  await page.keyboard.type(' zebra')
  await expect(found).toHaveText('没有符合的指标。')
  await page.getByLabel('在词典中查找').fill('')
  await expect(found).toHaveText('共165个指标')
  const group = page.locator('[data-group=hotline] summary')
  await group.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row', { name: /hotline_resolved_pct/ })).toBeVisible()
})

test('changes, addresses and examples are told in the language on screen', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}download/?lang=en`)
  await expect(page.locator('[data-version="0.1.0"]')).toContainText('1,460 figures')
  for (const link of await page.locator('#addresses dd a').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    const page_ = new URL(href, page.url())
    expect((await page.request.get(page_.href)).ok(), href).toBe(true)
  }
  await expect(page.locator('#examples pre').nth(1)).toContainText('requests_received')
  await expect(page.getByLabel('Reference')).toHaveValue(
    /^The Yilan project\. \(2026\)\. Figures from annual reports .*\(Version 0\.1\.0\) \[Data set\]/,
  )
  await page.getByRole('navigation', { name: 'Contents' }).getByText('Worked examples').click()
  await expect(page.locator('#examples-title')).toBeInViewport()
})

for (const query of ['', '?lang=en'])
  test(`/download/${query} fits a screen of 360 px, with the dictionary open`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${site.url}download/${query}`)
    await expect(page.locator('[data-file="regions.csv"] code')).toBeVisible()
    for (const summary of await page.locator('main summary').all()) await summary.click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
