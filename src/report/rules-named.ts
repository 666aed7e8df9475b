import { channelsOf } from './channels'
import type { Claim } from './claims'
import { type NumberRule, type Reading, reading } from './rule'

// Figures that a noun beside the number names: explanations, staff, training, meetings, messages, proposals.

interface Named {
  metric: string
  /** The noun, right before the number or, as in `举办3场新闻发布会`, right behind its unit. */
  noun: string
  /** What must stand before the noun where the number follows it. */
  after?: string
  /** What may stand between the noun and the number. */
  ending?: string
  units: readonly string[]
  /** Words of the clause with which the noun means something else. */
  not?: RegExp
  /** A state at the end of the year, not what the year amounted to: `自…以来配备专职人员2名`. */
  isState?: boolean
  /** A figure for all of it only, none behind 其中. */
  isWhole?: boolean
}

const TIMES = ['次', '场', '期', '场次', '期次', '']
const PEOPLE = ['人', '名']
/** 发布会举办了3场. */
const HELD = '(?:共|累计|全年|举办|开展|组织|举行|召开)*'
const PIECES = ['条', '篇', '件', '份', '个', '次', '期', '部', '条次', '篇次', '件次', '则']
const LETTERS = ['件', '条', '封', '份', '宗', '则', '件次', '个', '']

/** 文字、图片、视频解读共40条: no form alone. */
const SEVERAL_FORMS = /(?:文字|图文|图片|图解|音频|视频|动漫|动画)(?:解读)?(?:、|和|及|与)/u

/** Whose and what kind of training, where it is about publication or the office at large. */
const TRAINED =
  '(?:政府|政务|信息|公开|大讲堂|上级|业务|专题|专项|专门|集中|日常|岗前|年度|工作|相关|有关|知识|能力|技能|提升|水平|素质|系统|内部|线上|线下|网络|视频|各类|各级|各单位|各部门|条例|法规|政策|解读|新闻|宣传|写作|平台|操作|保密|骨干|人员|信息员|联络员|管理员|工作者|干部|职工|队伍|经办|教育|学习|辅导|轮训|村|社区|股?[室科股]|机关|单位|部门|全?[县市区省镇州厅局乡盟旗委]|街道|全系统|全员|关于|[、和与及暨的了各本我全“”《》])*'

