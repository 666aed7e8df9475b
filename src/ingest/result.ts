import type { Form } from '../form/form'
import type { DocumentFault } from '../report/document'
import type { Confidence, Reason } from '../report/rule'

/** What stands in the way of using a document as it is. The words stand in `text/ingest.ts`. */
export type IngestRule =
  | DocumentFault
  | 'file-unreadable'
  | 'not-a-report'
  | 'no-figures'
  | 'year-unknown'
  | 'region-unknown'
  | 'region-unsure'
  | 'region-not-listed'
  | 'region-differs'
  | 'year-differs'
  | 'identity-fails'

export interface IngestProblem {
  rule: IngestRule
  /** What the message names. */
  detail: Readonly<Record<string, string | number>>
}

export interface Evidence {
  /** The sentence or cell, as the document has it. */
  text: string
  /** Span of the figure in `text`. */
  start: number
  end: number
  /** Where `text` begins in the document's own text. */
  at: number
}

/** A figure read from a report, for a person to confirm. */
export interface IngestObservation {
  metric: string
  value: number
  status: '' | 'approximate' | 'in_words' | 'inferred'
  /** `一(三)`, or `三/requests_received/total`. */
  place: string
  confidence: Confidence
  why: Reason
  /** The rule of the narrative that read it; `table` for a cell. */
  rule: string
  evidence: Evidence
  /** As printed: `1.2万余条`, `22（其中修订16件）`. */
  raw: string
  /** What the cell says beside its figure. */
  note: string
  /** The metric that the same cell is filed under, where this one is only its nearest name in another form. */
  sameAs?: string
}

/** A cell of a form without a figure. */
export interface IngestBlank {
  metric: string
  place: string
  raw: string
  /** 0 where its row and its column close only so; else `null`. */
  inferred: 0 | null
}

export interface IngestUnread {
  text: string
  start: number
  end: number
  /** Where `text` begins in the document's own text. */
  at: number
  why: string
}

/** Everything that one document gave. */
export interface IngestDocument {
  file: string
  title: string | null
  body: string | null
  region: string | null
  year: number | null
  publishedOn: string | null
  period: { from: string; to: string } | null
  form: Form | null
  forms: Readonly<Record<string, Form>>
  problems: IngestProblem[]
  observations: IngestObservation[]
  blanks: IngestBlank[]
  unread: IngestUnread[]
}
