import vue from '@vitejs/plugin-vue'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'

// Loaded by Vite's own runner, since Vite warns of imports without a file extension in this file.
const { module: pages } =
  await runnerImport<typeof import('./src/build/site-plugin')>('./src/build/site-plugin')
const { module: preview } =
  await runnerImport<typeof import('./src/build/preview')>('./src/build/preview')
const { module: charts } =
  await runnerImport<typeof import('./src/build/chart-pages')>('./src/build/chart-pages')
const { module: pdf } =
  await runnerImport<typeof import('./src/build/pdf-maps')>('./src/build/pdf-maps')
const { module: zip } = await runnerImport<typeof import('./src/build/zip')>('./src/build/zip')

export default defineConfig(({ isPreview }) => ({
  // Relative addresses: the built site may be copied to any folder of any host.
  base: './',
  // In development every address gets the app; in the preview, as on a plain host, only real pages.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [vue(), pdf.pdfMaps(), pages.sitePlugin(), charts.chartPages(), preview.plainHost()],
  build: {
    // Nothing inline, so that the site runs under `default-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // ECharts, in kB before compression (a third of it after); it is fetched when a chart is drawn.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What every page of the site needs comes in few files: each one more costs a slow phone some 300 bytes.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            {
              name: 'figures',
              test: /\/src\/(?:form\/|series\/(?:select|figure|page)|text\/terms)/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [zip.zipInPlace()] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Room for a busy machine; what is fast is measured by the bench, not by a test's patience.
    testTimeout: 60_000,
  },
}))
