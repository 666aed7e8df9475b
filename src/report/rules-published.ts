import { channelMetric, channelsOf } from './channels'
import type { Claim, Sentence } from './claims'
import { COUNTED, isGeneral, isOfOnePlace, matterOf, OTHER_MATTER, WHOLE } from './published-matter'
import { type NumberRule, reading, type WordRule, zero } from './rule'
import { listedKind } from './rules-kinds'
import {
  addedThisYear,
  allOfMade,
  isSummed,
  sumOfWays,
  totalOfKinds,
  wholeOfWays,
} from './rules-totals'
import { listedChannel, namedPlatform, throughChannel, until } from './rules-ways'
import {
  accountBefore,
  channelBefore,
  isLedElsewhere,
  partOfChannel,
  printedBefore,
  underHeading,
  visitedSite,
} from './rules-ways-before'

// Items published in all, whatever the way. What is counted stands between the verb and the number.

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
  read(claim, sentence) {
    const { claims } = sentence
    if (isOfMade(claim, claims[claims.indexOf(claim) - 1] ?? sentence.before?.claims.at(-1)))
      return [reading(claim, 'items_published', { strength: 10 })]
    if (claim.isPart) return []
    // 发布信息28期，150余条: the issues, and what stands in them.
    if (/^[期批次]$/u.test(claim.unit) && /^[，、（]共?计?\d+余?[条篇]/u.test(claim.behind))
      return []
    const matter = matterOf(claim)
    if (!matter || matter.channels.size > 0 || !isGeneral(matter.object)) return []
    if (!matter.isVerb && !/(?:公开|政务|政府|发布)[^，]*信息/u.test(claim.near)) return []
    // 发布原创内容20篇，转载其他信息50篇: by who wrote them.
    if (/^(?:发布|推送|编发)?(?:了|各类)*原创(?![、和及转])/u.test(claim.near)) return []
    if (/^(?:围绕|聚焦|针对|关于|就|对|结合)/u.test(claim.near) && !WHOLE.test(claim.near))
      return []
    if (claim.topic === 'problems' || /公示$/u.test(claim.near) || isOfOnePlace(claim)) return []
    // 网站发布122条，政务平台发布21条: one way beside others.
    const isWay = (one: Claim) => !one.isPart && channelsOf(one.near).size > 0
    if (/(?:平台|系统|渠道|栏目?”?)(?:上|内)?(?:主动)?(?:公开|发布|推送|更新)/u.test(claim.near))
      if (claims.some(isWay)) return []
    if (/(?:部门|乡镇|镇街|单位)[^，]*分别/u.test(claim.near)) return []
    // 各乡镇公开信息263条, 县直部门公开120条: those of some offices.
    if (
      /^(?:其中)?(?:各(?!级|类|方面|项)|[省市县区州]直)[^，、和及]{0,8}(?:公开|发布)/u.test(
        claim.near,
      )
    )
      return []
    if (isOfNamedMatter(claim, matter.object) || isLedElsewhere(claim)) return []
    // 公开党务信息56条、政务信息210条: neither is all.
    if (
      /[党政村居]务/u.test(matter.object) &&
      (/^、/u.test(claim.lead) || /^、/u.test(claim.behind))
    )
      return []
    if (isSumOfYears(claim, sentence)) return []
    // 发布推文334篇: what WeChat has, though it is not named.
    if (/推文/u.test(claim.near) && !/公开|政府信息/u.test(claim.near))
      return [reading(claim, 'wechat_posts', { confidence: 'likely', why: 'loose', strength: 3 })]
    // 公开财政信息42条，发布各类信息150条，总计192条: a part of what is summed.
    if (isSummed(claim, sentence)) return []
    // 新增信息320条，更新信息80条: what was there already.
    if (/^更新/u.test(claim.near) && /(?:新增|新发布)[^，；]*\d[条篇]，$/u.test(claim.before))
      return [reading(claim, 'items_updated', { confidence: 'likely', why: 'loose' })]
    let strength = 4
    if (/主动公开/u.test(claim.near)) strength += 2
    if (WHOLE.test(claim.near) || WHOLE.test(claim.before.slice(-12))) strength += 2
    if (claim.topic === 'platform' || claim.topic === 'management') strength -= 2
    if (/新增/u.test(claim.near)) strength += 2
    // 推送 is what accounts do, though none is named.
    if (/推送|群发|编发|推文/u.test(claim.near) && !/公开|政府信息/u.test(claim.near)) strength -= 4
    const weak = strength <= 4 ? ({ confidence: 'likely', why: 'loose' } as const) : {}
    return [until(claim, reading(claim, 'items_published', { strength, ...weak }))]
  },
}

