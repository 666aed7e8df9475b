import { describe, expect, test } from 'vitest'
import { defaultForm, FORM_BASIS, FORMS, type Form } from '../../src/form/form'
import { cellsOf, sumsOf, TABLES } from '../../src/form/tables'

/** The printed form typed in by hand: whatever the code says, this is what it must come to. */

const cells = (form: Form, section: string) =>
  TABLES[form].filter((table) => table.section === section).flatMap(cellsOf)

const COLUMNS = [
  ['natural_person', '自然人', '申请人情况'],
  ['org_business', '商业企业', '申请人情况/法人或其他组织'],
  ['org_research', '科研机构', '申请人情况/法人或其他组织'],
  ['org_social', '社会公益组织', '申请人情况/法人或其他组织'],
  ['org_legal', '法律服务机构', '申请人情况/法人或其他组织'],
  ['org_other', '其他', '申请人情况/法人或其他组织'],
  ['total', '总计', '申请人情况'],
] as const

type Row = readonly [mark: string, zh: string, id: string, law: string | null]

const BEFORE_OTHER: readonly Row[] = [
  ['一、', '本年新收政府信息公开申请数量', 'requests_received', '27, 29, 31'],
  ['二、', '上年结转政府信息公开申请数量', 'requests_carried_in', '33'],
  ['三、（一）', '予以公开', 'requests_granted', '36(1)(2)'],
  [
    '三、（二）',
    '部分公开（区分处理的，只计这一情形，不计其他情形）',
    'requests_partially_granted',
    '37',
  ],
  ['三、（三）1.', '属于国家秘密', 'requests_refused_state_secret', '14'],
  ['三、（三）2.', '其他法律行政法规禁止公开', 'requests_refused_law', '14'],
  ['三、（三）3.', '危及“三安全一稳定”', 'requests_refused_security', '14'],
  ['三、（三）4.', '保护第三方合法权益', 'requests_refused_third_party', '15, 32'],
  ['三、（三）5.', '属于三类内部事务信息', 'requests_refused_internal', '16 ¶1'],
  ['三、（三）6.', '属于四类过程性信息', 'requests_refused_deliberative', '16 ¶2'],
  ['三、（三）7.', '属于行政执法案卷', 'requests_refused_case_file', '16 ¶2'],
  ['三、（三）8.', '属于行政查询事项', 'requests_refused_enquiry', '36(7)'],
  ['三、（四）1.', '本机关不掌握相关政府信息', 'requests_not_held', '36(4)(5)'],
  ['三、（四）2.', '没有现成信息需要另行制作', 'requests_needs_creation', '38'],
  ['三、（四）3.', '补正后申请内容仍不明确', 'requests_unclear_after_correction', '29, 30'],
  ['三、（五）1.', '信访举报投诉类申请', 'requests_not_processed_petition', '39 ¶1'],
  ['三、（五）2.', '重复申请', 'requests_not_processed_repeat', '36(6)'],
  ['三、（五）3.', '要求提供公开出版物', 'requests_not_processed_publication', '39 ¶2'],
  ['三、（五）4.', '无正当理由大量反复申请', 'requests_not_processed_excessive', '35'],
  ['三、（五）5.', '要求行政机关确认或重新出具已获取信息', 'requests_not_processed_reissue', null],
]
const OTHER_2021: readonly Row[] = [
  [
    '三、（六）1.',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'requests_other_correction_overdue',
    '30',
  ],
  [
    '三、（六）2.',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'requests_other_fee_unpaid',
    '42',
  ],
  ['三、（六）3.', '其他', 'requests_other_misc', null],
]
const AFTER_OTHER: readonly Row[] = [
  ['三、（七）', '总计', 'requests_answered', null],
  ['四、', '结转下年度继续办理', 'requests_carried_over', '33'],
]
const TABLE_THREE = {
  f2021: [...BEFORE_OTHER, ...OTHER_2021, ...AFTER_OTHER],
  f2019: [
    ...BEFORE_OTHER,
    ['三、（六）', '其他处理', 'requests_other', null] as const,
    ...AFTER_OTHER,
  ],
}

