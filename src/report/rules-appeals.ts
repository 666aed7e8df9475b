import type { Claim, Sentence } from './claims'
import { type NumberRule, reading, type Said, type WordRule, zero } from './rule'

// Administrative reviews and lawsuits about disclosure: not those that an office decides for others.

const CASES = new Set(['件', '起', '宗', '次', '例', '个', '', '项', '件次'])
const REVIEW = /行政复议|复议(?!后|机关)/u
const SUIT = /行政诉讼|诉讼|行政应诉|起诉|被诉/u

/** The sentence before has spoken of requests: the cases are about them. */
const ABOUT_REQUESTS = /公开申请|申请公开|依申请/u

/** `行政复议N件、行政诉讼M件` and nothing else, as the sixth part of each report has it. */
const BOTH =
  /^(?:(?:全年|本年度?|20\d\d年度?)，?)?(?:我[^，]{1,3})?(?:共?发生|共有|引发|被提起)?行政复议(?:案件)?\d+[件起例][、，]行政诉讼(?:案件)?\d+[件起例]。?$/u

/** Cases of other matters: work that a justice bureau or a court office reports. */
function isOwnWork(claim: Claim): boolean {
  // 行政复议2件、行政诉讼3件，均不涉及政府信息公开.
  if (
    /^[^。；]{0,24}，(?:均|都|皆|且)*(?:不涉及|未涉及|与)(?:政府)?信息公开(?:工作)?(?:无关|$|[，。；])/u.test(
      claim.behind,
    )
  )
    if (!/与[^，。；]*(?<!无)关/u.test(claim.behind)) return true
  // 因具体行政行为被提起行政诉讼2起，其中1起胜诉: over other acts of the office.
  if (/因(?:其[他它])?(?:具体)?行政行为/u.test(claim.sentence) && !/信息公开/u.test(claim.near))
    return true
  // 发生行政复议9件，其中涉及信息公开的2件: of all matters.
  if (!/信息公开/u.test(claim.near) && /其中[^，。；\d]{0,8}信息公开/u.test(claim.behind))
    return true
  const isAbout =
    /信息公开|政府信息|公开(?:申请|引)|依申请/u.test(claim.sentence) ||
    ABOUT_REQUESTS.test(claim.previous) ||
    /信息公开[^。]*(?:复议|诉讼)/u.test(claim.previous) ||
    BOTH.test(claim.sentence) ||
    claim.topic === 'requests' ||
    (claim.topic === 'supervision' && /被(?:申请|提起)/u.test(claim.sentence)) ||
    claim.topic === 'appeals'
  if (/信息公开|公开(?:申请|引)/u.test(claim.sentence)) return !isAbout || OWN.test(claim.near)
  // 收到86件，受理79件，审结71件: an office that decides them.
  return (
    !isAbout ||
    OWN.test(claim.near) ||
    /(?:办理|代理|出庭)[^，]{0,6}应诉/u.test(claim.near) ||
    /复议[^。]*(?:受理|立案)\d+[件起宗][^。]*(?:审结|结案|办结)/u.test(claim.sentence)
  )
}

const OWN = /(?:审理|审结|调处|代理|受理)(?:各类)?行政复议/u

/** What became of a case; where several fit, the first is meant: 撤回复议申请 is no 撤销. */
const RESULTS: readonly [result: string, says: RegExp][] = [
  [
    'pending',
    /尚未审结|未审结|未结(?!转)|(?:正在|尚在|仍在)审理|审理中|未办结|未结案|在审|待审|未判决|未开庭/u,
  ],
  ['other', /其[他它](?:结果|处理|情形)|撤回|撤诉|终止|调解|和解|不予受理|未予受理/u],
  ['corrected', /纠正|纠错|撤销|责令|败诉|确认违法/u],
  ['upheld', /维持|胜诉|驳回(?:原告|其)?(?:的)?诉讼请求/u],
]
/** 2件正在复议机关审理中: where it is, not what. */
const COURT = /复议(?:机关|结果|决定)|诉讼(?:阶段|结果)/gu
/** `行政诉讼2件，均获维持`, `行政诉讼1件，目前正在审理`: what became of all of them. */
const ALL_OF_THEM =
  /^(?:案件)?(?:，|（|、)(?:(?:同比|与|较|比)[^，；。]*，)?(?:且|现|目前|现已|截至[^，]{0,12}|结果|机关|已)*(?<all>均|都|皆|全部)?(?:已|被|获|为|得到|经[^，；。\d]{0,10}|由[^，；。\d]{0,12})*(?<said>[^，；。、）\d]{2,20})(?=[，；。）]|$)/u

/** The result that a clause without a number says of all cases before it. */
function resultOfAll({ behind, tail, value }: Claim): string | undefined {
  // 1件行政复议，结果为维持: the name may stand behind the number.
  const rest = /(?:复议|诉讼)(?:案件)?$/u.test(tail) ? behind.slice(tail.length) : behind
  const { all, said } = ALL_OF_THEM.exec(rest.replace(COURT, '机关'))?.groups ?? {}
  if (said === undefined || value === 0 || (all === undefined && value !== 1)) return undefined
  return /未(?!审结|结|判|开庭|办结)|不服|申请|提起|无|复议|诉讼(?!请求)/u.test(said)
    ? undefined
    : resultIn(said)
}

