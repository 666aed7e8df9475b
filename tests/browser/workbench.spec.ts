import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Dataset } from '../../src/dataset/dataset'
import { figuresOf } from '../../src/series/figure'
import { violations } from '../helpers/axe'
import { type Files, readMap } from '../helpers/package'
import { reportDocx } from '../helpers/report-docx'
import { type ReportModel, reportModel } from '../helpers/report-model'
import { reportHtml, reportText } from '../helpers/report-page'
import { reportPdf } from '../helpers/report-pdf'
import { expect, live, test } from '../helpers/site'
import type { StaticServer } from '../helpers/static-server'

/** A made-up report of a place that the dataset has. */
const PLACE = '440115102'
const CELL = '三/requests_received/natural_person'

function model(): ReportModel {
  const made = reportModel(5)
  return { ...made, title: made.title.replace(/^.*?(?=\d{4}年)/, '南沙区黄阁镇人民政府') }
}

const stated = (metric: string) => model().stated.find(([id]) => id === metric)?.[1] ?? 0
const page_ = (html: string, name = '黄阁镇.html') => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(html),
})
const report = () => page_(reportHtml(model(), 'plain'))

async function open(page: Page, site: StaticServer): Promise<void> {
  await page.goto(`${site.url}workbench/`)
  await live(page)
}

type Upload = { name: string; mimeType: string; buffer: Buffer }

async function choose(page: Page, ...files: Upload[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files)
  await expect(page.locator('[data-document]')).toBeVisible({ timeout: 30_000 })
}

const row = (page: Page, metric: string) => page.locator(`[data-row][data-metric="${metric}"]`)
const mark = (page: Page, metric: string) => page.locator(`mark[data-mark*="${metric}@"]`).first()

/** A narrow screen shows one side at a time. */
async function side(page: Page, name: 'document' | 'figures'): Promise<void> {
  const button = page.locator(`[data-pane=${name}]`)
  if (await button.isVisible()) await button.click()
}

async function correct(page: Page, metric: string, value: string): Promise<void> {
  await row(page, metric).click()
  await page.locator('[data-correct]').click()
  await page.locator('[data-figures]').getByLabel('数值').fill(value)
  await page.keyboard.press('Enter')
  await expect(row(page, metric)).toContainText(Number(value).toLocaleString('en-US'))
}

/** Selects a stretch of the document as a reader does, by its characters. */
async function selectText(page: Page, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const box = document.querySelector('[data-document]')
    if (!box) throw new Error('no document')
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const selection = window.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      return
    }
    throw new Error(`no ${wanted} in the document`)
  }, text)
}

test('a dropped page shows its figures on both sides; one leads to the other', async ({
  page,
  site,
}) => {
  await open(page, site)
  const transfer = await page.evaluateHandle(
    (html) => {
      const data = new DataTransfer()
      data.items.add(new File([html], '黄阁镇.html', { type: 'text/html' }))
      return data
    },
    reportHtml(model(), 'spans'),
  )
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.locator('[data-region]')).toContainText('黄阁镇 440115102')
  await expect(page.locator('[data-year]')).toHaveValue('2023')
  const value = stated('items_published')
  await side(page, 'document')
  await expect(mark(page, 'items_published')).toHaveText(new RegExp(`^${value}`))
  await mark(page, 'items_published').click()
  await expect(row(page, 'items_published')).toBeFocused()
  await expect(row(page, 'items_published')).toContainText('确定')
  await page.locator('[data-to-document]').click()
  await expect(mark(page, 'items_published')).toBeFocused()
  // A figure of a table leads to its cell, and back.
  await side(page, 'figures')
  const cell = page.locator(`[data-place="${CELL}"]`)
  await cell.focus()
  await page.keyboard.press('Control+Enter')
  const own = page.locator(`mark[data-mark*="@${CELL}@"]`)
  await expect(own).toBeFocused()
  await own.press('Enter')
  await expect(cell).toBeFocused()
})

for (const query of ['', '?lang=en&theme=dark'])
  test(`axe finds nothing wrong with a report on the table ${query}`, async ({ page, site }) => {
    test.slow()
    await page.goto(`${site.url}workbench/${query}`)
    await live(page)
    await choose(page, report())
    expect(await violations(page)).toEqual([])
    await side(page, 'figures')
    expect(await violations(page)).toEqual([])
  })

