import type { Lang } from '../text/lang'
import {
  type ChartFigure,
  type ChartIndex,
  chartFigureOf,
  chartPath,
  embedFolder,
  embedPath,
} from './chart-files'
import { type Hidable, type Question, writeQuestion } from './question'

/** How an embedded figure is to look. */
export interface ShareOptions {
  lang: Lang
  /** `null`: as the reader's system. */
  theme: 'light' | 'dark' | null
  hidden: readonly Hidable[]
}

/** Absolute addresses of one figure. */
export interface ShareLinks {
  /** The page that shows it. */
  page: string
  embed: string
  /** Whether the build has drawn it: then it opens fastest. */
  isMade: boolean
  /** Of a frame that holds the embed, in px; `null` where the build has not drawn it. */
  height: number | null
  script: string
  /** `null` where the build made no picture of it. */
  png: string | null
  /** CSV and JSON of the same figures; empty where there are none. */
  files: { ending: 'csv' | 'json' | 'svg'; address: string }[]
}

/**
 * @param index what the build made for the figure's place; `null` where it made nothing, or that is not known
 * @param base the site's address, ending in `/`
 */
export function shareLinks(
  question: Question,
  { lang, theme, hidden }: ShareOptions,
  index: ChartIndex | null,
  base: string,
): ShareLinks {
  const asked = { ...question, hidden: [] }
  const figure = chartFigureOf(asked)
  const made = figure && isMade(figure, index) ? figure : null
  const look = { theme, hide: hidden.length > 0 ? hidden.join('~') : null }
  const language = lang === 'en' ? 'en' : null
  const isOwn = figure !== null && !figure.isChildren
  const parameters = writeQuestion(asked)
  const file = (ending: 'csv' | 'json' | 'svg' | 'png') =>
    made ? address(base, chartPath(made, lang, ending), {}) : ''
  return {
    page: isOwn
      ? address(base, `r/${figure.code}/`, { lang: language })
      : address(base, 'compare/', { ...parameters, lang: language }),
    embed: made
      ? address(base, embedPath(made, lang), look)
      : address(base, 'embed/', { ...parameters, lang: language, ...look }),
    isMade: made !== null,
    height: (made && index?.heights[embedFolder(made, lang)]) ?? null,
    script: new URL('embed.js', base).href,
    png: made && index?.pictures.includes(made.metric) ? file('png') : null,
    files: made
      ? (['csv', 'json', 'svg'] as const).map((ending) => ({ ending, address: file(ending) }))
      : [],
  }
}

function isMade({ metric, isChildren }: ChartFigure, index: ChartIndex | null): boolean {
  return (index?.[isChildren ? 'children' : 'metrics'] ?? []).includes(metric)
}

function address(
  base: string,
  path: string,
  parameters: Readonly<Record<string, string | null>>,
): string {
  const url = new URL(path, base)
  for (const [name, value] of Object.entries(parameters))
    if (value !== null) url.searchParams.set(name, value)
  return url.href.replaceAll('%7E', '~')
}

/** Whether something read from an address is such an index. */
export function isChartIndex(value: unknown): value is ChartIndex {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 1 &&
    'heights' in value &&
    typeof value.heights === 'object' &&
    value.heights !== null &&
    ['metrics', 'children', 'pictures'].every(
      (name) =>
        name in value && Array.isArray(Object.entries(value).find(([key]) => key === name)?.[1]),
    )
  )
}
