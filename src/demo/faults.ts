import { line } from './csv'
import { acrossLevels, acrossYears, type Identity, type Term, withinReport } from './identities'
import type { Ledger } from './ledger'
import { changeKey, type Item, itemsIn, printed } from './observations'
import type { World } from './places'
import { between, drawFrom, hash, type Random, randomFrom } from './random'
import { type Report, reportOf } from './reports'
import { simulate } from './simulate'

/** One published figure that is not the true one, and the rules it breaks. */
export interface Fault {
  report: Report
  item: Item
  /** To the true figure, in the ledger's units. */
  change: number
  was: string
  now: string
  rules: readonly string[]
}

/** What the reports with statutory tables say, before any fault. */
interface Published {
  world: World
  ledgers: ReadonlyMap<number, readonly Ledger[]>
  items: Map<string, ReadonlyMap<string, Item>>
}

const TRIES = 12

/**
 * Chooses `count` reports and one figure in each whose change breaks at least one rule. No rule's
 * instance rests on two changed figures, so that no fault hides or alters another.
 * Holds the figures of all years since 2019 in memory.
 *
 * @returns fewer than `count` where the world is too small, in order of year and place
 */
export function planFaults(world: World, count: number): Fault[] {
  if (count === 0) return []
  const years = [...simulate(world)].filter(({ year }) => year >= 2019)
  const ledgers = new Map(years.map((each) => [each.year, each.ledgers]))
  const said: Published = { world, ledgers, items: new Map() }
  const order = (report: Report) => hash(world.seed, 8, report.dice)
  const reports = years
    .flatMap(({ year }) => world.places.map((place) => reportOf(world, place, year)))
    .filter((report) => report !== null)
    .filter(({ status }) => status === 'published')
    .sort((a, b) => order(a) - order(b))

  const taken = new Set<string>()
  const faults: Fault[] = []
  for (const report of reports) {
    if (faults.length === count) break
    const random = randomFrom(order(report))
    for (let i = 0; i < TRIES; i++) {
      const fault = tryFault(said, report, random, taken)
      if (!fault) continue
      faults.push(fault)
      break
    }
  }
  return faults.sort(
    (a, b) => a.report.year - b.report.year || a.report.place.index - b.report.place.index,
  )
}

const SECTION_WEIGHTS: readonly [section: string, weight: number][] = [
  ['二', 20],
  ['三', 50],
  ['四', 15],
  ['一', 15],
]

/** A random cell of a table, or a figure in the text that the tables also hold. */
function chooseItem(report: Report, random: Random): Item | undefined {
  const items = itemsIn(report)
  const cells = new Set(items.filter(({ kind }) => kind === 'cell').map(({ metric }) => metric))
  const section =
    SECTION_WEIGHTS[
      drawFrom(
        random,
        SECTION_WEIGHTS.map(([, weight]) => weight),
      )
    ]
  const choice = items.filter(
    ({ kind, metric, place }) =>
      kind !== 'sum' && cells.has(metric) && place.startsWith(section?.[0] ?? ''),
  )
  return choice[between(random, 0, choice.length - 1)]
}

function tryFault(
  said: Published,
  report: Report,
  random: Random,
  taken: Set<string>,
): Fault | null {
  const item = chooseItem(report, random)
  const ledger = said.ledgers.get(report.year)?.[report.place.index]
  if (!item || !ledger) return null
  const truth = ledger[item.position] ?? 0
  const size = between(random, 1, 9) * item.scale
  const down = random() < 0.5
  // No count is printed below zero: a reader of the package would refuse the row.
  const mayFall = truth >= size || item.metric.endsWith('_items_change')
  const change = down && mayFall ? -size : size

  const changed: Term = { ...report, metric: item.metric, text: item.kind === 'text' }
  const touched = around(changed).filter((identity) => touches(identity, changed))
  const keys = touched.map(keyOf)
  const broken = touched.filter((identity) => fails(said, identity, changed, change))
  if (broken.length === 0 || broken.some(({ doubtful }) => doubtful)) return null
  if (keys.some((key) => taken.has(key))) return null
  for (const key of keys) taken.add(key)
  return {
    report,
    item,
    change,
    was: printed(item, ledger),
    now: printed(item, ledger, change),
    rules: [...new Set(broken.map(({ rule }) => rule))],
  }
}

/** Every identity that a figure may be part of. */
function around({ place, year, metric }: Term): Identity[] {
  return [
    ...withinReport(place, year),
    ...acrossYears(place, year - 1),
    ...acrossYears(place, year),
    ...acrossLevels(place, year, metric),
    ...(place.parent ? acrossLevels(place.parent, year, metric) : []),
  ]
}

const termKey = ({ place, year, metric, text }: Term) =>
  `${place.code} ${year} ${metric} ${text ? 'text' : 'table'}`

function termsOf({ readings }: Identity): Term[] {
  return readings.flatMap(({ left, right }) => [...left, ...right])
}

const keyOf = (identity: Identity) => [identity.rule, ...termsOf(identity).map(termKey)].join('|')

function touches(identity: Identity, changed: Term): boolean {
  const key = termKey(changed)
  return termsOf(identity).some((term) => termKey(term) === key)
}

/** False too where a figure is not published: then the identity cannot be checked. */
function fails(said: Published, identity: Identity, changed: Term, change: number): boolean {
  const key = termKey(changed)
  const verdicts = identity.readings.map(({ left, right, atLeast }) => {
    const [a, b] = [left, right].map((terms) => {
      return terms.reduce<number | null>((sum, term) => {
        const value = figureOf(said, term)
        if (sum === null || value === null) return null
        return sum + value + (termKey(term) === key ? change : 0)
      }, 0)
    })
    if (typeof a !== 'number' || typeof b !== 'number') return null
    return atLeast ? a >= b : a === b
  })
  return !verdicts.includes(null) && !verdicts.includes(true)
}

/** The true figure in the ledger's units, or null where the report does not print it. */
function figureOf({ world, ledgers, items }: Published, term: Term): number | null {
  const { place, year, metric, text } = term
  const ledger = ledgers.get(year)?.[place.index]
  const report = reportOf(world, place, year)
  if (!ledger || report?.status !== 'published') return null
  const known = items.get(report.id) ?? new Map(itemsIn(report).map((item) => [slot(item), item]))
  items.set(report.id, known)
  const item = known.get(`${text ? 'text' : 'table'} ${metric}`)
  return item ? (ledger[item.position] ?? null) : null
}

const slot = ({ kind, metric }: Item) => `${kind === 'text' ? 'text' : 'table'} ${metric}`

/** The changes that `faults` make to what is printed. */
export function changesOf(faults: readonly Fault[]): Map<string, number> {
  return new Map(faults.map(({ report, item, change }) => [changeKey(report.id, item), change]))
}

export const FAULT_COLUMNS = ['region', 'year', 'metric', 'place', 'was', 'now', 'rules']

/** A fault as its row of faults.csv. */
export function faultLine({ report, item, was, now, rules }: Fault): string {
  const { place, year } = report
  return line([place.code, year, item.metric, item.place, was, now, rules.join(' ')])
}
