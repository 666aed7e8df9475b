import { CASES, isElsewhere, REQUEST, speaksOfRequests } from './about-requests'
import { type NumberRule, reading } from './rule'

// What became of requests, and by which way they came.

const UNABLE = 'requests_unable_to_provide'
const OUTCOMES: readonly [metric: string, says: RegExp][] = [
  ['requests_partially_granted', /部分公开/u],
  [
    'requests_granted',
    /予以公开(?<!不予以公开)|全部公开|同意公开(?<!不同意公开)|(?:^|[，、：“])公开答复|主动公开范围/u,
  ],
  ['requests_refused', /不予公开|不予以公开|不同意公开/u],
  [UNABLE, /无法提供/u],
  ['requests_not_processed_repeat', /重复申请/u],
  ['requests_not_processed', /不予处理/u],
  ['requests_not_held', /不掌握|未掌握/u],
  ['requests_not_exist', /信息不存在/u],
  ['requests_not_this_agency', /(?:不属于|非)本(?:行政)?机关|不属于本单位/u],
  ['requests_other', /其他处理/u],
  ['requests_withdrawn', /撤回|撤销/u],
]
/** Why a request is answered with `无法提供`. */
const REASONS = new Set(['requests_not_held', 'requests_not_exist'])
const LISTED = /部分公开|不予公开|不同意公开/u
/** `无法提供14件（均为本机关不掌握）`: one reason for all of them. */
const ALL_FOR = /^[（，](?:均|都|全部|皆)?(?:为|系|是|因|属于?|由于)+[^，。；（）\d]{0,24}/u
const WAYS: readonly [metric: string, says: RegExp][] = [
  ['requests_by_email', /电子邮件|邮箱/u],
  ['requests_in_person', /当面|现场|窗口|来访|上门/u],
  ['requests_by_letter', /信函|信件|邮寄|寄送|书面|挂号信|EMS|邮政|纸质/u],
  ['requests_online', /网络|网上|网站|在线|线上|平台|互联网|系统/u],
]

const isBare = (tail: string) => /^(?:予以|同意)?公开$/u.test(tail)

/** `予以公开N件`, `N件不予公开`, `“不予公开”的1件`. */
const outcome: NumberRule = {
  id: 'requests-outcome',
  read(claim) {
    if (!CASES.has(claim.unit) || claim.unit === '条' || isElsewhere(claim)) return []
    if (
      claim.topic !== 'requests' &&
      !REQUEST.test(claim.sentence) &&
      !REQUEST.test(claim.previous)
    )
      return []
    const before = claim.near.replace(/（[^）]*）/gu, '')
    const own = OUTCOMES.filter(([, says]) => says.test(before))
    // 因不掌握信息而无法提供: the way it was answered, and why.
    const why = own.filter(([metric]) => REASONS.has(metric))
    if (own.length === 2 && why.length === 1 && own.some(([metric]) => metric === UNABLE))
      return own.map(([metric]) => reading(claim, metric))
    // 公开4件、部分公开3件: the short name, in a list of such outcomes.
    if (
      /^(?:其中)?：?(?:同意|给予|可以|全部)?公开(?:的|了)?$/u.test(before) &&
      LISTED.test(claim.sentence)
    )
      return [reading(claim, 'requests_granted', { confidence: 'likely', why: 'loose' })]
    // 予以公开和部分公开 together are neither of them.
    if (own.length > 1 || (/信息\d*$/u.test(before) && why.length === 0)) return []
    const [found] =
      own.length === 1
        ? own
        : before.length <= 4 || /其中$/u.test(before)
          ? OUTCOMES.filter(([, says]) => says.test(claim.tail))
          : []
    // 其中2件公开，1件部分公开.
    if (!found && isBare(claim.tail) && before.length <= 4 && LISTED.test(claim.sentence))
      return [reading(claim, 'requests_granted', { confidence: 'likely', why: 'loose' })]
    if (!found) return []
    if (/主动公开/u.test(before) && !/范围/u.test(before)) return []
    const all = found[0] === UNABLE ? ALL_FOR.exec(claim.behind)?.[0] : undefined
    const reason = all && OUTCOMES.find(([metric, says]) => REASONS.has(metric) && says.test(all))
    return [reading(claim, found[0]), ...(reason ? [reading(claim, reason[0])] : [])]
  },
}

/** `（信函5件、网络4件）`, `网上申请N件`: by which way. */
const way: NumberRule = {
  id: 'requests-way',
  read(claim) {
    if (!CASES.has(claim.unit) || isElsewhere(claim) || !speaksOfRequests(claim)) return []
    if (
      claim.near.length > 16 ||
      /共|收到|受理|答复|办结/u.test(claim.near.replace(/受理渠道/u, ''))
    )
      return []
    const found = WAYS.filter(([, says]) => says.test(claim.near))
    const isListed =
      claim.isPart || /申请/u.test(claim.near) || claim.lead.length < claim.sentence.length / 2
    return found.length === 1 && found[0] && isListed
      ? [reading(claim, found[0][0], { confidence: 'likely', why: 'loose' })]
      : []
  },
}

export const OUTCOME_RULES: readonly NumberRule[] = [outcome, way]
