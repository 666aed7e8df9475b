import { channelMetric, channelsOf } from './channels'
import type { Claim } from './claims'
import { isGeneral, matterOf, WHOLE } from './published-matter'
import { type NumberRule, reading } from './rule'
import { until } from './rules-ways'

// Items by a way that was named before their number: in a clause, in a heading, with the account.

/** 重要会议、政策解读、服务动态及活动信息: what an account tells of is all that it tells of. */
const SEVERAL_KINDS = /(?:、[^、，]{2,}){2}[^，]*信息$/u

/** `网站公开文件N件；主动公开各类信息M条，总访问量…`: what is visited is what published them. */
export const visitedSite: NumberRule = {
  id: 'published-visited-site',
  read(claim) {
    const visited =
      /^，(?:网站)?(?:年度|全年|累计)*总?(?:访问|浏览|点击)(?:总?量|总?人?次数?|人数)[^，；。]{0,4}\d/u
    if (!visited.test(claim.behind) || claim.isPart) return []
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0 || !isGeneral(matter.object)) return []
    const channels = channelsOf(claim.before)
    if (channels.size !== 1 || !channels.has('website')) return []
    return [
      reading(claim, 'website_items', { confidence: 'likely', why: 'channel-before', strength: 6 }),
    ]
  },
}

const LED =
  /通过|利用|依托|借助|经由?|运用|依靠|凭借|在(?=[^，]{0,14}(?:网|公众号|微博|微信|平台|栏|媒体|报))|(?:^|[局委办厅府院乡镇道区县市位])以[^，]*为[^，]{0,8}(?:主|依托|载体|平台|阵地|渠道)/u

/** `依托公众号、视频号等平台，发布信息N条`: by ways without the website, which no metric counts together. */
export function isLedElsewhere({ before, near }: Claim): boolean {
  if (/主动公开|政府信息/u.test(near)) return false
  const led = before
    .split(/[，；。]/u)
    .slice(-4)
    .filter((clause) => LED.test(clause))
    .at(-1)
  const channels = channelsOf(led ?? '')
  return channels.size > 1 && channelMetric(channels) === null
}

/** `通过政府网站等，全年公开信息N条`: the way stands in the clause before. */
export const channelBefore: NumberRule = {
  id: 'published-channel-before',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0 || claim.isPart || /^、/u.test(claim.lead))
      return []
    const isList = WHOLE.test(claim.near) && SEVERAL_KINDS.test(matter.object)
    if (!isGeneral(matter.object) && !isList) return []
    const clauses = claim.before.split(/[，；：]/u).filter((clause) => clause !== '')
    const led = clauses.findLast((clause) => LED.test(clause))
    if (!led || clauses.indexOf(led) < clauses.length - 3) return []
    // 在网站发布新闻804条，公开信息449条: that way had its number.
    const hadItsNumber = /(?:公开|发布|推送)[^，]*(?:新闻|动态|文章|稿件)[^，]*\d[条篇]/u.test(led)
    if (hadItsNumber && /网站|门户/u.test(led) && /主动公开/u.test(claim.near)) return []
    const since = clauses.slice(clauses.indexOf(led))
    // 以网站为主，公开信息55条，…，发布信息19条: that way had its number.
    if (since.slice(1).some((clause) => /(?:公开|发布|推送)[^，]*\d[条篇]/u.test(clause))) return []
    // 在网站上开有专栏，开通咨询电话，公开信息55条: what was set up, of which that was one.
    if (since.slice(1).some((clause) => /^(?:并|还)?(?:开[通设有]|设[立有置]|配备)/u.test(clause)))
      return []
    const channels = channelsOf(since.join('，'))
    const metric = channelMetric(channels)
    if (channels.size === 0 || !metric || metric === 'items_notice_board') return []
    if (isList && (metric === 'items_published' || metric === 'website_items')) return []
    // 通过“甲”微信公众号，推送78条: an account with a name of its own stands beside others.
    const isNamed = /[“《][^”》]+[”》](?:官方|政务)?(?:微信|公众号|微博|抖音|视频号)/u.test(led)
    const strength = metric === 'items_published' ? 6 : isNamed ? 5 : 4
    return [
      until(
        claim,
        reading(claim, metric, { confidence: 'likely', why: 'channel-before', strength }),
      ),
    ]
  },
}

