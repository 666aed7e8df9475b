import { Audit } from '../audit/audit'
import type { Finding } from '../audit/finding'
import type { Metric, Region } from '../dataset/model'
import { ObservationReader } from '../dataset/observations'
import { ProblemLog } from '../dataset/problem'
import { FORMS, type Form } from '../form/form'
import { cellsOf, sumsOf, TABLES } from '../form/tables'
import type { IngestObservation } from './result'

/** What the checks ask of a place: towns and counties make no rules. */
export type CheckedPlace = Pick<Region, 'level' | 'parent'>

/** A place to hang the figures on while they are checked; of a place that is not known yet no level is asked. */
export const CHECKED_PLACE = '1'
const PLACE: Region = {
  code: CHECKED_PLACE,
  name: '',
  nameEn: '',
  level: 'city',
  parent: null,
  population: null,
  populationYear: null,
  areaKm2: null,
  start: null,
  end: null,
  successor: null,
}

/** A folder of reports is read with the same metrics. */
const madeFor = new WeakMap<readonly Metric[], Metric[]>()

/** The metrics of a package, and of every cell of the forms: most packages hold totals only. */
export function auditMetrics(metrics: readonly Metric[]): Metric[] {
  const made = madeFor.get(metrics)
  if (made) return made
  const known = new Set(metrics.map(({ id }) => id))
  const more: Metric[] = []
  const add = (id: string, name: string, unit: string) => {
    if (known.has(id)) return
    known.add(id)
    more.push({
      id,
      group: 'requests',
      name,
      nameEn: id,
      unit,
      unitEn: unit,
      sum: { kind: 'sum' },
      better: null,
      definition: '',
      definitionEn: '',
      basis: '',
    })
  }
  for (const form of FORMS) {
    for (const { id, row, column } of TABLES[form].flatMap(cellsOf)) add(id, row.zh, column.unit.zh)
    for (const { id, zh } of sumsOf(form)) add(id, zh, '件')
  }
  const all = [...metrics, ...more]
  madeFor.set(metrics, all)
  return all
}

type Checked = Pick<IngestObservation, 'metric' | 'value' | 'status' | 'place' | 'sameAs'>

/** The checks that must hold and do not, over the figures of one report. */
export function failedChecks(
  observations: readonly Checked[],
  year: number,
  form: Form | null,
  metrics: readonly Metric[],
  own?: CheckedPlace,
): Finding[] {
  return checksOf(observations, year, form, metrics, own).filter(
    ({ result, kind }) => result === 'fails' && kind === 'must',
  )
}

/** Every check of the audit over the figures of one report; the place is `CHECKED_PLACE`. */
export function checksOf(
  observations: readonly Checked[],
  year: number,
  form: Form | null,
  metrics: readonly Metric[],
  own: CheckedPlace = PLACE,
): Finding[] {
  const reader = new ObservationReader({
    regions: new Map([[PLACE.code, 0]]),
    metrics: new Map(metrics.map(({ id }, i) => [id, i])),
    metricList: metrics,
    reports: null,
  })
  const rows = observations
    .filter(({ sameAs }) => sameAs === undefined)
    .map(({ metric, value, status, place }) => `1,${year},${metric},${value},${status},,${place},`)
  if (rows.length === 0) return []
  const text = `region,year,metric,value,status,report,place,note\n${rows.join('\n')}\n`
  reader.read(text, year, new ProblemLog('observations'))
  const report = {
    id: '1',
    region: PLACE.code,
    year,
    title: '',
    url: null,
    publishedOn: null,
    retrievedOn: null,
    readFrom: null,
    form,
    status: 'published' as const,
    note: '',
    line: 1,
  }
  const audit = new Audit({
    regions: [{ ...PLACE, level: own.level, parent: own.parent }],
    metrics,
    reports: [report],
    observations: reader.finish(),
    problems: [],
    deadlines: {},
  })
  return audit.findings(0)
}

/**
 * Lowers the confidence of the cells in a failed check. The cell that stands in more failed checks than
 * the others of each is the likely misread one.
 */
export function doubt(
  observations: readonly IngestObservation[],
  findings: readonly Finding[],
): IngestObservation[] {
  const counts = new Map<string, number>()
  const keyOf = (metric: string, place: string) => `${metric} ${place}`
  for (const { terms } of findings)
    for (const { metric, place, value } of terms)
      if (value !== null)
        counts.set(keyOf(metric, place), (counts.get(keyOf(metric, place)) ?? 0) + 1)
  const suspects = new Set<string>()
  for (const { terms } of findings) {
    const keys = terms.map(({ metric, place }) => keyOf(metric, place))
    const most = Math.max(...keys.map((key) => counts.get(key) ?? 0))
    const top = keys.filter((key) => counts.get(key) === most)
    if (most > 1 && top.length === 1 && top[0]) suspects.add(top[0])
  }
  return observations.map((one) => {
    const key = keyOf(one.metric, one.place)
    if (suspects.has(key)) return { ...one, confidence: 'unsure', why: 'likely-misread' }
    if (counts.has(key) && one.confidence === 'sure')
      return { ...one, confidence: 'likely', why: 'identity-fails' }
    return one
  })
}