/** A short name in a list of results: 维持6件、纠正2件、其他1件. */
const REST = /^其[他它]$/u
const WHOLE = /^(?:总计|合计|共计)$/u

const resultIn = (text: string) => RESULTS.find(([, says]) => says.test(text))?.[0]

/** Kinds of cases by the words that name them. */
const TRACKS: readonly [track: string, says: RegExp][] = [
  [
    'lawsuits_direct',
    /未经[^，；。]{0,6}复议[^，；。]{0,6}(?:起诉|诉讼)|直接(?:提起)?(?:起诉|行政诉讼)/gu,
  ],
  ['lawsuits_after_review', /复议后[^，；。]{0,4}(?:起诉|诉讼)/gu],
  ['lawsuits', /诉讼(?!请求)|应诉|被诉/gu],
  ['reviews', /复议/gu],
]

/** The kind of case that a text named last, and none where it named none. */
function trackIn(text: string): string | undefined {
  let last: { track: string; at: number } | undefined
  for (const [track, says] of TRACKS)
    for (const match of text.matchAll(says)) {
      const at = match.index + match[0].length
      if (!last || at > last.at) last = { track, at }
    }
  return last?.track
}

const VERB = /^(?:全年|本年度?|20\d\d年)?(?:共|共计)?(?:受理|收到|发生|被申请|被提起)$/u
const NAMED_BEHIND = /^[^，]{0,14}(?:复议|诉讼)(?:案件|申请|案)?$/u

/** `引起的行政复议N件`, `行政诉讼案件N件`. */
const cases: NumberRule = {
  id: 'appeals-total',
  read(claim) {
    // 行政复议、行政诉讼0条: none, whatever they are counted in.
    const isCounted = CASES.has(claim.unit) || (claim.unit === '条' && claim.value === 0)
    if (!isCounted || claim.stretch === 'since' || isOwnWork(claim)) return []
    const { near, tail } = claim
    if (
      /去年|上年|其他(?:具体)?行政行为|其[他它]类?(?:行政)?(?:诉讼|复议)|非(?:政府)?信息公开|信息公开无关/u.test(
        near,
      )
    )
      return []
    // Suits with and without a review before: two tracks, neither is all of them.
    const said = near.length <= 3 ? near + tail : near
    const isAfter = /复议(?:决定|机关)?(?:予以)?维持(?:后|的)/u.test(near)
    if (/未经[^，]{0,6}复议|直接起诉/u.test(said)) return [reading(claim, 'lawsuits_direct_total')]
    if (/复议后[^，]{0,4}(?:起诉|提起|诉讼)/u.test(said))
      return [reading(claim, 'lawsuits_after_review_total')]
    if (claim.isPart && !/复议|诉讼|被诉/u.test(near)) return []
    // 共有3件信息公开行政复议案件: the name may stand behind the number.
    const isBehind =
      near.length <= 3 ||
      (/(?:有|共|发生|出现|收到|涉及|产生|引发)$/u.test(near) && NAMED_BEHIND.test(tail))
    // 行政复议情况：受理3件.
    const above = VERB.test(near) ? /([^，；。：]*)：[^：]*$/u.exec(claim.lead)?.[1] : undefined
    const isReview =
      REVIEW.test(near) ||
      (above !== undefined && trackIn(above) === 'reviews') ||
      (isBehind && REVIEW.test(tail))
    const isSuit =
      SUIT.test(near) ||
      (above !== undefined && trackIn(above) === 'lawsuits') ||
      (isBehind && SUIT.test(tail))
    if (!isAfter && (resultIn(near) || /驳回/u.test(near))) return []
    if (isAfter && /诉讼$/u.test(near)) return [reading(claim, 'lawsuits_total')]
    // Both named before one number: `复议、诉讼均为0件` says it of both; more than 0 cannot be split.
    if (isReview && isSuit) {
      if (claim.value !== 0 || claim.isApproximate) return []
      return [reading(claim, 'reviews_total'), reading(claim, 'lawsuits_total')]
    }
    if (!isReview && !isSuit) return []
    const track = isReview ? 'reviews' : 'lawsuits'
    const confidence = claim.unit === '' ? ({ confidence: 'likely', why: 'loose' } as const) : {}
    const became = resultOfAll(claim)
    return [
      reading(claim, `${track}_total`, confidence),
      ...(became
        ? [reading(claim, `${track}_${became}`, { confidence: 'likely', why: 'all-of-them' })]
        : []),
    ]
  },
}

