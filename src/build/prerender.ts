import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import vue from '@vitejs/plugin-vue'
import { build } from 'vite'
import type { RenderedPage } from './render'
import type { Rendered, ThreadData, Wanted } from './render-thread'

/** More than this many threads cost more to begin than they save. */
const MOST_THREADS = 8

/** Builds the app for Node and says where it lies. */
async function buildRenderer(root: string): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/yilan/render')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [vue()],
    build: {
      ssr: 'src/build/render-thread.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      // The same scoped names as in the browser's build come from the same root.
      rollupOptions: {
        output: { entryFileNames: 'thread.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  return join(outDir, 'thread.mjs')
}

/**
 * Renders pages side by side, as many at once as the machine has cores.
 *
 * @param onPage is given each page as soon as it is there, in any order
 * @throws Error naming the page that could not be rendered
 */
export async function renderPages(
  root: string,
  data: ThreadData,
  wanted: readonly Wanted[],
  onPage: (page: Wanted, rendered: RenderedPage) => void,
): Promise<void> {
  const thread = await buildRenderer(root)
  const waiting = [...wanted]
  const count = Math.min(availableParallelism(), MOST_THREADS, waiting.length)
  await Promise.all(Array.from({ length: count }, () => runThread(thread, data, waiting, onPage)))
}

function runThread(
  file: string,
  workerData: ThreadData,
  waiting: Wanted[],
  onPage: (page: Wanted, rendered: RenderedPage) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData, env: { ...process.env, NODE_ENV: 'production' } })
    let current: Wanted | undefined
    const next = () => {
      current = waiting.shift()
      if (current) worker.postMessage(current)
      else worker.terminate().then(() => resolve(), reject)
    }
    worker.on('error', reject)
    worker.on('message', (rendered: Rendered) => {
      if (!current) return
      if ('error' in rendered) {
        waiting.length = 0
        worker.terminate()
        reject(new Error(`cannot render ${current.path} (${current.lang}): ${rendered.error}`))
        return
      }
      onPage(current, rendered.ok)
      next()
    })
    next()
  })
}
