import {
  type Band,
  type Cited,
  type Conflict,
  detailOf,
  type Missing,
  OUTCOMES,
  type Printed,
  RequestFigures,
  some,
  total,
} from './outcomes'
import { formOf, type Gap, type Series } from './select'

/** What became of the requests of one place and year. */
export interface Flow {
  kind: 'flow'
  year: number
  inflow: Band[]
  outflow: Band[]
  /** The difference between the two sides, drawn on the side that lacks it; `null` where they close. */
  unexplained: {
    side: 'in' | 'out'
    value: number
    /** `disagreement`: figures that disagree are left out; `not_read`: some were not read; else the report's. */
    cause: 'report' | 'not_read' | 'disagreement'
  } | null
  /** Of which the shares are: all that came in, or all that went out where that is more. */
  whole: number
  /** Carried in and carried over, where the form asks for them and no figure is there. */
  unknown: Missing[]
  /** Whether the form asks for what was carried in and over: since 2019. */
  hasCarried: boolean
  /** Outcomes without a figure. */
  missing: Missing[]
  conflicts: Conflict[]
  isApproximate: boolean
  /** Whether requests withdrawn are counted in 办结总计; `null` where that does not matter. */
  withdrawn: 'inside' | 'outside' | null
}

export type FlowResult =
  | Flow
  /** No number of requests received: without it there is no whole. `hasOthers`: other figures are there. */
  | { kind: 'none'; year: number; reason: 'no_received'; gap: Gap; hasOthers: boolean }
  | { kind: 'none'; year: number; reason: 'nothing'; cited: Cited[] }
  | { kind: 'none'; year: number; reason: 'disagreement'; values: number[]; cited: Cited }

export const RECEIVED = 'requests_received'
export const CARRIED_IN = 'requests_carried_in'
export const CARRIED_OVER = 'requests_carried_over'
export const ANSWERED = 'requests_answered'
export const WITHDRAWN = 'requests_withdrawn'
/** The band of answered requests whose outcome is not given; no metric. */
export const REST = 'requests_answered_rest'

/**
 * What became of the requests: received + carried in on one side; granted, partially granted, refused,
 * unable to provide, not processed, other and carried over on the other. A missing figure is never 0:
 * what the figures do not account for is `unexplained`. Answered requests without an outcome are a band
 * of their own. Of two values for one figure neither is used: they are in `conflicts`.
 *
 * @param series of one place, of any metrics
 * @param gap why a metric without any series has no value in the year
 */
export function flowOf(series: readonly Series[], year: number, gap: Gap): FlowResult {
  const book = new RequestFigures(series, year, gap)
  const received = book.band(RECEIVED)
  if (!received) return noFlow(book, year)
  const carriedIn = book.band(CARRIED_IN)
  const inflow = some([received, carriedIn])
  const carriedOver = book.band(CARRIED_OVER)
  const outcomes = OUTCOMES.flatMap((outcome) => some([book.outcome(outcome)]))
  const answered = book.band(ANSWERED) ?? book.band('requests_replied_f2014')
  const withdrawn = book.band(WITHDRAWN)
  const coming = total(inflow)
  const reading = readingOf(outcomes, answered, withdrawn, carriedOver, coming)
  const outflow = [...reading.bands, ...some([carriedOver])]
  const difference = coming - total(outflow)
  if (coming === 0 && total(outflow) === 0)
    return { kind: 'none', year, reason: 'nothing', cited: inflow.flatMap(({ cited }) => cited) }

  const { conflicts } = book
  if (answered && reading.excess > 0)
    conflicts.push({
      kind: 'sum',
      id: ANSWERED,
      printed: answered.value,
      sum: answered.value + reading.excess,
      cited: answered.cited[0],
    })
  const asked = !['pre2014', 'f2014'].includes(formOf(received.cited[0].point))
  const unknown = asked ? book.missing([CARRIED_IN, CARRIED_OVER]) : []
  // 不予处理 came with the 2019 form: reports on older ones cannot be asked for it.
  const listed = OUTCOMES.map(({ id }) => id).filter(
    (id) => asked || id !== 'requests_not_processed',
  )
  const isWhole = difference === 0 && !reading.bands.some(({ basis }) => basis === 'rest')
  const missing = isWhole
    ? []
    : book.missing(listed).filter(({ id }) => !outcomes.some((band) => band.id === id))
  const open =
    difference < 0 ? unknown.filter(({ id }) => id === CARRIED_IN) : [...missing, ...unknown]
  return {
    kind: 'flow',
    year,
    inflow,
    outflow,
    unexplained:
      difference === 0
        ? null
        : {
            side: difference > 0 ? 'out' : 'in',
            value: Math.abs(difference),
            cause: causeOf(conflicts, open),
          },
    whole: Math.max(coming, total(outflow)),
    unknown,
    hasCarried: asked,
    missing,
    conflicts,
    isApproximate: [...inflow, ...outflow].some(({ isApproximate }) => isApproximate),
    withdrawn: reading.withdrawn,
  }
}

