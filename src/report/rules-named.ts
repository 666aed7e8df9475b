import { channelsOf } from './channels'
import type { Claim } from './claims'
import { NAMED } from './named-figures'
import { type NumberRule, type Reading, reading } from './rule'

// Figures that a noun beside the number names: explanations, staff, training, meetings, messages, proposals.

/** What may stand between a noun and its number. */
const CLOSING =
  /(?:(?:发布|举办|召开|办理)?总?[次期场篇条件]?次?数|共计?|合计|总计|累计|突破|达到?|约|为|数|：|了|总数|总量|数量|量|已有|已|现有|有|计|全年|年内|共有|分别|信件量|”|》)+$/u
/** Each of several offices, or those of one office below: not those of the report. */
const OF_EACH = /[各每](?:单位|部门|科室|村|社区|站所|处室|股室|乡镇|镇街|[^，]{0,4}确定|配备)/u

/** Behind a unit: the number counts where things stand, not the things. */
const IS_PLACE = /^(?:子)?(?:栏目|专栏|专题|板块|版块|专区|方面|领域|环节|渠道|平台|模块)/u

/** What may stand between a unit and its noun. */
const OF = '(?:的)?[“《]?(?:相关|各类|有关|政策|专题|系列|例行|政府系统|政府|[市县区镇乡省]级?)*'
const RULES = NAMED.map(({ noun, after = '', ending = '', ...rest }) => ({
  ...rest,
  before: new RegExp(`${after}(?:${noun})${ending}$`, 'u'),
  behind: new RegExp(`^${OF}(?:${noun})(?!专栏|栏目|制度|计划|工作小组|领导)`, 'u'),
}))

/** `编发四期2000余份《县政府公报》`: how many copies stands between the issues and the noun. */
const COPIES_OF =
  /^(?:、|，)?(?:共计?|计|约|近)?\d[\d.万]*余?[份册本](?=[^，；。\d]{0,16}(?:公报|政报))/u
/** `2次参加市里组织的在线访谈`: what is done there stands between. */
const TAKEN_PART =
  /^(?:参加|参与|走进|做客|受邀参加|应邀参加)[^，；。\d]{0,12}?(?=(?:在线|网[上络]|直播)?访谈|新闻发布会)/u

/** 3次涵盖政策解读、保密审查的专业培训: what it was about stands before the noun. */
const TRAINED_IN =
  /^(?:涵盖|包含|包括|覆盖|围绕|针对|关于|以)[^，；。\d]{2,40}培训(?:班|会)?(?=[，；。]|$)/u

/** `举办培训班2期`, `3场新闻发布会`: one noun right before the number or behind its unit says what it is. */
export const namedFigure: NumberRule = {
  id: 'named-figure',
  read(claim) {
    if (claim.topic === 'problems' || /去年|上年|比|较(?![为多大好高])/u.test(claim.near)) return []
    const near = nounBefore(claim)
    for (const { metric, before, behind, units, not, isState, isWhole } of RULES) {
      if (!units.includes(claim.unit)) continue
      const isBefore = before.test(near)
      const far = metric === 'training_sessions' ? TRAINED_IN.exec(claim.behind) : null
      const tail = isBefore ? '' : (behind.exec(tailOf(claim)) ?? far)?.[0]
      if (tail === undefined) continue
      // 围绕政策解读、回应关切5个栏目: columns, not what stands in them.
      if (isBefore && IS_PLACE.test(claim.tail)) continue
      if (!isState && claim.stretch === 'since') continue
      // 12件人大建议和8件政协提案: what stands before 和 belongs to the number before.
      if (not?.test(isBefore ? near : `${/[、和及与]$/u.test(near) ? '' : near}${tail}`)) continue
      if (metric.startsWith('staff') && !isOwnStaff(claim)) continue
      // 两个信箱: boxes, not letters.
      const isBox = claim.unit === '个' && !isBefore
      if (metric === 'online_messages' && (isBox || isOneBox(claim))) continue
      if (metric === 'training_sessions') return trainings(claim, `${near}${tail}`)
      if (isWhole && claim.isPart) continue
      // Where the sentence has a whole, the part is not it.
      return [loose(claim, metric, claim.isPart ? 2 : 4)]
    }
    return []
  },
}

