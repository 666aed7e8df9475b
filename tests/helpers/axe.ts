import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Axe {
  run(within: string, options: object): Promise<AxeResult>
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/**
 * What axe finds wrong, by rule: the markup of each place.
 *
 * @param within the part of the page that is looked at: a hundred cells take their time */
export async function violations(page: Page, within = 'html'): Promise<unknown[]> {
  // The browser's own door: a script tag would be refused by the site's policy, as it should.
  await page.evaluate(axeSource)
  const result = await page.evaluate(
    (selector) =>
      (window as unknown as { axe: Axe }).axe.run(selector, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    within,
  )
  return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])
}
