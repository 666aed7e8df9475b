/** The page as the build wrote it, and what it was made from: taken over in place by the app. */
import { parse } from 'devalue'
import type { Metric } from '../dataset/model'
import type { Lang } from '../text/lang'
import type { Known } from './known'
import type { Site } from './site'

/** What all pages of one build have in common: `assets/built-….json`. */
export interface Built {
  site: Site
  metrics: Metric[]
  /** Version of the data package. */
  version: string
  /** Of the files that the pages were made from, by their path below the site's folder. */
  fingerprints: Record<string, string>
}

/** What a built page says of itself, at its `#app`. */
export interface BuiltPage {
  /** Below the site's folder: `r/440115102/`. */
  path: string
  lang: Lang
  /** Where `Built` lies, below the site's folder. */
  built: string
}

export function builtPage(app: HTMLElement): BuiltPage | null {
  const { path, lang, built } = app.dataset
  if (path === undefined || built === undefined || (lang !== 'zh' && lang !== 'en')) return null
  return { path, lang, built }
}

export interface BuiltParts {
  built: Built
  known: Known
}

/**
 * Reads what a page was made from.
 *
 * @returns `null` where a file is gone, as after a newer build: then the page is made anew
 */
export async function readBuilt(page: BuiltPage, root: string): Promise<BuiltParts | null> {
  const text = async (path: string) => {
    const response = await fetch(new URL(path, root))
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.text()
  }
  try {
    const [built, answers] = await Promise.all([text(page.built), text(`${page.path}page.json`)])
    const common: Built = JSON.parse(built)
    const known: Known = {
      answers: parse(answers, { Metric: (number: number) => common.metrics[number - 1] }),
    }
    return { built: common, known }
  } catch (error) {
    console.info('the built page is made anew', error)
    return null
  }
}