const NAMED: readonly Named[] = [
  {
    metric: 'policy_interpretations_video',
    noun: '(?:视频|动漫|动画)(?:政策)?解读(?:材料|产品|作品)?|解读视频',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations_audio',
    noun: '音频(?:政策)?解读(?:材料)?',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations_image',
    noun: '(?:图片|图表|图示|图解|图画)(?:类|政策)?解读(?:材料)?|政策图解|图解政策|一图读懂',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations_text',
    noun: '(?:文字|图文|文稿)(?:类|政策)?解读(?:材料|稿件?)?',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations',
    noun: '(?:规范性文件|文件|政策)[^，]{0,4}(?:进行|开展|作)了?[^，]{0,6}解读|解读(?:材料|稿件?|文章|信息|产品|作品|文件|政策|方案|[^，、]{1,8}(?:文件|政策))?(?:的)?',
    units: PIECES,
    not: /图解|短片|回应|申请|转载[^、，]*解读|解读[率会]/u,
  },
  {
    metric: 'press_conferences',
    noun: '(?:新闻|政策|信息|专题)(?:例行)?发布会(?:活动)?|新闻发布活动',
    ending: HELD,
    units: TIMES,
  },
  {
    metric: 'online_interviews',
    noun: '(?:在线|网上|网络|线上|直播|领导|局长|嘉宾)(?:直播|在线)?访谈(?:活动|节目|栏目)?',
    units: TIMES,
  },
  {
    metric: 'gazettes_issued',
    noun: '(?:政府)?公报(?:编印|编发|编辑|出刊|出版|印发|刊发|发行)?',
    units: ['期'],
  },
  {
    metric: 'public_consultations',
    noun: '(?:民意|意见|意见建议|网上|在线|网络|公众意见)(?:和建议)?(?:征集|调查)(?:和调查|调查)?(?:活动)?|征集调查(?:活动)?|征[求集](?:公众|社会|群众)?意见(?:建议)?(?:活动)?',
    units: [...TIMES, '项'],
    not: /满意/u,
    isWhole: true,
  },
  {
    metric: 'hot_issue_responses',
    noun: '回应[^，]{0,14}(?:热点|关切|关注|舆情)[^，]{0,10}|(?:热点|舆情)(?:问题)?(?:的)?回应',
    units: ['次', '件', '条', '个', '起', '篇'],
  },
  {
    metric: 'public_events',
    noun: '(?:政府|政务|公众|警营|法院|校园|机关|部门|主题|单位)*开放[日周月]”?(?:主题|系列)?(?:活动)?|(?:公众|政务|政府)开放(?:类)?活动|政务公开(?:日|周|月|体验)”?(?:宣传)?活动',
    ending: HELD,
    units: TIMES,
  },
  {
    metric: 'training_sessions',
    noun: `${TRAINED}(?:培训|轮训)(?:班|会|会议|活动|讲座|课|工作|(?:信息员|工作人员|业务人员))?`,
    after:
      '(?:^|“|其中|开展|举办|举行|组织|召开|参加|进行|安排|实施|承办|主办|先后|(?<!业务)会)了?',
    units: ['次', '场', '期', '场次', '期次', '班次', '个', '轮', '回'],
    not: /参加人|人次|会议(?:和|、|及)[^，]*培训|培训(?:和|、|及)[^，]*(?:会议|活动)/u,
    isWhole: true,
  },
  {
    metric: 'staff_full_time',
    noun: '(?<!专?[兼、])(?:专职|(?<![非、])全职)(?:从事)?(?:(?:政府|政务)?信息公开|政务公开|负责)?(?:工作)?(?:的)?(?:工作)?(?:人员|人数|信息员|联络员|管理员|公开员|$)',
    units: PEOPLE,
    not: /专（兼|专[、/]兼/u,
    isState: true,
  },
  {
    metric: 'staff_part_time',
    noun: '同志兼职(?:承担|负责|办理|从事)?|(?<![专、])兼职(?:从事)?(?:(?:政府|政务)?信息公开|政务公开|负责)?(?:工作)?(?:的)?(?:工作)?(?:人员|人数|信息员|联络员|管理员|公开员|$)',
    units: PEOPLE,
    isState: true,
  },
  {
    metric: 'staff_total',
    noun: '(?:从事|负责|承担)?(?:政府|政务)(?:信息)?公开(?:工作)?(?:的)?(?:专兼职)?(?:工作)?(?:人员|人数)|专兼职(?:工作)?人员',
    units: PEOPLE,
    not: /培训|申请|参[加训]|小组|查阅|咨询|监督/u,
    isState: true,
    isWhole: true,
  },
  {
    metric: 'new_media_accounts',
    noun: '(?:政务|政府)新媒体(?:账号|账户|平台)?',
    units: ['个', '家', '户'],
    not: /关停|注销|整合|清理|新(?:开|增|建|设)|检查|抽查|巡查|抽检|通报|发布|推送|问题|关闭|停更/u,
    isState: true,
    isWhole: true,
  },
  {
    metric: 'proposal_replies_published',
    noun: '(?:公开|公布|发布)[^，]{0,12}(?:建议|提案)[^，]{0,10}(?:答复|复文|办理结果|办理情况|回复|复函)(?:意见|信息|函|文件|情况)?|(?:建议|提案)[^，]{0,10}(?:答复|复文|办理结果|办理情况)(?:全文)?(?:公开|公布)',
    units: ['件', '条', '份', '篇', ''],
  },
  {
    metric: 'proposals_npc',
    noun: '人大(?:代表)?(?:的)?(?:议案)?(?:、|和)?(?:意见)?建议(?:案|意见|和意见)?',
    units: ['件', '条', '个', '份'],
    not: /政协|提案|公[开布]|答复(?:率|意见)/u,
  },
  {
    metric: 'proposals_cppcc',
    noun: '(?:政协)(?:委员)?(?:的)?提案(?:建议)?',
    units: ['件', '条', '个', '份'],
    not: /人大|公[开布]|答复(?:率|意见)/u,
  },
  {
    metric: 'online_messages',
    noun: '(?:信箱|网民|网友|网上|网络|网站|留言板|人民网|问政|互动|平台|线上)[^，、]{0,14}(?:留言|来信|信件|邮件|诉求|求助)(?:信件|事项|咨询|件)*|留言(?:件|信件|诉求|咨询)*|(?:信箱|留言板)(?:信件|邮件|诉求|留言)?',
    units: LETTERS,
    // 留言板留言办理45件, 信箱共收到46件.
    ending: '(?:共|累计|全年|收到|受理|办理|接收|接到|处理|回复)*',
    not: /12345|热线|工单|粉丝|开[设通]|设[立置]|转(?:办|交)给|举报信箱/u,
  },
  {
    metric: 'service_items_online',
    noun: '(?:政务|公共)服务事项|网上办事事项',
    units: ['项', '个', '条'],
    not: /取消|承接|下放|新增|清理|压缩|减少|更新|调整|试点|认领|编制/u,
    isState: true,
    isWhole: true,
  },
  {
    metric: 'website_special_topics_new',
    noun: '(?:新增|新设|新建|新开设|新开|新开辟|增设|新增设)(?:了)?[^，]{0,14}(?:专题|专栏)(?:专栏|专题|页面)?',
    units: ['个', ''],
    not: /子栏|共有|共设|现有/u,
  },
]

/** What may stand between a noun and its number. */
const CLOSING =
  /(?:(?:发布|举办|召开|办理)?总?[次期场篇条件]?次?数|共计?|合计|总计|累计|达到?|约|为|数|：|了|总数|总量|数量|量|已有|已|现有|有|计|全年|年内|共有|分别|信件量|”|》)+$/u
/** Each of several offices, or those of one office below: not those of the report. */
const OF_EACH = /[各每](?:单位|部门|科室|村|社区|站所|处室|股室|乡镇|镇街|[^，]{0,4}确定|配备)/u

