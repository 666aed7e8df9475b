import { channelsOf } from './channels'
import { kindOfItem } from './item-kinds'
import { COUNTED, kindBehindExamples } from './published-matter'
import { type NumberRule, reading } from './rule'

/** `财政预决算2条、工作动态73条` in a list of kinds. */
export const listedKind: NumberRule = {
  id: 'published-kind',
  read(claim) {
    if (!COUNTED.has(claim.unit) || claim.unit === '次' || claim.stretch === 'since') return []
    if (['requests', 'appeals', 'problems', 'supervision', 'other'].includes(claim.topic)) return []
    if (claim.topic !== 'published' && claim.topic !== 'overview' && !claim.isPart) return []
    if (
      !/公开|发布|信息|公布/u.test(claim.previous + claim.sentence) ||
      /申请|复议|诉讼|工单/u.test(claim.before + claim.near)
    )
      return []
    const name = claim.near.replace(/^.*(?:(?<!信息|政务)公开|发布|更新|公布)(?:了)?(?=.{2,})/u, '')
    const kind = kindBehindExamples(name)
    if (kind && !claim.isPart && channelsOf(claim.near).size === 0)
      return [reading(claim, kind, { confidence: 'likely', why: 'kind-of-item', strength: 3 })]
    if (name.length > 22 || channelsOf(name).size > 0) return []
    if (
      /解读|开展|制定|审[核查]|收到|办理|印发|制发|召开|培训|整改|作出|答复|留言|提案|建议|申请/u.test(
        name,
      )
    )
      return []
    // 发布通知公告86条、工作动态210条: one of a list, or named right behind the verb.
    const isListed = /^、/u.test(claim.lead) || /^、/u.test(claim.behind)
    // 网站发布工作动态56条 is all of that way.
    if (!isListed && !claim.isPart && channelsOf(claim.near).size > 0) return []
    const isNamed = isListed || name.length < claim.near.length
    const isList =
      claim.isPart ||
      /(?:类|信息)$/u.test(name) ||
      (isNamed && claim.unit === '条' && name.length <= 8)
    const metric = isList ? kindOfItem(name) : null
    return metric
      ? [reading(claim, metric, { confidence: 'likely', why: 'kind-of-item', strength: 3 })]
      : []
  },
}
