import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transformWithOxc } from 'vite'
import { afterAll, describe, expect, test } from 'vitest'
import { wantedMetrics, writeCharts } from '../../src/build/chart-pages'
import { findFont, PictureMaker } from '../../src/build/picture'
import { h } from '../../src/chart/nodes'
import { iframeSnippet, pictureSnippet, scriptSnippet } from '../../src/chart/snippets'
import { readFolder } from '../../src/cli/folder'
import { DEFAULT_SITE } from '../../src/state/site'
import { makePackage, readMap } from '../helpers/package'

const dir = mkdtempSync(join(tmpdir(), 'yilan-charts-'))
afterAll(() => rmSync(dir, { recursive: true }))
const EVIL = '<img src=x onerror=alert(1)>"\'&'

/** The small package, with a town whose name would be markup. */
function evilPackage() {
  const files = makePackage()
  const regions = String(files.get('regions.csv'))
  files.set('regions.csv', regions.replace('黄阁镇', `"${EVIL.replaceAll('"', '""')}"`))
  return readMap(files)
}

const JOB = {
  codes: ['440115102', '440115', '440115103'],
  isMetricWanted: wantedMetrics(null),
  site: { ...DEFAULT_SITE, address: 'https://example.org/y/' },
  assets: { stylesheet: 'assets/a.css', script: 'assets/a.js' },
}

async function build(folder: string, read = readMap(makePackage())) {
  const png = async () => Buffer.from('png')
  return writeCharts({ ...JOB, dir: join(dir, folder), read, maker: { png } })
}

const text = (path: string) => readFileSync(join(dir, path), 'utf8')

describe('the files of a build', () => {
  test('are those of the contract, for places and their children, in both languages', async () => {
    const counts = await build('a')
    expect(counts.written).toBe(counts.files)
    for (const file of [
      'charts/440115102/items_published.svg',
      'charts/440115102/items_published.en.png',
      'charts/440115102/hotline_tickets.csv',
      'charts/440115/items_published/children.json',
      'charts/440115102/index.json',
      'embed/440115102/items_published/index.html',
      'embed/440115102/items_published/en/index.html',
      'embed/440115/items_published/children/index.html',
      'embed/440115/items_published/children/en/oembed.json',
      'r/440115102/oembed.json',
    ])
      expect(existsSync(join(dir, 'a', file)), file).toBe(true)
    expect(existsSync(join(dir, 'a/charts/440115103'))).toBe(false)
  })

  test('are written once: a second build touches only what changed', async () => {
    await build('b')
    expect((await build('b')).written).toBe(0)
    const files = makePackage()
    const path = 'observations/2021.csv'
    files.set(path, String(files.get(path)).replace('143', '144'))
    const counts = await build('b', readMap(files))
    expect(counts.written).toBeGreaterThan(5)
    expect(text('b/charts/440115102/items_published.csv')).toContain('144')
    // What was not changed keeps its drawing; only the figures' version is new.
    expect(counts.written).toBeLessThan(counts.files / 2 + 8)
  })

  test('hold the figures as printed, and a name of the data as text only', async () => {
    await build('c', evilPackage())
    const folder = join(dir, 'c')
    const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(html|svg)$/.test(file.name))
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    expect(pages.length).toBeGreaterThan(8)
    for (const page of pages) {
      expect(page).not.toContain('<img')
      expect(page).not.toMatch(/ style="|<style|<script>|javascript:/)
    }
    const answer = JSON.parse(text('c/embed/440115102/items_published/oembed.json'))
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      thumbnail_url: 'https://example.org/y/charts/440115102/items_published.png',
      thumbnail_width: 1200,
    })
    expect(answer.html).not.toContain('<img')
    const rows = JSON.parse(text('c/charts/440115102/items_published.json')).rows
    expect(rows.map((row: { year: number; value: number }) => [row.year, row.value])).toEqual([
      [2020, 120],
      [2021, 143],
    ])
  })

  test('name no absolute address where the settings have none', async () => {
    await writeCharts({
      ...JOB,
      dir: join(dir, 'd'),
      read: readMap(makePackage()),
      site: DEFAULT_SITE,
      maker: null,
    })
    const page = text('d/embed/440115102/items_published/index.html')
    expect(page).not.toContain('oembed')
    expect(page).not.toContain('canonical')
    expect(existsSync(join(dir, 'd/r/440115102/oembed.json'))).toBe(false)
    expect(existsSync(join(dir, 'd/charts/440115102/items_published.png'))).toBe(false)
    expect(JSON.parse(text('d/charts/440115102/index.json')).pictures).toEqual([])
  })

  test('of a card show the metric with the most figures, in words large enough for a feed', async () => {
    const drawn: string[] = []
    await writeCharts({
      ...JOB,
      dir: join(dir, 'f'),
      read: readFolder('public/data'),
      codes: ['110101'],
      maker: {
        png: async (svg) => {
          drawn.push(svg)
          return Buffer.from('png')
        },
      },
    })
    const card = drawn.find((svg) => svg.includes('height="630"')) ?? ''
    // Two years of requests, one of items published.
    expect(card).toContain('本年新收政府信息公开申请数量：东城区')
    // The words in the chart are 12 px as drawn.
    expect(Number(/scale\(([\d.]+)\)/.exec(card)?.[1])).toBeGreaterThan(1.4)
  })

  test('of an embed weigh little, and its chart stands before any file that it names', async () => {
    await writeCharts({
      ...JOB,
      dir: join(dir, 'e'),
      read: readFolder('public/data'),
      codes: ['110101'],
      maker: null,
    })
    const page = text('e/embed/110101/items_published/children/index.html')
    expect(gzipSync(page).length).toBeLessThan(6000)
    const [chart, sheet] = [page.indexOf('class="chart"'), page.indexOf('rel="stylesheet"')]
    expect(chart).toBeGreaterThan(0)
    expect(sheet).toBeGreaterThan(page.lastIndexOf('class="chart"'))
    expect(page.indexOf('<script')).toBeGreaterThan(sheet)
    expect(page).toContain("default-src 'self'")
    expect(page).not.toContain('frame-ancestors')
  })
})

