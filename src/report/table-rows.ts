/** How a row of tables 二 and 三 is known by its name, in a text without brackets. Best match: the last one. */
export interface RowName {
  /** Row id of the form, or the id of the sum that a subtotal row prints. */
  row: string
  table: '二' | '三'
  says: RegExp
}

const two = (row: string, says: RegExp): RowName => ({ row, table: '二', says })
const three = (row: string, says: RegExp): RowName => ({
  row: `requests_${row}`,
  table: '三',
  says,
})

export const ROW_NAMES: readonly RowName[] = [
  two('rules', /规章/gu),
  two('normative_documents', /规范性(?:文件|档案)/gu),
  two('permits', /行政许可/gu),
  two('other_services', /其他对外管理服务事项/gu),
  two('penalties', /行政处罚/gu),
  two('compulsory_measures', /行政强制/gu),
  two('fees', /行政事业性收费/gu),
  two('procurement', /政府集中采购/gu),
  three('received', /本?年(?:度)?新?收(?:到)?(?:的)?政府信息公开申请(?:的)?(?:数量|件数)?/gu),
  three('carried_in', /(?:上年|上一年|上年度)结转(?:政府信息公开申请)?(?:数量|件数)?/gu),
  three('granted', /予以公开/gu),
  three('partially_granted', /部分公开(?:区分处理的只计这一情形不计其他情形)?/gu),
  three('refused', /不予公开(?:小计)?/gu),
  three('refused_state_secret', /属?于?国家秘密/gu),
  three('refused_law', /其他法律(?:、?行政)?法?规?.{0,3}止公开|法规禁止公开/gu),
  three('refused_security', /三安全一稳定/gu),
  three('refused_third_party', /第三方合法权益/gu),
  three('refused_internal', /内部事务信息?/gu),
  three('refused_deliberative', /过程性信息?/gu),
  three('refused_case_file', /行政?执法案卷(?:信息)?/gu),
  three('refused_enquiry', /行政查询事项/gu),
  three('unable_to_provide', /无法提供(?:小计)?/gu),
  three('not_held', /不掌握(?:相关)?(?:政府)?信息?/gu),
  three('needs_creation', /另行制作/gu),
  three('unclear_after_correction', /仍不明确/gu),
  three('not_processed', /不予处理(?:小计)?/gu),
  three('not_processed_petition', /信访.{0,1}举报.{0,1}投诉类?(?:申请)?/gu),
  three('not_processed_repeat', /重复申请/gu),
  three('not_processed_publication', /公开出版物/gu),
  three('not_processed_excessive', /大量反复申请/gu),
  three('not_processed_reissue', /(?:确认或)?重新出具(?:已获取信息)?/gu),
  three('other', /其他处理/gu),
  three('other_correction_overdue', /逾期不补正(?:行政机关不再处理其?政府信息公开申请)?/gu),
  three(
    'other_fee_unpaid',
    /(?:逾期)?(?:未按收费通知要求缴纳费用|未按.{0,8}缴纳?费用?|不缴费)(?:行政机关不再处理其?政府信息公开申请)?/gu,
  ),
  three('other_misc', /(?<=[3三]|不再处理其政府信息公开申请|^)其他/gu),
  three('answered', /总计/gu),
  three('carried_over', /结转下年度?(?:继续办理)?/gu),
]

/** A name in a run of text: which row, and how far it is from the end, where the figures begin. */
export interface FoundName {
  name: RowName
  /** Where the name begins in the text. */
  start: number
  /** Letters between the name's end and the end of the text. */
  gap: number
}

/** The row that a text names last: rows above it that had no figures are passed over. */
export function lastRowName(text: string, table: '二' | '三'): FoundName | null {
  let best: { name: RowName; end: number; length: number } | null = null
  for (const name of ROW_NAMES) {
    if (name.table !== table) continue
    for (const match of text.matchAll(name.says)) {
      const end = match.index + match[0].length
      const isBetter =
        !best || end > best.end || (end === best.end && match[0].length > best.length)
      if (isBetter) best = { name, end, length: match[0].length }
    }
  }
  return best && { name: best.name, start: best.end - best.length, gap: text.length - best.end }
}
