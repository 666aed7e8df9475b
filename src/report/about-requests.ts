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
  '封',
])
export const REQUEST = /申请|依申请公开/u
const OTHERS_BUSINESS =
  /低保|救助申请|依申请(?:类|办理)?(?:的)?(?:政务|公共|行政|服务|权力|职权)*事项|补贴|贷款|入党|参保|许可申请|登记申请|执行申请|仲裁|调解|强制执行|建房|事项申请|业务申请|投诉|信访件|人民来信/u
/** Words that stand for a request where the sentence has spoken of one. */
const AGO = /去年|上年(?!度?结转|度?转)|上一年(?!度?结转|度?转)|往年|前年/u
export const RECEIVED =
  /(?:新收|收到|受理|接到|接收|收悉|接获|收取|共收|收文|接件|接受|登记|新增)(?!.*(?:答复|办结|结转).{0,6}$)/u
export const ANSWERED = /答复|办结|办完|办理完[毕成]|回复|办复|处理完[毕成]|审结|办理结果/u

/** Matters that are answered and closed too. */
const OTHER_COUNTED =
  /热线|工单|信箱|留言|来信|来电|诉求|提案|建议|咨询|投诉|举报|信访|复议|诉讼|访问|信息[^申，]{0,6}\d*条/u

/** Names of outcomes; a sentence that lists several of them is about requests, whatever its heading. */
const OUTCOME_NAMES =
  /部分公开|不予公开|无法提供|不予处理|其[他它]处理|同意公开|信息不存在|予以公开|内部事务信息|过程性信息|执法案卷|行政查询事项|不掌握|另行制作|重复申请/gu

export const namesRequests = (text: string) => /公开申请|申请公开|依申请|申请件/u.test(text)

function listsOutcomes(text: string): boolean {
  return new Set(text.match(OUTCOME_NAMES)).size > 1
}

/** 予以公开及部分公开19件: outcomes, though of no one metric; no items that were published. */
export function isOutcomes(claim: Claim): boolean {
  if (/不予公开/u.test(claim.near)) return true
  return (
    /^[件份宗起例]$/u.test(claim.unit) &&
    /予以公开|部分公开|不予公开/u.test(claim.near) &&
    (claim.topic === 'requests' || listsOutcomes(claim.sentence))
  )
}

/** Whether a number that an outcome names counts requests. */
export function isOnRequests(claim: Claim): boolean {
  return (
    claim.topic === 'requests' ||
    REQUEST.test(claim.sentence) ||
    REQUEST.test(claim.previous) ||
    listsOutcomes(claim.sentence)
  )
}

export function speaksOfRequests(claim: Claim): boolean {
  if (OTHERS_BUSINESS.test(claim.near) && !/信息公开申请|依申请公开/u.test(claim.near)) return false
  if (REQUEST.test(claim.near) || REQUEST.test(claim.tail)) return true
  // 收到公开申请15件，答复14件: the sentence has said what is counted, and no other matter since.
  const said = claim.before.search(/信息公开申请|依申请公开|公开申请(?!表)/u)
  if (said >= 0 && !OTHER_COUNTED.test(claim.before.slice(said) + claim.near)) return true
  if (listsOutcomes(claim.sentence)) return true
  if (claim.topic !== 'requests') return false
  return REQUEST.test(claim.sentence) || !OTHER_COUNTED.test(claim.before + claim.near)
}

/** Work around requests, or some of them only: 指导答复5件次, 同一申请人提出21件. */
const AROUND =
  /审核|指导|研究|会商|协调|归档|论证|征求|居前|排名|最多|前[三五十\d]位|同一|单个|个别|[某一](?:位|名|个)?申请人|申请人[^，；。\d]某|满意|锦旗|访问|点击|浏览/u

/** Not about this body's requests of this year. */
export function isElsewhere(claim: Claim): boolean {
  const { near, before } = claim
  // 收到锦旗1面: a measure that counts no cases.
  if (AROUND.test(near) || (claim.unit === '' && /^\p{Script=Han}/u.test(claim.tail))) return true
  if (AGO.test(near) && !/结转|转结/u.test(near)) return true
  // 收到留言、来电、申请等220件: of several matters.
  if (/(?:留言|来电|来信|来访|咨询|信访)[^，；。]*、[^，；。]*申请[^，；。]{0,8}等/u.test(near))
    return true
  // Papers by whether they may be published: 制发公文682件，其中依申请公开206件.
  const isNamed = namesRequests(near) && RECEIVED.test(near)
  if (
    !isNamed &&
    /(?:公文|文件)[^。]{0,16}\d+[件份][^。]*$/u.test(before) &&
    !/申请[^公]/u.test(before)
  )
    return true
  if (isOnPapers(claim)) return true
  return claim.stretch === 'since' || countsAppeals(claim)
}

/** 制作政府信息90条，其中主动公开30条，不予公开60条: what is made, by whether it may be published. */
function isOnPapers({ near, before, sentence }: Claim): boolean {
  if (
    !/^(?:其中)?：?(?:作为|属于?|可|为)?(?:依申请公开|不予公开)(?:的)?(?:政府)?(?:信息|文件|公文)?(?:的)?$/u.test(
      near,
    )
  )
    return false
  return PAPERS.test(sentence) || MADE.test(before)
}

/** 提起行政复议2件，维持1件，撤回1件: cases since, and no request. */
export function countsAppeals({ near, before }: Claim): boolean {
  if (/复议|诉讼/u.test(near)) return true
  const said = before.slice(Math.max(before.lastIndexOf('复议'), before.lastIndexOf('诉讼')))
  return (
    /^(?:复议|诉讼)/u.test(said) &&
    !/(?<!复议|诉讼|新)申请(?!复议|人|复核)|依申请/u.test(said) &&
    !/(?:未|没有|无|零)[^，；。]{0,24}$/u.test(before.slice(0, before.length - said.length))
  )
}

const MADE =
  /(?:制作|获取|产生|生成|形成|制发|印发)[^，；。\d]{0,12}(?:信息|公文|文件)(?:共|总数|总量|数)?\d+[条件份][^。]{0,10}(?:主动|免予|不予|依申请)[^。]*$/u
/** 主动公开23件、依申请公开6件; 主动公开政府信息9条，依申请公开3条、不予公开5条: papers by whether they may be published. */
const PAPERS =
  /主动公开[^，；。\d]{0,4}\d+[件份][^。]{0,8}依申请公开[^，；。\d]{0,4}\d+[件份]|主动公开[^，；。\d]{0,8}\d+([条件份])[^。\d]{0,8}依申请公开[^，；。\d]{0,4}\d+\1[^。\d]{0,4}不予公开[^，；。\d]{0,4}\d+\1/u
