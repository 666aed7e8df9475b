import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  expect(err).toEqual(['4个数，2份报告，格式没有问题；核对：2项对得上。'])
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

test('where a package cannot be read, its listed files are not called unlisted', async () => {
  writeFileSync(join(folder, 'metrics.csv'), '')
  writeFileSync(join(folder, 'observations/2019.csv'), 'region\n')
  expect(await run('check', folder)).toBe(1)
  expect(out.map((line) => line.split(' ', 2).join(' '))).toEqual([
    'metrics.csv:1:1 file-empty',
    'observations/2019.csv:1:1 file-unlisted',
  ])
})

test('where the list of files cannot be read, no file is called unlisted', async () => {
  writeFileSync(join(folder, 'datapackage.json'), '{')
  expect(await run('check', folder)).toBe(1)
  expect(out).toHaveLength(1)
  expect(out[0]).toMatch(/^datapackage\.json:1:1 package-invalid /)
})

test('--json prints one document and nothing else', async () => {
  rmSync(join(folder, 'observations/2021.csv'))
  expect(await run('check', folder, '--json')).toBe(1)
  expect(err).toEqual([])
  const { problems, findings, summary } = JSON.parse(out.join('\n'))
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
    ...{ holds: 0, fails: 0, noted: 0, unchecked: 0 },
  })
})

/** The town's year of the helper's package, with more lines in it. */
function addFigures(...lines: string[]): void {
  const path = join(folder, 'metrics.csv')
  const metric = (id: string) => `${id},requests,${id},${id},件,requests,sum,,a,a,b\n`
  const ids = [...new Set(lines.map((line) => line.split(',')[0] ?? ''))]
  appendFileSync(path, ids.map(metric).join(''))
  const rows = lines.map((line) => {
    const [id, value, place] = line.split(',')
    return `440115102,2021,${id},${value},,440115102-2021,${place},\n`
  })
  appendFileSync(join(folder, 'observations/2021.csv'), rows.join(''))
}

test('a failed check is a line after the faults of form, and no fault itself', async () => {
  addFigures('reviews_total,0,四/reviews/total', 'reviews_upheld,10,四/reviews/upheld')
  addFigures('reviews_corrected,1,四', 'reviews_other,0,四', 'reviews_pending,0,四')
  writeFileSync(join(folder, 'observations/2019.csv'), 'region\n')
  expect(await run('check', folder)).toBe(1)
  expect(out[0]).toMatch(/^observations\/2019\.csv:1:1 file-unlisted /)
  expect(out[1]).toMatch(
    /^440115102:2021 T4-SUM 黄阁镇（必须成立）reviews_total 0，而.*= 11，相差11。$/,
  )
  rmSync(join(folder, 'observations/2019.csv'))
  expect(await run('check', folder)).toBe(0)
  expect(await run('check', folder, '--strict')).toBe(1)
})

test('--strict forgives what is only expected, and figures in words', async () => {
  addFigures('reviews_total,0,一(二)', 'reviews_upheld,10,一(二)', 'reviews_corrected,1,一(二)')
  addFigures('reviews_other,0,一(二)', 'reviews_pending,0,一(二)')
  expect(await run('check', folder, '--strict')).toBe(0)
  expect(out.join()).toContain('T4-SUM 黄阁镇（通常成立）')
})

test('--json gives every finding whole, also those that hold', async () => {
  addFigures('reviews_total,11,四/reviews/total', 'reviews_upheld,10,四/reviews/upheld')
  expect(await run('check', folder, '--json')).toBe(0)
  const { findings, summary } = JSON.parse(out.join('\n'))
  expect(summary).toMatchObject({ holds: 2, fails: 0, unchecked: 1 })
  expect(findings).toHaveLength(3)
  expect(findings).toContainEqual(
    expect.objectContaining({
      ...{ rule: 'T4-SUM', kind: 'must', result: 'unchecked', difference: null },
      ...{ region: '440115102', year: 2021 },
      terms: expect.arrayContaining([
        expect.objectContaining({
          ...{ metric: 'reviews_total', year: 2021, value: 11 },
          ...{ report: '440115102-2021', place: '四/reviews/total' },
        }),
        expect.objectContaining({ metric: 'reviews_pending', value: null }),
      ]),
    }),
  )
})

test('deadlines come from the settings named, and from those beside the package', async () => {
  const site = join(folder, 'settings.json')
  writeFileSync(site, JSON.stringify({ deadlines: { town: '01-15' } }))
  await run('check', folder, '--site', site)
  expect(out.join()).toContain('440115102:2020 LATE 黄阁镇（仅供参考）2021-01-19发布')
  expect(out.join()).not.toContain('440115102:2021 LATE')
  expect(await run('check', folder, '--site', join(folder, 'none.json'))).toBe(2)
  expect(err.join()).toContain('none.json')
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

test.each([
  [['check', '--lang', 'fr'], 'fr'],
  [['check', '--lang'], ''],
  [['--lang=', 'check'], ''],
])('%j names no language', (args, wrong) => {
  expect(readLang(args, {})).toMatchObject({ lang: 'zh', wrong })
})
