import { computed } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import { type Question, readQuestion, writeQuestion } from '../series/question'

/** The question of a comparison as the address asks it: read from it, and written to it. */
export function useCompare() {
  const route = useRoute()
  const router = useRouter()
  const read = computed(() => readQuestion(ownParameters(route.query)))

  /** Each change is a step that the reader can go back on. */
  function ask(change: Partial<Question>): void {
    const query: LocationQuery = {
      ...route.query,
      ...writeQuestion({ ...read.value.question, ...change }),
    }
    for (const [name, value] of Object.entries(query)) if (value === null) delete query[name]
    router.push({ query })
  }

  return { read, ask }
}

/** All but the language and theme, which are every page's. */
function ownParameters(query: LocationQuery): Record<string, string> {
  const own: Record<string, string> = {}
  for (const [name, given] of Object.entries(query))
    if (name !== 'lang' && name !== 'theme')
      own[name] = Array.isArray(given) ? given.join('~') : (given ?? '')
  return own
}
