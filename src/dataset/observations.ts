import { plain, readNumber, readYear } from './cell'
import { COLUMN_NAMES, makeColumns, type NumericColumns, resize, startOfRegions } from './columns'
import { readCsv } from './csv'
import { mayBeNegative } from './metrics'
import { isPercentage, type Metric, type Observations, STATUSES, type Status } from './model'
import type { ProblemLog } from './problem'

const FIRST_REASON = STATUSES.indexOf('not_stated')

/** What the cells of an observation are checked against; `reports` is `null` where that file could not be read. */
export interface Known {
  regions: ReadonlyMap<string, number>
  metrics: ReadonlyMap<string, number>
  metricList: readonly Metric[]
  reports: ReadonlySet<string> | null
}

/** The columns of a year's table of observations, in their order. */
export const OBSERVATION_COLUMNS = [
  'region',
  'year',
  'metric',
  'value',
  'status',
  'report',
  'place',
  'note',
] as const
const REQUIRED = ['region', 'year', 'metric', 'value', 'status'] as const

/** Reads the files of observations one after the other into one table. */
export class ObservationReader {
  private readonly known: Known
  private readonly percentage: boolean[]
  private readonly signed: boolean[]
  private columns = makeColumns(1024)
  private length = 0
  private readonly texts: string[] = ['']
  private readonly textIndex = new Map<string, number>([['', 0]])
  private readonly logs: ProblemLog[] = []

  constructor(known: Known) {
    this.known = known
    this.percentage = known.metricList.map(isPercentage)
    this.signed = known.metricList.map(mayBeNegative)
  }

  /**
   * Reads one file. Rows with a fault are reported and left out.
   *
   * @param fileYear the year that the file is for; a row of another year is a fault
   */
  read(text: string, fileYear: number | null, log: ProblemLog): void {
    const fileIndex = this.logs.push(log) - 1
    const { regions, metrics, reports } = this.known
    // Rows come in runs of one place and one report: the last answer is mostly the next one too.
    let lastCode = ''
    let lastRegion = -1
    let region = ''
    let lastYearCell = ''
    let lastYear: number | null = null
    let lastReportCell = ''
    let lastReport = 0
    readCsv(text, OBSERVATION_COLUMNS, REQUIRED, log, (at) => (cells, line) => {
      const code = cells[at.region] ?? ''
      if (code !== lastCode) {
        lastCode = code
        region = plain(code)
        lastRegion = regions.get(region) ?? -1
      }
      if (lastRegion === -1) {
        log.add(line, at.region + 1, 'unknown-region', { value: code.slice(0, 40) })
        return
      }
      const yearCell = cells[at.year] ?? ''
      if (yearCell !== lastYearCell) {
        lastYearCell = yearCell
        lastYear = readYear(yearCell)
      }
      if (lastYear === null) {
        log.add(
          line,
          at.year + 1,
          'not-a-year',
          { name: 'year', value: yearCell.slice(0, 40) },
          region,
        )
        return
      }
      if (fileYear !== null && lastYear !== fileYear) {
        log.add(
          line,
          at.year + 1,
          'year-outside-file',
          { value: lastYear, expected: fileYear },
          region,
        )
        return
      }
      const metricCell = cells[at.metric] ?? ''
      const metric = metrics.get(metricCell) ?? metrics.get(plain(metricCell)) ?? -1
      if (metric === -1) {
        log.add(line, at.metric + 1, 'unknown-metric', { value: metricCell.slice(0, 80) }, region)
        return
      }
      const statusCell = cells[at.status] ?? ''
      const status = statusCell === '' ? 0 : STATUSES.indexOf(statusCell.trim() as Status)
      if (status === -1) {
        log.add(
          line,
          at.status + 1,
          'unknown-value',
          { name: 'status', value: statusCell.slice(0, 40), known: STATUSES.join(' ').trim() },
          region,
        )
        return
      }
      const valueCell = cells[at.value] ?? ''
      let value = Number.NaN
      if (valueCell === '' || valueCell.trim() === '') {
        if (status < FIRST_REASON) {
          log.add(line, at.value + 1, 'value-missing', {}, region)
          return
        }
      } else {
        const number = readNumber(valueCell)
        if (number === null) {
          log.add(
            line,
            at.value + 1,
            'not-a-number',
            { name: 'value', value: valueCell.slice(0, 40) },
            region,
          )
          return
        }
        if (status >= FIRST_REASON) {
          log.add(
            line,
            at.value + 1,
            'value-with-reason',
            { value: number, status: statusCell },
            region,
          )
          return
        }
        const isRate = this.percentage[metric] === true
        const isNegative = number < 0 && !this.signed[metric]
        if (isRate ? number < 0 || number > 100 : isNegative) {
          const detail = {
            value: number,
            metric: this.known.metricList[metric]?.id ?? '',
            year: lastYear,
            report: cells[at.report] ?? '',
            place: cells[at.place] ?? '',
          }
          const rule = isRate ? 'percentage-outside-range' : 'negative-count'
          log.add(line, at.value + 1, rule, detail, region)
          return
        }
        value = number
      }
      const reportCell = at.report === -1 ? '' : (cells[at.report] ?? '')
      if (reportCell !== lastReportCell) {
        const id = reportCell.trim()
        if (id !== '' && reports && !reports.has(id)) {
          log.add(line, at.report + 1, 'unknown-report', { value: id.slice(0, 60) }, region)
          return
        }
        lastReportCell = reportCell
        lastReport = this.text(id)
      }
      const i = this.length
      if (i === this.columns.year.length) this.columns = resize(this.columns, i * 2)
      const columns = this.columns
      columns.region[i] = lastRegion
      columns.metric[i] = metric
      columns.year[i] = lastYear
      columns.value[i] = value
      columns.status[i] = status
      columns.report[i] = lastReport
      columns.place[i] = at.place === -1 ? 0 : this.text(cells[at.place] ?? '')
      columns.note[i] = at.note === -1 ? 0 : this.text(cells[at.note] ?? '')
      columns.file[i] = fileIndex
      columns.line[i] = line
      this.length = i + 1
    })
  }