/** 2名专（兼）职人员: what stands in brackets belongs to the noun. */
function tailOf({ behind, tail, unit }: Claim): string {
  const both = /^专（兼）职[^，；。：、（）\d]*/u.exec(behind)?.[0].replace('（兼）', '兼')
  if (both !== undefined) return both
  if (unit === '期' && COPIES_OF.test(behind)) return behind.replace(COPIES_OF, '')
  return tail.replace(TAKEN_PART, '')
}

/** `信箱共收到来信40封，其中区长信箱15封`: one box of several, with the whole before it. */
function isOneBox({ isPart, before, near }: Claim): boolean {
  return (
    (isPart || /其中/u.test(near)) && /(?:信箱|留言|来信|信件)[^；。]*\d+[件条封]/u.test(before)
  )
}

/** What names the number: in `开展业务培训，共3次` the clause before. */
function nounBefore({ near, before, lead }: Claim): string {
  const own = near.replace(CLOSING, '')
  // 专（兼）职人员 is both of them.
  if (/专（兼）职/u.test(lead)) return own.replace(/专职/u, '专兼职')
  // 人大代表议案1件、建议15件.
  if (/^(?:意见)?建议$/u.test(own) && /^[、和]/u.test(lead) && /人大[^，；]*$/u.test(before))
    return `人大代表${own}`
  // 上级组织的培训，派员参加了2次: the noun in the clause before, the verb with the number.
  const isVerb = /^[^，、\d]{0,8}(?:参加|举办|开展|组织|举行)了?$/u.test(own)
  const isTraining = /培训[班会]?，$/u.test(before)
  if ((own !== '' && !(isVerb && isTraining)) || near === '') return own
  const clause = /(?:^|[，；：])([^，；：]*)，$/u.exec(before)?.[1] ?? ''
  return /\d/u.test(clause) ? own : clause.replace(CLOSING, '')
}

/** Those about publication, rather than those of all the office's business. */
function trainings(claim: Claim, said: string): Reading[] {
  if (/公开|条例/u.test(said)) return [loose(claim, 'training_sessions', claim.isPart ? 6 : 5)]
  const above = `${claim.sentence}${claim.previous}${claim.opener}`
  const isAbout = claim.topic === 'supervision' || /公开|信息员|《(?:新)?条例》/u.test(above)
  return isAbout && !claim.isPart ? [loose(claim, 'training_sessions')] : []
}

/** Of those who work on publication; `专职3人` alone only where the sentence is about it. */
function isOwnStaff(claim: Claim): boolean {
  if (OF_EACH.test(claim.near)) return false
  if (/网格|消防|执法|调解|驻村|巡查|保洁|安全员|热线|话务/u.test(claim.sentence)) return false
  const isAbout = /公开|受理点|查阅[点室]/u.test(claim.sentence + claim.previous + claim.opener)
  if (/工作人员/u.test(claim.opener)) return true
  return isAbout || claim.topic === 'supervision' || /人员|信息员/u.test(claim.near + claim.tail)
}

function loose(claim: Claim, metric: string, strength = 4): Reading {
  return reading(claim, metric, { confidence: 'likely', why: 'loose', strength })
}

const VISITORS = new Set(['人次', '次', '人', '批次', '件', '个', '起', '名'])
/** The ways of asking: a part of all who asked. */
const BY_ONE_WAY =
  /(?<!公开(?:服务|受理)?)窗口|电话|现场|当面|网[站上络]|来电|信函|来访|线上|线下|邮件|微信/u

