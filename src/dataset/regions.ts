import { plain, readDate, readNumber, readYear } from './cell'
import { readCsv } from './csv'
import { LEVELS, type Region } from './model'
import type { ProblemLog } from './problem'

const COLUMNS = [
  'code',
  'name',
  'name_en',
  'level',
  'parent',
  'population',
  'population_year',
  'area_km2',
  'start',
  'end',
  'successor',
] as const

/**
 * Reads `regions.csv`. A row without code, name or a known level is left out; a bad cell elsewhere is
 * reported and taken as empty. One place, the top of the package, may have a parent that is not in
 * the file: a package inside a tree begins anywhere.
 */
export function readRegions(text: string, log: ProblemLog): Region[] {
  const regions: Region[] = []
  const lines = new Map<string, number>()
  let parentColumn = 0
  readCsv(text, COLUMNS, ['code', 'name', 'level', 'parent'], log, (at) => {
    parentColumn = at.parent + 1
    return (cells, line) => {
      const cell = (name: (typeof COLUMNS)[number]) => cells[at[name]]?.trim() ?? ''
      const code = plain(cell('code'))
      for (const name of ['code', 'name', 'level'] as const)
        if (cell(name) === '') {
          log.add(line, at[name] + 1, 'cell-empty', { name }, code)
          return
        }
      const level = LEVELS.find((known) => known === cell('level'))
      if (!level) {
        log.add(
          line,
          at.level + 1,
          'unknown-value',
          { name: 'level', value: cell('level'), known: LEVELS.join(' ') },
          code,
        )
        return
      }
      if (lines.has(code)) {
        log.add(
          line,
          at.code + 1,
          'duplicate-row',
          { key: code, first: lines.get(code) ?? 0 },
          code,
        )
        return
      }
      const optional = <T>(
        name: (typeof COLUMNS)[number],
        read: (cell: string) => T | null,
        rule: 'not-a-number' | 'not-a-year' | 'not-a-date',
      ): T | null => {
        if (cell(name) === '') return null
        const value = read(cell(name))
        if (value === null) log.add(line, at[name] + 1, rule, { name, value: cell(name) }, code)
        return value
      }
      lines.set(code, line)
      regions.push({
        code,
        name: cell('name'),
        nameEn: cell('name_en') || cell('name'),
        level,
        parent: plain(cell('parent')) || null,
        population: optional('population', readNumber, 'not-a-number'),
        populationYear: optional('population_year', readYear, 'not-a-year'),
        areaKm2: optional('area_km2', readNumber, 'not-a-number'),
        start: optional('start', readDate, 'not-a-date'),
        end: optional('end', readDate, 'not-a-date'),
        successor: cell('successor') || null,
      })
    }
  })
  checkParents(regions, lines, parentColumn, log)
  return regions
}

function checkParents(
  regions: Region[],
  lines: ReadonlyMap<string, number>,
  column: number,
  log: ProblemLog,
): void {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const top = topRegion(regions)
  for (const region of regions) {
    if (region === top) continue
    const line = lines.get(region.code) ?? 1
    if (region.parent === null || !byCode.has(region.parent)) {
      log.add(line, column, 'unknown-parent', { value: region.parent ?? '' }, region.code)
      region.parent = null
    } else if (isItsOwnAncestor(region, byCode)) {
      log.add(line, column, 'parent-loop', { value: region.parent }, region.code)
      region.parent = null
    }
  }
}

function isItsOwnAncestor(region: Region, byCode: ReadonlyMap<string, Region>): boolean {
  let at: Region | undefined = region
  for (let steps = 0; steps <= LEVELS.length; steps += 1) {
    at = at?.parent ? byCode.get(at.parent) : undefined
    if (!at) return false
    if (at === region) return true
  }
  return false
}

/** The place that the package is about: the one whose parent is not in it, the highest if several. */
export function topRegion(regions: readonly Region[]): Region | null {
  const codes = new Set(regions.map((region) => region.code))
  const tops = regions.filter((region) => region.parent === null || !codes.has(region.parent))
  return tops.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))[0] ?? null
}

/** From the top of the package down to the place's parent. */
export function trailOf(code: string, byCode: ReadonlyMap<string, Region>): Region[] {
  const trail: Region[] = []
  let at = byCode.get(code)
  while (at?.parent && trail.length < LEVELS.length) {
    at = byCode.get(at.parent)
    if (at) trail.unshift(at)
  }
  return trail
}
