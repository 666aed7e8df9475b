import type { Lang } from '../text/lang'

/** What a command may do to the world besides files: print, in the user's language. */
export interface Effects {
  out(line: string): void
  err(line: string): void
  lang: Lang
}

/** A text of a stranger's file, or its name, as it may reach a terminal: no escapes, no line of its own. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
