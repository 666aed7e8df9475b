import { gridRows, type ModelCell, type ReportModel, reportModel } from './report-model'

export const DESIGNS = ['plain', 'spans', 'nested', 'word'] as const
export type Design = (typeof DESIGNS)[number]

/** A label as some content systems save it: a span for every two letters. */
const shattered = (text: string) =>
  (text.match(/.{1,2}/gu) ?? [])
    .map((part) => `<span style="font-size:14px">${part}</span>`)
    .join('')

function cellHtml(cell: ModelCell, design: Design): string {
  const spans =
    (cell.rows > 1 ? ` rowspan="${cell.rows}"` : '') +
    (cell.columns > 1 ? ` colspan="${cell.columns}"` : '')
  const text =
    design === 'spans' && !cell.isFigure
      ? shattered(cell.text)
      : design === 'word'
        ? `<p class="MsoNormal" align="center"><font face="仿宋"><o:p>&nbsp;${cell.text}&nbsp;</o:p></font></p>`
        : cell.text
  return `<td${spans}>${text}</td>`
}

function tableHtml(rows: readonly ModelCell[][], design: Design): string {
  const body = rows
    .map((row) => `<tr>${row.map((cell) => cellHtml(cell, design)).join('')}</tr>`)
    .join(design === 'word' ? '\n' : '')
  return `<table border="1"><tbody>${body}</tbody></table>`
}

/** A page around the report, with what such pages carry: menus, a table of the page's own data, scripts. */
export function reportHtml(model: ReportModel, design: Design, charset = 'utf-8'): string {
  const content = model.parts
    .map((part) => (typeof part === 'string' ? `<p>${part}</p>` : tableHtml(part, design)))
    .join('\n')
  const meta = `<table><tr><td>索引号</td><td>K1/2024-00012</td><td>发布日期</td><td>${model.year + 1}-01-22</td></tr></table>`
  const article = `${meta}<h1>${model.title}</h1>${content}`
  const inner =
    design === 'nested'
      ? `<table width="1000"><tr><td>导航</td><td><table><tr><td>${article}</td></tr></table></td></tr></table>`
      : `<div id="main">${article}</div>`
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>${model.title}_青禾县</title>
<style>td{border:1px solid}</style><script>document.title = '主动公开信息99999条'</script></head>
<body><div class="nav"><a href="/">首页</a> &gt; <a href="#">信息公开年报</a></div>${inner}
<script>var n = "主动公开政府信息88888条";</script><footer>版权所有 青禾县</footer></body></html>`
}

/** One cell a line, pipes, or figures in a row behind their name. */
export function reportText(model: ReportModel, style: 'lines' | 'pipes' | 'rows'): string {
  const tableText = (rows: readonly ModelCell[][]) => {
    if (style === 'pipes')
      return gridRows(rows)
        .map((row) => `| ${row.map((cell) => cell?.text ?? '').join(' | ')} |`)
        .join('\n')
    if (style === 'rows') return rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n')
    return rows.flatMap((row) => row.map(({ text }) => text)).join('\n\n')
  }
  const parts = model.parts.map((part) => (typeof part === 'string' ? part : tableText(part)))
  return [model.title, ...parts].join('\n')
}

/** A page for the bench. */
export function syntheticPage(seed: number): { html: string; model: ReportModel } {
  const model = reportModel(seed, seed % 3 === 0 ? 'f2019' : 'f2021')
  return { html: reportHtml(model, DESIGNS[seed % DESIGNS.length] ?? 'plain'), model }
}
