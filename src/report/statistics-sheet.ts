import { readCell } from './cell-value'
import type { ReportDocument, TextBlock } from './document'
import { normalise } from './normal'
import type { TableReading } from './table-cells'
import type { ValueCell } from './table-runs'
import type { Characters } from './traditional'

// 政府信息公开情况统计表, the one table of the reports for 2014–2018, and the local ones before it: a
// name, a unit and a figure in each row.

/** A row of the sheet by its whole name, without its number, marks and spaces. */
type RowName = [id: string, says: RegExp, metrics?: readonly string[]]

const APPEAL = '(?:行政)?'
const ROWS: readonly RowName[] = [
  ['items_published', /^主动公开(?:的)?(?:政府)?信息(?:总)?数(?:量)?$/u],
  ['items_published_normative', /^主动公开(?:的)?规范性文件(?:总)?数(?:量)?$/u],
  ['normative_documents_issued', /^制发(?:的)?规范性文件(?:总)?数(?:量)?$/u],
  ['website_items', /^政府(?:门户)?网站(?:公开)?(?:政府)?(?:信息)?数$/u],
  ['weibo_posts', /^政务微博(?:公开)?(?:政府)?(?:信息)?数$/u],
  ['wechat_posts', /^政务微信(?:公开)?(?:政府)?(?:信息)?数$/u],
  ['other_media_posts', /^其[他它]方式(?:公开)?(?:政府)?(?:信息)?数$/u],
  ['hot_issue_responses', /^回应公众关注热点(?:或重大舆情)?(?:总)?数$/u],
  ['press_conferences', /^参加或(?:举|召)办新闻发布会(?:总)?(?:次)?数$/u],
  ['online_interviews', /^政府网站在线访谈(?:次)?数$/u],
  ['policy_interpretations', /^政策解读稿件发布(?:篇)?数$/u],
  ['requests_received', /^(?:收到|受理)(?:的)?(?:依申请公开)?(?:信息)?申请(?:总)?数$|^申请总数$/u],
  ['requests_in_person', /^当面申请数$/u],
  ['requests_by_fax', /^传真申请数$/u],
  ['requests_by_email', /^(?:电子邮件|邮件)申请数$/u],
  ['requests_online', /^(?:网络|网上)(?:提交)?申请数$/u],
  ['requests_by_letter', /^信函申请数$/u],
  ['requests_closed_f2014', /^申请办结(?:总)?数$/u],
  [
    'requests_replied_f2014',
    /^(?:本年度?)?(?:对)?申请(?:的)?答复(?:总)?数$/u,
    ['requests_replied_f2014', 'requests_answered'],
  ],
  ['requests_already_public_f2014', /^属于已(?:经)?主动公开范围(?:答复)?数$/u],
  ['requests_granted_f2014', /^同意公开(?:答复)?数$/u],
  ['requests_partially_granted', /^同意部分公开(?:答复)?数$/u],
  ['requests_refused_f2014', /^(?:不同意|否决)公开(?:答复)?(?:总)?数$/u],
  ['requests_not_this_agency', /^(?:不属于|非)本(?:行政)?(?:机关|部门)(?:公开|掌握)?数$/u],
  ['requests_not_exist', /^(?:申请)?信息不存在数$/u],
  ['requests_asked_to_correct_f2014', /^告知作出更改补充(?:答复)?数$/u],
  ['requests_other_channel_f2014', /^告知通过其[他它]途径办理数$/u],
  ['reviews_total', new RegExp(`^${APPEAL}复议(?:总)?(?:数|数量)$`, 'u')],
  ['lawsuits_total', new RegExp(`^${APPEAL}诉讼(?:总)?(?:数|数量)$`, 'u')],
  ['_upheld', /^维持(?:具体)?行政行为(?:或者?驳回原告诉讼请求)?数$/u],
  ['_corrected', /^被依法纠错数$/u],
  ['_other', /^其[他它]情形数$/u],
  [
    'information_fee_yuan',
    /^依申请公开(?:政府)?(?:信息)?(?:所?收取|收费)的?(?:费用|金额)?(?:总数)?$/u,
  ],
  ['staff_total', /^从事政府信息公开工作人员(?:总)?数$/u],
  ['staff_full_time', /^专职(?:工作)?人员数$/u],
  ['staff_part_time', /^兼职(?:工作)?人员数$/u],
  ['training_sessions', /^举办各类培训班(?:次)?数?$/u],
]

