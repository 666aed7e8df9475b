import type { TablesRead } from '../../src/report/table-cells'

/** Cells of a row: text, and behind bars how many columns and rows it reaches over. */
export type Line = readonly string[]

const TITLE = '青禾县水务局2023年政府信息公开工作年度报告'

export const tableRows = (rows: readonly Line[]): string =>
  rows
    .map((row) => {
      const cells = row.map((cell) => {
        const [text = '', columns = '1', lines = '1'] = cell.split('|')
        const wide = columns === '1' ? '' : ` colspan="${columns}"`
        const tall = lines === '1' ? '' : ` rowspan="${lines}"`
        return `<td${wide}${tall}>${text}</td>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    .join('')

/** A report of paragraphs and tables as a page. */
export function htmlPage(parts: readonly (string | readonly Line[])[]): string {
  const inner = parts.map((part) =>
    typeof part === 'string' ? `<p>${part}</p>` : `<table>${tableRows(part)}</table>`,
  )
  return `<html><body><h1>${TITLE}</h1><p>一、总体情况</p><p>主动公开信息30条。</p>${inner.join('')}</body></html>`
}

/** The same as a text with a pipe behind each cell. */
export function pipePage(parts: readonly (string | readonly Line[])[]): string {
  const lines = parts.flatMap((part) =>
    typeof part === 'string'
      ? [part]
      : part.map((row) => `| ${row.map((cell) => cell.split('|')[0]).join(' | ')} |`),
  )
  return `${TITLE}\n一、总体情况\n主动公开信息30条。\n${lines.join('\n')}\n`
}

/** Cells with a figure as `place=value`, and why where they are not sure. */
export const cellTexts = ({ readings }: TablesRead): string[] =>
  readings
    .filter(({ value }) => value !== null)
    .map(({ place, value, why }) => `${place}=${value}${why === 'printed' ? '' : ` ${why}`}`)
