import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { faultLine } from '../demo/faults'
import { type Chunk, type DemoOptions, makeDemo } from '../demo/package'
import { MOST_TOWNS } from '../demo/places'
import { demoText } from '../text/demo'
import type { Effects } from './effects'

const FIRST_YEAR = 2008
const LAST_YEAR = 2100

type Text = (typeof demoText)[Effects['lang']]

/** A wrong call or an unusable folder; the message is for the user, in the user's language. */
class Refusal extends Error {}

/**
 * Writes a synthetic package: `--towns 200 --years 2015..2024 --seed 7 --out folder [--faults 5]
 * [--tree]`. Planted faults go to standard output, one CSV line each as in faults.csv.
 *
 * @returns 0 done, 2 wrong use or a folder that cannot be written
 */
export async function demo(args: readonly string[], effects: Effects): Promise<number> {
  const text = demoText[effects.lang]
  try {
    const { out, ...options } = readArgs(args, text)
    const { faults, chunks } = makeDemo(options)
    if (faults.length < options.faults) {
      throw new Refusal(text.tooSmall(options.faults, faults.length))
    }
    clearFolder(out, text)
    const written = writeChunks(out, chunks(), text)
    for (const fault of faults) effects.out(faultLine(fault).trimEnd())
    effects.err(text.done(out, written.files, written.observations))
    return 0
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    effects.err(error.message)
    return 2
  }
}

const OPTIONS = {
  towns: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  faults: { type: 'string', default: '0' },
  tree: { type: 'boolean', default: false },
} as const

function parse(args: readonly string[], text: Text) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(`${text.unknownOption(reason)}\n${text.usage}`)
  }
}

function readArgs(args: readonly string[], text: Text): DemoOptions & { out: string } {
  const values = parse(args, text)
  const needed = (name: 'towns' | 'years' | 'out'): string => {
    const value = values[name]
    if (!value) throw new Refusal(`${text.missing(`--${name}`)}\n${text.usage}`)
    return value
  }
  const count = (name: 'towns' | 'faults', value: string, low: number): number => {
    const n = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (n >= low && n <= MOST_TOWNS) return n
    throw new Refusal(text.notCount(`--${name}`, value, low, MOST_TOWNS))
  }
  const span = needed('years')
  const [, from = '', to = from] = span.match(/^(\d{4})(?:\.\.(\d{4}))?$/) ?? []
  const years = [Number(from), Number(to)] as const
  if (years[0] < FIRST_YEAR || years[1] > LAST_YEAR || years[1] < years[0]) {
    throw new Refusal(text.notYears(span, FIRST_YEAR, LAST_YEAR))
  }
  return {
    towns: count('towns', needed('towns'), 1),
    years,
    seed: values.seed,
    faults: count('faults', values.faults, 0),
    tree: values.tree,
    out: needed('out'),
  }
}

/** Makes the folder, or empties it of an earlier synthetic package; anything else is left alone. */
function clearFolder(folder: string, text: Text): void {
  const inside = entries(folder, text)
  if (inside.length === 0) return
  const old = packageFiles(folder, '')
  if (old.length === 0) throw new Refusal(text.notEmpty(folder))
  for (const path of [...old, 'faults.csv']) rmSync(join(folder, path), { force: true })
  const folders = new Set(old.map((path) => dirname(path)).filter((path) => path !== '.'))
  // A folder that holds files of the user's too stays.
  for (const path of [...folders].sort().reverse()) {
    if (entries(join(folder, path), text).length === 0) rmdirSync(join(folder, path))
  }
}

function entries(folder: string, text: Text): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return []
    throw new Refusal(text.notFolder(folder))
  }
}

/** The files of a synthetic package and of those below it, as its descriptors name them. */
function packageFiles(root: string, folder: string): string[] {
  const path = `${folder}datapackage.json`
  const json = readJson(join(root, path))
  if (json?.synthetic !== true) return []
  const paths = (list: unknown) =>
    (Array.isArray(list) ? list : [])
      .map((each: unknown) => (isRecord(each) ? each.path : null))
      .filter((each) => typeof each === 'string')
      .filter((each) => !each.startsWith('/') && !each.split(/[\\/]/).includes('..'))
  const places = typeof json.places === 'string' ? [{ path: json.places }] : []
  return [
    path,
    ...paths(json.resources).map((each) => folder + each),
    ...paths(places).map((each) => folder + each),
    ...paths(json.packages).flatMap((each) => {
      return packageFiles(root, folder + each.replace(/datapackage\.json$/, ''))
    }),
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function readJson(path: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isRecord(json) ? json : null
  } catch {
    // Not there, or no JSON: then it is not a package of ours.
    return null
  }
}

/** Writes file after file; the chunks of one file follow each other, and no file is overwritten. */
function writeChunks(folder: string, chunks: Iterable<Chunk>, text: Text) {
  const written = { files: 0, observations: 0 }
  let path = ''
  let file: number | null = null
  try {
    for (const chunk of chunks) {
      if (chunk.path !== path) {
        if (file !== null) closeSync(file)
        file = null
        path = chunk.path
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        file = openSync(join(folder, path), 'wx')
        written.files++
        // The header is no observation.
        if (path.includes('observations/')) written.observations--
      }
      if (file !== null) writeSync(file, chunk.text)
      if (path.includes('observations/')) written.observations += lineCount(chunk.text)
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Refusal(text.notWritten(join(folder, path), error.message))
  } finally {
    if (file !== null) closeSync(file)
  }
  return written
}

function lineCount(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
