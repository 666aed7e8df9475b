import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { demoOverrides } from '../helpers/demo'
import { inkIn, readPng } from '../helpers/png'
import { BASE, expect, test } from '../helpers/site'
import { serve } from '../helpers/static-server'

/** A trend of the towns of a district, and the same as a table. */
const PATH = 'compare/?regions=~children.110101'
const TABLE = `${PATH}&view=table`

async function open(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
  const box = page.locator('[data-take-away]').first()
  await box.locator('summary').click()
  return box
}

async function take(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

/** The numbers of the table on the page, as a reader sees them. */
async function numbersOn(page: Page): Promise<number[]> {
  const cells = page.locator('figure tbody td [data-year]')
  await expect(page.locator('[data-complete]')).toBeVisible()
  return (await cells.allTextContents())
    .filter((cell) => /\d/.test(cell))
    .map((cell) => Number(cell.replace('约', '').replaceAll(',', '').replace('−', '-')))
}

test('the CSV, the workbook and the JSON hold the numbers on the page', async ({ page, site }) => {
  const box = await open(page, site.url + TABLE)
  const shown = box.locator('[data-part=shown]')
  const csv = await take(page, shown.locator('[data-format=csv]'))
  expect(csv.name).toMatch(/\p{Script=Han}.*\.csv$/u)
  const text = csv.file.toString('utf8')
  expect([...csv.file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(text.endsWith('\r\n')).toBe(true)
  const rows = Papa.parse<Record<string, string>>(text.slice(1, -2), { header: true }).data
  const numbers = rows.filter(({ value }) => value !== '').map(({ value }) => Number(value))
  expect(numbers.length).toBeGreaterThan(0)
  for (const { value, gap } of rows) expect(value === '' ? gap : 'value').not.toBe('')

  const workbook = await take(page, shown.locator('[data-format=xlsx]'))
  expect(workbook.name).toMatch(/\.xlsx$/)
  const [data, notes] = await readXlsx(workbook.file)
  expect([data?.sheet, notes?.sheet]).toEqual(['数据', '说明'])
  const [head, ...body] = data?.data ?? []
  const value = head?.indexOf('value') ?? -1
  expect(body.map((row) => row[value] ?? '')).toEqual(
    rows.map((row) => (row.value === '' ? '' : Number(row.value))),
  )
  expect(body.map((row) => row[1])).toEqual(rows.map(({ region_name }) => region_name))
  expect(notes?.data.flat()).toContain(page.url())

  const json = JSON.parse((await take(page, shown.locator('[data-format=json]'))).file.toString())
  expect(json.rows.map((row: { value: number | null }) => row.value ?? '')).toEqual(
    rows.map((row) => (row.value === '' ? '' : Number(row.value))),
  )
  expect(json.address).toBe(page.url())
  expect((await numbersOn(page)).toSorted()).toEqual(numbers.toSorted())
})

test('pictures have their size, their title and a chart, light in the dark theme too', async ({
  page,
  site,
}) => {
  const box = await open(page, `${site.url + PATH}&theme=dark`)
  const card = readPng((await take(page, box.locator('[data-format=card]'))).file)
  expect([card.width, card.height]).toEqual([1200, 630])
  const large = readPng((await take(page, box.locator('[data-format=png]'))).file)
  expect(large.width).toBe(1600)
  for (const picture of [card, large]) {
    expect([...picture.pixels.subarray(0, 3)]).toEqual([0xfd, 0xfc, 0xf9])
    // The rule, then the title, then all that stands below: none of them is blank.
    expect(inkIn(picture, 60, 110)).toBeGreaterThan(300)
    expect(inkIn(picture, picture.height >> 1, picture.height - 160)).toBeGreaterThan(300)
    expect(inkIn(picture, picture.height - 150, picture.height)).toBeGreaterThan(1000)
  }
  const other = await open(page, `${site.url + PATH}&theme=dark&lang=en`)
  const english = readPng((await take(page, other.locator('[data-format=card]'))).file)
  const title = (picture: typeof card) => picture.pixels.subarray(60 * 4800, 110 * 4800)
  expect(Buffer.compare(title(card), title(english))).not.toBe(0)
  expect(inkIn(english, 60, 110)).toBeGreaterThan(300)
})

test('the SVG is whole by itself and holds title, source and address', async ({ page, site }) => {
  const box = await open(page, `${site.url + PATH}&theme=dark`)
  const { name, file } = await take(page, box.locator('[data-format=svg]'))
  expect(name).toMatch(/\p{Script=Han}.*\.svg$/u)
  const svg = file.toString('utf8')
  const address = page.url()
  // Elsewhere: as a page of the site, its policy would be that of the file.
  await page.goto('about:blank')
  const { error, title, text, drawn } = await page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, 'image/svg+xml')
    return {
      error: root.querySelector('parsererror')?.textContent ?? '',
      title: root.querySelector('title')?.textContent ?? '',
      text: [...root.querySelectorAll('text')].map((one) => one.textContent).join(''),
      drawn: root.querySelectorAll('svg svg path').length,
    }
  }, svg)
  expect(error).toBe('')
  expect(drawn).toBeGreaterThan(3)
  expect(title).not.toBe('')
  expect(text).toContain('来源：')
  expect(text).toContain(address)
  expect(svg).not.toMatch(/var\(|inherit|#ece8e0/)
})

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('takes the picture, the citation and the link', async ({ page, site }) => {
    const box = await open(page, site.url + PATH)
    await box.locator('[data-copy-image]').click()
    await expect(box.locator('.status')).toHaveText('图片已复制。')
    await box.getByRole('button', { name: '复制引文' }).click()
    const citation = await page.evaluate(() => navigator.clipboard.readText())
    expect(citation).toMatch(/\[DB\/OL\]\. .*\[\d{4}-\d\d-\d\d\]\. http.*\.$/)
    await box.getByRole('button', { name: '复制链接' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })
})

test('a refused picture is said in words', async ({ page, site }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  const box = await open(page, site.url + PATH)
  await box.locator('[data-copy-image]').click()
  await expect(box.locator('.status')).toContainText('不允许复制图片')
})

test('the QR code is drawn by keyboard and can be saved', async ({ page, site }) => {
  const box = await open(page, site.url + PATH)
  await box.locator('[data-qr]').focus()
  await page.keyboard.press('Enter')
  await expect(box.getByRole('img', { name: /二维码/ })).toBeVisible()
  const { file } = await take(page, box.getByRole('button', { name: /下载二维码/ }))
  expect(file.toString('utf8')).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"/)
})

test('a large metric is written under the same policy', async ({ page }) => {
  const server = await serve('dist', { base: BASE, overrides: demoOverrides({}, 60).overrides })
  try {
    const box = await open(page, `${server.url}compare/`)
    const whole = box.locator('[data-part=whole]')
    const { file } = await take(page, whole.locator('[data-format=xlsx]'))
    const [data] = await readXlsx(file)
    expect(data?.data.length).toBeGreaterThan(400)
  } finally {
    await server.close()
  }
})
