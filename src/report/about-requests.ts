import type { Claim } from './claims'

// What the rules on requests ask of a number: whether requests are counted, and this body's of this year.

export const CASES = new Set([
  '件',
  '份',
  '条',
  '个',
  '次',
  '宗',
  '起',
  '例',
  '人次',
  '件次',
  '项',
  '',
  '单',
])
export const REQUEST = /申请|依申请公开/u
const OTHERS_BUSINESS =
  /低保|救助申请|补贴|贷款|入党|参保|许可申请|登记申请|执行申请|仲裁|调解|强制执行|建房|事项申请|业务申请|投诉|信访件|人民来信/u
/** Words that stand for a request where the sentence has spoken of one. */
const AGO = /去年|上年(?!度?结转|度?转)|上一年(?!度?结转|度?转)|往年|前年/u
export const RECEIVED =
  /(?:新收|收到|受理|接到|接收|收悉|接获|收取|共收|收文|接件|登记|新增)(?!.*(?:答复|办结|结转).{0,6}$)/u
export const ANSWERED = /答复|办结|办理完[毕成]|回复|办复|处理完[毕成]|审结|办理结果/u

/** Matters that are answered and closed too. */
const OTHER_COUNTED =
  /热线|工单|信箱|留言|来信|来电|诉求|提案|建议|咨询|投诉|举报|信访|复议|诉讼|访问|信息[^申，]{0,6}\d*条/u

export function speaksOfRequests(claim: Claim): boolean {
  if (OTHERS_BUSINESS.test(claim.near) && !/信息公开申请|依申请公开/u.test(claim.near)) return false
  if (REQUEST.test(claim.near) || REQUEST.test(claim.tail)) return true
  // 收到公开申请15件，答复14件: the sentence has said what is counted, and no other matter since.
  const said = claim.before.search(/信息公开申请|依申请公开|公开申请(?!表)/u)
  if (said >= 0 && !OTHER_COUNTED.test(claim.before.slice(said) + claim.near)) return true
  return (
    claim.topic === 'requests' && (REQUEST.test(claim.sentence) || REQUEST.test(claim.previous))
  )
}

/** Not about this body's requests of this year. */
export function isElsewhere(claim: Claim): boolean {
  const { near, before } = claim
  if (AGO.test(near) && !/结转|转结/u.test(near)) return true
  // Papers by whether they may be published: 制发公文682件，其中依申请公开206件.
  if (/(?:公文|文件)[^。]{0,16}\d+[件份][^。]*$/u.test(before) && !/申请[^公]/u.test(before))
    return true
  return (
    claim.stretch === 'since' || /复议|诉讼/u.test(near) || /复议[^，]*$/u.test(before.slice(-6))
  )
}