const ACCOUNT =
  '(?:公众号|微信|微博|官[微网]|网站|抖音号?|视频号|头条号?|客户端|新媒体|公[开示告]栏|宣传栏|杂志|《[^》]{2,10}[报刊]》)(?:[“《][^”》]{1,16}[”》])?(?:账号|平台)?'
/** Nothing but a time: 截至2023年12月31日. */
const ONLY_TIME =
  /^(?:截至|截止|至|到)?(?:\d{4}年|\d+月份?|\d+日|今年|本年度?|年|全年|目前|底|末|[—至到])+$/u

/**
 * `公众号共有粉丝N人，全年发布信息M条`, `公众号“青禾”，发布信息M条`: the account is the subject of the clause
 * before.
 */
export const accountBefore: NumberRule = {
  id: 'published-account-before',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0) return []
    // 发布各类气象信息56条: the field of the office is all that its account tells of.
    const isOwnField = /^了?各[类种][^，、等]{2,6}信息$/u.test(matter.object)
    if (!isOwnField && !isGeneral(matter.object.replace(/图文|短?视频/u, ''))) return []
    // 其中信息公开平台发布信息N条: a part of the site.
    if (
      claim.isPart &&
      /(?:平台|[专子]栏|专区|栏目|目录|系统)上?共?(?:公开|发布|更新)/u.test(claim.near)
    )
      return []
    const clauses = claim.before
      .split(/[，；：]/u)
      .filter((one) => one !== '' && !ONLY_TIME.test(one) && !isOfReaders(one))
    const clause = clauses.at(-1) ?? ''
    const isSubject =
      /粉丝|关注|订阅|用户|(?:网站|门户)[^，]*(?:栏目\d+个|(?:访问|浏览|点击)[^，]*\d)/u.test(
        clause,
      ) || new RegExp(`${ACCOUNT}(?:(?:共有?|现有|总数|更新)?\\d+[个家期])?$`, 'u').test(clause)
    // 公众号“青禾”试运营5个月，发布信息31条: for how long it has been there.
    const isNew = new RegExp(
      `${ACCOUNT}(?:试?运行|试?运营|启用)(?:了|近|约|仅)*\\d+(?:个月|天)$`,
      'u',
    ).test(clause)
    const said = isSubject || isNew ? clause : farSubject(claim, clauses)
    const channels = channelsOf(said)
    const metric = channels.size === 1 ? channelMetric(channels) : null
    return metric ? [reading(claim, metric, { confidence: 'likely', why: 'channel-before' })] : []
  },
}

/** 新增粉丝230人: said of the account before. */
const isOfReaders = (clause: string) =>
  /粉丝|关注|订阅|阅读|点赞/u.test(clause) && channelsOf(clause).size === 0

