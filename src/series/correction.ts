import type { Lang } from '../text/lang'
import { sourceText } from '../text/source'
import { nameOf } from '../text/texts'
import { placeOf } from './citation'
import type { Figure } from './figure'

/** A note that a figure is wrong, with all that whoever mends it needs to find it. */
export interface Correction {
  subject: string
  body: string
}

/**
 * Fills in the note. Where a year has several figures all are listed, so that nobody corrects the wrong one.
 *
 * @param figures one or more, of one place, metric and year
 * @param shownAs the value as shown, unit included
 * @param page address of the page it is shown on
 */
export function correctionOf(
  figures: readonly [Figure, ...Figure[]],
  shownAs: (figure: Figure) => string,
  page: string,
  lang: Lang,
): Correction {
  const words = sourceText[lang].report
  const [{ region, metric, year }] = figures
  const name = nameOf(region, lang)
  const lines = figures.flatMap((figure) => {
    const place = placeOf(figure, lang)
    return [
      '',
      words.value(shownAs(figure)),
      ...(figure.report ? [words.title(figure.report.title)] : []),
      ...(figure.report?.url ? [words.url(figure.report.url)] : []),
      ...(place === '' ? [] : [words.place(place)]),
      words.file(figure.file, figure.line),
    ]
  })
  const body = [
    words.region(name, region.code),
    words.year(year),
    words.metric(nameOf(metric, lang), metric.id),
    ...lines,
    '',
    words.page(page),
    words.right,
  ].join('\n')
  return { subject: words.subject(name, year, nameOf(metric, lang)), body }
}

/** How the note gets to the site: filled into a mail, pasted on a page, or, with no contact, to nobody here. */
export type Contact =
  | { kind: 'mail'; href: string }
  | { kind: 'web'; href: string }
  | { kind: 'none' }

/** @param contact of the site's settings: `mailto:…`, a web address, or empty */
export function contactFor(contact: string, { subject, body }: Correction): Contact {
  if (contact.startsWith('mailto:')) {
    const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
      body.replaceAll('\n', '\r\n'),
    )}`
    return { kind: 'mail', href: `${contact}${contact.includes('?') ? '&' : '?'}${fields}` }
  }
  return contact === '' ? { kind: 'none' } : { kind: 'web', href: contact }
}
