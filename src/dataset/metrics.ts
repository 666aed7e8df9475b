import { readCsv } from './csv'
import { GROUPS, type Metric, type Sum } from './model'
import type { ProblemLog } from './problem'

const COLUMNS = [
  'id',
  'group',
  'name',
  'name_en',
  'unit',
  'unit_en',
  'sum',
  'better',
  'definition',
  'definition_en',
  'basis',
] as const

/** Reads `metrics.csv`. A row without id, group, name, unit or way of adding up is left out and reported. */
export function readMetrics(text: string, log: ProblemLog): Metric[] {
  const metrics: Metric[] = []
  const lines = new Map<string, number>()
  const weights: { line: number; weight: string }[] = []
  let sumColumn = 0
  readCsv(text, COLUMNS, ['id', 'group', 'name', 'unit', 'sum'], log, (at) => {
    sumColumn = at.sum + 1
    return (cells, line) => {
      const cell = (name: (typeof COLUMNS)[number]) => cells[at[name]]?.trim() ?? ''
      for (const name of ['id', 'group', 'name', 'unit', 'sum'] as const)
        if (cell(name) === '') {
          log.add(line, at[name] + 1, 'cell-empty', { name })
          return
        }
      const unknown = (name: 'group' | 'sum' | 'better', known: string) =>
        log.add(line, at[name] + 1, 'unknown-value', { name, value: cell(name), known })
      const id = cell('id')
      const group = GROUPS.find((known) => known === cell('group'))
      const sum = readSum(cell('sum'))
      if (!group) return unknown('group', GROUPS.join(' '))
      if (!sum) return unknown('sum', 'sum none mean:<metric>')
      if (lines.has(id)) {
        log.add(line, at.id + 1, 'duplicate-row', { key: id, first: lines.get(id) ?? 0 })
        return
      }
      const better = cell('better')
      if (better !== '' && better !== 'up' && better !== 'down') unknown('better', 'up down')
      if (sum.kind === 'mean') weights.push({ line, weight: sum.weight })
      lines.set(id, line)
      metrics.push({
        id,
        group,
        name: cell('name'),
        nameEn: cell('name_en') || cell('name'),
        unit: cell('unit'),
        unitEn: cell('unit_en') || cell('unit'),
        sum,
        better: better === 'up' || better === 'down' ? better : null,
        definition: cell('definition'),
        definitionEn: cell('definition_en') || cell('definition'),
        basis: cell('basis'),
      })
    }
  })
  for (const { line, weight } of weights)
    if (!lines.has(weight)) log.add(line, sumColumn, 'unknown-metric', { value: weight })
  return metrics
}

function readSum(cell: string): Sum | null {
  if (cell === 'sum' || cell === 'none') return { kind: cell }
  const weight = /^mean:([a-z0-9_.]+)$/.exec(cell)?.[1]
  return weight ? { kind: 'mean', weight } : null
}

/** Only a change in a number of kinds of things may be below zero (2019 form, `…_items_change`). */
export function mayBeNegative(metric: Pick<Metric, 'id'>): boolean {
  return metric.id.endsWith('_items_change')
}
