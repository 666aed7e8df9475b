import { ANSWERED, CASES, isElsewhere, RECEIVED, speaksOfRequests } from './about-requests'
import type { Claim, Sentence } from './claims'
import { type NumberRule, reading, type WordRule } from './rule'
import { isWay } from './rules-applicants'
import { carried, NOT_YET, received } from './rules-requests'

// Requests answered: by a number of its own, or all that were received.

const OBJECT = '(?:的|政府|信息|公开|申请|依申请|件|事项)*'
/** How and when it was done: 已按照规定时限及时予以. */
const MANNER =
  '(?:(?:于|在)?(?:当年|年内|本年度?)内?|(?:于|在)[^，。\\d]{1,16}(?:内|前)|(?:按照?|依照?|依据|根据)[^，。\\d]{0,12}(?:规定|要求|程序|流程|规范|时限|期限|时间|事项)(?:和要求)?内?|严格|规范|向申请人|全部|按时|按期|按规定?|依规定?|按程序|限时|时限|依法|依规|及时|(?:在)?第一时间|书面|经|予以|给予|作出|做出|进行|完成|办理[、和并及]?|了)*'
const DONE = '答复|办结|办完|回复|办复|(?:办理|处理)完[毕成结]'

/** `6件已按时答复`, `对于6件公开申请，我局已全部答复完毕`: said behind the number of just these. */
function isAnsweredBehind({ near, tail, behind }: Claim): boolean {
  const done = `^${OBJECT}(?:均|都|已|全部)*经?${MANNER}(?:${DONE}|完成(?=[，；。（]|$))`
  const ofThese = `^${OBJECT}，(?:我[^，\\d]{1,3}|本[^，\\d]{1,3})?(?:均|都|已|全部)+${MANNER}(?:${DONE})`
  if (/^(?:对|对于|针对|上述)$/u.test(near) && new RegExp(ofThese, 'u').test(behind)) return true
  return near.length <= 3 && new RegExp(done, 'u').test(tail)
}

/** 受理公开申请3条，答复3条; 受理1件公开申请，办结1条: a report that counts requests so. */
const isInItems = ({ near, before }: Claim): boolean =>
  /^(?:其中)?(?:已|均|按[时期]|依法)*(?:答复|办结|回复)$/u.test(near) &&
  /(?:收到|受理|接到)(?:[^，；。\d]{0,12}申请[^，；。\d]{0,10}\d+[条件]|\d+[条件][^，；。\d]{0,12}申请)，(?:其中)?$/u.test(
    before,
  )

/** `已办结N件`, `在已经答复的N件申请中`. */
export const answered: NumberRule = {
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
    // 答复情况：2件并非本局职责范围: what the answers were, some of all.
    if (/情况$/u.test(near) && tail !== '') return []
    // 办理申请36件，其中书面答复31件、电话回复5件: how it was done, and some of all.
    if (
      claim.isPart &&
      /(?:书面|口头|电话|当面|现场|网上|邮件|信函)(?:进行|予以)?(?:答复|回复)$/u.test(near)
    )
      return []
    // 收到公开申请9件，完成8件; 受理公开申请1件，已完成依申请公开1件.
    const isDone =
      /^(?:其中)?(?:已|已经|按时|按期|及时|实际|均|全部)*(?:完成|办理)(?:了)?(?:(?:政府信息|信息)?(?:依申请公开|公开申请)(?:申请|事项)?)?$/u.test(
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
    if (isAnsweredBehind(claim)) {
      const strength = claim.isPart ? 3 : 5
      return [reading(claim, 'requests_answered', { confidence: 'likely', why: 'loose', strength })]
    }
    return []
  },
}

const ALL_ANSWERED =
  /(?:均|都|全部|已全部|皆)(?:已)?(?:由[^，]{1,10})?(?:(?:予以|依法)?受理并)?(?:依法|依规|按时|按期|及时|按程序|按规定|照程序)*(?:(?:在|依照|依据|按照|根据|于)[^，。]{0,30})?(?:内|前)?(?:[^，。不未]{0,14})(?:答复|办结|办完|回复|办复|(?:办理|处理)完[毕成结])|(?:按时|按期|及时)(?:办结|答复)(?:率[^，]{0,6}100%)?|(?:答复|办结)率[^，。]{0,6}100%/u
