import {
  ANSWERED,
  CASES,
  countsAppeals,
  isElsewhere,
  RECEIVED,
  REQUEST,
  speaksOfRequests,
} from './about-requests'
import type { Claim, Sentence } from './claims'
import { type NumberRule, type Reading, reading } from './rule'
import { APPLICANT_RULES, allOfOneKind, askedBy, isOneApplicant, isWay } from './rules-applicants'
import { allOneOutcome, OUTCOME_RULES } from './rules-outcomes'

// Requests: received and carried.

/** 未到答复期的2件, 尚未办结2件: those are not answered. */
export const NOT_YET = /(?:未|尚未|没有)[^，]{0,4}(?:答复|办结)期?限?/u

const OPEN =
  /(?:正在|尚在|仍在|还在)(?:办理|处理|答复|审[核查])|(?:办理|处理|答复)(?:过程)?中|在办(?!结|理完)|(?:尚未|未)(?:到|届|达)[^，；。]{0,4}(?:答复|办理|办结)?(?:期|时)限?|(?:尚未|年[末底]未|暂未)(?:办结|答复)|(?:待|需|须|将)(?:在|于)?(?:下一?年|次年|明年|20\d\d年)?度?内?(?:继续)?(?:答复|办理|办结)/u

/** `新收2件，结转1件，答复3件`: into the year or out of it, by what the sum of the others says. */
function bareCarried(claim: Claim, { claims }: Sentence): Reading | null {
  if (!/^(?:其中)?结转$/u.test(claim.near)) return null
  const countOf = (says: RegExp) => claims.find(({ near }) => says.test(near))?.value
  const taken = countOf(/新收|收到|受理|接收/u)
  const done = countOf(/答复|办结|办理完/u)
  const isSaidApart = claims.some(({ near }) => /(?:上|去)一?年度?[^，]{0,4}结转/u.test(near))
  if (taken === undefined || done === undefined || isSaidApart) return null
  if (done === taken + claim.value) return reading(claim, 'requests_carried_in')
  const isOut = done + claim.value === taken
  return reading(
    claim,
    'requests_carried_over',
    isOut ? {} : { confidence: 'unsure', why: 'loose' },
  )
}

/** `上年结转N件`, `结转下年N件`, `N件结转下年办理`. */
export const carried: NumberRule = {
  id: 'requests-carried',
  read(claim, sentence) {
    if (!CASES.has(claim.unit) || countsAppeals(claim)) return []
    const { near, tail } = claim
    const whichWay = bareCarried(claim, sentence)
    if (whichWay) return [whichWay]
    const isIn =
      /(?:接办|承办|接续办理)(?:上|去)一?年度?|(?:上年度?|上一年度?|去年|20\d\d年度?)(?:的)?(?:结转|转结|转入|转来|转办(?!件)|延续|顺延|结存|遗留|留存|未办结|跨年)(?!.*(?:下|次)年)|结转(?:自|的)?(?:上|去)一?年度?|承接上年/u
    const isOut =
      /(?:结转|转|顺延|延|留)(?:至|到|入|为|由)?(?:下|次|20\d\d)(?:一)?(?:年度?|个?年)|(?:下|次)年度?(?:继续)?办理|结转.{0,4}继续办理|跨年|^(?!.*(?:上|去)一?年).{0,8}结转下?$/u
    // 新收24件，结转3件，合计27件: with those of the year before.
    const isBetween =
      /^结转$/u.test(near) &&
      /新收(?:到|申请)?\d+[件份宗]?，$/u.test(claim.before) &&
      /^，?(?:合计|共计|总计|共)\d/u.test(claim.behind)
    if (isBetween) return [reading(claim, 'requests_carried_in')]
    // 2020年结转3件 in the report for 2021; a number that the text breaks off with may go on.
    const from = /(20\d\d)年度?的?结转$/u.exec(near)?.[1]
    const isEarlier = claim.year ? Number(from) < claim.year : !ANSWERED.test(claim.before)
    if (from && isEarlier) return [reading(claim, 'requests_carried_in')]
    if (claim.unit === '' && claim.behind === '' && !/[：为]$/u.test(near)) return []
    if (isIn.test(near) && !isOut.test(near)) return [reading(claim, 'requests_carried_in')]
    if (isOut.test(tail) && !ANSWERED.test(near.replace(NOT_YET, '')))
      return [reading(claim, 'requests_carried_over')]
    if (isOut.test(near) && !isIn.test(near)) return [reading(claim, 'requests_carried_over')]
    // 2件正在办理, 未到答复期限的2件: what is open at the end of the year goes into the next.
    const open = near.length <= 4 ? near + tail : near
    if (OPEN.test(open) && !isElsewhere(claim) && speaksOfRequests(claim))
      return [reading(claim, 'requests_carried_over', { confidence: 'likely', why: 'loose' })]
    return []
  },
}

