import type { Claim } from './claims'
import { type NumberRule, type Reading, reading, type Said, type WordRule, zero } from './rule'
import { writtenCells } from './rules-cells'
import { NAMED_RULES } from './rules-named'
import { PAPER_RULES } from './rules-papers'

// The hotline; with the rules on papers and on what a noun names.

const TICKETS = new Set(['件', '条', '单', '个', '起', '次', '宗', '通', '例', '件次', '份', ''])
const OTHER_LINE =
  /信箱|留言|来信|来访|办公热线|值班|网民|信访|网络问政|人民网|政民互动|阳光|领导(?:信箱|留言|接[待访]|热线)/u

/** Who is satisfied there did not call the hotline. */
const OTHER_ASKED = /社会评议|问卷|民意|第三方|政务公开|信息公开|服务大厅|窗口/u
/** 承担建议提案20件，全部办结，满意率100%: another matter since the hotline. */
const OTHER_SINCE = /(?:建议|提案|议案)[^。；]*\d+件|(?:政风|行风|窗口)评议/u

/** `办理12345热线工单N件`: that line and no other, all tickets and not one kind of them. */
const hotlineTickets: NumberRule = {
  id: 'hotline-tickets',
  read(claim) {
    if (!TICKETS.has(claim.unit) || claim.stretch === 'since') return []
    const { near, lead, before } = claim
    if (NOT_TICKETS.test(near) || isSoFar(claim)) return []
    // 省、市、区三级平台分别转办100件、912件、5000件: by where they came from.
    if (/[两二三四]级(?:平台|热线)/u.test(near)) return []
    // 设置接听12345热线等版块，公开各类政策文件66件: papers.
    if (/(?:公开|发布|公布)[^，]*(?:文件|信息|资料)$/u.test(near)) return []
    if (isTicketBehind(claim) || isLineOfHeading(claim) || isSameAgain(claim))
      return [reading(claim, 'hotline_tickets')]
    // 其中12345热线N件 is the part that is meant.
    const isOurs = /(?:我|本)[镇乡街局区县市办委]/u.test(near) && /12345/u.test(before)
    if (isOurs && claim.isPart)
      return [reading(claim, 'hotline_tickets', { confidence: 'likely', why: 'loose' })]
    if (claim.isPart && !/12345/u.test(near)) return []
    const at = lead.search(/12345/u)
    const clause = at >= 0 ? lead.slice(at) : ''
    const isHere =
      /12345/u.test(near) ||
      (clause !== '' && !OTHER_LINE.test(clause) && clause.split(/[，；]/u).length <= 3)
    const isBefore =
      !isHere &&
      /12345[^，；。\d]{0,16}[，：]?$/u.test(before.slice(-24)) &&
      /工单|诉求|来电|件/u.test(near)
    // 12345工单回复率100%，满意率94%，全年共办理工单1896件: no other line since.
    const since = before.slice(before.lastIndexOf('12345'))
    const isAgain =
      !isHere &&
      /(?:办理|受理|接收|承办|处理|办结|接)[^，]{0,4}(?:热线)?(?:工单|派单)$/u.test(near) &&
      since.startsWith('12345') &&
      !OTHER_LINE.test(since) &&
      !/工单[^，；。]{0,6}\d+[件条单]/u.test(since)
    if (!isHere && !isBefore && !isAgain) return []
    const said = isHere ? (/12345/u.test(near) ? near.slice(near.indexOf('12345')) : clause) : near
    // 12345、网上问政等平台: several lines in one number.
    if (/^12345[^，]{0,14}(?:、|和|及|与)[^，]{2,}(?:平台|信箱|热线|渠道)/u.test(said)) return []
    // 网站留言、信箱、12345热线、依申请公开等: of several matters.
    if (/(?:留言|信箱|来信)[^，；]*、[^，；]*12345[^，；]*等/u.test(near)) return []
    if (OTHER_LINE.test(said.slice(5)) || /依申请|率|满意|平台\d|比上年|较/u.test(said)) return []
    if (
      /(?:投诉|咨询|求助|建议|表扬)类$|(?:接受|受理|解答)(?:群众)?咨询$/u.test(near) ||
      /开通|设立|分中心|话务/u.test(near)
    )
      return []
    const isNoun = /工单|诉求|来电|热线|件|电话|派单|交办|转办|受理|办理|事项/u.test(said)
    if (!isNoun) return []
    if (claim.unit === '个' && !/工单|诉求|来电|电话|派单|办理|受理/u.test(near)) return []
    const isSure = /工单|诉求|受理|办理|接[收听]|处理|承办|收到|接到|办结|派单|来电/u.test(near)
    return [reading(claim, 'hotline_tickets', isSure ? {} : { confidence: 'likely', why: 'loose' })]
  },
}

