import { channelMetric, channelsOf } from './channels'
import type { Claim } from './claims'
import { kindOfItem } from './item-kinds'
import {
  COUNTED,
  ITEMS,
  isGeneral,
  isSpecial,
  isStock,
  matterOf,
  OTHER_MATTER,
  WHOLE,
  withoutChannel,
} from './published-matter'
import { type NumberRule, type Reading, reading } from './rule'
import { listedKind } from './rules-kinds'

// Items published, in all and by each way. What is counted stands between the verb and the number.

/** `通过门户网站发布信息N条`, `微信公众号推送N篇`: the way stands with the number. */
const throughChannel: NumberRule = {
  id: 'published-through-channel',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter || matter.channels.size === 0) return []
    const metric = channelMetric(matter.channels)
    if (!metric) return []
    // 微信、微博各50条: as many by each.
    if (metric === 'weibo_wechat_posts' && /各$/u.test(claim.near))
      return [reading(claim, 'wechat_posts'), reading(claim, 'weibo_posts')]
    // 中央、省、市媒体分别刊发6篇、32篇、88篇: of one level only.
    if (/^[省市县区]级?(?:主流)?媒体[^，]*分别/u.test(claim.near)) return []
    if (metric === 'items_notice_board')
      return [reading(claim, metric, { confidence: 'likely', why: 'loose' })]
    const { object, isVerb } = matter
    if (metric === 'items_published') {
      if (claim.isPart || !isGeneral(object)) return []
      return [until(claim, reading(claim, metric, { strength: WHOLE.test(claim.near) ? 7 : 6 }))]
    }
    if (metric === 'website_items' && isSpecial(object)) return []
    // 网站公开征地信息133条、规划公示71条; 网站发布工作动态96条: kinds of what stands there.
    const isOneOfMany = !isGeneral(object) && isListOfKinds(claim)
    if (metric === 'website_items' && isOneOfMany) return []
    // Of other media each account counts its own kind: 短视频, 图文.
    const isAll = isGeneral(object) || (metric === 'other_media_posts' && !isSpecial(object))
    const strength = (WHOLE.test(claim.near) ? 1 : 0) + (isAll ? 6 : 4)
    const isLoose = !isVerb && !ITEMS.test(claim.near)
    const weight = { strength: isLoose ? strength - 2 : strength }
    const why = isLoose ? 'no-verb' : metric === 'website_items' && !isAll ? 'loose' : null
    return [
      until(claim, reading(claim, metric, why ? { ...weight, confidence: 'likely', why } : weight)),
    ]
  },
}

/** 要闻动态180条、通知公告66条: another kind before or behind it. */
function isListOfKinds({ lead, behind }: Claim): boolean {
  const next = /^[、，](?:其中)?([^、，。；\d]{2,12})\d/u.exec(behind)?.[1] ?? ''
  return /^、/u.test(lead) || /^、/u.test(behind) || (!channelsOf(next).size && !!kindOfItem(next))
}

/** `微博1506条` after `发布网站信息674条`: the verb stands with the first of a list. */
const listedChannel: NumberRule = {
  id: 'published-listed-channel',
  read(claim, { claims }) {
    if (!COUNTED.has(claim.unit) || claim.near.length > 24) return []
    // 公众号1个 counts accounts.
    if (/^[个项]$/u.test(claim.unit) && !/信息|视频$|作品/u.test(claim.near)) return []
    if (OTHER_MATTER.test(claim.near) || !isGeneral(withoutChannel(claim.near))) return []
    // 粉丝数微信3万、微博1万: readers, by account.
    if (/(?:粉丝|关注|订阅|用户)[^，；。]*$/u.test(claim.before + claim.near)) return []
    const at = claims.indexOf(claim)
    // Under `公开信息310条：` each line is a way.
    const opener = claim.opener.endsWith('：') ? claim.opener : ''
    // 公开信息150条。受改版影响，网站60条: the whole stands in the sentence before.
    const isOfWhole = /(?:公开|发布)[^。，；]*信息[^。，；\d]*\d+[条篇件]/u.test(claim.previous)
    if (
      at <= 0 &&
      !claim.isPart &&
      !isOfWhole &&
      !/公开|发布|推送|信息/u.test(opener + claim.before)
    )
      return []
    if (!/公开|发布|推送|信息|更新|刊/u.test(opener + claim.previous + claim.sentence)) return []
    const channels = channelsOf(claim.near)
    const metric = channelMetric(channels)
    if (channels.size !== 1 || !metric || channels.has('all')) return []
    return [until(claim, reading(claim, metric, { strength: 4 }))]
  },
}