function noFlow(book: RequestFigures, year: number): FlowResult {
  const cited = book.cited(RECEIVED)
  if (cited && cited.point.values.length > 1)
    return { kind: 'none', year, reason: 'disagreement', values: cited.point.values, cited }
  const gap = book.missing([RECEIVED])[0]?.gap ?? 'not_read'
  return { kind: 'none', year, reason: 'no_received', gap, hasOthers: book.hasOthers() }
}

function causeOf(
  conflicts: readonly Conflict[],
  open: readonly Missing[],
): 'report' | 'not_read' | 'disagreement' {
  if (conflicts.some(({ kind }) => kind === 'values')) return 'disagreement'
  const isRead = open.every(({ gap }) => gap === 'not_stated' || gap === 'not_applicable')
  return isRead ? 'report' : 'not_read'
}

interface Reading {
  bands: Band[]
  /** By how much the outcomes exceed 办结总计. */
  excess: number
  withdrawn: 'inside' | 'outside' | null
  closes: boolean
}

/**
 * Sets the outcomes against 办结总计. Where a withdrawn request belongs, reports do not agree: the form
 * counts it in 其他处理, some texts beside the answered ones. The first reading that closes is taken,
 * else the first that fits.
 */
function readingOf(
  outcomes: readonly Band[],
  answered: Printed | null,
  withdrawn: Printed | null,
  over: Band | null,
  coming: number,
): Reading {
  const read = (bands: Band[], beside: Band | null, where: Reading['withdrawn']): Reading => {
    const left = answered ? answered.value - total(bands) : 0
    const rest: Band[] =
      answered && left > 0
        ? [{ ...answered, id: REST, value: left, basis: 'rest', details: [detailOf(answered)] }]
        : []
    const all = [...bands, ...rest, ...some([beside])]
    const closes = left >= 0 && total(all) + (over?.value ?? 0) === coming
    return { bands: all, excess: Math.max(0, -left), withdrawn: where, closes }
  }
  if (!withdrawn || withdrawn.value === 0) return read([...outcomes], null, null)
  const detail = detailOf(withdrawn)
  const readings = [
    ...(outcomes.some(({ id, value }) => id === 'requests_other' && value >= withdrawn.value)
      ? [
          read(
            outcomes.map((band) =>
              band.id === 'requests_other' ? { ...band, details: [...band.details, detail] } : band,
            ),
            null,
            null,
          ),
        ]
      : []),
    read([...outcomes, withdrawn], null, answered ? 'inside' : null),
    read([...outcomes], withdrawn, answered ? 'outside' : null),
  ]
  const best = readings.find(({ closes }) => closes) ?? readings.find(({ excess }) => excess === 0)
  return best ?? read([...outcomes], withdrawn, 'outside')
}
