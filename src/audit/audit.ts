import {
  isPercentage,
  type Metric,
  type Observations,
  type Region,
  type Report,
} from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import type { Problem } from '../dataset/problem'
import { defaultForm, type Form } from '../form/form'
import { copies, jumps } from './chains'
import { type Check, compile, Evaluator, termOf } from './evaluate'
import type { Finding, Outcome } from './finding'
import { IDENTITIES } from './identities'
import { levels } from './levels'
import { repeats } from './lists'
import { checkReports, Notes, refused } from './reports'
import { Sheet } from './sheet'

export interface AuditInput {
  /** In the order that the observations number them. */
  regions: readonly Region[]
  metrics: readonly Metric[]
  reports: readonly Report[]
  observations: Observations
  problems: readonly Problem[]
  /** Last day to publish by level, `03-31` of the year after. */
  deadlines: Readonly<Record<string, string>>
}

/** Audits a package, region by region; nothing is kept between two regions. */
export class Audit {
  readonly input: AuditInput
  private readonly sheet: Sheet
  private readonly evaluator: Evaluator
  private readonly checks: readonly Check[]
  private readonly percentages: readonly boolean[]
  private readonly reportsOf: ReadonlyMap<string, readonly Report[]>
  private readonly childrenOf: ReadonlyMap<string, readonly number[]>
  private readonly refusedOf: ReadonlyMap<string, readonly Problem[]>
  private readonly notes: Notes
  /** A cell of a single applicant: its report has the tables of 2019 or later, whatever its year. */
  private readonly columnCell: number

  constructor(input: AuditInput) {
    const { regions, metrics, reports, observations, problems } = input
    this.input = input
    this.sheet = new Sheet(
      observations,
      metrics.map(({ id }) => id),
    )
    this.evaluator = new Evaluator(this.sheet, observations)
    this.checks = compile(IDENTITIES, metrics)
    this.percentages = metrics.map(isPercentage)
    this.reportsOf = groupBy(reports, ({ region }) => region)
    this.childrenOf = groupBy(
      regions.map((_, i) => i),
      (i) => regions[i]?.parent ?? '',
    )
    this.refusedOf = groupBy(problems, ({ region }) => region ?? '')
    this.notes = new Notes(observations, metrics)
    this.columnCell = metrics.findIndex(({ id }) => id === 'requests_received.natural_person')
  }

  /** Every check of one region that its figures allow, or could allow with those that are missing. */
  *outcomes(index: number): Generator<Outcome> {
    const atFault = new Set<string>()
    for (const outcome of this.computed(index)) {
      if (outcome.result === 'fails' && outcome.kind !== 'information')
        for (const { year, metric } of outcome.details().terms) atFault.add(`${year} ${metric}`)
      yield outcome
    }
    yield* this.notes.outcomes(index, (year, metric) => atFault.has(`${year} ${metric}`))
  }

  private *computed(index: number): Generator<Outcome> {
    const { regions, metrics, observations, deadlines } = this.input
    const region = regions[index]
    if (!region) return
    const { sheet } = this
    sheet.fill(index)
    const reports = this.reportsOf.get(region.code) ?? []
    const forms = new Map<number, Form>()
    for (const { year, form } of reports) if (form) forms.set(year, form)
    const formOf = (year: number) => forms.get(year) ?? defaultForm(year)
    const mayMakeRules = this.mayMakeRules(region)
    for (let year = sheet.firstYear; year <= sheet.lastYear; year += 1) {
      const era = this.eraOf(year, formOf(year))
      for (const check of this.checks) {
        const { identity, rule } = check
        if (identity.era && identity.era !== era) continue
        if (identity.noRulePower && mayMakeRules) continue
        const verdict = this.evaluator.verdict(check, year)
        if (!verdict) continue
        const { result, kind, difference, reading, fits } = verdict
        yield {
          rule: rule.id as Outcome['rule'],
          kind,
          result,
          year,
          details: () => {
            if (sheet.region !== index) sheet.fill(index)
            return {
              relation: identity.relation,
              difference,
              terms: this.evaluator.terms(check, year, reading),
              reading: identity.readings.length > 1 && fits ? reading : null,
            }
          },
        }
      }
    }
    yield* this.rates(index)
    yield* repeats(sheet, observations, metrics)
    yield* copies(sheet, observations, metrics)
    yield* jumps(sheet, observations, metrics, formOf)
    const children = this.childrenOf.get(region.code) ?? []
    yield* levels(sheet, observations, regions, metrics, children)
    yield* checkReports(reports, region.level, deadlines)
    yield* refused(this.refusedOf.get(region.code) ?? [])
  }

