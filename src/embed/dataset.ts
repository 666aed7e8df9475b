// The dataset itself, for questions that the build's small files do not answer. Loaded only then.
import { wrap } from 'comlink'
import type { Question } from '../series/question'
import { siteRoot } from '../state/root'
import type { Site } from '../state/site'
import type { DatasetWorker } from '../state/worker'
import type { Answered } from './answer'

/** @throws Error with the file and what is wrong with it */
export async function answerFromDataset(question: Question, site: Site): Promise<Answered> {
  const worker = new Worker(new URL('../state/worker.ts', import.meta.url), { type: 'module' })
  try {
    const service = wrap<DatasetWorker>(worker)
    await service.open(new URL('data/', siteRoot).href, { deadlines: {} })
    const answer = await service.compare(
      question.wishes.map((wish) => ({ ...wish })),
      site.home,
    )
    if ('failed' in answer) throw new Error(`${answer.failed.file} ${answer.failed.rule}`)
    const { data, chosen, wishes, above, unknown } = answer.ok
    return { data, chosen, wishes, above, unknown, descriptor: null }
  } finally {
    worker.terminate()
  }
}
