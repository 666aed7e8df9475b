import vue from '@vitejs/plugin-vue'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'

// Loaded by Vite's own runner, since Vite warns of imports without a file extension in this file.
const { module: pages } =
  await runnerImport<typeof import('./src/build/pages')>('./src/build/pages')
const { module: preview } =
  await runnerImport<typeof import('./src/build/preview')>('./src/build/preview')
const { module: zip } = await runnerImport<typeof import('./src/build/zip')>('./src/build/zip')

export default defineConfig(({ isPreview }) => ({
  // Relative addresses: the built site may be copied to any folder of any host.
  base: './',
  // In development every address gets the app; in the preview, as on a plain host, only real pages.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [vue(), pages.sitePages(), preview.plainHost()],
  build: {
    // Nothing inline, so that the site runs under `default-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // ECharts, in kB before compression (a third of it after); it is fetched when a chart is drawn.
    chunkSizeWarningLimit: 600,
  },
  worker: { format: 'es', plugins: () => [zip.zipInPlace()] },
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
}))
