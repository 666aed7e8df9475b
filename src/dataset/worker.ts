import { expose } from 'comlink'
import { Dataset, LoadError, type PlaceResult } from './dataset'
import { readFrom } from './load'
import type { Problem } from './problem'
import type { FoundPlace } from './search'
import type { Progress } from './tables'

/** Errors lose their class on the way to the page, so a failure travels as a value. */
export type Answer<T> = { ok: T } | { failed: Problem }

let dataset: Dataset | null = null

/** Reads and holds the dataset beside the page, so that a million rows never stop it from answering. */
const service = {
  open(root: string): void {
    dataset = new Dataset(readFrom(root))
  },

  async place(
    code: string | null,
    onProgress: (progress: Progress) => void,
  ): Promise<Answer<PlaceResult>> {
    if (!dataset) throw new Error('the dataset is not open')
    try {
      return { ok: await dataset.place(code, onProgress) }
    } catch (error) {
      if (error instanceof LoadError) return { failed: error.problem }
      throw error
    }
  },

  async search(query: string, limit: number): Promise<FoundPlace[]> {
    return dataset ? dataset.search(query, limit) : []
  },

  reset(): void {
    dataset?.reset()
  },
}

export type DatasetService = typeof service

expose(service)
