import { rmSync } from 'node:fs'
import { build } from 'vite'
import { PICTURE_CACHE } from '../src/build/picture'
import { filesOf, printTable } from './package'

const FOLDER = '.bench/site'
/** Seconds for 400 places. */
const GOAL = { places: 400, seconds: 60 }

/** The whole site with the real package: the first time, with nothing kept, and again with nothing changed. */
export async function benchBuild(): Promise<boolean> {
  rmSync(FOLDER, { recursive: true, force: true })
  rmSync(PICTURE_CACHE, { recursive: true, force: true })
  const first = await timed()
  const again = await timed()
  const places = [...filesOf(FOLDER).keys()].filter((path) => /^r\/[^/]+\/index\.html$/.test(path))
  printTable([
    ['', 'seconds', 'places', 'seconds for 400'],
    ...Object.entries({ first, again }).map(([name, seconds]) => [
      name,
      seconds.toFixed(1),
      String(places.length),
      ((seconds / places.length) * GOAL.places).toFixed(1),
    ]),
  ])
  console.log(
    `peak memory of this process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  )
  return (first / places.length) * GOAL.places <= GOAL.seconds
}

async function timed(): Promise<number> {
  const start = performance.now()
  await build({ logLevel: 'error', build: { outDir: FOLDER } })
  return (performance.now() - start) / 1000
}
