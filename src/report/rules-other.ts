import type { Claim } from './claims'
import { type NumberRule, type Reading, reading, type WordRule } from './rule'

// The hotline, documents, explanations, staff and meetings.

const TICKETS = new Set(['件', '条', '单', '个', '起', '次', '宗', '通', '例', '件次', '份', ''])
const OTHER_LINE = /信箱|留言|来信|来访|办公热线|值班|网民|信访|网络问政|人民网|政民互动|阳光|领导/u

/** `办理12345热线工单N件`: that line and no other, all tickets and not one kind of them. */
const hotlineTickets: NumberRule = {
  id: 'hotline-tickets',
  read(claim) {
    if (!TICKETS.has(claim.unit) || claim.stretch === 'since') return []
    const { near, lead, before } = claim
    // 其中12345热线N件 is the part that is meant.
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
    if (OTHER_LINE.test(said.slice(5)) || /率|满意|平台\d|比上年|较/u.test(said)) return []
    if (/(?:投诉|咨询|求助|建议|表扬)类$/u.test(near) || /开通|设立|分中心|话务/u.test(near))
      return []
    const isNoun = /工单|诉求|来电|热线|件|电话|派单|交办|转办|受理|办理|事项/u.test(said)
    if (!isNoun) return []
    const isSure = /工单|诉求|受理|办理|接收|处理|承办|收到|接到|办结|热线|派单/u.test(near)
    return [reading(claim, 'hotline_tickets', isSure ? {} : { confidence: 'likely', why: 'loose' })]
  },
}

