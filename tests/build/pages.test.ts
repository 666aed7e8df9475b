import { describe, expect, test } from 'vitest'
import { isFileName, placeTitle, sitePages } from '../../src/build/pages'
import { readOutline } from '../../src/build/places'
import type { Region } from '../../src/dataset/model'
import type { ReadFile } from '../../src/dataset/tables'
import { DEFAULT_SITE } from '../../src/state/site'

const REGION: Region = {
  code: '440115102',
  name: '黄阁镇',
  nameEn: 'Huangge Town',
  level: 'town',
  parent: '440115',
  population: null,
  populationYear: null,
  areaKm2: null,
  start: null,
  end: null,
  successor: null,
}
const NATION = { ...REGION, code: '100000', name: '全国', level: 'nation', parent: null } as const
const PROVINCE = {
  ...REGION,
  code: '44',
  name: '广东省',
  nameEn: 'Guangdong',
  level: 'province',
} as const
const COUNTY = {
  ...REGION,
  code: '440115',
  name: '南沙区',
  nameEn: 'Nansha',
  level: 'county',
} as const
/** A dataset of files given as text. */
function files(texts: Readonly<Record<string, string>>): ReadFile {
  return async (path) => {
    const text = texts[path]
    return text === undefined
      ? { rule: 'file-missing', reason: path }
      : { bytes: new TextEncoder().encode(text) }
  }
}

describe('the title of a place', () => {
  const trail = [NATION, PROVINCE, COUNTY]
  test('names the places above it, without the country', () => {
    expect(placeTitle(REGION, trail, 'zh')).toBe('黄阁镇（广东省南沙区）政府信息公开年报数据')
  })
  test('names the nearest first in English', () => {
    expect(placeTitle(REGION, trail, 'en')).toContain('Huangge Town (Nansha, Guangdong)')
  })
  test('has no brackets where nothing is above', () => {
    expect(placeTitle(NATION, [], 'zh')).toBe('全国政府信息公开年报数据')
  })
})

test.each([
  ['440115102', true],
  ['440115-audit', true],
  ['320205-xhouqiao', true],
  ['', false],
  ['..', false],
  ['a/b', false],
  ['-', false],
  ['a.html', false],
  ['ＡＢ', false],
  ['AB', false],
])('the code %j becomes a folder: %s', (code, expected) => {
  expect(isFileName(code)).toBe(expected)
})

describe('the pages of the site', () => {
  const hostile = { ...REGION, code: '../../x', name: '<script>' }
  const named = { ...REGION, code: '44-x', parent: '44', name: '<img src=x>$&' }
  const pages = sitePages({ ...DEFAULT_SITE, home: '44' }, [PROVINCE, named, hostile])

  test('are the home page, the other pages and one a place whose code can be a folder', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      '',
      'compare/',
      'checks/',
      'download/',
      'workbench/',
      'about/',
      'coverage/',
      'r/44/',
      'r/44-x/',
    ])
    expect(pages.map(({ place }) => place)).toEqual([
      '44',
      null,
      null,
      null,
      null,
      null,
      null,
      '44',
      '44-x',
    ])
  })

  test.each([
    [0, []],
    [1, ['r/100000/']],
    [4, ['r/100000/', 'r/44/', 'r/440115/']],
    [6, ['r/100000/', 'r/44/', 'r/440115/', 'r/440115102/']],
  ])('go down to the level that the settings say: %i', (prerender, expected) => {
    const places = sitePages({ ...DEFAULT_SITE, prerender }, [NATION, PROVINCE, COUNTY, REGION])
    expect(places.map(({ path }) => path).filter((path) => path.startsWith('r/'))).toEqual(expected)
  })
})

describe('the places of a dataset', () => {
  const header =
    'code,name,name_en,level,parent,population,population_year,area_km2,start,end,successor\n'
  const pack = (packages: unknown[]) =>
    JSON.stringify({ name: 'p', resources: [{ name: 'regions', path: 'regions.csv' }], packages })

  test('are those of all packages of a tree, each once', async () => {
    const { regions, unread } = await readOutline(
      files({
        'datapackage.json': pack([{ region: '44', path: '44/datapackage.json' }]),
        'regions.csv': `${header}100000,全国,China,nation,,,,,,,\n44,广东省,Guangdong,province,100000,,,,,,\n`,
        '44/datapackage.json': pack([]),
        '44/regions.csv': `${header}44,广东省,Guangdong,province,100000,,,,,,\n4401,广州市,Guangzhou,city,44,,,,,,\n`,
      }),
    )
    expect(regions.map(({ code }) => code)).toEqual(['100000', '44', '4401'])
    expect(unread).toEqual([])
  })

  test('are read around a package that is missing', async () => {
    const { regions, unread } = await readOutline(
      files({
        'datapackage.json': pack([{ region: '44', path: '44/datapackage.json' }]),
        'regions.csv': `${header}44,广东省,Guangdong,province,,,,,,,\n`,
      }),
    )
    expect(regions.map(({ code }) => code)).toEqual(['44'])
    expect(unread).toEqual(['44/datapackage.json'])
  })
})