/** What may stand between a unit and its noun. */
const OF = '(?:的)?[“《]?(?:相关|各类|有关|政策|专题|系列|例行|政府系统|政府|[市县区镇乡省]级?)*'
const RULES = NAMED.map(({ noun, after = '', ending = '', ...rest }) => ({
  ...rest,
  before: new RegExp(`${after}(?:${noun})${ending}$`, 'u'),
  behind: new RegExp(`^${OF}(?:${noun})(?!专栏|栏目|制度|计划|工作小组|领导)`, 'u'),
}))

/** `举办培训班2期`, `3场新闻发布会`: one noun right before the number or behind its unit says what it is. */
export const namedFigure: NumberRule = {
  id: 'named-figure',
  read(claim) {
    if (claim.topic === 'problems' || /去年|上年|比|较/u.test(claim.near)) return []
    const near = nounBefore(claim)
    for (const { metric, before, behind, units, not, isState, isWhole } of RULES) {
      if (!units.includes(claim.unit)) continue
      const isBefore = before.test(near)
      const tail = isBefore ? '' : behind.exec(claim.tail)?.[0]
      if (tail === undefined) continue
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
  const isAbout = /公开/u.test(claim.sentence + claim.previous + claim.opener)
  if (/工作人员/u.test(claim.opener)) return true
  return isAbout || claim.topic === 'supervision' || /人员|信息员/u.test(claim.near + claim.tail)
}

function loose(claim: Claim, metric: string, strength = 4): Reading {
  return reading(claim, metric, { confidence: 'likely', why: 'loose', strength })
}

const VISITORS = new Set(['人次', '次', '人', '批次', '件', '个', '起', '名'])
/** The ways of asking: a part of all who asked. */
const BY_ONE_WAY = /电话|现场|当面|网[站上络]|来电|信函|来访|线上|线下|窗口|邮件|微信/u

/** `接待查阅37人次`, `接受市民咨询126人次`: all who asked or read, not those who came one way. */
export const consultations: NumberRule = {
  id: 'consultations',
  read(claim) {
    if (!VISITORS.has(claim.unit) || claim.isPart || claim.stretch === 'since') return []
    const near = claim.near.replace(CLOSING, '')
    const about = claim.before.slice(-30) + near
    if (/热线|12\d{3}|法律|健康|就业|心理|信访|投诉|政策咨询会/u.test(about)) return []
    const asked =
      /(?:咨询|查阅|接待[^，]{0,8}查询)(?:服务|来访|群众|市民|者|人员|人数|人次|量)*(?:[^，]{0,6}(?:信息|资料|文件|档案))?$/u
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
    if (!/(?:移送|移交|送交|送达|报送|提供|赠阅|配送)[^，]{0,14}$/u.test(claim.near)) return []
    const where = `${claim.before.slice(-30)}${claim.near}`
    if (!/档案馆|图书馆|查阅(?:点|室|场所|中心)|文化馆/u.test(where)) return []
    return /文本|文件|纸质|公报|资料|信息|公文/u.test(claim.near)
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
    if (/按[时期]|及时|限时|期限/u.test(claim.near) && claim.value !== 100) return []
    const about = claim.before + claim.near
    const at = Math.max(
      ...['留言', '信箱', '来信', '信件', '网民', '问政'].map((word) => about.lastIndexOf(word)),
    )
    if (at < 0 || /12345|热线|工单|申请|提案|建议|诉求件/u.test(about.slice(at))) return []
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
    const clauses = claim.before.slice(claim.before.lastIndexOf('；') + 1).split('，')
    const said = [...clauses, near].findLast((clause) => channelsOf(clause).size > 0) ?? ''
    const channels = channelsOf(said)
    if (channels.size !== 1) return []
    if (channels.has('wechat')) return [loose(claim, 'wechat_followers')]
    return channels.has('weibo') ? [loose(claim, 'weibo_followers')] : []
  },
}

/** `网站访问量36万次`, or the site in the clause before. */
export const visits: NumberRule = {
  id: 'website-visits',
  read(claim) {
    if (!['次', '人次', '', '人'].includes(claim.unit) || claim.stretch === 'since') return []
    const near = claim.near.replace(CLOSING, '')
    if (!/(?:访问|浏览|点击)(?:人次|次数|用户|独立用户|总)?$/u.test(near)) return []
    if (/公众号|微信|微博|抖音|视频|专栏|栏目|专题|推文|文章|阅读|信息/u.test(near)) return []
    const clauses = claim.before.split(/[，；。]/u).filter((clause) => clause !== '')
    const isSite = /网站|门户|官网/u
    const said = isSite.test(near) ? near : (clauses.at(-1) ?? '')
    const channels = channelsOf(said)
    if (!isSite.test(said) || channels.size !== 1 || !channels.has('website')) return []
    return [loose(claim, 'website_visits')]
  },
}

export const NAMED_RULES: readonly NumberRule[] = [
  consultations,
  paperCopies,
  messageRates,
  followers,
  visits,
  namedFigure,
]
