import { ANSWERED, type Flow, type FlowResult } from '../series/flow'
import type { Missing } from '../series/outcomes'
import type { Gap } from '../series/select'
import { flowText } from '../text/flow'
import { formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, texts } from '../text/texts'
import { bandName, flowItems } from './flow'

/** What the picture shows, in one sentence: its text alternative. */
export function flowSentence(flow: Flow, place: string, lang: Lang): string {
  const t = flowText[lang]
  const written = (value: number, isApproximate = false) =>
    isApproximate ? t.about(formatValue(value)) : formatValue(value)
  const [received, carriedIn] = flow.inflow
  const whole = flow.inflow.reduce((sum, { value }) => sum + value, 0)
  const came = t.came(
    written(received?.value ?? 0, received?.isApproximate),
    carriedIn && carriedIn.value > 0 ? written(carriedIn.value, carriedIn.isApproximate) : null,
    written(whole, flow.isApproximate),
  )
  const { into, out } = flowItems(flow, lang)
  const unexplained = into.filter(({ tone }) => tone === 'unexplained')
  const parts = [...out, ...unexplained].map(({ name, value }) =>
    t.outcome(name, written(value, flow.isApproximate)),
  )
  return t.sentence(place, flow.year, came, parts.join(t.join))
}

/** What has to be known to read the picture, one sentence each. */
export function flowNotes(flow: Flow, lang: Lang): string[] {
  const { notes, namesJoin } = flowText[lang]
  // In English only the first of several names keeps its capital.
  const names = (ids: readonly { id: string }[]) =>
    ids
      .map(({ id }) => bandName(id, lang))
      .map((name, i) => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
      .join(namesJoin)
  const parts = flow.outflow.filter(({ basis }) => basis === 'parts')
  const whole = formatValue(flow.whole)
  const shares = () => {
    if (flow.unexplained?.side === 'in') return notes.wholeOut(whole)
    return flow.inflow.length > 1 ? notes.whole(whole) : notes.wholeReceived(whole)
  }
  return [
    flow.isApproximate ? notes.approximate : flow.whole < 10 ? notes.small : shares(),
    ...byGap(flow.unknown).map(([gap, ids]) => notes.unknown(names(ids), texts(lang).gaps[gap])),
    ...byGap(flow.missing).map(([gap, ids]) => notes.missing(names(ids), texts(lang).gaps[gap])),
    ...(flow.unexplained && !flow.hasCarried ? [notes.noCarried] : []),
    ...(parts.length > 0 && flow.hasCarried ? [notes.parts(names(parts))] : []),
    ...(flow.withdrawn ? [notes.withdrawn[flow.withdrawn]] : []),
    ...flow.conflicts.map((conflict) => {
      const name = bandName(conflict.id, lang, nameOf(conflict.cited.series.metric, lang))
      if (conflict.kind === 'values') return notes.values(name, orOf(conflict.values, lang))
      const write = conflict.id === ANSWERED ? notes.answered : notes.sum
      return write(name, formatValue(conflict.printed), formatValue(conflict.sum))
    }),
  ]
}

/** Why nothing is drawn. */
export function noFlowText(result: Exclude<FlowResult, Flow>, lang: Lang): string {
  const { none } = flowText[lang]
  if (result.reason === 'nothing') return none.nothing(result.year)
  if (result.reason === 'disagreement')
    return none.disagreement(result.year, orOf(result.values, lang))
  const why = none.noReceived(result.year, texts(lang).gaps[result.gap])
  return result.hasOthers ? `${why}${lang === 'zh' ? '' : ' '}${none.hasOthers}` : why
}

function byGap(missing: readonly Missing[]): [Gap, Missing[]][] {
  const groups = new Map<Gap, Missing[]>()
  for (const one of missing) groups.set(one.gap, [...(groups.get(one.gap) ?? []), one])
  return [...groups]
}

function orOf(values: readonly number[], lang: Lang): string {
  return values.map(formatValue).join(` ${texts(lang).figure.or} `)
}
