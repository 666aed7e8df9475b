import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesOf } from '../../bench/package'
import { demo } from '../../src/cli/demo'
import { BASE, expect, test } from '../helpers/site'
import { serve } from '../helpers/static-server'

test('leads with what must hold and does not, and says so in words', async ({ page, site }) => {
  await page.goto(`${site.url}checks/`)
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数字对得上吗')
  await expect(page.locator('[data-counts]')).toContainText('20项对不上，12项请留意')
  const first = page.locator('.finding').first()
  await expect(first).toContainText('松木塘镇')
  await expect(first).toContainText('必须成立')
  await expect(first).toContainText('填2件')
  await expect(page.locator('.finding')).toHaveCount(32)
})

test('a finding unfolds by keyboard to both sides with their sources', async ({ page, site }) => {
  await page.goto(`${site.url}checks/?region=110102001&year=2015`)
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
  const finding = page.locator('.finding[data-rule=CLASSES]')
  await expect(finding).toContainText('主动公开政府信息数 179')
  await expect(finding).toContainText('= 166，相差13')
  await finding.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(finding.locator('tbody tr')).toHaveCount(6)
  await expect(finding.locator('tbody tr').first().getByRole('link')).toHaveAttribute(
    'href',
    /^https:\/\//,
  )
  await finding.getByRole('link', { name: /2015年的数字/ }).click()
  await expect(page).toHaveURL(`${site.url}r/110102001/?time=2015`)
})

test('the address holds the filter; back and forward undo and redo it', async ({ page, site }) => {
  await page.goto(`${site.url}checks/`)
  await page.getByLabel('规则').selectOption('WEBSITE')
  await expect(page).toHaveURL(`${site.url}checks/?rule=WEBSITE`)
  await expect(page.locator('.finding')).toHaveCount(2)
  await page.getByLabel('结果').selectOption('')
  await expect(page).toHaveURL(`${site.url}checks/?rule=WEBSITE&result=all`)
  await expect(page.locator('.finding')).toHaveCount(16)
  await page.goBack()
  await expect(page.locator('.finding')).toHaveCount(2)
  await page.goForward()
  await expect(page.locator('.finding')).toHaveCount(16)
  await page.reload()
  await expect(page.locator('.finding')).toHaveCount(16)
})

test('what cannot be understood in the address is named, and the rest works', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}checks/?rule=T9&region=999999&year=2021&lang=en`)
  await expect(page.locator('[data-unread]')).toContainText('rule=T9')
  await expect(page.locator('[data-unread]')).toContainText('region=999999')
  await expect(page.locator('.finding')).not.toHaveCount(0)
  await expect(page.locator('h1')).toHaveText('Do the figures add up?')
})

test('a place without a failed check says what there is instead', async ({ page, site }) => {
  await page.goto(`${site.url}checks/?region=440103-housing&year=2021`)
  await expect(page.locator('[data-empty]')).toContainText('没有对不上和请留意的核对')
  await page.getByLabel('结果').selectOption('unchecked')
  await expect(page.locator('.finding').first()).toContainText('无法核对')
})

test('the CSV has the findings that are shown', async ({ page, site }) => {
  await page.goto(`${site.url}checks/?rule=RULES`)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('核对.csv')
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.startsWith('\ufeffrule,')).toBe(true)
  expect(text.trim().split('\r\n')).toHaveLength(3)
  expect(text).toContain('650502004')
})

test('planted faults of an unknown package are listed, and no page is wider than the screen', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'yilan-'))
  const planted: string[] = []
  const args = ['--towns', '40', '--years', '2019..2023', '--seed', 'ledger', '--faults', '9']
  const effects = { out: (line: string) => planted.push(line), err: () => {}, lang: 'zh' as const }
  expect(await demo([...args, '--out', folder], effects)).toBe(0)
  const overrides = new Map([...filesOf(folder)].map(([path, body]) => [`data/${path}`, body]))
  const server = await serve('dist', { base: BASE, overrides })
  await page.goto(`${server.url}checks/`)
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible({ timeout: 30_000 })
  expect(planted).toHaveLength(9)
  for (const line of planted) {
    const [region, , , , , , rules = ''] = line.split(',')
    await page.goto(`${server.url}checks/?region=${region}`)
    // What a fault does to the sums of the place above is listed there, not here.
    for (const rule of rules.split(' ').filter((one) => !one.startsWith('L-')))
      await expect(page.locator(`.finding[data-rule="${rule}"]`).first()).toBeVisible()
  }
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wider).toBe(0)
  await server.close()
  rmSync(folder, { recursive: true })
})
