import type { Words } from './form'
import { article, type Column, cellId, type Heading, type Row, type Table, UNITS } from './table'

// 表三，收到和处理政府信息公开申请情况: seven columns of applicants in both forms.

const APPLICANTS: Words = { zh: '申请人情况', en: 'Applicants' }
const ORGANISATIONS: Words = { zh: '法人或其他组织', en: 'Legal persons and other organisations' }

function column(id: string, zh: string, en: string, org = false): Column {
  const under = org ? [APPLICANTS, ORGANISATIONS] : [APPLICANTS]
  return { id, zh, en, unit: UNITS.requests, under }
}

export const REQUEST_COLUMNS: readonly Column[] = [
  column('natural_person', '自然人', 'Natural persons'),
  column('org_business', '商业企业', 'Businesses', true),
  column('org_research', '科研机构', 'Research institutions', true),
  column('org_social', '社会公益组织', 'Public-interest organisations', true),
  column('org_legal', '法律服务机构', 'Legal service providers', true),
  column('org_other', '其他', 'Other organisations', true),
  column('total', '总计', 'Total'),
]

/** The five kinds of organisation, which `<row>.org_total` adds up. */
export const ORGANISATION_COLUMNS: readonly string[] = REQUEST_COLUMNS.map(({ id }) => id).filter(
  (id) => id.startsWith('org_'),
)

const OUTCOMES: Heading = { mark: '三、', zh: '本年度办理结果', en: 'Outcome this year' }
const REFUSED: Heading = {
  mark: '（三）',
  zh: '不予公开',
  en: 'Refused',
  sum: 'requests_refused',
}
const UNABLE: Heading = {
  mark: '（四）',
  zh: '无法提供',
  en: 'Unable to provide',
  sum: 'requests_unable_to_provide',
}
const NOT_PROCESSED: Heading = {
  mark: '（五）',
  zh: '不予处理',
  en: 'Not processed',
  sum: 'requests_not_processed',
}
const OTHER: Heading = {
  mark: '（六）',
  zh: '其他处理',
  en: 'Other outcomes',
  sum: 'requests_other',
}

type RowText = [mark: string, id: string, zh: string, en: string, law: string]

function rows(under: readonly Heading[], texts: readonly RowText[]): Row[] {
  return texts.map(([mark, id, zh, en, law]) => ({
    id: `requests_${id}`,
    mark,
    zh,
    en,
    under,
    article: article(law),
    cells: REQUEST_COLUMNS.map(({ id: col }) => cellId(`requests_${id}`, col)),
  }))
}

const INFLOW = rows(
  [],
  [
    ['一、', 'received', '本年新收政府信息公开申请数量', 'Received this year', '27, 29, 31'],
    ['二、', 'carried_in', '上年结转政府信息公开申请数量', 'Carried in', '33'],
  ],
)
const GRANTED = rows(
  [OUTCOMES],
  [
    ['（一）', 'granted', '予以公开', 'Granted', '36(1)(2)'],
    [
      '（二）',
      'partially_granted',
      '部分公开（区分处理的，只计这一情形，不计其他情形）',
      'Partially granted (counted here only)',
      '37',
    ],
  ],
)
const WITHHELD = [
  ...rows(
    [OUTCOMES, REFUSED],
    [
      ['1.', 'refused_state_secret', '属于国家秘密', 'State secret', '14'],
      ['2.', 'refused_law', '其他法律行政法规禁止公开', 'Barred by other law', '14'],
      ['3.', 'refused_security', '危及“三安全一稳定”', 'Security or stability', '14'],
      ['4.', 'refused_third_party', '保护第三方合法权益', 'Third-party rights', '15, 32'],
      ['5.', 'refused_internal', '属于三类内部事务信息', 'Internal affairs', '16 ¶1'],
      ['6.', 'refused_deliberative', '属于四类过程性信息', 'Deliberative', '16 ¶2'],
      ['7.', 'refused_case_file', '属于行政执法案卷', 'Enforcement case file', '16 ¶2'],
      ['8.', 'refused_enquiry', '属于行政查询事项', 'Register enquiry', '36(7)'],
    ],
  ),
  ...rows(
    [OUTCOMES, UNABLE],
    [
      ['1.', 'not_held', '本机关不掌握相关政府信息', 'Not held', '36(4)(5)'],
      ['2.', 'needs_creation', '没有现成信息需要另行制作', 'Would have to be created', '38'],
      [
        '3.',
        'unclear_after_correction',
        '补正后申请内容仍不明确',
        'Unclear after correction',
        '29, 30',
      ],
    ],
  ),
  ...rows(
    [OUTCOMES, NOT_PROCESSED],
    [
      ['1.', 'not_processed_petition', '信访举报投诉类申请', 'Petition or complaint', '39 ¶1'],
      ['2.', 'not_processed_repeat', '重复申请', 'Repeat', '36(6)'],
      ['3.', 'not_processed_publication', '要求提供公开出版物', 'Published work', '39 ¶2'],
      ['4.', 'not_processed_excessive', '无正当理由大量反复申请', 'Excessive', '35'],
      [
        '5.',
        'not_processed_reissue',
        '要求行政机关确认或重新出具已获取信息',
        'Confirm or re-issue',
        '',
      ],
    ],
  ),
]
const OTHER_2019 = rows([OUTCOMES], [[OTHER.mark, 'other', OTHER.zh, OTHER.en, '']])
const OTHER_2021 = rows(
  [OUTCOMES, OTHER],
  [
    [
      '1.',
      'other_correction_overdue',
      '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      'Correction overdue',
      '30',
    ],
    [
      '2.',
      'other_fee_unpaid',
      '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      'Fee unpaid',
      '42',
    ],
    ['3.', 'other_misc', '其他', 'Miscellaneous', ''],
  ],
)
const ANSWERED = rows([OUTCOMES], [['（七）', 'answered', '总计', 'Total disposed of', '']])
const OUTFLOW = rows(
  [],
  [['四、', 'carried_over', '结转下年度继续办理', 'Carried over to next year', '33']],
)

function table(other: readonly Row[]): Table {
  return {
    zh: '收到和处理政府信息公开申请情况',
    en: 'Requests received and handled',
    section: '三',
    blocks: [
      {
        zh: '',
        en: '',
        group: 'requests',
        corner: null,
        columns: REQUEST_COLUMNS,
        rows: [...INFLOW, ...GRANTED, ...WITHHELD, ...other, ...ANSWERED, ...OUTFLOW],
      },
    ],
  }
}

/** Table 三 since the report for 2021: 25 rows of 7 cells. */
export const TABLE_THREE_2021: Table = table(OTHER_2021)
/** Table 三 of the reports for 2019 and 2020: （六） is one row, so 23 rows of 7 cells. */
export const TABLE_THREE_2019: Table = table(OTHER_2019)
