/**
 * Markup as plain data, so that one function makes it for a file (`writeNode`) and for a page (`embed/dom.ts`).
 * Texts and attributes are escaped here or set through the DOM: nothing of the data can become markup.
 */
export interface Element {
  tag: string
  attributes: Readonly<Record<string, string | number>>
  children: readonly Node[]
}
export type Node = Element | string

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** An attribute that is `null`, `undefined` or `false` is left out; `true` stands without a value. */
export function h(tag: string, attributes: Attributes = {}, ...children: (Node | null)[]): Element {
  const given: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      given[name] = value === true ? '' : value
  return { tag, attributes: given, children: children.filter((child) => child !== null) }
}

const VOID = new Set(['link', 'meta', 'img', 'br', 'input'])

/** HTML, or SVG within it. */
export function writeNode(node: Node): string {
  if (typeof node === 'string') return escapeText(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) =>
      value === '' ? ` ${name}=""` : ` ${name}="${escapeText(String(value))}"`,
    )
    .join('')
  if (VOID.has(node.tag)) return `<${node.tag}${attributes}>`
  return `<${node.tag}${attributes}>${node.children.map(writeNode).join('')}</${node.tag}>`
}

/** Fit for texts and for attributes in double quotes; what markup cannot hold is left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
