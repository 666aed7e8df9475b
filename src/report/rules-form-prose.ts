import type { Claim } from './claims'
import { type NumberRule, reading } from './rule'

// The tables of the form written out as a text: `行政许可：上一年项目数量12，本年增/减-1，处理决定数量30`.

/** Rows of table 二 by how they begin a list of their cells. */
const ROWS: readonly [row: string, says: RegExp][] = [
  ['normative_documents', /(?:行政)?规范性文件$/u],
  ['permits', /行政许可$/u],
  ['penalties', /行政处罚$/u],
  ['compulsory_measures', /行政强制$/u],
  ['other_services', /其他对外管理服务事项$/u],
  ['procurement', /(?:政府)?集中采购$/u],
]
/** Columns, each as the form words it. */
const COLUMNS: Readonly<Record<string, readonly [metric: string, says: RegExp][]>> = {
  papers: [
    ['issued', /本年(?:新?制[作发])(?:件)?(?:数量?)?$/u],
    ['disclosed_total_f2019', /对外公开总(?:数量?|件数)$/u],
    ['disclosed_f2019', /本年新公开(?:件)?(?:数量?)?$/u],
  ],
  matters: [
    ['items_prev', /上一年项目数量?$/u],
    ['items_change', /本年增[/、]?减[-+]?$/u],
    ['decided', /处理决定数量?$/u],
  ],
  procurement: [
    ['projects', /项目数量?$/u],
    ['amount_10k_yuan', /采购总金额$/u],
  ],
}

/** The row whose list of cells stands open before the number. */
function rowOf({ sentence, behind }: Claim): string | undefined {
  const said = sentence.slice(0, sentence.length - behind.length)
  const clause = said.slice(Math.max(said.lastIndexOf('。'), said.lastIndexOf('；')) + 1)
  const at = clause.lastIndexOf('：')
  const name = at < 0 ? clause : clause.slice(0, at)
  if (at < 0)
    return /^(?:政府)?集中采购项目数量?|^政府集中采购/u.test(name) ? 'procurement' : undefined
  return ROWS.find(([, says]) => says.test(name))?.[0]
}

/** A cell of table 二 in a text, by the names of its row and of its column. */
export const formCell: NumberRule = {
  id: 'form-cell',
  read(claim, sentence) {
    const said = claim.near.replace(/^.*：/u, '')
    const row = rowOf(claim)
    if (!row || sentence.text.length > 400) return []
    const kind =
      row === 'normative_documents' ? 'papers' : row === 'procurement' ? 'procurement' : 'matters'
    const column = COLUMNS[kind]?.find(([, says]) => says.test(said))?.[0]
    if (!column) return []
    if (column === 'amount_10k_yuan') {
      const value = claim.unit === '元' ? Number((claim.value / 1e4).toPrecision(12)) : claim.value
      if (!/元$/u.test(claim.unit)) return []
      return [reading(claim, 'procurement_amount_10k_yuan', { value, strength: 7 })]
    }
    const isLess = column === 'items_change' && /-$/u.test(said)
    return [
      reading(claim, `${row}_${column}`, {
        value: isLess ? -claim.value : claim.value,
        strength: 7,
      }),
    ]
  },
}