/** `行政复议10件，行政诉讼0件，维持2件`: where there was none of the kind named last, the other is meant. */
function notOfNone(named: string, claim: Claim, { claims }: Sentence): string {
  const earlier = claims.slice(0, claims.indexOf(claim))
  const counts = new Map(earlier.flatMap(({ near, value }) => countOf(near, value)))
  const other = named === 'lawsuits' ? 'reviews' : 'lawsuits'
  const isOther = counts.get(named) === 0 && (counts.get(other) ?? 0) >= claim.value
  return isOther && claim.value > 0 ? other : named
}

function countOf(near: string, value: number): [string, number][] {
  const track = trackIn(near)
  return track && !resultIn(near) ? [[track, value]] : []
}

/** `维持N件、纠正M件`, `N件维持` in a sentence on one kind of case, or behind it. */
const results: NumberRule = {
  id: 'appeals-result',
  read(claim, sentence) {
    if (!CASES.has(claim.unit) || isOwnWork(claim) || claim.near.length > 24) return []
    const { tail } = claim
    // 复议维持后又提起诉讼1件: what the review came to, not the suit.
    const near = claim.near.replace(
      /复议(?:决定|机关)?(?:予以)?(?:维持|驳回|不予受理)(?:后|的)/u,
      '',
    )
    const isListed = resultIn(claim.sentence.replace(near, '')) !== undefined
    const result =
      resultIn(near) ??
      (isListed && REST.test(near) ? 'other' : undefined) ??
      (isListed && WHOLE.test(near) ? 'total' : undefined) ??
      (near.replace(/^其中/u, '').length <= 3 ? resultIn(tail) : undefined)
    const named = trackIn(claim.before + near) ?? trackIn(claim.previous)
    const track = named && notOfNone(named, claim, sentence)
    if (!result || !track) return []
    // 1件未审结的行政诉讼: the case itself is counted, not one of several results.
    if (!resultIn(near) && trackIn(tail.replace(COURT, ''))) return []
    return [reading(claim, `${track}_${result}`, { confidence: 'likely', why: 'loose' })]
  },
}

export const APPEAL_RULES: readonly NumberRule[] = [results, cases]

const NONE = '(?:未曾?|没有?|无|暂未|暂无|尚未|均未|并未|从未|零|不存在|不涉及)'

/** `没有发生行政复议和行政诉讼`, `行政复议、行政诉讼均为零`. */
export const noAppeals: WordRule = {
  id: 'appeals-none',
  read({ text, topic, previous }) {
    const isAbout =
      /公开|申请/u.test(text) ||
      ABOUT_REQUESTS.test(previous) ||
      topic === 'requests' ||
      topic === 'appeals' ||
      topic === 'supervision'
    if (!isAbout) return []
    const list =
      '(?:申请|提起|发起|的|被|行政|举报|投诉|申诉|质疑|信访|复议|诉讼|应诉|案件|案|事项|情况|事件|件|情形|、|和|或者?|及|以及|与|以|也|，(?=(?:也|亦|行政复议|行政诉讼|被)))*'
    const before = new RegExp(
      `${NONE}[^，；。]{0,48}?(?:行政复议(?!机关)|复议(?!机关)|行政诉讼|诉讼)${list}`,
      'gu',
    )
    const after =
      /(?:行政复议|复议|行政诉讼|诉讼)(?:案件|情况|事项|申请|提起|的|件|数量?|、|和|及|与|或|以及|行政|复议|诉讼|总数|均|都|皆|全部|也|为|：|是|数)*(?:均|都|皆|为|：)(?:零|无|未发生|没有发生|未出现|没有)|(?:行政复议|行政诉讼|诉讼)(?:案件|情况|事项)?无(?=[，。；）]|$)/gu
    const found: Said[] = []
    const add = (metric: string, match: RegExpExecArray) => {
      if (found.some((one) => one.metric === metric)) return
      found.push(zero(metric, match))
    }
    for (const match of [...text.matchAll(before), ...text.matchAll(after)]) {
      const all = match[0]
      const end = match.index + all.length
      const behind = text.slice(end, end + 8)
      // 没有行政复议，行政诉讼1件: only what stands before the comma is none.
      const said = /^\d/u.test(behind) ? all.slice(0, Math.max(0, all.lastIndexOf('，'))) : all
      if (
        /无[法效论误偿须正]|未[经按能予公]|不予/u.test(said) ||
        /^(?:事务)?(?:相关|有关)?(?:的)?(?:费|支出)/u.test(behind) ||
        /纠正|纠错|败诉|维持|撤销|责令|复议后|确认违法/u.test(said + behind)
      )
        continue
      // 未收到申请，发生行政复议1件: the number speaks, not the word before it.
      if (/(?:发生|引发|引起|收到|提起)[^，]{0,12}\d/u.test(said)) continue
      if (/复议/u.test(said)) add('reviews_total', match)
      if (/诉讼|应诉/u.test(said)) add('lawsuits_total', match)
    }
    const noSuit =
      /法院(?:方面)?(?:均|都|也)?(?:没有|未|无)(?:立案|受理|收到)(?:的?案件|案件|诉讼)?(?=[，；。]|$)/u.exec(
        text,
      )
    if (noSuit && /复议/u.test(text)) add('lawsuits_total', noSuit)
    return found
  },
}
