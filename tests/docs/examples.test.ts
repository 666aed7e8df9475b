import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

interface Runtime {
  name: string
  /** Tried in this order; the first that answers is used. */
  commands: readonly string[]
  probe: readonly string[]
  run: (command: string, folder: string) => string
  /** How a gap is printed. */
  gap: RegExp
}

const FOLDER = 'public/data'
const environment = { ...process.env, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8' }

function printed(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: environment,
    input,
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
  return stdout
}

const RUNTIMES: readonly Runtime[] = [
  {
    name: 'Python with pandas',
    commands: ['python3', '/usr/bin/python3', 'python'],
    probe: ['-c', 'import pandas'],
    run: (command, folder) => printed(command, ['docs/examples/example.py', folder]),
    gap: /no figure/,
  },
  {
    name: 'R',
    commands: ['Rscript'],
    probe: ['--version'],
    run: (command, folder) => printed(command, ['docs/examples/example.R', folder]),
    gap: /no figure/,
  },
  {
    name: 'DuckDB',
    commands: ['duckdb'],
    probe: ['--version'],
    run: (command, folder) =>
      printed(
        command,
        ['-csv', '-cmd', `SET VARIABLE folder = '${folder}'`],
        readFileSync('docs/examples/example.sql', 'utf8'),
      ).replaceAll(',', ' '),
    gap: /^440115103 东涌镇\s*(NULL)?\s*(NULL)?$/m,
  },
]

/** Lines of the data themselves, read without any of the project's code. */
const rows = readdirSync(join(FOLDER, 'observations')).flatMap((file) =>
  readFileSync(join(FOLDER, 'observations', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1),
)

const other = mkdtempSync(join(tmpdir(), 'yilan-example-'))
afterAll(() => rmSync(other, { recursive: true }))

for (const { name, commands, probe, run, gap } of RUNTIMES) {
  const command = commands.find((one) => spawnSync(one, probe, { env: environment }).status === 0)
  const title = command
    ? `the example in ${name}`
    : `the example in ${name} (not run: not installed)`
  describe.runIf(command)(title, () => {
    test('prints what the founding report says', () => {
      const text = run(command ?? '', FOLDER)
      expect(text).toMatch(/^440115102 黄阁镇 5435(\.0)?\s*$/m)
      expect(text).toMatch(/^items_published 143(\.0)? 条 +440115102-2021 一\(一\)/m)
      expect(text).toMatch(/^requests_received 1(\.0)? 件 +440115102-2021 一\(一\)/m)
      expect(text).toMatch(/^hotline_tickets 5435(\.0)? 件 +440115102-2021 一\(三\)/m)
      expect(text).toMatch(/^hotline_satisfaction_pct 87\.3 % +440115102-2021 一\(三\)/m)
      expect(text).toMatch(new RegExp(`\\b${rows.length}\\b`))
    })

    test('reads the folder it is given, keeps a gap a gap and an approximate figure approximate', () => {
      cpSync(FOLDER, other, { recursive: true })
      const path = join(other, 'observations', '2021.csv')
      const text = readFileSync(path, 'utf8')
      const more = [
        '440115103,2021,hotline_tickets,,not_stated,,,',
        '440115104,2021,hotline_tickets,700,approximate,,,',
        '440115105,2021,hotline_tickets,0,,,,',
      ]
      writeFileSync(path, `${text.trimEnd()}\n${more.join('\n')}\n`)
      const result = run(command ?? '', other)
      const line = (code: string) => result.split('\n').find((one) => one.startsWith(code)) ?? ''
      expect(line('440115103')).toMatch(name === 'DuckDB' ? /not_stated/ : gap)
      expect(line('440115103')).not.toMatch(/ 0\b/)
      expect(line('440115104')).toMatch(/700/)
      expect(line('440115104')).toMatch(/about|approximate/)
      expect(line('440115105')).toMatch(/ 0(\.0)?\s*$/)
      expect(line('440115001')).not.toMatch(/ 0\b/)
    })
  })
}
