import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/dataset/fingerprint'
import type { Built } from '../../src/state/built'
import { isNewer } from '../../src/state/newer'
import { DEFAULT_SITE } from '../../src/state/site'

const BEFORE = new TextEncoder().encode('region,year\n44,2021\n')
const BUILT: Built = {
  site: DEFAULT_SITE,
  metrics: [],
  version: '1',
  fingerprints: { 'data/a.csv': fingerprint(BEFORE) },
}
const answer = (response: () => Response) => isNewer(BUILT, 'https://a.cn/', async () => response())

describe('the files on the host', () => {
  test.each([
    ['the same', () => new Response(BEFORE), false],
    ['another of the same length', () => new Response('region,year\n44,2022\n'), true],
    ['shorter', () => new Response('region,year\n'), true],
    ['empty', () => new Response(''), true],
    ['gone', () => new Response('', { status: 404 }), true],
    ['not to be had just now', () => new Response('', { status: 503 }), false],
  ] as const)('%s', async (_, response, expected) => {
    expect(await answer(response)).toBe(expected)
  })

  test('that cannot be reached are not taken for newer', async () => {
    const fails = async () => {
      throw new TypeError('no network')
    }
    expect(await isNewer(BUILT, 'https://a.cn/', fails)).toBe(false)
  })

  test('that became enormous are not read to their end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024))
      },
    })
    expect(await answer(() => new Response(endless))).toBe(true)
    expect(sent).toBeLessThan(5)
  })
})
