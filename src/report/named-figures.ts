// The nouns that name a figure by standing beside its number.

export interface Named {
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

/** Who explains, and in which form or manner: some of all explanations. */
const ONE_SORT =
  '(?:负责人|负责同志|领导|[省市县区州局镇乡]长|主任|书记|媒体|专家|部门|问答|多元|多样|多形|图文|漫画|H5|短视频|音视频|动漫|动画|深度|二次|简明|专题)'

/** Whose and what kind of training, where it is about publication or the office at large. */
const TRAINED =
  '(?:政府|政务|信息|公开|大讲堂|上级|业务|专题|专项|专门|集中|日常|岗前|年度|工作|相关|有关|知识|能力|技能|提升|水平|素质|系统|内部|线上|线下|网络|视频|各类|各级|各单位|各部门|条例|法规|政策|解读|新闻|宣传|写作|平台|操作|保密|骨干|人员|信息员|联络员|管理员|工作者|干部|职工|队伍|经办|教育|学习|辅导|轮训|村|社区|股?[室科股]|机关|单位|部门|全?[县市区省镇州厅局乡盟旗委]级?|街道|全系统|全员|关于|[、和与及暨的了各本我全“”《》])*'

/** The first that fits counts. */
export const NAMED: readonly Named[] = [
  {
    metric: 'policy_interpretations_video',
    noun: '(?:视频|动漫|动画)(?:政策)?解读(?:材料|产品|作品|文件|信息)?|解读视频',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations_audio',
    noun: '音频(?:政策)?解读(?:材料|产品|作品|文件|信息)?',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations_image',
    noun: '(?:图片|图表|图示|图解|图画|漫画)(?:类|政策)?解读(?:材料|产品|作品|文件|信息)?|(?:政策性?|文件)?图解(?:政策)?|一图读懂',
    units: PIECES,
    not: new RegExp(`${SEVERAL_FORMS.source}|通过.*图解`, 'u'),
  },
  {
    metric: 'policy_interpretations_text',
    noun: '(?:文字|图文|文稿)(?:类|政策)?解读(?:材料|稿件?|文件|信息)?',
    units: PIECES,
    not: SEVERAL_FORMS,
  },
  {
    metric: 'policy_interpretations',
    noun: '(?:规范性文件|文件|政策)[^，]{0,4}(?:进行|开展|作)了?[^，]{0,6}解读|解读(?:材料|稿件?|文章|信息|产品|作品|文件|政策|方案|[^，、]{1,8}(?:文件|政策))?(?:的)?(?:发布|公开)?',
    units: PIECES,
    // 用图解、视频等形式解读: all forms; 图文解读, 专家解读, 多元化解读: some of all.
    not: new RegExp(
      `短片|回应|申请|转载[^、，]*解读|解读[率会]|图解(?!、|[^，]{0,12}(?:等|形式|方式))|${ONE_SORT}(?:化|式|类|性)?(?:政策)?解读(?:材料|稿件?|产品|作品|信息|(?:政策)?文件)?$|(?:报告|文件|法规)(?:及|和|与)(?:其)?(?:政策)?解读$|[、和及与](?:其)?(?:相关|有关)解读(?:信息|材料)?(?:共|共计)?$`,
      'u',
    ),
  },
  {
    metric: 'press_conferences',
    noun: '(?:新闻|政策|信息|专题)(?:例行|通气)?发布会(?:活动)?|新闻(?:发布活动|通气会|通报会)',
    ending: `(?:信息公开)?${HELD}`,
    units: TIMES,
  },
  {
    metric: 'online_interviews',
    noun: '(?:在线|网上|网络|线上|直播|领导|局长|嘉宾|政务|政策|专题|视频|图文)(?:直播|在线)?访谈(?:直播)?(?:活动|节目|栏目)?|”(?:直播|在线|系列)?访谈(?:活动|节目)?',
    units: TIMES,
  },
  {
    metric: 'gazettes_issued',
    noun: '(?:[^，《》]{0,14}政府)?(?:公报|政报)[》”]?(?:编印|编发|编辑|出刊|出版|印发|刊发|发行)?',
    units: ['期'],
  },
  {
    // Put online as items; opinions that came in are counted in 条 too.
    metric: 'public_consultations',
    noun: '(?:征集调查|调查征集|(?:民意|意见)征集[、和及](?:网上|在线|问卷)?调查|民意征集)(?:信息|公告)?|意见征集(?:信息|公告)',
    units: ['条', '篇', '件', '个'],
  },
  {
    metric: 'public_consultations',
    noun: '(?:民意|意见|意见建议|网上|在线|网络|公众意见)(?:和建议)?(?:征集|调查)(?:和调查|调查)?(?:活动)?|(?:征集调查|调查征集)(?:活动)?|(?:意见)?征集|征[求集](?:公众|社会|群众)?意见(?:建议)?(?:活动)?',
    units: [...TIMES, '项'],
    not: /满意/u,
  },
  {
    metric: 'hot_issue_responses',
    noun: '回应[^，]{0,14}(?:热点|关切|关注|舆情)[^，]{0,10}|(?:热点|舆情)(?:问题)?(?:的)?回应',
    units: ['次', '件', '条', '个', '起', '篇'],
  },
  {
    metric: 'public_events',
    noun: '(?:政府|政务|公众|警营|法院|校园|机关|部门|主题|单位)*开放[日周月]”?(?:主题|系列)?(?:活动)?|(?:公众|政务|政府)开放(?:类)?活动|政务公开\\+?”?(?:日|周|月|体验|主题|系列)?”?(?:宣传)?活动',
    ending: HELD,
    units: [...TIMES, '起'],
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
    noun: '(?<!专?[兼、])(?:专职|(?<![非、])全职)(?:从事)?(?:(?:政府|政务)?信息公开|政务公开|负责)?(?:工作)?(?:的)?(?:工作)?(?:人员|人数|信息人?员|联络员|管理员|公开员|$)|工作人员专职(?:承担|负责|办理|从事)',
    units: PEOPLE,
    not: /专（兼|专[、/]兼/u,
    isState: true,
  },
  {
    metric: 'staff_part_time',
    noun: '(?:同志|工作人员|干部)兼职(?:承担|负责|办理|从事)?|(?<![专、或和及])兼职(?:从事)?(?:(?:政府|政务)?信息公开|政务公开|负责)?(?:工作)?(?:的)?(?:工作)?(?:人员|人数|信息人?员|联络员|管理员|公开员|$)',
    units: PEOPLE,
    isState: true,
  },
  {
    metric: 'staff_total',
    noun: '(?:从事|负责|承担)?(?:政府|政务)(?:信息)?公开(?:工作)?(?:的)?(?:专兼职)?(?:工作)?(?:人员|人数)|专(?:职?[、/和或及])?兼职(?:工作)?人员|工作人员(?:具体|专门|主要)?(?:负责|从事|承担|承办)[^，；。]{0,6}公开|(?:配备|配有|配置|现有|共有|安排|确定)了?(?:专门)?工作人员',
    units: PEOPLE,
    not: /培训|申请|参[加训]|小组|查阅|咨询|监督|窗口|大厅/u,
    isState: true,
    isWhole: true,
  },
  {
    metric: 'new_media_accounts',
    noun: '(?:政务|政府)新媒体(?:矩阵|体系|平台)?(?:共有?|现有|拥有|开设|开通|纳入)*(?:账号|账户|平台)?',
    units: ['个', '家', '户'],
    not: /关停|注销|整合|清理|新(?:开|增|建|设)|检查|抽查|巡查|抽检|通报|发布|推送|问题|关闭|停更/u,
    isState: true,
    isWhole: true,
  },
  {
    metric: 'proposal_replies_published',
    noun: '(?:公开|公布|发布)[^，]{0,18}(?:建议|提案)[^，]{0,10}(?:答复|复文|办理结果|办理情况|办理信息|回复|复函)(?:意见|信息|函|文件|情况)?|(?:建议|提案)[^，]{0,10}(?:答复|复文|办理结果|办理情况)(?:全文)?(?:公开|公布)',
    units: ['件', '条', '份', '篇', ''],
  },
  {
    metric: 'proposals_npc',
    noun: '人大(?:代表)?(?:的)?(?:议案)?(?:、|和)?(?:意见)?建议(?:案|意见|和意见)?(?:、?(?:意见|批评)(?:和(?:意见|批评))?)?',
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
    noun: '(?:信箱|网民|网友|网上|网络|网站|留言板|人民网|问政|互动|平台|线上)[^，、]{0,14}(?:留言|来信|信件|邮件|诉求|求助)(?:信件|事项|咨询|建议|投诉|件)*|留言(?:件|信件|诉求|咨询|建议)*|(?:信箱|留言板)(?:信件|邮件|诉求|留言)?|信箱、[^，；。\\d、]{2,8}收到(?:群众)?(?:来信|信件|留言)|网[上络]问政(?:件|问题|事项)?',
    units: LETTERS,
    // 留言板留言办理45件, 信箱共收到46件.
    ending: '(?:共|累计|全年|收到|受理|办理|办结|接收|接到|处理|回复|答复|反馈|回应)*',
    not: /12345|热线|工单|粉丝|开[设通]|设[立置]|转(?:办|交)给|举报信箱/u,
  },
  {
    metric: 'catalogues_published',
    noun: '(?:主动公开|信息公开|政务公开|公开)(?:基本|事项|标准化?|内容)*目录',
    after: '(?:编制|制定|发布|公布|修订|编印|印发|形成)[^，]{0,12}',
    units: ['份', '个', '部'],
    not: /条|事项\d|清单|系统/u,
    isWhole: true,
  },
  {
    metric: 'key_field_columns',
    noun: '重点领域(?:政府|政务)?(?:信息)?(?:公开)?(?:专栏|栏目|专题|板块|专区)?',
    units: ['个'],
    not: /累计|检查|培训|试点/u,
    isState: true,
  },
  {
    metric: 'service_items_online',
    noun: '(?<!非)(?:政务|公共)服务事项|网上办事事项',
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