  /** The findings of one region, those of `wanted` only, with all their terms. */
  findings(index: number, wanted: (outcome: Outcome) => boolean = () => true): Finding[] {
    const code = this.input.regions[index]?.code ?? ''
    const findings: Finding[] = []
    for (const outcome of this.outcomes(index))
      if (wanted(outcome)) findings.push(finding(outcome, code))
    return findings
  }

  /** Percentages that the reading let through are in range; the others are among the refused. */
  private *rates(index: number): Generator<Outcome> {
    const { metrics, observations } = this.input
    const { start, metric, value, year } = observations
    for (let row = start[index] ?? 0; row < (start[index + 1] ?? 0); row += 1) {
      const m = metric[row] ?? 0
      if (!this.percentages[m] || Number.isNaN(value[row] ?? Number.NaN)) continue
      yield {
        rule: 'PCT',
        kind: 'must',
        result: 'holds',
        year: year[row] ?? 0,
        details: () => ({
          relation: 'other',
          difference: null,
          terms: [termOf(observations, row, metrics[m]?.id ?? '', 'left')],
        }),
      }
    }
  }

  private eraOf(year: number, form: Form): 'before 2014' | '2014' | 'since 2019' {
    if (form === 'f2019' || form === 'f2021') return 'since 2019'
    if (this.sheet.row(year, this.columnCell, 'table') !== -1) return 'since 2019'
    return form === 'f2014' ? '2014' : 'before 2014'
  }

  /** Provinces and cities, and bodies directly below them, may make government rules. */
  private mayMakeRules({ level, parent }: Region): boolean {
    if (level === 'county' || level === 'town') return false
    if (level !== 'body') return true
    // A body's parent is the code before its hyphen: four digits or fewer are a city or province.
    return (parent ?? '').length <= 4 || parent === '100000'
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Gives an outcome its place and its particulars. */
export function finding(outcome: Outcome, code: string): Finding {
  const { rule, kind, result, year } = outcome
  const { relation, difference, terms, reading = null, detail = {}, report } = outcome.details()
  const placed = terms.map((term) => (term.region === '' ? { ...term, region: code } : term))
  const reports = [...new Set([report ?? '', ...terms.map((term) => term.report)])].filter(
    (id) => id !== '',
  )
  return {
    rule,
    kind,
    result,
    region: code,
    year,
    relation,
    difference,
    terms: placed,
    reports,
    reading,
    detail,
  }
}

/**
 * The places of a package that are audited in it: in a tree of packages a place stands in its parent's
 * package and in its own, and its figures are audited in its own.
 */
export function auditedHere(
  regions: readonly Region[],
  packages: readonly { region: string }[],
): number[] {
  const elsewhere = new Set(packages.map(({ region }) => region))
  return regions.flatMap(({ code }, i) => (elsewhere.has(code) ? [] : [i]))
}

/** Every check of one place: those of its own figures, and of its children against it. */
export function auditPlace(
  data: PlaceData,
  deadlines: Readonly<Record<string, string>>,
): Finding[] {
  const { place, children, metrics, reports, observations, problems } = data
  const audit = new Audit({
    regions: [place, ...children],
    metrics,
    reports,
    observations,
    problems,
    deadlines,
  })
  return audit.findings(0)
}