  /** Sorts what was read, leaves out rows that repeat another (and reports them), and gives the table. */
  finish(): Observations {
    const order = sortedOrder(this.columns, this.length, this.known.regions.size)
    const kept = this.withoutRepeats(order)
    const sorted = makeColumns(kept.length)
    for (const name of COLUMN_NAMES) {
      const from = this.columns[name]
      const to = sorted[name]
      for (let i = 0; i < kept.length; i += 1) to[i] = from[kept[i] ?? 0] ?? 0
    }
    this.columns = makeColumns(0)
    return {
      ...sorted,
      texts: this.texts,
      files: this.logs.map((log) => log.file),
      start: startOfRegions(sorted.region, this.known.regions.size),
    }
  }

  /**
   * The same metric twice for one place and year is legal where section or report differ. Where
   * everything is the same, the first row stands and the later one is a fault.
   */
  private withoutRepeats(order: Uint32Array): Uint32Array {
    const { region, metric, year, report, place, value, line, file } = this.columns
    const codes = [...this.known.regions.keys()]
    let length = 0
    let runFirst = -1
    let seen: Map<number, number> | null = null
    const source = (row: number) => (report[row] ?? 0) * 2 ** 26 + (place[row] ?? 0)
    for (const row of order) {
      const repeats =
        runFirst !== -1 &&
        year[row] === year[runFirst] &&
        metric[row] === metric[runFirst] &&
        region[row] === region[runFirst]
      let first: number | undefined
      if (repeats) {
        seen ??= new Map([[source(runFirst), runFirst]])
        first = seen.get(source(row))
        if (first === undefined) seen.set(source(row), row)
      } else {
        runFirst = row
        seen = null
      }
      if (first === undefined) {
        order[length] = row
        length += 1
        continue
      }
      const code = codes[region[row] ?? 0] ?? ''
      this.logs[file[row] ?? 0]?.add(
        line[row] ?? 0,
        1,
        'duplicate-row',
        {
          key: [code, year[row], this.known.metricList[metric[row] ?? 0]?.id].join(' '),
          first: line[first] ?? 0,
          value: String(value[row]),
          firstValue: String(value[first]),
        },
        code,
      )
    }
    return order.slice(0, length)
  }

  private text(text: string): number {
    if (text === '') return 0
    const known = this.textIndex.get(text)
    if (known !== undefined) return known
    const index = this.texts.push(text) - 1
    this.textIndex.set(text, index)
    return index
  }
}

/** The rows by region, then metric, then year, then as read. */
function sortedOrder(columns: NumericColumns, length: number, regionCount: number): Uint32Array {
  const next = startOfRegions(columns.region.subarray(0, length), regionCount)
  const start = next.slice()
  const byRegion = new Uint32Array(length)
  for (let i = 0; i < length; i += 1) {
    const region = columns.region[i] ?? 0
    const at = next[region] ?? 0
    byRegion[at] = i
    next[region] = at + 1
  }
  for (let region = 0; region < regionCount; region += 1) {
    const rows = byRegion.subarray(start[region], start[region + 1])
    // metric (16 bits), year (12), place in the run (25): exact in a double, sorted without a callback
    const keys = new Float64Array(rows.length)
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0
      keys[i] = ((columns.metric[row] ?? 0) * 4096 + (columns.year[row] ?? 0)) * 2 ** 25 + i
    }
    keys.sort()
    const unsorted = rows.slice()
    for (let i = 0; i < rows.length; i += 1) rows[i] = unsorted[(keys[i] ?? 0) % 2 ** 25] ?? 0
  }
  return byRegion
}
