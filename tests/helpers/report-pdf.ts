/**
 * A PDF writer for tests: one font that is not in the file, and a map from its codes to Unicode, which is
 * all that a reader of text needs. Nothing is installed for it.
 *
 * `gbk`: as older Chinese programs write, the text is in GBK and there is no such map; a reader must know the
 * encoding by its name, `GBK-EUC-H`. `isLocked`: it asks for a password.
 */
import { encodeGb18030 } from './gb18030'
import type { ModelCell, ReportModel } from './report-model'

const [WIDTH, HEIGHT, MARGIN, SIZE, LINE] = [842, 1191, 40, 8, 12]

/** Keys that no empty password opens. */
const LOCK = ` /ID [<${'0f'.repeat(16)}> <${'0f'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`

export interface PdfStyle {
  isRuled?: boolean
  encoding?: 'own' | 'gbk'
  isLocked?: boolean
}

interface Page {
  content: string[]
}

class Writer {
  readonly pages: Page[] = [{ content: [] }]
  private readonly codes = new Map<string, number>()
  y = HEIGHT - MARGIN
  private readonly style: Required<PdfStyle>

  constructor(style: PdfStyle) {
    this.style = { isRuled: true, encoding: 'own', isLocked: false, ...style }
  }

  private get page(): Page {
    return this.pages.at(-1) ?? { content: [] }
  }

  newPage(): void {
    this.pages.push({ content: [] })
    this.y = HEIGHT - MARGIN
  }

  text(x: number, y: number, text: string): void {
    const hex =
      this.style.encoding === 'gbk'
        ? encodeGb18030(text).toString('hex')
        : [...text].map((char) => this.code(char).toString(16).padStart(4, '0')).join('')
    this.page.content.push(`BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`)
  }

  box(left: number, low: number, right: number, high: number): void {
    this.page.content.push(`${left} ${low} ${right - left} ${high - low} re S`)
  }

  private code(char: string): number {
    const known = this.codes.get(char)
    if (known !== undefined) return known
    const code = this.codes.size + 1
    this.codes.set(char, code)
    return code
  }

  /** Breaks a text into lines of at most `width` points; every character is a square. */
  static lines(text: string, width: number): string[] {
    const count = Math.max(1, Math.floor(width / SIZE))
    return text.match(new RegExp(`.{1,${count}}`, 'gu')) ?? ['']
  }

  finish(): Uint8Array {
    const map = [...this.codes].map(
      ([char, code]) =>
        `<${code.toString(16).padStart(4, '0')}> <${char.charCodeAt(0).toString(16).padStart(4, '0')}>`,
    )
    const blocks: string[] = []
    for (let i = 0; i < map.length; i += 100) {
      const part = map.slice(i, i + 100)
      blocks.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
    }
    const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`
    const objects: string[] = []
    const add = (body: string) => objects.push(body)
    const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
    add('<< /Type /Catalog /Pages 2 0 R >>')
    const first = 7
    const kids = this.pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')
    add(`<< /Type /Pages /Kids [${kids}] /Count ${this.pages.length} >>`)
    const isGbk = this.style.encoding === 'gbk'
    const encoding = isGbk ? '/Encoding /GBK-EUC-H' : '/Encoding /Identity-H /ToUnicode 6 0 R'
    const ordering = isGbk ? '/Ordering (GB1) /Supplement 2' : '/Ordering (Identity) /Supplement 0'
    add(`<< /Type /Font /Subtype /Type0 /BaseFont /Song ${encoding} /DescendantFonts [4 0 R] >>`)
    add(
      `<< /Type /Font /Subtype /CIDFontType${isGbk ? 0 : 2} /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) ${ordering} >> /DW 1000 /FontDescriptor 5 0 R >>`,
    )
    add(
      '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
    )
    add(stream(cmap))
    for (const [i, { content }] of this.pages.entries()) {
      add(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + i * 2 + 1} 0 R >>`,
      )
      add(stream(content.join('\n')))
    }
    let file = '%PDF-1.4\n'
    const offsets = objects.map((body, i) => {
      const at = file.length
      file += `${i + 1} 0 obj\n${body}\nendobj\n`
      return at
    })
    const start = file.length
    const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
    file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${this.style.isLocked ? LOCK : ''} >>\nstartxref\n${start}\n%%EOF\n`
    return new TextEncoder().encode(file)
  }
}

function drawTable(writer: Writer, rows: readonly ModelCell[][], isRuled: boolean): void {
  const columns = Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)))
  const width = (WIDTH - 2 * MARGIN) / columns
  const taken: number[] = []
  const placed: { cell: ModelCell; x: number; y: number }[] = []
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while ((taken[x] ?? 0) > y) x += 1
      for (let i = 0; i < cell.columns; i += 1) taken[x + i] = y + cell.rows
      placed.push({ cell, x, y })
      x += cell.columns
    }
  }
  // A row is as high as its highest cell that stands in it alone.
  const heights = rows.map(
    (_, y) =>
      Math.max(
        1,
        ...placed
          .filter((one) => one.y === y && one.cell.rows === 1)
          .map(({ cell }) => Writer.lines(cell.text, cell.columns * width - 4).length),
      ) *
        LINE +
      4,
  )
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (writer.y - total < MARGIN) writer.newPage()
  const tops = [writer.y]
  for (const height of heights) tops.push((tops.at(-1) ?? 0) - height)
  for (const { cell, x, y } of placed) {
    const [left, right] = [MARGIN + x * width, MARGIN + (x + cell.columns) * width]
    const [high, low] = [tops[y] ?? 0, tops[y + cell.rows] ?? 0]
    if (isRuled) writer.box(left, low, right, high)
    const lines = Writer.lines(cell.text, right - left - 4)
    const middle = (high + low) / 2 + (lines.length * LINE) / 2 - SIZE
    for (const [i, line] of lines.entries()) writer.text(left + 2, middle - i * LINE, line)
  }
  writer.y -= total + LINE
}

/** The report as Word prints it: ruled tables, names broken over lines and centred beside their figures. */
export function reportPdf(model: ReportModel, style: PdfStyle = {}): Uint8Array {
  const { isRuled = true } = style
  const writer = new Writer(style)
  for (const part of [model.title, ...model.parts]) {
    if (typeof part !== 'string') {
      drawTable(writer, part, isRuled)
      continue
    }
    for (const line of Writer.lines(part, WIDTH - 2 * MARGIN)) {
      if (writer.y < MARGIN) writer.newPage()
      writer.text(MARGIN, writer.y, line)
      writer.y -= LINE
    }
    writer.y -= 4
  }
  return writer.finish()
}
