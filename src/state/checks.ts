import { computed } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import { KINDS, RESULTS, type Result } from '../audit/finding'
import type { LedgerFilter } from '../audit/ledger'
import { RULES } from '../audit/rules'

export interface ChecksSelection {
  filter: LedgerFilter
  /** Parameters that could not be understood. */
  unread: { name: string; value: string }[]
}

/** Names of the parameters of the page; `lang` and `theme` are every page's. */
const NAMES = ['region', 'year', 'rule', 'result', 'kind'] as const
type Name = (typeof NAMES)[number]

/** Reads the filter from an address. Without a result asked for, the page leads with what does not hold. */
export function readChecks(query: LocationQuery): ChecksSelection {
  const unread: ChecksSelection['unread'] = []
  const filter: LedgerFilter = {
    region: null,
    year: null,
    rule: null,
    result: 'fails',
    kind: null,
  }
  for (const [name, given] of Object.entries(query)) {
    const value = Array.isArray(given) ? given.join('~') : (given ?? '')
    if (name === 'lang' || name === 'theme') continue
    if (!readParameter(filter, name, value)) unread.push({ name, value })
  }
  return { filter, unread }
}

function readParameter(filter: LedgerFilter, name: string, value: string): boolean {
  if (name === 'region' && /^\d{2,9}(-[a-z0-9-]+)?$/.test(value)) {
    filter.region = value
    return true
  }
  if (name === 'year' && /^\d{4}$/.test(value)) {
    filter.year = Number(value)
    return true
  }
  if (name === 'result' && value === 'all') {
    filter.result = null
    return true
  }
  const result = name === 'result' ? RESULTS.find((one) => one === value) : undefined
  if (result) filter.result = result
  const kind = name === 'kind' ? KINDS.find((one) => one === value) : undefined
  if (kind) filter.kind = kind
  const rule = name === 'rule' ? RULES.find(({ id }) => id === value)?.id : undefined
  if (rule) filter.rule = rule
  return Boolean(result ?? kind ?? rule)
}

/** Writes a filter as the parameters of an address, without what is the default. */
export function writeChecks(filter: LedgerFilter): Record<Name, string | null> {
  const { region, year, rule, kind } = filter
  const result: Result | 'all' = filter.result ?? 'all'
  return {
    region,
    year: year === null ? null : String(year),
    rule,
    result: result === 'fails' ? null : result,
    kind,
  }
}

/** The filter of the ledger, read from the address and written to it. */
export function useChecks() {
  const route = useRoute()
  const router = useRouter()
  const selection = computed(() => readChecks(route.query))

  function select(change: Partial<LedgerFilter>): void {
    const written = writeChecks({ ...selection.value.filter, ...change })
    const query: LocationQuery = { ...route.query, ...written }
    for (const [name, value] of Object.entries(query)) if (value === null) delete query[name]
    router.push({ query })
  }

  return { selection, select }
}
