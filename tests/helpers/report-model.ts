/** Made-up reports whose every figure is known, to be printed as pages, documents and texts. */
import { between, type Random, randomFrom } from '../../src/demo/random'
import type { Form } from '../../src/form/form'
import { gridOf } from '../../src/form/grid'
import type { Table } from '../../src/form/table'
import { REQUEST_COLUMNS } from '../../src/form/table-three'
import { cellsOf, TABLES } from '../../src/form/tables'

export interface ModelCell {
  text: string
  rows: number
  columns: number
  isFigure: boolean
}

export interface ReportModel {
  title: string
  year: number
  /** Paragraphs, and tables as rows of cells. */
  parts: (string | ModelCell[][])[]
  /** Value of each cell of the tables, by place. */
  cells: Map<string, number>
  /** What the text states. */
  stated: [metric: string, value: number][]
}

const OUTCOMES = (form: Form) =>
  (TABLES[form][1]?.blocks[0]?.rows ?? [])
    .map(({ id }) => id)
    .filter((id) => !/_(?:received|carried_in|answered|carried_over)$/.test(id))

/** Table 三 whose rows and columns close. */
function tableThree(form: Form, random: Random, cells: Map<string, number>): void {
  const parts = REQUEST_COLUMNS.map(({ id }) => id).filter((id) => id !== 'total')
  const put = (row: string, column: string, value: number) => {
    cells.set(`三/${row}/${column}`, value)
    const key = `三/${row}/total`
    cells.set(key, (cells.get(key) ?? 0) + value)
  }
  for (const [i, column] of parts.entries()) {
    let answered = 0
    for (const row of OUTCOMES(form)) {
      const value = random() < 0.35 ? between(random, 0, i === 0 ? 40 : 5) : 0
      put(row, column, value)
      answered += value
    }
    const [carriedIn, carriedOver] = [between(random, 0, 2), between(random, 0, 2)]
    const received = Math.max(0, answered + carriedOver - carriedIn)
    put('requests_answered', column, answered)
    put('requests_received', column, received)
    put('requests_carried_in', column, answered + carriedOver - received)
    put('requests_carried_over', column, carriedOver)
  }
}

function tableFour(random: Random, cells: Map<string, number>): void {
  for (const track of ['reviews', 'lawsuits_direct', 'lawsuits_after_review']) {
    const results = ['upheld', 'corrected', 'other', 'pending'].map((id) => {
      const value = between(random, 0, 9)
      cells.set(`四/${track}/${id}`, value)
      return value
    })
    cells.set(
      `四/${track}/total`,
      results.reduce((sum, value) => sum + value, 0),
    )
  }
}

const figure = (value: number): ModelCell => ({
  text: String(value),
  rows: 1,
  columns: 1,
  isFigure: true,
})
const name = (text: string, rows: number, columns: number): ModelCell => ({
  text,
  rows,
  columns,
  isFigure: false,
})

function rowsOf(table: Table, cells: ReadonlyMap<string, number>): ModelCell[][] {
  const grid = gridOf(table)
  const places = cellsOf(table)
  const rows: ModelCell[][] = []
  for (const { block, title, heads, rows: lines, columns } of grid.blocks) {
    if (title) rows.push([name(title.words.zh, 1, title.columns)])
    for (const line of heads)
      rows.push(
        line.map(({ words, rows: tall, columns: wide, kind }) =>
          name(
            kind === 'corner' && words.zh === ''
              ? '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
              : words.zh,
            tall,
            wide,
          ),
        ),
      )
    for (const [i, { stub }] of lines.entries()) {
      const row = block.rows[i]
      const values = places.filter((cell) => cell.row === row)
      rows.push([
        ...stub.map((head) => name(`${head.mark}${head.words.zh}`, head.rows, head.columns)),
        ...values.map(({ place }, at) => ({
          ...figure(cells.get(place) ?? 0),
          columns: columns[at]?.span ?? 1,
        })),
      ])
    }
  }
  return rows
}

/** A report for 2023 (2021 form) or 2020 (2019 form); the same seed gives the same report. */
export function reportModel(seed: number, form: 'f2019' | 'f2021' = 'f2021'): ReportModel {
  const random = randomFrom(seed * 7919 + 13)
  const year = form === 'f2021' ? 2023 : 2020
  const cells = new Map<string, number>()
  for (const { place } of cellsOf(TABLES[form][0] ?? { zh: '', en: '', section: '', blocks: [] }))
    cells.set(
      place,
      place.endsWith('/charged') ? between(random, 0, 90000) / 10 : between(random, 0, 300),
    )
  tableThree(form, random, cells)
  tableFour(random, cells)
  const [website, wechat] = [between(random, 20, 900), between(random, 20, 700)]
  const received = cells.get('三/requests_received/total') ?? 0
  const tables = TABLES[form].map((table) => rowsOf(table, cells))
  const [two = [], three = [], four = []] = tables
  const body = '青禾县人民政府柳湾镇办事处'
  return {
    title: `${body}${year}年政府信息公开工作年度报告`,
    year,
    cells,
    stated: [
      ['items_published', website + wechat],
      ['website_items', website],
      ['wechat_posts', wechat],
      ['requests_received', received],
    ],
    parts: [
      `本报告依照《中华人民共和国政府信息公开条例》编写，所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
      '一、总体情况',
      `（一）主动公开。${year}年，全镇主动公开政府信息${website + wechat}条，其中政府网站${website}条、微信公众号${wechat}条。`,
      `（二）依申请公开。全年共收到政府信息公开申请${received}件，都按规定办理。`,
      '（三）政府信息管理。完善审核流程，内容发布前由两人核对。',
      '二、主动公开政府信息情况',
      two,
      '三、收到和处理政府信息公开申请情况',
      three,
      '四、政府信息公开行政复议、行政诉讼情况',
      four,
      '五、存在的主要问题及改进情况',
      '公开的内容还不够细，下一年将增加办事一类的说明。',
      '六、其他需要报告的事项',
      '本年度未收取信息处理费。',
    ],
  }
}

/** Every row of a table with each merged cell repeated nowhere: `null` where another one reaches in. */
export function gridRows(rows: readonly ModelCell[][]): (ModelCell | null)[][] {
  const taken: number[] = []
  return rows.map((row, y) => {
    const line: (ModelCell | null)[] = []
    let x = 0
    const skip = () => {
      while ((taken[x] ?? 0) > y) {
        line[x] = null
        x += 1
      }
    }
    for (const cell of row) {
      skip()
      for (let i = 0; i < cell.columns; i += 1) {
        line[x + i] = i === 0 ? cell : null
        taken[x + i] = y + cell.rows
      }
      x += cell.columns
    }
    skip()
    return line
  })
}
