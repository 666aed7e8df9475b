import { channelMetric, channelsOf } from './channels'
import type { Claim, Sentence } from './claims'
import { kindOfItem } from './item-kinds'
import {
  COUNTED,
  ITEMS,
  isGeneral,
  isOfOneColumn,
  isSpecial,
  matterOf,
  OTHER_MATTER,
  TAKEN_OVER,
  WHOLE,
  withoutChannel,
} from './published-matter'
import { type NumberRule, type Reading, reading } from './rule'

// Items published by each way: the website, accounts, papers, notice boards.

const PARTS_OF_EXPLANATIONS =
  /解读(?:相关|类)?(?:信息|材料|产品|稿件|文章)?(?:共计?)?\d+余?[条篇件个]次?(?:（|：|[，；。]?(?:其中|包括|含))/u
const isOfExplanations = ({ isPart, before, near }: Claim): boolean =>
  isPart && PARTS_OF_EXPLANATIONS.test(before + near)

/** Whether WeChat and Weibo are the parts of a number, and all of it. */
function isOfTwo(claim: Claim, { claims }: Sentence): boolean {
  if (!/^[，；（：]?(?:其中|包括)/u.test(claim.behind)) return false
  const parts = claims.slice(claims.indexOf(claim) + 1, claims.indexOf(claim) + 3)
  return (
    parts.every(({ near }) => /微信|公众号|微博/u.test(near)) &&
    parts.reduce((sum, { value }) => sum + value, 0) === claim.value
  )
}

const LEVEL =
  /(?:国家|中央|央|省部?|[市州]|[县区])级(?:以上)?(?:主流|新闻|重要|各类)*(?:媒体|报刊)/u
const MEDIA_COUNTED = /(?:媒体|报刊|《[^》]{2,10}[报刊]》)[^；。\d]*\d+余?[篇条次]/u

/** `通过门户网站发布信息N条`, `微信公众号推送N篇`: the way stands with the number. */
export const throughChannel: NumberRule = {
  id: 'published-through-channel',
  read(claim, sentence) {
    const matter = matterOf(claim)
    if (!matter) return []
    const channels = namedInBracket(claim) ?? matter.channels
    if (channels.size === 0) return []
    const metric = channelMetric(channels)
    if (!metric) return []
    // 政府公报编发4期: issues of it, and no items.
    if (/公报|政报/u.test(claim.near) && /^[期册卷本]/u.test(claim.unit)) return []
    // 发布解读信息260条，其中…媒体评论文章20篇: explanations all of them.
    if (isOfExplanations(claim)) return []
    // 各级媒体刊发200篇，其中中央级媒体55篇、省级媒体28篇: by the level of the paper.
    if (claim.isPart && LEVEL.test(claim.near) && MEDIA_COUNTED.test(claim.before)) return []
    // 微信、微博各50条: as many by each.
    if (metric === 'weibo_wechat_posts' && /各$/u.test(claim.near))
      return [reading(claim, 'wechat_posts'), reading(claim, 'weibo_posts')]
    // 中央、省、市媒体分别刊发6篇、32篇、88篇: of one level only.
    if (/^[省市县区]级?(?:主流)?媒体[^，]*分别/u.test(claim.near)) return []
    const isMixed =
      metric === 'weibo_wechat_posts' && (channels.size > 2 || /两微/u.test(claim.near))
    if (isMixed && !isGeneral(matter.object)) return []
    // 政务新媒体发布361条，其中微信300条、微博61条: of those two together.
    if (metric === 'other_media_posts' && /新媒体/u.test(claim.near) && isOfTwo(claim, sentence))
      return [reading(claim, 'weibo_wechat_posts', { confidence: 'likely', why: 'loose' })]
    if (metric === 'items_notice_board' || isMixed)
      return [reading(claim, metric, { confidence: 'likely', why: 'loose' })]
    const { object, isVerb } = matter
    if (metric === 'items_published') {
      if (claim.isPart || !isGeneral(object)) return []
      return [until(claim, reading(claim, metric, { strength: WHOLE.test(claim.near) ? 7 : 6 }))]
    }
    if (metric === 'website_items' && (isSpecial(object) || isOfOneColumn(claim))) return []
    // 网站主要栏目更新信息230条: a part of what it has.
    if (metric === 'website_items' && /主要栏目/u.test(claim.near))
      return [reading(claim, 'major_column_items', { confidence: 'likely', why: 'loose' })]
    // 网站公开征地信息133条、规划公示71条; 网站发布工作动态96条: kinds of what stands there.
    const isOneOfMany = !isGeneral(object) && isListOfKinds(claim)
    if (metric === 'website_items' && isOneOfMany) return []
    // 其中，部门网页更新机构简介类信息32条: one kind of what stands there.
    if (metric === 'website_items' && claim.isPart && /(?<![各几多]|\d)类信息/u.test(object))
      return []
    // Of other media each account counts its own kind: 短视频, 图文.
    const isAll = isGeneral(object) || (metric === 'other_media_posts' && !isSpecial(object))
    const strength = (WHOLE.test(claim.near) ? 1 : 0) + (isAll ? 6 : 4)
    const isLoose = !isVerb && !ITEMS.test(claim.near.replace('一点资讯', ''))
    const weight = { strength: isLoose ? strength - 2 : strength }
    const why = isLoose ? 'no-verb' : metric === 'website_items' && !isAll ? 'loose' : null
    return [
      until(claim, reading(claim, metric, why ? { ...weight, confidence: 'likely', why } : weight)),
    ]
  },
}

