import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Effects } from '../../src/cli/effects'
import { main } from '../../src/cli/main'
import { makePackage } from '../helpers/package'

let folder = ''
let out: string[] = []
let err: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yilan-'))
  for (const [path, text] of makePackage()) put(join('data', path), text)
  put(
    'data/metrics.csv',
    `${read('metrics.csv')}requests_received,requests,新收申请,Requests received,件,requests,sum,,a,a,b\n`,
  )
  out = []
  err = []
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, content: string | Uint8Array): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

function effects(): Effects {
  out = []
  err = []
  return { lang: 'zh', out: (line) => out.push(line), err: (line) => err.push(line) }
}

function run(...args: string[]): Promise<number> {
  return main(['ingest', ...args], effects())
}

const data = () => join(folder, 'data')
const read = (path: string) => readFileSync(join(data(), path), 'utf8')
const all = () =>
  readdirSync(data(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')])

/** A report of the place 440115103 for a year; `items` is what it says was published. */
const report = (year: number, items: string) =>
  `东涌镇${year}年政府信息公开工作年度报告
本报告依照《中华人民共和国政府信息公开条例》编写，统计期限为${year}年1月1日至${year}年12月31日。
一、总体情况
（一）主动公开。${year}年主动公开政府信息${items}条。
（二）依申请公开。收到政府信息公开申请7件。
`
const PLACE = ['--region', '440115103']

test('--json prints one document in the agreed shape and nothing else', async () => {
  const file = put('a.txt', report(2024, '312'))
  expect(await run(file, ...PLACE, '--json')).toBe(0)
  const { documents } = JSON.parse(out.join('\n'))
  expect(documents).toHaveLength(1)
  expect(documents[0]).toMatchObject({
    title: '东涌镇2024年政府信息公开工作年度报告',
    region: '440115103',
    year: 2024,
    form: null,
    problems: [],
    unread: [],
  })
  const items = documents[0].observations.find(
    (one: { metric: string }) => one.metric === 'items_published',
  )
  expect(items).toMatchObject({
    value: 312,
    status: '',
    place: '一(一)',
    confidence: 'sure',
    raw: '312条',
    evidence: { text: '2024年主动公开政府信息312条。', start: 13, end: 17 },
  })
})

test('a place is found by its name, and asked for where it is not', async () => {
  const known = put('a.txt', report(2024, '5').replace('东涌镇', '南沙区东涌镇'))
  expect(await run(known, '--json')).toBe(0)
  expect(JSON.parse(out.join('')).documents[0].region).toBe('440115103')
  const unknown = put('b.txt', report(2024, '5').replaceAll('东涌镇', '无此镇'))
  expect(await run(unknown, '--json')).toBe(1)
  expect(JSON.parse(out.join('')).documents[0]).toMatchObject({
    region: null,
    problems: [{ rule: 'region-unknown' }],
  })
  expect(err.join('\n')).toContain('--region')
})

test('--into adds the report and its figures, sorted, and the package stays clean', async () => {
  const file = put('a.txt', report(2021, '312'))
  await run(file, ...PLACE, '--into', data())
  expect(err.join('\n')).toMatch(/写入：新增2个/)
  const rows = read('observations/2021.csv').trim().split('\n').slice(1)
  expect(rows.some((row) => row.startsWith('440115103,2021,requests_received,7,'))).toBe(true)
  expect(rows).toEqual([...rows].sort())
  expect(await main(['check', data()], { lang: 'zh', out: () => {}, err: () => {} })).toBe(0)
})

test('a year that the package has not had gets a file and a place in its descriptor', async () => {
  const file = put('a.txt', report(2025, '40'))
  await run(file, ...PLACE, '--into', data())
  expect(read('observations/2025.csv')).toContain('440115103,2025,items_published,40,')
  expect(read('reports.csv')).toContain('440115103-2025,440115103,2025,')
  expect(read('datapackage.json')).toContain('observations/2025.csv')
  expect(
    await main(['check', data()], { lang: 'zh', out: (line) => out.push(line), err: () => {} }),
  ).toBe(0)
})

test('a second run changes nothing', async () => {
  const file = put('a.txt', report(2021, '312'))
  await run(file, ...PLACE, '--into', data())
  const before = all()
  expect(await run(file, ...PLACE, '--into', data())).toBe(0)
  expect(all()).toEqual(before)
  expect(err.join('\n')).toMatch(/新增0个，更改0个，原样2个/)
})

test('a changed figure is shown old and new, and written only with --replace', async () => {
  await run(put('a.txt', report(2021, '312')), ...PLACE, '--into', data())
  const before = all()
  const changed = put('a.txt', report(2021, '318'))
  expect(await run(changed, ...PLACE, '--into', data())).toBe(1)
  expect(err.join('\n')).toContain('440115103 2021 items_published 一(一)  312 → 318')
  expect(all()).toEqual(before)
  expect(await run(changed, ...PLACE, '--into', data(), '--replace')).toBe(0)
  expect(read('observations/2021.csv')).toContain('items_published,318,')
  expect(read('observations/2021.csv')).not.toContain('items_published,312,')
})

test('no half-written file is left behind', async () => {
  await run(put('a.txt', report(2021, '312')), ...PLACE, '--into', data())
  expect(all().filter(([file]) => file?.endsWith('.tmp'))).toEqual([])
})

test('killed at any moment, the package is whole, and the next run finishes the work', async () => {
  for (let i = 0; i < 25; i += 1) put(`in/${i}.txt`, report(2000 + i, String(100 + i)))
  const args = ['ingest', join(folder, 'in'), ...PLACE, '--into', data()]
  for (let run = 1; run <= 3; run += 1) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args])
    // Cut off after some reports, more each time.
    let lines = 0
    const ended = once(child, 'exit')
    child.stderr.on('data', (text) => {
      lines += String(text).split('\n').length - 1
      if (lines >= run * 6) child.kill('SIGKILL')
    })
    const [code, signal] = await ended
    expect([code, signal]).toEqual([null, 'SIGKILL'])
    expect([await main(['check', data()], effects()), out]).toEqual([0, []])
  }
  const before = read('reports.csv').split('\n').length
  expect(await main(args, effects())).toBe(0)
  expect(read('reports.csv').split('\n').length).toBeGreaterThan(before)
  for (let i = 0; i < 25; i += 1)
    expect(read(`observations/${2000 + i}.csv`)).toContain(`440115103,${2000 + i},items_published`)
  expect(all().filter(([file]) => file?.endsWith('.tmp'))).toEqual([])
})