/** `接待查阅37人次`, `接受市民咨询126人次`: all who asked or read, not those who came one way. */
export const consultations: NumberRule = {
  id: 'consultations',
  read(claim) {
    if (!VISITORS.has(claim.unit) || claim.isPart || claim.stretch === 'since') return []
    const near = claim.near.replace(CLOSING, '')
    const about = claim.before.slice(-30) + near
    if (/热线|12\d{3}|法律|健康|就业|心理|信访|投诉|政策咨询会/u.test(about)) return []
    const asked =
      /(?:咨询|查阅|接待[^，]{0,8}查询)(?:服务|访问|查询|来电|来访|群众|市民|者|人员|人数|人次|量)*(?:[^，]{0,6}(?:信息|资料|文件|档案))?$/u
    const isAsked =
      asked.test(near) ||
      (/(?:接待|接受|提供)$/u.test(near) && /^[^，]{0,6}(?:咨询|查阅)/u.test(claim.tail))
    const isReceived = /查阅(?:点|室|场所|中心|窗口|处)[^，]{0,8}(?:接待|服务)[^，]{0,6}$/u.test(
      near,
    )
    if (!isAsked && !isReceived) return []
    if (BY_ONE_WAY.test(near) && !/、|和|等|及|来电来访/u.test(near)) return []
    const isAboutPublication =
      /公开|信息|接受|接待|查阅|群众|市民|公众/u.test(near) || /咨询|查阅/u.test(claim.opener)
    return isAboutPublication ? [loose(claim, 'consultations')] : []
  },
}

/** `向档案馆、图书馆移送纸质文件132份`: to a place where they may be read. */
export const paperCopies: NumberRule = {
  id: 'paper-copies',
  read(claim) {
    if (!['份', '件', '册', '本', '条', '期', '卷'].includes(claim.unit)) return []
    if (claim.isPart || claim.stretch === 'since') return []
    const where = `${claim.before.slice(-30)}${claim.near}`
    if (!/档案馆|图书馆|查阅(?:点|室|场所|中心)|文化馆|两馆/u.test(where)) return []
    // 档案馆全年接收信息件: the place tells what it got.
    const isSent = /(?:移送|移交|送交|送达|报送|寄送|报备|提供|赠阅|配送)[^，]{0,18}$/u
    const isGot = /(?:馆|查阅[点室场所中心]+)[^，]{0,10}(?:接收|收到|接受|收存|入藏)[^，]{0,18}$/u
    if (!isSent.test(claim.near) && !isGot.test(claim.near)) return []
    if (/申请|咨询|查阅(?:者|人|群众)|来访/u.test(claim.near)) return []
    return /文本|文件|纸质|公报|资料|信息|公文/u.test(claim.near + claim.tail)
      ? [loose(claim, 'paper_copies_transferred')]
      : []
  },
}

/** `信箱来信210封，办结率98%`: what was answered of the messages, in time or not. */
export const messageRates: NumberRule = {
  id: 'message-rates',
  read(claim) {
    if (claim.unit !== '%' || claim.value > 100 || claim.stretch === 'since') return []
    if (!/(?:办结|回复|答复|办复|处理|反馈)率[^，]{0,4}$/u.test(claim.near)) return []
    // 线下来信申请1件，办结率100%: of requests.
    if (claim.topic === 'requests' && /申请/u.test(claim.before)) return []
    if (/按[时期]|及时|限时|期限/u.test(claim.near) && claim.value !== 100) return []
    const about = (claim.before + claim.near).replaceAll('留言建议', '留言')
    const at = Math.max(
      ...['留言', '信箱', '来信', '信件', '网民', '问政'].map((word) => about.lastIndexOf(word)),
    )
    if (at < 0 || /12345|热线|工单|申请|提案|代表建议|诉求件/u.test(about.slice(at))) return []
    // 在线申请7件、来信申请1件，办结率100%: that of requests.
    if (/(?:信息公开|公开政府信息)申请|依申请公开/u.test(about.slice(0, at))) return []
    return [loose(claim, 'online_messages_resolved_pct')]
  },
}

