import { GROUPS, type Group, type Metric } from './model'

/**
 * The metrics that hold every word of a query, by group in the order of `GROUPS`; groups with none are
 * left out. Looked at are id, names, units, definitions and basis, without regard to case and width.
 */
export function dictionaryOf(
  metrics: readonly Metric[],
  query: string,
): { group: Group; metrics: Metric[] }[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  const found = metrics.filter((metric) => {
    const text = plain(
      [
        metric.id,
        metric.name,
        metric.nameEn,
        metric.unit,
        metric.unitEn,
        metric.definition,
        metric.definitionEn,
        metric.basis,
      ].join('\n'),
    )
    return words.every((word) => text.includes(word))
  })
  return GROUPS.map((group) => ({
    group,
    metrics: found.filter((metric) => metric.group === group),
  })).filter((one) => one.metrics.length > 0)
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
