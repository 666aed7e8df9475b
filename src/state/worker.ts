import { expose } from 'comlink'
import { auditPlace } from '../audit/audit'
import type { Finding } from '../audit/finding'
import { Dataset, LoadError, type PlaceResult } from '../dataset/dataset'
import { readFrom } from '../dataset/load'
import type { Problem } from '../dataset/problem'
import type { FoundPlace } from '../dataset/search'
import type { Progress } from '../dataset/tables'

/** Errors lose their class on the way to the page, so a failure travels as a value. */
export type Answer<T> = { ok: T } | { failed: Problem }

/** A place with all that the audit says of its own figures. */
export interface AuditedPlace {
  result: PlaceResult
  /** Every check of the place itself, also those that hold; empty where there is no such place. */
  findings: Finding[]
}

/** What the worker needs of the site's settings. */
export interface Settings {
  deadlines: Readonly<Record<string, string>>
}

let dataset: Dataset | null = null
let settings: Settings = { deadlines: {} }

/** Reads, holds and audits the dataset beside the page, so that a million rows never stop it from answering. */
const service = {
  open(root: string, given: Settings): void {
    dataset = new Dataset(readFrom(root))
    settings = given
  },

  async place(
    code: string | null,
    onProgress: (progress: Progress) => void,
  ): Promise<Answer<AuditedPlace>> {
    return answer(async (dataset) => {
      const result = await dataset.place(code, onProgress)
      const findings = result.kind === 'place' ? auditPlace(result.data, settings.deadlines) : []
      return { result, findings }
    })
  },

  async search(query: string, limit: number): Promise<FoundPlace[]> {
    return dataset ? dataset.search(query, limit) : []
  },

  reset(): void {
    dataset?.reset()
  },
}

async function answer<T>(ask: (dataset: Dataset) => Promise<T>): Promise<Answer<T>> {
  if (!dataset) throw new Error('the dataset is not open')
  try {
    return { ok: await ask(dataset) }
  } catch (error) {
    if (error instanceof LoadError) return { failed: error.problem }
    throw error
  }
}

export type DatasetService = typeof service

expose(service)
