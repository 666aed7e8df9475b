import type { Lang } from '../text/lang'

/** What a command may do to the world besides files: print, in the user's language. */
export interface Effects {
  out(line: string): void
  err(line: string): void
  lang: Lang
}