/** `通过政府网站等，全年公开信息N条`: the way stands in the clause before. */
const channelBefore: NumberRule = {
  id: 'published-channel-before',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0 || claim.isPart || !isGeneral(matter.object))
      return []
    const clauses = claim.before.split(/[，；：]/u).filter((clause) => clause !== '')
    const led = clauses.findLast((clause) =>
      /通过|利用|依托|借助|经由?|运用|依靠|凭借|^在|^以[^，]*为(?:主|依托|载体|平台|阵地)/u.test(
        clause,
      ),
    )
    if (!led || clauses.indexOf(led) < clauses.length - 3) return []
    const since = clauses.slice(clauses.indexOf(led))
    // 以网站为主，公开信息55条，…，发布信息19条: that way had its number.
    if (since.slice(1).some((clause) => /(?:公开|发布|推送)[^，]*\d[条篇]/u.test(clause))) return []
    const channels = channelsOf(since.join('，'))
    const metric = channelMetric(channels)
    if (channels.size === 0 || !metric || metric === 'items_notice_board') return []
    const strength = metric === 'items_published' ? 6 : 4
    return [
      until(
        claim,
        reading(claim, metric, { confidence: 'likely', why: 'channel-before', strength }),
      ),
    ]
  },
}

/**
 * `公众号共有粉丝N人，全年发布信息M条`, `公众号“青禾”，发布信息M条`: the account is the subject of the clause
 * before.
 */
const accountBefore: NumberRule = {
  id: 'published-account-before',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0 || !isGeneral(matter.object)) return []
    const clause = claim.before.split(/[，；：]/u).findLast((one) => one !== '') ?? ''
    const channels = channelsOf(clause)
    const metric = channels.size === 1 ? channelMetric(channels) : null
    const isSubject =
      /粉丝|关注|订阅|用户|(?:网站|门户)[^，]*栏目\d+个/u.test(clause) ||
      /(?:公众号|微信|微博|官[微网]|网站|抖音号?|视频号|头条号?|客户端|新媒体)(?:[“《][^”》]{1,12}[”》])?(?:账号|平台)?(?:(?:共有?|现有|总数)?\d+[个家])?$/u.test(
        clause,
      )
    // 公众号“青禾”试运营5个月，发布信息31条: for how long it has been there.
    const isNew =
      /(?:公众号|微信|微博|官[微网]|网站|抖音号?|视频号|新媒体)(?:[“《][^”》]{1,12}[”》])?(?:试?运行|试?运营|启用)(?:了|近|约|仅)*\d+(?:个月|天)$/u.test(
        clause,
      )
    if (!metric || !(isSubject || isNew)) return []
    return [reading(claim, metric, { confidence: 'likely', why: 'channel-before' })]
  },
}

/** `公开政府信息6类、共217条`, `编发微信135期412条`: the number of kinds or issues stands between. */
const afterKinds: NumberRule = {
  id: 'published-after-kinds',
  read(claim, sentence) {
    const before = sentence.claims[sentence.claims.indexOf(claim) - 1]
    if (!before || !COUNTED.has(claim.unit)) return []
    if (!/^[类种大项个期批次]/u.test(before.unit || before.behind)) return []
    const between = /^(?:大类|类别?)?[，、（]?(?:共计?|合计|总计|累计|计|信息)*$/u
    if (!between.test(claim.lead)) return []
    const near = `${before.near}${claim.near.replace(/^(?:大类|类别?)?[，、（]?/u, '')}`
    const whole = { ...claim, near, before: before.before, isPart: before.isPart }
    return [throughChannel, accountBefore, wholeNumber]
      .flatMap((rule) => rule.read(whole, sentence))
      .slice(0, 1)
  },
}

/** `全年共主动公开政府信息N条`: all items, no way named. */
const wholeNumber: NumberRule = {
  id: 'published-in-all',
  read(claim, { claims }) {
    if (isOfMade(claim, claims[claims.indexOf(claim) - 1]))
      return [reading(claim, 'items_published', { strength: 6 })]
    if (claim.isPart) return []
    const matter = matterOf(claim)
    if (!matter || matter.channels.size > 0 || !isGeneral(matter.object)) return []
    if (!matter.isVerb && !/(?:公开|政务|政府|发布)[^，]*信息/u.test(claim.near)) return []
    if (/^(?:围绕|聚焦|针对|关于|就|对|结合)/u.test(claim.near) && !WHOLE.test(claim.near))
      return []
    if (claim.topic === 'problems' || /公示$/u.test(claim.near)) return []
    // 公开党务信息56条、政务信息210条: neither is all.
    if (
      /[党政村居]务/u.test(matter.object) &&
      (/^、/u.test(claim.lead) || /^、/u.test(claim.behind))
    )
      return []
    // 本年度公开信息52条，累计公开信息1230条: the second is of all years.
    const earlier = claims.slice(0, claims.indexOf(claim))
    if (/累计/u.test(claim.near) && earlier.some((one) => one.unit === claim.unit && isOfYear(one)))
      return []
    // 新增信息320条，更新信息80条: what was there already.
    if (/^更新/u.test(claim.near) && /(?:新增|新发布)[^，；]*\d[条篇]，$/u.test(claim.before))
      return [reading(claim, 'items_updated', { confidence: 'likely', why: 'loose' })]
    let strength = 4
    if (/主动公开/u.test(claim.near)) strength += 2
    if (WHOLE.test(claim.near) || WHOLE.test(claim.before.slice(-12))) strength += 2
    if (claim.topic === 'platform' || claim.topic === 'management') strength -= 2
    if (/新增/u.test(claim.near)) strength += 2
    const weak = strength <= 4 ? ({ confidence: 'likely', why: 'loose' } as const) : {}
    return [until(claim, reading(claim, 'items_published', { strength, ...weak }))]
  },
}

