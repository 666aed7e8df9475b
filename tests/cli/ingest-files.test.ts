import { expect, test } from 'vitest'
import { readReport } from '../../src/cli/ingest-files'
import type { IngestContext } from '../../src/ingest/ingest'

test('a reader that breaks on a file makes it a broken file', async () => {
  const broken: IngestContext = {
    get regions(): never {
      throw new RangeError('of a library')
    },
    metrics: [],
    region: null,
    year: null,
    pdf: { maps: '' },
  }
  const text = '黄阁镇2021年政府信息公开工作年度报告\n一、总体情况\n主动公开政府信息1条。\n'
  const file = { name: 'a.txt', read: async () => new TextEncoder().encode(text) }
  expect(await readReport(file, broken)).toMatchObject({
    file: 'a.txt',
    problems: [{ rule: 'file-broken' }],
  })
})