/** `资金使用情况公布12条`: what was published stands before the verb, and is not all. */
function isOfNamedMatter({ near }: Claim, object: string): boolean {
  if (object !== '') return false
  const said = /^(.*?)(?:主动|对外|依法|向社会)*(?:公开|发布|公布|公示)(?:了|共|计)*$/u.exec(
    near,
  )?.[1]
  const name = (said ?? '')
    .replace(/20\d\d年度?|本年度?|今年|全年/gu, '')
    .replace(/^[共累计]*完成(?=(?:政府|政务)?信息$)/u, '')
    .replace(/^.*(?:[镇乡局委区县市州省厅院办站]|街道|中心)(?=(?:政府|政务|各类)*信息$)/u, '')
  return (
    /(?:信息|标准|情况|决定|结果|制度|动态|公告|事项|内容|许可|条件|方式|姓名)$/u.test(name) &&
    !isGeneral(name)
  )
}

/** `形成政府信息320条，其中主动公开290条`, `各类信息320条，其中主动公开290条、依申请公开6条`. */
function isOfMade(claim: Claim, before: Claim | undefined): boolean {
  if (claim.unit !== '条' || !before || before.value < claim.value) return false
  if (!/^(?:其中)?[，：]?(?:属于?)?主动公开(?:类|的|信息|为|有|共)*$/u.test(claim.near))
    return false
  const isMade =
    /(?:产生|形成|制作|生成|获取|保存)[^，]{0,10}信息(?:共计?|总计|总[数量]|数)*$/u.test(
      before.near,
    )
  return (
    isMade || (/信息/u.test(before.near) && /^[，、；]?(?:依申请|不予)公开/u.test(claim.behind))
  )
}

/** `本年度公开信息52条，累计公开信息1230条`, `目前总计公开2739条` after the figure of the year. */
function isSumOfYears(claim: Claim, { claims, before }: Sentence): boolean {
  const earlier = claims.slice(0, claims.indexOf(claim)).filter((one) => isSameUnit(one, claim))
  if (/累计/u.test(claim.near) && earlier.some(isOfYear)) return true
  // 累计公开305条。2022年新增的主动公开政府信息30条.
  if (/累计/u.test(claim.near) && ADDED_NEXT.test(claim.next)) return true
  const isNow = /目前|迄今|历年|(?<!年)(?:累计|总计)/u.test(claim.near)
  if (!isNow || /全年|今年|本年|年内|20\d\d年/u.test(claim.near)) return false
  return [...(before?.claims ?? []), ...earlier].some(
    (one) => isSameUnit(one, claim) && one.value < claim.value && isOfYear(one) && isAllOfYear(one),
  )
}
/** 公开信息92条，累计831项: items by either. */
const isSameUnit = (one: Claim, { unit }: Claim) =>
  one.unit === unit || (/^[条项件]$/u.test(one.unit) && /^[条项件]$/u.test(unit))
const ADDED_NEXT =
  /^(?:其中，?)?(?:今年|本年度?|当年|20\d\d年度?)(?:我[^，\d]{1,3})?(?:新增|新公开)[^，。\d]{0,12}\d/u

function isAllOfYear(claim: Claim): boolean {
  const matter = matterOf(claim)
  return !claim.isPart && !!matter && matter.channels.size === 0 && isGeneral(matter.object)
}

const isOfYear = ({ before, near }: Claim) =>
  /公开|发布/u.test(near) &&
  /今年|本年|全年|年内|20\d\d年|新增/u.test(before.slice(-16) + near) &&
  !/累计/u.test(near)

/** `向社会公开了各类信息，共计N条`: the number stands in a clause of its own. */
const countBehind: NumberRule = {
  id: 'published-count-behind',
  read(claim, sentence) {
    if (!/^(?:总?共计?|总计|合计|累计|总数|数量)(?:达到?|为|有|约)*$/u.test(claim.near)) return []
    const [, rest = '', clause = ''] = /^(.*?)([^，；：]*)，$/u.exec(claim.before) ?? []
    const says =
      /(?:公开|发布|公布|推送|更新|上传|刊发)了?[^，；：\d]{0,14}(?:信息|内容|动态|文章|稿件)$/u
    if (!says.test(clause) || /\d[条篇件]/u.test(rest)) return []
    const whole = { ...claim, near: `${clause}${claim.near}`, before: rest }
    return [throughChannel, channelBefore, accountBefore, wholeNumber]
      .flatMap((rule) => rule.read(whole, sentence))
      .slice(0, 1)
  },
}

