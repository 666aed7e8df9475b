import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readFolder } from '../cli/folder'
import { decodeText } from '../dataset/decode'
import { fingerprint } from '../dataset/fingerprint'
import { cardPath, oembedPath } from '../series/chart-files'
import type { Built } from '../state/built'
import { outerAddress } from '../state/history'
import { readSite, type Site } from '../state/site'
import type { Lang } from '../text/lang'
import { texts } from '../text/texts'
import { headHtml, robotsTxt, sitemapXml } from './head'
import { CONTENT_SECURITY_POLICY, fillHtml, lostHtml } from './html'
import { Output } from './output'
import { documentTitle, sitePages } from './pages'
import { findFont } from './picture'
import { readOutline } from './places'
import { renderPages } from './prerender'
import { Styles, shortHash } from './styles'

/** Data files of up to this many bytes are compared by readers' browsers with those that the pages were made from. */
const MOST_COMPARED = 500_000

/**
 * Makes a real file of every page in every language, with all that it shows, so that a link to it works on a host that
 * can only hand out files, in whatever folder the site was put, and before any script has run.
 */
export function sitePlugin(): Plugin {
  let publicDir = ''
  let root = ''
  return {
    name: 'yilan-pages',
    apply: 'build',
    // What did not change is left as it is.
    config: () => ({ build: { emptyOutDir: false } }),
    configResolved(config) {
      publicDir = config.publicDir
      root = config.root
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    async writeBundle({ dir = 'dist' }, bundle) {
      const output = new Output(dir)
      for (const file of [...Object.keys(bundle), ...filesBelow(publicDir)]) output.keep(file)
      const template = readFileSync(join(dir, 'index.html'), 'utf8')
      const settings = await readFolder(publicDir)('site.json')
      const { site } = readSite('bytes' in settings ? decodeText(settings.bytes).text : null)
      const data = join(publicDir, 'data')
      const outline = await readOutline(readFolder(data))
      for (const file of outline.unread)
        this.warn(`public/data/${file} cannot be read: no pages from it`)

      const first = site.languages[0] ?? 'zh'
      output.write(
        '404.html',
        lostHtml(template, `${texts(first).notFound.title} · ${site.title[first]}`),
      )
      const built: Built = {
        site,
        metrics: outline.metrics,
        version: outline.version,
        fingerprints: fingerprintsOf(publicDir, [
          'site.json',
          ...outline.files.map((file) => `data/${file}`),
        ]),
      }
      const builtText = JSON.stringify(built)
      const builtPath = `assets/built-${shortHash(builtText)}.json`
      output.write(builtPath, builtText)

      const styles = new Styles(output, bundle, dir, site.accent)
      const pages = new Map(sitePages(site, outline.regions).map((page) => [page.path, page]))
      const hasFont = findFont() !== null
      const names = new Map(
        outline.regions.map(({ code, name, nameEn }) => [code, { zh: name, en: nameEn }]),
      )
      const wanted = [...pages.values()].flatMap(({ path, place }) =>
        site.languages.map((lang) => ({ path, lang, place })),
      )
      await renderPages(
        root,
        { data, site, metrics: outline.metrics },
        wanted,
        ({ path, lang }, { html, answers, modules, facts }) => {
          const page = pages.get(path)
          if (!page) return
          const folder = folderOf(path, lang, first)
          const title = documentTitle(page, site, lang)
          const description = facts?.description || page.description[lang]
          output.write(
            `${folder}index.html`,
            fillHtml(template, {
              depth: folder.split('/').length - 1,
              lang,
              title,
              description,
              head: headHtml(
                {
                  title,
                  description,
                  lang,
                  folders: foldersOf(path, site),
                  card: facts && page.place && hasFont ? cardPath(page.place, lang) : null,
                  oembed: facts && page.place ? oembedPath(page.place) : null,
                  place: page.place === null ? null : (names.get(page.place)?.[lang] ?? null),
                  facts,
                },
                site,
              ),
              body: html,
              attributes: { path, lang, built: builtPath },
              styles: styles.of(modules, html),
            }),
          )
          if (lang === first) output.write(`${path}page.json`, answers)
        },
      )
      output.write('robots.txt', robotsTxt(site))
      if (site.address)
        output.write(
          'sitemap.xml',
          sitemapXml(
            [...pages.keys()].map((path) => foldersOf(path, site)),
            site,
          ),
        )
      // Those of `chart-pages.ts`, which runs after this.
      output.prune(['charts', 'embed'])
      this.info(`${wanted.length} pages; ${output.written} of ${output.files} files changed`)
    },
  }
}

/** Where a page lies below the site's folder: `r/44/`, and in another language than the first `en/r/44/`. */
function folderOf(path: string, lang: Lang, first: Lang): string {
  return outerAddress(`/${path}${lang === 'zh' ? '' : `?lang=${lang}`}`, first).slice(1)
}

function foldersOf(path: string, site: Site): Partial<Record<Lang, string>> {
  const first = site.languages[0] ?? 'zh'
  return Object.fromEntries(site.languages.map((lang) => [lang, folderOf(path, lang, first)]))
}

/** Only where all files together are small enough to be read again; of larger ones the packages' descriptions. */
function fingerprintsOf(publicDir: string, paths: readonly string[]): Record<string, string> {
  const files = paths.filter((path) => existsSync(join(publicDir, path)))
  const bytes = files.reduce((sum, path) => sum + statSync(join(publicDir, path)).size, 0)
  const compared =
    bytes <= MOST_COMPARED
      ? files
      : files.filter((path) => path === 'site.json' || path === 'data/datapackage.json')
  return Object.fromEntries(
    compared.map((path) => [path, fingerprint(readFileSync(join(publicDir, path)))]),
  )
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
