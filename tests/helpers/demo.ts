import type { Fault } from '../../src/demo/faults'
import { makeDemo } from '../../src/demo/package'
import type { Answer } from './static-server'

/** A synthetic package as overrides of a served site, with the faults that were planted in it. */
export function demoOverrides(
  site: Record<string, unknown>,
  towns = 12,
): { overrides: Map<string, Buffer | Answer>; faults: readonly Fault[] } {
  const demo = makeDemo({ towns, years: [2015, 2022], seed: 'browser', faults: 12, tree: false })
  const files = new Map<string, string>()
  for (const { path, text } of demo.chunks())
    files.set(`data/${path}`, (files.get(`data/${path}`) ?? '') + text)
  files.set('site.json', JSON.stringify({ title: '试验', languages: ['zh', 'en'], ...site }))
  return {
    overrides: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
    faults: demo.faults,
  }
}