/** `形成政府信息320条，其中主动公开290条`: what was published of what was made. */
function isOfMade(claim: Claim, before: Claim | undefined): boolean {
  return (
    claim.unit === '条' &&
    /^(?:其中)?，?(?:属于?)?主动公开(?:类|的|信息|为)*$/u.test(claim.near) &&
    !!before &&
    /(?:产生|形成|制作|生成|获取|保存)[^，]{0,10}信息(?:共|总计)?$/u.test(before.near)
  )
}

const isOfYear = ({ before, near }: Claim) =>
  /公开|发布/u.test(near) &&
  /今年|本年|全年|年内|20\d\d年|新增/u.test(before.slice(-16) + near) &&
  !/累计/u.test(near)

/** `政务微信开设1个、公开信息N条` in a list of parts: the way was named with the account before it. */
const partOfChannel: NumberRule = {
  id: 'published-part-of-channel',
  read(claim) {
    const matter = matterOf(claim)
    if (!claim.isPart || !matter?.isVerb || matter.channels.size > 0 || !isGeneral(matter.object))
      return []
    const part = claim.before.slice(
      Math.max(claim.before.lastIndexOf('其中'), claim.before.lastIndexOf('；')),
    )
    const channels = channelsOf(part)
    const metric = channels.size === 1 ? channelMetric(channels) : null
    const isAccount = /(?:开设|开通|运营|运维|现有|共有|账号)[^，；]{0,8}\d+个[，、]?$/u.test(part)
    return metric && isAccount
      ? [reading(claim, metric, { confidence: 'likely', why: 'channel-before' })]
      : []
  },
}

/** `公开各类信息，如…等内容共计N条`: the verb stands before the examples. */
const afterExamples: NumberRule = {
  id: 'published-after-examples',
  read(claim) {
    if (claim.isPart || !COUNTED.has(claim.unit) || claim.stretch === 'since') return []
    if (!/等[^，]{0,8}(?:信息|内容)?，?(?:共计?|总计|合计|累计)$/u.test(claim.lead)) return []
    const clauses = claim.before.split(/[，；]/u).filter((clause) => clause !== '')
    const said = clauses.slice(-4).join('，')
    if (!/(?:公开|发布|公布|更新)[^，]{0,12}信息/u.test(said) || OTHER_MATTER.test(claim.near))
      return []
    const metric = channelMetric(channelsOf(said))
    return metric ? [until(claim, reading(claim, metric, { strength: 6 }))] : []
  },
}

/** `截至年底共公开615条，今年新增94条`: the second number is that of the year. */
const addedThisYear: NumberRule = {
  id: 'published-added',
  read(claim, { claims }) {
    if (!COUNTED.has(claim.unit) || !ADDED.test(claim.near)) return []
    // 其中2021年30条，2022年50条: year by year behind the stock.
    const before = claims
      .slice(0, claims.indexOf(claim))
      .findLast(({ near }) => !/^(?:其中)?：?20\d\d年度?(?:新增|公开|共|的|为)*$/u.test(near))
    if (!before || !isStock(before) || !/公开|发布/u.test(before.near)) return []
    const matter = matterOf({ ...before, stretch: 'none', behind: '' })
    if (!matter || !isGeneral(matter.object)) return []
    const way = channelMetric(matter.channels)
    const all = reading(claim, 'items_published', { strength: 7 })
    // 网站累计公开615条，今年新增94条: rather all of the year, and surely what the website had.
    return way && way !== all.metric
      ? [{ ...all, confidence: 'likely', why: 'loose' }, reading(claim, way, { strength: 7 })]
      : [all]
  },
}
const ADDED =
  /^(?:其中)?：?(?:今年|本年度?|当年|20\d\d年度?)(?:我[^，\d]{1,3})?(?:新增|新公开|增加|公开|发布|信息|政府|主动|共|的|当年)*(?:为|数|：)*$/u