test('a figure is corrected, rejected and added by selecting text, and all of it undone', async ({
  page,
  site,
}) => {
  await open(page, site)
  const made = model()
  made.parts.splice(5, 0, '（四）热线办理。全镇这一年还有别的工作，共办妥77宗。')
  await choose(page, page_(reportHtml(made, 'plain')))
  await side(page, 'figures')
  await row(page, 'items_published').click()
  await page.locator('[data-correct]').click()
  await page.locator('[data-figures]').getByLabel('数值').fill('1.2万余')
  await page.keyboard.press('Enter')
  await expect(row(page, 'items_published')).toContainText('约12,000')
  await expect(row(page, 'items_published')).toContainText('已改')
  await row(page, 'website_items').click()
  await page.locator('[data-reject]').click()
  await expect(row(page, 'website_items')).toContainText('不取')
  await side(page, 'document')
  await expect(mark(page, 'items_published')).toHaveAttribute('data-now', '12,000')
  await selectText(page, '77宗')
  await page.locator('[data-add-selected]').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('数值')).toHaveValue('77')
  await expect(dialog.getByLabel('原句')).toHaveValue(/共办妥77宗/)
  await dialog.getByLabel('指标').selectOption('hotline_tickets')
  await dialog.getByRole('button', { name: '录入' }).click()
  await expect(row(page, 'hotline_tickets')).toBeFocused()
  await expect(row(page, 'hotline_tickets')).toContainText('77')
  await expect(page.locator('[data-figures]')).toContainText('报告“一(四)”')
  const undo = page.locator('[data-undo]')
  for (let i = 0; i < 3; i += 1) await undo.click()
  await expect(undo).toBeDisabled()
  await expect(row(page, 'hotline_tickets')).toHaveCount(0)
  await expect(row(page, 'website_items')).toContainText('确定')
  await expect(row(page, 'items_published')).toContainText(
    stated('items_published').toLocaleString('en-US'),
  )
  await page.locator('[data-redo]').click()
  await expect(row(page, 'items_published')).toContainText('约12,000')
})

/** As by hand: what is only filled in is no change to the browser. */
async function type(cell: Locator, text: string): Promise<void> {
  await cell.selectText()
  await cell.press('Delete')
  await cell.pressSequentially(text)
}

test('a cell of a table can be changed, and its sums follow in words', async ({ page, site }) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  const table = page.locator('[data-table=三]')
  const sums = table.locator('[data-sums]')
  await expect(sums).toContainText('都对得上')
  const cell = page.locator(`[data-place="${CELL}"]`)
  const before = Number(await cell.inputValue())
  await type(cell, String(before + 3))
  // Before it is left: as it is typed.
  await expect(sums).toContainText('有2处对不上')
  await expect(sums).toContainText('相差3')
  await expect(table.locator('.fails').first()).toContainText('差3')
  await cell.press('Enter')
  await expect(page.locator(`[data-row*="@${CELL}@"]`)).toContainText('已改')
  await type(cell, '好多')
  await cell.press('Enter')
  await expect(page.getByText('这不是一个数。')).toBeVisible()
  // Emptied it has no figure, which is not 0.
  await type(cell, '')
  await cell.press('Enter')
  await expect(page.locator(`[data-row*="@${CELL}@"]`)).toContainText('不取')
  await page.locator('[data-undo]').click()
  await page.locator('[data-undo]').click()
  await expect(cell).toHaveValue(String(before))
  await expect(sums).toContainText('都对得上')
})

test('the keyboard does all of it', async ({ page, site }) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  await page.locator('input[type=file]').focus()
  const first = page.locator('[data-row]').first()
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab')
    if (await first.evaluate((one) => one === document.activeElement)) break
  }
  await expect(first).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('k')
  const second = page.locator('[data-row]').nth(1)
  await expect(second).toBeFocused()
  await page.keyboard.press('c')
  await expect(second).toContainText('已确认')
  await page.keyboard.press('x')
  await expect(second).toContainText('不取')
  await page.keyboard.press('e')
  await expect(page.locator('[data-figures]').getByLabel('数值')).toBeFocused()
  await page.keyboard.type('31')
  await page.keyboard.press('Enter')
  await expect(second).toContainText('31')
  await expect(second).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(second).toContainText('已确认')
  await page.keyboard.press('Control+y')
  await expect(second).toContainText('不取')
  await page.keyboard.press('Enter')
  await expect(page.locator('mark:focus')).toHaveCount(1)
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-row]:focus')).toContainText('不取')
})

