import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** No sandbox: CI runs as root in a container. The others keep the browser from talking to anybody. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * @returns the path of a Chromium, Chrome or Edge: the one that `CHROME_PATH` names, else Playwright's own
 *   download, else one installed in a usual place; `null` where there is none
 */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...usualPlaces()]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((path) => join(root, path)),
      )
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  return [...names, 'microsoft-edge'].flatMap((name) => folders.map((root) => join(root, name)))
}
