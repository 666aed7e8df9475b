import { existsSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { type StaticServer, serve } from './static-server'

export { expect }

/** The built site stands below the host's root, as it does at most portals. */
export const BASE = '/open/yilan/'

/**
 * Browser tests use this `test`: `site` is the built site on a plain static host. A test fails on anything
 * that a reader's browser would complain of: an error in the console or of the page, a breach of the
 * Content-Security-Policy, a request to another host.
 */
export const test = base.extend<{ expectedErrors: RegExp | null }, { site: StaticServer }>({
  /** Complaints that a test means to provoke: `test.use({ expectedErrors: /status of 404/ })`. */
  expectedErrors: [null, { option: true }],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
    async ({}, use) => {
      if (!existsSync('dist/index.html')) throw new Error('no built site in dist: npm run build')
      const server = await serve('dist', { base: BASE })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],

  /** `page.goto` waits until the page is alive, but for one told to wait for less. */
  page: async ({ page, javaScriptEnabled }, use) => {
    const open = page.goto.bind(page)
    page.goto = async (url, options) => {
      const response = await open(url, options)
      if (javaScriptEnabled !== false && options?.waitUntil === undefined) await untilAlive(page)
      return response
    }
    await use(page)
  },

  context: async ({ context, expectedErrors }, use) => {
    const complaints: string[] = []
    context.on('page', (page) => collectComplaints(page, complaints))
    await use(context)
    const unexpected = complaints.filter((complaint) => !expectedErrors?.test(complaint))
    expect(unexpected, 'what the browser complained of').toEqual([])
  },
})

/** A built page stands there before it is alive, and what is done to it by then may be lost with it. */
async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#app') === null ||
      document.documentElement.dataset.live !== undefined,
  )
}

function collectComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    const { url } = message.location()
    // Chromium writes breaches of the Content-Security-Policy to the console as errors.
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console ${message.type()}: ${message.text()} (${url})`)
  })
  page.on('pageerror', (error) => complaints.push(`page error: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(http|ws)/.test(protocol) && hostname !== '127.0.0.1')
      complaints.push(`request to another host: ${request.url()}`)
  })
}

/**
 * Waits until the page is what the files on the host say, and every part of it answers. A built page stands there
 * from the start and comes to life bit by bit; what asks for all of it at once is printing.
 */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.live === 'made' ||
      [...document.querySelectorAll('[data-lazy]')].every((part) => part.hasAttribute('data-live')),
  )
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
}
