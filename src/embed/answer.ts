import type { Wish } from '../dataset/dataset'
import type { Region } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import { chartPath } from '../series/chart-files'
import type { Question } from '../series/question'
import { isSeriesFile, joinSeries, type SeriesFile } from '../series/series-file'

/** The places of a question with their data. */
export interface Answered {
  data: PlacesData
  chosen: string[]
  wishes: readonly Wish[]
  above: Region[]
  unknown: Wish[]
  /** Fingerprint of the package's `datapackage.json` that the build read; `null` where the dataset itself was read. */
  descriptor: string | null
}

/** Reads a JSON file below the site's folder; `null` where there is none. */
export type ReadJson = (path: string) => Promise<unknown>

/** Most files read for one figure: beyond that the dataset's own files are fewer. */
const MOST_FILES = 24

/**
 * Answers from the small files of the build, without the dataset: a few kB in place of all its CSV files.
 *
 * @returns `null` where these files cannot answer: not made, of two versions, or the question needs other metrics
 */
export async function answerFromFiles(
  question: Question,
  read: ReadJson,
): Promise<Answered | null> {
  const { metrics, wishes, view, per } = question
  const needsMore = per === 'whole' || (view === 'scatter' && metrics.length < 2)
  if (metrics.length === 0 || wishes.length === 0 || needsMore) return null
  if (metrics.length * wishes.length > MOST_FILES) return null
  const files = await readFiles(metrics, wishes, read)
  if (!files) return null
  const weights = view === 'rank' ? weightsOf(files) : []
  const more = weights.length > 0 ? await readFiles(weights, wishes, read) : []
  const data = more && joinSeries([...files, ...more])
  const [first] = files
  if (!data || !first) return null
  return {
    data,
    // The files of the first metric stand first, in the order of the wishes.
    chosen: [
      ...new Set(
        files.slice(0, wishes.length).flatMap(({ regions }) => regions.map(({ code }) => code)),
      ),
    ],
    wishes,
    above: files.flatMap(({ above }) => above ?? []),
    unknown: [],
    descriptor: first.descriptor,
  }
}

async function readFiles(
  metrics: readonly string[],
  wishes: readonly Wish[],
  read: ReadJson,
): Promise<SeriesFile[] | null> {
  const paths = metrics.flatMap((metric) =>
    wishes.map(({ kind, code }) =>
      chartPath({ code, metric, isChildren: kind === 'children' }, 'zh', 'figures.json'),
    ),
  )
  const found = (await Promise.all(paths.map(read))).filter(isSeriesFile)
  return found.length === paths.length ? found : null
}

/** What a rate stands on: a ranking leaves out those with too few cases. */
function weightsOf(files: readonly SeriesFile[]): string[] {
  const ids = files.flatMap(({ metric: { sum } }) => (sum.kind === 'mean' ? [sum.weight] : []))
  return [...new Set(ids)]
}
