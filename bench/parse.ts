/**
 * Our reading of a whole package, with all its checks, against PapaParse alone on the same files.
 * Run by itself, `parse.ts papaparse|yilan <folder>`, it reads once and prints the memory that took.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { readFolder } from '../src/cli/folder'
import { decodeText } from '../src/dataset/decode'
import { readPackage } from '../src/dataset/package'
import { type ReadFile, readTables } from '../src/dataset/tables'
import { filesOf, median, printTable } from './package'

const ROUNDS = 5
/** Our reading should be at least this fast, PapaParse alone being 1. */
const GOAL = 0.6

interface Memory {
  /** Largest heap and external memory seen between two files, in MB. */
  peak: number
  /** What is still held when all is read and the garbage collected, in MB. */
  held: number
  /** Largest memory of the whole process, in MB. */
  process: number
}

async function readOurs(read: ReadFile, afterFile?: () => void) {
  const file = await read('datapackage.json')
  const { info } = readPackage('bytes' in file ? decodeText(file.bytes).text : '', '')
  if (!info) throw new Error('no package to read')
  return readTables(info, read, afterFile)
}

/** Measures speed and memory, prints the table, and says whether the goal is met. */
export async function benchParse(folder: string): Promise<boolean> {
  const files = filesOf(folder)
  const texts = [...files]
    .filter(([path]) => path.endsWith('.csv'))
    .map(([, bytes]) => decodeText(bytes).text)
  const read: ReadFile = async (path) => {
    const bytes = files.get(path)
    return bytes ? { bytes } : { rule: 'file-missing', reason: path }
  }
  const papa: number[] = []
  const ours: number[] = []
  let rows = 0
  let observations = 0
  // One after the other in each round, so that a busy machine slows both alike; round 0 warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    globalThis.gc?.()
    let start = performance.now()
    rows = 0
    for (const text of texts) rows += Papa.parse<string[]>(text).data.length - 2
    if (round > 0) papa.push(performance.now() - start)
    globalThis.gc?.()
    start = performance.now()
    const tables = await readOurs(read)
    if (round > 0) ours.push(performance.now() - start)
    observations = tables.observations.year.length
    if (tables.problems.length > 0) console.log(`${tables.problems.length} problems in the package`)
  }
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(
    `${rows.toLocaleString('en')} rows, ${observations.toLocaleString('en')} observations, ` +
      `${(size / 1e6).toFixed(0)} MB in ${texts.length} files; medians of ${ROUNDS} rounds\n`,
  )
  const memory = [memoryOf('papaparse', folder), memoryOf('yilan', folder)]
  const line = (name: string, times: readonly number[], used: Memory | undefined) => [
    name,
    median(times).toFixed(0),
    Math.round((rows / median(times)) * 1000).toLocaleString('en'),
    ...[used?.peak, used?.held, used?.process].map((mb) => mb?.toFixed(0) ?? '?'),
  ]
  printTable([
    ['', 'ms', 'rows/s', 'peak heap MB', 'held MB', 'process MB'],
    line('PapaParse alone', papa, memory[0]),
    line('Yilan, all checks', ours, memory[1]),
  ])
  const ratio = median(papa) / median(ours)
  console.log(`\nspeed, PapaParse alone being 1: ${ratio.toFixed(2)} (goal: ${GOAL} or more)\n`)
  return ratio >= GOAL
}

/** Reads in a process of its own, so that neither reading counts the other's memory. */
function memoryOf(reader: string, folder: string): Memory {
  const script = fileURLToPath(import.meta.url)
  const args = ['--expose-gc', '--import', 'tsx', script, reader, folder]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const found: unknown = stdout ? JSON.parse(stdout) : null
  if (!isMemory(found)) throw new Error(`no measurement from ${reader}: ${stderr}`)
  return found
}

function isMemory(value: unknown): value is Memory {
  return typeof value === 'object' && value !== null && 'peak' in value && 'held' in value
}

function usedMemory(): number {
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

async function measureMemory(reader: string, folder: string): Promise<Memory> {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, usedMemory())
  }
  const held: unknown[] = []
  if (reader === 'yilan') held.push(await readOurs(readFolder(folder), look))
  else
    for (const path of filesOf(folder).keys()) {
      const result = await readFolder(folder)(path)
      if (!path.endsWith('.csv') || !('bytes' in result)) continue
      held.push(Papa.parse<string[]>(decodeText(result.bytes).text).data)
      look()
    }
  globalThis.gc?.()
  const used = usedMemory()
  if (held.length === 0) throw new Error('nothing was read')
  return { peak, held: used, process: process.resourceUsage().maxRSS / 1024 }
}

const [, script, reader, folder] = process.argv
if (script === fileURLToPath(import.meta.url) && reader && folder)
  console.log(JSON.stringify(await measureMemory(reader, folder)))
