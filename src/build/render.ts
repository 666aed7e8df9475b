/**
 * Renders the site's pages to HTML, in Node: the same app as in the browser, asked for an address. Built into a
 * file of its own by `prerender.ts`, since Node reads no single-file components.
 */
import { stringify } from 'devalue'
import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createSiteApp } from '../app'
import { leadSentence } from '../chart/lead-words'
import { provideDraw } from '../components/built'
import { drawSvg } from '../components/draw'
import type { PlaceResult } from '../dataset/dataset'
import type { Metric } from '../dataset/model'
import type { ReadFile } from '../dataset/tables'
import { leadOf } from '../series/lead'
import { pageOf } from '../series/page'
import { yearsOf } from '../series/select'
import { type StartService, useDataset } from '../state/dataset'
import { innerAddress, languageHistory, outerAddress } from '../state/history'
import type { Known } from '../state/known'
import { service } from '../state/service'
import type { Site } from '../state/site'
import type { Lang } from '../text/lang'

export interface RenderedPage {
  /** What stands in `#app`. */
  html: string
  /** The answers that the page was made from, for `readKnown`; shared metrics are named by their number. */
  answers: string
  /** Source files of the components on it: their styles are the page's. */
  modules: string[]
  /** What is to be said of a place's page elsewhere; `null` for other pages, and where the place has nothing. */
  facts: PageFacts | null
}

export interface PageFacts {
  /** The first sentences of the page. */
  description: string
  /** First and last year with figures. */
  years: { from: number; to: number }
  licence: string | null
}

export interface Renderer {
  /**
   * @param path of the page below the site's folder: `r/440115102/`
   * @param place that it is the page of; `null` where it is another page
   * @throws what a component threw
   */
  render(path: string, lang: Lang, place: string | null): Promise<RenderedPage>
}

/**
 * @param read files of the data package
 * @param shared metrics that all pages have in common; those that are not among them are written out
 */
export function createRenderer(read: ReadFile, site: Site, shared: readonly Metric[]): Renderer {
  const start: StartService = (settings) => {
    service.open(read, settings)
    return asAsync
  }
  const asAsync: ReturnType<StartService> = {
    ...service,
    reset: async () => service.reset(),
  }
  let opened: ReturnType<StartService> | null = null
  const first = site.languages[0] ?? 'zh'
  const numbers = new Map(shared.map((metric, i) => [JSON.stringify(metric), i + 1]))

  return {
    async render(path, lang, place) {
      const inner = innerAddress(`/${lang}/${path}`, first)
      const outer = outerAddress(inner, first)
      const root = '../'.repeat(outer.split('/').length - 2) || './'
      const history = createMemoryHistory()
      const known: Known = { answers: {} }
      const { app, router } = createSiteApp({
        site,
        problems: [],
        history: {
          ...languageHistory(history, first, inner),
          location: inner,
          createHref: (to: string) => `${root}${outerAddress(to, first).slice(1)}`,
        },
        root,
        start: (settings, onFailure) => {
          opened ??= start(settings, onFailure)
          return opened
        },
        known,
        isBuilt: true,
      })
      provideDraw(app, drawSvg)
      const pinia = app.config.globalProperties.$pinia
      await router.push(inner)
      await router.isReady()
      // Known before anything is rendered, as in a browser: also to the parts above and below the page.
      const dataset = useDataset(pinia)
      await (place === null ? dataset.describe() : dataset.open(place))
      // Filled by `@vitejs/plugin-vue` in a build for the server.
      const context: { modules?: Set<string> } = {}
      const html = await renderToString(app, context)
      return {
        html,
        answers: stringify(known.answers, { Metric: numberOf }),
        modules: [...(context.modules ?? [])],
        facts: factsOf(known.answers.place?.answer.result, lang),
      }
    },
  }

  /** From 1 on, since 0 says to the library that it is none. */
  function numberOf(value: unknown): number | undefined {
    return isMetric(value) ? numbers.get(JSON.stringify(value)) : undefined
  }
}

function factsOf(result: PlaceResult | undefined, lang: Lang): PageFacts | null {
  if (result?.kind !== 'place') return null
  const { data } = result
  const { series, year, gap } = pageOf(data, { year: null, span: null, metric: null })
  const years = yearsOf(data, [data.place])
  const [from, to] = [years[0], years.at(-1)]
  if (year === null || from === undefined || to === undefined || series.length === 0) return null
  const sentences = leadOf(data, series, year, gap).map((lead) =>
    leadSentence(lead, data.place, lang),
  )
  return {
    description: sentences.join(lang === 'zh' ? '' : ' '),
    years: { from, to },
    licence: data.package.licences[0]?.title ?? null,
  }
}

function isMetric(value: unknown): value is Metric {
  return typeof value === 'object' && value !== null && 'definition' in value && 'sum' in value
}
