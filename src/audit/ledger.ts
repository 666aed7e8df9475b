import type { Metric, Region, Report } from '../dataset/model'
import type { PackageInfo } from '../dataset/package'
import type { Tables } from '../dataset/tables'
import { writeCsv } from '../dataset/write'
import { checkTexts } from '../text/checks'
import type { Lang } from '../text/lang'
import { Audit, auditedHere } from './audit'
import {
  type Finding,
  KINDS,
  type Kind,
  newTally,
  RESULTS,
  type Result,
  type Tally,
  type Verdict,
  verdictOf,
} from './finding'
import { RULES, type RuleId } from './rules'
import { describeFinding, namesOf } from './words'

/** What is asked of the ledger; `null`: all. */
export interface LedgerFilter {
  /** A place: its own checks and those of all places below it. */
  region: string | null
  year: number | null
  rule: RuleId | null
  result: Result | null
  kind: Kind | null
}

export interface LedgerAnswer {
  /** What must hold first, then the latest years; at most `limit` of them. */
  findings: Finding[]
  /** Findings that fit the filter. */
  total: number
  /** By result, of those that fit everything else in the filter. */
  tally: Tally
  /** Rules and years that occur, with their results, each of those that fit everything else. */
  rules: { rule: RuleId; tally: Tally }[]
  years: { year: number; tally: Tally }[]
  /** Places with children that can be chosen, in the order of the file, with how deep they stand. */
  places: { code: string; name: string; nameEn: string; depth: number }[]
  /** Names of all that the findings speak of. */
  regions: Region[]
  metrics: Metric[]
  reports: Report[]
}

const COLUMNS = [
  'rule',
  'kind',
  'result',
  'region',
  'name',
  'year',
  'difference',
  'message',
  'terms',
  'reports',
  'addresses',
] as const
/** A spreadsheet takes little more. */
const MOST_ROWS = 100_000

/**
 * All findings of one package, held as columns of small numbers: a package may have millions. What a
 * finding says in full is worked out again when it is shown.
 */
export class Ledger {
  private readonly audit: Audit
  private readonly tables: Tables
  private region = new Uint32Array(1024)
  private year = new Uint16Array(1024)
  /** Rule, kind and result in one number each. */
  private rule = new Uint8Array(1024)
  private kind = new Uint8Array(1024)
  private result = new Uint8Array(1024)
  /** Which of its region's findings it is. */
  private ordinal = new Uint32Array(1024)
  private length = 0

  constructor(
    tables: Tables & { info: Pick<PackageInfo, 'packages'> },
    deadlines: Readonly<Record<string, string>>,
  ) {
    this.tables = tables
    this.audit = new Audit({ ...tables, deadlines })
    const ruleNumbers = new Map<string, number>(RULES.map(({ id }, i) => [id, i]))
    for (const region of auditedHere(tables.regions, tables.info.packages)) {
      let ordinal = 0
      for (const { rule, kind, result, year } of this.audit.outcomes(region)) {
        const i = this.room()
        this.region[i] = region
        this.year[i] = year
        this.rule[i] = ruleNumbers.get(rule) ?? 0
        this.kind[i] = KINDS.indexOf(kind)
        this.result[i] = RESULTS.indexOf(result)
        this.ordinal[i] = ordinal
        ordinal += 1
      }
    }
  }

  answer(filter: LedgerFilter, limit: number): LedgerAnswer {
    const { regions, metrics, reports } = this.tables
    const { rows, tally, rules, years } = this.select(filter)
    const findings = this.describe(rows.slice(0, limit))
    const codes = new Set(
      findings.flatMap(({ region, terms }) => [region, ...terms.map((t) => t.region)]),
    )
    // The places right above are named beside the findings: many towns share a name.
    for (const { code, parent } of regions) if (parent && codes.has(code)) codes.add(parent)
    const ids = new Set(findings.flatMap(({ terms }) => terms.map(({ metric }) => metric)))
    const cited = new Set(findings.flatMap((finding) => finding.reports))
    return {
      findings,
      total: rows.length,
      tally,
      rules: [...rules]
        .sort(([a], [b]) => a - b)
        .flatMap(([i, tally]) => {
          const rule = RULES[i]
          return rule ? [{ rule: rule.id, tally }] : []
        }),
      years: [...years].sort(([a], [b]) => b - a).map(([year, tally]) => ({ year, tally })),
      places: this.places(),
      regions: regions.filter(({ code }) => codes.has(code)),
      metrics: metrics.filter(({ id }) => ids.has(id)),
      reports: reports.filter(({ id }) => cited.has(id)),
    }
  }

  /** The findings that fit as CSV, the sentence in the language asked for. */
  csv(filter: LedgerFilter, lang: Lang): string {
    const { regions, metrics, reports } = this.tables
    const names = namesOf(regions, metrics, lang)
    const urls = new Map(reports.map(({ id, url }) => [id, url]))
    const t = checkTexts[lang]
    const rows = this.describe(this.select(filter).rows.slice(0, MOST_ROWS)).map((finding) => [
      finding.rule,
      t.kinds[finding.kind],
      t.verdicts[verdictOf(finding)],
      finding.region,
      names.region(finding.region),
      finding.year,
      finding.difference,
      describeFinding(finding, names, lang),
      finding.terms
        .map(({ region, metric, year, value, place }) =>
          [`${region} ${metric} ${year} ${value ?? ''}`, place].filter((part) => part).join(' @ '),
        )
        .join('; '),
      finding.reports.join(' '),
      finding.reports.map((id) => urls.get(id) ?? '').join(' '),
    ])
    return writeCsv(COLUMNS, rows)
  }

