import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES, SCOPES } from '../../src/audit/rules'
import { GROUPS } from '../../src/dataset/model'
import { TILE_METRICS } from '../../src/series/page'
import { type AboutText, aboutText, PARTS } from '../../src/text/about'
import { GLOSSARY } from '../../src/text/glossary'
import { GROUP_TERMS, TERMS, TILE_TERMS } from '../../src/text/terms'

const TERM_IDS: readonly string[] = Object.keys(TERMS)
const RULE_IDS: readonly string[] = RULES.map(({ id }) => id)
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(vue|ts)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }))

const found = (pattern: RegExp) =>
  source.flatMap(({ file, text }) => [...text.matchAll(pattern)].map((hit) => [file, hit[1] ?? '']))

describe('the words explained', () => {
  test.each([
    '主动公开',
    '依申请公开',
    '本年新收',
    '上年结转',
    '结转下年度',
    '办理结果总计',
    '予以公开',
    '部分公开',
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
    '行政复议',
    '行政诉讼',
    '结果纠正',
    '规章',
    '行政规范性文件',
    '12345热线',
    '满意度',
    '表式',
    '口径',
    '勾稽关系',
    '约数',
    'Wilson 区间',
    '镇街',
    '汇总',
  ])('%s is among them', (zh) => {
    expect(Object.values(TERMS).map((term) => term.zh)).toContain(zh)
  })

  test('each has a name, a sentence and an explanation in both languages', () => {
    expect(Object.keys(GLOSSARY)).toEqual(TERM_IDS)
    for (const term of Object.values(TERMS)) {
      for (const words of [term, term.short]) {
        expect(words.zh).toMatch(/\p{Script=Han}/u)
        expect(words.en).toMatch(/^[\w “”’,.:;()%/-]+$/)
      }
      expect(term.short.zh).toMatch(/。$/)
      expect(term.short.zh.length).toBeLessThanOrEqual(48)
      expect(term.short.en).toMatch(/\.$/)
    }
    for (const { zh, en } of Object.values(GLOSSARY)) {
      expect(zh).toMatch(/。$/)
      expect(en).toMatch(/\.$/)
      expect(zh).not.toMatch(/[,;]|\(/)
    }
  })

  test('are ids that can stand in an address', () => {
    for (const id of [...TERM_IDS, ...RULE_IDS]) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9-]*$/)
  })
})

describe('links to explanations', () => {
  test('every #word- in the source is a word explained', () => {
    const links = [...found(/#word-([a-z][a-z-]*)/g), ...found(/<TermLink[^>]*\sid="([^"]+)"/g)]
    expect(links.length).toBeGreaterThan(0)
    for (const [file, id] of links)
      if (id !== 'term') expect(TERM_IDS, `${file} links to ${id}`).toContain(id)
  })

  test('every #rule- in the source is a rule', () => {
    for (const [file, id] of found(/#rule-([A-Za-z0-9-]+)/g))
      expect(RULE_IDS, `${file} links to ${id}`).toContain(id)
  })

  test('every group and tile has a word or says that it has none', () => {
    expect(Object.keys(GROUP_TERMS).sort()).toEqual([...GROUPS].sort())
    for (const id of Object.values(GROUP_TERMS)) if (id) expect(TERM_IDS).toContain(id)
    for (const metric of TILE_METRICS) expect(TERM_IDS).toContain(TILE_TERMS[metric])
  })
})

describe('the about page', () => {
  /** All texts, with the way to them. */
  function textsOf(value: unknown, path = ''): [string, string][] {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`))
  }

  test('says the same things in both languages', () => {
    const ways = (text: AboutText) => textsOf(text).map(([path]) => path)
    expect(ways(aboutText.en)).toEqual(ways(aboutText.zh))
    for (const [path, text] of textsOf(aboutText.zh)) expect(text, path).not.toBe('')
    for (const [path, text] of textsOf(aboutText.en)) expect(text, path).not.toMatch(/\p{sc=Han}/u)
  })

  test('has every part once', () => {
    expect(Object.keys(aboutText.zh.parts)).toEqual([...PARTS])
  })

  test('has a heading for every scope of the rules', () => {
    for (const scope of SCOPES) expect(RULES.some((rule) => rule.scope === scope)).toBe(true)
    expect(Object.keys(aboutText.zh.scopes).sort()).toEqual([...SCOPES].sort())
  })

  test.each([
    ['2021-09-26', '2021年9月26日', '26 September 2021'],
    ['2014', '2014年', '2014'],
  ])('dates %s as %s and %s', (date, zh, en) => {
    expect(aboutText.zh.dated(date)).toBe(zh)
    expect(aboutText.en.dated(date)).toBe(en)
  })
})
