import { CASES, countsAppeals, isElsewhere, isOnRequests, namesRequests } from './about-requests'
import type { Claim, Sentence } from './claims'
import { type NumberRule, type Reading, reading, type Said, type WordRule, zero } from './rule'

// What became of requests.

/** An outcome, or one of the reasons that a group of outcomes is made of. */
interface Outcome {
  metric: string
  group?: string
  says: RegExp
}

const REFUSED = 'requests_refused'
const UNABLE = 'requests_unable_to_provide'
const UNPROCESSED = 'requests_not_processed'
const OTHER = 'requests_other'
const group = (metric: string, says: RegExp): Outcome => ({ metric, says })
const reason = (of: string, metric: string, says: RegExp): Outcome => ({ metric, group: of, says })

const OUTCOMES: readonly Outcome[] = [
  group('requests_partially_granted', /部分予?以?公开|区分处理/u),
  group(
    'requests_granted',
    /(?<![不未]|部分)予以?公开|(?<!不)(?:给予|同意|准予|全部|全文|完全)公开|(?:^|[，、：“])公开答复|主动公开范围/u,
  ),
  group(
    REFUSED,
    /[不未]予以?公开|不同意公开|(?:拒绝|否决|免予|不宜)公开|^不公开(?:的|数|答复数)?$/u,
  ),
  group(UNABLE, /无法提供|不能提供/u),
  group(UNPROCESSED, /不予处理/u),
  group(OTHER, /其[他它]处理/u),
  group(
    'requests_not_this_agency',
    /(?:不属于?|不是|“?非)(?:本|我)(?:行政)?(?:机关|部门|单位|局|镇|乡|街道|办|委|厅|级|区|县|市)/u,
  ),
  group('requests_withdrawn', /撤回|撤销/u),
  reason(REFUSED, 'requests_refused_state_secret', /国家秘密/u),
  reason(REFUSED, 'requests_refused_law', /法律[^，；。]{0,8}禁止公开/u),
  reason(REFUSED, 'requests_refused_security', /三安全一稳定/u),
  reason(REFUSED, 'requests_refused_third_party', /第三方(?:的)?(?:合法)?权益/u),
  reason(REFUSED, 'requests_refused_internal', /内部事务/u),
  reason(REFUSED, 'requests_refused_deliberative', /过程性/u),
  reason(REFUSED, 'requests_refused_case_file', /执法案卷/u),
  reason(REFUSED, 'requests_refused_enquiry', /查询事项|^行政查询$/u),
  reason(UNABLE, 'requests_not_held', /不掌握|未掌握/u),
  reason(UNABLE, 'requests_not_exist', /信息不存在|^不存在/u),
  reason(UNABLE, 'requests_needs_creation', /另行制作|[没无]有?现成/u),
  reason(UNABLE, 'requests_unclear_after_correction', /补正后[^，；。]{0,8}不明确/u),
  reason(
    UNPROCESSED,
    'requests_not_processed_petition',
    /信访、?(?:举报|投诉)|(?:信访|举报|投诉)类?申请|^(?:属于?|为|系)?(?:信访|投诉举报|举报投诉)(?:事项|类)?$/u,
  ),
  reason(UNPROCESSED, 'requests_not_processed_repeat', /重复(?:提出)?申请/u),
  reason(UNPROCESSED, 'requests_not_processed_publication', /公开出版物/u),
  reason(UNPROCESSED, 'requests_not_processed_excessive', /反复申请/u),
  reason(UNPROCESSED, 'requests_not_processed_reissue', /重新出具/u),
  reason(OTHER, 'requests_other_correction_overdue', /逾期[不未]予?补正|未按期补正/u),
  reason(
    OTHER,
    'requests_other_fee_unpaid',
    /逾期[不未][^，；。]{0,10}[缴交][^，；。]{0,3}费|逾期未缴/u,
  ),
]
const LISTED =
  /部分公开|不予公开|不同意公开|不公开(?=\d)|(?:不存在|不属于?(?:政府信息|本[^，；。\d]{1,6})|其[他它]途径|案卷|不掌握|无法提供)的?(?=\d)/u
