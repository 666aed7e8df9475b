import { clear, createStore, delMany, entries, setMany, type UseStore } from 'idb-keyval'
import type { Edit } from '../ingest/revision'
import type { BenchRead } from './worker'

/** What is kept of a document over a reload: its text and what was read; of the file itself nothing. */
export interface KeptDocument {
  name: string
  /** When it was opened, to list the documents in their order. */
  opened: number
  read: BenchRead
}

export interface KeptEdits {
  edits: readonly Edit[]
  done: number
}

export interface Kept {
  id: string
  document: KeptDocument
  edits: KeptEdits
}

/** Changes with the shape of what is kept: what an older version kept is left alone. */
const DATABASE = 'yilan-workbench-1'

/** Milliseconds after which a browser that does not answer is taken for one that keeps nothing. */
const PATIENCE_MS = 5000

function answered<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the browser keeps no data')), PATIENCE_MS)
    asked.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** The work on this browser's own disk. Every call may throw: private windows and full disks refuse. */
export class Keep {
  private store: UseStore | null = null

  private get opened(): UseStore {
    this.store ??= createStore(DATABASE, 'work')
    return this.store
  }

  async load(): Promise<Kept[]> {
    const all = new Map<string, unknown>(
      (await answered(entries(this.opened))).map(([key, value]) => [String(key), value]),
    )
    return [...all.keys()]
      .filter((key) => key.startsWith('document '))
      .map((key) => {
        const id = key.slice('document '.length)
        const edits = all.get(`edits ${id}`) ?? { edits: [], done: 0 }
        return { id, document: all.get(key) as KeptDocument, edits: edits as KeptEdits }
      })
      .sort((a, b) => a.document.opened - b.document.opened)
  }

  async keepDocument(id: string, document: KeptDocument): Promise<void> {
    await setMany([[`document ${id}`, document]], this.opened)
  }

  async keepEdits(id: string, { edits, done }: KeptEdits): Promise<void> {
    await setMany([[`edits ${id}`, { edits: [...edits], done }]], this.opened)
  }

  async remove(id: string): Promise<void> {
    await delMany([`document ${id}`, `edits ${id}`], this.opened)
  }

  async clear(): Promise<void> {
    await clear(this.opened)
  }
}
