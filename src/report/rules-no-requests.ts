import type { Topic } from './outline'
import { type Said, type WordRule, zero } from './rule'
import { waysListed } from './rules-applicants'

// No requests: said in words.

const NONE = '(?:未曾?|没有?|无|暂未|暂无|尚未|均未|并未|从未|未有|零|不存在)'
const PEOPLE =
  '(?:公民|自然人|法人|任何|其[他它]|群众|公众|市民|居民|村民|单位|个人|企业|申请人|社会|人|依|政府|新|相关|有关|本|书面|网上|线上|当面|上年|政务|信息|需要|实际|要求|以|或|通过|关于|涉及|各类|一[件起例])'

/** `未收到公民、法人的公开申请`, `无依申请公开事项`: none received, carried, answered. */
export const noRequests: WordRule = {
  id: 'requests-none',
  read({ text, topic }) {
    const found: Said[] = []
    const got = new RegExp(
      `${NONE}(?:新|再|曾|能|有|发生|出现|产生|接?收到?|接到|接受|受理|接获|收悉|收取|办理|新增)*(?:过|到)?(?:${PEOPLE}[^，；。]{0,36}?)?(?:依申请公开|申请公开|公开申请|信息申请|申请)(?!人|行政|(?:公开|的)*(?:行政)?(?:复议|诉讼))[^，；。]{0,14}|(?:申请|依申请公开)[^，；。]{0,14}(?:为零|为无|均无|：无(?=[，；。]|$)|：零|数量?(?:为)?零|暂无|没有收到|未收到)`,
      'gu',
    )
    // 未接到提出公开政府信息的申请, 未收到查看其他信息的申请: whatever was asked for, behind the verb.
    const askedFor = new RegExp(
      `${NONE}(?:新|再|曾|能|有)*(?:收到|接收到?|接到|受理|接获|收悉)(?:过|到)?[^，；。\\d]{0,30}?(?:公开|信息)[^，；。\\d]{0,16}?申请(?!人|行政|复议|诉讼)(?![^，；。]*(?:投诉|举报|异议|意见|建议|不满|争议))[^，；。]{0,14}`,
      'gu',
    )
    const opening = new RegExp(
      `${NONE}(?:新|再|曾|能|有|发生|出现|产生|接?收到?|接到|接受|受理|接获|收悉|收取|办理|新增)|无(?=${PEOPLE}|申请)|零(?=申请)|申请`,
      'u',
    )
    const usual = [...text.matchAll(got)]
    for (const match of usual.length > 0 ? usual : text.matchAll(askedFor)) {
      // 没有公开申请和不予公开的情况: none of either.
      // 没有收到公开申请和因申请提起的复议: what stands behind 因 is another matter.
      const said = match[0]
        .replace(/(?:和|及|与|或|、|以及)不予公开(?:的|政府信息|信息)*/u, '')
        .replace(/(?:和|及|与|或|、|以及|，)因.*$/u, '')
      // 因公开申请行政复议、提起行政诉讼的情况：无 is said of those.
      if (/^申请(?:行政)?复议/u.test(said)) continue
      // 申请办结数：无 is said of answers.
      if (/申请[^，；。]{0,4}(?:办结|答复)(?:件?数量?|情况)?(?:：|为)/u.test(said)) continue
      if (
        !opening.test(said) ||
        /无[法效论偿误须需正]|未[按能公经及]|不予|复议(?!、|和|或|及|以及)|(?:引[起发]|导致|因).{0,20}(?:复议|诉讼|投诉|举报|纠纷)/u.test(
          said,
        )
      )
        continue
      // 无申请 below the heading of reviews or fees is said of those.
      if ((topic === 'appeals' || topic === 'fees') && !/公开|依申请/u.test(said)) continue
      const lead = text.slice(Math.max(0, match.index - 8), match.index)
      if (/(?:申请人|去年|上年度?|对于?|凡|若|如)[^，]{0,3}$/u.test(lead)) continue
      if (
        /(?:收费|费用|逾期|超期|延期|超时|不满|拖延)/u.test(said) &&
        !/依申请公开.{0,4}$/u.test(said)
      )
        continue
      if (/因[^，；。]{0,20}$/u.test(text.slice(0, match.index)) && /引/u.test(text)) continue
      // 零申请、零结转: two things said in one.
      const isOwn = /^零申请/u.test(said)
      if (isOwn) found.push(zero('requests_received', match))
      else if (/结转|转结/u.test(said)) {
        if (/上年|上一年|去年/u.test(said)) found.push(zero('requests_carried_in', match))
      } else found.push(zero('requests_received', match))
    }
    // 未收到信息公开类案件: a request by another name.
    const ofKind = new RegExp(
      `${NONE}(?:新|再|曾)*(?:接?收到?|接到|受理|接获|办理)(?:过|到)?(?:[^，；。\\d]{0,12}?)(?:政府|政务)?信息公开(?:类|型|方面)?的?(?:案件|事项|件|诉求|请求|要求|来信|来函)(?!和?(?:行政)?(?:复议|诉讼))`,
      'u',
    ).exec(text)
    if (ofKind && found.length === 0 && topic !== 'appeals' && !/复议|诉讼/u.test(ofKind[0]))
      found.push(zero('requests_received', ofKind, { confidence: 'likely' }))
    // 未接到群众要求公开的信息: what was asked for, without the word for a request.
    const wanted = new RegExp(
      `${NONE}(?:新|再|曾|能|有)*(?:接?收到?|接到)(?:过|到)?[^，；。\\d]{0,10}(?:要求|请求)公开的?(?:政府|有关|相关)*信息的?(?=[，；。]|$)`,
      'u',
    ).exec(text)
    if (wanted && found.length === 0)
      found.push(zero('requests_received', wanted, { confidence: 'likely' }))
    const none = /(?:依申请公开|公开申请)[^，；。]{0,6}零(?:受理|收件|申请)/u.exec(text)
    if (none && found.length === 0) found.push(zero('requests_received', none))
    const carriedIn = new RegExp(
      `(?<!不)${NONE}(?!包含|包括|计入|计算|列入|统计)[^，；。]{0,4}(?:上年度?|上一年度?|去年)(?:结转|转结|遗留)|(?:上年度?|上一年度?|去年)(?:也|亦|同样|均)?(?:无|没有|未有|未)[^，；。\\d]{0,6}(?:结转|转结|遗留|转入|未办结)`,
      'u',
    ).exec(text)
    if (carriedIn && !found.some(({ metric }) => metric === 'requests_carried_in'))
      found.push(zero('requests_carried_in', carriedIn))
    const carriedOver = new RegExp(
      `${NONE}[^，；。]{0,8}(?:结转(?:至|到)?(?:下|次)(?:一)?年度?|(?:下|次)(?:一)?年度?结转)`,
      'u',
    ).exec(text)
    // 全部办结，无结转件。
    const noneLeft =
      /(?<!(?:上年度?|上一年度?|去年)[也亦均]?)(?:无|没有)(?:任何)?结转(?:的|申请|案件|件|事项)*(?=[，。；]|$)/u.exec(
        text,
      )
    if (/零结转/u.test(text) && !carriedIn) {
      const match = /零结转/u.exec(text)
      if (match) found.push(zero('requests_carried_in', match, { confidence: 'likely' }))
      if (match) found.push(zero('requests_carried_over', match, { confidence: 'likely' }))
    }
    const left = carriedOver ?? (/申请/u.test(text) ? noneLeft : null)
    if (left) found.push(zero('requests_carried_over', left))
    const noneAnswered =
      /申请[^，；。]{0,4}(?:办结|答复)(?:件?数量?|情况)?(?:：|为)(?:无|零)/u.exec(text)
    if (noneAnswered) found.push(zero('requests_answered', noneAnswered))
    const notReceived = found.find(({ metric }) => metric === 'requests_received')
    const isNone = notReceived !== undefined
    // 未收到当面申请、网络申请: none by each of the ways.
    if (notReceived) {
      const clause = /^[^，；。]*/u.exec(text.slice(notReceived.at[0]))?.[0] ?? ''
      found.push(...waysListed(clause).map((metric) => ({ ...notReceived, metric })))
    }
    const noAnswer =
      /(?:无|没有|未)(?:相关|有关|需要?|办理|发生|涉及)*(?:办理|答复|办结|回复)[^，；。]{0,10}(?:事项|情况|件|工作|申请|。|$)/u.exec(
        text,
      )
    if (isNone && noAnswer && noAnswer.index > (found[0]?.at[0] ?? 0))
      found.push(zero('requests_answered', noAnswer, { confidence: 'likely' }))
    return found
  },
}

const SECTIONS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  requests: ['requests_received'],
  fees: ['information_fee_yuan'],
  appeals: ['reviews_total', 'lawsuits_total'],
}

/** `无。`, `均为0。` and nothing else below the heading of a section: none of what the heading names. */
export const nothingHere: WordRule = {
  id: 'section-none',
  read({ text, topic, previous }) {
    const match =
      /^(?:(?:本年度?|全年|20\d\d年度?)，?)?(?:我[镇乡局街道单位办县区市委厅]{1,2}|本单位|本机关|本[镇乡局街道办县区市委厅])?(?:(?:本年度?|全年|20\d\d年度?)，?)?(?:(?:均|皆|都)?(?:为|是)?(?:无|零|0[件起宗例]?)|没有|暂无|未发生|(?:无|没有|未发生|未出现|未涉及)(?:此|该|上述|以上|相关|这)(?:类|种|项)?(?:情况|情形|事项|案件|案例)?|无申请|不涉及)(?:发生)?。?$/u.exec(
        text,
      )
    if (!match || previous !== '') return []
    return (SECTIONS[topic] ?? []).map((metric) =>
      zero(metric, match, { confidence: 'likely', strength: 3 }),
    )
  },
}