test('embed.js weighs at most 2 kB', async () => {
  const file = 'src/embed/embed.ts'
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
  // Not even made smaller: the built one is a third of it.
  expect(gzipSync(code).length).toBeLessThan(2048)
  if (existsSync('dist/embed.js'))
    expect(gzipSync(readFileSync('dist/embed.js')).length).toBeLessThan(2048)
})

test.each<[string | null, string[]]>([
  [null, ['items_published']],
  ['{}', ['items_published']],
  ['{"charts":"all"}', ['items_published', 'fees']],
  ['{"charts":["fees"]}', ['fees']],
  ['{"charts":7}', ['items_published']],
  ['not json', ['items_published']],
])('settings %s give files of %o', (settings, ids) => {
  const isWanted = wantedMetrics(settings)
  const metrics = ['items_published', 'fees', 'requests_received.total']
  const base = {
    group: 'fees',
    name: '',
    nameEn: '',
    unit: '',
    unitEn: '',
    sum: { kind: 'sum' },
    better: null,
    definition: '',
    definitionEn: '',
    basis: '',
  } as const
  expect(metrics.filter((id) => isWanted({ ...base, id }))).toEqual(ids)
})

test('what is pasted elsewhere cannot be broken by a name of the data', () => {
  const src = `https://example.org/?a=1&b="${EVIL}`
  const table = h('table', {}, h('caption', {}, EVIL))
  for (const code of [
    iframeSnippet(src, EVIL, 400),
    scriptSnippet(src, src, table),
    pictureSnippet(src, EVIL, src),
  ]) {
    expect(code).not.toContain('<img src=x')
    expect(code.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(1)
  }
})

describe('pictures', () => {
  const font = findFont()

  test('without a known font there are none', () => {
    expect(findFont([join(dir, 'no-such-folder'), dir])).toBeNull()
  })

  test.runIf(font)('draw Chinese, and are drawn once', async () => {
    if (!font) return
    const cache = join(dir, 'cache')
    const maker = new PictureMaker(font, cache)
    const svg = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><rect width="100" height="30" fill="#fff"/><text y="20" font-family="sans-serif">${words}</text></svg>`
    const picture = await maker.png(svg('黄阁镇'), 200)
    expect([...picture.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe(
      'PNG',
    )
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([200, 60])
    // Boxes in place of characters would be the same for all.
    expect(picture.equals(await maker.png(svg('东涌镇'), 200))).toBe(false)
    const [kept] = readdirSync(cache).filter((file) => file.endsWith('.png'))
    const before = statSync(join(cache, kept ?? '')).mtimeMs
    expect((await maker.png(svg('黄阁镇'), 200)).equals(picture)).toBe(true)
    expect(statSync(join(cache, kept ?? '')).mtimeMs).toBe(before)
  })
})