const NEW =
  /^(?:其中)?：?(?:(?:本年度?|今年|当年|20\d\d年度?)?新(?:收到?|受理|增)|(?:本年度?|今年|当年)(?:收到|受理))/u
/** 累计收到46件，其中2023年收到8件. */
const NEW_OF_YEAR = /^其中：?20\d\d年度?(?:共)?(?:收到|受理|接到)/u
const OF_THIS_YEAR = /^(?:其中)?：?(?:本年度?|今年|当年)(?:新增|新|申请|的|为)*$/u
const CARRIED_NEXT =
  /^[，、；和](?:结转(?:自|的)?)?(?:上年度?|上一年度?|去年)(?:结转)?[^，；。\d]{0,6}\d/u
const CARRIED_BEFORE =
  /(?:上年度?|上一年度?|去年)(?:结转|转入)[^，；。\d]{0,6}\d+[件份宗][，、；和]$/u
const AND_ANSWERED =
  /(?:收到|受理|接收|新收)(?:并|、|和|及)?(?:已|均|全部|依法|按[时期]|及时)*(?:办结|答复|办理完毕)/u

/** 省政府办公厅直接收到455件: less than all of the province, where that is told too. */
const ONE_OFFICE =
  /(?:本级|直接)(?:共)?(?:收到|受理|接收)|政府办公[厅室](?:共|直接|新)*(?:收到|受理)/u

/** `…，其中主动公开30条；受理公开申请5件`: a clause of its own ends the parts of what was published. */
const isOwnClause = ({ near, lead, before }: Claim): boolean =>
  lead.startsWith('；') && RECEIVED.test(near) && REQUEST.test(near) && !REQUEST.test(before)

/** 依申请公开4个制度: rules are counted, and no requests. */
const isNone = ({ value }: Claim) => value === 0
const isOfRules = ({ unit, tail }: Claim): boolean =>
  /^(?:个|项|份)$/u.test(unit) &&
  /^(?:方面的?|配套|工作|相关|规范)*(?:制度|机制|办法|文件|规定|栏目|专栏|环节|流程|文书|模板|平台|窗口)/u.test(
    tail,
  )

/** 1个信息申请受理点 is a place; 3件区政府的公开征询单 are questions of another body. */
const NO_REQUEST = /^[^，；。]{0,12}(?:(?:受理|查阅)(?:点|窗口|场所|机构|处|室)|征询|征求意见)/u

