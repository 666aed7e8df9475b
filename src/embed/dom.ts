import type { Node as Markup } from '../chart/nodes'

const SVG = 'http://www.w3.org/2000/svg'

/** Markup as nodes of the page. */
export function makeNode(node: Markup, isInSvg = false): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const isSvg = isInSvg || node.tag === 'svg'
  const made = isSvg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes))
    made.setAttribute(name, String(value))
  made.append(...node.children.map((child) => makeNode(child, isSvg)))
  return made
}