describe.each(['f2021', 'f2019'] as const)('table 三 of %s', (form) => {
  const rows = TABLE_THREE[form]

  test('has its rows and columns, cell by cell, in printed order', () => {
    const printed = rows.flatMap(([mark, row, id]) =>
      COLUMNS.map(([column, name, under]) => ({
        id: column === 'total' ? id : `${id}.${column}`,
        row: mark + row,
        column: `${under}/${name}`,
      })),
    )
    const coded = cells(form, '三').map(({ id, row, column }) => ({
      id,
      row: [...row.under.map(({ mark }) => mark), row.mark, row.zh].join(''),
      column: [...column.under.map(({ zh }) => zh), column.zh].join('/'),
    }))
    expect(coded).toEqual(printed)
    expect(coded).toHaveLength(form === 'f2021' ? 175 : 161)
  })

  test('names the article of every row', () => {
    const laws = cells(form, '三')
      .filter(({ column }) => column.id === 'total')
      .map(({ id, row }) => [id, row.article?.en ?? null])
    expect(laws).toEqual(rows.map(([, , id, law]) => [id, law === null ? null : `art. ${law}`]))
  })

  test('has its groups under their headings', () => {
    const headings = new Map(
      cells(form, '三').flatMap(({ row }) =>
        row.under.map(({ mark, zh, sum }): [string, string] => [mark, `${zh} ${sum ?? ''}`]),
      ),
    )
    expect([...headings]).toEqual([
      ['三、', '本年度办理结果 '],
      ['（三）', '不予公开 requests_refused'],
      ['（四）', '无法提供 requests_unable_to_provide'],
      ['（五）', '不予处理 requests_not_processed'],
      ...(form === 'f2021' ? [['（六）', '其他处理 requests_other']] : []),
    ])
  })
})

test.each([
  [
    'f2021',
    [
      ['第二十条第（一）项', '规章', '本年制发件数', 'rules_issued'],
      ['第二十条第（一）项', '规章', '本年废止件数', 'rules_repealed'],
      ['第二十条第（一）项', '规章', '现行有效件数', 'rules_in_force'],
      ['第二十条第（一）项', '行政规范性文件', '本年制发件数', 'normative_documents_issued'],
      ['第二十条第（一）项', '行政规范性文件', '本年废止件数', 'normative_documents_repealed'],
      ['第二十条第（一）项', '行政规范性文件', '现行有效件数', 'normative_documents_in_force'],
      ['第二十条第（五）项', '行政许可', '本年处理决定数量', 'permits_decided'],
      ['第二十条第（六）项', '行政处罚', '本年处理决定数量', 'penalties_decided'],
      ['第二十条第（六）项', '行政强制', '本年处理决定数量', 'compulsory_measures'],
      [
        '第二十条第（八）项',
        '行政事业性收费',
        '本年收费金额（单位：万元）',
        'fees_charged_10k_yuan',
      ],
    ],
  ],
  [
    'f2019',
    [
      ['第二十条第（一）项', '规章', '本年新制作数量', 'rules_made_f2019'],
      ['第二十条第（一）项', '规章', '本年新公开数量', 'rules_disclosed_f2019'],
      ['第二十条第（一）项', '规章', '对外公开总数量', 'rules_disclosed_total_f2019'],
      ['第二十条第（一）项', '规范性文件', '本年新制作数量', 'normative_documents_made_f2019'],
      ['第二十条第（一）项', '规范性文件', '本年新公开数量', 'normative_documents_disclosed_f2019'],
      [
        '第二十条第（一）项',
        '规范性文件',
        '对外公开总数量',
        'normative_documents_disclosed_total_f2019',
      ],
      ['第二十条第（五）项', '行政许可', '上一年项目数量', 'permits_items_prev'],
      ['第二十条第（五）项', '行政许可', '本年增/减', 'permits_items_change'],
      ['第二十条第（五）项', '行政许可', '处理决定数量', 'permits_decided'],
      ['第二十条第（五）项', '其他对外管理服务事项', '上一年项目数量', 'other_services_items_prev'],
      ['第二十条第（五）项', '其他对外管理服务事项', '本年增/减', 'other_services_items_change'],
      ['第二十条第（五）项', '其他对外管理服务事项', '处理决定数量', 'other_services_decided'],
      ['第二十条第（六）项', '行政处罚', '上一年项目数量', 'penalties_items_prev'],
      ['第二十条第（六）项', '行政处罚', '本年增/减', 'penalties_items_change'],
      ['第二十条第（六）项', '行政处罚', '处理决定数量', 'penalties_decided'],
      ['第二十条第（六）项', '行政强制', '上一年项目数量', 'compulsory_measures_items_prev'],
      ['第二十条第（六）项', '行政强制', '本年增/减', 'compulsory_measures_items_change'],
      ['第二十条第（六）项', '行政强制', '处理决定数量', 'compulsory_measures'],
      ['第二十条第（八）项', '行政事业性收费', '上一年项目数量', 'fee_items_prev'],
      ['第二十条第（八）项', '行政事业性收费', '本年增/减', 'fee_items_change'],
      ['第二十条第（九）项', '政府集中采购', '采购项目数量', 'procurement_projects'],
      ['第二十条第（九）项', '政府集中采购', '采购总金额', 'procurement_amount_10k_yuan'],
    ],
  ],
] as const)('table 二 of %s has its cells in printed order', (form, expected) => {
  const coded = cells(form, '二').map(({ id, block, row, column }) => [
    block.zh,
    row.zh,
    column.zh,
    id,
  ])
  expect(coded).toEqual(expected)
  for (const { block, row } of cells(form, '二'))
    expect(row.article?.zh).toBe(block.zh.replace('二十', '20'))
})

