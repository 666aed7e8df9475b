import { expect, test } from '../helpers/site'

for (const [what, query] of [
  ['Chinese name', '黄阁'],
  ['pinyin, written together', 'huangge'],
  ['English name', 'Huangge Town'],
  ['code', '440115102'],
  ['names of two levels', '南沙 黄阁'],
] as const)
  test(`a place is found by ${what}`, async ({ page, site }) => {
    await page.goto(`${site.url}r/110101/`)
    const input = page.getByRole('combobox', { name: '查找地方' })
    await input.fill(query)
    await expect(page.getByRole('option').first()).toContainText('黄阁镇')
    await expect(page.getByRole('option').first()).toContainText('南沙区')
    await input.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('黄阁镇')
  })

test('the search is worked by keyboard and says what it found', async ({ page, site }) => {
  await page.goto(`${site.url}?lang=en`)
  const input = page.getByRole('combobox', { name: 'Find a place' })
  await input.fill('zhen')
  await input.fill('dong')
  await expect(page.getByRole('option').nth(2)).toBeVisible()
  await expect(page.locator('.place-search [aria-live]')).toContainText('places found')
  await input.press('ArrowDown')
  await input.press('ArrowDown')
  const active = await input.getAttribute('aria-activedescendant')
  const third = page.getByRole('option').nth(2)
  expect(active).toBe(await third.getAttribute('id'))
  await expect(third).toHaveAttribute('aria-selected', 'true')
  const name = (await third.locator('span').textContent()) ?? ''
  await input.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await input.fill('nowhere at all')
  await expect(
    page.getByText('Nothing found for “nowhere at all”', { exact: false }).first(),
  ).toBeVisible()
  await input.press('Escape')
  await expect(page.locator('.place-search .box')).toBeHidden()
})
