import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadFile } from '../dataset/tables'

/** Reads the files of a dataset from a folder on disk. */
export function readFolder(root: string): ReadFile {
  return async (path) => {
    try {
      return { bytes: await readFile(join(root, path)) }
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      return {
        rule: missing ? 'file-missing' : 'file-unreachable',
        reason: error instanceof Error ? error.message : String(error),
      }
    }
  }
}
