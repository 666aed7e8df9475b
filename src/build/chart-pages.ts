import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readFolder } from '../cli/folder'
import { Dataset } from '../dataset/dataset'
import { decodeText } from '../dataset/decode'
import { fingerprint } from '../dataset/fingerprint'
import { LEVELS, type Metric } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import type { ReadFile } from '../dataset/tables'
import {
  type ChartFigure,
  type ChartIndex,
  cardPath,
  embedFolder,
  embedPath,
  oembedPath,
} from '../series/chart-files'
import { figuresOf } from '../series/figure'
import { TILE_METRICS } from '../series/page'
import type { SeriesFile } from '../series/series-file'
import { readSite, type Site } from '../state/site'
import {
  cardSvg,
  chartFiles,
  type DrawnFigure,
  drawFigure,
  figuresOfPlace,
  indexFile,
  seriesFile,
} from './charts'
import { buildEmbeds } from './embed-scripts'
import { type EmbedAssets, embedHtml, frameHeightOf, oembedAnswer, type Thumbnail } from './embeds'
import { Output } from './output'
import { isFileName } from './pages'
import { NO_FONT, type PictureMaker, pictureMaker } from './picture'
import { readOutline } from './places'

/** Pictures are this wide, in pixels: sharp on a phone, and for half a page of print. */
const PICTURE_WIDTH = 1200
/** Pictures drawn at a time; each takes a thread. */
const AT_A_TIME = Math.min(8, availableParallelism())

/**
 * Writes, for every place and metric with figures, pictures and data at `charts/`, a page at `embed/`, and oEmbed
 * answers; and `embed.js`. Only what changed is written, and pictures are drawn only once for the same drawing.
 *
 * Which metrics: those of `charts` in `site.json`, a list of ids or `"all"` (all but the cells of statutory tables);
 * where it is not set, the four of the tiles. So an address never goes away because a package has grown. PNG pictures are
 * made of the tiles' metrics only: one takes fifty times as long as all else of a figure.
 */
export function chartPages(): Plugin {
  let publicDir = ''
  let root = ''
  return {
    name: 'yilan-charts',
    apply: 'build',
    configResolved(config) {
      ;({ publicDir, root } = config)
    },
    // After the pages are written, since those remove what they do not know.
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir = 'dist' }) {
        const settings = await readFolder(publicDir)('site.json')
        const text = 'bytes' in settings ? decodeText(settings.bytes).text : null
        const { site } = readSite(text)
        const read = readFolder(join(publicDir, 'data'))
        const maker = pictureMaker()
        if (!maker) this.warn(NO_FONT)
        const assets = await buildEmbeds(root, dir)
        const { regions } = await readOutline(read)
        const started = performance.now()
        const counts = await writeCharts({
          dir,
          read,
          // The same places as have built pages.
          codes: regions
            .filter(({ code, level }) => isFileName(code) && LEVELS.indexOf(level) < site.prerender)
            .map(({ code }) => code),
          isMetricWanted: wantedMetrics(text),
          site,
          assets,
          maker,
        })
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        this.info(
          `charts: ${counts.figures} figures, ${counts.pictures} pictures, ${counts.written} of ${counts.files} files changed, ${seconds} s`,
        )
      },
    },
  }
}

function isOfTiles({ id }: { id: string }): boolean {
  return TILE_METRICS.some((one) => one === id)
}

/** @param text of `site.json` */
export function wantedMetrics(text: string | null): (metric: Metric) => boolean {
  let wanted: unknown
  try {
    const settings: unknown = JSON.parse(text ?? '{}')
    if (typeof settings === 'object' && settings !== null && 'charts' in settings)
      wanted = settings.charts
  } catch {
    // That the settings cannot be read is said on every page.
  }
  if (wanted === 'all') return ({ id }) => !id.includes('.')
  if (Array.isArray(wanted)) return ({ id }) => wanted.includes(id)
  return isOfTiles
}

export interface ChartsJob {
  dir: string
  read: ReadFile
  codes: readonly string[]
  isMetricWanted: (metric: Metric) => boolean
  site: Site
  assets: EmbedAssets
  /** `null` where no pictures can be made. */
  maker: Pick<PictureMaker, 'png'> | null
}

export interface ChartCounts {
  figures: number
  pictures: number
  files: number
  written: number
}

