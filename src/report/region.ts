import type { Region } from '../dataset/model'
import type { Heading } from './heading'

export type RegionMatch =
  | { kind: 'found'; code: string }
  /** Several places could be meant, or one that only its name speaks for; a person must say which. */
  | { kind: 'unsure'; candidates: string[] }
  | { kind: 'unknown'; name: string | null }

const SUFFIX = /(?:特别行政区|自治区|自治州|自治县|自治旗|街道|地区|省|市|区|县|旗|盟|镇|乡|苏木)$/u
/** Words of a body that stand for the place itself: its government, and the office that writes for it. */
const GOVERNMENT = /人民政府|(?:党政)?办公[室厅]|街道办事处(?=$)|办事处|街道办(?=$)|中共|\s/gu
const HEAD = 800
const MOST_CANDIDATES = 10

/**
 * Finds the place that reports. Its whole name must end the body's name, and what stands before it must be
 * names of the places above. A name alone is not enough, for many towns share one: the text must also
 * name the county, city or province.
 *
 * @param text of the document, for the names above the place
 */
export function matchRegion(
  { body }: Heading,
  text: string,
  regions: readonly Region[],
): RegionMatch {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const flat = text.slice(0, 20_000).replace(/\s/g, '')
  if (body === null) return inOpening(flat.slice(0, HEAD), flat, regions, byCode)
  const name = body.replace(/街道办事处$|街道办$/u, '街道').replace(GOVERNMENT, '')
  const fitting = regions.filter(
    (region) => region.level !== 'nation' && endsWith(name, region, byCode),
  )
  return decide(fitting, name, flat, byCode, body)
}

/** Whether the body's name is this place's, with nothing before it but places above. */
function endsWith(name: string, region: Region, byCode: ReadonlyMap<string, Region>): boolean {
  if (!name.endsWith(region.name)) return false
  let rest = name.slice(0, name.length - region.name.length)
  for (const above of trail(region, byCode)) {
    const short = above.name.replace(SUFFIX, '')
    rest = rest.replace(above.name, '')
    if (short.length >= 2) rest = rest.replace(short, '')
  }
  return rest === ''
}

function decide(
  fitting: readonly Region[],
  name: string,
  flat: string,
  byCode: ReadonlyMap<string, Region>,
  body: string | null,
): RegionMatch {
  if (fitting.length === 0) return { kind: 'unknown', name: body }
  const support = (region: Region) => {
    const above = trail(region, byCode).filter(({ level }) => level !== 'nation')
    const inName = above.filter(
      (one) => name.includes(one.name.replace(SUFFIX, '')) && one.name.length > 2,
    )
    const inText = above.filter((one) => flat.includes(one.name))
    // The county says more than the province.
    return Math.max(0, ...inName.map(weight), ...inText.map(weight))
  }
  // Provinces and cities have names of their own; counties and towns share theirs.
  const needsSupport = (region: Region) => region.level !== 'province' && region.level !== 'city'
  const scored = fitting.map((region) => ({ region, score: support(region) }))
  const best = Math.max(...scored.map(({ score }) => score))
  const top = scored.filter(({ score }) => score === best).map(({ region }) => region)
  const [only] = top
  const isAlone = fitting.length === 1 && only?.level === 'county' && only.name.length > 2
  if (only && top.length === 1 && (best > 0 || !needsSupport(only) || isAlone))
    return { kind: 'found', code: only.code }
  return { kind: 'unsure', candidates: top.slice(0, MOST_CANDIDATES).map(({ code }) => code) }
}

const WEIGHTS: Partial<Record<Region['level'], number>> = {
  town: 4,
  county: 3,
  city: 2,
  province: 1,
}
const weight = ({ level }: Region) => WEIGHTS[level] ?? 0

/** Without a title: a town that the opening names together with its county. A county may be its department. */
function inOpening(
  head: string,
  flat: string,
  regions: readonly Region[],
  byCode: ReadonlyMap<string, Region>,
): RegionMatch {
  const towns = regions.filter((region) => {
    if (region.level !== 'town' || !head.includes(region.name)) return false
    const county = trail(region, byCode).at(-1)
    return county !== undefined && flat.includes(county.name)
  })
  const [only] = towns
  if (only && towns.length === 1) return { kind: 'found', code: only.code }
  if (towns.length > 1)
    return { kind: 'unsure', candidates: towns.slice(0, MOST_CANDIDATES).map(({ code }) => code) }
  return { kind: 'unknown', name: null }
}

/** The places above, from the top down. */
function trail(region: Region, byCode: ReadonlyMap<string, Region>): Region[] {
  const above: Region[] = []
  let at = region.parent === null ? undefined : byCode.get(region.parent)
  while (at && above.length < 8) {
    above.unshift(at)
    at = at.parent === null ? undefined : byCode.get(at.parent)
  }
  return above
}
