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
import { type NumberRule, reading, type WordRule } from './rule'
import { APPLICANT_RULES, allOneWay, isOneApplicant, isWay } from './rules-applicants'
import { allOneOutcome, OUTCOME_RULES } from './rules-outcomes'

// Requests: received, carried, answered.

/** 未到答复期的2件, 尚未办结2件: those are not answered. */
const NOT_YET = /(?:未|尚未|没有)[^，]{0,4}(?:答复|办结)期?限?/u

const OPEN =
  /(?:正在|尚在|仍在)(?:办理|处理)|办理中|在办(?!结|理完)|(?:尚未|未)(?:到|届|达)[^，；。]{0,4}(?:答复|办理|办结)?(?:期|时)限?|(?:尚未|年[末底]未|暂未)(?:办结|答复)|(?:待|需|须|将)(?:在|于)?(?:下一?年|次年|明年|20\d\d年)?度?内?(?:继续)?(?:答复|办理|办结)/u

/** `上年结转N件`, `结转下年N件`, `N件结转下年办理`. */
const carried: NumberRule = {
  id: 'requests-carried',
  read(claim) {
    if (!CASES.has(claim.unit) || countsAppeals(claim)) return []
    const { near, tail } = claim
    const isIn =
      /(?:上年度?|上一年度?|去年|20\d\d年度?)(?:的)?(?:结转|转结|转入|转来|延续|顺延|结存|遗留|留存|未办结|跨年)(?!.*(?:下|次)年)|结转(?:自|的)?(?:上|去)一?年度?|承接上年/u
    const isOut =
      /(?:结转|转|顺延|延|留)(?:至|到|入|为|由)?(?:下|次|20\d\d)(?:一)?(?:年度?|个?年)|(?:下|次)年度?(?:继续)?办理|结转.{0,4}继续办理|跨年|^(?!.*(?:上|去)一?年).{0,8}结转下?$/u
    // 新收24件，结转3件，合计27件: with those of the year before.
    const isBetween =
      /^结转$/u.test(near) &&
      /新收(?:到|申请)?\d+[件份宗]?，$/u.test(claim.before) &&
      /^，?(?:合计|共计|总计|共)\d/u.test(claim.behind)
    if (isBetween) return [reading(claim, 'requests_carried_in')]
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

/** `收到政府信息公开申请N件`, `依申请公开N件`. */
const received: NumberRule = {
  id: 'requests-received',
  read(claim, sentence) {
    const { near, tail } = claim
    if (!CASES.has(claim.unit) || isElsewhere(claim) || isOneApplicant(claim, sentence)) return []
    // 共办理9件，其中上年结转1件、本年新收8件.
    const isNew = NEW.test(near) || (claim.isPart && NEW_OF_YEAR.test(near))
    if (claim.isPart && !isNew && !isOwnClause(claim)) return []
    if (isOfRules(claim)) return []
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
      const ways = isNone(claim) ? [] : [...allOneWay(claim), ...allOneOutcome(claim)]
      return AND_ANSWERED.test(near)
        ? [all, ...ways, reading(claim, 'requests_answered', { strength: 6 })]
        : [all, ...ways]
    }
    if (/(?:办理|处理|受理并|承办)/u.test(near) && asked)
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

/** 受理公开申请3条，答复3条: a report that counts requests so. */
const isInItems = ({ near, before }: Claim): boolean =>
  /^(?:其中)?(?:已|均|按[时期]|依法)*(?:答复|办结|回复)$/u.test(near) &&
  /(?:收到|受理|接到)[^，；。\d]{0,12}申请[^，；。\d]{0,10}\d+条，(?:其中)?$/u.test(before)

/** `已办结N件`, `在已经答复的N件申请中`. */
const answered: NumberRule = {
  id: 'requests-answered',
  read(claim) {
    const { near, tail } = claim
    if (
      !CASES.has(claim.unit) ||
      (claim.unit === '条' && !isInItems(claim)) ||
      isElsewhere(claim) ||
      !speaksOfRequests(claim)
    )
      return []
    if (
      /留言|来信|信箱|热线|工单|诉求|提案|建议|咨询|投诉|信访|率|延期|逾期|超期|转交|转办|转由|移送|日内|天内|工作日/u.test(
        near,
      )
    )
      return []
    if (/工作日|天|日内/u.test(tail)) return []
    if (NOT_YET.test(near)) return []
    // 收到公开申请9件，完成8件.
    const isDone = /^(?:其中)?(?:已|已经|按时|按期|及时|实际|均|全部)*(?:完成|办理)(?:了)?$/u.test(
      near,
    )
    if (isDone && /收到|受理|新收|接收/u.test(claim.before) && claim.lead.startsWith('，'))
      return [
        reading(claim, 'requests_answered', { confidence: 'likely', why: 'loose', strength: 5 }),
      ]
    if (ANSWERED.test(near) && !RECEIVED.test(near.replace(/受理/u, ''))) {
      // 已办结861件，按时办结850件: the second is a part of the first.
      const isInTime = /按[时期]/u.test(near) && ANSWERED.test(claim.before)
      return [reading(claim, 'requests_answered', { strength: claim.isPart || isInTime ? 3 : 6 })]
    }
    if (
      near.length <= 3 &&
      /^(?:的|政府信息|信息|公开申请|申请|依申请公开|件|事项)*(?:均|都|已|全部)*经?(?:(?:于|在)?(?:当年|年内|本年度?)内?|在[^，]{1,12}(?:内|前))?(?:按时|按期|按规定?|依规|依法|及时|予以|作出|进行|给予|完成|了|书面)*(?:办结|办完|答复|回复|办理完[毕成]|完成(?=[，；。（]|$))/u.test(
        tail,
      )
    ) {
      const strength = claim.isPart ? 3 : 5
      return [reading(claim, 'requests_answered', { confidence: 'likely', why: 'loose', strength })]
    }
    return []
  },
}

export const REQUEST_RULES: readonly NumberRule[] = [
  carried,
  receivedSum,
  ...OUTCOME_RULES,
  ...APPLICANT_RULES,
  received,
  answered,
]

const ALL_ANSWERED =
  /(?:均|都|全部|已全部|皆)(?:已)?(?:由[^，]{1,10})?(?:(?:予以|依法)?受理并)?(?:依法|依规|按时|按期|及时|按程序|按规定|照程序)*(?:(?:在|依照|依据|按照|根据|于)[^，。]{0,30})?(?:内|前)?(?:[^，。不未]{0,14})(?:答复|办结|办完|回复|办复|办理完[毕成]|办理完结)|(?:按时|按期|及时)(?:办结|答复)(?:率[^，]{0,6}100%)?|(?:答复|办结)率[^，。]{0,6}100%/u
/** `，已在规定期限内答复完毕`, with no number of its own. */
const ANSWERED_IT =
  /(?<=[件份条起例宗单次][，、](?:(?:为|系|均为|都是)[^，。；]{2,10}，)?)(?:现)?(?:已|并已?|全部|均)(?:经|依法|依规|按时|按期|及时|时限|按照?[^，。]{0,10}(?:规定|要求|程序|时限|期限|时间)内?)*(?:在[^，。]{2,16}(?:内|前))?(?:予以|给予|作出|依法)*(?:答复|办结|回复|办理完[毕成])(?:申请人|当事人|完毕|完成|答复|回复|了)*(?=[，。；（]|$)/u

/** `在法定期限内予以答复。`, behind the sentence that tells how many were received. */
const ANSWERED_NEXT =
  /(?<=^(?:申请人(?:均|都)?(?:为|系|是)[^，\d]{2,10}，)?)(?:已|并|均)*在[^，。]{2,14}(?:内|前)(?:依法|予以|给予|作出|进行|了)*(?:答复|回复|办结)/u

/** New ones, or with those carried in. */
const COUNTED_WHOLE = new Set(['requests_received', 'requests_handled'])

/** The first number of a sentence that counts all requests. */
const wholeIn = (sentence: Sentence): Claim | undefined =>
  sentence.claims.find((claim) =>
    received.read(claim, sentence).some(({ metric }) => COUNTED_WHOLE.has(metric)),
  )

/** The sentence that tells how many requests there were: the one before, or with no number between, those before it. */
function ownerOf(sentence: Sentence | null, steps: number): Sentence | null {
  if (!sentence || wholeIn(sentence)) return sentence
  return steps > 0 && sentence.claims.length === 0 ? ownerOf(sentence.before, steps - 1) : null
}

/** `收到申请2件，均已按时答复`: as many answered as received, unless some were carried in. */
export const allAnswered: WordRule = {
  id: 'requests-all-answered',
  read(sentence) {
    const says =
      ALL_ANSWERED.exec(sentence.text) ??
      ANSWERED_IT.exec(sentence.text) ??
      ANSWERED_NEXT.exec(sentence.text)
    // 对上述申请，均已按时答复。
    const isOpening =
      says !== null &&
      /^(?:申请人(?:均|都)?(?:为|系|是)[^，\d]{2,10}，)?(?:对?(?:以上|上述|所有|全部)?(?:[^，\d]{0,6}申请)?[^，\d]{0,3}，?)$/u.test(
        sentence.text.slice(0, says.index),
      )
    // 均已答复。 may be a sentence of its own behind that with the number.
    const owner = isOpening ? (ownerOf(sentence.before, 2) ?? sentence) : sentence
    const first = wholeIn(owner)
    if (!says || !first || isStated(sentence) || isStated(owner)) return []
    const isCarried = (claim: Claim) => carried.read(claim, owner).some(({ value }) => value > 0)
    const [found] = received.read(first, owner)
    // 共办理9件，其中上年结转1件: there those carried in are counted.
    if (found?.metric === 'requests_received' && owner.claims.some(isCarried)) return []
    if (!found || /没有|未能|尚未/u.test(says[0])) return []
    // All of something else: 均为信函申请 is not an answer.
    if (first.end > sentence.at(says.index)) return []
    const since = owner === sentence ? first.before.length + first.near.length : 0
    if (
      /复议|诉讼|投诉|工单|热线|留言|来信(?!或)|咨询/u.test(sentence.text.slice(since, says.index))
    )
      return []
    const at: [number, number] = [says.index, says.index + says[0].length]
    return [
      {
        ...found,
        metric: 'requests_answered',
        confidence: 'likely',
        why: 'all-of-them',
        strength: 4,
        at,
      },
    ]
  },
}

function isStated(sentence: Sentence): boolean {
  return sentence.claims.some((claim) => answered.read(claim, sentence).length > 0)
}
