import { LEVELS, type Region } from './model'
import { trailOf } from './regions'

/** A place found by the search, with the names that tell it from others of the same name. */
export interface FoundPlace {
  region: Region
  trail: Region[]
}

/**
 * Finds places by Chinese name, English name (pinyin, as in `name_en`, with or without spaces and
 * apostrophes) or code. Several words must all fit, one of them may fit a place above: `南沙 黄阁`.
 *
 * @returns the best first: whole name, then beginning, then anywhere; higher levels first among equals
 */
export function searchRegions(
  regions: readonly Region[],
  query: string,
  limit: number,
): FoundPlace[] {
  const words = query.trim().split(/\s+/).map(simplify).filter(Boolean)
  const whole = simplify(query)
  if (whole === '') return []
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const found: { region: Region; score: number }[] = []
  for (const region of regions) {
    const names = [region.code, simplify(region.name), simplify(region.nameEn)]
    let score = matchScore(names, whole)
    if (score === 0 && words.length > 1) {
      const above = trailOf(region.code, byCode).flatMap(({ name, nameEn }) => [
        simplify(name),
        simplify(nameEn),
      ])
      const own = words.map((word) => matchScore(names, word))
      const all = words.every((word, i) => (own[i] ?? 0) > 0 || matchScore(above, word) > 0)
      if (all) score = Math.max(...own) / 2
    }
    if (score > 0) found.push({ region, score })
  }
  return found
    .sort(
      (a, b) =>
        b.score - a.score ||
        LEVELS.indexOf(a.region.level) - LEVELS.indexOf(b.region.level) ||
        (a.region.code < b.region.code ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ region }) => ({ region, trail: trailOf(region.code, byCode) }))
}

function matchScore(names: readonly string[], word: string): number {
  let best = 0
  for (const name of names) {
    if (name === word) return 4
    if (name.startsWith(word)) best = Math.max(best, 3)
    else if (best === 0 && name.includes(word)) best = 1
  }
  return best
}

function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’·-]/g, '')
}
