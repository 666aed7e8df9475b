/** The columns of a table of observations: made, enlarged, and found again by region. */
const NUMERIC = {
  region: Uint32Array,
  metric: Uint16Array,
  year: Uint16Array,
  value: Float64Array,
  status: Uint8Array,
  report: Uint32Array,
  place: Uint32Array,
  note: Uint32Array,
  file: Uint16Array,
  line: Uint32Array,
} as const
/** The columns of a table of observations, without its texts. */
export type NumericColumns = { [K in keyof typeof NUMERIC]: InstanceType<(typeof NUMERIC)[K]> }

export const COLUMN_NAMES = Object.keys(NUMERIC) as (keyof NumericColumns)[]

export function makeColumns(length: number): NumericColumns {
  return {
    region: new Uint32Array(length),
    metric: new Uint16Array(length),
    year: new Uint16Array(length),
    value: new Float64Array(length),
    status: new Uint8Array(length),
    report: new Uint32Array(length),
    place: new Uint32Array(length),
    note: new Uint32Array(length),
    file: new Uint16Array(length),
    line: new Uint32Array(length),
  }
}

export function resize(columns: NumericColumns, length: number): NumericColumns {
  const larger = makeColumns(length)
  for (const name of COLUMN_NAMES) larger[name].set(columns[name])
  return larger
}

/** Of rows sorted by region: where each one begins, and after the last where it ends. */
export function startOfRegions(region: Uint32Array, regionCount: number): Uint32Array {
  const start = new Uint32Array(regionCount + 1)
  for (const index of region) start[index + 1] = (start[index + 1] ?? 0) + 1
  for (let i = 0; i < regionCount; i += 1) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0)
  return start
}
