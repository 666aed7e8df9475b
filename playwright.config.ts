import { defineConfig } from '@playwright/test'
import { findBrowser, LAUNCH_ARGS } from './tests/helpers/browser'

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  reporter: 'line',
  workers: 2,
  retries: 0,
  // Room for a busy machine; what is fast is measured by the bench, not by a test's patience.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: LAUNCH_ARGS },
  },
  projects: [
    {
      name: 'phone',
      // What a host sends and how large the files are is the same for all screens.
      testIgnore: ['**/deploy.spec.ts', '**/sizes.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
  ],
})
