import { proxy, wrap } from 'comlink'
import { defineStore } from 'pinia'
import { type App, type InjectionKey, inject, shallowRef } from 'vue'
import type { Finding } from '../audit/finding'
import type { PlaceResult } from '../dataset/dataset'
import type { PlacesData } from '../dataset/places'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import type { Progress } from '../dataset/tables'
import { useKnown } from './known'
import { siteRoot } from './root'
import type { AuditedPlace, DatasetService, Settings } from './service'
import { useSite } from './settings'
import type { DatasetWorker } from './worker'

export type Status = 'idle' | 'loading' | 'ready' | 'failed'

/** Begins the service that reads the dataset; it tells when it broke down. */
export type StartService = (
  settings: Settings,
  onFailure: (problem: Problem) => void,
) => DatasetService

const START: InjectionKey<StartService> = Symbol('dataset service')

/** Has the dataset answered by another service than a worker of its own. */
export function provideService(app: App, start: StartService): void {
  app.provide(START, start)
}

export const startWorker: StartService = (settings, onFailure) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('error', (event) =>
    onFailure({
      file: 'worker',
      line: 1,
      column: 1,
      rule: 'file-unreachable',
      detail: { reason: event.message || 'worker' },
    }),
  )
  const service = wrap<DatasetWorker>(worker)
  service.open(new URL('data/', siteRoot).href, settings)
  return service
}

/** What is loaded: the place on the page, and how far the loading is. */
export const useDataset = defineStore('dataset', () => {
  const { site } = useSite()
  const known = useKnown()
  const start = inject(START, startWorker)
  const status = shallowRef<Status>('idle')
  const result = shallowRef<PlaceResult | null>(null)
  /** All checks of the place on the page. */
  const findings = shallowRef<readonly Finding[]>([])
  /** The package that the page shows, whichever page it is. */
  const info = shallowRef<PlacesData['package'] | null>(known.answers.description?.answer ?? null)
  const failure = shallowRef<Problem | null>(null)
  const progress = shallowRef<Progress | null>(null)
  if (known.answers.place) take(known.answers.place.answer)
  let service: DatasetService | null = null
  let wanted: string | null | undefined

  function connect(): DatasetService {
    service ??= start({ deadlines: { ...site.deadlines } }, (problem) => {
      service = null
      fail(problem)
    })
    return service
  }

  function fail(problem: Problem): void {
    failure.value = problem
    status.value = 'failed'
  }

  function take({ result: found, findings: checked }: AuditedPlace): void {
    result.value = found
    findings.value = checked
    if (found.kind === 'place') info.value = found.data.package
    status.value = 'ready'
  }

  /** Loads a place; of two calls under way only the last one counts. */
  async function open(code: string | null): Promise<void> {
    wanted = code
    const question = JSON.stringify(code)
    const before = known.answers.place
    if (before?.question === question) return take(before.answer)
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
    if ('failed' in answer) fail(answer.failed)
    else take(answer.ok)
    if (import.meta.env.SSR && 'ok' in answer) known.answers.place = { question, answer: answer.ok }
  }

  async function retry(): Promise<void> {
    await reset()
    await open(wanted ?? null)
  }

  /** Forgets what was read, so that the next question reads it afresh. */
  async function reset(): Promise<void> {
    await connect().reset()
  }

  /** For pages that show no one place: what stands at the foot of the page is of the top of the dataset. */
  async function describe(): Promise<void> {
    const answer = await connect().describe()
    if ('failed' in answer) return
    info.value ??= answer.ok
    if (import.meta.env.SSR) known.answers.description = { question: '', answer: answer.ok }
  }

  async function search(query: string, limit: number): Promise<FoundPlace[]> {
    return connect().search(query, limit)
  }

  return {
    status,
    result,
    findings,
    info,
    failure,
    progress,
    open,
    retry,
    reset,
    describe,
    search,
    service: connect,
  }
})
