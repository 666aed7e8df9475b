import { type App, type InjectionKey, inject } from 'vue'
import { DEFAULT_SITE, type Site, type SiteProblem } from './site'

interface Settings {
  site: Site
  problems: SiteProblem[]
}

const KEY: InjectionKey<Settings> = Symbol('settings')

/** Makes the settings of `site.json` known to all components; they do not change while the app runs. */
export function provideSite(app: App, site: Site, problems: SiteProblem[]): void {
  app.provide(KEY, { site, problems })
}

export function useSite(): Settings {
  return inject(KEY, () => ({ site: DEFAULT_SITE, problems: [] }), true)
}
