import type { Claim } from './claims'
import { type NumberRule, reading } from './rule'

// Cells of the second table that a report writes out as sentences, by the names of their rows and columns.

const ROWS: readonly [row: string, says: RegExp][] = [
  ['normative_documents', /(?:行政)?规范性文件/gu],
  ['rules', /规章(?!制度)/gu],
  ['permits', /行政许可/gu],
  ['other_services', /其他对外管理服务事项/gu],
  ['penalties', /行政处罚/gu],
  ['compulsory_measures', /行政强制/gu],
  ['fee', /行政事业性收费/gu],
  ['procurement', /政府集中采购/gu],
]
const COLUMNS: readonly [column: string, says: RegExp][] = [
  ['issued', /(?:本年(?:新制作数量|制发件数)|(?:^|：)制发件数)(?:为|：)?$/u],
  ['repealed', /(?:本年|^)废止件数(?:为|：)?$/u],
  ['in_force', /现行有效件数(?:为|：)?$/u],
  ['disclosed_f2019', /本年新公开数量(?:为|：)?$/u],
  ['disclosed_total_f2019', /对外公开总数量(?:为|：)?$/u],
  ['items_prev', /上一年项目数量(?:为|：)?$/u],
  ['items_change', /本年增\/?减(?:为|：)?[-+]?$/u],
  ['decided', /处理决定数量(?:为|：)?$/u],
  ['charged_10k_yuan', /收费金额(?:（万元）)?(?:为|：)?$/u],
  ['projects', /采购项目数量(?:为|：)?$/u],
  ['amount_10k_yuan', /采购总金额(?:（万元）)?(?:为|：)?$/u],
]
const OF_ROW: Readonly<Record<string, readonly string[]>> = {
  normative_documents: [
    'issued',
    'repealed',
    'in_force',
    'disclosed_f2019',
    'disclosed_total_f2019',
  ],
  // What was made of rules has an id of its own in the form of 2019, and is left to the tables.
  rules: ['repealed', 'in_force', 'disclosed_f2019', 'disclosed_total_f2019'],
  permits: ['items_prev', 'items_change', 'decided'],
  other_services: ['items_prev', 'items_change', 'decided'],
  penalties: ['items_prev', 'items_change', 'decided'],
  compulsory_measures: ['items_prev', 'items_change', 'decided'],
  fee: ['items_prev', 'items_change', 'charged_10k_yuan'],
  procurement: ['projects', 'amount_10k_yuan'],
}

/** `行政许可：上一年项目数量18，本年增/减-3，处理决定数量118`: a row of the form in words. */
export const writtenCells: NumberRule = {
  id: 'written-cells',
  read(claim) {
    const column = COLUMNS.find(([, says]) => says.test(claim.near))?.[0]
    if (!column) return []
    const row = rowOf(claim)
    if (!row || !OF_ROW[row]?.includes(column)) return []
    const isAmount = /_10k_yuan$/u.test(column)
    const isInYuan = isAmount && claim.unit === '元'
    if (isAmount && !isInYuan && !/万元/u.test(claim.near + claim.unit)) return []
    const isCompulsory = row === 'compulsory_measures' && column === 'decided'
    const isCharge = column === 'charged_10k_yuan'
    const metric = isCompulsory ? row : `${isCharge ? 'fees' : row}_${column}`
    const signed = claim.near.endsWith('-') ? -claim.value : claim.value
    const value = isInYuan ? Number((signed / 1e4).toFixed(6)) : signed
    return [reading(claim, metric, { value, confidence: 'likely', why: 'loose' })]
  },
}

/** The last row named before the number; of two that follow one another, neither. */
function rowOf({ before, lead, opener }: Claim): string | null {
  const said = /[^。；]*$/u.exec(before + lead)?.[0] ?? ''
  const last = (text: string) =>
    ROWS.flatMap(([row, says]) => [...text.matchAll(says)].map(({ index }) => ({ row, index })))
      .sort((a, b) => a.index - b.index)
      .at(-1)?.row ?? null
  // 规章、规范性文件合计: of both rows at once.
  if (/规章(?:、|和|及)(?:行政)?规范性文件[^；。]*$/u.test(said)) return null
  return last(said) ?? (opener.length <= 20 ? last(opener) : null)
}
