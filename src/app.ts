import { createPinia } from 'pinia'
import { createApp, createSSRApp, type App as VueApp } from 'vue'
import type { Router, RouterHistory } from 'vue-router'
import App from './App.vue'
import { createSiteRouter } from './router'
import { provideService, type StartService } from './state/dataset'
import { type Known, provideKnown } from './state/known'
import { provideUpdate, type Update } from './state/newer'
import { provideRoot } from './state/root'
import { provideSite } from './state/settings'
import type { Site, SiteProblem } from './state/site'

export interface AppParts {
  site: Site
  problems: SiteProblem[]
  history: RouterHistory
  /** The site's folder as seen from the page, ending in `/`. */
  root: string
  start: StartService
  known: Known
  /** Whether the page is there already, or is rendered to a file. */
  isBuilt: boolean
  /** Where the page was brought up to date with newer data. */
  update?: Update
}

/** The app, the same in a browser and in the build. */
export function createSiteApp(parts: AppParts): { app: VueApp; router: Router } {
  const app = parts.isBuilt ? createSSRApp(App) : createApp(App)
  const router = createSiteRouter(parts.history)
  provideSite(app, parts.site, parts.problems)
  provideKnown(app, parts.known)
  provideService(app, parts.start)
  provideRoot(app, parts.root)
  provideUpdate(app, parts.update ?? null)
  app.use(createPinia()).use(router)
  return { app, router }
}