/** `通过新媒体（微信公众号等）`, `在江州在线（市政府门户网站）`: the bracket says which. */
function namedInBracket({ lead }: Claim): ReturnType<typeof channelsOf> | null {
  const named =
    /新媒体[^，；。（）\d]{0,10}（([^（）]*)）[^（）]*$/u.exec(lead)?.[1] ??
    /(?:在|通过|依托|利用)[^，；。（）\d]{2,16}（([^（）]*(?:政府网|官网|门户|网站))）[^，；（）]*$/u.exec(
      lead,
    )?.[1]
  const channels = channelsOf(named?.replace(/等.*$/u, '') ?? '')
  return channels.size > 0 ? channels : null
}

/** 要闻动态180条、通知公告66条: another kind before or behind it. */
function isListOfKinds({ lead, behind }: Claim): boolean {
  const next = /^[、，](?:其中)?([^、，。；\d]{2,12})\d/u.exec(behind)?.[1] ?? ''
  return /^、/u.test(lead) || /^、/u.test(behind) || (!channelsOf(next).size && !!kindOfItem(next))
}

/** `微博1506条` after `发布网站信息674条`: the verb stands with the first of a list. */
export const listedChannel: NumberRule = {
  id: 'published-listed-channel',
  read(claim, { claims }) {
    if (!COUNTED.has(claim.unit) || claim.near.length > 24) return []
    // 公众号1个 counts accounts.
    if (/^[个项]$/u.test(claim.unit) && !/信息|视频$|作品/u.test(claim.near)) return []
    if (OTHER_MATTER.test(claim.near) || !isGeneral(withoutChannel(claim.near))) return []
    if (TAKEN_OVER.test(claim.near) || isOfExplanations(claim)) return []
    // 粉丝数微信3万、微博1万: readers, by account.
    if (/(?:粉丝|关注|订阅|用户)[^，；。]*$/u.test(claim.before + claim.near)) return []
    const at = claims.indexOf(claim)
    // Under `公开信息310条：` each line is a way.
    const opener = claim.opener.endsWith('：') ? claim.opener : ''
    const next = claims[at + 1]
    const isFirstOfList =
      claim.topic === 'published' &&
      !!next &&
      /[：；、，]/u.test(claim.behind[0] ?? '') &&
      channelsOf(next.near).size > 0 &&
      isGeneral(withoutChannel(next.near))
    // 公开信息150条。受改版影响，网站60条: the whole stands in the sentence before.
    const isOfWhole = /(?:公开|发布)[^。，；]*信息[^。，；\d]*\d+[条篇件]/u.test(claim.previous)
    if (
      at <= 0 &&
      !claim.isPart &&
      !isOfWhole &&
      !isFirstOfList &&
      !/公开|发布|推送|信息/u.test(opener + claim.before)
    )
      return []
    const said = opener + claim.previous + claim.sentence
    if (!isFirstOfList && !/公开|发布|推送|信息|更新|刊/u.test(said)) return []
    const channels = channelsOf(claim.near)
    const metric = channelMetric(channels)
    if (channels.size !== 1 || !metric || channels.has('all')) return []
    return [until(claim, reading(claim, metric, { strength: 4 }))]
  },
}

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

/** `通过12316农业信息平台公开信息N条`: a platform with a name of its own is another than the website. */
export const namedPlatform: NumberRule = {
  id: 'published-named-platform',
  read(claim) {
    const matter = matterOf(claim)
    if (!matter?.isVerb || matter.channels.size > 0 || !isGeneral(matter.object)) return []
    const name =
      /(?:通过|在|依托|利用|借助|经由?)(?<name>[^，；]{4,20}?)平台(?:上)?(?:主动|共|累计)*(?:公开|发布|推送)/u.exec(
        claim.near,
      )?.groups?.name
    if (!name || /公开|政务|政府|发布|门户|网|[各多两大]|统一|等|线[上下]|新媒体|目录/u.test(name))
      return []
    const weight = { strength: 3, confidence: 'likely', why: 'loose' } as const
    return [reading(claim, 'other_media_posts', weight)]
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

/** 截至12月底…: mostly the figure of the year, sometimes that of all years. */
export function until(claim: Claim, one: Reading): Reading {
  if (claim.stretch !== 'until') return one
  // 截至年底累计…: rather that of all years, where another figure is given.
  const less = /累计/u.test(claim.near) ? 4 : 3
  return { ...one, confidence: 'unsure', why: 'until', strength: one.strength - less }
}
