import { type ShallowRef, shallowRef, watch } from 'vue'
import type { Problem } from '../dataset/problem'
import { useDataset } from './dataset'
import type { Answer } from './worker'

/** What a page asked of the dataset. Exactly one holds: a `value`, a `failure`, or neither yet. */
export interface Asked<T> {
  value: Readonly<ShallowRef<T | null>>
  failure: Readonly<ShallowRef<Problem | null>>
  /** Whether a newer question is under way while the old answer still stands. */
  isBusy: Readonly<ShallowRef<boolean>>
  retry: () => Promise<void>
}

/**
 * Asks the dataset's worker, and again whenever the question changes; of several under way only the
 * last one counts. The old answer stays until the new one is there, so that a page does not flicker.
 *
 * @param question plain data; compared by its text
 */
export function useAnswer<Q, T>(
  question: () => Q,
  ask: (question: Q) => Promise<Answer<T>>,
): Asked<T> {
  const dataset = useDataset()
  const value = shallowRef<T | null>(null)
  const failure = shallowRef<Problem | null>(null)
  const isBusy = shallowRef(false)
  let last = 0

  async function run(): Promise<void> {
    last += 1
    const mine = last
    isBusy.value = true
    failure.value = null
    const answer = await ask(question())
    if (mine !== last) return
    isBusy.value = false
    if ('failed' in answer) failure.value = answer.failed
    else value.value = answer.ok
  }

  watch(() => JSON.stringify(question()), run, { immediate: true })
  return {
    value,
    failure,
    isBusy,
    async retry() {
      await dataset.reset()
      await run()
    },
  }
}
