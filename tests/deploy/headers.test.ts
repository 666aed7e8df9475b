import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../src/build/html'

/** What both configurations set; values by name in lower case, `''` where it is not sent. */
type Headers = Record<string, string>

const NAMES = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'cache-control',
]

const nginx = readFileSync('deploy/nginx.conf', 'utf8').replace(/^\s*#.*$/gm, '')
const plain = readFileSync('deploy/_headers', 'utf8')

/** `$uri` and `$request_uri` as nginx has them for a path that is there. */
function nginxHeaders(path: string): Headers {
  const uri = `/yilan${path}${path.endsWith('/') ? 'index.html' : ''}`
  const values = new Map([
    ['$uri', uri],
    ['$request_uri', `/yilan${path}`],
  ])
  const fill = (text: string) => text.replace(/\$\w+/g, (name) => values.get(name) ?? name)
  for (const [, source = '', name = '', body = ''] of nginx.matchAll(
    /\bmap (".*?"|\S+) (\$\w+) \{(.*?)\}/gs,
  )) {
    const input = fill(source.replaceAll('"', ''))
    const rules = [...body.matchAll(/^\s*("[^"]*"|\S+)\s+"([^"]*)";/gm)].map(
      ([, key = '', value = '']) => [key.replaceAll('"', ''), value] as const,
    )
    const found =
      rules.find(([key]) => key === input) ??
      rules.find(([key]) => key.startsWith('~') && new RegExp(key.slice(1)).test(input)) ??
      rules.find(([key]) => key === 'default')
    values.set(name, found?.[1] ?? '')
  }
  const sent = [...nginx.matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+)) always;/g)].map(
    ([, name = '', quoted, bare = '']) => [name.toLowerCase(), fill(quoted ?? bare)] as const,
  )
  return Object.fromEntries(sent)
}

interface Rule {
  path: string
  headers: Headers
}

const rules: Rule[] = []
for (const line of plain.split('\n')) {
  const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? []
  if (name) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value })
  else if (line.startsWith('/')) rules.push({ path: line, headers: {} })
}

const rulesFor = (path: string) =>
  rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  )

/** As hosts do that take the most specific rule, which stand below the general one. */
const plainHeaders = (path: string): Headers =>
  Object.assign(
    Object.fromEntries(NAMES.map((name) => [name, ''])),
    ...rulesFor(path).map(({ headers }) => headers),
  )

const PAGES = ['/', '/r/440115102/', '/en/', '/en/r/440115102/', '/compare/', '/en/compare/']
const MORE_PAGES = ['/checks/', '/coverage/', '/download/', '/workbench/', '/about/', '/404.html']
const OWN = [...PAGES, ...MORE_PAGES, '/page.json', '/r/440115102/page.json']
const CHARTS = ['svg', 'png', 'csv', 'json'].map((type) => `/charts/440115102/requests.${type}`)
const EMBEDS = ['/embed/', '/embed/440115102/items_published/', ...CHARTS]
const SHARED = ['/data/regions.csv', '/site.json', '/embed.js', '/icon.svg', '/oembed/a.json']
const OTHERS = ['/assets/index-a1.js', ...SHARED]

describe('nginx.conf and _headers', () => {
  test.each([...OWN, ...EMBEDS, ...OTHERS])('say the same of %s', (path) => {
    const one = nginxHeaders(path)
    expect(Object.keys(one).sort()).toEqual([...NAMES].sort())
    // Of files that are no pages a plain host need not say who may frame them.
    if (OTHERS.includes(path)) one['content-security-policy'] = CONTENT_SECURITY_POLICY
    expect(plainHeaders(path)).toEqual(one)
  })

  test.each(OWN)('%s: the policy of the pages themselves, framed by the site alone', (path) => {
    expect(nginxHeaders(path)['content-security-policy']).toBe(
      `${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`,
    )
  })

  test.each(EMBEDS)('%s: the same policy, framed by anybody', (path) => {
    expect(nginxHeaders(path)['content-security-policy']).toBe(
      `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
    )
  })

  test('only assets are kept for good', () => {
    for (const path of [...OWN, ...EMBEDS, ...OTHERS])
      expect(nginxHeaders(path)['cache-control']?.includes('immutable'), path).toBe(
        path.startsWith('/assets/'),
      )
  })

  test('no other part of an address makes a page an embed or an asset', () => {
    for (const path of ['/r/embed/', '/compare/embed/assets/', '/embedded/', '/embed.json'])
      expect(nginxHeaders(path), path).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
        'cache-control': 'no-cache',
        'cross-origin-resource-policy': 'same-origin',
      })
  })
})

test('nginx: all headers stand in one block, since a block with its own inherits none', () => {
  const blocks = nginx.split(/\{|\}/).filter((block) => block.includes('add_header'))
  expect(blocks).toHaveLength(1)
  expect(nginx).not.toContain('X-Frame-Options')
})

describe('_headers', () => {
  test('rules that overlap differ in nothing but the policy, to which they only add', () => {
    for (const path of [...OWN, ...EMBEDS, ...OTHERS]) {
      const [first, ...more] = rulesFor(path)
      expect(first?.path).toBe('/*')
      expect(first?.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
      expect(more.length, path).toBeLessThanOrEqual(1)
      const both = Object.keys(more[0]?.headers ?? {}).filter(
        (name) => name in (first?.headers ?? {}),
      )
      expect(both.filter((name) => name !== 'content-security-policy')).toEqual([])
    }
  })

  test('every line is read by the hosts: a path, or a name and a value', () => {
    for (const line of plain.split('\n'))
      expect(line).toMatch(/^($|#|\/[\w./-]*\*?$| {2}[\w-]+: \S)/)
  })
})