/** `无法提供14件（均为本机关不掌握）`: one reason for all of them. */
const ALL_FOR = /^[（，](?:均|都|全部|皆)?(?:为|系|是|因|属于?|由于)+[^，。；（）\d]{0,24}/u
/** Work on such papers is no outcome of a request. */
const WORK = /评查|检查|抽查|审查|办理|受理|收到|移送|公示|调解/u

/** 并告知通过其他途径办理: what was told, no work of this body. */
const ELSEWHERE = /[，”]?(?:并|且)?(?:已)?告知[^，；。]*$/u

const isBare = (tail: string) => /^(?:予以|同意)?公开$/u.test(tail)
const namedIn = (text: string) => OUTCOMES.filter(({ says }) => says.test(text))

/** `予以公开N件`, `N件不予公开`, `“不予公开”的1件`, `因属于过程性信息不予公开N件`. */
const outcome: NumberRule = {
  id: 'requests-outcome',
  read(claim, sentence) {
    if (!CASES.has(claim.unit) || isElsewhere(claim) || !isOnRequests(claim)) return []
    // 公开信息12条 are items; requests are counted so only in reports that say so.
    if (
      claim.unit === '条' &&
      !/申请[^，；。\d]{0,4}\d+条|\d+条[^，；。]{0,8}申请/u.test(claim.sentence + claim.previous)
    )
      return []
    const before = claim.near.replace(/（[^）]*）/gu, '')
    if (WORK.test(before.replace(ELSEWHERE, '')) && !namesRequests(before)) return []
    const own = namedIn(before)
    // 公开4件、部分公开3件: the short name, in a list of such outcomes.
    if (
      /^(?:其中)?：?(?:同意|给予|可以|全部)?公开(?:的|了)?$/u.test(before) &&
      LISTED.test(claim.sentence)
    )
      return [reading(claim, 'requests_granted', { confidence: 'likely', why: 'loose' })]
    // 不予处理4件；其他2件: the last of the list of groups.
    if (REST.test(before) && isLastOfOutcomes(claim, sentence)) {
      const rest = reading(claim, OTHER, { confidence: 'likely', why: 'loose' })
      // 其他1件（申请人自主撤销）: which of the others it was.
      const isWithdrawn = /^（[^）]*撤[回销](?:申请)?）/u.test(claim.behind)
      return isWithdrawn ? [rest, { ...rest, metric: 'requests_withdrawn' }] : [rest]
    }
    if (own.length === 0) return namedBehind(claim, sentence, before)
    if (/信息\d*$/u.test(before) && own.every((one) => one.group === undefined)) return []
    // 已主动公开和同意公开3件: both were given.
    const isPublic = /已主动公开的?(?:信息)?(?:和|及|以及|与|、|或)(?:同意|予以)公开/u.test(before)
    if (/主动公开/u.test(before) && !/范围/u.test(before) && !isPublic) return []
    const [first, second] = own
    if (own.length > 2 || !first) return []
    if (second) return withGroup(claim, sentence, own)
    const all = first.metric === UNABLE ? ALL_FOR.exec(claim.behind)?.[0] : undefined
    // 无法提供（不掌握）的48件: the reason stands between the name and the number.
    const said = all ?? /（([^（）\d]+)）[^（）\d]{0,3}$/u.exec(claim.lead)?.[1]
    const why = said && OUTCOMES.find((one) => one.group === first.metric && one.says.test(said))
    // 同意公开22件 beside 属于主动公开范围10件: those were public before they were asked for.
    const strength = /主动公开/u.test(before) ? 3 : 5
    return [
      reading(claim, first.metric, { strength }),
      ...(why ? [reading(claim, why.metric)] : []),
    ]
  },
}

