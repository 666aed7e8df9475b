import type { RouterHistory } from 'vue-router'
import type { Lang } from '../text/lang'

/**
 * The addresses that readers see, and those that the app works with. Each language has addresses of its own,
 * so that a page in it can be found without a script: `/en/r/440115102/` is `/r/440115102/?lang=en`, which
 * is understood too. The site's first language has none in front.
 */
export function innerAddress(outer: string, first: Lang): string {
  const parts = /^\/(zh|en)(?:\/(.*))?$/s.exec(outer)
  const { path, query, hash } = splitAddress(parts ? `/${parts[2] ?? ''}` : outer)
  const asked = query.find(isLang)?.slice('lang='.length)
  const lang = parts?.[1] ?? asked ?? first
  const rest = query.filter((one) => !isLang(one))
  return joinAddress(path, lang === 'zh' ? rest : [...rest, `lang=${lang}`], hash)
}

/** The reverse. A language that is none stays in the query, so that the page can name it. */
export function outerAddress(inner: string, first: Lang): string {
  const { path, query, hash } = splitAddress(inner)
  const lang = query.find(isLang)?.slice('lang='.length) ?? 'zh'
  if (lang !== 'zh' && lang !== 'en') return inner
  const rest = query.filter((one) => !isLang(one))
  return joinAddress(lang === first ? path : `/${lang}${path}`, rest, hash)
}

/**
 * A history whose addresses carry the language in their path.
 *
 * @param held address to begin with in place of the browser's, which is kept for later
 */
export function languageHistory(
  history: RouterHistory,
  first: Lang,
  held: string | null = null,
): RouterHistory {
  const inner = (address: string) => innerAddress(address, first)
  const outer = (address: string) => outerAddress(address, first)
  let isHeld = held !== null
  return {
    base: history.base,
    get location() {
      return isHeld && held !== null ? held : inner(history.location)
    },
    get state() {
      return history.state
    },
    push(to, data) {
      history.push(outer(to), data)
    },
    replace(to, data) {
      if (!isHeld) history.replace(outer(to), data)
      isHeld = false
    },
    go: history.go.bind(history),
    listen: (callback) =>
      history.listen((to, from, information) => callback(inner(to), inner(from), information)),
    createHref: (to) => history.createHref(outer(to)),
    destroy: history.destroy.bind(history),
  }
}

function isLang(parameter: string): boolean {
  return parameter.startsWith('lang=')
}

function splitAddress(address: string): { path: string; query: string[]; hash: string } {
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? []
  return { path, query: query ? query.split('&') : [], hash }
}

function joinAddress(path: string, query: readonly string[], hash: string): string {
  return `${path}${query.length > 0 ? `?${query.join('&')}` : ''}${hash}`
}
