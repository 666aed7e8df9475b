import { proxy, type Remote, wrap } from 'comlink'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Finding } from '../audit/finding'
import type { PlaceResult } from '../dataset/dataset'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import type { Progress } from '../dataset/tables'
import { siteRoot } from './root'
import { useSite } from './settings'
import type { DatasetService } from './worker'

export type Status = 'idle' | 'loading' | 'ready' | 'failed'

/** What is loaded: the place on the page, and how far the loading is. */
export const useDataset = defineStore('dataset', () => {
  const status = shallowRef<Status>('idle')
  const { site } = useSite()
  const result = shallowRef<PlaceResult | null>(null)
  /** All checks of the place on the page. */
  const findings = shallowRef<readonly Finding[]>([])
  const failure = shallowRef<Problem | null>(null)
  const progress = shallowRef<Progress | null>(null)
  let service: Remote<DatasetService> | null = null
  let wanted: string | null | undefined

  function connect(): Remote<DatasetService> {
    if (service) return service
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
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
    service.open(new URL('data/', siteRoot).href, { deadlines: { ...site.deadlines } })
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
    result.value = answer.ok.result
    findings.value = answer.ok.findings
    status.value = 'ready'
  }

  async function retry(): Promise<void> {
    await reset()
    await open(wanted ?? null)
  }

  /** Forgets what was read, so that the next question reads it afresh. */
  async function reset(): Promise<void> {
    await connect().reset()
  }

  async function search(query: string, limit: number): Promise<FoundPlace[]> {
    return connect().search(query, limit)
  }

  return {
    status,
    result,
    findings,
    failure,
    progress,
    open,
    retry,
    reset,
    search,
    service: connect,
  }
})
