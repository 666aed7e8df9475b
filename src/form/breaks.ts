import type { Form, Words } from './form'
import { cellsOf, TABLES } from './tables'

/** Each form and the next: where a series may break. */
export const STEPS: readonly (readonly [Form, Form])[] = [
  ['pre2014', 'f2014'],
  ['f2014', 'f2019'],
  ['f2019', 'f2021'],
]

/** The metrics whose course through the forms readers are told, by the name that readers know. */
export const HEADLINES: readonly (Words & { id: string })[] = [
  { id: 'items_published', zh: '主动公开信息数', en: 'Items published' },
  { id: 'requests_received', zh: '本年新收申请', en: 'Requests received' },
  { id: 'requests_carried_in', zh: '上年结转', en: 'Carried in' },
  { id: 'requests_carried_over', zh: '结转下年度', en: 'Carried over' },
  { id: 'requests_answered', zh: '办理结果总计', en: 'Total disposed of' },
  { id: 'requests_granted', zh: '予以公开', en: 'Granted' },
  { id: 'requests_partially_granted', zh: '部分公开', en: 'Partially granted' },
  { id: 'requests_refused', zh: '不予公开', en: 'Refused' },
  { id: 'requests_not_held', zh: '本机关不掌握', en: 'Not held' },
  { id: 'requests_unable_to_provide', zh: '无法提供', en: 'Unable to provide' },
  { id: 'requests_not_processed', zh: '不予处理', en: 'Not processed' },
  { id: 'requests_other', zh: '其他处理', en: 'Other outcomes' },
  { id: 'requests_received.natural_person', zh: '申请人分类', en: 'Kinds of applicant' },
  { id: 'reviews_upheld', zh: '复议：维持、纠正', en: 'Reviews: upheld, corrected' },
  { id: 'reviews_total', zh: '复议：总计', en: 'Reviews: total' },
  { id: 'lawsuits_upheld', zh: '诉讼：维持、纠正', en: 'Lawsuits: upheld, corrected' },
  { id: 'lawsuits_total', zh: '诉讼：总计', en: 'Lawsuits: total' },
  { id: 'rules_issued', zh: '规章：制发', en: 'Rules issued' },
  {
    id: 'normative_documents_issued',
    zh: '行政规范性文件：制发',
    en: 'Normative documents issued',
  },
  {
    id: 'normative_documents_in_force',
    zh: '行政规范性文件：废止、有效',
    en: 'Normative documents repealed, in force',
  },
  { id: 'permits_decided', zh: '行政许可', en: 'Administrative licences' },
  { id: 'penalties_decided', zh: '行政处罚', en: 'Administrative penalties' },
  { id: 'compulsory_measures', zh: '行政强制', en: 'Coercive measures' },
  { id: 'fees_charged_10k_yuan', zh: '行政事业性收费', en: 'Administrative fees' },
  { id: 'information_fee_yuan', zh: '信息处理费', en: 'Information fee' },
]

/** What the rows of these cells are called in a form. */
export function rowNames(ids: readonly string[], form: Form): Words[] {
  const cells = TABLES[form].flatMap(cellsOf)
  return ids.flatMap((id) => cells.find((cell) => cell.id === id)?.row ?? [])
}
