/**
 * `npm run bench`, or parts of it: `npm run bench -- parse audit browser compare embed place build`,
 * `… -- ingest [folder of labelled texts]`.
 */
import { benchAudit } from './audit'
import { benchBrowser } from './browser'
import { benchBuild } from './build'
import { benchCompare } from './compare'
import { benchEmbed } from './first-paint'
import { benchIngest } from './ingest'
import { benchPackage } from './package'
import { benchParse } from './parse'
import { benchPlace } from './place'

const PARTS = {
  parse: benchParse,
  audit: (_folder: string) => benchAudit(),
  browser: benchBrowser,
  compare: (_folder: string) => benchCompare(),
  embed: (_folder: string) => benchEmbed(),
  place: (_folder: string) => benchPlace(),
  build: (_folder: string) => benchBuild(),
  ingest: (_folder: string) => benchIngest(labelled),
} as const

const args = process.argv.slice(2)
const at = args.indexOf('ingest')
/** What stands behind `ingest` and is no part is the folder of labelled texts. */
const behind = at >= 0 ? (args[at + 1] ?? '') : ''
const labelled = behind === '' || behind in PARTS ? null : behind
const wanted = args.filter((arg) => arg !== labelled)
const unknown = wanted.filter((part) => !(part in PARTS))
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(' ')}; there are: ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}
// Only those that read the largest package have it made.
const isNeeded =
  wanted.length === 0 || wanted.some((part) => part === 'parse' || part === 'browser')
const folder = isNeeded ? await benchPackage() : ''
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}\n`)
  if (!(await measure(folder))) process.exitCode = 1
}