/** Who asked, how and for what: clauses that may stand between a number and what became of it. */
const ON_THEM =
  '(?:(?:均|都|全部)?(?:为|系|是)[^，。；\\d]{2,10}，|(?:提交)?申请(?:人|的?(?:方式|途径|渠道|内容))[^，。；\\d]{2,24}，|(?:申请)?(?:内容|事项)?(?:主要|分别|均|都)?(?:涉及|关于|有关)[^，。；\\d]{2,30}，|[^，。；\\d]{0,6}(?:通过|采取|采用)[^，。；\\d]{2,16}，|(?:均|都)?(?:严格|依法)?(?:按照?|依照?|根据)[^，。；\\d]{2,24}，|提出(?:“[^”]{2,60}”|[^，。；“”]{2,40})[^，。；]{0,8}申请，){0,3}'
/** `，已在规定期限内答复完毕`, with no number of its own. */
const ANSWERED_IT = new RegExp(
  `(?<=[件份条起例宗单次](?:的|政府|信息|公开|依申请|申请|事项|件)*[，、]${ON_THEM})(?:[我本][^，。\\d]{1,4}?)?(?:现)?(?:已|并已?|全部|均|(?=按|依|在))${MANNER}(?:${DONE})(?:申请人|当事人|完毕|完成|答复|回复|解答|了)*(?=[，；。（]|$)`,
  'u',
)

/** `在法定期限内予以答复。`, behind the sentence that tells how many were received. */
const ANSWERED_NEXT = new RegExp(
  `(?<=^${ON_THEM})(?:已|并|均)*在[^，。]{2,14}(?:内|前)(?:依法|予以|给予|作出|进行|了)*(?:答复|回复|办结)`,
  'u',
)
const OPENING = new RegExp(
  `^(?:(?:[我本][^，\\d]{1,3})?(?:本着|按照?|依照?|根据|坚持)[^，\\d]{2,24}，)?${ON_THEM}(?:对?(?:以上|上述|所有|全部)?(?:[^，\\d]{0,6}申请)?[^，\\d]{0,3}，?)$`,
  'u',
)

const ALL_OF_THEM = /(?:所有|全部|上述|以上)(?:的)?(?:公开)?申请(?:事项|件)?$/u

/** New ones, or with those carried in. */
const COUNTED_WHOLE = new Set(['requests_received', 'requests_handled'])

/** The first number of a sentence that counts all requests. */
const wholeIn = (sentence: Sentence): Claim | undefined =>
  sentence.claims.find(
    (claim) =>
      !/重复申请/u.test(claim.near) &&
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
    const isOpening = says !== null && OPENING.test(sentence.text.slice(0, says.index))
    // 其中，同意公开3件、不予公开2件，均已答复: of the parts of what the sentence before counts.
    const isOfParts = /^其中/u.test(sentence.text) && !wholeIn(sentence)
    // 予以公开3件，重复申请1件，所有申请均已答复: of the whole that the sentence before counts.
    const isOfAll =
      says !== null && ALL_OF_THEM.test(sentence.text.slice(0, says.index)) && !wholeIn(sentence)
    // 均已答复。 may be a sentence of its own behind that with the number.
    const owner =
      isOpening || isOfParts || isOfAll ? (ownerOf(sentence.before, 2) ?? sentence) : sentence
    const first = wholeIn(owner)
    if (!says || !first || isStated(sentence) || isStated(owner)) return []
    // 收到网上申请6件，书面申请2件，均已答复: all of both.
    if (isWay(first.near) && owner.claims.some((one) => one !== first && isWay(one.near))) return []
    // 收到申请24件（含上年结转1件）: those are counted in it.
    const isCarried = (claim: Claim) =>
      !/^(?:含|包含|包括)/u.test(claim.near) &&
      carried.read(claim, owner).some(({ value }) => value > 0)
    const [found] = received.read(first, owner)
    // 共办理9件，其中上年结转1件: there those carried in are counted.
    if (found?.metric === 'requests_received' && owner.claims.some(isCarried)) return []
    if (!found || /没有|未能|尚未/u.test(says[0])) return []
    // 其中4件已撤销，其余6件均已答复: all of the rest.
    if (
      /(?:其余|剩余|另外|其[他它])的?\d+[件宗份个起](?:申请)?$/u.test(
        sentence.text.slice(0, says.index),
      )
    )
      return []
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
