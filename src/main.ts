import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { createSiteRouter } from './router'
import { siteRoot } from './state/root'
import { provideSite } from './state/settings'
import { readSite } from './state/site'
import './style.css'

async function readSettings(): Promise<string | null> {
  try {
    const response = await fetch(new URL('site.json', siteRoot), { cache: 'no-cache' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

// A relative address of the icon would be read anew, and wrongly, at every change of page.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]'))
  icon.href = new URL('icon.svg', siteRoot).href

const { site, problems } = readSite(await readSettings())
document.documentElement.style.setProperty('--accent-given', site.accent)
const app = createApp(App)
provideSite(app, site, problems)
app
  .use(createPinia())
  .use(createSiteRouter(new URL(siteRoot).pathname))
  .mount('#app')
