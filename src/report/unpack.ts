import { unzipSync } from 'fflate'
import { decodeText } from '../dataset/decode'
import { DocumentError } from './document'

/** Unpacked bytes of one file, and of all of an archive, that are accepted. */
const LARGEST_ENTRY = 64 * 2 ** 20
const LARGEST_ARCHIVE = 512 * 2 ** 20
const MOST_ENTRIES = 5000
/** Text shrinks to a twentieth; what shrinks to a two-hundredth and is large is a bomb. */
const HIGHEST_RATIO = 200

/** Unpacks the wanted files of a zip. Nothing larger than a report is ever inflated. */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  let total = 0
  let entries = 0
  let isTooLarge = false
  try {
    const files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (isTooLarge || !isWanted(fileName(name))) return false
        entries += 1
        total += originalSize
        const isBomb = originalSize > 2 ** 22 && originalSize > size * HIGHEST_RATIO
        isTooLarge ||=
          isBomb ||
          originalSize > LARGEST_ENTRY ||
          total > LARGEST_ARCHIVE ||
          entries > MOST_ENTRIES
        return !isTooLarge
      },
    })
    if (isTooLarge) throw new DocumentError('zip-too-large')
    return new Map(Object.entries(files).map(([name, content]) => [fileName(name), content]))
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('file-broken', { cause: error })
  }
}

/** Names that Chinese Windows writes are GB18030, which a zip cannot say: they come as single bytes. */
function fileName(name: string): string {
  const codes = Array.from(name, (char) => char.charCodeAt(0))
  const isBytes = codes.every((code) => code < 0x100) && codes.some((code) => code >= 0x80)
  return isBytes ? decodeText(Uint8Array.from(codes)).text : name
}
