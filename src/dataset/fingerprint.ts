/**
 * Tells whether a file changed: its length and a 32-bit hash, FNV-1a. Not proof against forgery, which is not its
 * matter; unlike the browser's own digests it is there without HTTPS too.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return `${bytes.length}-${(hash >>> 0).toString(16)}`
}

/** How many bytes the file had. */
export function lengthOf(fingerprint: string): number {
  return Number.parseInt(fingerprint, 10)
}
