import type { Lang } from '../text/lang'
import type { Question } from './question'

/** A figure that the build makes files of: one metric of a place, or of all its children. */
export interface ChartFigure {
  code: string
  metric: string
  isChildren: boolean
}

/** What the build makes of a figure; `figures.json` has no language. */
export type ChartEnding = 'svg' | 'png' | 'csv' | 'json' | 'figures.json'

/** What there is for a place: `charts/<code>/index.json`. */
export interface ChartIndex {
  format: 1
  metrics: string[]
  children: string[]
  /** Those with a PNG, of the place and of its children: empty where the build found no font for Chinese. */
  pictures: string[]
  /** Of a frame that holds the embed, in px, by the embed's folder below the place's: `fees/children/en/`. */
  heights: Record<string, number>
}

/**
 * `charts/440115102/items_published.svg`, `….en.svg`; of the children `charts/440115/items_published/children.svg`.
 * Below the site's folder, like all addresses here.
 */
export function chartPath(figure: ChartFigure, lang: Lang, ending: ChartEnding): string {
  const { code, metric, isChildren } = figure
  const suffix = lang === 'en' && ending !== 'figures.json' ? '.en' : ''
  return `charts/${code}/${metric}${isChildren ? '/children' : ''}${suffix}.${ending}`
}

export function chartIndexPath(code: string): string {
  return `charts/${code}/index.json`
}

/** `embed/440115102/items_published/`, `…/children/`, and in English `…/en/`. */
export function embedPath(figure: ChartFigure, lang: Lang): string {
  return `embed/${figure.code}/${embedFolder(figure, lang)}`
}

/** The last part of `embedPath`, below the place's folder. */
export function embedFolder({ metric, isChildren }: ChartFigure, lang: Lang): string {
  return `${metric}/${isChildren ? 'children/' : ''}${lang === 'en' ? 'en/' : ''}`
}

/** The picture of a place's page in feeds and messages. */
export function cardPath(code: string, lang: Lang): string {
  return `charts/${code}/card${lang === 'en' ? '.en' : ''}.png`
}

/** The oEmbed answer of a place's page. */
export function oembedPath(code: string): string {
  return `r/${code}/oembed.json`
}

/** The figure that a question asks for, where it is one of those that have files; whether it was made is not known here. */
export function chartFigureOf(question: Question): ChartFigure | null {
  const { metrics, wishes, time, view, per } = question
  const [metric, wish] = [metrics[0], wishes[0]]
  const isPlain = time === null && view === 'trend' && per === null
  if (!metric || !wish || metrics.length > 1 || wishes.length > 1 || !isPlain) return null
  return { code: wish.code, metric, isChildren: wish.kind === 'children' }
}

/** The question that a figure answers, for an address with parameters. */
export function questionOf({ code, metric, isChildren }: ChartFigure): Question {
  return {
    metrics: [metric],
    wishes: [{ kind: isChildren ? 'children' : 'place', code }],
    time: null,
    view: 'trend',
    per: null,
    sort: null,
    hidden: [],
  }
}

/** A folder or file name: codes and metrics come from the data. */
export function isSafeName(name: string): boolean {
  return /^[0-9a-z]+([._-][0-9a-z]+)*$/.test(name) && name !== 'children' && name !== 'en'
}