/** The last count of a sentence that names two outcomes and more before it, each with its number. */
function isLastOfOutcomes(claim: Claim, { claims }: Sentence): boolean {
  const at = claims.indexOf(claim)
  if (/不予处理\d+[件宗份]?[；，、]$/u.test(claim.before)) return true
  const named = claims
    .slice(0, at)
    .filter(({ near, value }) => value > 0 && namedIn(near.replace(/^其中/u, '')).length === 1)
  return at === claims.length - 1 && named.length > 1 && /\d[件宗份][；，、]$/u.test(claim.before)
}

const SUM = /^(?:合计|共计|总计|共)(?:为)?$/u

/** `11件…、3件…不予公开，合计14件`; `予以公开34件；不予处理4件；总计38件`: a sum that adds up. */
const outcomeSum: NumberRule = {
  id: 'requests-outcome-sum',
  read(claim, sentence) {
    if (!CASES.has(claim.unit) || !SUM.test(claim.near) || countsAppeals(claim)) return []
    if (!isOnRequests(claim)) return []
    const at = sentence.claims.indexOf(claim)
    const clause = claim.before.slice(claim.before.lastIndexOf('；') + 1)
    const groups = OUTCOMES.filter(({ group: of, says }) => of === undefined && says.test(clause))
    const [whole] = groups
    let sum = 0
    for (let i = at - 1; i >= 0; i--) {
      const one = sentence.claims[i]
      if (!one || !CASES.has(one.unit)) return []
      sum += one.value
      const isWhole = sum === claim.value && i < at - 1
      if (!isWhole) continue
      const parts = sentence.claims.slice(i, at)
      const isAll = parts.every(
        ({ near, tail }) => namedIn(near.length <= 3 ? near + tail : near)[0] || REST.test(near),
      )
      if (!isAll) return []
      const own = new Set(parts.flatMap(({ near }) => namedIn(near).filter((each) => !each.group)))
      if (own.size > 2) return [reading(claim, 'requests_answered', { strength: 5 })]
      return groups.length === 1 && whole ? [reading(claim, whole.metric)] : []
    }
    return []
  },
}

const REST = /^其[他它](?:情形|情况)?$/u

/** `因不掌握信息而无法提供2件`: the reason, and its group where no other number is one of that group. */
function withGroup(claim: Claim, sentence: Sentence, own: readonly Outcome[]): Reading[] {
  const why = own.find((one) => one.group !== undefined)
  const whole = own.find(({ metric }) => metric === why?.group)
  // 予以公开和部分公开 together are neither of them.
  if (!why || !whole) return []
  const names = sentence.claims.filter(({ near, tail }) =>
    whole.says.test(near.length <= 4 ? near + tail : near),
  )
  const at = sentence.claims.indexOf(claim)
  const [last, next] = [sentence.claims[at - 1], sentence.claims[at + 1]]
  const isSummed = next !== undefined && SUM.test(next.near)
  // 11件以“执法案卷”为由、3件以“第三方权益”为由不予公开: the whole is said of both.
  const isShared =
    last !== undefined && last.tail !== '' && last.behind.startsWith(`${last.tail}、`)
  const isOnly = names.length === 1 && !isSummed && !isShared
  return [reading(claim, why.metric), ...(isOnly ? [reading(claim, whole.metric)] : [])]
}

/** `其中2件公开，1件不予公开`. */
function namedBehind(claim: Claim, sentence: Sentence, before: string): Reading[] {
  if (before.length > 4 && !/其中$/u.test(before)) return []
  // 办结的82件中予以公开的11件: the whole, and a part of it.
  if (/^(?:申请)?[中里]/u.test(claim.tail)) return []
  // 7件属“非政府信息”“信息不存在”等情形: of several together.
  if (/(?:”“|、|或|和|及)[^，；。]*等(?:情形|情况|原因|类|几类)/u.test(claim.tail)) return []
  const [found, ...others] = namedIn(claim.tail)
  // 3件以“第三方权益”为由不予公开: the reason, and the whole where it is the only one.
  if (/^(?:因|以|由于|属|涉及|重复)/u.test(claim.tail) && others.length === 1) {
    const both = withGroup(claim, sentence, namedIn(claim.tail))
    if (both.length > 0) return both
  }
  const isGranted = !found && isBare(claim.tail) && LISTED.test(claim.sentence)
  if (isGranted) return [reading(claim, 'requests_granted', { confidence: 'likely', why: 'loose' })]
  // 16件不予公开中, 2件信息不存在无法提供: the first names it.
  return found && (others.length === 0 || found.group === undefined || others.length === 1)
    ? [reading(claim, found.metric)]
    : []
}

