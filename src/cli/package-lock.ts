import { readdirSync, rmSync, type Stats } from 'node:fs'
import { type FileHandle, lstat, open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export const LOCK_NAME = '.yilan-ingest.lock'
/** A lock without its process's number is one that is being written, or was when its writer died. */
const WRITTEN_WITHIN_MS = 5000
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Files beside those of the package, as `writeBeside` names them. */
const TEMPORARY = /\.(?:csv|json)\.[0-9a-f-]{36}\.tmp$/

/** The locks of this very process: a number like its own in a lock may also be that of one that died. */
const held = new Set<string>()

/** The package is being written by another run. */
export interface Locked {
  file: string
  pid: number | null
}

/**
 * Takes a package for one run, so that no two write it at once. The lock is a file that only one can create; it holds
 * the number of the process. That of a process that is no more is taken over, and what it left half-written is removed.
 *
 * @returns what gives it back, or who has it
 * @throws the error of the file system where the package cannot be written
 */
export async function lockPackage(folder: string): Promise<(() => void) | Locked> {
  const file = join(resolve(folder), LOCK_NAME)
  for (;;) {
    if (await create(file)) break
    const stale = await staleLock(file)
    if ('isHeld' in stale) return { file, pid: stale.pid }
    await takeAway(file, stale.mark)
  }
  held.add(file)
  sweep(folder)
  const unlock = () => {
    for (const signal of SIGNALS) process.off(signal, stop)
    held.delete(file)
    sweep(folder)
    rmSync(file, { force: true })
  }
  const stop = (signal: NodeJS.Signals) => {
    unlock()
    // Nobody listens any more: the signal ends the process as it would have.
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, stop)
  return unlock
}

/** @returns whether there was none */
async function create(file: string): Promise<boolean> {
  let handle: FileHandle
  try {
    handle = await open(file, 'wx')
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
  try {
    await handle.writeFile(`${process.pid}\n`)
  } catch (error) {
    // The disk is full: an empty lock would keep the next run out.
    await rm(file, { force: true })
    throw error
  } finally {
    await handle.close()
  }
  return true
}

async function staleLock(
  file: string,
): Promise<{ mark: string } | { isHeld: true; pid: number | null }> {
  const found = await lstat(file).catch(() => null)
  if (!found) return { mark: '' }
  const text = found.isFile() ? await readFile(file, 'utf8').catch(() => '') : ''
  const pid = /^\d{1,10}$/.test(text.trim()) ? Number(text) : null
  if (pid === null)
    return Date.now() - found.mtimeMs < WRITTEN_WITHIN_MS
      ? { isHeld: true, pid }
      : { mark: markOf(found) }
  const isAlive = pid === process.pid ? held.has(file) : isRunning(pid)
  return isAlive ? { isHeld: true, pid } : { mark: markOf(found) }
}

/** Tells one lock from the next, which may get the number of the file that was removed. */
const markOf = ({ ino, mtimeMs }: Stats) => `${ino} ${mtimeMs}`

/** Moves a dead lock aside; where another run was quicker and the lock is its own by now, it is put back. */
async function takeAway(file: string, mark: string): Promise<void> {
  const aside = `${file}.${process.pid}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  if (markOf(await lstat(aside)) === mark) await rm(aside, { force: true })
  else await rename(aside, file)
}

/** Signal 0 asks whether a process is there; one of another user is, though it may not be asked. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isCode(error, 'EPERM')
  }
}

/** Removes what runs that were killed left beside the files of the package. */
function sweep(folder: string): void {
  for (const path of [folder, join(folder, 'observations')]) {
    let names: string[] = []
    try {
      names = readdirSync(path)
    } catch {
      // No such folder yet.
    }
    for (const name of names) if (TEMPORARY.test(name)) rmSync(join(path, name), { force: true })
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