/** `粉丝数微信3万、微博1万`: the readers of each, the noun once before all. */
function followersInTurn({ before, near }: Claim): string | null {
  const says =
    /(?:^|[，；：。])[^，；：。\d]*(?:粉丝|关注|订阅)(?:人数|用户|总数|数|量)*(?:分别)?(?:为|是|有|：|，)?(?:[^，；：。\d、]{2,8}\d[\d.万]*余?[人个名]?、?)?([^，；：。\d、]{2,8})$/u
  const name = says.exec(before + near)?.[1]?.replace(/^.*(?:粉丝|关注|订阅)[人用户总数量]*/u, '')
  const channels = channelsOf(name ?? '')
  if (channels.size !== 1 || /新增|增加|增长/u.test(near)) return null
  if (channels.has('wechat')) return 'wechat_followers'
  return channels.has('weibo') ? 'weibo_followers' : null
}

/** `公众号推送105条，关注人数已有6214人`: the account stands in the clause before. */
export const followers: NumberRule = {
  id: 'followers',
  read(claim) {
    if (!['人', '个', '名', '户', ''].includes(claim.unit)) return []
    const near = claim.near.replace(CLOSING, '')
    const byAccount = followersInTurn(claim)
    if (byAccount) return [loose(claim, byAccount)]
    if (!/(?:粉丝|关注|订阅)(?:人|用户|者)?$/u.test(near) || /新增|增加|增长|涨/u.test(near))
      return []
    const clauses = claim.before.slice(claim.before.lastIndexOf('；') + 1).split(/[，：]/u)
    const said = [...clauses, near].findLast((clause) => channelsOf(clause).size > 0) ?? ''
    const channels = channelsOf(said)
    if (channels.size !== 1) return []
    if (channels.has('wechat')) return [loose(claim, 'wechat_followers')]
    return channels.has('weibo') ? [loose(claim, 'weibo_followers')] : []
  },
}

const OF_YEAR = '(?:其中)?[：，]?(?:今年|本年度?|当年|20\\d\\d年度?)(?:我[^，\\d]{1,3})?'
const VISITS_OF_YEAR = new RegExp(
  `^${OF_YEAR}(?:全年|新增|网站|访问|浏览|点击|人次|量|数|共|达到?|约|为|：)*$`,
  'u',
)
const VISITS_BEHIND = new RegExp(
  `^[，；（]?${OF_YEAR}(?:全年|新增|网站|访问|浏览|点击|人次|量|数|共|达到?|约|为|：)*\\d`,
  'u',
)

/** `网站访问量36万次`, or the site in the clause before. */
export const visits: NumberRule = {
  id: 'website-visits',
  read(claim, sentence) {
    if (!['次', '人次', '', '人'].includes(claim.unit)) return []
    // 累计访问量900万次，其中2023年210万次: what the year added to all years.
    const stock = sentence.claims[sentence.claims.indexOf(claim) - 1]
    if (stock && VISITS_OF_YEAR.test(claim.near)) {
      const all = visits.read({ ...stock, stretch: 'none', behind: '' }, sentence)
      return all.map(() => loose(claim, 'website_visits', 5))
    }
    if (claim.stretch === 'since' || VISITS_BEHIND.test(claim.behind)) return []
    const near = claim.near.replace(CLOSING, '')
    if (!/(?:访问|浏览|点击)(?:人次|次数|用户|独立用户|总)?$/u.test(near)) return []
    if (
      /公众号|微信|微博|抖音|视频|日(?:均|访问|浏览|点击)|专栏|栏目|专题|推文|文章|阅读|信息/u.test(
        near,
      )
    )
      return []
    const clauses = claim.before.split(/[，；。]/u).filter((clause) => clause !== '')
    const isSite = /网站|门户|官网/u
    // 网站公开文件6件；公开信息320条，总访问量9万次: the last way that the sentence names.
    const isTotal = /^(?:网站|年度|全年)*总(?:访问|浏览|点击)/u.test(near)
    const owner = isTotal ? clauses.findLast((one) => channelsOf(one).size > 0) : clauses.at(-1)
    const said = isSite.test(near) ? near : (owner ?? '')
    const channels = channelsOf(said)
    if (!isSite.test(said) || channels.size !== 1 || !channels.has('website')) return []
    return [loose(claim, 'website_visits')]
  },
}

