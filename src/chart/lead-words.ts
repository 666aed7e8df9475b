import { isPercentage, type Region } from '../dataset/model'
import type { Change } from '../series/change'
import type { Lead } from '../series/lead'
import type { Cited } from '../series/outcomes'
import { formatDay, formatPercent, formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import { leadText } from '../text/lead'
import { nameOf, texts, unitBeside, unitOf } from '../text/texts'
import { cellText } from './cells'

interface FigurePart {
  kind: 'figure'
  named: Cited
  unit: string
}

/** A sentence in pieces: words, the figures in it, and what leads to a report. */
export type LeadPart =
  | { kind: 'text'; text: string }
  | FigurePart
  | { kind: 'report'; id: string; text: string }
  /** `day` as in the data. */
  | { kind: 'date'; day: string; text: string }

export function leadParts(lead: Lead, place: Region, lang: Lang): LeadPart[] {
  const words = leadText[lang]
  const name = nameOf(place, lang)
  switch (lead.kind) {
    case 'report': {
      const { id, year, publishedOn } = lead.report
      return split(words.report(name, year, publishedOn !== null, lead.days), [
        { kind: 'report', id, text: words.reportName(year) },
        { kind: 'date', day: publishedOn ?? '', text: formatDay(publishedOn ?? '', lang) },
      ])
    }
    case 'no_report':
      return split(words.noReport(name, lead.year, texts(lang).gaps[lead.gap]), [])
    case 'published': {
      const { change } = lead
      const written = change?.kind === 'change' ? changeWords(change, lead.items, lang) : ''
      return split(
        words.published(written, lead.website !== null),
        figures([lead.items, ...(lead.website ? [lead.website] : [])], lang),
      )
    }
    case 'website':
      return split(words.website, figures([lead.website], lang))
    case 'requests':
      return split(
        words.requests(
          lead.outcomes.map(({ series }) => nameOf(series.metric, lang)),
          lead.isPartial,
        ),
        // The unit was said of what was received.
        [
          ...figures([lead.received], lang),
          ...figures(lead.outcomes, lang).map((part) =>
            lang === 'en' ? { ...part, unit: '' } : part,
          ),
        ],
      )
    case 'hotline':
      return split(
        words.hotline(lead.satisfaction !== null),
        figures([lead.tickets, ...(lead.satisfaction ? [lead.satisfaction] : [])], lang),
      )
    case 'satisfaction':
      return split(words.satisfaction, figures([lead.satisfaction], lang))
    case 'children':
      return split(words.children(lead.year, lead.all, lead.published), [])
  }
}

/** A sentence as plain text: for descriptions of a page. */
export function leadSentence(lead: Lead, place: Region, lang: Lang): string {
  return leadParts(lead, place, lang)
    .map((part) => {
      if (part.kind !== 'figure') return part.text
      return `${cellText(part.named.point, lang)}${part.unit}`
    })
    .join('')
    .trim()
}

function changeWords(
  { from, before, difference, percent }: Extract<Change, { kind: 'change' }>,
  { series }: Cited,
  lang: Lang,
): string {
  const amount = `${formatValue(Math.abs(difference))}${lang === 'zh' ? unitOf(series.metric, lang) : ''}`
  const written = percent === null ? '' : formatPercent(percent, before)
  return leadText[lang].change(from, difference, amount, written)
}

function figures(named: readonly Cited[], lang: Lang): FigurePart[] {
  return named.map((one) => {
    const unit = unitBeside(one.point.value, one.series.metric, lang)
    const space = lang === 'zh' || isPercentage(one.series.metric) ? '' : ' '
    return { kind: 'figure', named: one, unit: `${space}${unit}` }
  })
}

function split(sentence: string, parts: readonly LeadPart[]): LeadPart[] {
  return sentence.split(/\{(\d)\}/).flatMap((text, i): LeadPart[] => {
    if (i % 2 === 0) return text === '' ? [] : [{ kind: 'text', text }]
    const part = parts[Number(text)]
    return part ? [part] : []
  })
}