/** `收到政府信息公开申请N件`, `依申请公开N件`. */
export const received: NumberRule = {
  id: 'requests-received',
  read(claim, sentence) {
    const { near, tail } = claim
    if (!CASES.has(claim.unit) || isElsewhere(claim) || isOneApplicant(claim, sentence)) return []
    // 共办理9件，其中上年结转1件、本年新收8件; 本年度8件，结转上年度1件.
    const isNew =
      NEW.test(near) ||
      (claim.isPart && NEW_OF_YEAR.test(near)) ||
      (OF_THIS_YEAR.test(near) &&
        (CARRIED_NEXT.test(claim.behind) || CARRIED_BEFORE.test(claim.before)))
    if (claim.isPart && !isNew && !isOwnClause(claim)) return []
    if (isOfRules(claim) || NO_REQUEST.test(tail)) return []
    if (!speaksOfRequests(claim) || /^个?工作日|^天/u.test(tail)) return []
    if (/建房|宅基地|许可/u.test(near)) return []
    // 通过信函、网络收到申请各5件: of each way.
    if (/各$/u.test(near)) return []
    if (
      /撤|补正|不予|予以|部分公开|无法|结转|转结|延期|逾期|超期|告知|移交|转办|意见|投诉|举报|咨询/u.test(
        near.replace(/（.*?）/gu, ''),
      )
    )
      return []
    if (/^(?:条|次)/u.test(claim.unit) && !REQUEST.test(near) && !REQUEST.test(tail)) return []
    // 已完成公开申请1件: of those received.
    if (/^(?:其中)?(?:已|按时|全部)*完成/u.test(near)) return []
    const isReceived = RECEIVED.test(near)
    if (ANSWERED.test(near.replace(/收到.{0,20}(?:答复|回复)/u, '')) && !isReceived) return []
    const asked =
      REQUEST.test(near) || REQUEST.test(tail) || /依申请/u.test(claim.before.slice(-30))
    if (isNew) return [reading(claim, 'requests_received', { strength: 8 })]
    if (isReceived && asked) {
      // Up to a day, in all: perhaps of several years, where another figure is the year's own.
      const isUntil = claim.stretch === 'until' && /累计/u.test(near)
      const all = reading(
        claim,
        'requests_received',
        isUntil
          ? { confidence: 'likely', why: 'until', strength: 5 }
          : { strength: ONE_OFFICE.test(near) ? 4 : 7 },
      )
      // 收到并办结12件: as many of either.
      const who = askedBy(claim)
      const ways = isNone(claim)
        ? []
        : [
            ...allOfOneKind(claim),
            ...(who ? [reading(claim, who, { confidence: 'likely', why: 'all-of-them' })] : []),
            ...allOneOutcome(claim),
          ]
      return AND_ANSWERED.test(near)
        ? [all, ...ways, reading(claim, 'requests_answered', { strength: 6 })]
        : [all, ...ways]
    }
    // 办理网民留言、热线、依申请公开等45件: of several matters.
    const isMixed = /留言|热线|工单|来信|来电|信访|(?:[长民]|领导|部门)信箱/u.test(near)
    if (/(?:办理|处理|受理并|承办)/u.test(near) && asked && !isMixed)
      return [
        reading(claim, 'requests_handled', { confidence: 'likely', why: 'loose', strength: 3 }),
      ]
    if (/(?:有|共有|仅有|共)$/u.test(near) && REQUEST.test(tail))
      return [
        reading(claim, 'requests_received', { confidence: 'likely', why: 'no-verb', strength: 5 }),
      ]
    if (/(?:收到|受理|接到|新收)[^，]{0,6}$/u.test(near) && claim.topic === 'requests')
      return [
        reading(claim, 'requests_received', { confidence: 'likely', why: 'loose', strength: 4 }),
      ]
    if (
      /(?:申请|申请公开(?:政府)?信息|依申请公开|申请件|申请数|申请量)(?:的)?(?:政府)?(?:信息)?(?:公开)?(?:件|事项|数|数量|总数|总量|情况)?(?:共有?|共计有?|总计|为|仅?有|：|合计|(?:上升|增加|增长|下降|减少|增|降)至)?$/u.test(
        near,
      )
    )
      return [
        reading(claim, 'requests_received', { confidence: 'likely', why: 'no-verb', strength: 5 }),
      ]
    return []
  },
}

/** `收到公民的申请68件、法人的申请9件，合计77件`. */
const receivedSum: NumberRule = {
  id: 'requests-sum',
  read(claim, sentence) {
    if (
      !CASES.has(claim.unit) ||
      !/^(?:全[省市州县区镇乡])?(?:合计|共计|总计|共)为?$/u.test(claim.near)
    )
      return []
    const before = sentence.claims.slice(0, sentence.claims.indexOf(claim))
    const counted = before.filter((one) => CASES.has(one.unit) && !isElsewhere(one))
    const named = counted.filter((one) => REQUEST.test(one.near))
    // 收到网上申请9件，快递3件，合计12件: the name is said once.
    const parts = named.length > 1 ? named : counted
    const sum = parts.reduce((all, { value }) => all + value, 0)
    const isReceived =
      parts.some(({ near }) => RECEIVED.test(near)) &&
      parts.every(({ near }) => !/上年|上一年|去年|结转/u.test(near)) &&
      named.length > 0
    if (parts.length < 2 || sum !== claim.value) return []
    if (isReceived) return [reading(claim, 'requests_received', { strength: 9 })]
    // 网上申请12件、邮寄申请5件，共计17件: all by their ways, without a verb.
    const isByWay =
      claim.topic === 'requests' && parts.every(({ near }) => /申请$/u.test(near) && isWay(near))
    return isByWay
      ? [reading(claim, 'requests_received', { confidence: 'likely', why: 'no-verb' })]
      : []
  },
}

/** `依申请公开受理和办结6件`: as many of either. */
const takenAndDone: NumberRule = {
  id: 'requests-taken-and-done',
  read(claim) {
    const says =
      /(?:依申请公开|公开申请)(?:共|全年)?(?:受理|接收|收到)(?:和|及|并|与|、)(?:办结|办理完毕|答复)(?:了|各)?$/u
    if (!CASES.has(claim.unit) || isElsewhere(claim) || !says.test(claim.near)) return []
    return [
      reading(claim, 'requests_received', { confidence: 'likely', why: 'loose' }),
      reading(claim, 'requests_answered', { confidence: 'likely', why: 'loose' }),
    ]
  },
}

export const REQUEST_RULES: readonly NumberRule[] = [
  carried,
  receivedSum,
  ...OUTCOME_RULES,
  ...APPLICANT_RULES,
  takenAndDone,
  received,
]