const NOT_TICKETS =
  /知识|[座坐]席|条目|发布|推送|(?<!诉求)信息$|宣传|会议|专[报题]|[周月简]报|联动|座谈|接线/u

/** 12345热线累计受理6.5万件，今年受理1.2万件: the first is of all years. */
function isSoFar({ near, behind }: Claim): boolean {
  return (
    /累计/u.test(near) &&
    /^，(?:其中)?(?:今年|本年度?|当年|20\d\d年度?)[^，。；\d]{0,12}\d/u.test(behind)
  )
}

/** 2022年受理12345热线工单1200件，2023年受理1500件: the same again, for another year. */
function isSameAgain({ near, before, isPart }: Claim): boolean {
  const says =
    /^(?:20\d\d年度?|今年|本年度?|当年)(?:共|新)?(?:受理|办理|接[收听]|承办|处理|办结)(?:工单|诉求|来电)?$/u
  const since = before.slice(before.lastIndexOf('12345'))
  return (
    !isPart &&
    says.test(near) &&
    /^12345[^；。]{0,24}\d[^，；。]{0,4}，$/u.test(since) &&
    !OTHER_LINE.test(since)
  )
}

const TAKEN =
  /(?:办理|受理|接收|接听|接到|收到|承办|处理|办结|转办|交办|派发)(?:了|各类|有效|共)*$/u

/** `受理320件12345热线派单`: the line behind the number. */
function isTicketBehind({ near, behind, isPart }: Claim): boolean {
  if (isPart || !TAKEN.test(near)) return false
  const said = /^(?:来自|经由?|由)?“?12345[^，。；、\d]{0,24}/u.exec(behind)?.[0] ?? ''
  return /工单|诉求|来电|电话|派单|交办|转办|事项|件$/u.test(said) && !OTHER_LINE.test(said)
}

/** `12345热线更加畅通。热线平台共受理诉求N件`: the heading or the sentence before names the line. */
function isLineOfHeading({ near, before, previous, opener, isPart }: Claim): boolean {
  const taken =
    /(?:受理|接收|接到|承办|办理|收到|处理|接听|承接)[^，]{0,10}(?:工单|诉求|来电|派单|电话)(?:共|总量|数|量)*$/u
  if (isPart || !taken.test(near) || /\d[件条单个宗起]/u.test(before)) return false
  const above = `${opener}${previous}`
  const at = above.lastIndexOf('12345')
  return at >= 0 && !OTHER_LINE.test(above.slice(at) + before + near)
}

/** `满意率98.6%` of the hotline; not the rate of answers in time. */
const hotlineRates: NumberRule = {
  id: 'hotline-rates',
  read(claim) {
    if (claim.unit !== '%' || claim.value > 100 || claim.stretch === 'since') return []
    const { near, sentence } = claim
    // 12345热线办结率、满意率分别为99%、94%: the first of the names has the line.
    const inTurn = /分别/u.test(near) ? sentence.slice(0, sentence.indexOf('分别')) : ''
    const about = `${claim.opener}${claim.previous}${claim.before}${inTurn}${near}`
    const at = about.lastIndexOf('12345')
    const isBehind =
      at < 0 && /^[^。；]{0,30}12345/u.test(claim.behind) && !OTHER_LINE.test(claim.before + near)
    if (isBehind && /满意[率度]/u.test(near) && !/不满意/u.test(near))
      return [
        reading(claim, 'hotline_satisfaction_pct', { confidence: 'likely', why: 'channel-before' }),
      ]
    if (at < 0 && ofRequests(claim))
      return [reading(claim, 'request_reply_satisfaction_pct', LOOSE)]
    if (at < 0 || about.length - at > 160) return []
    if (OTHER_LINE.test(about.slice(at)) || OTHER_SINCE.test(about.slice(at))) return []
    if (/比上年|较|同比|提升|上升|下降|增长|占/u.test(claim.near)) return []
    const found: Reading[] = []
    if (/(?<!不)满意[率度]/u.test(claim.near) && !OTHER_ASKED.test(claim.near))
      found.push(reading(claim, 'hotline_satisfaction_pct'))
    if (/办结率/u.test(claim.near)) {
      // 按时办结率 is of those closed in time: only where that is all of them is it known how many were closed.
      const isInTime = /(?:按[时期]|及时|限时)办结率/u.test(claim.near)
      if (!isInTime) found.push(reading(claim, 'hotline_resolved_pct'))
      else if (claim.value === 100)
        found.push(
          reading(claim, 'hotline_resolved_pct', { confidence: 'likely', why: 'all-of-them' }),
        )
    }
    return found
  },
}

