import type { Lang } from '../text/lang'
import type { Finding } from './finding'

/** One neutral sentence on what a check found. */
export function describeFinding(
  finding: Finding,
  nameOf: (metric: string) => string,
  lang: Lang,
): string {
  const side = (side: 'left' | 'right') =>
    finding.terms
      .filter((term) => term.side === side)
      .map(({ metric, value }) => `${nameOf(metric)} ${value ?? '—'}`)
      .join(' + ')
  const difference = finding.difference === null ? '' : Math.abs(finding.difference)
  return lang === 'zh'
    ? `左边 ${side('left')}；右边 ${side('right')}；差 ${difference}。`
    : `left ${side('left')}; right ${side('right')}; difference ${difference}.`
}
