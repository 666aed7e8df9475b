/** `npm run bench`, or one part of it: `npm run bench -- parse`, `… -- audit`, `… -- browser`. */
import { benchAudit } from './audit'
import { benchBrowser } from './browser'
import { benchPackage } from './package'
import { benchParse } from './parse'

const PARTS = {
  parse: benchParse,
  audit: (_folder: string) => benchAudit(),
  browser: benchBrowser,
} as const

const wanted = process.argv.slice(2)
const unknown = wanted.filter((part) => !(part in PARTS))
if (unknown.length > 0) {
  console.error(`unknown part: ${unknown.join(' ')}; there are: ${Object.keys(PARTS).join(', ')}`)
  process.exit(2)
}
const folder = await benchPackage()
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n${name}\n`)
  if (!(await measure(folder))) process.exitCode = 1
}