/** `公开信息数较去年增长20%，达到N条`: the number is what the words before the growth are about. */
const risenTo: NumberRule = {
  id: 'published-risen-to',
  read(claim, sentence) {
    const last = sentence.claims[sentence.claims.indexOf(claim) - 1]
    const written = claim.sentence.slice(0, claim.sentence.length - claim.behind.length)
    if (!last || claim.near !== '' || !/，(?:达到?|为|共)[\d.万多余]+[条篇件]$/u.test(written))
      return []
    const near =
      /^(.+?)(?:(?:同比|环比|[较比与同][^，]{2,10}?)?(?:增长|增加|上升|提高|提升|减少|下降)了?)$/u.exec(
        last.near,
      )?.[1]
    if (!near) return []
    const whole = { ...claim, near, before: last.before, isPart: last.isPart }
    return [throughChannel, channelBefore, accountBefore, wholeNumber]
      .flatMap((rule) => rule.read(whole, sentence))
      .slice(0, 1)
      .map((one) =>
        one.confidence === 'sure' ? { ...one, confidence: 'likely', why: 'loose' } : one,
      )
  },
}

/** `公开各类信息，如…等内容共计N条`: the verb stands before the examples. */
const afterExamples: NumberRule = {
  id: 'published-after-examples',
  read(claim, sentence) {
    if (claim.isPart || !COUNTED.has(claim.unit) || claim.stretch === 'since') return []
    if (isSummed(claim, sentence)) return []
    if (!/等[^，]{0,8}(?:信息|内容)?，?(?:共计?|总计|合计|累计)$/u.test(claim.lead)) return []
    const clauses = claim.before.split(/[，；]/u).filter((clause) => clause !== '')
    const said = clauses.slice(-4).join('，')
    if (!/(?:公开|发布|公布|更新)[^，]{0,12}信息/u.test(said) || OTHER_MATTER.test(claim.near))
      return []
    const metric = channelMetric(channelsOf(said))
    return metric ? [until(claim, reading(claim, metric, { strength: 6 }))] : []
  },
}

/** `通过网站公开政策文件，会议、预决算、民生等信息N条`: a list of examples that goes on behind a comma. */
const overCommas: NumberRule = {
  id: 'published-over-commas',
  read(claim, sentence) {
    if (!/^[^，]*、[^，]*等[^，、]{0,6}信息(?:共?计?)$/u.test(claim.near)) return []
    const [, rest = '', clause = ''] = /^(.*?)([^，；：]*)，$/u.exec(claim.before) ?? []
    if (/\d/u.test(clause) || !/(?:公开|发布|公布)[^，；：]{2,14}$/u.test(clause)) return []
    const near = `${clause}、${claim.near}`
    return throughChannel.read({ ...claim, near, lead: near, before: rest }, sentence)
  },
}

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

/** `本年度无主动公开政府信息`: nothing was published. */
export const noItems: WordRule = {
  id: 'published-none',
  read({ text, topic }) {
    const says =
      /(?:(?:无|没有)(?:产生|新增|需要?)?主动公开(?:的)?|(?:未|没有)(?:产生|形成)[^，；。]{0,6}主动公开的?)(?:政府|政务)?信息(?:的?情况|条目)?(?=[，；。]|$)/u
    const match = topic === 'problems' ? null : says.exec(text)
    if (!match) return []
    return [zero('items_published', match, { confidence: 'likely', strength: 3 })]
  },
}

export const PUBLISHED_RULES: readonly NumberRule[] = [
  addedThisYear,
  sumOfWays,
  wholeOfWays,
  totalOfKinds,
  allOfMade,
  afterKinds,
  doneBehind,
  throughChannel,
  listedChannel,
  partOfChannel,
  countBehind,
  risenTo,
  afterExamples,
  overCommas,
  visitedSite,
  channelBefore,
  accountBefore,
  printedBefore,
  underHeading,
  namedPlatform,
  wholeNumber,
  ownField,
  listedKind,
]
