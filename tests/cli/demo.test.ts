import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demo } from '../../src/cli/demo'
import type { Effects } from '../../src/cli/effects'

let folder = ''
let out: string[] = []
let err: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yilan-demo-'))
  out = []
  err = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: string, lang: Effects['lang'] = 'en') =>
  demo(args.replace('OUT', folder).split(' ').filter(Boolean), {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    lang,
  })
const inFolder = (path: string) => join(folder, path)

const SMALL = '--towns 3 --years 2020..2022 --out OUT'

test('writes a package and says what it wrote', async () => {
  expect(await run(SMALL)).toBe(0)
  expect(out).toEqual([])
  expect(err).toHaveLength(1)
  const observations = ['2020', '2021', '2022']
    .map((year) => readFileSync(inFolder(`observations/${year}.csv`), 'utf8'))
    .map((text) => text.trimEnd().split('\n').length - 1)
    .reduce((sum, count) => sum + count, 0)
  expect(err[0]).toContain(`7 files, ${observations} observations`)
})

test('lists faults on standard output as in faults.csv', async () => {
  expect(await run(`${SMALL} --faults 2 --seed x`)).toBe(0)
  expect(out).toEqual(readFileSync(inFolder('faults.csv'), 'utf8').trimEnd().split('\n').slice(1))
  expect(out).toHaveLength(2)
})

test('replaces an earlier synthetic package, whatever its shape', async () => {
  expect(await run('--towns 3 --years 2010..2022 --out OUT --tree --faults 1')).toBe(0)
  expect(existsSync(inFolder('11/1101/datapackage.json'))).toBe(true)
  expect(await run(SMALL)).toBe(0)
  expect(existsSync(inFolder('11'))).toBe(false)
  expect(existsSync(inFolder('observations/2010.csv'))).toBe(false)
  expect(existsSync(inFolder('faults.csv'))).toBe(false)
  expect(existsSync(inFolder('places.csv'))).toBe(false)
})

test("leaves the user's own files in a synthetic package alone", async () => {
  await run('--towns 3 --years 2021 --out OUT')
  writeFileSync(inFolder('notes.txt'), 'mine')
  writeFileSync(inFolder('observations/2022.csv'), 'mine')
  expect(await run('--towns 3 --years 2021 --out OUT')).toBe(0)
  expect(readFileSync(inFolder('notes.txt'), 'utf8')).toBe('mine')
  expect(await run(SMALL)).toBe(2)
  expect(readFileSync(inFolder('observations/2022.csv'), 'utf8')).toBe('mine')
})

describe('refuses', () => {
  test.each([
    ['{}', 'regions.csv'],
    ['{"name":"real"}', 'datapackage.json'],
    ['no json', 'datapackage.json'],
  ])('a folder with somebody’s data: %s in %s', async (text, name) => {
    writeFileSync(inFolder(name), text)
    expect(await run(SMALL)).toBe(2)
    expect(readFileSync(inFolder(name), 'utf8')).toBe(text)
    expect(err[0]).toContain(folder)
  })

  test('a file in place of the folder', async () => {
    writeFileSync(inFolder('file'), '')
    expect(await run('--towns 3 --years 2021 --out OUT/file')).toBe(2)
    expect(err[0]).toContain('--out')
  })

  test.each([
    ['', '--towns'],
    ['--towns 3 --years 2021', '--out'],
    ['--towns 3 --out OUT', '--years'],
    ['--towns 0 --years 2021 --out OUT', '--towns'],
    ['--towns 1e3 --years 2021 --out OUT', '--towns'],
    ['--towns 3 --years 2021..2019 --out OUT', '--years'],
    ['--towns 3 --years 1999..2019 --out OUT', '--years'],
    ['--towns 3 --years last --out OUT', '--years'],
    ['--towns 3 --years 2021 --out OUT --faults -1', '--faults'],
    ['--towns 3 --years 2021 --out OUT --faults 5000', '--faults'],
    ['--towns 3 --years 2021 --out OUT --colour red', '--colour'],
    ['--towns 3 --years 2021 --out OUT extra', 'extra'],
  ])('“%s”, naming %s', async (args, option) => {
    for (const lang of ['zh', 'en'] as const) {
      err = []
      expect(await run(args, lang)).toBe(2)
      expect(err[0]).toContain(option)
    }
    expect(existsSync(inFolder('datapackage.json'))).toBe(false)
  })
})
