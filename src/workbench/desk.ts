import { type Remote, transfer, wrap } from 'comlink'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Metric, Region } from '../dataset/model'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import {
  type Edit,
  figuresOf,
  filedUnder,
  needsLook,
  type Revision,
  redo,
  revise,
  revised,
  undo,
  withEdit,
} from '../ingest/revision'
import type { Saved } from '../ingest/save'
import { siteRoot } from '../state/root'
import { Keep } from './kept'
import { PDF_MAPS } from './pdf-maps'
import type { BenchRead, BenchWorker } from './worker'

/** A document on the desk. */
export interface Paper {
  id: string
  name: string
  opened: number
  /** `null` while it is read. */
  read: BenchRead | null
  revision: Revision | null
}

/** Files that would be written, and what became of each document. */
export interface Outcome {
  files: ReadonlyMap<string, string>
  saved: Saved[]
  failure: Problem | null
}

/** Where the maps lie: in development still in the library's own folder. */
const mapsAt = import.meta.env.DEV ? 'node_modules/pdfjs-dist/cmaps/' : PDF_MAPS

/** The documents that are worked on, whichever page is open; what was decided is kept over a reload. */
export const useDesk = defineStore('workbench', () => {
  const papers = shallowRef<readonly Paper[]>([])
  const openId = shallowRef<string | null>(null)
  /** Id of the figure that both sides point to. */
  const selected = shallowRef<string | null>(null)
  const metrics = shallowRef<Metric[]>([])
  const failure = shallowRef<Problem | null>(null)
  const isReady = shallowRef(false)
  /** Whether the browser keeps the work over a reload. */
  const isKept = shallowRef(true)
  const keep = new Keep()
  let reader: { worker: Worker; remote: Remote<BenchWorker> } | null = null
  let began: Promise<void> | null = null
  /** Documents are read one after the other. */
  let queue = Promise.resolve()
  let count = 0
  /** The one that is read now. */
  let readingId: string | null = null
  /** What is kept is written one after the other. */
  let writing = Promise.resolve()
  let changes = 0
  /** Ends with everything that was on the desk. */
  let desk = {}

  const paper = computed(() => papers.value.find(({ id }) => id === openId.value) ?? null)
  const revision = computed(() => paper.value?.revision ?? null)
  const figures = computed(() => (revision.value ? figuresOf(revision.value) : []))
  const document = computed(() => (revision.value ? revised(revision.value) : null))
  const filed = computed(() => (revision.value ? filedUnder(revision.value) : null))
  const canUndo = computed(() => (revision.value?.done ?? 0) > 0)
  const canRedo = computed(
    () => revision.value !== null && revision.value.done < revision.value.edits.length,
  )

  function remote(): Remote<BenchWorker> {
    if (!reader) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      reader = { worker, remote: wrap<BenchWorker>(worker) }
    }
    return reader.remote
  }

  /** Fetches what is needed and takes up the work that was kept; done once. */
  function begin(): Promise<void> {
    began ??= (async () => {
      const maps = new URL(mapsAt, siteRoot).href
      const [bench] = await Promise.all([
        remote().open(new URL('data/', siteRoot).href, maps),
        takeUp(),
      ])
      metrics.value = bench.metrics
      failure.value = bench.failure
      isReady.value = true
    })()
    return began
  }

  /** Another tab of this browser has changed what is kept: it is the same desk. */
  const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('yilan-desk')
  others?.addEventListener('message', () => {
    if (began && isKept.value) writing = writing.then(takeUp)
  })

  /** Shows what is kept, and what is still read; a change meanwhile is kept first. */
  async function takeUp(): Promise<void> {
    const seen = changes
    const all = await guarded(() => keep.load(), null)
    if (all === null) return
    if (seen !== changes) {
      writing = writing.then(takeUp)
      return
    }
    papers.value = [
      ...all.map(({ id, document: { name, opened, read }, edits }) => ({
        id,
        name,
        opened,
        read,
        revision: { reading: read.reading, ...edits },
      })),
      ...papers.value.filter(({ id, read }) => read === null && !all.some((one) => one.id === id)),
    ]
    if (!isOnDesk(openId.value ?? '')) openId.value = papers.value[0]?.id ?? null
  }

  /** What the browser refuses to keep is worked on all the same. */
  async function guarded<T>(act: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await act()
    } catch {
      isKept.value = false
      return otherwise
    }
  }

  /** Keeps a change, one after the other, and says so to the other tabs. */
  function kept(change: () => Promise<void>): Promise<void> {
    changes += 1
    writing = writing.then(async () => {
      await guarded(change, undefined)
      others?.postMessage(null)
    })
    return writing
  }

  function put(paper: Paper): void {
    const isThere = papers.value.some(({ id }) => id === paper.id)
    papers.value = isThere
      ? papers.value.map((one) => (one.id === paper.id ? paper : one))
      : [...papers.value, paper]
  }

  const isOnDesk = (id: string) => papers.value.some((one) => one.id === id)

  function newPaper(name: string): Paper {
    const opened = Date.now()
    count += 1
    const paper = { id: `${opened}-${count}`, name, opened, read: null, revision: null }
    put(paper)
    openId.value ??= paper.id
    return paper
  }

  async function settle(paper: Paper, read: BenchRead): Promise<void> {
    if (!isOnDesk(paper.id)) return
    const { id, name, opened } = paper
    put({ ...paper, read, revision: revise(read.reading) })
    await kept(() => keep.keepDocument(id, { name, opened, read }))
  }

  /** Reads files, each report in a zip as one of its own; the first one is opened. */
  async function add(files: readonly { name: string; content: Blob }[]): Promise<void> {
    const waiting = files.map((file) => ({ file, paper: newPaper(file.name) }))
    const first = waiting[0]?.paper.id
    if (first) show(first)
    for (const { file, paper } of waiting) queue = queue.then(() => readFile(file, paper))
    await queue
  }

  async function readFile(file: { name: string; content: Blob }, paper: Paper): Promise<void> {
    const mine = desk
    if (!isOnDesk(paper.id)) return
    await begin()
    const parts = await remote().unpack(file.name, file.content)
    if (desk !== mine) return
    const own = parts.map(({ name }, i) => (i === 0 ? { ...paper, name } : newPaper(name)))
    for (const [i, part] of parts.entries()) {
      const one = own[i]
      if (!one || !isOnDesk(one.id)) continue
      readingId = one.id
      if (part.read) await settle(one, part.read)
      else if (part.bytes)
        await settle(one, await remote().read(part.name, transfer(part.bytes, [part.bytes.buffer])))
      readingId = null
    }
  }

  function stopReading(): void {
    if (readingId !== null) remote().stop()
  }

  function show(id: string): void {
    if (openId.value !== id) selected.value = null
    openId.value = id
  }

  /** Takes a document off the desk; while it is read, that ends. */
  async function remove(id: string): Promise<void> {
    if (readingId === id) stopReading()
    papers.value = papers.value.filter((one) => one.id !== id)
    if (openId.value === id) show(papers.value[0]?.id ?? '')
    if (papers.value.length === 0) openId.value = null
    await kept(() => keep.remove(id))
  }

  async function clear(): Promise<void> {
    desk = {}
    stopReading()
    papers.value = []
    openId.value = null
    selected.value = null
    await kept(() => keep.clear())
  }

  function change(how: (revision: Revision) => Revision): void {
    const { value } = paper
    if (!value?.revision) return
    const now = how(value.revision)
    put({ ...value, revision: now })
    kept(() => keep.keepEdits(value.id, now))
  }

  /** @returns the id that an added figure has */
  function edit(one: Edit): string {
    const id = `+${revision.value?.done ?? 0}`
    change((now) => withEdit(now, one))
    return id
  }

  /** A year that the report does not state changes what its sentences say: it is read again. */
  async function setYear(year: number): Promise<void> {
    const { value } = paper
    const isNew = value?.revision?.reading.year === null
    edit({ kind: 'year', year })
    const text = value?.read?.document
    if (!isNew || !value || !text) return
    const { name } = value
    const again = await remote().readAgain(name, text, filed.value?.region ?? null, year)
    const now = papers.value.find(({ id }) => id === value.id)
    if (!now?.revision) return
    put({ ...now, read: again, revision: { ...now.revision, reading: again.reading } })
    const { id, opened } = now
    await kept(() => keep.keepDocument(id, { name, opened, read: again }))
  }

  /** What would be written of all documents that are read. */
  async function outcome(replace: boolean): Promise<Outcome> {
    const documents = papers.value.flatMap(({ revision }) => (revision ? [revised(revision)] : []))
    const result = await remote().save(documents, replace)
    return 'failure' in result
      ? { files: new Map(), saved: [], failure: result.failure }
      : { ...result, failure: null }
  }

  return {
    papers,
    openId,
    selected,
    metrics,
    failure,
    isReady,
    isKept,
    paper,
    revision,
    figures,
    document,
    filed,
    canUndo,
    canRedo,
    begin,
    add,
    show,
    remove,
    clear,
    edit,
    setYear,
    undo: () => change(undo),
    redo: () => change(redo),
    outcome,
    zip: (files: ReadonlyMap<string, string>): Promise<Uint8Array> => remote().zip(files),
    search: (query: string, limit: number): Promise<FoundPlace[]> => remote().search(query, limit),
    regionsOf: (codes: readonly string[]): Promise<Region[]> => remote().regionsOf(codes),
  }
})

/** Figures of a document that a person has not looked at yet, though they should. */
export function openQuestions(revision: Revision): number {
  return figuresOf(revision).filter(needsLook).length
}
