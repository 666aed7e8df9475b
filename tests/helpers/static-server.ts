import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What to answer in place of a file. `type` is told from the path where it is not given. */
export interface Answer {
  status?: number
  body?: Buffer | string
  type?: string
  delayMs?: number
}

export interface ServeOptions {
  /** The sub-folder that the site stands in; begins and ends with `/`. */
  base?: string
  /** By path below the base (`data/regions.csv`); may be changed while the server runs. */
  overrides?: ReadonlyMap<string, Buffer | Answer>
  /** The `Content-Security-Policy` sent; `null` for none. */
  csp?: string | null
  /** Compresses texts for who accepts it, as hosts do; not by default, so that tests see sizes as they are. */
  gzip?: boolean
}

export interface StaticServer {
  /** Address of the site, ending in `/`. */
  url: string
  /** Paths of all requests so far, with their queries. */
  requests: string[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
}

/**
 * Serves a folder on a free port of 127.0.0.1 as a plain static host does: a folder is its `index.html`,
 * what is not there is 404 with the body of `404.html`, and nothing is rewritten.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const { base = '/', overrides, csp = "default-src 'self'", gzip = false } = options
  const requests: string[] = []

  /** @returns what stands at a path below the base, or at none (`null`) */
  function answer(path: string | null): Required<Answer> {
    const replaced = path === null ? undefined : overrides?.get(path)
    if (replaced !== undefined) {
      const given = Buffer.isBuffer(replaced) ? { body: replaced } : replaced
      return { status: 200, body: '', type: typeOf(path ?? ''), delayMs: 0, ...given }
    }
    const file = path === null ? null : fileAt(folder, path)
    if (file !== null)
      return { status: 200, body: readFileSync(file), type: typeOf(file), delayMs: 0 }
    const missing = path === null ? null : fileAt(folder, '404.html')
    return missing === null
      ? { status: 404, body: 'not found\n', type: typeOf('.txt'), delayMs: 0 }
      : { status: 404, body: readFileSync(missing), type: typeOf('.html'), delayMs: 0 }
  }

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
    requests.push(pathname + search)
    if (csp !== null) response.setHeader('Content-Security-Policy', csp)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    // As deploy/ has it: the names of these files change with what is in them.
    if (pathname.startsWith(`${base}assets/`))
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    const path = pathname.startsWith(base) ? readPath(pathname.slice(base.length)) : null
    if (`${pathname}/` === base || (path !== null && isBareFolder(folder, path))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end()
      return
    }
    const { status, body: whole, type, delayMs } = answer(path)
    const isPacked =
      gzip &&
      !/^image\/png|octet-stream/.test(type) &&
      /\bgzip\b/.test(String(request.headers['accept-encoding']))
    const body = isPacked ? gzipSync(whole) : whole
    if (isPacked) response.setHeader('Content-Encoding', 'gzip')
    const send = () =>
      response
        .writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
        .end(body)
    if (delayMs > 0) setTimeout(send, delayMs)
    else send()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : null
  return {
    url: `http://127.0.0.1:${port}${base}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

/** The address's path as a path on disk, or `null` where it cannot be one. */
function readPath(path: string): string | null {
  try {
    const plain = decodeURIComponent(path)
    return plain.includes('\0') || plain.split(/[\\/]/).includes('..') ? null : plain
  } catch {
    return null
  }
}

function fileAt(folder: string, path: string): string | null {
  const file =
    path === '' || path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path)
  return existsSync(file) && statSync(file).isFile() ? file : null
}

/** A folder that was asked for without the slash. */
function isBareFolder(folder: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false
  const file = join(folder, path)
  return existsSync(file) && statSync(file).isDirectory()
}
