/** The audit of a whole package against merely parsing the same files with PapaParse. */
import Papa from 'papaparse'
import { Audit, auditedHere } from '../src/audit/audit'
import { Ledger } from '../src/audit/ledger'
import { decodeText } from '../src/dataset/decode'
import { readPackage } from '../src/dataset/package'
import { type ReadFile, readTables } from '../src/dataset/tables'
import { benchPackage, filesOf, median, printTable } from './package'

const ROUNDS = 3
/** The audit should take less time than parsing the files. */
const GOAL = 1

/** Audits 2,000 towns over 10 years with full tables, and a quarter of them, to see that the cost is linear. */
export async function benchAudit(): Promise<boolean> {
  const rows: string[][] = [
    [
      'towns',
      'observations',
      'parse ms',
      'audit ms',
      'observations/s',
      'checks',
      'ledger ms',
      'ratio',
    ],
  ]
  let ratio = Number.NaN
  for (const towns of ['500', '2000']) {
    const folder = await benchPackage(towns, '2015..2024')
    const one = await measure(folder)
    ratio = one.audit / one.parse
    rows.push([
      towns,
      one.observations.toLocaleString('en'),
      one.parse.toFixed(0),
      one.audit.toFixed(0),
      Math.round((one.observations / one.audit) * 1000).toLocaleString('en'),
      one.checks.toLocaleString('en'),
      one.ledger.toFixed(0),
      ratio.toFixed(2),
    ])
  }
  printTable(rows)
  console.log(
    `\naudit, parsing with PapaParse alone being 1: ${ratio.toFixed(2)} (goal: under ${GOAL})\n`,
  )
  return ratio < GOAL
}

async function measure(folder: string) {
  const files = filesOf(folder)
  const read: ReadFile = async (path) => {
    const bytes = files.get(path)
    return bytes ? { bytes } : { rule: 'file-missing', reason: path }
  }
  const texts = [...files]
    .filter(([path]) => path.endsWith('.csv'))
    .map(([, bytes]) => decodeText(bytes).text)
  const { info } = readPackage(
    decodeText(files.get('datapackage.json') ?? Buffer.from('')).text,
    '',
  )
  if (!info) throw new Error('no package to read')
  const tables = await readTables(info, read)
  const parse: number[] = []
  const audit: number[] = []
  let checks = 0
  // One after the other in each round, so that a busy machine slows both alike; round 0 warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    globalThis.gc?.()
    let start = performance.now()
    for (const text of texts) Papa.parse<string[]>(text)
    if (round > 0) parse.push(performance.now() - start)
    globalThis.gc?.()
    start = performance.now()
    checks = 0
    const one = new Audit({ ...tables, deadlines: {} })
    for (const place of auditedHere(tables.regions, []))
      for (const _ of one.outcomes(place)) checks += 1
    if (round > 0) audit.push(performance.now() - start)
  }
  const start = performance.now()
  new Ledger({ ...tables, info }, {}).answer(
    { region: null, year: null, rule: null, result: 'fails', kind: null },
    50,
  )
  return {
    observations: tables.observations.year.length,
    parse: median(parse),
    audit: median(audit),
    ledger: performance.now() - start,
    checks,
  }
}
