import type { Words } from './form'
import { type Block, type Column, type Row, type Table, UNITS } from './table'

// Before 2019: what the reports of those years can be asked for. The 2014 form is known only in its
// headline rows; before it there was no national table, and only figures put in words are taken.

type RowText = [id: string, zh: string, en: string]

function block(
  group: Block['group'],
  zh: string,
  en: string,
  unit: Words,
  texts: readonly RowText[],
): Block {
  const column: Column = { id: 'total', zh: '统计数', en: 'Figure', unit, under: [] }
  return {
    group,
    zh,
    en,
    corner: null,
    columns: [column],
    rows: texts.map(
      ([id, name, nameEn]): Row => ({
        id,
        mark: '',
        zh: name,
        en: nameEn,
        under: [],
        article: null,
        cells: [id],
      }),
    ),
  }
}

const REQUESTS: readonly RowText[] = [
  ['requests_received', '收到申请数', 'Requests received'],
  ['requests_in_person', '当面申请数', 'In person'],
  ['requests_by_fax', '传真申请数', 'By fax'],
  ['requests_online', '网络申请数', 'Online'],
  ['requests_by_letter', '信函申请数', 'By letter'],
  ['requests_closed_f2014', '申请办结数', 'Requests closed'],
  ['requests_replied_f2014', '申请答复数', 'Requests replied to'],
  ['requests_already_public_f2014', '属于已主动公开范围数', 'Already public'],
  ['requests_granted_f2014', '同意公开答复数', 'Granted'],
  ['requests_partially_granted', '同意部分公开答复数', 'Partially granted'],
  ['requests_refused_f2014', '不同意公开答复数', 'Refused'],
  ['requests_not_this_agency', '不属于本行政机关公开数', "Another body's information"],
  ['requests_not_exist', '申请信息不存在数', 'Information does not exist'],
  ['requests_asked_to_correct_f2014', '告知作出更改补充数', 'Asked to correct'],
  ['requests_other_channel_f2014', '告知通过其他途径办理数', 'Referred to another channel'],
]

function cases(id: string, zh: string, en: string): Block {
  return block('appeals', zh, en, UNITS.cases, [
    [`${id}_total`, `${zh}数量`, `${en}: total`],
    [`${id}_upheld`, '维持', 'Upheld'],
    [`${id}_corrected`, '被依法纠错', 'Corrected'],
    [`${id}_other`, '其他情形', 'Other'],
  ])
}

/** Headline rows of the one table of the reports for 2014–2018 (政府信息公开情况统计表). */
export const TABLE_2014: Table = {
  zh: '政府信息公开情况统计表',
  en: 'Statistics on government information disclosure',
  section: '统计表',
  blocks: [
    block('published', '主动公开情况', 'Published on own initiative', UNITS.items, [
      ['items_published', '主动公开政府信息数', 'Items published'],
    ]),
    block('table2', '主动公开情况', 'Published on own initiative', UNITS.documents, [
      ['normative_documents_issued', '制发规范性文件总数', 'Normative documents issued'],
    ]),
    block('channels', '回应解读情况', 'Responses and explanations', UNITS.times, [
      ['hot_issue_responses', '回应公众关注热点或重大舆情数', 'Responses to public concerns'],
    ]),
    block('requests', '依申请公开情况', 'Requests', UNITS.requests, REQUESTS),
    cases('reviews', '行政复议', 'Administrative reviews'),
    cases('lawsuits', '行政诉讼', 'Lawsuits'),
    block('capacity', '机构建设和保障', 'Staff', UNITS.people, [
      ['staff_full_time', '专职人员数', 'Full-time staff'],
      ['staff_part_time', '兼职人员数', 'Part-time staff'],
    ]),
    block('capacity', '会议和培训', 'Meetings and training', UNITS.times, [
      ['training_sessions', '举办各类培训班数', 'Training sessions held'],
    ]),
  ],
}

/** What reports for 2008–2013 say in words, without a national table. */
export const TABLE_BEFORE_2014: Table = {
  zh: '正文所述',
  en: 'Stated in the text',
  section: '正文',
  blocks: [
    block('published', '', '', UNITS.items, [
      ['items_published', '主动公开政府信息数', 'Items published'],
    ]),
    block('requests', '', '', UNITS.requests, [
      ['requests_received', '收到申请数', 'Requests received'],
      ['requests_granted', '同意公开数', 'Granted'],
    ]),
    block('appeals', '', '', UNITS.cases, [
      ['reviews_total', '行政复议数', 'Administrative reviews'],
      ['lawsuits_total', '行政诉讼数', 'Lawsuits'],
    ]),
  ],
}
