import { type ComputedRef, computed } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import type { Lang } from '../text/lang'

/** What the address of a place's page selects. `null`: not said, the page's own default applies. */
export interface Selection {
  lang: Lang
  theme: 'light' | 'dark' | null
  /** The chosen year; of a span of years its last. `earliest` and `latest` are resolved by the page. */
  year: number | null
  /** Years shown in the trends. */
  span: { from: number | null; to: number | null } | null
  metric: string | null
  /** Parameters that could not be understood. */
  unread: { name: string; value: string }[]
}

/**
 * Reads the query of an address. Nothing is ignored in silence: what is not understood is listed.
 */
export function readSelection(query: LocationQuery): Selection {
  const selection: Selection = {
    lang: 'zh',
    theme: null,
    year: null,
    span: null,
    metric: null,
    unread: [],
  }
  for (const [name, given] of Object.entries(query)) {
    const value = Array.isArray(given) ? given.join('~') : (given ?? '')
    if (!readParameter(selection, name, value)) selection.unread.push({ name, value })
  }
  return selection
}

function readParameter(selection: Selection, name: string, value: string): boolean {
  if (name === 'lang' && (value === 'zh' || value === 'en')) {
    selection.lang = value
    return true
  }
  if (name === 'theme' && (value === 'light' || value === 'dark')) {
    selection.theme = value
    return true
  }
  if (name === 'metric' && /^[a-z][a-z0-9_.]*$/.test(value)) {
    selection.metric = value
    return true
  }
  return name === 'time' && readTime(selection, value)
}

/** `2021`, `2019..2023`, `earliest..latest`. */
function readTime(selection: Selection, value: string): boolean {
  const parts = /^(\d{4}|earliest|latest)(?:\.\.(\d{4}|earliest|latest))?$/.exec(value)
  if (!parts) return false
  const [from, to] = [parts[1], parts[2]]
  if (to === undefined) {
    if (from === 'earliest') return false
    selection.year = from === 'latest' ? null : Number(from)
    return true
  }
  if (from === 'latest' || to === 'earliest') return false
  const span = {
    from: from === 'earliest' ? null : Number(from),
    to: to === 'latest' ? null : Number(to),
  }
  if (span.from !== null && span.to !== null && span.from > span.to) return false
  selection.span = span
  selection.year = span.to
  return true
}

type Route = ReturnType<typeof useRoute>

/** One for all parts of a page: a table has a part for each of its figures. */
const selections = new WeakMap<Route, ComputedRef<Selection>>()

function selectionOf(route: Route): ComputedRef<Selection> {
  const known = selections.get(route)
  if (known) return known
  const selection = computed(() => readSelection(route.query))
  selections.set(route, selection)
  return selection
}

/** The address as selection: read from it, and written to it, without what is the default. */
export function useSelection() {
  const route = useRoute()
  const router = useRouter()
  const selection = selectionOf(route)

  function select(change: Record<string, string | null>): void {
    const query: LocationQuery = { ...route.query, ...change }
    for (const name of Object.keys(query)) if (query[name] === null) delete query[name]
    router.replace({ query })
  }

  /** The address of a place's page, in the language on screen. */
  function toPlace(code: string) {
    return { path: `/r/${code}/`, query: keptQuery(route.query) }
  }

  /** The same page in the other language. */
  function inLang(lang: Lang) {
    const { lang: _, ...rest } = route.query
    return {
      path: route.path,
      query: lang === 'zh' ? rest : { ...rest, lang },
      hash: route.hash,
    }
  }

  return { selection, select, toPlace, inLang, keptQuery: () => keptQuery(route.query) }
}

/** What goes along from page to page: the language and the theme, not the year or the metric. */
function keptQuery(query: LocationQuery): LocationQuery {
  return Object.fromEntries(
    Object.entries(query).filter(([name]) => name === 'lang' || name === 'theme'),
  )
}