test('in place of a control that goes, the next one has the focus', async ({ page, site }) => {
  const alone = { ...model(), title: '黄阁镇2023年政府信息公开工作年度报告' }
  await page.goto(`${site.url}workbench/?lang=en`)
  await live(page)
  await choose(page, page_(reportHtml(alone, 'plain'), 'a.html'))
  await expect(page.locator('[data-problems]')).toContainText('Please confirm')
  await expect(page.locator('[data-region]')).toHaveText(/not settled\s+It may be:/)
  const candidate = page.locator('.candidates button')
  await expect(candidate).toHaveCount(1)
  await candidate.focus()
  await page.keyboard.press('Enter')
  const other = page.getByRole('button', { name: 'Another place' })
  await expect(other).toBeFocused()
  await expect(page.getByText('The place is now Huangge Town.')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Choose a place' })).toBeFocused()

  const year = page.getByLabel('Year', { exact: true })
  await year.fill('2022')
  await page.getByRole('button', { name: 'Set the year' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Set the year' })).toHaveCount(0)
  await expect(year).toBeFocused()

  await choose(page, report())
  const removing = page.locator('.remove')
  await expect(removing).toHaveText(['Remove', 'Remove'])
  await removing.first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '黄阁镇.html', exact: true })).toBeFocused()
  await expect(page.getByText('a.html was removed.')).toHaveCount(1)
  await removing.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('input[type=file]')).toBeFocused()
  await expect(page.getByText('黄阁镇.html was removed.')).toHaveCount(1)
})

