import type { ReportDocument } from '../report/document'
import { outline } from '../report/outline'
import { charactersOf } from '../report/traditional'

/** Where a part of the report begins: `一(三)` from this offset on. */
export interface Section {
  at: number
  place: string
}

/** The numbered parts of a report's text, in order. */
export async function sectionsOf(document: ReportDocument): Promise<Section[]> {
  const paragraphs = outline(document, new Set(), await charactersOf(document.text))
  const sections: Section[] = []
  for (const { normal, place } of paragraphs)
    if (sections.at(-1)?.place !== place) sections.push({ at: normal.at[0] ?? 0, place })
  return sections
}

/** The part that an offset of the text lies in; empty before the first. */
export function sectionAt(sections: readonly Section[], at: number): string {
  return sections.findLast((section) => section.at <= at)?.place ?? ''
}
