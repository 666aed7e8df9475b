import { proxy } from 'comlink'
import { computed, onMounted, shallowRef, watch } from 'vue'
import { type LocationQuery, useRoute } from 'vue-router'
import type { FileFacts } from '../dataset/contents'
import type { Problem } from '../dataset/problem'
import type { Progress } from '../dataset/tables'
import { useAnswer } from './answer'
import { useDataset } from './dataset'
import type { ContentsAnswer } from './package-files'
import type { Answer } from './service'

/** Read unasked, to show sizes and checksums; a larger package waits for the reader's word. */
const UNASKED_BYTES = 8 * 2 ** 20

export interface DownloadSelection {
  /** The place whose package is offered; `null` for the top of the dataset. */
  region: string | null
  unread: { name: string; value: string }[]
}

/** Reads the address of the download page: `region`, besides the language and theme of every page. */
export function readDownload(query: LocationQuery): DownloadSelection {
  const selection: DownloadSelection = { region: null, unread: [] }
  for (const [name, given] of Object.entries(query)) {
    const value = Array.isArray(given) ? given.join('~') : (given ?? '')
    if (name === 'lang' || name === 'theme') continue
    if (name === 'region' && /^\d{2,9}(-[a-z0-9-]+)?$/.test(value)) selection.region = value
    else selection.unread.push({ name, value })
  }
  return selection
}

export type Work = 'measuring' | 'packing' | null

/** The package on offer, what is known of its files, and the ZIP when it is asked for. */
export function useDownload() {
  const route = useRoute()
  const dataset = useDataset()
  const selection = computed(() => readDownload(route.query))
  const region = computed(() => selection.value.region)
  const contents = useAnswer(
    'contents',
    () => region.value,
    (code) => dataset.service().contents(code),
  )

  const facts = shallowRef<ReadonlyMap<string, FileFacts>>(new Map())
  /** Files that cannot be had, by path. */
  const faults = shallowRef<ReadonlyMap<string, Problem>>(new Map())
  const work = shallowRef<Work>(null)
  const progress = shallowRef<Progress | null>(null)
  /** The last ZIP made: its size, and what had to be left out. */
  const packed = shallowRef<{ bytes: number; files: number; left: Problem[] } | null>(null)
  const failure = shallowRef<Problem | null>(null)
  /** Of several tasks only the last one counts. */
  let last = 0

  async function run<T extends { facts: FileFacts[]; problems: Problem[] }>(
    kind: Exclude<Work, null>,
    files: number,
    ask: (onProgress: (filesDone: number, bytes: number) => void) => Promise<Answer<T>>,
  ): Promise<T | null> {
    last += 1
    const mine = last
    work.value = kind
    failure.value = null
    packed.value = null
    progress.value = { filesDone: 0, files, bytes: 0 }
    const answer = await ask((filesDone, bytes) => {
      if (mine === last) progress.value = { filesDone, files, bytes }
    })
    if (mine !== last) return null
    work.value = null
    progress.value = null
    if ('failed' in answer) {
      failure.value = answer.failed
      return null
    }
    const { ok } = answer
    facts.value = new Map([...facts.value, ...ok.facts.map((one) => [one.path, one] as const)])
    faults.value = new Map(ok.problems.map((one) => [one.file, one]))
    return ok
  }

  async function measure(most = Number.POSITIVE_INFINITY): Promise<void> {
    const files = contents.value.value?.files.length ?? 0
    const code = region.value
    await run('measuring', files, (onProgress) =>
      dataset.service().measure(code, most, proxy(onProgress)),
    )
  }

  /** @returns the ZIP, whatever could be had of the files; `null` where there is none */
  async function pack(folder: string): Promise<Blob | null> {
    const files = contents.value.value?.files.length ?? 0
    const code = region.value
    const archive = await run('packing', files, (onProgress) =>
      dataset.service().archive(code, folder, proxy(onProgress)),
    )
    if (!archive) return null
    packed.value = {
      bytes: archive.zip.size,
      files: archive.facts.length,
      left: archive.problems,
    }
    return archive.zip
  }

  watch(contents.value, (now: ContentsAnswer | null) => {
    facts.value = new Map()
    faults.value = new Map()
    if (now) measure(UNASKED_BYTES)
  })

  // Of a built page the contents are known from the start; there they have not been measured.
  onMounted(() => {
    if (contents.value.value) measure(UNASKED_BYTES)
  })

  return { selection, contents, facts, faults, work, progress, packed, failure, measure, pack }
}