test('a figure is confirmed by keyboard, and its row keeps the focus and a whole name', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}workbench/?lang=en`)
  await live(page)
  const made = model()
  const value = stated('website_items')
  made.parts = made.parts.map((part) =>
    typeof part === 'string' ? part.replaceAll(`${value}条`, '1条') : part,
  )
  await choose(page, page_(reportHtml(made, 'plain')))
  await side(page, 'figures')
  await expect(row(page, 'website_items')).toHaveAccessibleName(/ 1 item .*sure$/)
  await row(page, 'website_items').click()
  await page.locator('[data-confirm]').focus()
  await page.keyboard.press('Enter')
  await expect(row(page, 'website_items')).toBeFocused()
  await expect(row(page, 'website_items')).toContainText('confirmed')
})

test('an empty form says what is to be done', async ({ page, site }) => {
  await open(page, site)
  await page.getByText('粘贴文字或表格').click()
  await page.getByRole('button', { name: '读取' }).click()
  const field = page.getByLabel('文字或表格', { exact: true })
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription('请先在上面贴入报告的文字或表格。')
  await field.fill('一')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the work is there again after a reload, until it is deleted', async ({ page, site }) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  await row(page, 'items_published').click()
  await page.locator('[data-correct]').click()
  await page.locator('[data-figures]').getByLabel('数值').fill('31')
  await page.keyboard.press('Enter')
  await expect(row(page, 'items_published')).toContainText('31')
  await page.reload()
  await live(page)
  await side(page, 'figures')
  await expect(row(page, 'items_published')).toContainText('31')
  await expect(page.locator('[data-undo]')).toBeEnabled()
  await page.locator('[data-clear]').click()
  await page.locator('[data-clear-yes]').click()
  await expect(page.locator('[data-papers]')).toHaveCount(0)
  await page.reload()
  await live(page)
  await expect(page.locator('[data-papers]')).toHaveCount(0)
})

test('a browser whose store never answers is worked in all the same, and it says so', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => Object.create(EventTarget.prototype)
  })
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  await expect(row(page, 'items_published')).toBeVisible()
  await expect(page.locator('[data-papers]')).toContainText('不让保存')
})

test('two tabs work on one desk, and decided work is not thrown away at one press', async ({
  page,
  context,
  site,
}) => {
  await open(page, site)
  await choose(page, report())
  const other = await context.newPage()
  await open(other, site)
  await side(page, 'figures')
  await side(other, 'figures')
  await row(page, 'items_published').click()
  await page.locator('[data-confirm]').click()
  await expect(row(other, 'items_published')).toContainText('已确认')
  await row(other, 'website_items').click()
  await other.locator('[data-reject]').click()
  await expect(row(page, 'website_items')).toContainText('不取')
  await page.reload()
  await live(page)
  await side(page, 'figures')
  await expect(row(page, 'items_published')).toContainText('已确认')
  await expect(row(page, 'website_items')).toContainText('不取')

  await page.locator('.remove').click()
  await expect(page.getByRole('alert')).toContainText('黄阁镇.html里已有你的改动')
  await page.locator('[data-remove-no]').click()
  await expect(page.locator('.remove')).toBeFocused()
  await page.locator('.remove').click()
  await page.locator('[data-remove-yes]').click()
  await expect(page.locator('[data-papers]')).toHaveCount(0)
  await expect(other.locator('[data-papers]')).toHaveCount(0)
})

test('a PDF without a network: the file is not to blame', async ({ page, context, site }) => {
  await open(page, site)
  await context.setOffline(true)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.pdf', mimeType: '', buffer: Buffer.from(reportPdf(model())) })
  await expect(page.locator('main')).toContainText('文件没有问题。请联网')
})

test('what is saved is read back by the dataset with the figures of the page', async ({
  page,
  site,
}) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  await correct(page, 'items_published', '4321')
  await row(page, 'website_items').click()
  await page.locator('[data-reject]').click()
  await expect(page.locator('[data-counts]')).toContainText(/新增\d+个/)
  const waiting = page.waitForEvent('download')
  await page.locator('[data-save] [data-zip]').click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`${PLACE}-2023.zip`)
  const entries = unzipSync(new Uint8Array(readFileSync(await download.path())))
  expect(Object.keys(entries)).toContain('observations/2023.csv')
  const unchanged = ['datapackage.json', 'regions.csv', 'metrics.csv', 'reports.csv']
  const files: Files = new Map(
    unchanged.map((path) => [path, readFileSync(`dist/data/${path}`, 'utf8')]),
  )
  for (const [path, bytes] of Object.entries(entries)) files.set(path, strFromU8(bytes))
  const found = await new Dataset(readMap(files)).place(PLACE)
  if (found.kind !== 'place') throw new Error('no place')
  const { data } = found
  const valuesOf = (id: string) =>
    data.metrics
      .filter((metric) => metric.id === id)
      .flatMap((metric) => figuresOf(data, data.place, metric))
      .filter(({ year }) => year === 2023)
      .map(({ value }) => value)
  expect(valuesOf('items_published')).toEqual([4321])
  expect(valuesOf('website_items')).toEqual([])
  expect(valuesOf('wechat_posts')).toEqual([stated('wechat_posts')])
  const csv = page.waitForEvent('download')
  await page.locator('[data-csv]').click()
  expect((await csv).suggestedFilename()).toBe('2023.csv')
})

test('the figures can be seen in the dashboard before they are published', async ({
  page,
  site,
}) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  await correct(page, 'items_published', '4321')
  await page.locator('[data-preview-begin]').click()
  const banner = page.locator('[data-preview]')
  await expect(banner).toContainText(/预览：\d+个数尚未发布/)
  await expect(page).toHaveURL(/\/r\/440115102\/\?time=2023$/)
  const tile = page.locator('[data-metric=items_published]').first()
  await expect(tile).toContainText('4,321')
  await banner.getByRole('button').click()
  await expect(page).toHaveURL(/\/workbench\/$/)
  await expect(banner).toHaveCount(0)
  await side(page, 'figures')
  await expect(row(page, 'items_published')).toContainText('4,321')
  // What is published is as it was.
  await page.goto(`${site.url}r/${PLACE}/?time=2023`)
  await live(page)
  await expect(page.locator('main')).not.toContainText('4,321')
})

test('nothing is asked for once the page is there: it works without a network', async ({
  page,
  site,
  context,
}) => {
  await open(page, site)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  context.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(`${request.method()} ${request.url()}`)
  })
  const before = site.requests.length
  await context.setOffline(true)
  const traditional = reportText(model(), 'lines').replace(
    '本报告',
    '條開關務內國應數據機請時發報總體',
  )
  await choose(
    page,
    report(),
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(reportText(model(), 'pipes')) },
    { name: 't.txt', mimeType: 'text/plain', buffer: Buffer.from(traditional) },
    { name: 'b.docx', mimeType: '', buffer: Buffer.from(reportDocx(model())) },
    {
      name: 'c.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync({ '在包里.html': strToU8(reportHtml(model(), 'word')) })),
    },
  )
  const states = page.locator('[data-paper-state]')
  await expect(states).toHaveText(Array(5).fill(/个数/), { timeout: 30_000 })
  await expect(page.locator('[data-papers]')).toContainText('在包里.html')
  await side(page, 'figures')
  await row(page, 'items_published').click()
  await page.locator('[data-confirm]').click()
  await expect(page.locator('[data-counts]')).toContainText(/新增\d+个/)
  await page.locator('[data-preview-begin]').isEnabled()
  const waiting = page.waitForEvent('download')
  await page.locator('[data-save] [data-zip]').click()
  await waiting
  expect(asked).toEqual([])
  expect(site.requests.slice(before)).toEqual([])
})

test.describe('without a network', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ })

  test('a preview says so, and the work stays', async ({ page, context, site }) => {
    await open(page, site)
    await choose(page, report())
    await side(page, 'figures')
    await correct(page, 'items_published', '4321')
    await expect(page.locator('[data-counts]')).toContainText(/新增\d+个/)
    await context.setOffline(true)
    await page.locator('[data-preview-begin]').click()
    await expect(page.locator('[data-save] [role=alert]')).toContainText('预览的页面没有取到')
    await expect(page).toHaveURL(/\/workbench\/$/)
    await expect(row(page, 'items_published')).toContainText('4,321')
    await context.setOffline(false)
    await page.locator('[data-preview-begin]').click()
    await expect(page.locator('[data-metric=items_published]').first()).toContainText('4,321')
  })
})

test('no value is taken that the metric cannot have, and a refused cell stays as written', async ({
  page,
  site,
}) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  await row(page, 'items_published').click()
  await page.locator('[data-correct]').click()
  const field = page.locator('[data-figures]').getByLabel('数值')
  const alert = page.locator('[data-figures] [role=alert]')
  for (const [text, said] of [
    ['-5', '负数'],
    ['50%', '不是百分比'],
    ['3.5', '只计整数'],
    ['abc', '不是一个数'],
  ] as const) {
    await field.fill(text)
    await page.keyboard.press('Enter')
    await expect(alert).toContainText(said)
  }
  await field.fill('1.2万余')
  await page.keyboard.press('Enter')
  await expect(row(page, 'items_published')).toContainText('12,000')
  const cell = page.locator(`[data-place="${CELL}"]`)
  await cell.fill('-1')
  await cell.press('Enter')
  await expect(cell).toHaveAttribute('aria-invalid', 'true')
  const next = page.locator('[data-tables] [data-place="三/requests_received/total"]')
  await next.fill('77')
  await next.press('Enter')
  await expect(cell).toHaveValue('-1')
  await expect(page.locator('[data-table=三] [role=alert]')).toContainText('自然人')
  const year = page.locator('[data-year]')
  for (const wrong of ['1900', '2099', 'abcd']) {
    await year.fill(wrong)
    await year.press('Enter')
    await expect(page.locator('[data-head] [role=alert]')).toContainText('请填2008年至')
  }
})

test('decisions and their undoing are said, a repeated key adds none, a cell can be undone', async ({
  page,
  site,
}) => {
  await open(page, site)
  await choose(page, report())
  await side(page, 'figures')
  const said = page.locator('[data-said]')
  const first = row(page, 'items_published')
  await first.focus()
  await page.keyboard.press('c')
  await expect(said).toHaveText(/^已确认：主动公开政府信息数 [\d,]+条。$/)
  await page.keyboard.press('c')
  await page.keyboard.press('c')
  await page.keyboard.press('Control+z')
  await expect(said).toHaveText(/^已撤销“已确认”：/)
  await expect(page.locator('[data-undo]')).toBeDisabled()
  const cell = page.locator(`[data-place="${CELL}"]`)
  const before = await cell.inputValue()
  await cell.fill('123')
  await cell.press('Enter')
  await cell.focus()
  await page.keyboard.press('Control+z')
  await expect(cell).toHaveValue(before)
  await expect(said).toContainText('已撤销')
})

test('the totals of table 3 are seen beside the document on a usual screen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await open(page, site)
  await choose(page, report())
  const total = page.locator('[data-place="三/requests_received/total"]')
  const isSeen = await total.evaluate((cell) => {
    const box = cell.closest('.scroll')
    return !!box && cell.getBoundingClientRect().right <= box.getBoundingClientRect().right + 1
  })
  expect(isSeen).toBe(true)
})

test('on paper both sides stand, and no controls', async ({ page, site }) => {
  await open(page, site)
  await choose(page, report())
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-document]')).toBeVisible()
  await expect(row(page, 'items_published')).toBeVisible()
  await expect(page.locator(`[data-place="${CELL}"]`)).toBeVisible()
  // The whole document, not only what its window showed.
  const isCut = await page
    .locator('[data-document]')
    .evaluate((box) => box.scrollHeight > box.clientHeight + 1)
  expect(isCut).toBe(false)
  for (const control of ['[data-undo]', '[data-zip]', '[data-remove]', 'input[type=file]'])
    for (const one of await page.locator(control).all()) await expect(one).toBeHidden()
})

test('a hostile file is text or a message, and nothing of it is run', async ({ page, site }) => {
  await open(page, site)
  const html = reportHtml(model(), 'plain').replace(
    '<p>一、总体情况</p>',
    `<script>document.title = 'run'</script><img src="x" onerror="document.title = 'run'">
