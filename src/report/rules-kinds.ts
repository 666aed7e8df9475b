import { channelsOf } from './channels'
import type { Claim, Sentence } from './claims'
import { kindBeforeVerb, kindOfItem, LEADING } from './item-kinds'
import { COUNTED, isAllOfKinds, isSpecial, isStock, kindBehindExamples } from './published-matter'
import { type NumberRule, type Reading, reading } from './rule'

// Kinds of items: the name stands before the number, behind it, or before the verb of the number.

/** What ends a name and says how much: 政务动态信息更新, 公开目录信息条数. */
const AMOUNT =
  /(?:(?:更新|发布|(?<!信息|政务)公开|公布)(?:的|了)?(?:信息|内容)?|(?<=信息|内容)量|条数|总数|数量|数|总量|共计?|合计|累计|总计|为|有|达到?|：|”|》|的|约)+$/u
/** 信息公开 and 公开目录 are of the name, no verbs of it. */
const LED =
  /^.*(?:(?<!信息|政务)公开(?!目录|指南|年报|年度|制度|统计|栏|专栏|平台)|发布|更新|公布)(?:了)?(?=.{2,})/u
/** Matters that are told by kinds too, and are no items published. */
const OTHER_MATTER =
  /申请|复议|诉讼|工单|热线|咨询|报送|上报|投稿|采用|办件|意见|议题|走访|投诉|信访|来信|留言|诉求|培训|会议室|问题|解读材料|公报/u

/** `财政预决算2条、工作动态73条` in a list of kinds; `公开目录信息更新96条` with its verb. */
export const listedKind: NumberRule = {
  id: 'published-kind',
  read(claim, sentence) {
    if (!isCounted(claim)) return []
    const found = nameBefore(claim, sentence)
    return found ? [kindReading(claim, sentence, found)] : []
  },
}

/** `发布6篇预决算信息`, `其中9条为工作动态类信息`: the name stands behind the number. */
export const kindBehind: NumberRule = {
  id: 'published-kind-behind',
  read(claim, sentence) {
    if (!isCounted(claim) || !/^[条篇则]$/u.test(claim.unit)) return []
    const isBare =
      /^(?:其中|包括|包含|主动|依法|及时|全年|今年|本年度?|共计?|累计|新增|上传|公开|发布|公布|更新|有|和|了|：)*$/u
    if (!isBare.test(claim.near)) return []
    const name =
      /^(?:是|为|属于|的)?(?<name>[^，、；]{2,12}?(?:类信息|信息|类|公告|公示|动态))$/u.exec(
        claim.tail,
      )?.groups?.name
    if (name === undefined || channelsOf(name).size > 0 || NO_KIND.test(name)) return []
    const kind = kindOfItem(name)
    return kind ? [kindReading(claim, sentence, kind)] : []
  },
}

const DECIDED = /(?:许可|处罚|强制|服务事项)(?:类)?(?:处理)?决定/u

function isCounted(claim: Claim): boolean {
  if (!COUNTED.has(claim.unit) || claim.unit === '次' || claim.stretch === 'since') return false
  if (isStock(claim) || isAllOfKinds(claim)) return false
  // 行政许可决定12件、行政处罚30件: what was decided, and all that is listed behind it.
  const clause = (claim.before + claim.near).split(/[；。，]/u).at(-1) ?? ''
  if (DECIDED.test(clause) && !/公[开示布]|发布|上传|信息/u.test(clause)) return false
  if (['requests', 'appeals', 'problems'].includes(claim.topic)) return false
  // Elsewhere only as parts of items that were published.
  const isOfItems = claim.isPart && /(?:公开|发布|更新)[^；。]*\d+[条篇]/u.test(claim.before)
  if (['supervision', 'other'].includes(claim.topic) && !isOfItems) return false
  const { opener, previous, sentence } = claim
  return (
    (claim.topic === 'published' || /公开|发布|信息|公布/u.test(opener + previous + sentence)) &&
    !/申请(?!公开(?:统计|目录|指南|类))|复议|诉讼|工单/u.test(claim.before + claim.near) &&
    !/[免不]予公开/u.test(claim.near) &&
    !isOfOtherMatter(claim) &&
    !isOfOtherWhole(claim)
  )
}

/** 收到留言50条，其中财政类5条: parts of what was no item. */
function isOfOtherMatter({ before, isPart }: Claim): boolean {
  if (!isPart) return false
  const at = Math.max(
    before.lastIndexOf('其中'),
    before.lastIndexOf('：'),
    before.lastIndexOf('（'),
  )
  const whole =
    /[^，；。：（]*\d+[条件个篇次份][，。；（：]*$/u.exec(before.slice(0, at))?.[0] ?? ''
  return OTHER_MATTER.test(whole)
}

