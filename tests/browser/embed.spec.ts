import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { demoOverrides } from '../helpers/demo'
import { BASE, expect, test } from '../helpers/site'
import { type StaticServer, serve } from '../helpers/static-server'

const DOCS = readFileSync('docs/embedding.md', 'utf8')
const SNIPPETS = [...DOCS.matchAll(/```html\n([\s\S]*?)\n```/g)].map(([, code = '']) => code)
const KINDS = [
  'frame',
  'script',
  'picture',
  'frame in English',
  'script in English',
  'picture in English',
]

/** Everything that pages of others do to what stands in them. */
const HOSTILE = `
* { box-sizing: content-box !important; margin: 0; padding: 3px; max-width: 80% }
html { font-size: 20px } body { direction: rtl }
table { display: block; border: 9px solid red } iframe { width: 200px; height: 33px; max-height: 90px; padding: 12px }
.tab { display: none } .tab.is-open { display: block }`

/** A portal's page on a host of its own, with what is pasted in a tab that is closed at first. */
async function servePortal(site: StaticServer, pasted: string): Promise<StaticServer> {
  const host = new URL(site.url).origin
  const html = `<!doctype html><html lang="zh-CN" dir="rtl"><head><meta charset="utf-8"><title>portal</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="hostile.css"></head><body>
<h1>门户</h1><button id="open">打开</button><div class="tab">${pasted.replaceAll('https://yilan.example/', site.url)}</div>
<script src="tab.js"></script></body></html>`
  return serve('tests/fixtures', {
    csp: `default-src 'self'; frame-src ${host}; script-src 'self' ${host}; img-src 'self' data: ${host}`,
    overrides: new Map([
      ['', { body: html, type: 'text/html; charset=utf-8' }],
      ['hostile.css', { body: HOSTILE }],
      [
        'tab.js',
        {
          body: "document.getElementById('open').onclick = () => document.querySelector('.tab').classList.add('is-open')",
        },
      ],
    ]),
  })
}

test('the docs have each way in both languages', () => {
  expect(SNIPPETS.length).toBe(KINDS.length)
})

SNIPPETS.forEach((snippet, i) => {
  test.describe(`the ${KINDS[i]} of the docs, pasted into a hostile portal`, () => {
    // The portal's policy forbids the snippet's own style attribute, and says so; all else is a fault.
    test.use({ expectedErrors: /inline style/ })

    test('shows the figure when its tab is opened', async ({ page, site }) => {
      const portal = await servePortal(site, snippet)
      await page.goto(portal.url)
      if (snippet.includes('class="yilan"')) {
        await expect(page.locator('iframe')).toHaveCount(0)
        await page.locator('#open').click()
        await expect(page.locator('figure.yilan > table')).toHaveCount(0)
        const frame = page.locator('figure.yilan > iframe')
        const body = page.frameLocator('iframe')
        await expect(body.locator('svg.chart:visible')).toBeVisible()
        const inside = await body.locator('html').evaluate((html) => html.getBoundingClientRect())
        const outside = await frame.boundingBox()
        expect(Math.abs((outside?.height ?? 0) - inside.height)).toBeLessThan(2)
        expect(inside.height).toBeGreaterThan(350)
        await expect(frame).toHaveAttribute('title', /./)
        // Opened, its table makes the frame grow.
        await body.locator('summary').click()
        await expect(async () =>
          expect((await frame.boundingBox())?.height).toBeGreaterThan(inside.height + 50),
        ).toPass()
      } else if (snippet.startsWith('<iframe')) {
        await page.locator('#open').click()
        await expect(page.frameLocator('iframe').locator('svg.chart:visible')).toBeVisible()
      } else {
        await page.locator('#open').click()
        const image = page.locator('img')
        await expect(async () =>
          expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200),
        ).toPass()
      }
      await portal.close()
    })
  })
})

