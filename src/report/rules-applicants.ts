import { CASES, isElsewhere, RECEIVED, speaksOfRequests } from './about-requests'
import type { Claim, Sentence } from './claims'
import { type NumberRule, type Reading, reading } from './rule'

// Who asked, and by which way the requests came: parts of those received.

type Name = [metric: string, says: RegExp]

const WAYS: readonly Name[] = [
  ['requests_by_email', /电子邮件|邮箱|邮件(?!寄)/u],
  ['requests_in_person', /当面|现场|窗口|来访|上门/u],
  ['requests_by_letter', /信函|信件|邮寄|快递|寄送|书面|挂号信|EMS|邮政|纸质/u],
  ['requests_online', /网络|网上|网站|在线|线上|平台|互联网|系统/u],
]
const RECEIVED_BY = 'requests_received.'
/** Columns of table 三 in words. 法人 alone may or may not include other organisations: a name, but no metric. */
const APPLICANTS: readonly Name[] = [
  [`${RECEIVED_BY}natural_person`, /自然人|公民|个人|农户|村民|居民/u],
  [`${RECEIVED_BY}org_total`, /法人(?:和|或|及|与|、)(?:者)?(?:其[他它]|非法人)组织/u],
  ['', /法人(?!(?:和|或|及|与|、)(?:者)?(?:其[他它]|非法人)组织)|(?<!法人.{1,2})其[他它]组织/u],
  [`${RECEIVED_BY}org_business`, /企业/u],
  [`${RECEIVED_BY}org_research`, /科研机构/u],
  [`${RECEIVED_BY}org_social`, /社会公益组织/u],
  [`${RECEIVED_BY}org_legal`, /法律服务机构|律师事务所/u],
]
const ANSWERS = /答复|办结|公开\d|不予|予以|撤|复议|诉讼|咨询|服务\d/u

const only = (names: readonly Name[], text: string): string | undefined => {
  const found = names.filter(([, says]) => says.test(text))
  return found.length === 1 ? found[0]?.[0] : undefined
}

/** 15件为自然人申请: the name stands behind the number. */
const isBehind = ({ near, tail }: Claim) =>
  near.replace(/^其中/u, '').length <= 1 && /^(?:为|系|是|由|来自)/u.test(tail)

/** Whether another number of the sentence is named from the same list, by another name. */
function isListed(names: readonly Name[], metric: string, claim: Claim, sentence: Sentence) {
  return sentence.claims.some((one) => {
    const said = isBehind(one) ? one.tail : one.near
    const other = one.start === claim.start ? undefined : only(names, said)
    return other !== undefined && other !== metric && CASES.has(one.unit)
  })
}

/** 公民申请9件、法人申请2件: one of several kinds of applicants, so not all requests, unless all are 0. */
export function isOneApplicant(claim: Claim, sentence: Sentence): boolean {
  const metric = only(APPLICANTS, claim.near)
  return (
    metric !== undefined &&
    isListed(APPLICANTS, metric, claim, sentence) &&
    sentence.claims.some(({ value }) => value > 0)
  )
}

/** `（信函5件、网络4件）`, `网上申请N件`, `N件通过网络提交`: by which way. */
const way: NumberRule = {
  id: 'requests-way',
  read(claim, sentence) {
    if (!CASES.has(claim.unit) || isElsewhere(claim) || !speaksOfRequests(claim)) return []
    const { near, tail } = claim
    const behind =
      near.length <= 3 &&
      /^(?:是|为|系)?(?:通过|以|由|经).{0,16}(?:提交|提出|申请|递交|收到|寄来)?/u.test(tail)
    const metric = only(WAYS, behind ? tail : near)
    if (!metric || near.length > 16) return []
    const said = near.replace(/受理渠道/u, '')
    if (/答复|办结|舆情|问政|留言|咨询|投诉|新闻|信访/u.test(said)) return []
    // 收到网上申请5件、信函申请2件: parts, though the first is said to be received.
    if (/共|收到|受理/u.test(said) && !isListed(WAYS, metric, claim, sentence)) return []
    const isInList =
      behind || claim.isPart || /申请/u.test(near) || claim.lead.length < claim.sentence.length / 2
    return isInList ? [reading(claim, metric, { confidence: 'likely', why: 'loose' })] : []
  },
}

