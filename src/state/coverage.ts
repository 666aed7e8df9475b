import { computed, shallowRef, watch } from 'vue'
import { type LocationQuery, useRoute } from 'vue-router'
import type { CoverageFilter } from '../audit/coverage'
import { LEVELS } from '../dataset/model'
import { useAnswer } from './answer'
import { useDataset } from './dataset'
import { readSelection } from './selection'
import type { CoverageQuestion } from './service'

/** Rows shown at first, and by how many more at a time. */
export const ROWS_AT_A_TIME = 300

/** What the address of the page of coverage selects. */
export interface CoverageAddress extends CoverageFilter {
  /** Parameters that could not be understood. */
  unread: { name: string; value: string }[]
}

/** Reads `region`, `level`, `metric` and `all=1`; language and theme are understood, all else is listed. */
export function readCoverageAddress(query: LocationQuery): CoverageAddress {
  const address: CoverageAddress = {
    region: null,
    level: null,
    metric: null,
    isAll: false,
    unread: [],
  }
  for (const [name, given] of Object.entries(query)) {
    const value = Array.isArray(given) ? given.join('~') : (given ?? '')
    if (!readParameter(address, name, value)) address.unread.push({ name, value })
  }
  return address
}

function readParameter(address: CoverageAddress, name: string, value: string): boolean {
  switch (name) {
    case 'region':
      if (!/^\d{2,9}(-[a-z0-9-]+)?$/.test(value)) return false
      address.region = value
      return true
    case 'level':
      address.level = LEVELS.find((level) => level === value) ?? null
      return address.level !== null
    case 'metric':
      address.metric = readSelection({ metric: value }).metric
      return address.metric !== null
    case 'all':
      address.isAll = value === '1'
      return address.isAll
    case 'lang':
    case 'theme':
      return readSelection({ [name]: value }).unread.length === 0
    default:
      return false
  }
}

/** The day as it stands on the reader's calendar. */
export function dayOf(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The matrix that the address asks for, and how many of its rows are wanted. */
export function useCoverage(now: () => Date = () => new Date()) {
  const route = useRoute()
  const dataset = useDataset()
  const address = computed(() => readCoverageAddress(route.query))
  const limit = shallowRef(ROWS_AT_A_TIME)
  const filter = computed((): CoverageFilter => {
    const { region, level, metric, isAll } = address.value
    return { region, level, metric, isAll }
  })
  // Before the question: another choice begins again with the first rows.
  watch(
    () => JSON.stringify(filter.value),
    () => {
      limit.value = ROWS_AT_A_TIME
    },
  )
  const asked = useAnswer(
    'coverage',
    (): CoverageQuestion => ({ ...filter.value, limit: limit.value, today: dayOf(now()) }),
    (question) => dataset.service().coverage(question),
  )
  const unread = computed(() => [...address.value.unread, ...(asked.value.value?.unread ?? [])])

  function showMore(): void {
    limit.value += ROWS_AT_A_TIME
  }

  return { asked, unread, showMore }
}