test.each(['f2021', 'f2019'] as const)(
  'table 四 of %s has three tracks of five results',
  (form) => {
    const coded = cells(form, '四').map(({ id, column }) => [
      id,
      [...column.under.map(({ zh }) => zh), column.zh].join('/'),
    ])
    expect(coded).toEqual([
      ['reviews_upheld', '行政复议/结果维持'],
      ['reviews_corrected', '行政复议/结果纠正'],
      ['reviews_other', '行政复议/其他结果'],
      ['reviews_pending', '行政复议/尚未审结'],
      ['reviews_total', '行政复议/总计'],
      ['lawsuits_direct_upheld', '行政诉讼/未经复议直接起诉/结果维持'],
      ['lawsuits_direct_corrected', '行政诉讼/未经复议直接起诉/结果纠正'],
      ['lawsuits_direct_other', '行政诉讼/未经复议直接起诉/其他结果'],
      ['lawsuits_direct_pending', '行政诉讼/未经复议直接起诉/尚未审结'],
      ['lawsuits_direct_total', '行政诉讼/未经复议直接起诉/总计'],
      ['lawsuits_after_review_upheld', '行政诉讼/复议后起诉/结果维持'],
      ['lawsuits_after_review_corrected', '行政诉讼/复议后起诉/结果纠正'],
      ['lawsuits_after_review_other', '行政诉讼/复议后起诉/其他结果'],
      ['lawsuits_after_review_pending', '行政诉讼/复议后起诉/尚未审结'],
      ['lawsuits_after_review_total', '行政诉讼/复议后起诉/总计'],
    ])
  },
)

test.each(['f2021', 'f2019'] as const)('%s adds up what it does not print', (form) => {
  const refused = ['state_secret', 'law', 'security', 'third_party']
  const sums = new Map(sumsOf(form).map(({ id, of }) => [id, of]))
  expect(sums.get('requests_refused')).toEqual(
    [...refused, 'internal', 'deliberative', 'case_file', 'enquiry'].map(
      (one) => `requests_refused_${one}`,
    ),
  )
  expect(sums.get('requests_unable_to_provide')).toEqual([
    'requests_not_held',
    'requests_needs_creation',
    'requests_unclear_after_correction',
  ])
  expect(sums.get('requests_not_processed')).toHaveLength(5)
  expect(sums.get('requests_other')).toEqual(
    form === 'f2019' ? undefined : OTHER_2021.map(([, , id]) => id),
  )
  expect(sums.get('lawsuits_upheld')).toEqual([
    'lawsuits_direct_upheld',
    'lawsuits_after_review_upheld',
  ])
})

test.each([
  [
    'f2014',
    [
      'items_published',
      'normative_documents_issued',
      'hot_issue_responses',
      'requests_received',
      'requests_in_person',
      'requests_by_fax',
      'requests_online',
      'requests_by_letter',
      'requests_closed_f2014',
      'requests_replied_f2014',
      'requests_already_public_f2014',
      'requests_granted_f2014',
      'requests_partially_granted',
      'requests_refused_f2014',
      'requests_not_this_agency',
      'requests_not_exist',
      'requests_asked_to_correct_f2014',
      'requests_other_channel_f2014',
      'reviews_total',
      'reviews_upheld',
      'reviews_corrected',
      'reviews_other',
      'lawsuits_total',
      'lawsuits_upheld',
      'lawsuits_corrected',
      'lawsuits_other',
      'staff_full_time',
      'staff_part_time',
      'training_sessions',
    ],
  ],
  [
    'pre2014',
    ['items_published', 'requests_received', 'requests_granted', 'reviews_total', 'lawsuits_total'],
  ],
] as const)('the headline rows of %s are these', (form, expected) => {
  expect(TABLES[form].flatMap(cellsOf).map(({ id }) => id)).toEqual(expected)
})

test('every name of the forms is there in both languages', () => {
  for (const { row, column, block, table } of FORMS.flatMap((form) =>
    TABLES[form].flatMap(cellsOf),
  ))
    for (const { zh, en } of [row, column, table, ...row.under, ...column.under, block])
      expect(zh === '', `${zh} ${en}`).toBe(en === '')
})

describe('the legal basis', () => {
  test.each([
    ['pre2014', '国务院令第492号', 2008, 2013],
    ['f2014', '国办发〔2014〕32号', 2014, 2018],
    ['f2019', '国办公开办函〔2019〕60号', 2019, 2020],
    ['f2021', '国办公开办函〔2021〕30号', 2021, null],
  ] as const)('of %s is %s, for %i to %s', (form, number, from, to) => {
    expect(FORM_BASIS[form]).toMatchObject({ number, from, to })
    expect(FORM_BASIS[form].date).toMatch(/^\d{4}(-\d{2}-\d{2})?$/)
  })

  test('covers the years without a gap, as the default form of a year does', () => {
    for (let year = 2008; year < 2030; year += 1) {
      const covering = FORMS.filter((form) => {
        const { from, to } = FORM_BASIS[form]
        return from <= year && year <= (to ?? year)
      })
      expect(covering).toEqual([defaultForm(year)])
    }
  })
})
