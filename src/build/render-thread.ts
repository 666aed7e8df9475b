/** One of several threads that render pages, each with the dataset in its own memory. */
import { parentPort, workerData } from 'node:worker_threads'
import { readFolder } from '../cli/folder'
import type { Metric } from '../dataset/model'
import type { Site } from '../state/site'
import type { Lang } from '../text/lang'
import { createRenderer, type RenderedPage } from './render'

export interface ThreadData {
  /** Folder of the data package. */
  data: string
  site: Site
  metrics: Metric[]
}

export interface Wanted {
  path: string
  lang: Lang
  /** Code of the place that it is the page of. */
  place: string | null
}

export type Rendered = { ok: RenderedPage } | { error: string }

const { data, site, metrics }: ThreadData = workerData
const renderer = createRenderer(readFolder(data), site, metrics)

parentPort?.on('message', async ({ path, lang, place }: Wanted) => {
  let rendered: Rendered
  try {
    rendered = { ok: await renderer.render(path, lang, place) }
  } catch (error) {
    rendered = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(rendered)
})
