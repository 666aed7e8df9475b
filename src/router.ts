import { h } from 'vue'
import { createRouter, type Router, type RouterHistory, START_LOCATION } from 'vue-router'
import { earlyPart } from './components/built'
import NotFoundPage from './pages/NotFoundPage.vue'

const PlacePage = earlyPart(() => import('./pages/RegionPage.vue'))
/** The router takes no asynchronous component as a page. */
const place = { render: () => h(PlacePage) }

export function createSiteRouter(history: RouterHistory): Router {
  return createRouter({
    history,
    strict: false,
    routes: [
      { path: '/', component: place },
      { path: '/r/:code/', component: place },
      // Read only when opened, so that the first page stays small.
      { path: '/compare/', component: () => import('./pages/ComparePage.vue') },
      { path: '/checks/', component: () => import('./pages/ChecksPage.vue') },
      { path: '/coverage/', component: () => import('./pages/CoveragePage.vue') },
      { path: '/download/', component: () => import('./pages/DownloadPage.vue') },
      { path: '/workbench/', component: () => import('./pages/WorkbenchPage.vue') },
      { path: '/about/', component: () => import('./pages/AboutPage.vue') },
      { path: '/index.html', redirect: (to) => ({ path: '/', query: to.query }) },
      { path: '/:path(.*)*', component: NotFoundPage },
    ],
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      // The browser is there already; to ask where it is would have it lay out the whole page first.
      if (from === START_LOCATION) return undefined
      if (to.hash) return { el: to.hash }
      return to.path === from.path ? undefined : { top: 0 }
    },
  })
}
