import type { Metric, Observations, Region, Report } from '../dataset/model'
import { STATUSES } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import { figuresOf, yearsWithFigures } from './figure'

/** `[place, year, value, status, report, where in it, note, file, line]`; the first and fifth count in their lists. */
type FigureRow = [number, number, number | null, number, number, string, string, string, number]

/**
 * One metric of some places with all that a figure of it needs, small enough for a phone: an embed reads this in place
 * of the dataset's CSV files. Written by the build to `charts/<code>/<metric>.figures.json`.
 */
export interface SeriesFile {
  format: 1
  /** Of all files of the dataset: figures of two versions are never put in one drawing. */
  fingerprint: string
  /** Of the package's `datapackage.json` alone, by `dataset/fingerprint.ts`: tells whether the host's data are newer. */
  descriptor: string
  package: PlacesData['package']
  unreadYears: number[]
  /** The place that the others belong to; `null` where the figure is a place's own. */
  above: Region | null
  regions: Region[]
  metric: Metric
  reports: Report[]
  figures: FigureRow[]
  /** For each place the years of which it has figures of other metrics only. */
  otherYears: number[][]
}

export function packSeries(
  data: PlacesData,
  regions: readonly Region[],
  metric: Metric,
  above: Region | null,
  version: Pick<SeriesFile, 'fingerprint' | 'descriptor'>,
): SeriesFile {
  const codes = new Set(regions.map(({ code }) => code))
  const reports = data.reports.filter(({ region }) => codes.has(region))
  const at = new Map(reports.map((report, i) => [report, i]))
  const figures = regions.flatMap((region, i) =>
    figuresOf(data, region, metric).map(
      ({ year, value, status, report, place, note, file, line }): FigureRow => [
        i,
        year,
        value,
        STATUSES.indexOf(status),
        report ? (at.get(report) ?? -1) : -1,
        place,
        note,
        file,
        line,
      ],
    ),
  )
  return {
    format: 1,
    ...version,
    package: data.package,
    unreadYears: data.unreadYears,
    above,
    regions: [...regions],
    metric,
    reports,
    figures,
    otherYears: regions.map((region, i) => {
      const own = new Set(figures.flatMap(([place, year]) => (place === i ? [year] : [])))
      return [...yearsWithFigures(data, region)].filter((year) => !own.has(year))
    }),
  }
}

/** Whether something read from an address is such a file: an older or newer build may have written another. */
export function isSeriesFile(value: unknown): value is SeriesFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 1 &&
    'figures' in value &&
    'regions' in value
  )
}

/** No metric has this number: a row of it says only that the place has figures of that year. */
const OTHER = 0xffff

/**
 * Several files as the data of one comparison.
 *
 * @returns `null` where they are of different versions of the dataset
 */
export function joinSeries(files: readonly SeriesFile[]): PlacesData | null {
  const [first] = files
  if (!first || files.some((file) => file.fingerprint !== first.fingerprint)) return null
  const regions = unique(
    files.flatMap((file) => file.regions),
    ({ code }) => code,
  )
  const metrics = unique(
    files.map((file) => file.metric),
    ({ id }) => id,
  )
  const reports = unique(
    files.flatMap((file) => file.reports),
    ({ id }) => id,
  )
  const index = new Map(regions.map(({ code }, i) => [code, i]))
  const rows = new Map<string, { region: number; metric: number; row: FigureRow; report: string }>()
  for (const file of files) {
    const metric = metrics.findIndex(({ id }) => id === file.metric.id)
    const place = (i: number) => index.get(file.regions[i]?.code ?? '') ?? 0
    const add = (number: number, row: FigureRow) => {
      const region = place(row[0])
      const report = file.reports[row[4]]?.id ?? ''
      rows.set([region, number, ...row.slice(1)].join('\n'), {
        region,
        metric: number,
        row,
        report,
      })
    }
    for (const row of file.figures) add(metric, row)
    file.otherYears.forEach((years, i) => {
      for (const year of years) add(OTHER, [i, year, null, 0, -1, '', '', '', 0])
    })
  }
  const sorted = [...rows.values()].sort(
    (a, b) => a.region - b.region || a.metric - b.metric || a.row[1] - b.row[1],
  )
  return {
    package: first.package,
    regions,
    metrics,
    reports,
    observations: columnsOf(sorted, regions.length),
    problems: [],
    unreadYears: [...new Set(files.flatMap((file) => file.unreadYears))],
  }
}

function columnsOf(
  rows: readonly { region: number; metric: number; row: FigureRow; report: string }[],
  places: number,
): Observations {
  const texts = new Map([['', 0]])
  const files = new Map<string, number>()
  const numberOf = (list: Map<string, number>, text: string) => {
    const known = list.get(text) ?? list.size
    list.set(text, known)
    return known
  }
  const start = new Uint32Array(places + 1)
  for (const { region } of rows) start[region + 1] = (start[region + 1] ?? 0) + 1
  for (let i = 1; i <= places; i += 1) start[i] = (start[i] ?? 0) + (start[i - 1] ?? 0)
  return {
    region: Uint32Array.from(rows, ({ region }) => region),
    metric: Uint16Array.from(rows, ({ metric }) => metric),
    year: Uint16Array.from(rows, ({ row }) => row[1]),
    value: Float64Array.from(rows, ({ row }) => row[2] ?? Number.NaN),
    status: Uint8Array.from(rows, ({ row }) => row[3]),
    report: Uint32Array.from(rows, ({ report }) => numberOf(texts, report)),
    place: Uint32Array.from(rows, ({ row }) => numberOf(texts, row[5])),
    note: Uint32Array.from(rows, ({ row }) => numberOf(texts, row[6])),
    file: Uint16Array.from(rows, ({ row }) => numberOf(files, row[7])),
    line: Uint32Array.from(rows, ({ row }) => row[8]),
    texts: [...texts.keys()],
    files: [...files.keys()],
    start,
  }
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()]
}
