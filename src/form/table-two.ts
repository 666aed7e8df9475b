import type { Words } from './form'
import { article, type Block, type Column, type Row, type Table, UNITS } from './table'

// 表二，主动公开政府信息情况. Each item of article 20 has its own column heads.

type RowText = [id: string, zh: string, en: string, cells: string[]]
type ColumnText = [id: string, zh: string, en: string, unit: Words]

const CONTENT: Words = { zh: '信息内容', en: 'Information' }

function block(item: number, columns: readonly ColumnText[], rows: readonly RowText[]): Block {
  const law = article(`20(${item})`)
  return {
    zh: `第二十条第（${'一二三四五六七八九'[item - 1]}）项`,
    en: `Article 20 (${item})`,
    group: 'table2',
    corner: CONTENT,
    columns: columns.map(([id, zh, en, unit]): Column => ({ id, zh, en, unit, under: [] })),
    rows: rows.map(
      ([id, zh, en, cells]): Row => ({ id, mark: '', zh, en, under: [], article: law, cells }),
    ),
  }
}

const RULES = ['rules', '规章', 'Government rules'] as const
const PERMITS = ['permits', '行政许可', 'Administrative licences'] as const
const PENALTIES = ['penalties', '行政处罚', 'Administrative penalties'] as const
const COMPULSORY = ['compulsory_measures', '行政强制', 'Coercive measures'] as const
const FEES = ['fees', '行政事业性收费', 'Administrative fees'] as const
const TITLE = { zh: '主动公开政府信息情况', en: 'Information published on own initiative' }

const stock = (row: string) => [`${row}_issued`, `${row}_repealed`, `${row}_in_force`]
const DECIDED: ColumnText = ['decided', '本年处理决定数量', 'Decisions this year', UNITS.decisions]

/** Table 二 since the report for 2021: 10 cells. */
export const TABLE_TWO_2021: Table = {
  ...TITLE,
  section: '二',
  blocks: [
    block(
      1,
      [
        ['issued', '本年制发件数', 'Issued this year', UNITS.documents],
        ['repealed', '本年废止件数', 'Repealed this year', UNITS.documents],
        ['in_force', '现行有效件数', 'In force', UNITS.documents],
      ],
      [
        [...RULES, stock('rules')],
        [
          'normative_documents',
          '行政规范性文件',
          'Normative documents',
          stock('normative_documents'),
        ],
      ],
    ),
    block(5, [DECIDED], [[...PERMITS, ['permits_decided']]]),
    block(
      6,
      [DECIDED],
      [
        [...PENALTIES, ['penalties_decided']],
        [...COMPULSORY, ['compulsory_measures']],
      ],
    ),
    block(
      8,
      [['charged', '本年收费金额（单位：万元）', 'Charged this year (10,000 yuan)', UNITS.money]],
      [[...FEES, ['fees_charged_10k_yuan']]],
    ),
  ],
}

const made = (row: string) => [
  `${row}_made_f2019`,
  `${row}_disclosed_f2019`,
  `${row}_disclosed_total_f2019`,
]
const kinds = (row: string) => [`${row}_items_prev`, `${row}_items_change`]
const KINDS: ColumnText[] = [
  ['items_prev', '上一年项目数量', 'Kinds last year', UNITS.kinds],
  ['items_change', '本年增/减', 'Change this year', UNITS.kinds],
]
const DECIDED_2019: ColumnText[] = [
  ...KINDS,
  ['decided', '处理决定数量', 'Decisions', UNITS.decisions],
]

/** Table 二 of the reports for 2019 and 2020: 22 cells. */
export const TABLE_TWO_2019: Table = {
  ...TITLE,
  section: '二',
  blocks: [
    block(
      1,
      [
        ['made_f2019', '本年新制作数量', 'Newly made', UNITS.documents],
        ['disclosed_f2019', '本年新公开数量', 'Newly disclosed', UNITS.documents],
        ['disclosed_total_f2019', '对外公开总数量', 'Disclosed in all', UNITS.documents],
      ],
      [
        [...RULES, made('rules')],
        ['normative_documents', '规范性文件', 'Normative documents', made('normative_documents')],
      ],
    ),
    block(5, DECIDED_2019, [
      [...PERMITS, [...kinds('permits'), 'permits_decided']],
      [
        'other_services',
        '其他对外管理服务事项',
        'Other services to the public',
        [...kinds('other_services'), 'other_services_decided'],
      ],
    ]),
    block(6, DECIDED_2019, [
      [...PENALTIES, [...kinds('penalties'), 'penalties_decided']],
      [...COMPULSORY, [...kinds('compulsory_measures'), 'compulsory_measures']],
    ]),
    block(8, KINDS, [[...FEES, kinds('fee')]]),
    block(
      9,
      [
        ['projects', '采购项目数量', 'Projects', UNITS.projects],
        // The form fixed no unit; figures are kept in 万元 and only where a report names one.
        ['amount', '采购总金额', 'Amount', UNITS.money],
      ],
      [
        [
          'procurement',
          '政府集中采购',
          'Central procurement',
          ['procurement_projects', 'procurement_amount_10k_yuan'],
        ],
      ],
    ),
  ],
}
