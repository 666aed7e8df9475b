import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import { innerAddress, languageHistory, outerAddress } from '../../src/state/history'

describe('the language of an address', () => {
  test.each([
    ['/r/44/', 'zh', '/r/44/'],
    ['/en/r/44/', 'zh', '/r/44/?lang=en'],
    ['/en/', 'zh', '/?lang=en'],
    ['/en', 'zh', '/?lang=en'],
    ['/r/44/?lang=en', 'zh', '/r/44/?lang=en'],
    ['/en/r/44/?time=2021#x', 'zh', '/r/44/?time=2021&lang=en#x'],
    ['/en/r/44/?lang=zh', 'zh', '/r/44/?lang=en'],
    ['/english/', 'zh', '/english/'],
    ['/r/44/', 'en', '/r/44/?lang=en'],
    ['/zh/r/44/', 'en', '/r/44/'],
    ['/r/44/?lang=de', 'zh', '/r/44/?lang=de'],
  ] as const)('%s on a site that begins in %s is %s inside', (outer, first, inner) => {
    expect(innerAddress(outer, first)).toBe(inner)
  })

  test('goes out and in again without loss', () => {
    const path = fc.stringMatching(/^\/([a-df-z0-9]{1,6}\/){0,3}$/)
    const query = fc.array(fc.stringMatching(/^(time|metric|x)=[a-z0-9~.%]{0,6}$/), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        path,
        query,
        fc.constantFrom('', 'lang=en'),
        fc.constantFrom('zh' as const, 'en' as const),
        (path, query, lang, first) => {
          const all = [...query, ...(lang ? [lang] : [])]
          const inner = `${path}${all.length > 0 ? `?${all.join('&')}` : ''}`
          expect(innerAddress(outerAddress(inner, first), first)).toBe(inner)
        },
      ),
    )
  })
})

test('a held address is what the app begins with, and leaves the browser’s as it is', () => {
  const browser = createMemoryHistory()
  browser.replace('/r/44/?time=2020')
  const history = languageHistory(browser, 'zh', '/r/44/')
  expect(history.location).toBe('/r/44/')
  history.replace('/r/44/')
  expect(browser.location).toBe('/r/44/?time=2020')
  history.replace('/r/44/?time=2020&lang=en')
  expect(browser.location).toBe('/en/r/44/?time=2020')
  expect(history.location).toBe('/r/44/?time=2020&lang=en')
})