/** `其中自然人30件、法人或其他组织6件`: who asked, of the requests received this year. */
const applicant: NumberRule = {
  id: 'requests-applicant',
  read(claim, sentence) {
    if (!CASES.has(claim.unit) || isElsewhere(claim) || !speaksOfRequests(claim)) return []
    const { near, before, tail } = claim
    const metric = only(APPLICANTS, near.length <= 3 ? near + tail : near)
    if (!metric || near.length > 24 || ANSWERS.test(near)) return []
    const isOne = RECEIVED.test(near)
    const others = isListed(APPLICANTS, metric, claim, sentence)
    if (isOne && !others) return []
    // Of those answered or carried in, the columns are others.
    const said = before + near
    const last = Math.max(
      said.lastIndexOf('收'),
      said.lastIndexOf('受理'),
      said.lastIndexOf('申请'),
    )
    if (/答复|办结|结转|不予|予以|部分公开/u.test(said.slice(Math.max(0, last)))) return []
    if (!claim.isPart && !others && !/申请/u.test(isBehind(claim) ? tail : near)) return []
    return [reading(claim, metric, others ? {} : { confidence: 'likely', why: 'loose' })]
  },
}

export const isWay = (text: string): boolean => only(WAYS, text) !== undefined

/** `当面申请、网络申请、信函申请`: the ways of a list of such names. */
export function waysListed(text: string): string[] {
  const names = [...text.matchAll(/([^，；。、和及与或]{2,6}?)(?:方式)?(?:提[出交]的?)?申请/gu)]
  const ways = names.flatMap(([, name = '']) => only(WAYS, name) ?? [])
  return ways.length > 1 ? [...new Set(ways)] : []
}

const ALL = '(?<all>均|都|全部|全都|皆)?'
const COMPARED = '(?:(?:同比|与|较|比)[^，；。]*，)?'
/** 申请人均为, 提交申请的方式为: what the clause is about. */
const ABOUT =
  '(?:提[交出]|递交|收到)?(?:该|此)?申请(?:人|者|主体|途径|渠道|方式|来源)?的?(?:情况|身份|类型|类别|主体|方式|途径|渠道|形式)?'
const ALL_OF_THEM = new RegExp(
  `^[^，；。（\\d]{0,12}(?:，(?:[^，。；\\d]{0,12}(?:答复|办结|回复)[^，。；\\d]{0,4}，)?|（|[。；](?=申请|均|全部))${COMPARED}(?:${ABOUT})?${ALL}(?:为|系|是|通过|以|由|采用|来自|属于?)(?<said>[^，；。）\\d]{2,14})(?=[，；。）]|$)`,
  'u',
)

/** `收到申请1件，为网上申请`, `收到申请5件，均为自然人`: the way of all of them, and who asked. */
export function allOfOneKind(claim: Claim): Reading[] {
  const { all, said = '' } = ALL_OF_THEM.exec(claim.behind + claim.next)?.groups ?? {}
  if (all === undefined && claim.value !== 1) return []
  if (/答复|回复|告知|办结|为主/u.test(said)) return []
  const found = [only(WAYS, said), only(APPLICANTS, said)].flatMap((metric) => metric || [])
  return found.map((metric) =>
    reading(claim, metric, { confidence: 'likely', why: 'all-of-them', strength: 4 }),
  )
}

/** `受理自然人公开申请72件`: who asked, between the verb and what was asked. */
export function askedBy({ near }: Claim): string | undefined {
  const name = /(?:收到|受理|接收)(?:自然人|[^，、和及或]{0,4}企业)[^，、和及或]{0,8}申请/u.exec(
    near,
  )?.[0]
  return name && (only(APPLICANTS, name) || undefined)
}

export const APPLICANT_RULES: readonly NumberRule[] = [way, applicant]