test('five hundred reports, each told of in a line', async () => {
  for (let i = 0; i < 500; i += 1) put(`in/${i}.txt`, report(2021, String(i + 1)))
  expect(await run(join(folder, 'in'), ...PLACE)).toBe(0)
  expect(err.filter((line) => line.startsWith('['))).toHaveLength(500)
  expect(err.at(-1)).toMatch(/^500份文件/)
})

test('figures that were there before stay as they are', async () => {
  const before = read('observations/2021.csv').trim().split('\n')
  await run(put('a.txt', report(2021, '312')), ...PLACE, '--into', data())
  const after = new Set(read('observations/2021.csv').trim().split('\n'))
  expect(before.filter((row) => !after.has(row))).toEqual([])
})

test('a folder and a zip are read to their end, one line a report, whatever is in them', async () => {
  put('in/1.txt', report(2021, '10'))
  put(
    'in/2.html',
    `<html><body><p>${report(2022, '20').replaceAll('\n', '</p><p>')}</p></body></html>`,
  )
  put('in/broken.pdf', '%PDF-1.4 nothing')
  put('in/more.zip', zipSync({ 'x/3.txt': new TextEncoder().encode(report(2023, '30')) }))
  put('in/notes.xlsx', 'not a report')
  expect(await run(join(folder, 'in'), '--json')).toBe(1)
  const { documents } = JSON.parse(out.join(''))
  expect(documents.map(({ file }: { file: string }) => file)).toEqual([
    '1.txt',
    '2.html',
    'broken.pdf',
    'more.zip/x/3.txt',
  ])
  expect(documents.map(({ year }: { year: number | null }) => year)).toEqual([
    2021,
    2022,
    null,
    2023,
  ])
  expect(err.filter((line) => line.startsWith('['))).toHaveLength(4)
  expect(err.at(-1)).toMatch(/^4份文件/)
})

test('an unsure figure is not written', async () => {
  const text = report(2021, '312').replace('2021年主动公开', '截至2021年底，累计主动公开')
  await run(put('a.txt', text), ...PLACE, '--into', data())
  expect(err.join('\n')).toContain('1个数把握不足')
  expect(read('observations/2021.csv')).not.toContain('440115103,2021,items_published')
  expect(read('observations/2021.csv')).toContain('440115103,2021,requests_received,7,')
})

test('wrong use gives 2 and says what to do', async () => {
  expect(await run()).toBe(2)
  expect(await run(join(folder, 'nowhere.html'))).toBe(2)
  expect(err[0]).toContain('nowhere.html')
  const file = put('a.txt', report(2021, '1'))
  expect(await run(file, '--year', '21')).toBe(2)
  expect(await run(file, '--into', join(folder, 'nowhere'))).toBe(2)
  expect(await run(file, '--region', '999999', '--into', data())).toBe(2)
  expect(await run(file, '--what')).toBe(2)
})

test('a report of an unknown place is not written', async () => {
  const file = put('a.txt', report(2021, '1').replaceAll('东涌镇', '无此镇'))
  const before = all()
  expect(await run(file, '--into', data())).toBe(1)
  expect(all()).toEqual(before)
})
