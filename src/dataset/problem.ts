/**
 * A fault of form in a data package. The message is made where it is shown, in the reader's language
 * (`text/problems.ts`); here stand only the facts it is made from.
 */
export interface Problem {
  /** Path inside the package, with `/`. */
  file: string
  /** 1-based line in the file; 1 where the whole file is meant. */
  line: number
  /** 1-based column of the table (the nth cell); 1 where the whole row or file is meant. */
  column: number
  rule: ProblemRule
  /** What the message names: the value found, the column's name, what was expected. */
  detail: Readonly<Record<string, string | number>>
  /** The place that the row speaks of, where that could be read. */
  region?: string
}

export const PROBLEM_RULES = [
  'file-missing',
  'file-unreachable',
  'file-is-html',
  'file-empty',
  'file-truncated',
  'file-large',
  'file-too-large',
  'file-unlisted',
  'package-invalid',
  'resource-missing',
  'path-unsafe',
  'garbled-text',
  'column-missing',
  'column-twice',
  'column-count',
  'broken-quote',
  'line-too-long',
  'cell-empty',
  'unknown-value',
  'not-a-number',
  'not-a-year',
  'not-a-date',
  'not-an-address',
  'year-outside-file',
  'percentage-outside-range',
  'negative-count',
  'value-missing',
  'value-with-reason',
  'unknown-region',
  'unknown-metric',
  'unknown-report',
  'unknown-parent',
  'parent-loop',
  'duplicate-row',
  'more-problems',
] as const

export type ProblemRule = (typeof PROBLEM_RULES)[number]

/** Faults kept one by one for each file; further ones are counted, so that 50 MB of rubbish stay small. */
export const PROBLEMS_PER_FILE = 2000

/** Collects the problems of one file. */
export class ProblemLog {
  readonly file: string
  private readonly kept: Problem[] = []
  /** Whether the file could not be read at all. */
  isUnusable = false
  /** Whether it ends too early: what it lacks may stand in the whole file. */
  isCut = false
  private dropped = 0
  private droppedFrom = 0

  constructor(file: string) {
    this.file = file
  }

  add(
    line: number,
    column: number,
    rule: ProblemRule,
    detail: Problem['detail'] = {},
    region?: string,
  ): void {
    if (this.kept.length >= PROBLEMS_PER_FILE) {
      if (this.dropped === 0) this.droppedFrom = line
      this.dropped += 1
      return
    }
    const problem: Problem = { file: this.file, line, column, rule, detail }
    if (region !== undefined) problem.region = region
    this.kept.push(problem)
  }

  /** All problems in the order of their lines; the last one says how many more there were. */
  list(): Problem[] {
    const problems = this.kept.toSorted((a, b) => a.line - b.line || a.column - b.column)
    if (this.dropped > 0)
      problems.push({
        file: this.file,
        line: this.droppedFrom,
        column: 1,
        rule: 'more-problems',
        detail: { count: this.dropped },
      })
    return problems
  }
}
