import { expect, test } from 'vitest'
import type { LocationQuery } from 'vue-router'
import { readQuestion } from '../../src/series/question'
import { readChecks } from '../../src/state/checks'
import { readCoverageAddress } from '../../src/state/coverage'
import { readDownload } from '../../src/state/download'
import { readSelection } from '../../src/state/selection'
import { ADDRESS_PARAMETERS, PAGE_ADDRESSES } from '../../src/text/addresses'

const READERS = new Map<string, (query: LocationQuery) => { unread: unknown[] }>([
  ['/r/:code/', readSelection],
  // Language and theme are read before the question.
  ['/compare/', ({ lang: _, theme: __, ...own }) => readQuestion(textsOf(own))],
  ['/coverage/', readCoverageAddress],
  ['/checks/', readChecks],
  ['/download/', readDownload],
])
function textsOf(query: LocationQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
}

const VALUES: Readonly<Record<string, string>> = {
  metric: 'items_published',
  regions: '~440115102~children.440115',
  view: 'rank',
  per: '10k',
  sort: '-2021~items_published',
  hide: 'title~source',
  time: 'earliest..latest',
  region: '440115',
  level: 'town',
  all: '1',
  year: '2021',
  rule: 'T3-FLOW',
  kind: 'must',
  result: 'all',
  lang: 'en',
  theme: 'dark',
}

for (const [path, read] of READERS)
  test(`every parameter told of ${path} is understood there`, () => {
    const told = ADDRESS_PARAMETERS.filter(
      ({ pages }) => pages.length === 0 || pages.includes(path),
    ).map(({ name }) => name)
    expect(told.length).toBeGreaterThan(2)
    const query = Object.fromEntries(told.map((name) => [name, VALUES[name] ?? '?']))
    expect(read(query).unread).toEqual([])
  })

test('every page that a parameter is told of is a page told of', () => {
  const paths = PAGE_ADDRESSES.map(({ path }) => path)
  for (const { name, pages } of ADDRESS_PARAMETERS)
    for (const page of pages) expect(paths, name).toContain(page)
})
