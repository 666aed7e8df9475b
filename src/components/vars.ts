import type { Directive } from 'vue'

/**
 * Custom properties of an element, set through the object model: an attribute in a built page would be an inline style,
 * which the Content-Security-Policy forbids. Until the page comes to life the style sheet's defaults hold.
 */
export const vVars: Directive<HTMLElement, Record<string, number>> = {
  beforeMount: setVars,
  beforeUpdate: setVars,
  getSSRProps: () => ({}),
}

function setVars(element: HTMLElement, { value }: { value: Record<string, number> }): void {
  for (const [name, number] of Object.entries(value))
    element.style.setProperty(name, String(number))
}