/** Fewer rows than these are no sheet: a text may say one of the names too. */
const FEWEST_ROWS = 5
/** Words of the sheet that hardly another text has: the others are passed over quickly. */
const MARK =
  /申[请請](?:[办辦][结結]|答[复覆復]|信息不存在|[总總])[数數]|收到申[请請][数數]|[开開]答[复覆復](?:[总總])?[数數]/u
const UNIT = /^(?:条|件|次|篇|人|人次|个|场|期|元|万元)$/u
/** Heads of columns over figures. The year's own is the first of these kinds that a sheet has; `other` is none. */
const KINDS = ['own', 'whole', 'figure'] as const
type HeadKind = (typeof KINDS)[number] | 'code' | 'other'
const HEADS: readonly [kind: HeadKind, says: RegExp][] = [
  ['code', /^(?:代码|序号|行次|编号)$/u],
  [
    'other',
    /^(?:本期(?:实际)?(?:数)?|(?:历年)?累计(?:数)?|(?:上一?年|去年)(?:度)?(?:同期)?(?:统计)?(?:数|数量|数据)?|(?:20\d\d年)?(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}(?:[-—]\d{1,2})?月(?:份)?)(?:数)?|全[省市区县州盟].{0,4}|同比.{0,6}|增减.{0,6})$/u,
  ],
  [
    'own',
    /^(?:本年|本年度|当年)(?:统计)?(?:数|数量|数据|累计(?:数)?)?$|^本(?:机关|单位|部门|级|[省市区县镇乡局委办])(?:数)?$/u,
  ],
  ['whole', /^(?:全年|合计|总计|年度)(?:数|数量|累计)?$/u],
  ['figure', /^(?:统计数|数量|数值|数据|统计数据|统计结果)$/u],
]
const YEAR_HEAD = /^(20\d\d)年?(?:度)?(?:全年)?(?:统计)?(?:数|数量|数据)?$/u

/** A head over figures, and where in its table it stands. */
interface ColumnHead {
  kind: HeadKind
  column?: number
}

interface Token {
  text: string
  raw: string
  start: number
  end: number
  /** In a table, not among lines. */
  column?: number
}

interface SheetRow {
  name: RowName
  unit: string
  cells: (ValueCell & Pick<Token, 'column'>)[]
  block: number
}

/** What the sheet says, and which blocks of text it took. */
export interface SheetRead {
  readings: TableReading[]
  taken: Set<TextBlock>
}

/**
 * Reads the statistics sheet, from a table or from lines: one cell a line, or name, unit and figure in one.
 * A row with several figures is read only where the heads say which of them is the year's.
 */
export function readSheet(
  document: ReportDocument,
  characters: Characters,
  year: number | null,
): SheetRead {
  if (!MARK.test(document.text)) return { readings: [], taken: new Set() }
  const rows: SheetRow[] = []
  const heads: Token[] = []
  const inSheet = new Set<number>()
  for (const [block, one] of document.blocks.entries()) {
    const pieces = one.kind === 'table' ? one.cells : piecesOf(one)
    const tokens = pieces.map((piece) => tokenOf(piece, characters))
    for (const token of tokens) follow(token, block, rows, heads, inSheet)
  }
  if (rows.filter(({ cells }) => cells.length > 0).length < FEWEST_ROWS)
    return { readings: [], taken: new Set() }
  const last = rows.at(-1)?.block ?? -1
  const first = rows[0]?.block ?? 0
  const taken = document.blocks.filter(
    (block, i): block is TextBlock =>
      block.kind === 'text' &&
      (inSheet.has(i) || (i >= first && i <= last && !block.text.includes('。'))),
  )
  const columns = columnsOf(heads, year)
  return { readings: readingsOf(rows, columns), taken: new Set(taken) }
}

