import { expect, test } from 'vitest'
import type { ReadFile } from '../../src/dataset/tables'
import { makeDemo } from '../../src/demo/package'
import { auditPackage } from '../helpers/audit'

/** Runs of seeds, so that two runs may go side by side and a failure names its seed. */
const SEEDS = Array.from({ length: 200 }, (_, seed) => String(seed))
const isFail = ({ result }: { result: string }) => result === 'fails'

function readDemo(demo: ReturnType<typeof makeDemo>): ReadFile {
  const files = new Map<string, string[]>()
  for (const { path, text } of demo.chunks()) files.set(path, [...(files.get(path) ?? []), text])
  return async (path) => {
    const texts = files.get(path)
    if (!texts) return { rule: 'file-missing', reason: path }
    return { bytes: new TextEncoder().encode(texts.join('')) }
  }
}

test.each(SEEDS)(
  'seed %s: every planted fault is found, by all its rules, and nothing else',
  {
    timeout: 60_000,
  },
  async (seed) => {
    const options = { towns: 5, years: [2018, 2022], seed, faults: 4, tree: false } as const
    const demo = makeDemo(options)
    const fails = await auditPackage(readDemo(demo), {}, isFail)
    expect(demo.faults.length).toBe(4)
    const explained = new Set<object>()
    for (const { report, item, rules } of demo.faults) {
      const found = fails.filter(({ terms }) =>
        terms.some(
          ({ region, year, metric, place }) =>
            region === report.place.code &&
            year === report.year &&
            metric === item.metric &&
            place === item.place,
        ),
      )
      for (const finding of found) explained.add(finding)
      expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]))
    }
    expect(fails.filter((finding) => !explained.has(finding))).toEqual([])
  },
)
