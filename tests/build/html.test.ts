import { describe, expect, test } from 'vitest'
import { describeHtml, fillHtml, LOST_DEPTHS, lostHtml, moveHtml } from '../../src/build/html'
import { escapeText } from '../../src/chart/nodes'

const BUILT = `<html lang="zh-CN">
  <head>
    <meta name="description" content="数据" />
    <link rel="icon" href="./icon.svg" />
    <title>一览</title>
    <script type="module" crossorigin src="./assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/vue-b2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-c3.css">
  </head>
  <body><div id="app"></div><a href="./data/regions.csv">./data</a><a href="https://a.cn/./b">a</a></body>
</html>`

describe('a page further down', () => {
  test.each([
    [1, '../'],
    [2, '../../'],
    [4, '../../../../'],
  ])('at depth %i asks for the site’s own files with %s', (depth, prefix) => {
    const html = moveHtml(BUILT, depth)
    for (const file of ['icon.svg', 'assets/index-a1.js', 'assets/vue-b2.js', 'data/regions.csv'])
      expect(html).toContain(`="${prefix}${file}"`)
    expect(html).not.toContain('="./')
  })

  test('keeps text and addresses of other hosts', () => {
    expect(moveHtml(BUILT, 2)).toContain('>./data</a><a href="https://a.cn/./b">')
  })

  test('at depth 0 is the same page', () => {
    expect(moveHtml(BUILT, 0)).toBe(BUILT)
  })
})

describe('a page filled in', () => {
  const page = {
    depth: 2,
    lang: 'en' as const,
    title: 'A & B',
    description: '"quoted"',
    head: '    <meta name="x" content="y">\n',
    body: '<main><a href="../../r/44/">$& </a></main>',
    attributes: { path: 'r/44/', lang: 'en' },
    styles: { first: 'assets/page-d4.css', later: null },
  }
  const html = fillHtml(BUILT, page)

  test('holds its content, and tells the app which page it is', () => {
    expect(html).toContain(`<div id="app" data-path="r/44/" data-lang="en">${page.body}</div>`)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>A &amp; B</title>')
    expect(html).toContain('content="&quot;quoted&quot;"')
  })

  test('has the styles of what stands below its mark at the mark', () => {
    const body = '<p>1</p><link rel="stylesheet" data-later><p>2</p>'
    const styles = { first: 'assets/page-d4.css', later: 'assets/page-e5.css' }
    expect(fillHtml(BUILT, { ...page, body, styles })).toContain(
      '<p>1</p><link rel="stylesheet" data-later href="../../assets/page-e5.css"><p>2</p>',
    )
  })

  test('waits for one style sheet and for no script', () => {
    const head = html.slice(0, html.indexOf('</head>'))
    expect(head.match(/rel="stylesheet"/g)).toHaveLength(1)
    expect(head).toContain('<link rel="stylesheet" href="../../assets/page-d4.css">')
    expect(head).not.toMatch(/<script|modulepreload/)
    const end = html.slice(html.indexOf('</main>'))
    expect(end).toContain(
      '<script fetchpriority="low" type="module" crossorigin src="../../assets/',
    )
    expect(end).toContain('<link fetchpriority="low" rel="modulepreload" crossorigin href="../../')
  })
})

describe('title and description', () => {
  test('take the place of the site’s', () => {
    const html = describeHtml(BUILT, '黄阁镇', '历年数字')
    expect(html).toContain('<title>黄阁镇</title>')
    expect(html).toContain('<meta name="description" content="历年数字" />')
  })

  test('are only text, whatever a name holds', () => {
    const name = '</title><script>alert(1)</script>" onload="x" $& $1'
    const html = describeHtml(BUILT, name, name)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toContain(`<title>${escapeText(name)}</title>`)
    expect(html).toContain(`content="${escapeText(name)}"`)
  })
})

describe('the page for an unknown address', () => {
  const html = lostHtml(BUILT, '没有这个页面')

  test('asks for script and style sheet at each depth', () => {
    // The deepest is an embed of places below, in English: `embed/<code>/<metric>/children/en/`.
    expect(LOST_DEPTHS).toEqual([0, 1, 2, 3, 4, 5])
    for (const prefix of ['./', ...[1, 2, 3, 4, 5].map((depth) => '../'.repeat(depth))]) {
      expect(html).toContain(`src="${prefix}assets/index-a1.js"></script>`)
      expect(html).toContain(
        `<link rel="stylesheet" crossorigin href="${prefix}assets/index-c3.css">`,
      )
    }
  })

  test('has no other address that would be wrong at some depth', () => {
    expect(html).not.toContain('icon.svg')
    expect(html).not.toContain('modulepreload')
    expect(html).not.toContain('regions.csv"')
    expect(html).toContain('href="https://a.cn/./b"')
  })

  test('says what it is, also without its script, and is not for search engines', () => {
    expect(html).toContain('<title>没有这个页面</title>')
    expect(html).toContain('<div id="app"><main><h1>没有这个页面</h1></main></div>')
    expect(html).toContain('<meta name="robots" content="noindex" />')
  })
})
