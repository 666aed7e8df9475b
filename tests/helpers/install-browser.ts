/** Makes sure that the browser tests find a browser, a font that has the Chinese characters, and nginx. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { findBrowser } from './browser'
import { findNginx } from './nginx'

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // On Windows npx is a script, which only a shell can start.
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { stdio: 'inherit', env, shell }).status === 0
}

function install(...packages: string[]): boolean {
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', ...packages)
}

/**
 * Installs what would start a service, without starting it: Debian asks this script first, and 101 is no
 * (https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt).
 */
function installQuietly(...packages: string[]): boolean {
  const policy = '/usr/sbin/policy-rc.d'
  const isOurs = !existsSync(policy)
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return install('--no-install-recommends', ...packages)
  } finally {
    if (isOurs) rmSync(policy)
  }
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

if (!findBrowser()) {
  console.log('no Chromium, Chrome or Edge was found; installing Chromium')
  if (isDebianRoot) install('chromium', 'fonts-noto-cjk')
  if (!findBrowser()) run('npx', 'playwright', 'install', 'chromium')
}
if (isDebianRoot && !hasChineseFont()) {
  console.log('no font with Chinese characters was found; installing one')
  install('fonts-noto-cjk')
}
if (isDebianRoot && !findNginx()) {
  console.log('no nginx was found; installing it for the tests of deploy/nginx.conf')
  installQuietly('nginx')
}
if (!findNginx()) console.log('no nginx: the tests of deploy/nginx.conf will be skipped')
if (!findBrowser()) {
  console.error(
    'no browser for the tests: install Chromium or Chrome, or set CHROME_PATH to the program of one you have',
  )
  process.exitCode = 1
}
