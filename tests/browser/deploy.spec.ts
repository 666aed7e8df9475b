import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { CONTENT_SECURITY_POLICY } from '../../src/build/html'
import { findNginx, type Nginx, startNginx } from '../helpers/nginx'
import { BASE, test as base, expect, live } from '../helpers/site'
import { serve } from '../helpers/static-server'

/** An embed of the tests' own, which needs its style sheet, a module and the data: no other host may be in its way. */
const EMBED = 'embed/try/'
const PLACE = 'r/440115102/'

const test = base.extend<object, { host: Nginx }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from it.
    async ({}, use) => {
      const host = await startNginx(BASE, fillSite)
      await use(host)
      await host.close()
    },
    { scope: 'worker' },
  ],
})

test.skip(
  findNginx() === null,
  'nginx is not installed: `apt-get install nginx`, or as root on Debian `npx tsx tests/helpers/install-browser.ts`',
)

/** The built site by links, except for what the tests change: the data, and an embed that they add. */
function fillSite(folder: string): void {
  if (!existsSync('dist/index.html')) throw new Error('no built site in dist: npm run build')
  for (const name of readdirSync('dist'))
    if (name !== 'data' && name !== 'embed') symlinkSync(resolve('dist', name), join(folder, name))
  cpSync('dist/data', join(folder, 'data'), { recursive: true })
  mkdirSync(join(folder, EMBED), { recursive: true })
  if (existsSync('dist/embed'))
    for (const name of readdirSync('dist/embed'))
      symlinkSync(resolve('dist/embed', name), join(folder, 'embed', name))
  const style = readdirSync('dist/assets').find((name) => name.endsWith('.css'))
  writeFileSync(
    join(folder, EMBED, 'index.html'),
    `<!doctype html><title>embed</title><link rel="stylesheet" href="../../assets/${style}"><p></p>
<script type="module" src="try.js"></script>`,
  )
  writeFileSync(
    join(folder, EMBED, 'try.js'),
    `const data = await fetch('../../data/regions.csv')
const style = document.querySelector('link').sheet !== null
document.querySelector('p').textContent = style && data.ok ? 'works' : 'fails'`,
  )
}

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** As `curl` asks: nothing is followed, kept or unpacked. */
function ask(url: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((done, fail) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      )
    }).on('error', fail)
  })
}

/** One file of each ending in a folder, by its address below it. */
function oneOfEachType(folder: string): string[] {
  const found = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (extname(entry)) found.set(extname(entry), entry.replaceAll('\\', '/'))
  return [...found.values()]
}

const asset = () => `assets/${readdirSync('dist/assets').find((name) => name.endsWith('.js'))}`

