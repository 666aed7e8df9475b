import { pathToFileURL } from 'node:url'
import { cliText } from '../text/cli'
import type { Lang } from '../text/lang'
import { type Effects, printable } from './effects'

/** @returns the exit code of the command named by the first argument; 2 for wrong use */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const text = cliText[effects.lang]
  const [command, ...rest] = args
  const isAsked = (arg: string) => arg === '--help' || arg === '-h'
  const end = args.indexOf('--')
  if (command === 'help' || args.slice(0, end === -1 ? args.length : end).some(isAsked)) {
    effects.out(text.usage)
    return 0
  }
  if (command === 'check') return (await import('./check')).check(rest, effects)
  if (command === 'ingest') return (await import('./ingest')).ingest(rest, effects)
  if (command === 'demo') return (await import('./demo')).demo(rest, effects)
  if (command !== undefined) effects.err(text.unknownCommand(printable(command)))
  effects.err(text.usage)
  return 2
}

/**
 * Takes `--lang zh|en` out of the arguments; without it the environment decides, zh by default.
 *
 * @returns `wrong` is what stands there instead of a language
 */
export function readLang(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { lang: Lang; rest: string[]; wrong?: string } {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const lang = set.startsWith('en') ? 'en' : 'zh'
  if (at === -1) return { lang, rest: [...args] }
  const isJoined = args[at] !== '--lang'
  const value = isJoined ? args[at]?.slice('--lang='.length) : args[at + 1]
  const rest = args.toSpliced(at, isJoined ? 1 : 2)
  return value === 'zh' || value === 'en'
    ? { lang: value, rest }
    : { lang, rest, wrong: value ?? '' }
}

/** Runs the command of this process. A reader that stops reading (`| head`) is no error. */
export async function run(): Promise<void> {
  process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
  const { lang, rest, wrong } = readLang(process.argv.slice(2), process.env)
  const effects: Effects = {
    lang,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  }
  if (wrong === undefined) {
    process.exitCode = await main(rest, effects)
    return
  }
  effects.err(cliText[lang].wrongLang(printable(wrong)))
  effects.err(cliText[lang].usage)
  process.exitCode = 2
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run()