export async function writeCharts(job: ChartsJob): Promise<ChartCounts> {
  const counts: ChartCounts = { figures: 0, pictures: 0, files: 0, written: 0 }
  const dataset = new Dataset(job.read)
  const versions = new Map<string, Pick<SeriesFile, 'fingerprint' | 'descriptor'>>()
  const folders = ['charts', 'embed'].map((name) => ({
    start: `${name}/`,
    output: new Output(join(job.dir, name)),
  }))
  const whole = { start: '', output: new Output(job.dir) }
  const write = (path: string, content: string | Buffer) => {
    const { start, output } = folders.find((one) => path.startsWith(one.start)) ?? whole
    output.write(path.slice(start.length), content)
  }
  const pictures = new Queue(AT_A_TIME)
  const hasPictures = job.maker !== null
  for (const code of job.codes) {
    const result = await dataset.place(code)
    if (result.kind !== 'place') continue
    const { data } = result
    const { folder } = data.package
    const version = versions.get(folder) ?? (await versionOf(dataset, job.read, code, folder))
    versions.set(folder, version)
    const { own, children } = figuresOfPlace(data, job.isMetricWanted)
    if (own.length + children.length === 0) continue
    const heights: ChartIndex['heights'] = {}
    for (const isChildren of [false, true])
      for (const metric of isChildren ? children : own) {
        const where = { code, metric: metric.id, isChildren }
        counts.figures += 1
        const file = seriesFile(data, where, metric, version)
        write(file.path, file.text)
        await writeFigure(data, where, heights)
      }
    const index = indexFile(code, {
      format: 1,
      metrics: own.map(({ id }) => id),
      children: children.map(({ id }) => id),
      pictures: hasPictures
        ? [...new Set([...own, ...children])].filter(isOfTiles).map(({ id }) => id)
        : [],
      heights,
    })
    write(index.path, index.text)
    // Cards and oEmbed answers are found by absolute addresses only.
    const isChildren = own.length === 0
    const main = mainMetric(isChildren ? children : own, data, isChildren)
    if (main && job.site.address !== '') {
      const where = { code, metric: main.id, isChildren }
      for (const lang of job.site.languages) {
        const card = job.maker && cardSvg(drawFigure(data, where, lang), job.site)
        if (!card) continue
        counts.pictures += 1
        await pictures.add(async () => {
          if (job.maker) write(cardPath(code, lang), await job.maker.png(card, PICTURE_WIDTH))
        })
      }
      const lang = job.site.languages[0] ?? 'zh'
      const drawn = drawFigure(data, where, lang)
      write(oembedPath(code), oembedAnswer(drawn, job.site, thumbnailOf(drawn)))
    }
  }
  await pictures.end()
  // Of the build itself, see `embed-scripts.ts`.
  folders[1]?.output.keep('index.html')
  for (const { output, start } of folders) if (existsSync(join(job.dir, start))) output.prune()
  for (const { output } of [...folders, whole]) {
    counts.files += output.files
    counts.written += output.written
  }
  return counts

  function filesOf(drawn: DrawnFigure) {
    return chartFiles(drawn, job.site, hasPictures && isOfTiles({ id: drawn.where.metric }))
  }

  function thumbnailOf(drawn: DrawnFigure): Thumbnail | null {
    const svg = filesOf(drawn).find(({ png }) => png !== undefined)
    const [, width = 0, height = 0] = /\swidth="(\d+)" height="(\d+)"/.exec(svg?.text ?? '') ?? []
    if (svg?.png === undefined) return null
    const scale = PICTURE_WIDTH / Number(width)
    return { path: svg.png, width: PICTURE_WIDTH, height: Math.round(Number(height) * scale) }
  }

  async function writeFigure(
    data: PlaceData,
    where: ChartFigure,
    heights: ChartIndex['heights'],
  ): Promise<void> {
    for (const lang of job.site.languages) {
      const drawn = drawFigure(data, where, lang)
      heights[embedFolder(where, lang)] = frameHeightOf(drawn, job.site)
      for (const { path, text, png } of filesOf(drawn)) {
        write(path, text)
        if (png === undefined) continue
        counts.pictures += 1
        await pictures.add(async () => {
          if (job.maker) write(png, await job.maker.png(text, PICTURE_WIDTH))
        })
      }
      const folder = embedPath(where, lang)
      write(`${folder}index.html`, embedHtml(drawn, job.site, job.assets))
      if (job.site.address !== '')
        write(`${folder}oembed.json`, oembedAnswer(drawn, job.site, thumbnailOf(drawn)))
    }
  }
}

/** What stands on the place's card: of the metrics of tiles, or of all, the one with the most figures. */
function mainMetric(
  metrics: readonly Metric[],
  data: PlaceData,
  isChildren: boolean,
): Metric | undefined {
  const counts = new Map<Metric, number>()
  for (const region of isChildren ? data.children : [data.place])
    for (const { metric } of figuresOf(data, region))
      counts.set(metric, (counts.get(metric) ?? 0) + 1)
  const ofTiles = metrics.filter(isOfTiles)
  return (ofTiles.length > 0 ? ofTiles : metrics).toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )[0]
}

/** What tells this version of the package from all others. */
async function versionOf(dataset: Dataset, read: ReadFile, code: string, folder: string) {
  const { info } = await dataset.descriptor(code)
  const hash = createHash('sha256')
  const descriptor = await read(`${folder}datapackage.json`)
  const bytes = 'bytes' in descriptor ? descriptor.bytes : new Uint8Array()
  hash.update(bytes)
  const files = [
    info.regions,
    info.metrics,
    info.reports,
    ...info.observations.map(({ path }) => path),
  ]
  for (const file of files) {
    const result = file === null ? null : await read(file)
    if (result && 'bytes' in result) hash.update(result.bytes)
  }
  return { fingerprint: hash.digest('hex').slice(0, 16), descriptor: fingerprint(bytes) }
}

/** Runs work, at most so much at a time; a failure is thrown at the next step. */
class Queue {
  private readonly running = new Set<Promise<void>>()
  private failure: unknown = null
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  async add(work: () => Promise<void>): Promise<void> {
    while (this.running.size >= this.most) await Promise.race(this.running)
    this.check()
    const run: Promise<void> = work()
      .catch((error: unknown) => {
        this.failure = error
      })
      .finally(() => this.running.delete(run))
    this.running.add(run)
  }

  async end(): Promise<void> {
    await Promise.all(this.running)
    this.check()
  }

  private check(): void {
    if (this.failure !== null) throw this.failure
  }
}