/** `公众号也发挥作用，全年推送信息M条`, `公众号除政务信息外，还有资讯，累计发布M篇`: what an account is said to do. */
function farSubject({ near, unit }: Claim, clauses: readonly string[]): string {
  if (!/^[条篇次期]$/u.test(unit)) return ''
  const at = clauses.findLastIndex((clause) => channelsOf(clause).size > 0)
  const subject = clauses[at]?.replace(/[“《][^”》]*[”》]/gu, '') ?? ''
  // 政务微博，在原有基础上，全年发布政府信息36条: a clause of its own, and what it did.
  const isAlone = SUBJECT_ALONE.test(subject)
  if (!isAlone && /公开|政府信息/u.test(near)) return ''
  const says =
    /^(?:同时|此外|另外|另|目前)?[^，通利借依在向经以\d]{0,16}(?:公众号|微信(?!公众号)|微博|抖音号?|视频号|头条号?|杂志)(?!号|账号|平台|、|和|及|与|等|公开|发布|推送)/u
  const isFar = at < clauses.length - 5 || /\d[条篇]|通过|利用|依托/u.test(clauses.slice(at).join())
  return (isAlone || says.test(subject)) && !isFar ? subject : ''
}
const SUBJECT_ALONE =
  /^(?!.{0,4}(?:加强|加大|加快|建[设立好]|用好|做[好优强]|管好|办好|运[营维用]|完善|健全|拓展|拓宽|打造|开[设通]|创新|强化|优化|规范|推进|丰富|发挥|整合|巩固))[^，通利借依在向经以\d]{0,16}(?:公众号|微信|微博|抖音号?|视频号|头条号?)$/u

const MARK =
  '(?:[一二三四五六七八九]是|第[一二三四五]，|（[一二三四五六七八九\\d]{1,2}）|\\d{1,2}[.、．]|[一二三四五六七八九]、)?'
/** `2.政务微博`, `二是微信公众号建设。`, `（一）政府网站公开情况：`: a heading that names one way and no more. */
const WAY_HEADING = new RegExp(
  `(?:^|[；。])${MARK}(?:通过|利用|依托|在)?[^，；：。\\d]{0,10}(?:网站?|微信|公众号|微博|抖音号?|视频号|头条号?|新媒体|[报栏]|媒体)(?:平台|账号|上|方面|渠道|主动|公开|发布|政府|政务|信息|建设|管理|运维|工作|的|情况)*[。：]?$`,
  'u',
)

/** `二是微信公众号。全年发布信息N条`: the way stands in the heading above, or in front of the colon. */
export const underHeading: NumberRule = {
  id: 'published-under-heading',
  read(claim, { claims }) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0 || claim.isPart) return []
    if (!isGeneral(matter.object) || claim.topic === 'problems') return []
    const { before } = claim
    const label = before.endsWith('：') ? (/[^；。]*$/u.exec(before.slice(-30))?.[0] ?? '') : ''
    const isFirst = claim.previous === '' && !claim.opener.endsWith('：')
    const heading = label || (isFirst ? claim.opener : claim.previous)
    if (heading.length > 30 || !WAY_HEADING.test(heading)) return []
    // Below a heading, only the first count of the sentence.
    const isCount = ({ unit }: Claim) => /^[条篇件]/u.test(unit)
    if (label === '' && claims.find(isCount) !== claim) return []
    const channels = channelsOf(heading)
    const metric = channels.size === 1 ? channelMetric(channels) : null
    return metric ? [reading(claim, metric, { confidence: 'likely', why: 'channel-before' })] : []
  },
}

/** `加强与晚报等媒体的联系，共刊发稿件N篇`: the paper stands in the clause before. */
export const printedBefore: NumberRule = {
  id: 'published-printed-before',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0) return []
    const clauses = claim.before.split(/[，；]/u).slice(-3)
    const said = clauses.findLast((clause) => channelsOf(clause).size > 0) ?? ''
    const isJoint =
      /(?:与|同|联合)[^，]*(?:媒|报|电视|电台)[^，]*(?:合作|联系|对接|联动|协作)/u.test(said)
    if (!isJoint && !/刊[登发载]/u.test(claim.near)) return []
    if (/主动公开|政府信息/u.test(claim.near)) return []
    return channelMetric(channelsOf(said)) === 'other_media_posts'
      ? [reading(claim, 'other_media_posts', { confidence: 'likely', why: 'channel-before' })]
      : []
  },
}

/** `政务微信开设1个、公开信息N条` in a list of parts: the way was named with the account before it. */
export const partOfChannel: NumberRule = {
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
