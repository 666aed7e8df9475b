import type { Kind, Result } from '../audit/finding'
import type { Scope } from '../audit/rules'
import type { Crosswalk } from '../form/crosswalk'
import { aboutEn } from './about-en'
import { aboutZh } from './about-zh'
import type { Lang } from './lang'

/** The parts of the page, in order; each is an anchor: `/about/#figures`. */
export const PARTS = [
  'figures',
  'reading',
  'missing',
  'checks',
  'forms',
  'words',
  'limits',
  'errors',
  'cite',
  'accessibility',
  'privacy',
] as const
export type Part = (typeof PARTS)[number]

interface PartText {
  title: string
  text: readonly string[]
  /** Named cases under the text. */
  list?: readonly (readonly [name: string, meaning: string])[]
  /** What follows the list. */
  after?: string
}

export interface AboutText {
  title: string
  description: string
  lead: string
  contents: string
  parts: Readonly<Record<Part, PartText>>
  kindsTitle: string
  kinds: Readonly<Record<Kind, readonly [name: string, meaning: string]>>
  resultsTitle: string
  results: Readonly<Record<Result, readonly [name: string, meaning: string]>>
  rulesTitle: string
  rulesIntro: (n: number) => string
  scopes: Readonly<Record<Scope, string>>
  basis: string
  seeResults: (rule: string) => string
  formsList: string
  years: (from: number, to: number | null) => string
  dated: (date: string) => string
  breaksTitle: string
  breaksIntro: string
  metric: string
  step: (from: string, to: string) => string
  stepForms: Readonly<Record<'pre2014' | 'f2014' | 'f2019' | 'f2021', string>>
  signs: Readonly<Record<Crosswalk['kind'] | 'exactSum', string>>
  sumOf: (names: string) => string
  version: (version: string) => string
  contactLink: string
  noContact: string
  dataLicence: string
  publisher: string
}

/** All words of `/about/`, besides rules, forms and the words explained, which are data. */
export const aboutText: Readonly<Record<Lang, AboutText>> = { zh: aboutZh, en: aboutEn }
