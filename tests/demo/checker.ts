import type { CsvRow } from './read'

// Reads a package's rows and checks every identity of the statutory form on them, written apart from
// the generator: it knows the rules and the printed cells, nothing of how the figures were made.

export interface Check {
  rule: string
  holds: boolean
  /** `region year metric`, with ` text` for a figure in words. */
  terms: string[]
}

interface Reports {
  /** By region and year, the figures of the tables and those in words. */
  table: Map<string, Map<string, number>>
  text: Map<string, Map<string, number>>
}

const COLUMNS = [
  'natural_person',
  'org_business',
  'org_research',
  'org_social',
  'org_legal',
].concat('org_other')
const INFLOW = ['requests_received', 'requests_carried_in']
const OUTFLOW = ['requests_answered', 'requests_carried_over']
const RESULTS = ['upheld', 'corrected', 'other']
const TRACKS = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']
const KINDS = ['permits', 'other_services', 'penalties', 'compulsory_measures', 'fee']
const GROUPS: [string, RegExp][] = [
  ['requests_refused', /^requests_refused_/],
  ['requests_unable_to_provide', /^requests_(not_held|needs_creation|unclear)/],
  ['requests_not_processed', /^requests_not_processed_/],
  ['requests_other', /^requests_other_/],
]

function readReports(rows: readonly CsvRow[]): Reports {
  const reports: Reports = { table: new Map(), text: new Map() }
  for (const { region, year, metric, value, place } of rows) {
    if (!metric || !value || !place) continue
    const kind = /^[二三四]/.test(place) ? 'table' : 'text'
    const key = `${region} ${year}`
    const figures = reports[kind].get(key) ?? new Map<string, number>()
    reports[kind].set(key, figures.set(metric, Number(value)))
  }
  return reports
}

/** Runs every check that the published figures allow. */
export function checkAll(observations: readonly CsvRow[], regions: readonly CsvRow[]): Check[] {
  const { table, text } = readReports(observations)
  const checks: Check[] = []

  const known =
    (key: string, kind = table) =>
    (id: string) =>
      kind.get(key)?.get(id)
  function add(rule: string, terms: string[], holds: boolean): void {
    checks.push({ rule, terms, holds })
  }
  /** Adds up figures; null if one of them is not published. */
  function sum(terms: readonly string[]): number | null {
    let total = 0
    for (const term of terms) {
      const [region, year, metric, words] = term.split(' ')
      const value = known(`${region} ${year}`, words ? text : table)(metric ?? '')
      if (value === undefined) return null
      total += value
    }
    return Math.round(total * 100) / 100
  }
  function equal(rule: string, left: string[], ...readings: string[][]): void {
    const a = sum(left)
    const b = readings.map(sum)
    if (a === null || b.includes(null)) return
    add(rule, [...left, ...readings.flat()], b.includes(a))
  }
  function atLeast(rule: string, left: string[], right: string[]): void {
    const [a, b] = [sum(left), sum(right)]
    if (a !== null && b !== null) add(rule, [...left, ...right], a >= b)
  }

  for (const [key, cells] of table) {
    const [region = '', year = ''] = key.split(' ')
    const at = (ids: readonly string[]) => ids.map((id) => `${key} ${id}`)
    const words = (id: string) => [`${key} ${id} text`]
    const next = (ids: readonly string[]) => ids.map((id) => `${region} ${Number(year) + 1} ${id}`)
    const rows = [...cells.keys()].filter((id) => cells.has(`${id}.natural_person`))
    const outcomes = rows.filter((id) => ![...INFLOW, ...OUTFLOW].includes(id))

    for (const column of ['', ...COLUMNS.map((id) => `.${id}`)]) {
      const in_ = (ids: readonly string[]) => at(ids.map((id) => id + column))
      equal('T3-FLOW', in_(INFLOW), in_(OUTFLOW))
      equal('T3-SUM', in_(['requests_answered']), in_(outcomes))
      equal('Y-CARRY', in_(['requests_carried_over']), next([`requests_carried_in${column}`]))
    }
    for (const row of rows) equal('T3-ROW', at([row]), at(COLUMNS.map((id) => `${row}.${id}`)))
    for (const [group, pattern] of GROUPS) {
      const parts = rows.filter((id) => pattern.test(id))
      if (parts.length === 0) continue
      equal('T3-GRP', at([group]), at(parts))
      equal('N3', words(group), at(parts))
    }
    for (const track of TRACKS) {
      const results = RESULTS.map((result) => `${track}_${result}`)
      equal('T4-SUM', at([`${track}_total`]), at([...results, `${track}_pending`]))
      atLeast('Y-PEND', next([`${track}_total`]), at([`${track}_pending`]))
    }
    for (const id of cells.keys()) {
      if (!/^(requests|reviews|lawsuits)_|_items_change$/.test(id)) {
        const whole = id.endsWith('_10k_yuan') || Number.isInteger(cells.get(id))
        add('T2-NONNEG', at([id]), (cells.get(id) ?? -1) >= 0 && whole)
      }
    }
    atLeast('T2-STOCK', at(['rules_in_force']), [])
    atLeast(
      'T2-STOCK',
      at(['normative_documents_in_force', 'normative_documents_repealed']),
      at(['normative_documents_issued']),
    )
    for (const id of ['rules', 'normative_documents']) {
      atLeast('T2-19', at([`${id}_disclosed_total_f2019`]), at([`${id}_disclosed_f2019`]))
      equal('Y-STOCK', next([`${id}_in_force`, `${id}_repealed`]), [
        ...at([`${id}_in_force`]),
        ...next([`${id}_issued`]),
      ])
    }
    for (const id of KINDS) {
      const kinds = at([`${id}_items_prev`, `${id}_items_change`])
      atLeast('T2-19', kinds, [])
      equal('Y-19', next([`${id}_items_prev`]), kinds)
    }

    equal('N1', words('requests_received'), at(['requests_received']), at(INFLOW))
    for (const id of ['requests_answered', 'requests_carried_in', 'requests_carried_over']) {
      equal('N2', words(id), at([id]))
    }
    for (const id of ['requests_granted', 'requests_partially_granted']) {
      equal('N3', words(id), at([id]))
    }
    const concluded = (track: string) => RESULTS.map((result) => `${track}_${result}`)
    equal('N4', words('reviews_total'), at(['reviews_total']), at(concluded('reviews')))
    equal(
      'N4',
      words('lawsuits_total'),
      at(['lawsuits_direct_total', 'lawsuits_after_review_total']),
      at([...concluded('lawsuits_direct'), ...concluded('lawsuits_after_review')]),
    )
    for (const id of ['upheld', 'corrected']) {
      const both = at([`lawsuits_direct_${id}`, `lawsuits_after_review_${id}`])
      equal('N3', words(`lawsuits_${id}`), both)
    }
    equal('N6', words('normative_documents_issued'), at(['normative_documents_issued']))

    const children = regions.filter(({ parent }) => parent === region).map(({ code }) => code ?? '')
    if (children.length === 0) continue
    for (const id of cells.keys()) {
      equal(
        'L-SUM',
        at([id]),
        children.map((child) => `${child} ${year} ${id}`),
      )
      // A change may be negative: a sum of changes is not above each of them.
      if (id.endsWith('_items_change')) continue
      for (const child of children) atLeast('L-MAX', at([id]), [`${child} ${year} ${id}`])
    }
  }
  return checks
}
