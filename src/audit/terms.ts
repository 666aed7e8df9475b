import { REQUEST_COLUMNS } from '../form/table-three'
import { sumsOf } from '../form/tables'

// Parts of the form that several identities are about, by their ids.

export const INFLOW = ['requests_received', 'requests_carried_in']
export const OUTFLOW = ['requests_answered', 'requests_carried_over']
export const COLUMNS = REQUEST_COLUMNS.map(({ id }) => id)
export const TRACKS = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']
export const RESULTS = ['upheld', 'corrected', 'other']
export const STOCKS = ['rules', 'normative_documents']
export const KINDS = ['permits', 'other_services', 'penalties', 'compulsory_measures', 'fee']
/** Groups of table 三 with the rows they are the sums of. */
export const OUTCOME_SUMS = sumsOf('f2021').filter(({ id }) => id.startsWith('requests_'))