test('without JavaScript the table stays in the portal, and the embed has chart, table and link', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const portal = await serve('tests/fixtures', {
    csp: null,
    overrides: new Map([
      [
        '',
        {
          body: (SNIPPETS[1] ?? '').replaceAll('https://yilan.example/', site.url),
          type: 'text/html; charset=utf-8',
        },
      ],
    ]),
  })
  await page.goto(portal.url)
  await expect(page.locator('figure.yilan table')).toBeVisible()
  await page.goto(`${site.url}embed/440115102/items_published/`)
  await expect(page.locator('svg.chart:visible')).toHaveCount(1)
  await expect(page.locator('svg.chart:visible')).toContainText('143')
  await page.locator('summary').click()
  await expect(page.locator('table')).toContainText('143条')
  await expect(page.locator('.full a')).toHaveAttribute('href', '../../../r/440115102/')
  await expect(page.locator('.full a')).toHaveAttribute('rel', 'noopener')
  await portal.close()
  await context.close()
})

test('only the frame itself can change its height', async ({ page, site }) => {
  const portal = await servePortal(site, SNIPPETS[1] ?? '')
  await page.goto(portal.url)
  await page.locator('#open').click()
  const frame = page.locator('figure.yilan > iframe')
  await expect(page.locator('figure.yilan > table')).toHaveCount(0)
  const before = (await frame.boundingBox())?.height
  await page.evaluate(() => {
    const id = document.querySelector('iframe')?.name
    for (const height of [900, 1e9, -1, 'x', null])
      window.postMessage({ source: 'yilan', version: 1, id, type: 'height', height }, '*')
    window.postMessage(null, '*')
    window.postMessage({ source: 'yilan', version: 1, id: '__proto__', type: 'height' }, '*')
  })
  await page.waitForTimeout(200)
  expect((await frame.boundingBox())?.height).toBe(before)
  await portal.close()
})

for (const width of [320, 640, 960])
  test(`a drawn embed fits ${width} px without a script and in both themes`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    for (const theme of ['light', 'dark']) {
      await page.goto(`${site.url}embed/110101/items_published/children/?theme=${theme}`)
      await expect(page.locator('svg.chart:visible')).toHaveCount(1)
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(sideways).toBeLessThanOrEqual(width)
      const ink = await page
        .locator('svg.title:visible g')
        .evaluate((node) => getComputedStyle(node).fill)
      expect(ink).toBe(theme === 'light' ? 'rgb(29, 28, 26)' : 'rgb(236, 232, 224)')
    }
  })

/** Heights of frames, by the embed's address, as the code to paste gives them. */
function frameHeights(): Map<string, number> {
  const places = readdirSync('dist/charts')
  return new Map(
    places.flatMap((code) => {
      const { heights } = JSON.parse(readFileSync(join('dist/charts', code, 'index.json'), 'utf8'))
      return Object.entries<number>(heights).map(([folder, height]): [string, number] => [
        `embed/${code}/${folder}`,
        height,
      ])
    }),
  )
}

test('the frames of the docs are as tall as the figure needs', () => {
  const heights = frameHeights()
  const frames = SNIPPETS.filter((snippet) => snippet.startsWith('<iframe'))
  expect(frames).toHaveLength(2)
  for (const snippet of frames) {
    const [, path = '', height] = /yilan\.example\/(.*?)".*height:(\d+)px/.exec(snippet) ?? []
    expect(heights.get(path), path).toBe(Number(height))
  }
})

test('no embed is higher than the frame that its code gives it', async ({ page, site }) => {
  test.slow()
  const all = [...frameHeights()]
  expect(all.length).toBeGreaterThan(4000)
  // Those with most words, and of the others one in eighty.
  const sizes = new Map(
    all.map(([path]) => [path, statSync(join('dist', path, 'index.html')).size]),
  )
  const bySize = all.toSorted(([a], [b]) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
  const chosen = new Map([...bySize.slice(0, 20), ...all.filter((_, i) => i % 80 === 0)])
  for (const [path, height] of chosen) {
    await page.goto(site.url + path)
    for (const width of [320, 360, 640]) {
      await page.setViewportSize({ width, height: 600 })
      const needed = await page.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      )
      expect(needed, `${path} at ${width}`).toBeLessThanOrEqual(height)
    }
  }
})

test.describe('an embed that there is none of', () => {
  test.use({ expectedErrors: /status of 404|MIME type/ })

  for (const path of ['embed/440115102/nosuch/en/', 'embed/440115/nosuch/children/en/'])
    test(`says so shortly in both languages, without the site around it: ${path}`, async ({
      page,
      site,
    }) => {
      await page.goto(site.url + path, { waitUntil: 'load' })
      const main = page.locator('[data-lost]')
      await expect(main).toContainText('没有找到这张图')
      await expect(main).toContainText('There is no such figure')
      await expect(page.locator('header, footer, nav, input')).toHaveCount(0)
      const links = page.getByRole('link')
      await expect(links).toHaveCount(2)
      await expect(links.first()).toHaveAttribute('href', site.url)
      for (const link of await links.all()) await expect(link).toHaveAttribute('target', '_blank')
    })
})

