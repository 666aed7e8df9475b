import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main, readLang } from '../../src/cli/main'
import { makePackage } from '../helpers/package'

let folder = ''
let out: string[] = []
let err: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yilan-'))
  out = []
  err = []
  for (const [path, text] of makePackage()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(...args: string[]): Promise<number> {
  return main(args, {
    lang: 'zh',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
}

test('a clean package gives 0 and no line', async () => {
  expect(await run('check', folder)).toBe(0)
  expect(out).toEqual([])
  expect(err).toEqual(['4个数，2份报告，没有发现问题。'])
})

test('the published data package is clean', async () => {
  expect(await run('check', 'public/data')).toBe(0)
})

test('faults give 1 and a line each, with place, rule and remedy', async () => {
  writeFileSync(
    join(folder, 'observations/2020.csv'),
    'region,year,metric,value,status,report,place,note\n440115102,2020,hotline_satisfaction_pct,140,,,,\n',
  )
  writeFileSync(join(folder, 'observations/2019.csv'), 'region\n')
  expect(await run('check', folder)).toBe(1)
  expect(out[0]).toMatch(/^observations\/2020\.csv:2:4 percentage-outside-range 百分比140/)
  expect(out[1]).toMatch(/^observations\/2019\.csv:1:1 file-unlisted /)
})

test('--json prints one document and nothing else', async () => {
  rmSync(join(folder, 'observations/2021.csv'))
  expect(await run('check', folder, '--json')).toBe(1)
  expect(out).toHaveLength(1)
  expect(err).toEqual([])
  const { problems, findings, summary } = JSON.parse(out[0] ?? '')
  expect(problems).toEqual([
    {
      file: 'observations/2021.csv',
      line: 1,
      column: 1,
      rule: 'file-missing',
      message: expect.stringContaining('没有这个文件'),
    },
  ])
  expect(findings).toEqual([])
  expect(summary).toEqual({
    ...{ observations: 1, reports: 2, problems: 1 },
    ...{ holds: 0, fails: 0, unchecked: 0 },
  })
})

test.each([
  [['check'], '请写出'],
  [['check', '/no/such/folder'], '/no/such/folder'],
  [['check', '.', 'extra'], 'extra'],
  [['check', '.', '--colour'], '--colour'],
  [['chekc'], 'chekc'],
  [[], 'yilan'],
])('wrong use %j gives 2 and says what is wrong', async (args, said) => {
  expect(await run(...args)).toBe(2)
  expect(err.join('\n')).toContain(said)
  expect(out).toEqual([])
})

test.each([
  [['check', '--lang', 'en'], {}, 'en', ['check']],
  [['--lang=zh', 'check'], { LANG: 'en_GB.UTF-8' }, 'zh', ['check']],
  [['check'], { LANG: 'en_GB.UTF-8' }, 'en', ['check']],
  [['check'], { LANG: 'C.UTF-8' }, 'zh', ['check']],
] as const)('the language of %j under %j is %s', (args, env, lang, rest) => {
  expect(readLang(args, env)).toEqual({ lang, rest })
})
