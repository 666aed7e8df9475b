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

  context: async ({ context, expectedErrors }, use) => {
    const complaints: string[] = []
    context.on('page', (page) => collectComplaints(page, complaints))
    await use(context)
    const unexpected = complaints.filter((complaint) => !expectedErrors?.test(complaint))
    expect(unexpected, 'what the browser complained of').toEqual([])
  },
})

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