/** `共发布各类教育信息N条`: an office names its own field, and all of it. */
const ownField: NumberRule = {
  id: 'published-own-field',
  read(claim) {
    if (claim.isPart || claim.topic === 'problems' || claim.unit !== '条') return []
    const says =
      // 主动公开教育信息720条。其中，依托网站公开310条: a whole, for its ways follow.
      (/主动公开[^，、等]{2,4}信息(?:共?计?)$/u.test(claim.near) &&
        /^[^。，；\d]{0,4}[。，（；]?其中，?(?:通过|依托|利用|在)?[^，。]{0,10}(?:网站|微信|公众号)/u.test(
          claim.behind + claim.next,
        )) ||
      /共(?:计)?(?:主动)?(?:公开|发布|公布)(?:各类|各种)[^，、等]{2,6}信息(?:共?计?)$/u.test(
        claim.near,
      )
    const matter = says ? matterOf(claim) : null
    if (!matter || matter.channels.size > 0 || /疫情|防控|防疫|招聘|就业岗位/u.test(claim.near))
      return []
    return [reading(claim, 'items_published', { confidence: 'likely', why: 'loose', strength: 3 })]
  },
}

/** `有64条政府信息对外公开`, `35条由微信公众号推出`: what was done stands behind the number. */
const doneBehind: NumberRule = {
  id: 'published-done-behind',
  read(claim) {
    if (!/^[条篇]$/u.test(claim.unit) || claim.stretch === 'since') return []
    const before =
      /(?:^|[有计]|年)(?:其余|剩下|余下|另)?的?(?:共?计?|约|近)*(?:其余|剩下|余下|另有?)?的?$/u
    if (!before.test(claim.near) || claim.near.length > 12) return []
    const done =
      /^(?:余条)?(?:政府|政务)?(?:信息|消息)?(?<way>(?:通过|经由?|由|在|借助)[^，；。]{2,20}?)?(?:上|对外|向社会|主动|予以|得到|依法)*(?:公开|发布|推出|推送|发出|刊登|公布)$/u
    const match = done.exec(claim.tail)
    if (!match || /不|未|审|申请|解读|转载/u.test(claim.tail)) return []
    const channels = channelsOf(match.groups?.way ?? '')
    const metric = channelMetric(channels)
    if (!metric || metric === 'items_notice_board') return []
    const isWhole = metric === 'items_published'
    if (isWhole && (claim.isPart || !/信息/u.test(claim.tail) || /余|剩|另/u.test(claim.near)))
      return []
    return [until(claim, reading(claim, metric, { confidence: 'likely', why: 'loose' }))]
  },
}

/** `网站公开49条，公众号推送138条，两项合计187条`: the sum of what stands before it. */
const sumOfWays: NumberRule = {
  id: 'published-sum-of-ways',
  read(claim, sentence) {
    const total =
      /^(?:以上|上述)?(?:[两二三四五六]|各|几)?(?:项|者|类|种|个)?(?:渠道|平台|方式|途径|载体)?(?:总计|合计|共计?|累计)(?:发布|公开|主动公开|推送)?(?:政府)?(?:信息)?$/u
    if (!COUNTED.has(claim.unit) || !total.test(claim.near)) return []
    const earlier = sentence.claims.slice(0, sentence.claims.indexOf(claim))
    const isSum = (parts: readonly Claim[]) =>
      parts.length > 1 && parts.reduce((all, { value }) => all + value, 0) === claim.value
    const ways = earlier.filter((one) =>
      [throughChannel, listedChannel].some((rule) => rule.read(one, sentence).length > 0),
    )
    if (isSum(ways)) return [reading(claim, 'items_published', { strength: 7 })]
    // 网站公开征地信息133条、规划公示71条，总计204条: kinds of one way.
    const clause = claim.before.slice(claim.before.lastIndexOf('；') + 1)
    if (/不予|予以|申请/u.test(clause)) return []
    const isSame = ({ unit }: Claim) => /^[条件篇份]$/u.test(unit) || unit === claim.unit
    const kinds = earlier.filter(isSame)
    const metric = channelMetric(channelsOf(clause))
    return metric && /公开|发布/u.test(clause) && isSum(kinds)
      ? [reading(claim, metric, { strength: 7 })]
      : []
  },
}

export const PUBLISHED_RULES: readonly NumberRule[] = [
  addedThisYear,
  sumOfWays,
  afterKinds,
  doneBehind,
  throughChannel,
  listedChannel,
  partOfChannel,
  afterExamples,
  channelBefore,
  accountBefore,
  wholeNumber,
  ownField,
  listedKind,
]

/** 截至12月底…: mostly the figure of the year, sometimes that of all years. */
function until(claim: Claim, one: Reading): Reading {
  if (claim.stretch !== 'until') return one
  // 截至年底累计…: rather that of all years, where another figure is given.
  const less = /累计/u.test(claim.near) ? 4 : 3
  return { ...one, confidence: 'unsure', why: 'until', strength: one.strength - less }
}
