import type { Region } from '../dataset/model'
import type { PlacesData } from '../dataset/places'
import { type Series, seriesOfMetric, yearsOf } from './select'

/** Places like another one, nearest first, and by what they were found. */
export interface Similar {
  by: 'population' | 'level'
  regions: Region[]
  /** Places of the same level and province that could be measured. */
  candidates: number
}

/**
 * Finds places of the same level and province: the nearest by population, as a ratio; where the place's
 * population is not known, the nearest by the average level of the metric in the years that both have.
 * A place of which neither is known is no candidate.
 *
 * @param data of a whole package
 */
export function similarTo(
  data: PlacesData,
  code: string,
  metric: string,
  limit: number,
): Similar | null {
  const place = data.regions.find((one) => one.code === code)
  if (!place) return null
  const peers = data.regions.filter(
    (one) =>
      one !== place && one.level === place.level && one.code.slice(0, 2) === code.slice(0, 2),
  )
  const { population } = place
  const distances = population
    ? peers.map((peer) => ratio(peer.population, population))
    : levelDistances(data, place, peers, metric)
  const found = peers
    .map((region, i) => ({ region, distance: distances[i] ?? Number.NaN }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || (a.region.code < b.region.code ? -1 : 1))
  return {
    by: population ? 'population' : 'level',
    regions: found.slice(0, limit).map(({ region }) => region),
    candidates: found.length,
  }
}

function levelDistances(
  data: PlacesData,
  place: Region,
  peers: readonly Region[],
  id: string,
): number[] {
  const metric = data.metrics.find((one) => one.id === id)
  if (!metric) return []
  const years = yearsOf(data, [place, ...peers])
  const [own, ...others] = seriesOfMetric(data, [place, ...peers], metric, years)
  return others.map((other) => (own ? levelDistance(own, other) : Number.NaN))
}

/** Of the averages over the years in which both have an exact value; 1 is added so that 0 has a place. */
function levelDistance(a: Series, b: Series): number {
  const [x, y]: [number[], number[]] = [[], []]
  a.points.forEach(({ value, isApproximate }, i) => {
    const other = b.points[i]
    if (value === null || isApproximate || !other || other.value === null) return
    if (other.isApproximate) return
    x.push(value)
    y.push(other.value)
  })
  return ratio(1 + mean(y), 1 + mean(x))
}

function ratio(a: number | null, b: number): number {
  return a === null || a <= 0 ? Number.NaN : Math.abs(Math.log(a / b))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
