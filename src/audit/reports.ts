import type { Level, Metric, Observations, Report } from '../dataset/model'
import type { Problem } from '../dataset/problem'
import { exact, noteTest, termOf } from './evaluate'
import type { Outcome } from './finding'

/** Words by which whoever read a report noted that it contradicts itself. */
const CONTRADICTION =
  /不符|前后不一|不一致|矛盾|笔误|有误|有出入|对不上|列了[两二]次|未说明两数|同一报告.*合计|原文称.*但|无权|contradict|inconsisten|mis(?:print|take)|typo|do(?:es)? not (?:match|add up|agree)/i
/** A year that a note gives as the end or start of the period covered. */
const PERIOD = /统计(?:期|时间|期限|周期)[^，。；]*?(\d{4})年|period[^.;]*?(\d{4})/i
const YEAR_IN_TITLE = /(?<!\d)((?:19|20)\d\d)(?!\d)/g

const DAY = 24 * 60 * 60 * 1000

/** What a report says of itself: the year in its title, its period, when it was published, notes on it. */
export function* checkReports(
  reports: readonly Report[],
  level: Level,
  deadlines: Readonly<Record<string, string>>,
): Generator<Outcome> {
  for (const report of reports) {
    if (report.status !== 'published') continue
    const { year, id } = report
    const years = [...report.title.matchAll(YEAR_IN_TITLE)].map(([, found]) => Number(found))
    const base = { year, kind: 'expected' as const }
    const other = (detail: Record<string, string | number>) => () => ({
      relation: 'other' as const,
      difference: null,
      terms: [],
      report: id,
      detail,
    })
    if (years.length > 0)
      yield {
        ...base,
        rule: 'TITLE',
        result: years.includes(year) ? 'holds' : 'fails',
        details: other({ found: years.join('、'), title: report.title }),
      }
    const period = PERIOD.exec(report.note)
    const found = period ? Number(period[1] ?? period[2]) : null
    if (found !== null)
      yield {
        ...base,
        rule: 'N9',
        result: found === year ? 'holds' : 'fails',
        details: other({ found, note: report.note }),
      }
    else if (CONTRADICTION.test(report.note))
      yield { ...base, rule: 'NOTE', result: 'fails', details: other({ note: report.note }) }
    const deadline = deadlines[level]
    if (deadline && report.publishedOn) {
      const due = `${year + 1}-${deadline}`
      const days = Math.round((Date.parse(report.publishedOn) - Date.parse(due)) / DAY)
      if (!Number.isNaN(days))
        yield {
          ...base,
          rule: 'LATE',
          kind: 'information',
          result: days > 0 ? 'fails' : 'holds',
          details: other({ days, due, published: report.publishedOn }),
        }
    }
  }
}

/** A sum that a note gives of the parts which a report lists: `报告所列五类合计2634`. */
const LISTED_SUM = /合计(?:为|是)?\s*(\d[\d,]*)|add(?:s|ing)? up to\s*(\d[\d,]*)/i

/** The notes of a package, as far as they speak of contradictions; each text is read once. */
export class Notes {
  private readonly observations: Observations
  private readonly metrics: readonly Metric[]
  private readonly isContradiction: (note: number) => boolean
  private readonly hasSum: (note: number) => boolean

  constructor(observations: Observations, metrics: readonly Metric[]) {
    this.observations = observations
    this.metrics = metrics
    this.isContradiction = noteTest(observations.texts, CONTRADICTION)
    this.hasSum = noteTest(observations.texts, LISTED_SUM)
  }

  /**
   * Notes on the figures of one region: sums of listed parts against the figure itself, and contradictions
   * that leave nothing to reckon with.
   *
   * @param known whether another rule has found the figure at fault already
   */
  *outcomes(region: number, known: (year: number, metric: string) => boolean): Generator<Outcome> {
    const { start, note, year, metric, value, texts } = this.observations
    for (let row = start[region] ?? 0; row < (start[region + 1] ?? 0); row += 1) {
      const at = note[row] ?? 0
      const hasSum = this.hasSum(at)
      if (!hasSum && !this.isContradiction(at)) continue
      const id = this.metrics[metric[row] ?? 0]?.id ?? ''
      const text = texts[at] ?? ''
      const when = year[row] ?? 0
      if (!hasSum && known(when, id)) continue
      const [, zh, en] = LISTED_SUM.exec(text) ?? []
      const sum = Number((zh ?? en ?? '').replaceAll(',', ''))
      const difference = hasSum ? exact((value[row] ?? Number.NaN) - sum) : null
      if (difference !== null && Number.isNaN(difference)) continue
      yield {
        rule: hasSum ? 'LISTED' : 'NOTE',
        kind: 'expected',
        result: difference === 0 ? 'holds' : 'fails',
        year: when,
        details: () => ({
          relation: 'other',
          difference,
          terms: [termOf(this.observations, row, id, 'left')],
          detail: { ...(hasSum ? { sum } : {}), note: text },
        }),
      }
    }
  }
}

/**
 * Values that the reading refused because no report can mean them: a percentage over 100, a negative
 * count. They are in no chart; here they are findings, so that nothing is lost in silence.
 */
export function* refused(problems: readonly Problem[]): Generator<Outcome> {
  for (const { rule, detail } of problems) {
    if (rule !== 'percentage-outside-range' && rule !== 'negative-count') continue
    const { metric, year, value } = detail
    if (typeof metric !== 'string' || typeof year !== 'number' || typeof value !== 'number')
      continue
    const isPercentage = rule === 'percentage-outside-range'
    yield {
      rule: isPercentage ? 'PCT' : 'T2-NONNEG',
      kind: 'must',
      result: 'fails',
      year,
      details: () => ({
        relation: 'other',
        difference: null,
        terms: [
          {
            region: '',
            metric,
            year,
            side: 'left',
            value,
            status: '',
            report: String(detail.report ?? ''),
            place: String(detail.place ?? ''),
          },
        ],
      }),
    }
  }
}
