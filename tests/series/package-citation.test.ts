import { expect, test } from 'vitest'
import { packageCitation } from '../../src/series/package-citation'

const cited = {
  title: '年报数据',
  version: '0.1.0',
  publisher: '一览项目',
  date: '2026-11-24',
  page: 'https://example.org/download/',
  today: '2027-01-05',
}

test('the data are cited after GB/T 7714 in Chinese and APA in English', () => {
  expect(packageCitation(cited, 'zh')).toBe(
    '一览项目. 年报数据: 数据版本0.1.0[DS/OL]. (2026-11-24)[2027-01-05]. https://example.org/download/.',
  )
  expect(packageCitation({ ...cited, title: 'Figures', publisher: 'Yilan' }, 'en')).toBe(
    'Yilan. (2026). Figures (Version 0.1.0) [Data set]. Retrieved January 5, 2027, from https://example.org/download/',
  )
})

test('what is not known is left out, and is not made up', () => {
  const unknown = { ...cited, version: '', publisher: '', date: '' }
  expect(packageCitation(unknown, 'zh')).toBe(
    '年报数据[DS/OL]. [2027-01-05]. https://example.org/download/.',
  )
  expect(packageCitation(unknown, 'en')).toBe(
    '年报数据 [Data set]. (n.d.). Retrieved January 5, 2027, from https://example.org/download/',
  )
})
