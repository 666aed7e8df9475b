import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checksumList } from '../../src/dataset/checksums'
import {
  countRows,
  type FileOutcome,
  type PackageFile,
  packageFiles,
  readContents,
  readOutcomes,
} from '../../src/dataset/contents'
import { Dataset } from '../../src/dataset/dataset'
import { readPackage } from '../../src/dataset/package'
import { encodeGb18030 } from '../helpers/gb18030'
import { makePackage, makeTree, readMap } from '../helpers/package'

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)

async function contentsOf(files: ReturnType<typeof makePackage>, code: string | null = null) {
  const read = readMap(files)
  return readContents(await new Dataset(read).descriptor(code), read)
}

async function outcomesOf(files: readonly PackageFile[], ...[read, sha]: ReadArguments) {
  const outcomes: FileOutcome[] = []
  for await (const outcome of readOutcomes(files, read, sha)) outcomes.push(outcome)
  return outcomes
}
type ReadArguments = [
  read: Parameters<typeof readOutcomes>[1],
  digest: Parameters<typeof readOutcomes>[2],
]

describe('the files of a package', () => {
  test('are the descriptor, the README where there is one, and all that is listed, each once', async () => {
    const files = makePackage()
    expect((await contentsOf(files)).files.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'datapackage.json descriptor',
      'regions.csv regions',
      'metrics.csv metrics',
      'reports.csv reports',
      'observations/2020.csv observations',
      'observations/2021.csv observations',
    ])
    files.set('README.md', '# About')
    expect((await contentsOf(files)).files[1]?.kind).toBe('readme')
    files.set('README.md', '<!doctype html><p>404')
    expect((await contentsOf(files)).files[1]?.kind).toBe('regions')
  })

  test('include files of other kinds and the list of all places', () => {
    const { info } = readPackage(
      JSON.stringify({
        name: 'x',
        places: 'places.csv',
        resources: [
          { name: 'regions', path: 'regions.csv' },
          { name: 'notes', path: 'notes/sources.txt' },
          { name: 'again', path: ['regions.csv', 'datapackage.json'] },
        ],
      }),
      '44/',
    )
    if (!info) throw new Error('no package')
    expect(packageFiles(info, false).map(({ path, kind }) => [path, kind])).toEqual([
      ['44/datapackage.json', 'descriptor'],
      ['44/regions.csv', 'regions'],
      ['44/notes/sources.txt', 'other'],
      ['44/places.csv', 'places'],
    ])
  })

  test('of a tree are those of one package; deeper ones are named', async () => {
    const root = await contentsOf(makeTree())
    expect(root.deeper).toEqual([{ code: '44', name: '广东省', nameEn: 'Guangdong Province' }])
    expect(root.files.every(({ path }) => !path.includes('44/'))).toBe(true)
    const county = await contentsOf(makeTree(), '440115102')
    expect(county.top?.name).toBe('南沙区')
    expect(county.files[1]).toMatchObject({
      path: '44/4401/440115/regions.csv',
      name: 'regions.csv',
    })
    expect(county.deeper).toEqual([])
  })

  test('have size, rows and checksum as they are served', async () => {
    const files = makePackage()
    const { files: listed } = await contentsOf(files)
    const facts = new Map()
    for (const outcome of await outcomesOf(listed, readMap(files), digest)) {
      if (!('facts' in outcome)) throw new Error(outcome.problem.rule)
      const text = String(files.get(outcome.file.path))
      expect(outcome.facts).toEqual({
        path: outcome.file.path,
        bytes: Buffer.byteLength(text),
        rows: outcome.file.kind === 'descriptor' ? null : text.trim().split('\n').length - 1,
        sha256: createHash('sha256').update(text).digest('hex'),
      })
      facts.set(outcome.file.path, outcome.facts)
    }
    expect(checksumList(listed, facts)).toMatch(/^([0-9a-f]{64} {2}\S+\n){6}$/)
  })

  test('have no checksum where the browser computes none', async () => {
    const files = makePackage()
    const [first] = await outcomesOf((await contentsOf(files)).files, readMap(files), null)
    expect(first).toMatchObject({ facts: { sha256: null } })
  })

  test('that cannot be had are named, and the others come', async () => {
    const files = makePackage()
    const { files: listed } = await contentsOf(files)
    files.delete('reports.csv')
    files.set('observations/2020.csv', '<!doctype html><title>not found</title>')
    const outcomes = await outcomesOf(listed, readMap(files), digest)
    expect(
      outcomes.map((one) => ('problem' in one ? `${one.file.name} ${one.problem.rule}` : 'read')),
    ).toEqual([
      'read',
      'read',
      'read',
      'reports.csv file-missing',
      'observations/2020.csv file-is-html',
      'read',
    ])
  })
})

test.each([
  ['a,b\n1,2\n3,4\n', 2],
  ['a,b\n1,2\n3,4', 2],
  ['a,b\r\n1,2\r\n\r\n3,4\r\n', 2],
  ['a,b\r1,2\r', 1],
  ['\ufeffa,b\n"x\ny",2\n"say ""so""\n",3\n', 2],
  ['a,b\n', 0],
  ['', 0],
])('%j has %d rows', (text, rows) => {
  expect(countRows(new TextEncoder().encode(text))).toBe(rows)
})

test('rows are counted in GB18030 too, and not in UTF-16', () => {
  expect(countRows(encodeGb18030('代码,名称\n1,黄阁镇\n2,东涌镇\n'))).toBe(2)
  expect(countRows(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toBeNull()
})
