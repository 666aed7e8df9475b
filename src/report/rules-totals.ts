import { channelMetric, channelsOf } from './channels'
import type { Claim, Sentence } from './claims'
import { COUNTED, isGeneral, isStock, matterOf, WHOLE } from './published-matter'
import { type NumberRule, reading } from './rule'
import { listedChannel, throughChannel } from './rules-ways'

// Items by what stands beside their number: what the year added to a stock, what several ways add up to.

/** `截至年底共公开615条，今年新增94条`: the second number is that of the year. */
export const addedThisYear: NumberRule = {
  id: 'published-added',
  read(claim, { claims }) {
    if (!COUNTED.has(claim.unit) || !ADDED.test(claim.near)) return []
    // 其中2021年30条，2022年50条: year by year behind the stock.
    const before = claims
      .slice(0, claims.indexOf(claim))
      .filter(({ unit }) => unit !== '%')
      .findLast(({ near }) => !/^(?:其中)?：?20\d\d年度?(?:新增|公开|共|的|为)*$/u.test(near))
    if (
      !before ||
      !isStock(before) ||
      !/公开|发布|推送|更新|[有总][^，]{0,4}信息/u.test(before.near)
    )
      return []
    const near = before.near.replace(/(?:现有|共有|总)(?=信息|各类)/u, '公开')
    const matter = matterOf({ ...before, near, stretch: 'none', behind: '' })
    if (!matter || !isGeneral(matter.object)) return []
    // 自公众号开通以来，累计推送…: the way stands in the clause before.
    const opened = /(?:开通|上线|运行|建站|开设)(?:以来)?，$/u.test(before.before)
    const way = channelMetric(channelsOf((opened ? before.before.slice(-24) : '') + before.near))
    const all = reading(claim, 'items_published', { strength: 7 })
    // 网站累计公开615条，今年新增94条: rather all of the year, and surely what the website had.
    const isAccount = !!way && !['items_published', 'website_items'].includes(way)
    if (isAccount) return [reading(claim, way, { strength: 7 })]
    return way && way !== all.metric
      ? [{ ...all, confidence: 'likely', why: 'loose' }, reading(claim, way, { strength: 7 })]
      : [all]
  },
}
const ADDED =
  /^(?:其中)?：?(?:今年|本年度?|当年|20\d\d年度?)(?:我[^，\d]{1,3})?(?:新增|新公开|增加|公开|发布|推送|更新|信息|政府|主动|共|的|当年)*(?:为|数|：)*$/u

/** `公开创建、整治等工作信息1261条（其中：网站390条、公众号871条）`: the ways behind it add up to it. */
export const wholeOfWays: NumberRule = {
  id: 'published-whole-of-ways',
  read(claim, sentence) {
    if (!COUNTED.has(claim.unit) || claim.isPart || claim.stretch === 'since') return []
    if (!/公开|发布|更新|推送/u.test(claim.near) || !/^[（，]其中/u.test(claim.behind)) return []
    const parts = sentence.claims
      .slice(sentence.claims.indexOf(claim) + 1)
      .filter((part) => part.isPart && part.unit === claim.unit && channelsOf(part.near).size > 0)
    const ways = channelsOf([claim.near, ...parts.map(({ near }) => near)].join('，'))
    if (!addsUp(parts, claim) || !ways.has('website')) return []
    return [reading(claim, 'items_published', { strength: WHOLE.test(claim.near) ? 8 : 7 })]
  },
}

const TOTAL =
  /^(?:以上|上述)?(?:[两二三四五六]|各|几)?(?:项|者|类|种|个)?(?:渠道|平台|方式|途径|载体)?(?:总计|总共|合计|共计?|累计)(?:发布|公开|主动公开|推送)?(?:政府)?(?:信息)?$/u

const addsUp = (parts: readonly Claim[], { value }: Claim): boolean =>
  parts.length > 1 && parts.reduce((all, part) => all + part.value, 0) === value

/** The numbers before a total that add up to it. */
function summed(total: Claim, { claims }: Sentence): Claim[] {
  if (!TOTAL.test(total.near)) return []
  const isSame = ({ unit }: Claim) => /^[条件篇份]$/u.test(unit) || unit === total.unit
  const counts = claims.slice(0, claims.indexOf(total)).filter(isSame)
  const first = counts.findIndex((_, i) => addsUp(counts.slice(i), total))
  return first < 0 ? [] : counts.slice(first)
}

