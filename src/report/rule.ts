import type { Status } from '../dataset/model'
import type { Claim, Sentence } from './claims'

export const CONFIDENCES = ['sure', 'likely', 'unsure'] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** Why a reading is no surer than it is; the words stand in `text/ingest.ts`. */
export const REASONS = [
  'stated',
  'printed',
  'in-words',
  'all-of-them',
  'channel-before',
  'until',
  'no-verb',
  'kind-of-item',
  'loose',
  'two-readings',
  'identity-fails',
  'likely-misread',
  'cells-missing',
  'heads-differ',
  'negative',
  'other-name',
] as const
export type Reason = (typeof REASONS)[number]

/** What a rule reads: a metric's figure for the year of the report. */
export interface Reading {
  metric: string
  value: number
  status: Extract<Status, '' | 'approximate' | 'in_words'>
  confidence: Confidence
  why: Reason
  /** Which of several readings of the same metric is meant, the stronger first. */
  strength: number
}

/** Names one construction of the language and reads it. */
export interface NumberRule {
  id: string
  read(claim: Claim, sentence: Sentence): Reading[]
}

/** A figure read off words without a number, and where in the sentence they stand. */
export type Said = Reading & { at: [number, number] }

/** Reads a sentence that says something without a number. */
export interface WordRule {
  id: string
  read(sentence: Sentence): Said[]
}

/** None of a metric, said in the words that match. */
export function zero(
  metric: string,
  { index, 0: said }: Pick<RegExpExecArray, 'index' | 0>,
  more: Partial<Pick<Reading, 'confidence' | 'why' | 'strength'>> = {},
): Said {
  return {
    metric,
    value: 0,
    status: 'in_words',
    confidence: 'sure',
    why: 'in-words',
    strength: 6,
    at: [index, index + said.length],
    ...more,
  }
}

export function reading(
  claim: Claim,
  metric: string,
  more: Partial<Pick<Reading, 'confidence' | 'why' | 'strength' | 'value'>> = {},
): Reading {
  return {
    metric,
    value: claim.value,
    status: claim.isApproximate ? 'approximate' : '',
    confidence: 'sure',
    why: 'stated',
    strength: 5,
    ...more,
  }
}
