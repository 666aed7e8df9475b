import { createRouter, createWebHistory, type Router } from 'vue-router'
import NotFoundPage from './pages/NotFoundPage.vue'
import RegionPage from './pages/RegionPage.vue'

/** @param base path of the site's folder, whatever sub-folder it was copied to */
export function createSiteRouter(base: string): Router {
  return createRouter({
    history: createWebHistory(base),
    strict: false,
    routes: [
      { path: '/', component: RegionPage },
      { path: '/r/:code/', component: RegionPage },
      // Read only when opened, so that the first page stays small.
      { path: '/compare/', component: () => import('./pages/ComparePage.vue') },
      { path: '/checks/', component: () => import('./pages/ChecksPage.vue') },
      { path: '/coverage/', component: () => import('./pages/CoveragePage.vue') },
      { path: '/download/', component: () => import('./pages/DownloadPage.vue') },
      { path: '/about/', component: () => import('./pages/AboutPage.vue') },
      { path: '/index.html', redirect: (to) => ({ path: '/', query: to.query }) },
      { path: '/:path(.*)*', component: NotFoundPage },
    ],
    scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.hash) return { el: to.hash }
      return to.path === from.path ? undefined : { top: 0 }
    },
  })
}
