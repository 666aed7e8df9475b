import { existsSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { BASE, expect, test } from '../helpers/site'
import BUDGETS from './sizes.json' with { type: 'json' }

/** A budget is what a page took when it was last looked at; it may grow by this much unseen. */
const TOLERANCE = 1.05

for (const [path, budget] of Object.entries(BUDGETS)) {
  test(`what /${path} loads before it is touched stays within its budget`, async ({
    page,
    site,
  }) => {
    // On a later day a page asks anew which reports are due; that is not its first load.
    await page.clock.setFixedTime(statSync('dist/index.html').mtime)
    const before = site.requests.length
    await page.goto(site.url + path)
    if (path.startsWith('embed/')) await expect(page.locator('svg.chart:visible')).toHaveCount(1)
    else await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const files = new Set(
      site.requests.slice(before).map((address) => address.slice(BASE.length).replace(/\?.*/, '')),
    )
    const bytes = [...files]
      .map((file) =>
        file === '' || file.endsWith('/') ? `dist/${file}index.html` : `dist/${file}`,
      )
      .filter((file) => /\.(?:html|css|js)$/.test(file) && existsSync(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)
    expect(bytes, `bytes of HTML, CSS and script of /${path}`).toBeLessThan(budget * TOLERANCE)
    expect(bytes, `sizes.json says more than /${path} takes now`).toBeGreaterThan(budget / 1.25)
  })
}
