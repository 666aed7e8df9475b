import { escapeText, type Node, writeNode } from './nodes'

/** The three ways to place a figure in another page, as HTML to paste. Every text of the data is escaped. */

/** A frame of fixed height, in px. */
export function iframeSnippet(src: string, title: string, height: number): string {
  return `<iframe src="${escapeText(src)}" title="${escapeText(title)}" loading="lazy" style="width:100%;height:${height}px;border:0"></iframe>`
}

/**
 * The numbers as a table, which the script replaces by a frame that grows to its content.
 *
 * @param script address of `embed.js`
 */
export function scriptSnippet(src: string, script: string, table: Node): string {
  return `<figure class="yilan" data-src="${escapeText(src)}">
${writeNode(table).replaceAll(/<\/(caption|tr|thead|tbody)>/g, '</$1>\n')}
</figure>
<script async src="${escapeText(script)}"></script>`
}

/** @param page where the picture leads */
export function pictureSnippet(src: string, alt: string, page: string): string {
  return `<a href="${escapeText(page)}"><img src="${escapeText(src)}" alt="${escapeText(alt)}" style="max-width:100%;height:auto"></a>`
}