test('the drawn embed loads its script for readouts only when the chart is used', async ({
  page,
  site,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${site.url}embed/440115102/items_published/?hide=title~source`)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((path) => /open-|figures\.json|data\//.test(path))).toEqual([])
  await expect(page.locator('.source')).toBeHidden()
  await expect(page.locator('svg.title').first()).toBeHidden()
  await page.locator('.chart-box').focus()
  await expect(page.locator('.drawn.live')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('svg.pointer')).toContainText('143条')
  expect(asked.some((path) => path.endsWith('440115102/items_published.figures.json'))).toBe(true)
  expect(asked.filter((path) => path.endsWith('.csv'))).toEqual([])
})

test('free parameters give the same figure as the page, and what is not understood is named', async ({
  page,
  site,
}) => {
  await page.goto(
    `${site.url}embed/?metric=items_published&regions=~440115102~110101001&view=table&time=2021&foo=1&lang=en&__proto__=2`,
  )
  await expect(page.locator('main[data-ready]')).toBeVisible()
  await expect(page.locator('.notice')).toContainText('foo=1')
  await expect(page.locator('table')).toContainText('143 items')
  await expect(page).toHaveTitle(/Huangge/)
})

test.describe('data newer than the build', () => {
  test.use({ expectedErrors: /status of 404/ })

  test('are shown as a whole, and said to be newer', async ({ page }) => {
    const newer = new Map<string, Buffer>()
    const descriptor = readFileSync('dist/data/datapackage.json', 'utf8')
    newer.set('data/datapackage.json', Buffer.from(descriptor.replace('"0.1.0"', '"0.2.0"')))
    const table = readFileSync('dist/data/observations/2021.csv', 'utf8')
    newer.set(
      'data/observations/2021.csv',
      Buffer.from(
        table.replace(
          /^440115102,2021,items_published,143,/m,
          '440115102,2021,items_published,199,',
        ),
      ),
    )
    const site = await serve('dist', { base: BASE, overrides: newer })
    await page.goto(`${site.url}embed/?metric=items_published&regions=~440115102`)
    await expect(page.locator('[role=status]')).toContainText('数据有更新')
    await expect(page.locator('.sentence')).toContainText('199条')
    await expect(page.locator('main')).not.toContainText('143')
    await expect(page.locator('.source').last()).toContainText('0.2.0')
    await site.close()
  })

  test('of places that the build did not know are answered from the dataset', async ({ page }) => {
    const { overrides } = demoOverrides({ home: null })
    const site = await serve('dist', { base: BASE, overrides })
    await page.goto(`${site.url}embed/?metric=requests_received&regions=~children.990001&view=rank`)
    await expect(page.locator('svg.chart')).toBeVisible()
    await expect(page.locator('.caution')).toContainText('合成数据')
    await site.close()
  })
})

test('twenty embeds on one page share their files', async ({ page, site }) => {
  const one = (SNIPPETS[1] ?? '').split('<script')[0] ?? ''
  const script = `<script${(SNIPPETS[1] ?? '').split('<script')[1]}`
  const portal = await servePortal(site, one.repeat(20) + script + script)
  site.requests.length = 0
  await page.goto(portal.url)
  await page.locator('#open').click()
  for (let i = 0; i < 20; i += 1) await page.locator('figure.yilan').nth(i).scrollIntoViewIfNeeded()
  await expect(page.locator('figure.yilan > iframe')).toHaveCount(20)
  await expect(page.locator('figure.yilan > table')).toHaveCount(0)
  for (const frame of page.frames().slice(1))
    await expect(frame.locator('svg.chart:visible')).toHaveCount(1)
  const files = site.requests.filter((path) => /embed\.js|assets\//.test(path))
  expect(files.length).toBeGreaterThan(1)
  expect(files.toSorted()).toEqual([...new Set(files)].toSorted())
  await portal.close()
})
