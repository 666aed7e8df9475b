import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSelection } from '../../src/state/selection'
import { DEFAULT_SITE, readSite } from '../../src/state/site'

describe('site.json', () => {
  test('as published has no fault', () => {
    expect(readSite(readFileSync('public/site.json', 'utf8')).problems).toEqual([])
  })

  test.each([
    [null, 'site.json'],
    ['{ "title": ', 'site.json'],
    ['[]', 'site.json'],
    ['{ "title": 7 }', 'title'],
    ['{ "home": "Huangge" }', 'home'],
    ['{ "languages": ["de"] }', 'languages'],
    ['{ "accent": "red" }', 'accent'],
    ['{ "accent": "#ffee00" }', 'accent'],
    ['{ "contact": "javascript:alert(1)" }', 'contact'],
    ['{ "address": "example.org" }', 'address'],
    ['{ "deadlines": { "county": "March" } }', 'deadlines.county'],
  ])('%s names %s and the defaults stand in', (text, key) => {
    const { site, problems } = readSite(text)
    expect(problems.map((one) => one.key)).toEqual([key])
    expect(site).toEqual(DEFAULT_SITE)
  })
})

describe('an address', () => {
  test.each([
    [{ time: '2021' }, { year: 2021, span: null }],
    [{ time: '2019..2023' }, { year: 2023, span: { from: 2019, to: 2023 } }],
    [{ time: 'earliest..latest' }, { year: null, span: { from: null, to: null } }],
    [
      { lang: 'en', theme: 'dark', metric: 'a.b' },
      { lang: 'en', theme: 'dark', metric: 'a.b' },
    ],
  ])('%j is understood', (query, expected) => {
    expect(readSelection(query)).toMatchObject({ ...expected, unread: [] })
  })

  test.each([
    ['time', '2023..2019'],
    ['time', '21'],
    ['time', 'latest..2020'],
    ['lang', 'de'],
    ['metric', '"><script>'],
    ['regions', '~1'],
  ])('%s=%s is named', (name, value) => {
    expect(readSelection({ [name]: value }).unread).toEqual([{ name, value }])
  })
})
