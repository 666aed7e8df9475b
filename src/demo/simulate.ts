import { sumsOf } from '../form/tables'
import { addTo, IDS, type Ledger, read, write } from './ledger'
import { PARTS_INTERPRETED, PARTS_PUBLISHED, SHARES, SINGLES } from './narrative'
import type { Place, World } from './places'
import { between, hash, near, type Random, randomFrom } from './random'
import { type Flows, newFlows, simulateRequests } from './requests'

/** What a leaf carries from one year into the next. */
interface Leaf {
  place: Place
  /** How busy it is, 1 for a typical town; grows a little every year. */
  scale: number
  growth: number
  flows: Flows
  /** In force at year's end. */
  stock: Record<Stock, number>
  /** Disclosed in all, 2019 form. */
  disclosed: Record<Stock, number>
  /** Kinds of decisions and fees, 2019 form. */
  kinds: Record<Kind, number>
}

type Stock = 'rules' | 'normative_documents'
const KINDS = ['permits', 'other_services', 'penalties', 'compulsory_measures', 'fee'] as const
type Kind = (typeof KINDS)[number]

/** Only provinces, and larger cities, make government rules. */
function makesRules({ level, parent, index }: Place): boolean {
  if (level !== 'body') return false
  return parent?.level === 'province' || (parent?.level === 'city' && index % 2 === 0)
}

const SUMS = sumsOf('f2021')
const OFFICE_SCALE: Partial<Record<string, number>> = { province: 30, city: 15, county: 6 }

function newLeaf(world: World, place: Place): Leaf {
  const random = randomFrom(hash(world.seed, 3, place.index))
  const level = place.level === 'body' ? (OFFICE_SCALE[place.parent?.level ?? ''] ?? 1) : 1
  const scale = level * (0.4 + 1.2 * random())
  const rules = makesRules(place) ? between(random, 30, 120) : 0
  const documents = Math.round(scale * between(random, 3, 12))
  const kinds = () => Math.round(scale * between(random, 2, 20))
  return {
    place,
    scale,
    growth: 0.98 + 0.07 * random(),
    flows: newFlows(random),
    stock: { rules, normative_documents: documents },
    disclosed: { rules, normative_documents: documents },
    kinds: {
      permits: kinds(),
      other_services: kinds(),
      penalties: kinds(),
      compulsory_measures: kinds(),
      fee: kinds(),
    },
  }
}

/** Rules and documents: issued, repealed and in force; in the words of 2019, made and disclosed. */
function simulateStock(ledger: Ledger, leaf: Leaf, id: Stock, most: number, random: Random): void {
  const issued = between(random, 0, most)
  const repealed = Math.min(leaf.stock[id], between(random, 0, Math.ceil(most * 0.8)))
  const disclosed = between(random, Math.floor(issued * 0.7), issued)
  leaf.stock[id] += issued - repealed
  leaf.disclosed[id] += disclosed
  write(ledger, `${id}_issued`, issued)
  write(ledger, `${id}_repealed`, repealed)
  write(ledger, `${id}_in_force`, leaf.stock[id])
  write(ledger, `${id}_made_f2019`, issued)
  write(ledger, `${id}_disclosed_f2019`, disclosed)
  write(ledger, `${id}_disclosed_total_f2019`, leaf.disclosed[id])
}

function simulateTableTwo(ledger: Ledger, leaf: Leaf, random: Random): void {
  const { place, scale } = leaf
  simulateStock(ledger, leaf, 'rules', makesRules(place) ? 6 : 0, random)
  simulateStock(ledger, leaf, 'normative_documents', Math.ceil(scale), random)
  for (const kind of KINDS) {
    const change = Math.max(-leaf.kinds[kind], between(random, -2, 3))
    write(ledger, `${kind}_items_prev`, leaf.kinds[kind])
    write(ledger, `${kind}_items_change`, change)
    leaf.kinds[kind] += change
  }
  write(ledger, 'permits_decided', near(random, scale * 160))
  write(ledger, 'other_services_decided', near(random, scale * 220))
  write(ledger, 'penalties_decided', near(random, scale * 45))
  write(ledger, 'compulsory_measures', near(random, scale * 6))
  write(ledger, 'fees_charged_10k_yuan', near(random, scale * 1850))
  write(ledger, 'procurement_projects', near(random, scale * 4))
  write(ledger, 'procurement_amount_10k_yuan', near(random, scale * 21000))
}

function simulateNarrative(ledger: Ledger, leaf: Leaf, random: Random): void {
  const { scale } = leaf
  for (const { id, typical, roundTo = 1 } of SINGLES) {
    write(ledger, id, near(random, (scale * typical) / roundTo) * roundTo)
  }
  for (const { id, typical } of PARTS_PUBLISHED) {
    const items = near(random, scale * typical)
    write(ledger, id, items)
    addTo(ledger, 'items_published', items)
  }
  for (const { id, typical } of PARTS_INTERPRETED) {
    const items = near(random, scale * typical)
    write(ledger, id, items)
    addTo(ledger, 'policy_interpretations', items)
  }
  const tickets = read(ledger, 'hotline_tickets')
  for (const { counted, typical } of SHARES) {
    const share = Math.min(1, (typical + 4 * random() - 2) / 100)
    write(ledger, counted, Math.round(tickets * share))
  }
  // Most offices charge nothing; the fee is for requests of unusual size.
  if (random() < 0.05 * scale) {
    write(ledger, 'information_fee_yuan', 10 * between(random, 1, Math.ceil(scale * 20)))
  }
}

function simulateLeaf(leaf: Leaf, year: number, random: Random): Ledger {
  const ledger = new Float64Array(IDS.length)
  simulateRequests(ledger, leaf.flows, near(random, leaf.scale * 18), year, random)
  simulateTableTwo(ledger, leaf, random)
  simulateNarrative(ledger, leaf, random)
  for (const { id, of } of SUMS) {
    const sum = of.reduce((total, part) => total + read(ledger, part), 0)
    write(ledger, id, sum)
  }
  leaf.scale *= leaf.growth
  return ledger
}

/** The true figures of one year, by `Place.index`; a report may leave some out, or never appear. */
export interface Year {
  year: number
  ledgers: readonly Ledger[]
}

/**
 * The years of a world one after another, each in full. Towns and offices are simulated; every
 * other place is the sum of its children, so that whatever adds up below adds up above.
 */
export function* simulate(world: World): Generator<Year> {
  const leaves = world.places
    .filter(({ children }) => children.length === 0)
    .map((place) => newLeaf(world, place))
  for (const year of world.years) {
    const ledgers: Ledger[] = world.places.map(() => new Float64Array(0))
    for (const leaf of leaves) {
      const random = randomFrom(hash(world.seed, 4, leaf.place.index, year))
      ledgers[leaf.place.index] = simulateLeaf(leaf, year, random)
    }
    for (const place of [...world.places].reverse()) {
      if (place.children.length > 0) ledgers[place.index] = sumOfChildren(place, ledgers)
    }
    yield { year, ledgers }
  }
}

function sumOfChildren(place: Place, ledgers: readonly Ledger[]): Ledger {
  const sum = new Float64Array(IDS.length)
  for (const child of place.children) {
    ledgers[child.index]?.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value
    })
  }
  return sum
}
