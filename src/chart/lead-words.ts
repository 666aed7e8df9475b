import { isPercentage, type Region } from '../dataset/model'
import type { Lead, Named } from '../series/lead'
import type { Lang } from '../text/lang'
import { leadText } from '../text/lead'
import { nameOf, texts, unitBeside } from '../text/texts'
import { changeText, valueText } from './words'

/** A sentence in pieces: words, the figures in it, and what leads to a report or to the checks. */
export type LeadPart =
  | { kind: 'text'; text: string }
  | { kind: 'figure'; named: Named; unit: string }
  | { kind: 'report'; id: string; text: string }
  | { kind: 'date'; text: string }
  | { kind: 'checks'; year: number; text: string }

export function leadParts(lead: Lead, place: Region, lang: Lang): LeadPart[] {
  const words = leadText[lang]
  const name = nameOf(place, lang)
  switch (lead.kind) {
    case 'report': {
      const { id, year, publishedOn } = lead.report
      return split(words.report(name, year, publishedOn !== null, lead.days), [
        { kind: 'report', id, text: words.reportName(year) },
        { kind: 'date', text: publishedOn ?? '' },
      ])
    }
    case 'no_report':
      return split(words.noReport(name, lead.year, texts(lang).gaps[lead.gap]), [])
    case 'published': {
      const change = lead.change?.kind === 'change' ? lead.change : null
      const written = changeText(change, lead.items.series.metric, lang)
      return split(
        words.published(written, lead.website !== null),
        figures([lead.items, ...(lead.website ? [lead.website] : [])], lang),
      )
    }
    case 'website':
      return split(words.website, figures([lead.website], lang))
    case 'requests':
      return split(
        words.requests(lead.outcomes.map(({ series }) => nameOf(series.metric, lang))),
        figures([lead.received, ...lead.outcomes], lang),
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
    case 'checks': {
      const space = lang === 'zh' ? '' : ' '
      return [
        { kind: 'text', text: `${words.checks(lead.year, lead.holds, lead.fails)}${space}` },
        { kind: 'checks', year: lead.year, text: words.toChecks },
      ]
    }
  }
}

/** The same as plain text: for descriptions of a page. */
export function leadSentence(lead: Lead, place: Region, lang: Lang): string {
  return leadParts(lead, place, lang)
    .filter(({ kind }) => kind !== 'checks')
    .map((part) => {
      if (part.kind !== 'figure') return part.text
      return valueText(part.named.series, part.named.point, lang)
    })
    .join('')
    .trim()
}

function figures(named: readonly Named[], lang: Lang): LeadPart[] {
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
