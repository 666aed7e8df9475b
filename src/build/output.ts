import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder of the built site. A file is written only where its content changed, so that a host that copies by
 * date copies no more than it must; what an earlier build left behind is removed at the end.
 */
export class Output {
  private readonly folder: string
  private readonly kept = new Set<string>()
  /** How many files were given, and how many of them had to be written. */
  files = 0
  written = 0

  constructor(folder: string) {
    this.folder = folder
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.folder, path)
    const bytes = Buffer.from(content)
    this.keep(path)
    this.files += 1
    if (existsSync(file) && readFileSync(file).equals(bytes)) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    this.written += 1
  }

  /** Says that somebody else wrote a file that belongs to the site. */
  keep(path: string): void {
    this.kept.add(path)
  }

  /**
   * Removes every file that nobody wrote or kept, and the folders that became empty.
   *
   * @param others folders of this one that somebody else keeps in order
   */
  prune(others: readonly string[] = []): void {
    this.pruneFolder('', others)
  }

  private pruneFolder(folder: string, others: readonly string[]): boolean {
    let isEmpty = true
    for (const name of readdirSync(join(this.folder, folder))) {
      const path = folder ? `${folder}/${name}` : name
      if (others.includes(path)) isEmpty = false
      else if (statSync(join(this.folder, path)).isDirectory()) {
        if (this.pruneFolder(path, others)) rmdirSync(join(this.folder, path))
        else isEmpty = false
      } else if (this.kept.has(path)) isEmpty = false
      else rmSync(join(this.folder, path))
    }
    return isEmpty
  }
}
