import { proxy, type Remote, wrap } from 'comlink'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { PlaceResult } from '../dataset/dataset'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import type { Progress } from '../dataset/tables'
import type { DatasetService } from '../dataset/worker'
import { siteRoot } from './root'

export type Status = 'idle' | 'loading' | 'ready' | 'failed'

/** What is loaded: the place on the page, and how far the loading is. */
export const useDataset = defineStore('dataset', () => {
  const status = shallowRef<Status>('idle')
  const result = shallowRef<PlaceResult | null>(null)
  const failure = shallowRef<Problem | null>(null)
  const progress = shallowRef<Progress | null>(null)
  let service: Remote<DatasetService> | null = null
  let wanted: string | null | undefined

  function connect(): Remote<DatasetService> {
    if (service) return service
    const worker = new Worker(new URL('../dataset/worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('error', (event) => {
      service = null
      fail({
        file: 'worker',
        line: 1,
        column: 1,
        rule: 'file-unreachable',
        detail: { reason: event.message || 'worker' },
      })
    })
    service = wrap<DatasetService>(worker)
    service.open(new URL('data/', siteRoot).href)
    return service
  }

  function fail(problem: Problem): void {
    failure.value = problem
    status.value = 'failed'
  }

  /** Loads a place; of two calls under way only the last one counts. */
  async function open(code: string | null): Promise<void> {
    wanted = code
    status.value = 'loading'
    progress.value = null
    failure.value = null
    const answer = await connect().place(
      code,
      proxy((now: Progress) => {
        if (wanted === code) progress.value = now
      }),
    )
    if (wanted !== code) return
    if ('failed' in answer) return fail(answer.failed)
    result.value = answer.ok
    status.value = 'ready'
  }

  async function retry(): Promise<void> {
    await connect().reset()
    await open(wanted ?? null)
  }

  async function search(query: string, limit: number): Promise<FoundPlace[]> {
    return connect().search(query, limit)
  }

  return { status, result, failure, progress, open, retry, search }
})