/** What one account or the gazette had, and the outcomes of requests, by kinds: not those of all that was published. */
function isOfOtherWhole({ isPart, before, near, previous, sentence }: Claim): boolean {
  const said = /^其中/u.test(sentence) ? previous + before + near : before + near
  if (/(?:公报|政报)/u.test(said) && /刊[登发载]/u.test(said)) return true
  const isOfRequests = /申请|留言|来信|工单|诉求/u.test(previous)
  if (isOfRequests && /^其中(?![^，；。\d]*(?:公开|发布)?信息)/u.test(sentence)) return true
  const at = said.lastIndexOf('其中')
  if (!isPart || at < 0) return false
  const whole =
    said
      .slice(0, at)
      .replace(/（[^）]*）/gu, '')
      .split(/[；。]/u)
      .at(-1) ?? ''
  const channels = channelsOf(whole)
  return channels.size > 0 && [...channels].every((one) => ['wechat', 'weibo'].includes(one))
}

const NO_KIND =
  /解读|开展|制定|审[核查]|收到|办理|印发|制发|召开|培训|整改|作出|答复|留言|提案|建议|申请|转载|报送|清理|废止|失效|修[改订]|备案|非公文/u

/** 本单位网站政务动态类信息: what stands on the office's own site, in a list of kinds. */
const OWN_SITE =
  /^(?:本(?:单位|部门|机关|局|级)|我局|[市县区]?政府|门户|官方)*(?:网站|官网)(?:上|中)?(?=[^，；]{2,}类信息$)/u

const BARE = /^[，（]?(?:共计?|为|计|有|即|约)*$/u
/** `政策法规类信息占21%，共3条`, `政策法规类信息：共3条`: the name stands further before. */
function wholeName(claim: Claim, claims: readonly Claim[]): string {
  if (claim.near !== '' && !BARE.test(claim.near)) return claim.near
  const share = claims[claims.indexOf(claim) - 1]
  const shared = /^(.*?)(?:所)?占[^，]*$/u.exec(share?.near ?? '')?.[1]
  if (share?.unit === '%' && shared && BARE.test(claim.lead)) return shared
  return /([^，；：（）。]+)：(?:共计?|为|计|有)+$/u.exec(claim.lead)?.[1] ?? claim.near
}

/** The kind that stands before the number, `null` where it is not certain that items are listed. */
function nameBefore(claim: Claim, { claims }: Sentence): string | null {
  const { near, unit } = claim
  const isPart = claim.isPart || isOpened(claim) || (isNumbered(claim) && claims.length > 2)
  const isTopic = claim.topic === 'published' || claim.topic === 'overview'
  const whole = wholeName(claim, claims)
  const name = whole
    .replace(LED, '')
    .replace(AMOUNT, '')
    .replace(LEADING, '')
    .replace(/[“”《》]/gu, '')
    .replace(OWN_SITE, '')
  const examples = kindBehindExamples(name)
  if (examples && channelsOf(near).size === 0) return isTopic || isPart ? examples : null
  if (channelsOf(name).size > 0 || NO_KIND.test(name)) return null
  // 发布通知公告86条、工作动态210条: one of a list, or named right behind the verb.
  const isListed = isInList(claim, claims)
  // 网站发布工作动态56条 is all of that way.
  // 网站公开预决算信息12条 are of a kind that is never all.
  const isOfKind = /信息$/u.test(name) && isSpecial(name) && kindOfItem(name)
  if (!isListed && !isPart && channelsOf(near).size > 0 && !isOfKind) return null
  // 法律法规规章34个、国务院文件21个: papers, of which a gazette or a list tells.
  // 发布公告58条，政策文件3个: among items they are such.
  const last = nextTo(claim, claims, -1)
  const isPaper = unit === '个' && /政策文件$/u.test(name) && !!last && !!kindNamed(last)
  if (isPaper) return 'items_published_documents'
  if (/[个部项批幅期]/u.test(unit) && !/信息|类/u.test(name)) return null
  const done = channelsOf(whole).size > 0 || NO_KIND.test(whole) ? null : kindBeforeVerb(whole)
  const isKind =
    (/类(?:信息)?$/u.test(name) && (isListed || isNumbered(claim))) ||
    (/信息$/u.test(name) && LED.test(whole))
  if (!isTopic && !isPart && !done && !isKind) return null
  if (name.length > (isPart ? 40 : 22)) return null
  const isNamed = isListed || name.length < near.length
  const isShort = isNamed && name.length <= 10 && /^(?:[条件篇则]|条次|篇次)$/u.test(unit)
  if (isPart || /(?:类|信息)$/u.test(name) || (isShort && (isListed || /^条/u.test(unit)))) {
    const kind = kindOfItem(name)
    if (kind) return kind
  }
  // 政务要闻栏目发布信息97条.
  return done
}

/** 工作动态56条、财政信息3条；公开年报1条: short names with the same unit, one behind the other. */
function isInList(claim: Claim, claims: readonly Claim[]): boolean {
  // 工作动态78条（含部门动态50条），公告22条: what a bracket adds stands between.
  const lead = claim.lead.replace(/^）/u, '')
  const behind = claim.behind.replace(/^（[^（）]*）|^）/u, '')
  if (/^、/u.test(lead) || /^、/u.test(behind)) return true
  const isSame = (one: Claim | undefined) =>
    one?.unit === claim.unit && one.near.length >= 2 && one.near.length <= 14
  const name = claim.near.replace(LED, '')
  return (
    name.length <= 12 &&
    ((/^[，；]/u.test(lead) && isSame(nextTo(claim, claims, -1))) ||
      (/^[，；]/u.test(behind) && isSame(nextTo(claim, claims, 1))))
  )
}