function piecesOf({ text, start }: TextBlock): Token[] {
  return [...text.matchAll(/[^\s|｜：:]+/gu)].map((match) => ({
    text: '',
    raw: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

function tokenOf(
  { raw, text, start, end, column }: Partial<Token> & Pick<Token, 'start' | 'end'>,
  characters: Characters,
): Token {
  const source = raw ?? text ?? ''
  return { text: normalise(source, 0, characters).text, raw: source, start, end, column }
}

/** Takes one cell into the row that is open, or opens one with it. */
function follow(
  token: Token,
  block: number,
  rows: SheetRow[],
  heads: Token[],
  inSheet: Set<number>,
): void {
  const open = rows.at(-1)
  const reading = readCell(token.text)
  if (reading.kind !== 'text') {
    if (!open || (reading.kind === 'mark' && token.raw === '')) return
    // —— behind the name of a group is no cell of the row above it.
    if (reading.kind === 'mark' && open.cells.length > 0) return
    if (reading.kind === 'number' && reading.unit !== '' && open.unit === '')
      open.unit = reading.unit
    const { raw, start, end, column } = token
    open.cells.push({ reading, raw, start, end, column })
    inSheet.add(block)
    return
  }
  if (UNIT.test(token.text)) {
    if (open && open.unit === '') open.unit = token.text
    return
  }
  const plain = nameOf(token.text)
  const name = ROWS.find(([, says]) => says.test(plain))
  if (name) {
    rows.push({ name, unit: unitIn(token.text), cells: [], block })
    inSheet.add(block)
  } else if (open && plain !== '') rows.push({ name: ['', /^$/u], unit: '', cells: [], block })
  if (rows.length === 0) heads.push(token)
}

/** `（一）1.当面申请数（件）` without its number, its unit and what a bracket adds. */
function nameOf(text: string): string {
  return text
    .replace(
      /^(?:其中)?[：，]?(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d{1,2}[.、．])*(?:其中)?[：，]?/u,
      '',
    )
    .replace(/（[^）]*）/gu, '')
    .replace(/[“”]|[：:]$/gu, '')
}

function unitIn(text: string): string {
  return (
    /（单位?：?(条|件|次|篇|人|元|万元)）|（(条|件|次|篇|人|元|万元)）/u
      .exec(text)
      ?.slice(1)
      .find(Boolean) ?? ''
  )
}

/** The heads that stand over figures, from the left. */
function columnsOf(heads: readonly Token[], year: number | null): ColumnHead[] {
  return heads.flatMap(({ text, column }) => {
    const plain = text.replace(/（[^）]*）/gu, '')
    const said = YEAR_HEAD.exec(plain)?.[1]
    // The one figure of a sheet whose year is not known is that of its head.
    const ofYear = year === null ? 'figure' : Number(said) === year ? 'own' : 'other'
    const kind = said ? ofYear : HEADS.find(([, says]) => says.test(plain))?.[0]
    return kind ? [{ kind, column }] : []
  })
}

/** The year's own of the figures in a row; `undefined` where the heads do not say which it is. */
function ownCell(
  cells: SheetRow['cells'],
  columns: readonly ColumnHead[],
): SheetRow['cells'][number] | undefined {
  const kind = KINDS.find((one) => columns.some((column) => column.kind === one))
  const at = columns.findIndex((column) => column.kind === kind)
  const figures = columns.filter((column) => column.kind !== 'code')
  if (cells.length === 1 && figures.length <= 1) return cells[0]
  // Two heads of one kind, as 数量 twice, tell nothing apart.
  if (at < 0 || figures.filter((column) => column.kind === kind).length > 1) return undefined
  const own = columns[at]?.column
  const below = own === undefined ? undefined : cells.find(({ column }) => column === own)
  if (below) return below
  return cells.length === columns.length ? cells[at] : undefined
}

function readingsOf(rows: readonly SheetRow[], columns: readonly ColumnHead[]): TableReading[] {
  const readings: TableReading[] = []
  let track = ''
  const isReplied = rows.some(
    ({ name, cells }) => name[0] === 'requests_replied_f2014' && cells.length > 0,
  )
  for (const { name, unit, cells } of rows) {
    const [row, , metrics] = name
    if (row === 'reviews_total' || row === 'lawsuits_total') track = row.replace('_total', '')
    const isResult = row.startsWith('_')
    const cell = ownCell(cells, columns)
    if (row === '' || !cell || (isResult && track === '')) continue
    const id = isResult ? `${track}${row}` : row
    // Without a row of answers, what was closed is what was answered.
    const answered = id === 'requests_closed_f2014' && !isReplied ? ['requests_answered'] : []
    for (const metric of [...(metrics ?? [id]), ...answered]) {
      const { reading } = cell
      const value = reading.kind === 'number' ? inYuan(id, reading.value, unit) : null
      if (reading.kind === 'number' && value === null) continue
      readings.push({
        metric,
        place: `统计表/${id}/total`,
        cell,
        value,
        note: reading.kind === 'number' ? reading.note : '',
        status: reading.kind === 'number' ? reading.status : '',
        why: value !== null && value < 0 ? 'negative' : 'printed',
      })
    }
  }
  return readings
}

/** The fee of the sheet is printed in 万元; without its unit only 0 is sure. */
function inYuan(id: string, value: number, unit: string): number | null {
  if (id !== 'information_fee_yuan' || value === 0 || unit === '元') return value
  return unit === '万元' ? Number((value * 10_000).toPrecision(12)) : null
}
