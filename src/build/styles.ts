import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rollup } from 'vite'
import type { Output } from './output'

/** Style sheets of a page, below the site's folder. */
export interface PageStyles {
  /** What is needed to paint the page down to its mark, or all of it. */
  first: string
  /** What only the parts below the mark need; `null` where the page has no mark. */
  later: string | null
}

/**
 * Where a page's second style sheet stands (`components/later-styles.ts`). A browser does not read on before it has
 * it, and paints meanwhile what stands above.
 */
export const LATER_STYLES = /<link rel="stylesheet" data-later[^>]*>/
const SCOPE = /data-v-[0-9a-f]{8}/g

/** The style sheets of each kind of page: the site's own and that of each component on it, in one file or two. */
export class Styles {
  private readonly output: Output
  private readonly accent: string
  private readonly common: string[] = []
  private readonly byModule = new Map<string, string[]>()
  private readonly texts = new Map<string, string>()
  private readonly made = new Map<string, string>()

  constructor(output: Output, bundle: Rollup.OutputBundle, dir: string, accent: string) {
    this.output = output
    this.accent = accent
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      const files = [...(chunk.viteMetadata?.importedCss ?? [])]
      for (const file of files) this.texts.set(file, readFileSync(join(dir, file), 'utf8'))
      if (chunk.isEntry) this.common.push(...files)
      for (const id of chunk.moduleIds) this.byModule.set(id.replace(/\?.*$/s, ''), files)
    }
  }

  /**
   * @param modules source files of the page's components as the renderer names them: `src/components/ChartView.vue`
   * @param html what stands on the page
   */
  of(modules: readonly string[], html: string): PageStyles {
    const files = new Set(this.common)
    for (const [id, own] of this.byModule)
      if (modules.some((module) => id.endsWith(`/${module}`)))
        for (const file of own) files.add(file)
    const mark = html.search(LATER_STYLES)
    if (mark < 0) return { first: this.make([...files], true), later: null }
    const scopes = new Set(html.slice(0, mark).match(SCOPE))
    const isAbove = (file: string) => {
      const own = this.texts.get(file)?.match(SCOPE) ?? []
      return own.length === 0 || own.some((scope) => scopes.has(scope))
    }
    const above = [...files].filter(isAbove)
    const below = [...files].filter((file) => !isAbove(file))
    return { first: this.make(above, true), later: this.make(below, false) }
  }

  private make(files: readonly string[], isFirst: boolean): string {
    const key = `${isFirst} ${files.join()}`
    const known = this.made.get(key)
    if (known) return known
    const css = [
      isFirst ? `:root{--accent-given:${this.accent}}\n` : '',
      ...files.map((file) => this.texts.get(file)),
    ].join('')
    const path = `assets/page-${shortHash(css)}.css`
    this.output.write(path, css)
    this.made.set(key, path)
    return path
  }
}

export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}
