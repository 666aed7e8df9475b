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

/** 截至12月底…: mostly the figure of the year, sometimes that of all years. */
export function until(claim: Claim, one: Reading): Reading {
  if (claim.stretch !== 'until') return one
  // 截至年底累计…: rather that of all years, where another figure is given.
  const less = /累计/u.test(claim.near) ? 4 : 3
  return { ...one, confidence: 'unsure', why: 'until', strength: one.strength - less }
}
