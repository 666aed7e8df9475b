import type { Plugin } from 'vite'

/**
 * Lets `write-excel-file` compress where it runs. Its own way, `zip` of fflate, starts workers from `blob:`
 * addresses for anything above 160 kB, which `default-src 'self'` forbids; here it gets `zipSync` in the same
 * shape. It runs in a worker of ours (`state/workbook-worker.ts`), so the page does not wait for it.
 *
 * Why: fflate's documentation, "asynchronous functions … run in a separate thread by using Web Workers",
 * https://github.com/101arrowz/fflate#usage. Not needed once the library offers a synchronous way.
 */
export function zipInPlace(): Plugin {
  const id = '\0yilan-zip'
  return {
    name: 'yilan-zip',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'fflate' && importer?.includes('write-excel-file') ? id : null
    },
    load(asked) {
      if (asked !== id) return null
      return `import { zipSync } from 'fflate'
export * from 'fflate'
export function zip(files, done) {
  try { done(null, zipSync(files)) } catch (error) { done(error, null) }
}`
    },
  }
}