/** The number before or behind, past what stands in a bracket. */
function nextTo(claim: Claim, claims: readonly Claim[], step: 1 | -1): Claim | undefined {
  const at = claims.indexOf(claim)
  const others = step > 0 ? claims.slice(at + 1) : claims.slice(0, at).reverse()
  return others.find((one) => {
    const [first, last] = step > 0 ? [claim, one] : [one, claim]
    const between = first.sentence.slice(
      first.sentence.length - first.behind.length,
      last.sentence.length - last.behind.length,
    )
    return (between.match(/（/gu)?.length ?? 0) === (between.match(/）/gu)?.length ?? 0)
  })
}

/** 按类别分，…; a line of a list below 其中：. */
function isOpened({ before, opener }: Claim): boolean {
  const opens = /(?:按照?|从)[^，；。]{0,12}(?:分|看|划分|分类|类别|内容)，/u
  const list = /(?:公开|发布|信息|内容|类别|分类|其中)[^。]{0,20}：$/u
  return opens.test(before) || list.test(opener)
}

function kindReading(claim: Claim, { claims }: Sentence, metric: string): Reading {
  const strength = isWithin(claim, claims, metric) ? 1 : 3
  return reading(claim, metric, { confidence: 'likely', why: 'kind-of-item', strength })
}

/** 动态信息60条（时政要闻42条，工作动态18条）: a part of the kind before the bracket. */
function isWithin(claim: Claim, claims: readonly Claim[], metric: string): boolean {
  const { before } = claim
  const open = before.lastIndexOf('（')
  if (open < 0 || before.lastIndexOf('）') > open) return false
  const whole = claims
    .slice(0, claims.indexOf(claim))
    .findLast(({ end, behind }) => behind.startsWith('（') && end <= claim.start)
  return !!whole && kindOfItem(whole.near.replace(LED, '').replace(LEADING, '')) === metric
}

/** `3.统计信息发布27条`: an item of a numbered list. */
const isNumbered = ({ lead, near }: Claim) =>
  /(?:^|[；：。])(?:\d{1,2}[.、．]|[①-⑳])(?!\d)[^；。]*$/u.test(lead || near)

/** One column, one matter of a numbered list, one kind before its verb: never all that was published. */
export function isOneKind(claim: Claim, sentence: Sentence): boolean {
  const { near } = claim
  if (claim.topic === 'requests') return false
  if (isOfKinds(claim, sentence) || /^新闻稿/u.test(claim.tail)) return true
  if (
    /(?:发布|刊[登发]|推送|编发|撰写|播发|发表|公开)[^，]*新闻(?:稿件?|发布会信息)(?:共|总数|数)*$/u.test(
      near,
    )
  )
    return true
  if (channelsOf(near).size > 0) return false
  if (kindBeforeVerb(near) || /(?:公开|发布|公布).{2,}公示信息$|预公开$/u.test(near)) return true
  if (/(?:通知|公告|公示)(?:公示|公告|通告)$/u.test(near)) return true
  // “新闻中心”栏目发布信息210条: what stands in one column.
  const column = /^[“《][^”》]+[”》](?:栏目|专栏|板块|频道)?(?:全年|共|累计)*(?:发布|更新|公开)/u
  if (column.test(near)) return true
  return (
    isNumbered(claim) &&
    /^.{4,}(?<!主动|全年|累计|[年共])(?:公开|发布|公布)$/u.test(near.replace(LEADING, ''))
  )
}

/** `网站公开工作信息34条、执法信息8条`: the first of several kinds is none for all of the site. */
function isOfKinds(claim: Claim, { claims }: Sentence): boolean {
  if (!kindNamed(claim)) return false
  return [1, -1].some((step) => {
    let [last, one] = [claim, nextTo(claim, claims, step as 1 | -1)]
    while (one) {
      // The later of two says no way of its own.
      const later = step > 0 ? one : last
      const isSame = one.unit === claim.unit && /^[条篇则]$/u.test(one.unit)
      // 发布文件信息97条，其中工作动态72条: a whole and its part.
      const isNext = /^）?[、，；](?!其中)/u.test(later.lead)
      if (!isSame || !isNext || channelsOf(later.near).size > 0) return false
      if (kindNamed(one)) return true
      ;[last, one] = [one, nextTo(one, claims, step as 1 | -1)]
    }
    return false
  })
}

const kindNamed = ({ near }: Claim) =>
  kindOfItem(near.replace(LED, '').replace(AMOUNT, '').replace(LEADING, ''))

export const KIND_RULES: readonly NumberRule[] = [kindBehind, listedKind]
