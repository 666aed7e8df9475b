import { type Metric, type Region, type Report, STATUSES, type Status } from '../dataset/model'
import type { PlacesData } from '../dataset/places'

/** One published figure with all that leads back to its source. */
export interface Figure {
  region: Region
  metric: Metric
  year: number
  /** In the metric's own unit, as printed; `null` where `status` says why there is none. */
  value: number | null
  status: Status
  report: Report | null
  /** Where in the report: a section, or table, row and column; empty where not recorded. */
  place: string
  note: string
  /** Where in the dataset. */
  file: string
  line: number
}

/** The figures of one place of the page, of one metric or of all, in the order of metric and year. */
export function figuresOf(data: PlacesData, region: Region, only?: Metric): Figure[] {
  const { observations, metrics } = data
  const { byId } = indexOf(data)
  const wanted = only ? metrics.indexOf(only) : -1
  const figures: Figure[] = []
  for (const i of rowsOf(data, region)) {
    const metric = metrics[observations.metric[i] ?? -1]
    if (!metric || (only && observations.metric[i] !== wanted)) continue
    const value = observations.value[i] ?? Number.NaN
    figures.push({
      region,
      metric,
      year: observations.year[i] ?? 0,
      value: Number.isNaN(value) ? null : value,
      status: STATUSES[observations.status[i] ?? 0] ?? '',
      report: byId.get(observations.texts[observations.report[i] ?? 0] ?? '') ?? null,
      place: observations.texts[observations.place[i] ?? 0] ?? '',
      note: observations.texts[observations.note[i] ?? 0] ?? '',
      file: observations.files[observations.file[i] ?? 0] ?? '',
      line: observations.line[i] ?? 0,
    })
  }
  return figures
}

/** The years that a place has any figure for. */
export function yearsWithFigures(data: PlacesData, region: Region): Set<number> {
  const years = new Set<number>()
  for (const i of rowsOf(data, region)) years.add(data.observations.year[i] ?? 0)
  return years
}

/** The reports of one place for one year. */
export function reportsOf(data: PlacesData, region: Region, year: number): readonly Report[] {
  return indexOf(data).byRegionYear.get(`${region.code} ${year}`) ?? []
}

function* rowsOf(data: PlacesData, region: Region): Generator<number> {
  const { observations } = data
  const index = indexOf(data).byRegion.get(region)
  if (index === undefined) return
  const end = observations.start[index + 1] ?? 0
  for (let i = observations.start[index] ?? 0; i < end; i += 1) yield i
}

interface Index {
  byRegion: Map<Region, number>
  byId: Map<string, Report>
  byRegionYear: Map<string, Report[]>
}
/** Made once for the data of a page, which is never changed. */
const indexes = new WeakMap<PlacesData, Index>()

function indexOf(data: PlacesData): Index {
  const known = indexes.get(data)
  if (known) return known
  const index: Index = {
    byRegion: new Map(data.regions.map((region, i) => [region, i])),
    byId: new Map(),
    byRegionYear: new Map(),
  }
  for (const report of data.reports) {
    index.byId.set(report.id, report)
    const key = `${report.region} ${report.year}`
    const same = index.byRegionYear.get(key)
    if (same) same.push(report)
    else index.byRegionYear.set(key, [report])
  }
  indexes.set(data, index)
  return index
}
