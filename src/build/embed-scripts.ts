import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type InlineConfig, type Plugin } from 'vite'
import type { EmbedAssets } from './embeds'
import { CONTENT_SECURITY_POLICY } from './html'
import { zipInPlace } from './zip'

/**
 * Builds what embeds are made of, apart from the site: they share no file with it, so each of theirs is one request and
 * nothing of the site's pages. `embed.js` has a name that stays, and is a classic script: portals load it by its
 * address for years.
 */
export async function buildEmbeds(root: string, dir: string): Promise<EmbedAssets> {
  const own: InlineConfig = {
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    worker: { format: 'es', plugins: () => [zipInPlace()] },
  }
  const shared = {
    outDir: dir,
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: false,
  } as const
  await build({
    ...own,
    plugins: [policy()],
    build: { ...shared, rollupOptions: { input: join(root, 'embed/index.html') } },
  })
  await build({
    ...own,
    build: {
      ...shared,
      rollupOptions: {
        input: join(root, 'src/embed/still.ts'),
        output: { entryFileNames: 'assets/still-[hash].js' },
      },
      manifest: 'assets/still.json',
    },
  })
  await build({
    ...own,
    build: {
      ...shared,
      target: 'es2020',
      lib: {
        entry: join(root, 'src/embed/embed.ts'),
        formats: ['iife'],
        name: 'yilanEmbed',
        fileName: () => 'embed.js',
      },
    },
  })
  const page = readFileSync(join(dir, 'embed/index.html'), 'utf8')
  const stylesheet = /href="(?:\.\.\/)+(assets\/[^"]+\.css)"/.exec(page)?.[1]
  const manifest = join(dir, 'assets/still.json')
  const script = stillScript(readFileSync(manifest, 'utf8'))
  rmSync(manifest)
  if (!stylesheet || !script) throw new Error('the parts of the embeds are not in the build')
  return { stylesheet, script }
}

function stillScript(manifest: string): string | null {
  const entries: unknown = JSON.parse(manifest)
  if (typeof entries !== 'object' || entries === null) return null
  for (const entry of Object.values(entries))
    if (entry?.isEntry === true && typeof entry.file === 'string') return entry.file
  return null
}

function policy(): Plugin {
  return {
    name: 'yilan-embed-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
      { tag: 'link', attrs: { rel: 'icon', href: '../icon.svg', type: 'image/svg+xml' } },
    ],
  }
}
