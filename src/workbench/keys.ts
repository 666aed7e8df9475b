const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** Whether somebody is typing there: single letters are text, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null
}

/**
 * The next or previous of the things that match, for arrow keys and J and K; the event is used up.
 *
 * @returns `null` where the key is another one, or there is none in that direction
 */
export function stepWithin(
  event: KeyboardEvent,
  box: HTMLElement | null,
  selector: string,
): HTMLElement | null {
  const step = STEPS[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return null
  if (isTyping(event.target)) return null
  const all = [...(box?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
    (one) => one.offsetParent !== null,
  )
  const from =
    event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(selector) : null
  const at = from ? all.indexOf(from) : -1
  const next = all[at === -1 ? (step > 0 ? 0 : all.length - 1) : at + step]
  // Arrows alone scroll the document while nothing in it is picked.
  if (!next || (at === -1 && event.key.startsWith('Arrow'))) return null
  event.preventDefault()
  return next
}
