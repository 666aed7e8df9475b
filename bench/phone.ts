import type { Browser, CDPSession, Page } from '@playwright/test'

/** A phone on a slow network: CPU ×4, 150 ms there and back, 1.6 Mbit/s. */
const PHONE = { cpu: 4, latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 }

/** Bytes transferred so far: of everything, and of scripts. */
export interface Received {
  bytes: number
  script: number
}

/** A tab as on a slow phone, in a browser that knows nothing yet. Close its context when done. */
export async function openPhone(browser: Browser): Promise<{ page: Page; received: Received }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const received = await watchBytes(session)
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu })
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.download,
    uploadThroughput: PHONE.upload,
  })
  // esbuild, which tsx runs us with, names functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (one) => one')
  return { page, received }
}

/** Counts what is transferred, in bytes: all of it, and the scripts. */
async function watchBytes(session: CDPSession): Promise<Received> {
  const received = { bytes: 0, script: 0 }
  const scripts = new Set<string>()
  await session.send('Network.enable')
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.bytes += encodedDataLength
    if (scripts.has(requestId)) received.script += encodedDataLength
  })
  return received
}

declare global {
  interface Window {
    /** When the first chart was painted, in ms since the navigation began; 0 before. */
    firstChart: number
  }
}

/**
 * Runs in the page, before its own scripts: notes when the first frame with the chart was painted. Of a page that
 * has it from the start that is the first paint.
 */
export function watchChart(selector: string): void {
  window.firstChart = 0
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  const look = () => {
    const chart = document.querySelector(selector)
    if (!chart || chart.getBoundingClientRect().width === 0) return requestAnimationFrame(look)
    const isFirst = paint() === undefined
    const note = () => {
      const first = paint()
      if (isFirst && first === undefined) return requestAnimationFrame(note)
      window.firstChart = (isFirst && first) || performance.now()
    }
    // After the frame that shows it.
    setTimeout(note)
  }
  requestAnimationFrame(look)
}
