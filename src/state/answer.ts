import { onServerPrefetch, type ShallowRef, shallowRef, watch } from 'vue'
import type { Problem } from '../dataset/problem'
import { useDataset } from './dataset'
import { type Answers, type KnownAnswer, useKnown } from './known'
import type { Answer } from './service'

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
 * A page that was built with an answer begins with it.
 *
 * @param name of what is asked, one on a page
 * @param question plain data; compared by its text
 */
export function useAnswer<Name extends Exclude<keyof Answers, 'place' | 'description'>, Q>(
  name: Name,
  question: () => Q,
  ask: (question: Q) => Promise<Answer<Answers[Name]>>,
): Asked<Answers[Name]> {
  const dataset = useDataset()
  const known = useKnown()
  const before: KnownAnswer<Answers[Name]> | undefined = known.answers[name]
  // Even where today's question is another one, the page begins as it was built.
  const value: ShallowRef<Answers[Name] | null> = shallowRef(null)
  if (before) value.value = before.answer
  const failure = shallowRef<Problem | null>(null)
  const isBusy = shallowRef(false)
  let last = 0
  let answered: Promise<void> | undefined

  async function run(): Promise<void> {
    last += 1
    const mine = last
    isBusy.value = true
    failure.value = null
    const asked = question()
    const answer = await ask(asked)
    if (mine !== last) return
    isBusy.value = false
    if ('failed' in answer) {
      failure.value = answer.failed
      return
    }
    value.value = answer.ok
    if (import.meta.env.SSR) keep({ question: JSON.stringify(asked), answer: answer.ok })
  }

  function keep(answer: KnownAnswer<Answers[Name]>): void {
    Object.assign(known.answers, { [name]: answer })
  }

  watch(
    () => JSON.stringify(question()),
    (asked) => {
      if (last > 0 || asked !== before?.question) answered = run()
    },
    { immediate: true },
  )
  onServerPrefetch(() => answered)
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
