import { pathToFileURL } from 'node:url'
import { cliText } from '../text/cli'
import type { Lang } from '../text/lang'
import type { Effects } from './effects'

/** @returns the exit code of the command named by the first argument; 2 for wrong use */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const text = cliText[effects.lang]
  const [command, ...rest] = args
  if (command === 'check') return (await import('./check')).check(rest, effects)
  if (command === 'ingest') return (await import('./ingest')).ingest(rest, effects)
  if (command === 'demo') return (await import('./demo')).demo(rest, effects)
  if (command === '--help' || command === 'help') {
    effects.out(text.usage)
    return 0
  }
  if (command !== undefined) effects.err(text.unknownCommand(command))
  effects.err(text.usage)
  return 2
}

/** Takes `--lang zh|en` out of the arguments; without it the environment decides, zh by default. */
export function readLang(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { lang: Lang; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  if (at === -1) return { lang: set.startsWith('en') ? 'en' : 'zh', rest: [...args] }
  const isJoined = args[at] !== '--lang'
  const value = isJoined ? args[at]?.slice('--lang='.length) : args[at + 1]
  return { lang: value === 'en' ? 'en' : 'zh', rest: args.toSpliced(at, isJoined ? 1 : 2) }
}

/** Runs the command of this process. A reader that stops reading (`| head`) is no error. */
export async function run(): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
  const { lang, rest } = readLang(process.argv.slice(2), process.env)
  process.exitCode = await main(rest, {
    lang,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run()
