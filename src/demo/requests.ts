import { cellId } from '../form/table'
import { REQUEST_COLUMNS } from '../form/table-three'
import { addTo, type Ledger, position, read, write } from './ledger'
import { between, drawFrom, type Random } from './random'

const APPLICANTS = REQUEST_COLUMNS.map(({ id }) => id).filter((id) => id !== 'total')
const APPLICANT_WEIGHTS = [80, 9, 1, 1, 4, 5]

/** Of 1,000 requests disposed of; typical shares, rounded. */
const OUTCOMES: Readonly<Record<string, number>> = {
  requests_granted: 420,
  requests_partially_granted: 60,
  requests_refused_state_secret: 3,
  requests_refused_law: 5,
  requests_refused_security: 4,
  requests_refused_third_party: 15,
  requests_refused_internal: 20,
  requests_refused_deliberative: 25,
  requests_refused_case_file: 20,
  requests_refused_enquiry: 20,
  requests_not_held: 250,
  requests_needs_creation: 25,
  requests_unclear_after_correction: 10,
  requests_not_processed_petition: 60,
  requests_not_processed_repeat: 20,
  requests_not_processed_publication: 5,
  requests_not_processed_excessive: 3,
  requests_not_processed_reissue: 3,
  requests_other_correction_overdue: 17,
  requests_other_fee_unpaid: 2,
  requests_other_misc: 13,
}
const FLOW_ROWS = [
  'requests_received',
  'requests_carried_in',
  'requests_answered',
  'requests_carried_over',
]
const OUTCOME_IDS = Object.keys(OUTCOMES)
const OUTCOME_WEIGHTS = Object.values(OUTCOMES)

/** Where the cells of each row stand, by applicant. */
const CELLS = new Map(
  [...FLOW_ROWS, ...OUTCOME_IDS, 'requests_other'].map((row) => [
    row,
    APPLICANTS.map((column) => position(cellId(row, column))),
  ]),
)

/** Share of requests still open at year's end: those that came in December. */
const OPEN = 0.06

const TRACKS = [
  { id: 'reviews', share: 0.04 },
  { id: 'lawsuits_direct', share: 0.015 },
  { id: 'lawsuits_after_review', share: 0.008 },
] as const
const RESULT_IDS = ['upheld', 'corrected', 'other']
const RESULT_WEIGHTS = [65, 10, 25]

/** What is still open when a year ends: requests by applicant, cases by track. */
export interface Flows {
  requests: number[]
  cases: number[]
}

export function newFlows(random: Random): Flows {
  return {
    requests: APPLICANTS.map((_, k) => (k === 0 ? between(random, 0, 2) : 0)),
    cases: TRACKS.map(() => 0),
  }
}

/** Tables 三 and 四 of a leaf's year with `received` requests; `flows` moves on to the year's end. */
export function simulateRequests(
  ledger: Ledger,
  flows: Flows,
  received: number,
  year: number,
  random: Random,
): void {
  const arrivals = APPLICANTS.map(() => 0)
  for (let i = 0; i < received; i++) {
    const k = drawFrom(random, APPLICANT_WEIGHTS)
    arrivals[k] = (arrivals[k] ?? 0) + 1
  }
  APPLICANTS.forEach((_, k) => {
    const count = (row: string, n: number) => {
      const cell = CELLS.get(row)?.[k] ?? -1
      ledger[cell] = (ledger[cell] ?? 0) + n
      addTo(ledger, row, n)
    }
    const open = flows.requests[k] ?? 0
    const arrived = arrivals[k] ?? 0
    count('requests_received', arrived)
    count('requests_carried_in', open)
    let carried = 0
    for (let i = 0; i < open + arrived; i++) {
      if (i >= open && random() < OPEN) {
        carried++
        continue
      }
      const outcome = OUTCOME_IDS[drawFrom(random, OUTCOME_WEIGHTS)] ?? 'requests_granted'
      count(outcome, 1)
      count('requests_answered', 1)
      if (outcome.startsWith('requests_other_')) count('requests_other', 1)
    }
    count('requests_carried_over', carried)
    flows.requests[k] = carried
  })
  simulateCases(ledger, flows, received, year, random)
  writeHeadlines(ledger, random)
}

function simulateCases(
  ledger: Ledger,
  flows: Flows,
  received: number,
  year: number,
  random: Random,
): void {
  TRACKS.forEach(({ id, share }, t) => {
    let cases = flows.cases[t] ?? 0
    for (let i = 0; i < received; i++) if (random() < share) cases++
    let pending = 0
    for (let i = 0; i < cases; i++) {
      // Forms before 2019 have no line for pending cases.
      if (year >= 2019 && random() < 0.15) pending++
      else addTo(ledger, `${id}_${RESULT_IDS[drawFrom(random, RESULT_WEIGHTS)]}`, 1)
    }
    write(ledger, `${id}_pending`, pending)
    write(ledger, `${id}_total`, cases)
    flows.cases[t] = pending
  })
}

const sum = (ledger: Ledger, ids: readonly string[]) =>
  ids.reduce((total, id) => total + read(ledger, id), 0)
const startingWith = (prefix: string) => OUTCOME_IDS.filter((id) => id.startsWith(prefix))

/** The same requests as the 2014 form counts them: the outcomes add up to 申请答复数. */
function writeHeadlines(ledger: Ledger, random: Random): void {
  const answered = read(ledger, 'requests_answered')
  const granted = read(ledger, 'requests_granted')
  const notHeld = read(ledger, 'requests_not_held')
  const received = read(ledger, 'requests_received')
  const online = Math.round(received * (0.4 + 0.3 * random()))
  const byLetter = Math.round((received - online) * (0.4 + 0.4 * random()))
  const alreadyPublic = Math.round(granted * 0.35)
  const elsewhere = Math.round(notHeld * 0.4)
  const headlines: Record<string, number> = {
    requests_online: online,
    requests_by_letter: byLetter,
    requests_in_person: received - online - byLetter,
    requests_closed_f2014: answered,
    requests_replied_f2014: answered - read(ledger, 'requests_other'),
    requests_already_public_f2014: alreadyPublic,
    requests_granted_f2014: granted - alreadyPublic,
    requests_refused_f2014: sum(ledger, startingWith('requests_refused_')),
    requests_not_this_agency: elsewhere,
    requests_not_exist: notHeld - elsewhere,
    requests_asked_to_correct_f2014: sum(ledger, [
      'requests_needs_creation',
      'requests_unclear_after_correction',
    ]),
    requests_other_channel_f2014: sum(ledger, startingWith('requests_not_processed_')),
  }
  for (const [id, value] of Object.entries(headlines)) write(ledger, id, value)
}
