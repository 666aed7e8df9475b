/**
 * What is known before anything is asked: the answers that a page was built with. They are written beside
 * the built page, and while the page comes to life they are taken in place of asking the dataset.
 */
import { type App, type InjectionKey, inject } from 'vue'
import type { PlacesData } from '../dataset/places'
import type { ContentsAnswer } from './package-files'
import type { AuditedPlace, ChecksAnswer, CompareAnswer, CoverageAnswer } from './service'

/** What pages ask when they open, by name. */
export interface Answers {
  place: AuditedPlace
  checks: ChecksAnswer
  coverage: CoverageAnswer
  compare: CompareAnswer
  contents: ContentsAnswer
  description: PlacesData['package']
}

export interface KnownAnswer<T> {
  /** The question as JSON. */
  question: string
  answer: T
}

/** The build fills it while it renders a page; a page that came to life empties it. */
export interface Known {
  answers: { [Name in keyof Answers]?: KnownAnswer<Answers[Name]> }
}

const KEY: InjectionKey<Known> = Symbol('known')

export function provideKnown(app: App, known: Known): void {
  app.provide(KEY, known)
}

export function useKnown(): Known {
  return inject(KEY, () => ({ answers: {} }), true)
}