/** `满意率98.6%` of the hotline; not the rate of answers in time. */
const hotlineRates: NumberRule = {
  id: 'hotline-rates',
  read(claim) {
    if (claim.unit !== '%' || claim.value > 100 || claim.stretch === 'since') return []
    const about = `${claim.previous}${claim.before}${claim.near}`
    const at = about.lastIndexOf('12345')
    if (at < 0 || about.length - at > 160 || OTHER_LINE.test(about.slice(at))) return []
    if (/比上年|较|同比|提升|上升|下降|增长|占/u.test(claim.near)) return []
    const found: Reading[] = []
    if (/满意[率度]/u.test(claim.near)) found.push(reading(claim, 'hotline_satisfaction_pct'))
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

const PAPERS = new Set(['件', '份', '部', '个', '项', ''])

/** `制发行政规范性文件N件`; a column of such documents on a website is something else. */
const normativeDocuments: NumberRule = {
  id: 'normative-documents',
  read(claim) {
    if (!PAPERS.has(claim.unit) || claim.stretch === 'since') return []
    const { near, tail } = claim
    // 公开规范性文件6件，其中本年新制发2件.
    const isYears =
      /^(?:其中)?，?(?:本年度?|今年|当年|20\d\d年度?)(?:新)?(?:制发|制定|出台|印发)(?:的|了)?$/u.test(
        near,
      ) && /规范性文件[^，；。]{0,4}\d+[件份个部]，$/u.test(claim.before)
    if (isYears) return [reading(claim, 'normative_documents_issued')]
    if (claim.isPart) return []
    if (
      !/规范性文件[^，]{0,8}$/u.test(near) &&
      !/^规范性文件/u.test(tail) &&
      !/^行政规范性文件/u.test(tail)
    )
      return []
    if (/解读|立改废|公开数|栏目|备案|审查|审核|清理|信息$|评估/u.test(near) || /解读/u.test(tail))
      return []
    if (/废止|失效/u.test(near))
      return [
        reading(claim, 'normative_documents_repealed', { confidence: 'likely', why: 'loose' }),
      ]
    if (/现行有效|继续有效/u.test(near))
      return [
        reading(claim, 'normative_documents_in_force', { confidence: 'likely', why: 'loose' }),
      ]
    if (/制发|制定|印发|出台|新制|新发|制订|起草并/u.test(near))
      return [reading(claim, 'normative_documents_issued')]
    if (/发布/u.test(near) && claim.unit === '件')
      return [
        reading(claim, 'normative_documents_issued', {
          confidence: 'likely',
          why: 'loose',
          strength: 3,
        }),
      ]
    return []
  },
}

type Simple = [metric: string, near: RegExp, units: readonly string[], not?: RegExp]

const SIMPLE: readonly Simple[] = [
  [
    'policy_interpretations',
    /政策解读(?:材料|信息|文章|稿件?|产品)?$|解读(?:材料|稿件?|文章|信息)$/u,
    ['条', '篇', '件', '份', '个', '次', '期'],
    /图解|视频|音频|图片|文字|回应/u,
  ],
  [
    'wechat_followers',
    /(?:微信|公众号)[^，]{0,12}(?:粉丝|关注|订阅)[^，]{0,8}$/u,
    ['人', '个', '名', '', '户'],
  ],
  ['weibo_followers', /微博[^，]{0,12}(?:粉丝|关注)[^，]{0,8}$/u, ['人', '个', '名', '']],
  ['website_visits', /网站[^，]{0,12}(?:访问|浏览|点击)[^，]{0,6}$/u, ['次', '人次', '']],
  ['press_conferences', /新闻发布会$/u, ['次', '场', '场次']],
  ['online_interviews', /(?:在线|网上)访谈$/u, ['次', '期', '场', '场次']],
  ['gazettes_issued', /政府公报|公报$/u, ['期']],
  [
    'training_sessions',
    /(?:政务|信息)公开[^，]{0,10}培训(?:班|会|活动)?$/u,
    ['次', '场', '期', '场次'],
    /参加人|人次/u,
  ],
  ['staff_full_time', /专职(?:工作)?人员$/u, ['人', '名']],
  ['staff_part_time', /兼职(?:工作)?人员$/u, ['人', '名']],
  ['proposals_npc', /人大(?:代表)?建议$/u, ['件']],
  ['proposals_cppcc', /政协(?:委员)?提案$/u, ['件']],
  ['online_messages', /(?:留言|网民来信|信箱来信)$/u, ['件', '条', '封']],
  [
    'hot_issue_responses',
    /回应(?:公众关注|社会)?[^，]{0,6}(?:热点|关切)[^，]{0,8}$/u,
    ['次', '件', '条'],
  ],
]

/** Figures that one noun before the number names. */
const simple: NumberRule = {
  id: 'named-figure',
  read(claim) {
    if (claim.stretch === 'since') return []
    const near = claim.near.replace(/(?:共计?|累计|达到?|约|为|数|：|了|总数|总量|量)+$/u, '')
    for (const [metric, says, units, not] of SIMPLE)
      if (says.test(near) && units.includes(claim.unit) && !not?.test(near) && isOwn(claim))
        return [reading(claim, metric, { confidence: 'likely', why: 'loose', strength: 4 })]
    return []
  },
}

function isOwn(claim: Claim): boolean {
  return claim.topic !== 'problems' && !/去年|上年|比|较/u.test(claim.near)
}

export const OTHER_RULES: readonly NumberRule[] = [
  hotlineTickets,
  hotlineRates,
  normativeDocuments,
  simple,
]

type Zero = Reading & { at: [number, number] }

/** `未制发规章及行政规范性文件`. */
export const noDocuments: WordRule = {
  id: 'documents-none',
  read({ text }) {
    const found: Zero[] = []
    const add = (metric: string, says: RegExp, confidence: Reading['confidence'] = 'sure') => {
      const match = says.exec(text)
      if (!match || /无[法效论误偿须]|未按/u.test(match[0])) return
      found.push({
        metric,
        value: 0,
        status: 'in_words',
        confidence,
        why: 'in-words',
        strength: 6,
        at: [match.index, match.index + match[0].length],
      })
    }
    const none = '(?:未|没有|无|均未|暂未|尚未)(?:新)?(?:制发|制定|出台|印发|发布|制作|制订|新增)'
    add('normative_documents_issued', new RegExp(`${none}[^，；。]{0,16}规范性文件`, 'u'))
    add('rules_issued', new RegExp(`${none}[^，；。]{0,8}规章`, 'u'))
    return found
  },
}
