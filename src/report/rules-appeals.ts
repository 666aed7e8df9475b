import type { Claim } from './claims'
import { type NumberRule, type Reading, reading, type WordRule } from './rule'

// Administrative reviews and lawsuits about disclosure: not those that an office decides for others.

const CASES = new Set(['件', '起', '宗', '次', '例', '个', '', '项'])
const REVIEW = /行政复议|复议(?!后|机关)/u
const SUIT = /行政诉讼|诉讼|行政应诉|起诉/u

/** The sentence before has spoken of requests: the cases are about them. */
const ABOUT_REQUESTS = /公开申请|申请公开|依申请/u

/** `行政复议N件、行政诉讼M件` and nothing else, as the sixth part of each report has it. */
const BOTH =
  /^(?:(?:全年|本年度?|20\d\d年度?)，?)?(?:我[^，]{1,3})?(?:共?发生|共有|引发|被提起)?行政复议(?:案件)?\d+[件起例][、，]行政诉讼(?:案件)?\d+[件起例]。?$/u

/** Cases of other matters: work that a justice bureau or a court office reports. */
function isOwnWork(claim: Claim): boolean {
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

const RESULTS: readonly [result: string, says: RegExp][] = [
  ['corrected', /纠正|纠错|撤销|责令|败诉/u],
  ['upheld', /维持|胜诉/u],
  ['other', /其他(?:结果|处理)/u],
  ['pending', /尚未审结|未审结|正在审理|审理中|未办结/u],
]

/** `引起的行政复议N件`, `行政诉讼案件N件`. */
const cases: NumberRule = {
  id: 'appeals-total',
  read(claim) {
    if (!CASES.has(claim.unit) || claim.stretch === 'since' || isOwnWork(claim)) return []
    const { near, tail } = claim
    if (/去年|上年/u.test(near)) return []
    // Suits with and without a review before: two tracks, neither is all of them.
    if (/未经[^，]{0,6}复议|直接起诉/u.test(near)) return [reading(claim, 'lawsuits_direct_total')]
    if (/复议后(?:起诉|提起)/u.test(near)) return [reading(claim, 'lawsuits_after_review_total')]
    if (claim.isPart && !/复议|诉讼/u.test(near)) return []
    const isReview = REVIEW.test(near) || (near.length <= 3 && REVIEW.test(tail))
    const isSuit = SUIT.test(near) || (near.length <= 3 && SUIT.test(tail))
    if (RESULTS.some(([, says]) => says.test(near))) return []
    // Both named before one number: `复议、诉讼均为0件` says it of both; more than 0 cannot be split.
    if (isReview && isSuit) {
      if (claim.value !== 0 || claim.isApproximate) return []
      return [reading(claim, 'reviews_total'), reading(claim, 'lawsuits_total')]
    }
    const confidence = claim.unit === '' ? ({ confidence: 'likely', why: 'loose' } as const) : {}
    if (isReview) return [reading(claim, 'reviews_total', confidence)]
    return isSuit ? [reading(claim, 'lawsuits_total', confidence)] : []
  },
}

/** `维持N件、纠正M件` in a sentence on one kind of case. */
const results: NumberRule = {
  id: 'appeals-result',
  read(claim) {
    if (!CASES.has(claim.unit) || isOwnWork(claim) || claim.near.length > 16) return []
    const found = RESULTS.filter(([, says]) => says.test(claim.near))
    const [only] = found
    if (found.length !== 1 || !only) return []
    const said = claim.before + claim.near
    const review = Math.max(said.lastIndexOf('行政复议'), said.lastIndexOf('复议'))
    const suit = said.lastIndexOf('诉讼')
    if (review < 0 && suit < 0) return []
    const track = review > suit ? 'reviews' : 'lawsuits'
    return [reading(claim, `${track}_${only[0]}`, { confidence: 'likely', why: 'loose' })]
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
      '(?:申请|提起|发起|的|被|行政|举报|投诉|申诉|信访|复议|诉讼|应诉|案件|案|事项|情况|事件|件|情形|、|和|或者?|及|以及|与|以|也|，(?=(?:也|亦|行政复议|行政诉讼|被)))*'
    const before = new RegExp(
      `${NONE}[^，；。]{0,48}?(?:行政复议(?!机关)|复议(?!机关)|行政诉讼|诉讼)${list}`,
      'gu',
    )
    const after =
      /(?:行政复议|复议|行政诉讼|诉讼)(?:案件|情况|事项|申请|件|数量?|、|和|及|与|或|以及|行政|复议|诉讼|总数|均|都|皆|全部|也|为|：|是|数)*(?:均|都|皆|为|：)(?:零|无|未发生|没有发生|未出现|没有)/gu
    const found: (Reading & { at: [number, number] })[] = []
    const add = (metric: string, match: RegExpExecArray) => {
      if (found.some((one) => one.metric === metric)) return
      found.push({
        metric,
        value: 0,
        status: 'in_words',
        confidence: 'sure',
        why: 'in-words',
        strength: 6,
        at: [match.index, match.index + match[0].length],
      })
    }
    for (const match of [...text.matchAll(before), ...text.matchAll(after)]) {
      const said = match[0]
      const behind = text.slice(match.index + said.length, match.index + said.length + 8)
      if (
        /无[法效论误偿须正]|未[经按能予公]|不予/u.test(said) ||
        /纠正|纠错|败诉|维持|撤销|责令|复议后|确认违法/u.test(said + behind)
      )
        continue
      // 未收到申请，发生行政复议1件: the number speaks, not the word before it.
      if (/(?:发生|引发|引起|收到|提起)[^，]{0,12}\d/u.test(said) || /^\d/u.test(behind)) continue
      if (/复议/u.test(said)) add('reviews_total', match)
      if (/诉讼|应诉/u.test(said)) add('lawsuits_total', match)
    }
    return found
  },
}
