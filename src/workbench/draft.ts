import type { Evidence } from '../ingest/result'

/** A figure about to be added: what was selected, and the line it stands in. */
export interface Draft {
  written: string
  evidence: Evidence
}