  private room(): number {
    if (this.length === this.region.length) {
      const longer = <T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T => {
        to.set(from)
        return to
      }
      const size = this.length * 2
      this.region = longer(this.region, new Uint32Array(size))
      this.year = longer(this.year, new Uint16Array(size))
      this.rule = longer(this.rule, new Uint8Array(size))
      this.kind = longer(this.kind, new Uint8Array(size))
      this.result = longer(this.result, new Uint8Array(size))
      this.ordinal = longer(this.ordinal, new Uint32Array(size))
    }
    this.length += 1
    return this.length - 1
  }

  /** The rows that fit, in order, and the counts of what could be chosen instead. */
  private select(filter: LedgerFilter) {
    const inside = filter.region === null ? null : this.below(filter.region)
    const rule = filter.rule === null ? -1 : RULES.findIndex(({ id }) => id === filter.rule)
    const kind = filter.kind === null ? -1 : KINDS.indexOf(filter.kind)
    const result = filter.result === null ? -1 : RESULTS.indexOf(filter.result)
    const tally = newTally()
    const rules = new Map<number, Tally>()
    const years = new Map<number, Tally>()
    const rows: number[] = []
    for (let i = 0; i < this.length; i += 1) {
      if (inside && !inside[this.region[i] ?? 0]) continue
      if (kind !== -1 && this.kind[i] !== kind) continue
      const fitsRule = rule === -1 || this.rule[i] === rule
      const fitsYear = filter.year === null || this.year[i] === filter.year
      const of = verdictOf({
        kind: KINDS[this.kind[i] ?? 0] ?? 'must',
        result: RESULTS[this.result[i] ?? 0] ?? 'holds',
      })
      if (fitsYear) count(rules, this.rule[i] ?? 0, of)
      if (fitsRule) count(years, this.year[i] ?? 0, of)
      if (!fitsRule || !fitsYear) continue
      tally[of] += 1
      if (result === -1 || this.result[i] === result) rows.push(i)
    }
    // What must hold first, the latest year first, then as in the file. One number a row, sorted natively.
    const keys = new Float64Array(rows.length)
    rows.forEach((row, at) => {
      const bySeverity = (this.result[row] === FAILS ? 0 : 4) + (this.kind[row] ?? 0)
      keys[at] = (bySeverity * 4096 + (4095 - (this.year[row] ?? 0))) * 2 ** 32 + row
    })
    keys.sort()
    return { rows: Array.from(keys, (key) => key % 2 ** 32), tally, rules, years }
  }

  private describe(rows: readonly number[]): Finding[] {
    const wanted = new Map<number, Map<number, number>>()
    rows.forEach((row, at) => {
      const region = this.region[row] ?? 0
      const ofRegion = wanted.get(region) ?? new Map<number, number>()
      wanted.set(region, ofRegion.set(this.ordinal[row] ?? 0, at))
    })
    const findings: Finding[] = []
    for (const [region, ordinals] of wanted) {
      let ordinal = 0
      const order = [...ordinals.keys()].sort((a, b) => a - b)
      const found = this.audit.findings(region, () => ordinals.has(ordinal++))
      found.forEach((finding, i) => {
        findings[ordinals.get(order[i] ?? 0) ?? 0] = finding
      })
    }
    return findings
  }

  /** By index of region: whether it is the place or stands below it. */
  private below(code: string): Uint8Array {
    const { regions } = this.tables
    const inside = new Uint8Array(regions.length)
    const index = new Map(regions.map((region, i) => [region.code, i]))
    const known = new Map<string, boolean>([[code, true]])
    const isInside = (one: string): boolean => {
      const answer = known.get(one)
      if (answer !== undefined) return answer
      // Parents that form a loop were reported by the reading; here they only must not hang.
      known.set(one, false)
      const parent = regions[index.get(one) ?? -1]?.parent ?? null
      const is = parent !== null && isInside(parent)
      known.set(one, is)
      return is
    }
    regions.forEach((region, i) => {
      inside[i] = isInside(region.code) ? 1 : 0
    })
    return inside
  }

  private places(): LedgerAnswer['places'] {
    const { regions } = this.tables
    const parents = new Set(regions.map(({ parent }) => parent))
    const depths: Readonly<Record<Region['level'], number>> = {
      nation: 0,
      province: 1,
      city: 2,
      county: 3,
      town: 4,
      body: 4,
    }
    return regions
      .filter(({ code }) => parents.has(code))
      .map(({ code, name, nameEn, level }) => ({ code, name, nameEn, depth: depths[level] }))
  }
}

const FAILS = RESULTS.indexOf('fails')

function count(tallies: Map<number, Tally>, key: number, verdict: Verdict): void {
  const tally = tallies.get(key) ?? newTally()
  tally[verdict] += 1
  tallies.set(key, tally)
}
