import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { PackageFile } from '../../src/dataset/contents'
import { packFiles } from '../../src/state/archive'
import { readMap } from '../helpers/package'

const file = (path: string): PackageFile => ({ path, name: path, kind: 'other', year: null })
const options = { folder: 'data-1', modified: new Date(2026, 10, 24), digest: null }

test('an archive holds every file byte for byte, also an empty one and one of many megabytes', async () => {
  const large = new Uint8Array(3 * 2 ** 20 + 1).map((_, i) => (i * 31) % 251)
  const files = new Map<string, string | Uint8Array>([
    ['a.txt', '黄阁镇\r\n'],
    ['empty.txt', ''],
    ['more/large.bin', large],
    ['exact.bin', large.subarray(0, 2 ** 20)],
  ])
  const done: number[] = []
  const { zip, facts, problems } = await packFiles(
    [...files.keys()].map(file),
    readMap(files),
    options,
    (n) => done.push(n),
  )
  const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(Object.keys(entries)).toEqual([...files.keys()].map((path) => `data-1/${path}`))
  for (const [path, content] of files) {
    const expected = typeof content === 'string' ? new TextEncoder().encode(content) : content
    expect(Buffer.compare(entries[`data-1/${path}`] ?? new Uint8Array(1), expected), path).toBe(0)
  }
  expect(facts.map(({ bytes }) => bytes)).toEqual([11, 0, large.length, 2 ** 20])
  expect(problems).toEqual([])
  expect(done).toEqual([1, 2, 3, 4])
})

test('a file that is not there is named and left out', async () => {
  const { zip, problems } = await packFiles(
    ['a.csv', 'b.csv'].map(file),
    readMap(new Map([['b.csv', 'x\n1\n']])),
    options,
  )
  const entries = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(Object.keys(entries)).toEqual(['data-1/b.csv'])
  expect(problems).toMatchObject([{ file: 'a.csv', rule: 'file-missing' }])
})
