import { decodeText } from '../dataset/decode'
import { readMetrics } from '../dataset/metrics'
import type { Metric, Region } from '../dataset/model'
import { type PackageInfo, readPackage } from '../dataset/package'
import { ProblemLog } from '../dataset/problem'
import { readRegions } from '../dataset/regions'
import type { ReadFile } from '../dataset/tables'

/** What the build needs to know of a dataset before it makes pages of it. */
export interface DatasetOutline {
  /** The places of all its packages, each once. */
  regions: Region[]
  /** Of the topmost package. */
  metrics: Metric[]
  version: string
  /** All files that hold places, reports or figures, below the dataset's folder. */
  files: string[]
  /** Files that could not be used. */
  unread: string[]
}

export async function readOutline(read: ReadFile): Promise<DatasetOutline> {
  const regions = new Map<string, Region>()
  const unread: string[] = []
  const files: string[] = []
  const seen = new Set<string>()
  const waiting = ['']
  let top: PackageInfo | null = null
  for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    const file = `${folder}datapackage.json`
    const result = await read(file)
    const info = 'bytes' in result ? readPackage(decodeText(result.bytes).text, folder).info : null
    const places = info?.regions ? await read(info.regions) : null
    if (!info || !places || 'rule' in places) unread.push(info?.regions ?? file)
    else {
      const log = new ProblemLog(info.regions ?? '')
      for (const region of readRegions(decodeText(places.bytes).text, log))
        if (!regions.has(region.code)) regions.set(region.code, region)
    }
    top ??= info
    if (info)
      files.push(
        file,
        ...[info.regions, info.metrics, info.reports].filter((one) => one !== null),
        ...info.observations.map(({ path }) => path),
      )
    waiting.push(...(info?.packages ?? []).map((one) => one.folder))
  }
  const metrics = top?.metrics ? await read(top.metrics) : null
  return {
    regions: [...regions.values()],
    metrics:
      metrics && 'bytes' in metrics
        ? readMetrics(decodeText(metrics.bytes).text, new ProblemLog(top?.metrics ?? ''))
        : [],
    version: top?.version ?? '',
    files,
    unread,
  }
}
