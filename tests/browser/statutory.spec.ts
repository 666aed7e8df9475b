import type { Page } from '@playwright/test'
import { demoOverrides } from '../helpers/demo'
import { BASE, test as base, expect, live } from '../helpers/site'
import { type StaticServer, serve } from '../helpers/static-server'

/** A town of a synthetic package whose printed 上年结转 is not the sum of its row, nor of its column. */
const TOWN = '110101104'

const test = base.extend<object, { demo: StaticServer }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
    async ({}, use) => {
      const { overrides, faults } = demoOverrides({ home: TOWN, contact: 'mailto:a@example.org' })
      expect(faults.map(({ report, item }) => `${report.id} ${item.metric}`)).toContain(
        `${TOWN}-2022 requests_carried_in`,
      )
      const server = await serve('dist', { base: BASE, overrides })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
})

async function openTables(page: Page, url: string): Promise<void> {
  await page.goto(url)
  // The demo holds thousands of figures, all of which are read and audited first.
  await live(page)
  await expect(page.locator('[data-statutory]')).toBeVisible({ timeout: 20_000 })
}

test('a table that does not add up says where, and both sides in words', async ({ page, demo }) => {
  await openTables(page, `${demo.url}?time=2022`)
  const table = page.locator('[data-table=三]')
  await expect(table).toHaveAttribute('data-form', 'f2021')
  await expect(table.locator('tbody td.number')).toHaveCount(175)
  const row = table.locator('[data-line=requests_carried_in]')
  await expect(row.getByRole('rowheader')).toHaveText('二、上年结转政府信息公开申请数量')
  await expect(row.locator('td.number').last()).toHaveText('6')
  await expect(row.locator('.check')).toContainText('差4')
  const column = table.locator('[data-foot=T3-FLOW] td').nth(6)
  await expect(column).toContainText('差4')
  // Every other row and column holds, quietly.
  await expect(table.locator('[data-line=requests_granted] .check')).toHaveText('✓1项对得上')
  await expect(table.locator('[data-foot=T3-SUM] td').first()).toHaveText('✓1项对得上')
  const notes = table.locator('.fails li')
  await expect(notes).toHaveCount(3)
  const sentence = notes.filter({ hasText: '各类申请人与总计' })
  await expect(sentence).toContainText(/6/)
  await expect(sentence).toContainText(/2/)
  await expect(sentence).toContainText(/4/)
  await row.locator('.check a').first().click()
  await expect(notes.first()).toBeInViewport()
})

test('all three tables follow the form of the chosen year', async ({ page, demo }) => {
  await openTables(page, `${demo.url}?time=2020`)
  await expect(page.locator('[data-table=三] tbody td.number')).toHaveCount(161)
  await expect(page.locator('[data-table=二] tbody td.number')).toHaveCount(22)
  await expect(page.locator('[data-table=四] tbody td.number')).toHaveCount(15)
  await page.getByLabel('年度').first().selectOption('2016')
  await expect(page.locator('[data-table]')).toHaveCount(1)
  await expect(page.locator('[data-table=统计表]')).toContainText('收到申请数')
})

test('a cell is opened by keyboard, cited, reported, and Escape leads back to it', async ({
  page,
  demo,
}) => {
  await page.context().grantPermissions(['clipboard-write', 'clipboard-read'])
  await openTables(page, `${demo.url}?time=2022`)
  const cell = page.locator('[data-table=三] [data-line=requests_carried_in] .number a').last()
  await cell.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('表三“二、上年结转政府信息公开申请数量”“总计”')
  await expect(dialog.locator('.checks li').first()).toContainText('对不上')
  await expect(dialog.getByRole('link', { name: /全部核对/ })).toHaveAttribute(
    'href',
    new RegExp(`/checks/\\?region=${TOWN}&year=2022&result=all$`),
  )
  await dialog.getByText('引用这个数').click()
  await dialog.getByRole('button', { name: '复制引文' }).click()
  await expect(dialog.getByRole('status')).toHaveText('已复制。')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('[EB/OL]')
  expect(copied).toContain('：6件，见表三')
  expect(copied).toContain(`r/${TOWN}/?time=2022`)
  await dialog.getByText('指出错误', { exact: true }).click()
  const href = await dialog.getByRole('link', { name: '写邮件指出错误' }).getAttribute('href')
  const mail = new URL(href ?? '')
  expect(mail.pathname).toBe('a@example.org')
  for (const part of [TOWN, '6件', 'requests_carried_in', '表三', `r/${TOWN}/?time=2022`])
    expect(mail.searchParams.get('body')).toContain(part)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(cell).toBeFocused()
})

test('where the clipboard is refused the citation is selected, and that is said', async ({
  page,
  demo,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openTables(page, `${demo.url}?time=2022&lang=en`)
  await page.locator('[data-table=三] [data-line=requests_received] .number a').last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Cite this figure').first().click()
  await dialog.getByRole('button', { name: 'Copy the citation' }).click()
  await expect(dialog.getByRole('status')).toContainText('The text is selected')
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Cited via')
})

test('tables that were not read are a sentence, and their cells are there to see', async ({
  page,
  site,
}) => {
  await openTables(page, `${site.url}r/440103-housing/?time=2021`)
  const empty = page.locator('[data-table=二]')
  await expect(empty).toContainText('这份报告的表二没有读到。没有读到不等于零。')
  await expect(empty.getByRole('table')).toBeHidden()
  await empty.getByText('看这张表有哪些格').click()
  await expect(empty.locator('td.number')).toHaveCount(10)
  await expect(empty.locator('td.number').first()).toContainText('没有读到，不等于零')
  // Five kinds of organisation given as one number, a subtotal at its heading, a row by itself.
  const three = page.locator('[data-table=三]')
  await expect(three.locator('[data-line=requests_received] .together')).toContainText('22')
  await expect(three.getByRole('rowheader', { name: /不予公开/ })).toContainText('11')
  await expect(three.locator('[data-line=requests_granted] .number').last()).toHaveText('54')
})

test('a report lists its checks, with a way to them, and the days after the year', async ({
  page,
  demo,
}) => {
  await openTables(page, `${demo.url}?time=2022`)
  const report = page.locator(`#report-${TOWN}-2022`)
  await expect(report).toContainText(/年终后\d+天/)
  await expect(
    report.getByRole('link', { name: /[1-9]\d*项对不上，.*\d+项对得上/ }),
  ).toHaveAttribute('href', new RegExp(`/checks/\\?region=${TOWN}&year=2022&result=all$`))
})

test('a wide table scrolls in a box of its own, its row names staying', async ({ page, demo }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const query of ['?time=2022', '?time=2020&lang=en']) {
    await openTables(page, demo.url + query)
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth
    expect(await page.evaluate(overflow), query).toBeLessThanOrEqual(0)
    const box = page.locator('[data-table=三] .scroll')
    await box.evaluate((one) => {
      one.scrollLeft = 200
    })
    expect(await box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(100)
    const name = page.locator('[data-line=requests_received] th')
    const [left, edge] = [await name.boundingBox(), await box.boundingBox()]
    expect(Math.abs((left?.x ?? 0) - (edge?.x ?? 99))).toBeLessThan(2)
  }
})
