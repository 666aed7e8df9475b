import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Effects } from '../../src/cli/effects'
import { main } from '../../src/cli/main'
import { LOCK_NAME, lockPackage } from '../../src/cli/package-lock'
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
  expect(leftovers()).toEqual([])
})

/** What only a run has in the folder. */
const leftovers = () => all().filter(([file]) => /\.(?:tmp|lock)$/.test(file ?? ''))

test('interrupted, a run gives the package back, whole', async () => {
  for (let i = 0; i < 25; i += 1) put(`in/${i}.txt`, report(2000 + i, String(100 + i)))
  const args = ['ingest', join(folder, 'in'), ...PLACE, '--into', data()]
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args])
  const ended = once(child, 'exit')
  child.stderr.once('data', () => child.kill('SIGINT'))
  expect(await ended).toEqual([null, 'SIGINT'])
  expect(leftovers()).toEqual([])
  expect([await main(['check', data()], effects()), out]).toEqual([0, []])
})

test('of two runs at once the second is told to wait, and the first is not disturbed', async () => {
  for (let i = 0; i < 9; i += 1) put(`in/${i}.txt`, report(2000 + i, String(100 + i)))
  const args = [join(folder, 'in'), ...PLACE, '--into', data()]
  const first = main(['ingest', ...args], { lang: 'zh', out: () => {}, err: () => {} })
  while (!existsSync(join(data(), LOCK_NAME))) await new Promise((next) => setTimeout(next, 1))
  expect(await run(...args)).toBe(2)
  expect(err.join('\n')).toContain(`进程 ${process.pid}`)
  expect(await first).toBe(0)
  expect(leftovers()).toEqual([])
  expect([await main(['check', data()], effects()), out]).toEqual([0, []])
})

test('a run of another process is told to wait too', async () => {
  const unlock = await lockPackage(data())
  if (typeof unlock !== 'function') throw new Error('locked')
  const before = all()
  const args = ['ingest', put('a.txt', report(2021, '1')), ...PLACE, '--into', data()]
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args])
  expect(await once(child, 'exit')).toEqual([2, null])
  expect(all()).toEqual(before)
  unlock()
  expect(leftovers()).toEqual([])
})

test.each(['', '4194304999\n', 'rubbish'])(
  'the lock %j of a run that died is taken over',
  async (text) => {
    const lock = put(`data/${LOCK_NAME}`, text)
    utimesSync(lock, 1, 1)
    put('data/observations/2021.csv.0b7e0e0e-0000-4000-8000-000000000000.tmp', 'half')
    expect(await run(put('a.txt', report(2021, '312')), ...PLACE, '--into', data())).toBe(0)
    expect(read('observations/2021.csv')).toContain('items_published,312,')
    expect(leftovers()).toEqual([])
  },
)