/** `基层政务公开专栏745条`, `基层政务公开专区发布信息330条`. */
export const grassroots: NumberRule = {
  id: 'grassroots-columns',
  read(claim) {
    if (!['条', '篇', '件'].includes(claim.unit) || claim.stretch === 'since') return []
    const says =
      /基层政务公开(?:标准化|规范化|[^，；]{0,8}领域)*(?:专栏|专区|栏目|专题|平台)(?:全年|共计?|累计|主动|新增|加载|公开|发布|更新|公布|录入|上传|各类|政府|政务|信息|内容|数量|[，：了量数])*$/u
    return says.test(claim.near) ? [loose(claim, 'grassroots_catalogue_items')] : []
  },
}

/** `门户网站开设了防汛抗旱、安全生产等6个专题`; 专栏 may be a column of long standing. */
export const specialTopics: NumberRule = {
  id: 'special-topics',
  read(claim) {
    if (claim.unit !== '个' || claim.isPart || claim.stretch !== 'none') return []
    const opened =
      /(?:开设|开辟|制作|推出|设立|策划|上线|新增|新建|增设|开通)(?:了|网站|网上|共|热点|特色)*/u
    const isBehind =
      new RegExp(`${opened.source}[^，；。]*$`, 'u').test(claim.near) &&
      /^(?:网[站上]|热点|特色|重点|工作|政务|信息|主题|公开)*专题(?:专栏|页面|网页|网站)?$/u.test(
        claim.tail,
      )
    const isBefore = new RegExp(
      `${opened.source}[^，；。]{0,16}专题(?:专栏|页面|网页)?(?:共|共计)?$`,
      'u',
    )
    if (!isBehind && !isBefore.test(claim.near)) return []
    if (/共有|现有|共设|累计|会议|培训|讲座|活动|节目|报道/u.test(claim.near)) return []
    // 新开设的 are new; without it the site is named.
    const site = claim.before + claim.near + claim.tail
    return /网站|门户|网页|官网|专题专栏|新(?:开设|增|建|开辟|设)/u.test(site)
      ? [loose(claim, 'website_special_topics_new')]
      : []
  },
}

const FORMS: readonly [metric: string, says: RegExp][] = [
  ['policy_interpretations_video', /^(?:短?视频|动漫|动画)/u],
  ['policy_interpretations_audio', /^音频/u],
  ['policy_interpretations_image', /^(?:图[片解表示]|漫画|长图)/u],
  ['policy_interpretations_text', /^(?:文字|图文|文稿)/u],
]

/** `发布解读45篇，其中图文类12篇、视频6个`: forms of what the sentence has counted. */
export const interpretationForms: NumberRule = {
  id: 'interpretation-forms',
  read(claim) {
    if (!/^[条篇件个期份部]$/u.test(claim.unit) || !claim.isPart) return []
    const name =
      /^(?:其中)?[，：]?(?<form>[^，、和及]{2,4}?)(?:类|形式|版|方式)?(?:的|解读|共|有)*$/u.exec(
        claim.near,
      )?.groups?.form
    const metric = FORMS.find(([, says]) => says.test(name ?? ''))?.[0]
    // Forms of explanations only: the whole stands before, with its number.
    const whole = /解读[^，；。]{0,12}\d+[条篇件个期份部次][^；。]*$/u
    return metric && whole.test(claim.before) ? [loose(claim, metric, 3)] : []
  },
}

export const NAMED_RULES: readonly NumberRule[] = [
  interpretationForms,
  grassroots,
  specialTopics,
  consultations,
  paperCopies,
  messageRates,
  followers,
  visits,
  namedFigure,
]