const LOOSE = { confidence: 'likely', why: 'loose' } as const

/** `答复申请9件，申请人满意率100%`: of those who had asked for information. */
function ofRequests({ near, before, topic }: Claim): boolean {
  if (!/(?<!不)满意[率度](?:均|都)?(?:为|达到?|：)*$/u.test(near)) return false
  if (/较|同比|提升|热线|信箱|留言|网[站民]|测评|评议|服务|问卷/u.test(before + near)) return false
  return (
    topic === 'requests' &&
    /申请[^。；]*(?:答复|办结|回复|办理)|(?:答复|办结|回复|办理)[^。；]*申请/u.test(before + near)
  )
}

/** `年初、年中两次举办政务公开培训`: how often it was held stands before the verb. */
const timesTrained: NumberRule = {
  id: 'times-trained',
  read(claim) {
    if (!/^[次场期]$/u.test(claim.unit) || claim.isPart || claim.stretch === 'since') return []
    const says =
      /^(?:集中|专题|统一)?(?:组织|举办|开展|召开|举行)(?:了|开展|举办)?[^，；。\d]{0,16}公开[^，；。\d]{0,10}培训(?:班|会|活动|工作|讲座)?$/u
    if (!says.test(claim.tail) || /(?:第|首|每|参加|参训)$/u.test(claim.near)) return []
    return [reading(claim, 'training_sessions', LOOSE)]
  },
}

export const OTHER_RULES: readonly NumberRule[] = [
  writtenCells,
  timesTrained,
  hotlineTickets,
  hotlineRates,
  ...PAPER_RULES,
  ...NAMED_RULES,
]

/** `未制发规章及行政规范性文件`, `未发布、废止规范性文件`, `无现行有效规范性文件`. */
export const noDocuments: WordRule = {
  id: 'documents-none',
  read({ text }) {
    const found: Said[] = []
    for (const [noun, metric] of [
      ['规范性文件', 'normative_documents'],
      ['规章(?!制度)', 'rules'],
    ] as const)
      for (const [column, verb] of [
        ['issued', MADE],
        ['repealed', '废止'],
        ['in_force', '现行有效'],
      ] as const) {
        const match = noneOf(text, verb, noun)
        if (match) found.push(zero(`${metric}_${column}`, match))
      }
    return found
  },
}

const MADE = '(?:制发|制定|出台|印发|发布|制作|制订|新增)'

/** `未制发、修改和废止规范性文件`: the verb stands in a list between what denies it and the noun. */
function noneOf(text: string, verb: string, noun: string): RegExpExecArray | null {
  const match = new RegExp(
    `(?:未|没有|无(?![法效论误偿须])|均未|暂未|尚未)(?!按)(?:新|有)?(?:[^，；。、]{1,6}[、和及或])*${verb}(?:的|过)?(?:(?:[、和及或]|以及)[^，；。、]{1,6}){0,4}?[^，；。]{0,16}?${noun}`,
    'u',
  ).exec(text)
  return match && !/未按/u.test(match[0]) ? match : null
}

/** `未收到有关信息公开的咨询`, `没有群众到查阅点咨询、查阅`. */
export const noConsultations: WordRule = {
  id: 'consultations-none',
  read({ text, opener, previous }) {
    const match =
      /(?:(?:未|没有)(?:收到|接到|发生|接待|接受|出现|产生|有)?|(?:无|零)(?![法论误偿须障形])(?:任何|群众|公民|市民|企业|人员)*)[^，；。]{0,24}(?:咨询|查阅)(?:的|事项|情况|记录|电话|人员|人次|件|处理|信息公开|政府信息|和|、|查阅|申请(?!公开))*(?=[，；。]|$)/u.exec(
        text,
      )
    if (!match || /投诉|法律|热线|政策咨询会|公布|提供|开[展设]|设[立置]|实施/u.test(match[0]))
      return []
    const isAbout =
      /信息公开|政务公开|公开信息|查阅/u.test(match[0]) || /咨询|查阅/u.test(opener + previous)
    return isAbout ? [zero('consultations', match)] : []
  },
}
