import { isPercentage, type Metric } from '../dataset/model'
import { FORM_NAMES } from '../form/form'
import type { Change } from '../series/change'
import type { Figure } from '../series/figure'
import type { FormMix } from '../series/forms'
import type { Break, Point, Series } from '../series/select'
import { breakText, formNames } from '../text/breaks'
import { formatDifference, formatPercent, formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import { nameOf, texts, unitBeside, unitOf } from '../text/texts'

/** A value with its unit: `143条`, `143 items`, `87.3%`. */
export function withUnit(value: string, metric: Metric, lang: Lang): string {
  const unit = unitBeside(Number(value), metric, lang)
  return lang === 'zh' || isPercentage(metric) ? `${value}${unit}` : `${value} ${unit}`
}

/** What stands at a point: its value or values, or why there is none. */
export function valueText(series: Series, point: Point, lang: Lang): string {
  const t = texts(lang)
  if (point.gap) return t.gaps[point.gap]
  const values = point.values.map((value) => withUnit(formatValue(value), series.metric, lang))
  const written = values.join(` ${t.figure.or} `)
  return point.isApproximate ? t.figure.about(written) : written
}

/** One figure as published: `约1,200条`, `87.3%`, or why it has no value. */
export function figureText({ value, status, metric }: Figure, lang: Lang): string {
  const t = texts(lang)
  if (value === null) return t.status[status]
  const written = withUnit(formatValue(value), metric, lang)
  return status === 'approximate' ? t.figure.about(written) : written
}

/** A point in full, for a screen reader or a tooltip: `黄阁镇，主动公开政府信息数，2021年：143条`. */
export function pointText(series: Series, point: Point, lang: Lang): string {
  const t = texts(lang)
  const comma = lang === 'zh' ? '，' : ', '
  const what = [nameOf(series.region, lang), nameOf(series.metric, lang), t.year(point.year)]
  return `${what.join(comma)}${t.colon}${valueText(series, point, lang)}`
}

/** What a break is: the two forms and why the years are not, or only nearly, comparable. */
export function breakWords(formBreak: Break, lang: Lang): string {
  const [from, to] = [FORM_NAMES[formBreak.fromForm][lang], FORM_NAMES[formBreak.toForm][lang]]
  return breakText[lang][formBreak.kind](from, to, formBreak.reason[lang])
}

/** Said above places whose reports of a year follow different forms; empty where they do not. */
export function mixText({ kind, groups, words }: FormMix, lang: Lang): string {
  const texts = breakText[lang]
  if (kind === 'same' || !words) return ''
  if (kind === 'near') return texts.mixNear(words[lang])
  const parts = groups.map(({ series, forms }) =>
    texts.group(
      series.length,
      formNames(
        forms.map((form) => FORM_NAMES[form]),
        lang,
      ),
    ),
  )
  return texts.mixNone(parts.join(texts.join), words[lang])
}

/** The change beside a tile's number, or why there is none; empty where nothing is to be said. */
export function changeText(change: Change | null, metric: Metric, lang: Lang): string {
  const t = texts(lang)
  if (!change) return ''
  if (change.kind === 'none')
    return change.reason === 'break' ? t.change.break(change.words[lang]) : t.change[change.reason]
  if (change.difference === 0) return t.tile.noChange
  const space = lang === 'zh' ? '' : ' '
  const difference = formatDifference(change.difference)
  if (isPercentage(metric))
    return lang === 'zh'
      ? `${t.tile.since(change.from)} ${difference}${t.tile.percentPoints}`
      : `${difference}${t.tile.percentPoints} ${t.tile.since(change.from)}`
  const amount = `${difference}${space}${unitOf(metric, lang)}`
  const percent = change.percent === null ? '' : formatPercent(change.percent, change.before)
  const brackets = percent === '' ? '' : lang === 'zh' ? `（${percent}%）` : ` (${percent}%)`
  return lang === 'zh'
    ? `${t.tile.since(change.from)} ${amount}${brackets}`
    : `${amount}${brackets} ${t.tile.since(change.from)}`
}