test('links beside the tables are not followed', async () => {
  const precious = put('precious.txt', 'precious')
  for (const name of ['reports.csv.tmp', LOCK_NAME]) symlinkSync(precious, join(data(), name))
  await run(put('a.txt', report(2021, '312')), ...PLACE, '--into', data())
  expect(readFileSync(precious, 'utf8')).toBe('precious')
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

describe('tables of the package that are not as they should be', () => {
  const ingestOne = () => run(put('a.txt', report(2021, '312')), ...PLACE, '--into', data())

  test('a stray blank line costs no row and no column', async () => {
    await ingestOne()
    const whole = all()
    for (const [path, text] of makePackage()) put(join('data', path), text)
    for (const path of ['reports.csv', 'observations/2021.csv'])
      put(join('data', path), `\n${read(path).replace('\n', '\n\n')}`)
    put('data/metrics.csv', whole.find(([file]) => file?.endsWith('metrics.csv'))?.[1] ?? '')
    await ingestOne()
    expect(all()).toEqual(whole)
  })

  test.each([
    ['reports.csv', 'published_on', 'published_at'],
    ['observations/2021.csv', ',value,', ',figure,'],
    ['observations/2021.csv', '440115102,2021,items_published,143', '440115102'],
    ['observations/2021.csv', '143', '"143'],
  ])('%s with %s as %s is refused, and left', async (path, good, bad) => {
    put(join('data', path), read(path).replace(good, bad))
    const before = all()
    expect(await ingestOne()).toBe(1)
    expect(err.join('\n')).toContain(`${join(data(), path)}:`)
    expect(err.join('\n')).toContain('没有写入')
    expect(all()).toEqual(before)
  })

  test('an empty file, or none, gets the columns of its table', async () => {
    put('data/observations/2021.csv', '')
    rmSync(join(data(), 'reports.csv'))
    await ingestOne()
    expect(read('observations/2021.csv')).toMatch(
      /^region,year,metric,value,status,report,place,note\n4/,
    )
    expect(read('reports.csv').split('\n').slice(0, 2)).toEqual([
      'id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note',
      '440115103-2021,440115103,2021,东涌镇2021年政府信息公开工作年度报告,,,,,,published,',
    ])
  })

  test('a folder in place of a table is named, and nothing is written', async () => {
    rmSync(join(data(), 'observations/2021.csv'))
    put('data/observations/2021.csv/x', '')
    const before = all()
    expect(await ingestOne()).toBe(1)
    expect(err.join('\n')).toMatch(/2021\.csv：.*文件夹.*EISDIR/)
    expect(all()).toEqual(before)
  })

  test.each([
    ['{', 'datapackage.json:1:1 package-invalid'],
    ['{"resources": 1}', 'datapackage.json:1:1 package-invalid'],
  ])('a datapackage.json of %j ends the run before anything is written', async (text, said) => {
    put('data/datapackage.json', text)
    const before = all()
    expect(await ingestOne()).toBe(2)
    expect(err.join('\n')).toContain(said)
    expect(all()).toEqual(before)
  })

  test.each(['datapackage.json', 'regions.csv', 'metrics.csv'])(
    'without %s it is no package, and that file is named',
    async (path) => {
      rmSync(join(data(), path))
      expect(await ingestOne()).toBe(2)
      expect(err[0]).toContain(`没有 ${path}`)
    },
  )

  test('a file in place of the package is named', async () => {
    const file = put('a.txt', report(2021, '1'))
    expect(await run(file, '--into', file)).toBe(2)
    expect(err[0]).toContain('ENOTDIR')
  })
})

describe('two reports of one place and year', () => {
  const dated = (title: string, day: string, items: string) =>
    report(2021, items)
      .replace('年度报告\n', `年度报告${title}\n发布日期：${day}\n`)
      .replace(/\n收到.*/, '')
  const rows = (path: string) =>
    read(path)
      .split('\n')
      .filter((row) => row.includes('440115103'))

  test('a re-issue has a row and figures of its own, is told of, and is the same the next time', async () => {
    put('in/a.txt', dated('', '2022-01-15', '500'))
    put('in/b.txt', dated('（更正版）', '2022-03-20', '543'))
    const into = [join(folder, 'in'), ...PLACE, '--into', data()]
    expect(await run(...into)).toBe(1)
    expect(err.join('\n')).toContain('另记为 440115103-2021-2')
    expect(rows('reports.csv')).toMatchObject([
      expect.stringMatching(/^440115103-2021,.*年度报告,,2022-01-15,/),
      expect.stringMatching(/^440115103-2021-2,.*（更正版）,,2022-03-20,/),
    ])
    const published = rows('observations/2021.csv').filter((row) => row.includes('items_published'))
    expect(published).toEqual([
      '440115103,2021,items_published,500,,440115103-2021,一(一),',
      '440115103,2021,items_published,543,,440115103-2021-2,一(一),',
    ])
    // Both are shown: that they disagree is a finding, no fault.
    expect(await main(['check', data()], effects())).toBe(0)
    expect(out).toEqual([expect.stringContaining('440115103:2021 TWICE')])
    const before = all()
    expect(await run(...into)).toBe(0)
    expect(all()).toEqual(before)
  })
})

test('a file or folder that cannot be read is told of, and the others are read', async () => {
  const gone = put('in/b.txt', report(2022, '20'))
  put('in/a.txt', report(2021, '10'))
  put('in/c.txt', report(2023, '30'))
  const removing = effects()
  const say = removing.err
  removing.err = (line) => {
    if (line.startsWith('[1/')) rmSync(gone)
    say(line)
  }
  expect(await main(['ingest', join(folder, 'in'), '--json', ...PLACE], removing)).toBe(1)
  const { documents } = JSON.parse(out.join(''))
  expect(documents.map(({ year }: { year: number | null }) => year)).toEqual([2021, null, 2023])
  expect(documents[1].problems).toEqual([{ rule: 'file-unreadable', detail: { code: 'ENOENT' } }])
  expect(err.join('\n')).toContain('b.txt  file-unreadable 文件读不了')
})

test('a place or year given against what the report says stays, and is told', async () => {
  put('in/a.txt', report(2021, '10').replace('东涌镇', '南沙区东涌镇'))
  put('in/b.txt', report(2022, '20').replace('东涌镇', '南沙区黄阁镇'))
  expect(await run(join(folder, 'in'), ...PLACE, '--year', '2022', '--json')).toBe(1)
  const { documents } = JSON.parse(out.join(''))
  expect(documents).toMatchObject([
    {
      region: '440115103',
      year: 2022,
      problems: [{ rule: 'year-differs', detail: { given: 2022, said: 2021 } }],
    },
    {
      region: '440115103',
      year: 2022,
      problems: [{ rule: 'region-differs', detail: { said: '440115102' } }],
    },
  ])
  expect(err.join('\n')).toContain('标题写的是黄阁镇（440115102），指定的却是东涌镇（440115103）')
})

test('names of files and words of reports move no cursor and make no line', async () => {
  put('in/a\u001b[2J\nb.txt', report(2021, '10').replace('主动公开', '\u001b[31m\u009b主动公开'))
  await run(join(folder, 'in'), ...PLACE)
  expect([...out, ...err].join('')).not.toMatch(/[^\P{Cc}\t]/u)
  await run(join(folder, 'in'), ...PLACE, '--json')
  expect(out.join('')).not.toMatch(/[^\P{Cc}\n]/u)
  expect(JSON.parse(out.join('')).documents[0].file).toBe('a\u001b[2J\nb.txt')
})

test('a title that a spreadsheet would take for a formula is written as a text', async () => {
  const file = put('a.txt', `=1+1${report(2021, '10')}`)
  await run(file, ...PLACE, '--into', data())
  expect(read('reports.csv')).toContain(",'=1+1东涌镇2021年政府信息公开工作年度报告,")
  const before = all()
  await run(file, ...PLACE, '--into', data())
  expect(all()).toEqual(before)
})

test('--replace is of --into, and --help is no report', async () => {
  expect(await run(put('a.txt', report(2021, '1')), '--replace')).toBe(2)
  expect(err[0]).toContain('--into')
  for (const ask of ['--help', '-h']) {
    expect(await run(ask)).toBe(0)
    expect([out.join(''), err]).toEqual([expect.stringContaining('ingest'), []])
  }
})

test('one file is one file', async () => {
  const english: Effects = { ...effects(), lang: 'en' }
  await main(['ingest', put('a.txt', report(2021, '1')), ...PLACE], english)
  expect(err.at(-1)).toBe('1 file, 2 figures, 2 of them sure; no problems.')
})
