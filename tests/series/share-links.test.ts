import { expect, test } from 'vitest'
import { questionOf } from '../../src/series/chart-files'
import { isChartIndex, type ShareOptions, shareLinks } from '../../src/series/share-links'

const INDEX = {
  format: 1 as const,
  metrics: ['items_published', 'fees'],
  children: ['fees'],
  pictures: ['items_published'],
  heights: { 'items_published/': 610 },
}
const PLAIN: ShareOptions = { lang: 'zh', theme: null, hidden: [] }
const OWN = questionOf({ code: '440115102', metric: 'items_published', isChildren: false })
const BASE = 'https://example.org/open/'

test('a figure that the build has drawn gets its short address', () => {
  const links = shareLinks(OWN, PLAIN, INDEX, BASE)
  expect(links.embed).toBe(`${BASE}embed/440115102/items_published/`)
  expect(links.page).toBe(`${BASE}r/440115102/`)
  expect(links.png).toBe(`${BASE}charts/440115102/items_published.png`)
})

test('options stand in the address', () => {
  const options: ShareOptions = { lang: 'en', theme: 'dark', hidden: ['title', 'source'] }
  const links = shareLinks(OWN, options, INDEX, BASE)
  expect(links.embed).toBe(
    `${BASE}embed/440115102/items_published/en/?theme=dark&hide=title~source`,
  )
  expect(links.png).toBe(`${BASE}charts/440115102/items_published.en.png`)
})

test('any other question gets the address with parameters, and no picture that is not there', () => {
  for (const change of [
    { view: 'rank' as const },
    { per: '10k' as const },
    { time: { from: 2020, to: 2021 } },
  ])
    expect(shareLinks({ ...OWN, ...change }, PLAIN, INDEX, BASE)).toMatchObject({
      isMade: false,
      png: null,
      files: [],
      page: expect.stringContaining('/compare/?metric=items_published&regions=~440115102&'),
      embed: expect.stringContaining('/embed/?metric=items_published&regions=~440115102&'),
    })
  const children = questionOf({ code: '440115', metric: 'items_published', isChildren: true })
  expect(shareLinks(children, PLAIN, INDEX, BASE).isMade).toBe(false)
  expect(shareLinks(OWN, PLAIN, null, BASE).isMade).toBe(false)
})

test('a metric without PNG has its other files', () => {
  const fees = questionOf({ code: '440115', metric: 'fees', isChildren: true })
  const links = shareLinks(fees, PLAIN, INDEX, BASE)
  expect(links.png).toBeNull()
  expect(links.files.map(({ address }) => address)).toContain(
    `${BASE}charts/440115/fees/children.csv`,
  )
})

test.each([null, 'x', {}, { format: 1 }, { ...INDEX, format: 2 }, { ...INDEX, pictures: 1 }])(
  'an answer of another shape is no index: %o',
  (value) => {
    expect(isChartIndex(value)).toBe(false)
  },
)
