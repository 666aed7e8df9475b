import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readChangelog } from '../../src/text/changelog'

const TEXT = `# Changes

Some words; package: \`my-data\`

- zh: 版本之前的条目不算

## 0.2.0 · 2027-01-05

- zh: 更正：黄阁镇 2021 年热线工单原为 1，
  现为 2。
- en: Corrected: tickets of Huangge, 2021,
  from 1 to 2.
- Said in both.

Words between the items belong to none.

## 0.1.0
* en: First.
`

describe('the changelog', () => {
  test('has a version a section, newest first, with its day', () => {
    const { versions } = readChangelog(TEXT)
    expect(versions.map(({ version, date }) => [version, date])).toEqual([
      ['0.2.0', '2027-01-05'],
      ['0.1.0', ''],
    ])
  })

  test('has its items by language; an item in no language is in both, a line below goes on', () => {
    const [newest, first] = readChangelog(TEXT).versions
    expect(newest?.changes.zh).toEqual([
      '更正：黄阁镇 2021 年热线工单原为 1，现为 2。',
      'Said in both.',
    ])
    expect(newest?.changes.en).toEqual([
      'Corrected: tickets of Huangge, 2021, from 1 to 2.',
      'Said in both.',
    ])
    expect(first?.changes).toEqual({ zh: [], en: ['First.'] })
  })

  test('names its package', () => {
    expect(readChangelog(TEXT).package).toBe('my-data')
    expect(readChangelog('').package).toBeNull()
    expect(readChangelog(TEXT.replaceAll('\n', '\r\n'))).toEqual(readChangelog(TEXT))
  })

  test('of the published data begins with the version on hand, told in both languages', () => {
    const log = readChangelog(readFileSync('docs/changelog.md', 'utf8'))
    const descriptor = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'))
    expect(log.package).toBe(descriptor.name)
    expect(log.versions[0]?.version).toBe(descriptor.version)
    for (const { date, changes } of log.versions) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(changes.zh.length).toBeGreaterThan(0)
      expect(changes.en).toHaveLength(changes.zh.length)
    }
  })
})
