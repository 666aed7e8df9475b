/** The files on the host may be newer than the page, which was built from earlier ones. */
import { type App, type InjectionKey, inject } from 'vue'
import { fingerprint, lengthOf } from '../dataset/fingerprint'
import type { Built } from './built'

/** Versions of the data package, where the page was brought up to date; they may be the same, or empty. */
export interface Update {
  from: string
}

const UPDATE: InjectionKey<Update | null> = Symbol('update')

export function provideUpdate(app: App, update: Update | null): void {
  app.provide(UPDATE, update)
}

export function useUpdate(): Update | null {
  return inject(UPDATE, null)
}

/**
 * Whether any of the files that the pages were made from has changed since.
 *
 * @param root address of the site's folder
 * @returns true also where a file is gone; false where it cannot be reached just now
 */
export async function isNewer(
  { fingerprints }: Built,
  root: string,
  request: typeof fetch = fetch,
): Promise<boolean> {
  const changed = await Promise.all(
    Object.entries(fingerprints).map(async ([path, before]) => {
      try {
        const response = await request(new URL(path, root), { cache: 'no-cache' })
        if (response.status === 404 || response.status === 410) return true
        if (!response.ok) return false
        return !(await isStill(before, response))
      } catch {
        return false
      }
    }),
  )
  return changed.includes(true)
}

/** Reads no further than the file was long before: a much larger one has changed, and is not for the page to hash. */
async function isStill(before: string, response: Response): Promise<boolean> {
  const bytes = new Uint8Array(lengthOf(before))
  const reader = response.body?.getReader()
  let length = 0
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) break
    if (length + part.value.length > bytes.length) {
      await reader?.cancel()
      return false
    }
    bytes.set(part.value, length)
    length += part.value.length
  }
  return fingerprint(bytes.subarray(0, length)) === before
}
