import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** @returns the path of an installed nginx, or `null` where there is none */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null
}

export interface Nginx {
  /** Address of the site, ending in `/`. */
  url: string
  /** The folder on disk that the site's folder (`base`) stands in. */
  root: string
  /** Ends it, and removes `root`. */
  close(): Promise<void>
}

/**
 * `deploy/nginx.conf` for a site in another folder, as `deploy/README.md` says to do it.
 *
 * @param base begins and ends with `/`
 */
export function configFor(base: string): string {
  return readFileSync('deploy/nginx.conf', 'utf8').replaceAll('/yilan/', base)
}

/**
 * Runs nginx with `deploy/nginx.conf` in the foreground, on a free port of 127.0.0.1, with every file of its own in
 * a new folder: nothing of an nginx that the machine may run besides is touched.
 *
 * @param base the site's folder; begins and ends with `/`
 * @param fill writes the site's files into the folder that it is given
 */
export async function startNginx(base: string, fill: (folder: string) => void): Promise<Nginx> {
  const program = findNginx()
  if (program === null) throw new Error('no nginx')
  const prefix = mkdtempSync(join(tmpdir(), 'yilan-nginx-'))
  const root = join(prefix, 'www')
  mkdirSync(join(root, base), { recursive: true })
  fill(join(root, base))
  const port = await freePort()
  const config = configFor(base)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('root /srv/www;', `root ${root};`)
  writeFileSync(join(prefix, 'site.conf'), config)
  writeFileSync(join(prefix, 'nginx.conf'), mainConfig(prefix))
  const args = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr']
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const url = `http://127.0.0.1:${port}${base}`
  const close = async () => {
    await end(child)
    rmSync(prefix, { recursive: true, force: true })
  }
  try {
    await answering(url, child)
  } catch (cause) {
    await close()
    throw new Error(`nginx did not start: ${said}`, { cause })
  }
  return { url, root, close }
}

function mainConfig(prefix: string): string {
  // Started by root, nginx reads as another user, who may not see the folder of the checkout.
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `  ${kind}_temp_path ${join(prefix, kind)};\n`)
    .join('')
  return `${user}daemon off;
worker_processes 1;
pid ${join(prefix, 'pid')};
error_log stderr warn;
events {}
http {
  access_log off;
${temporary}  include ${join(prefix, 'site.conf')};
}
`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('port')),
      )
    })
  })
}

/** Resolves when something is answered at the address. */
async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 100; child.exitCode === null && tries > 0; tries -= 1) {
    try {
      await (await fetch(url)).arrayBuffer()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`nothing answers at ${url}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
