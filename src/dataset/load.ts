import { type FileResult, LARGEST_FILE, type ReadFile } from './tables'

/**
 * Reads files below an address over HTTP: the only `fetch` of the app. Every file is asked for
 * afresh (an unchanged one costs an empty answer), so that figures of two versions are never mixed.
 *
 * @param root address of the dataset's folder, ending in `/`
 */
export function readFrom(root: string, request: typeof fetch = fetch): ReadFile {
  return async (path, onBytes) => {
    try {
      const response = await request(new URL(path, root), { cache: 'no-cache' })
      if (response.status === 404 || response.status === 410)
        return { rule: 'file-missing', reason: String(response.status) }
      if (!response.ok) return { rule: 'file-unreachable', reason: String(response.status) }
      return await readBody(response, onBytes)
    } catch (error) {
      return {
        rule: 'file-unreachable',
        reason: error instanceof Error ? error.message : String(error),
      }
    }
  }
}

async function readBody(
  response: Response,
  onBytes: ((loaded: number, total: number | null) => void) | undefined,
): Promise<FileResult> {
  const reader = response.body?.getReader()
  if (!reader) return { bytes: new Uint8Array(await response.arrayBuffer()) }
  const total = Number(response.headers.get('content-length')) || null
  const parts: Uint8Array[] = []
  let length = 0
  let cut = false
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    length += value.length
    onBytes?.(length, total)
    if (length > LARGEST_FILE) {
      cut = true
      await reader.cancel()
      break
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { bytes, cut }
}