export const isSummed = (claim: Claim, sentence: Sentence): boolean =>
  sentence.claims.some((one) => one.start > claim.start && summed(one, sentence).includes(claim))

/** `网站公开49条，公众号推送138条，两项合计187条`: the sum of what stands before it. */
export const sumOfWays: NumberRule = {
  id: 'published-sum-of-ways',
  read(claim, sentence) {
    if (!COUNTED.has(claim.unit) || !TOTAL.test(claim.near)) return []
    const earlier = sentence.claims.slice(0, sentence.claims.indexOf(claim))
    const isSum = (parts: readonly Claim[]) => addsUp(parts, claim)
    const ways = earlier.filter((one) =>
      [throughChannel, listedChannel].some((rule) => rule.read(one, sentence).length > 0),
    )
    if (isSum(ways)) return [reading(claim, 'items_published', { strength: 9 })]
    // 网站公开征地信息133条、规划公示71条，总计204条: kinds of one way, which stands before the first.
    const clause = claim.before.slice(claim.before.lastIndexOf('；') + 1)
    if (/不予|予以|申请/u.test(clause) || !/公开|发布/u.test(clause)) return []
    const [first] = summed(claim, sentence)
    const { before = '', near = '' } = first ?? {}
    const metric = channelMetric(channelsOf(before.slice(before.lastIndexOf('；') + 1) + near))
    if (!first || !metric) return []
    // Kinds without a way: perhaps not all that there were.
    const loose = { confidence: 'likely', why: 'loose' } as const
    return [reading(claim, metric, { strength: 9, ...(metric === 'items_published' && loose) })]
  },
}

/** `、预算决算以及其他信息共计`, `、政策文件、各类政府信息合计`: kinds, and all that is of none of them. */
const AND_OTHERS =
  /公开[^，；。：]*(?:[、和及]|以及)(?:其[他它余]|各类|各种|相关|有关)[^，、；。]{0,8}信息(?:共计?|合计|总计)?$/u
/** `公开了规划、预算、人事等` before `120条信息`. */
const AND_SO_ON = /公开(?:了)?(?:[^，；。：、]{2,}、){2,}[^，；。：、]{2,}等(?:各类|各方面|方面)?$/u

/** `产生政府信息16条，均已主动公开`: as many published as made. */
export const allOfMade: NumberRule = {
  id: 'published-all-of-made',
  read(claim) {
    const made =
      /(?:产生|形成|制作|生成)[^，；。\d]{0,10}(?<!申请)信息(?:共计?|总[数量]|总计|合计)*$/u
    const published =
      /^，(?:且|并)?(?:已?(?:均|全部|都)已?)(?:依法|按时|及时|按规定|按要求)*(?:主动|予以|向社会|对外)*公开(?=[，；。]|$)/u
    if (!/^[条件份]$/u.test(claim.unit) || claim.isPart || claim.stretch === 'since') return []
    if (!made.test(claim.near) || !published.test(claim.behind)) return []
    return [
      reading(claim, 'items_published', { confidence: 'likely', why: 'all-of-them', strength: 6 }),
    ]
  },
}

/** A total of kinds that are named before it, of which the last is all the rest. */
export const totalOfKinds: NumberRule = {
  id: 'published-total-of-kinds',
  read(claim) {
    const { near, tail, behind, before, isPart } = claim
    if (!/^[条件篇]$/u.test(claim.unit) || isPart || /其中|申请|不予/u.test(near)) return []
    const isTotal =
      AND_OTHERS.test(near) ||
      (AND_SO_ON.test(near) && /^(?:的)?(?:政府|政务|各类)*信息(?:[，；。]|$)/u.test(tail))
    if (!isTotal || /总计|合计|共计|累计/u.test(behind)) return []
    // By a way of its own: then it is what that way had.
    const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
    if (channelsOf(clause + near).size > 0) return []
    return [reading(claim, 'items_published', { confidence: 'likely', why: 'loose', strength: 4 })]
  },
}