test.describe('headers', () => {
  test('of every answer: policy, type taken at its word, referrer, permissions', async ({
    host,
  }) => {
    const paths = ['', PLACE, `en/${PLACE}`, 'compare/', asset(), 'data/regions.csv', 'site.json']
    for (const path of [...paths, EMBED, `${EMBED}try.js`, 'nowhere', 'data/', 'r']) {
      const { headers } = await ask(host.url + path)
      const framedBy = path.startsWith('embed/') ? '*' : "'self'"
      expect(headers, path).toMatchObject({
        'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors ${framedBy}`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        server: 'nginx',
      })
      expect(headers['permissions-policy'], path).toContain('camera=()')
      expect(headers['x-frame-options'], path).toBeUndefined()
    }
  })

  test('of caching: assets are kept, pages and data asked for again', async ({ host }) => {
    const cases: [string, string][] = [
      [asset(), 'public, max-age=31536000, immutable'],
      ['icon.svg', 'public, max-age=600, must-revalidate'],
      ...['', PLACE, `${PLACE}page.json`, 'data/regions.csv', 'site.json', EMBED].map(
        (path): [string, string] => [path, 'no-cache'],
      ),
      // A file that is gone is not gone for a year.
      ['assets/gone-a1.js', 'no-cache'],
    ]
    for (const [path, value] of cases)
      expect((await ask(host.url + path)).headers['cache-control'], path).toBe(value)
  })

  test('for other hosts: data and embeds may be loaded, pages may not', async ({ host }) => {
    for (const path of ['data/regions.csv', asset(), EMBED, 'site.json'])
      expect((await ask(host.url + path)).headers, path).toMatchObject({
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      })
    const { headers } = await ask(host.url + PLACE)
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  test('of type: every kind of file in the built site has one, in UTF-8', async ({ host }) => {
    for (const path of oneOfEachType('dist')) {
      const type = (await ask(host.url + encodeURI(path))).headers['content-type']
      expect(type, path).not.toContain('octet-stream')
      if (/\.(html|css|csv|js|json|md)$/.test(path)) expect(type, path).toMatch(/; charset=utf-8$/)
    }
    const { headers } = await ask(`${host.url}data/regions.csv`)
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  })
})

test('data is revalidated: 304 while it is the same, the new file when it was replaced', async ({
  host,
}) => {
  const url = `${host.url}data/reports.csv`
  const { headers, body } = await ask(url)
  const etag = headers.etag ?? ''
  expect(etag).not.toBe('')
  const again = await ask(url, { 'If-None-Match': etag })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
  expect(again.headers['cache-control']).toBe('no-cache')
  // The tag of the compressed answer is a weak one, and holds as well.
  const packed = await ask(url, { 'Accept-Encoding': 'gzip' })
  const weak = packed.headers.etag ?? ''
  expect(weak).toBe(`W/${etag}`)
  const packedAgain = await ask(url, { 'If-None-Match': weak, 'Accept-Encoding': 'gzip' })
  expect(packedAgain.status).toBe(304)
  writeFileSync(join(host.root, BASE, 'data/reports.csv'), Buffer.concat([body, body]))
  const replaced = await ask(url, { 'If-None-Match': etag })
  writeFileSync(join(host.root, BASE, 'data/reports.csv'), body)
  expect(replaced.status).toBe(200)
  expect(replaced.body).toHaveLength(2 * body.length)
})

test('what is text is compressed, for those who can read it', async ({ host }) => {
  for (const path of [PLACE, asset(), 'data/reports.csv', `${PLACE}page.json`]) {
    const { headers, body } = await ask(host.url + path, { 'Accept-Encoding': 'gzip, br' })
    const whole = await ask(host.url + path)
    expect(headers['content-encoding'], path).toBe('gzip')
    expect(headers.vary, path).toContain('Accept-Encoding')
    expect(gunzipSync(body).equals(whole.body), path).toBe(true)
    expect(body.length, path).toBeLessThan(whole.body.length / 2)
    expect(whole.headers['content-encoding'], path).toBeUndefined()
  }
})

test('an address that is not there is 404 with the site’s page, a folder without page too', async ({
  host,
}) => {
  const lost = await ask(`${host.url}404.html`)
  for (const path of ['nowhere', 'r/nowhere/', 'data/', 'assets/', 'assets/gone-a1.js']) {
    const { status, headers, body } = await ask(host.url + path)
    expect(status, path).toBe(404)
    expect(headers['content-type'], path).toBe('text/html; charset=utf-8')
    expect(body.equals(lost.body), path).toBe(true)
  }
  // A portal's page shows the words of an embed that is gone.
  const { headers } = await ask(`${host.url}embed/gone/`)
  expect(headers['content-security-policy']).toContain('frame-ancestors *')
  // But nobody frames another page by way of an embed's address.
  const detour = await ask(`${host.url}embed/..%2f${PLACE}`)
  expect(detour.status).toBe(200)
  expect(detour.headers['content-security-policy']).toContain("frame-ancestors 'self'")
})

test('a folder without its slash is redirected on the host and port asked for', async ({
  host,
}) => {
  for (const path of [BASE.slice(0, -1), `${BASE}compare`, `${BASE}${PLACE.slice(0, -1)}`]) {
    const { status, headers } = await ask(`${new URL(host.url).origin}${path}?time=2021`)
    expect(status, path).toBe(301)
    expect(headers.location, path).toBe(`${path}/?time=2021`)
  }
})

test('the same file serves a host of its own', async () => {
  const own = await startNginx('/', fillSite)
  try {
    const home = await ask(own.url)
    expect(home.headers['content-security-policy']).toContain("frame-ancestors 'self'")
    const embed = await ask(own.url + EMBED)
    expect(embed.headers['content-security-policy']).toContain('frame-ancestors *')
    expect((await ask(own.url + asset())).headers['cache-control']).toContain('immutable')
    const lost = await ask(`${own.url}r/nowhere/`)
    expect(lost.status).toBe(404)
    expect(lost.headers['content-security-policy']).toContain("frame-ancestors 'self'")
    expect((await ask(`${own.url}compare`)).headers.location).toBe('/compare/')
  } finally {
    await own.close()
  }
})

/** Points along a chart until it shows the figure there. */
async function useChart(page: Page): Promise<void> {
  const chart = page.locator('main .chart').first()
  await expect(async () => {
    await chart.scrollIntoViewIfNeeded()
    const box = await chart.boundingBox()
    if (!box) throw new Error('no chart')
    for (const share of [0.3, 0.5, 0.7])
      await page.mouse.move(box.x + box.width * share, box.y + box.height / 2)
    await expect(chart.locator('.pointer')).toBeVisible({ timeout: 2000 })
  }).toPass()
}

async function openSource(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await page.locator('[data-statutory] .number a').first().click()
  await expect(dialog).toBeVisible()
  await dialog.locator('summary').first().click()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** The page has read the data and shows what its address asks for. */
async function answered(page: Page): Promise<void> {
  await expect(page.locator('html[data-live] main[data-ready]')).toBeVisible({ timeout: 45_000 })
}

async function openFolds(page: Page): Promise<number> {
  const folds = page.locator('main details:not([open]) > summary:visible')
  const count = Math.min(await folds.count(), 4)
  for (let i = 0; i < count; i += 1) await folds.first().click()
  return count
}

test.describe('under the policy sent by nginx no page is complained of', () => {
  test('a place: chart, source, folds', async ({ page, host }) => {
    for (const path of [PLACE, `en/${PLACE}`]) {
      await page.goto(host.url + path)
      await live(page)
      await useChart(page)
      expect(await openFolds(page)).toBeGreaterThan(0)
      await openSource(page)
    }
  })

  test('the home page', async ({ page, host }) => {
    await page.goto(host.url)
    await live(page)
    await useChart(page)
  })

  test('compare, in every view', async ({ page, host }) => {
    test.slow()
    const question = 'metric=items_published&regions=~440115102~440115100'
    for (const view of ['trend', 'rank', 'grid', 'table']) {
      await page.goto(`${host.url}compare/?${question}&view=${view}`)
      await answered(page)
      if (view === 'trend') await useChart(page)
    }
  })

  for (const path of ['checks/', 'coverage/', 'download/', 'workbench/', 'about/', 'en/about/'])
    test(path, async ({ page, host }) => {
      await page.goto(host.url + path)
      await answered(page)
      await openFolds(page)
    })

  test.describe('404', () => {
    // The host answers 404, and the page looks for its scripts at several depths.
    test.use({ expectedErrors: /status of 404|MIME type/ })

    test('an address that is not there', async ({ page, host }) => {
      const response = await page.goto(`${host.url}r/nowhere/`)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('banner')).toBeVisible()
      await expect(page.locator('main')).toHaveCount(1)
    })
  })
})

test.describe('in a page of another origin', () => {
  test.use({ expectedErrors: /frame-ancestors/ })

  test('the site’s own pages are not framed, embeds are, sandboxed too', async ({ page, host }) => {
    const frames = `<title>portal</title><link rel="icon" href="icon.svg">
<iframe name="home" src="${host.url}"></iframe>
<iframe name="place" src="${host.url}${PLACE}"></iframe>
<iframe name="embed" src="${host.url}${EMBED}"></iframe>
<iframe name="sandbox" sandbox="allow-scripts" src="${host.url}${EMBED}"></iframe>`
    const overrides = new Map([['portal.html', Buffer.from(frames)]])
    const portal = await serve('dist', { csp: null, overrides })
    try {
      const refused: string[] = []
      page.on('console', (message) => {
        if (message.text().includes('frame-ancestors')) refused.push(message.text())
      })
      await page.goto(`${portal.url}portal.html`)
      for (const name of ['embed', 'sandbox'])
        await expect(page.frameLocator(`[name=${name}]`).locator('p'), name).toHaveText('works')
      for (const name of ['home', 'place'])
        await expect(page.frameLocator(`[name=${name}]`).locator('#app'), name).toHaveCount(0)
      await expect.poll(() => refused.length).toBe(2)
    } finally {
      await portal.close()
    }
  })
})