/** `收到申请3件，均予以公开`, `收到申请3件全部予以公开`, `收到申请1件，因信息不存在无法提供`: what became of all of them. */
export function allOneOutcome(claim: Claim): Reading[] {
  const says =
    /^(?:(?=均|都|全部|皆)|[^，；。\d]{0,12}，)(?:(?:同比|与|较|比)[^，；。]*，)?(?:经[^，；。\d]{0,7}，)?(?:现|已|并)*(?<all>均|都|全部|皆)?(?<said>[^，；。\d]{2,24}(?:，(?:故|因此|依法)*(?:无法提供|不予公开|不予处理))?)(?=[，；。]|$)/u
  // 收到1件，答复1件，为无法提供: of the one that was answered.
  const behind = claim.behind.replace(/^，已?(?:办结|答复)了?1[件宗份起](?=，)/u, '')
  const { all, said = '' } = says.exec(claim.value === 1 ? behind : claim.behind)?.groups ?? {}
  if (
    (all === undefined && claim.value !== 1) ||
    /主动公开|复议|诉讼|、|或|未|没有|等/u.test(said.replace(/[不未]予/u, ''))
  )
    return []
  const own = namedIn(said)
  const [first, second] = own
  if (
    !first ||
    own.length > 2 ||
    (second &&
      !own.some((one) => one.group === undefined && own.some((each) => each.group === one.metric)))
  )
    return []
  return own.map(({ metric }) =>
    reading(claim, metric, { confidence: 'likely', why: 'all-of-them', strength: 3 }),
  )
}

export const OUTCOME_RULES: readonly NumberRule[] = [outcomeSum, outcome]

const NAMES =
  '(?:(?<!不)同意公开|不同意公开|(?<!不)予以公开|部分公开|不予以?公开|无法提供|不予处理|其他处理)'

/** `无予以公开、不予公开等处理结果`: none of each that is named. */
export const noOutcomes: WordRule = {
  id: 'requests-no-outcome',
  read({ text }) {
    const found: Said[] = []
    const none = new RegExp(
      `(?:无(?!法)|没有|未有|未出现|未发生|未作出|(?<!信息|内容)不存在|并?未产生)(?:出现|发生|存在|有|作出|涉及)*[^，；。因\\d]{0,6}?(?:申请公开(?:政府)?(?:信息)?(?:和|、|或|及))?(${NAMES}(?:(?:、|和|或|及|以及)${NAMES})*)(?![^，；。]{0,6}\\d|而?(?:被|引[起发])|的[^，；。]{0,6}(?:咨询|电话|投诉|举报|申请|复议|诉讼|纠纷))`,
      'gu',
    )
    // 同意公开、部分公开、不予公开数：无
    const behind = new RegExp(
      `(${NAMES}(?:(?:、|和|或|及|以及)${NAMES})*)(?:的|答复|申请|件|政府|信息)*(?:的)?(?:数|数量|情况)?(?:均|都)?(?:：|为)(?:无|零)(?=[，；。]|$)`,
      'gu',
    )
    for (const match of [...text.matchAll(none), ...text.matchAll(behind)])
      for (const { metric } of OUTCOMES.filter(
        (one) => one.group === undefined && one.says.test(match[1] ?? ''),
      ))
        found.push(zero(metric, match))
    return found
  },
}
