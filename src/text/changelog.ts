import type { Lang } from './lang'

/** One version of the data and what changed in it, in both languages. */
export interface ChangelogVersion {
  version: string
  /** ISO day; empty where the heading gives none. */
  date: string
  changes: Readonly<Record<Lang, readonly string[]>>
}

export interface Changelog {
  /** Name of the package it speaks of, as in its `datapackage.json`; `null` where it names none. */
  package: string | null
  /** In the order of the file: newest first. */
  versions: ChangelogVersion[]
}

/**
 * Reads `docs/changelog.md`: a line with the package's name in backquotes, then one section a version,
 * `## 0.1.0 · 2026-11-24`, with its changes as list items, `- zh: …` and `- en: …`. An item that names no
 * language is said in both; a line indented below an item goes on with it. All else is passed over.
 */
export function readChangelog(text: string): Changelog {
  const versions: { version: string; date: string; changes: Record<Lang, string[]> }[] = []
  let name: string | null = null
  /** The languages of the item that a following line would go on with. */
  let open: readonly Lang[] = []
  for (const line of text.split(/\r?\n/)) {
    const here = versions.at(-1)
    const heading = /^##\s+(\S+)(?:\s*·\s*(\d{4}-\d{2}-\d{2}))?\s*$/.exec(line)
    const item = /^[-*]\s+(?:(zh|en):\s*)?(.+)$/.exec(line)
    const more = /^\s+(\S.*)$/.exec(line)?.[1]
    if (heading) {
      versions.push({
        version: heading[1] ?? '',
        date: heading[2] ?? '',
        changes: { zh: [], en: [] },
      })
      open = []
    } else if (here && item) {
      open = item[1] === 'zh' || item[1] === 'en' ? [item[1]] : ['zh', 'en']
      for (const lang of open) here.changes[lang].push((item[2] ?? '').trim())
    } else if (here && more) {
      for (const lang of open) {
        const list = here.changes[lang]
        // Chinese is written without spaces, also across the end of a line.
        list.push(`${list.pop() ?? ''}${lang === 'zh' ? '' : ' '}${more.trim()}`)
      }
    } else {
      open = []
      if (!here) name ??= /`([^`]+)`/.exec(line)?.[1] ?? null
    }
  }
  return { package: name, versions }
}
