import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '../helpers/site'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
}

for (const path of [
  '',
  'r/440115102/?lang=en',
  'r/110101/',
  'r/110101/?theme=dark',
  'r/100000/',
  'r/440103/?theme=dark&lang=en&what=this',
  'about/',
  'about/?lang=en',
  'about/?theme=dark',
  'r/440105/?time=2021',
  'coverage/?region=440115&level=village',
  'coverage/?lang=en&theme=dark&region=110101',
])
  test(`axe finds nothing wrong at /${path}`, async ({ page, site }) => {
    await page.goto(site.url + path)
    await expect(page.locator('main[data-ready]')).toBeVisible()
    const figures = page.locator('figure').filter({ has: page.locator('.switch') })
    // One figure is checked as a table, the others as charts.
    if ((await figures.count()) > 0) await figures.last().locator('.switch button').last().click()
    if (path === 'r/110101/') await page.locator('[data-metric=requests_received] .value a').click()
    if (path === 'r/110101/') await page.locator('[data-metric=requests_received] a').click()
    if (path.includes('theme=dark&region')) await page.locator('[data-state=read]').nth(1).click()
    // The browser's own door: a script tag would be refused by the site's policy, as it should.
    await page.evaluate(axeSource)
    const result = await page.evaluate(() =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResult> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    expect(
      result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
    ).toEqual([])
  })

test('the whole page can be walked by keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}r/110101/`)
  await expect(page.locator('main[data-ready]')).toBeVisible()
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