<iframe src="https://example.org/"></iframe><svg onload="document.title = 'run'"></svg>
<p>&lt;img src=x onerror="document.title = 'run'"&gt;</p><p>一、总体情况</p>`,
  )
  const bomb = zipSync({ 'a.txt': new Uint8Array(90 * 2 ** 20) }, { level: 9 })
  const cells = `<table>${`<tr>${'<td>1</td>'.repeat(200)}</tr>`.repeat(400)}</table>`
  await choose(
    page,
    page_(html),
    { name: 'bomb.zip', mimeType: 'application/zip', buffer: Buffer.from(bomb) },
    page_(cells, 'cells.html'),
    { name: 'broken.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.4\nnothing of it') },
    {
      name: 'picture.png',
      mimeType: '',
      buffer: Buffer.from([0x89, 0x50, 1, 2, 3, 4, 0, 0, 0, 0]),
    },
  )
  // The tags that the text names are shown as text.
  await expect(page.locator('[data-document]')).toContainText('<img src=x onerror=')
  await expect(page.locator('[data-document] :is(img, script, iframe, svg)')).toHaveCount(0)
  await expect(page).toHaveTitle(/整理报告/)
  for (const [name, message] of [
    ['bomb.zip', '压缩包展开后过大'],
    ['cells.html', '表格大得不像年度报告'],
    ['broken.pdf', '文件已损坏'],
    ['picture.png', '不认识这种文件'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.locator('[data-problems]')).toContainText(message, { timeout: 30_000 })
  }
})

/** A report of many pages, one line a paragraph: 91 of them fill a page. */
function longReport(pages: number): Upload {
  const long = model()
  for (let i = 0; i < 91 * pages; i += 1)
    long.parts.push(`第${i}行，说明公开工作的做法，不含任何数字，只为把文件写长。`)
  return { name: 'long.pdf', mimeType: 'application/pdf', buffer: Buffer.from(reportPdf(long)) }
}

test('reading is stopped midway, and what waits behind it is read', async ({ page, site }) => {
  test.slow()
  await open(page, site)
  await choose(page, report())
  const next = page_(reportHtml(model(), 'plain'), 'next.html')
  await page.locator('input[type=file]').setInputFiles([longReport(200), next])
  await page.getByRole('button', { name: '停止读取long.pdf' }).click()
  await expect(page.locator('[data-paper-state]')).toHaveCount(2)
  await expect(page.locator('[data-paper-state]').nth(1)).toHaveText(/个数/)
  await expect(page.locator('[data-papers]')).not.toContainText('long.pdf')
})

test('while a PDF of two hundred pages is read, the page answers', async ({ page, site }) => {
  test.slow()
  await open(page, site)
  await choose(page, report())
  await page.locator('input[type=file]').setInputFiles([longReport(200)])
  const reading = page.locator('[data-paper-state]').nth(1)
  await expect(reading).toHaveText('正在读…')
  await page.getByRole('button', { name: '黄阁镇.html', exact: true }).click()
  await side(page, 'figures')
  await row(page, 'items_published').click()
  await page.locator('[data-confirm]').click()
  await expect(row(page, 'items_published')).toContainText('已确认')
  const cell = page.locator(`[data-place="${CELL}"]`)
  await cell.fill('999')
  await expect(page.locator('[data-table=三] [data-sums]')).toContainText('对不上')
  // All of this while the other one was still being read.
  await expect(reading).toHaveText('正在读…')
  await expect(reading).toHaveText(/个数/, { timeout: 120_000 })
  await page.getByRole('button', { name: 'long.pdf', exact: true }).click()
  await side(page, 'figures')
  await expect(row(page, 'items_published')).toContainText(
    stated('items_published').toLocaleString('en-US'),
  )
})
