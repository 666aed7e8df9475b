import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { demo } from '../src/cli/demo'

/** Gives some 1,000,000 observations. */
const TOWNS = '600'
const YEARS = '2015..2024'

/** The folder of the synthetic package that is measured on; made at the first call. */
export async function benchPackage(towns = TOWNS, years = YEARS): Promise<string> {
  const folder = `.bench/towns-${towns}-${years.replace('..', '-')}`
  if (existsSync(join(folder, 'datapackage.json'))) return folder
  console.log(`making ${folder}, once`)
  const args = ['--towns', towns, '--years', years, '--seed', '1', '--out', folder]
  const code = await demo(args, { out: console.log, err: console.error, lang: 'en' })
  if (code !== 0) throw new Error(`demo package not made: exit code ${code}`)
  return folder
}

/** All files of a folder by their path below it. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
  return new Map(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((file) => [
        file.slice(join(folder, '/').length).replaceAll('\\', '/'),
        readFileSync(file),
      ]),
  )
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Prints rows in columns, the first one flush left, the others flush right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  for (const row of rows)
    console.log(
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('   '),
    )
}
