import { channelsOf } from './channels'
import type { Claim } from './claims'
import { kindOfItem } from './item-kinds'

// What was published: the verb, the matter between it and the number, the ways it names.

export const COUNTED = new Set([
  '条',
  '篇',
  '则',
  '个',
  '件',
  '份',
  '次',
  '条次',
  '篇次',
  '期',
  '部',
  '幅',
  '',
  '项',
  '批',
])
const VERB =
  /公开|发布(?!会)|公布|推送|更新|(?<!报)刊[发登]|发表|上[传网]|登载|转载|推出|推发|编发|播发|播放(?!量|次|总)|投放|制作|录入|发文|推文|群发|发送|承载|(?<!双|公告)公示(?!通知|公告)|张贴|展示|刊播|播报|播出/gu
export const ITEMS =
  /信息|内容|文章|稿件?|动态|消息|推文|图文|作品|视频|资讯|条目|数据|微信|微博|公众号|工作|要闻|咨讯/u
/** These are counted too, but are no items published. */
export const OTHER_MATTER =
  /报送|上报|投稿|采用|采编|采纳|约稿|梳理|归档|排查|删除|整改|清理|下架|撤[回稿]|留言|回应|诉求|来信|来电|咨询|投诉|举报|问题|意见|建议|提案|办件|回复|错[别敏]|敏感词|解读|征集|访谈|热点|舆情|浏览|阅读|访问|点击|关注|粉丝|订阅|转发量|申请|工单|文件|目录|事项|栏目|专栏|专题|专区|账号|开设|开通|培训|会议|检查|复议|诉讼|公报|指南|清单|制度|办法|审[核查]|存档|备案|接待|查阅|服务|调查|问卷|直播|发布会|活动|满意|热线|图解|漫画|规范性|政策性|线索|案件|信箱|资料|档案|人次|移送|查询|督促|通报|评论/u
/** 信息, 各类信息 …: all of them, not one kind. */
const GENERAL =
  /^(?:了|的|有关|相关|本级|本镇|本街道|各级|各类型?|各项|各种|各方面|全部|所有|政务|政府|公开|主动|工作|新闻|综合|原创|重要|法定|类|本单位|本机关|本部门|我单位|(?<=政府)办公?室?|机关|共|总|累计|应|可|依法|新增|新|我[镇街乡局区县市]|街道|镇级?|乡镇?|区级?|县级?|部门|党务|村务|居务|转载|更新|并|及时|全年|年度|[、和与及等])*(?:信息|内容|文章|稿件?|消息|推文|图文|作品|资讯|条目)?(?:[、和及](?:工作)?动态)?(?:公开|发布|更新)?(?:的?情况)?(?:的?总?数量?|总量|量|条数|[件篇]数|共计?|总计|合计|累计|达到?|为|约|：|的?有|已|分别|超过?)*$/u
export const WHOLE = /共计?|累计|总计|合计|总[数量共]|数量|全年|年内|年度|本年|今年/u
/** A number of the year behind a stock: then the first one is not of the year. */
const STOCK =
  /^[^。]{0,30}(?:今年|本年度?|当年|20\d\d年度?)(?:当年|全年)?(?:新增|新公开|增加)(?:主动|公开|发布|政府|信息|的|为)*\d/u
/** 截至年底累计386条，其中2014年度公开97条: as long as the whole is said to be a stock. */
const YEAR_OF_STOCK =
  /^(?:，[^，。；\d]{2,10}\d+%)?[^。\d]{0,6}其中[：，]?(?:今年|本年度?|当年|20\d\d年度?)(?:我[^，\d]{1,3})?(?:主动|公开|发布|新增|政府|信息|共|的)*(?:为|数|：)*\d/u

/** 自…以来累计386条，2014年公开97条. */
const YEAR_AFTER_YEARS =
  /^[^。\d，；]{0,6}[，；]?(?:其中)?：?(?:今年|本年度?|当年|20\d\d年度?)(?:主动|公开|发布|推送|更新|新增|政府|信息|共|的|当年|全年)+(?:为|数|：)*\d/u

/** 网站现有信息3125条: what is there of all years. */
const IN_STOCK = /(?:现有|共有|总)(?:各类|政府|政务)*信息(?:总?[量数])?(?:达到?|为|共)*$/u

/** 其中发布原创微博11条，转发微博109条: by who wrote them. 经网站转载5万篇: what others did. */
export const TAKEN_OVER =
  /^(?:(?:其中)?(?:原创|转载|转发)|其中(?:发布|推送|编发)原创)[^，]{0,6}$|(?:经|被)[^，]*转[载发]$/u

/** 制发公文126份，主动公开31份: papers by whether they may be published. */
export function isOfPapers(claim: Claim): boolean {
  return (
    /(?:公文|文件|发文)[^。信]{0,16}\d+[件份][^。信]*$/u.test(claim.before) &&
    !/信息/u.test(claim.near)
  )
}

/** A stock of years, with what this year added to it behind. */
export function isStock(claim: Claim): boolean {
  // 累计推送1256篇（2020年以来），其中2022年334篇.
  const [bracket] = /^（[^（）]*(?:以来|至今|历年)[^（）]*）/u.exec(claim.behind) ?? []
  if (bracket !== undefined)
    return isStock({ ...claim, stretch: 'since', behind: claim.behind.slice(bracket.length) })
  if (
    IN_STOCK.test(claim.near) &&
    (YEAR_AFTER_YEARS.test(claim.behind) || YEAR_OF_STOCK.test(claim.behind))
  )
    return true
  return (
    STOCK.test(claim.behind) ||
    ((claim.stretch === 'since' || /累计/u.test(claim.near)) &&
      YEAR_AFTER_YEARS.test(claim.behind)) ||
    ((claim.stretch === 'until' || /累计/u.test(claim.near)) && YEAR_OF_STOCK.test(claim.behind))
  )
}

/** 经审核公开, 审核后发布: how it was done. */
const CHECKED =
  /经?(?:过|严格|层层|逐级|领导|保密)*审[核查批](?:同意|通过|合格)?(?:后|，)?(?=.{0,4}(?:公开|发布|公布))/u
/** 通过政府网站、简报报送、宣传栏等载体公开. */
const BY_WAYS =
  /(?:通过|利用|依托|采[取用])[^，；]*?等[^，；]{0,10}(?:渠道|载体|平台|途径|方式|形式|媒介)/u
/** 发布政府网站信息640条. */
const WAY_OF_ITEMS =
  /^(?:了|政府|官方|门户|政务)*(?:网站|微信公众号|公众号|微信|微博|新媒体|平台)(?:各类)?(?=信息)/u

/** `文件信息136条，其中工作动态78条`, `包括食品、药品信息在内的各类信息136条`: all, though a kind is named. */
export function isAllOfKinds({ near, behind }: Claim): boolean {
  return (
    (/(?:发布|公开|更新)(?:了|各类)*文件信息$/u.test(near) && /^[，（：]?其中/u.test(behind)) ||
    /包括[^，；。]*在内的(?:各类|各种|所有)(?:政府|政务)?信息(?:共?计?)$/u.test(near)
  )
}

const ACCOUNT = /微信|微博|公众号|抖音|快手|头条|视频号|网站|客户端|新媒体|公[示开]栏/u

export interface Matter {
  channels: ReturnType<typeof channelsOf>
  /** Between the last verb and the number; all of `near` where there is none. */
  object: string
  isVerb: boolean
}

/** What was published, or `null` where the number counts something else. */
export function matterOf(claim: Claim): Matter | null {
  const { unit, tail, isApproximate } = claim
  // 经审核公开: how it was done. 发布政府网站信息: the way stands between.
  const near = claim.near.replace(CHECKED, '')
  if (!COUNTED.has(unit) || claim.stretch === 'since') return null
  // A stock, where the sentence goes on with what the year added to it.
  if (isStock(claim) || isOfPapers(claim) || IN_STOCK.test(near)) return null
  // 推送原创文章216篇、转载文章340篇: taken over from others, and not all.
  if (TAKEN_OVER.test(near)) return null
  // 等14个主动公开内容专栏: columns.
  if (unit === '个' && /^[^，；。]{0,12}(?:专栏|栏目|板块)/u.test(tail)) return null
  // 135期412条, 9大类共217条, 16项65条: the second number counts the items.
  if (
    /[期批类次项]|^$/u.test(unit) &&
    /^(?:大类|类)?[，、（]?(?:共计?|合计|总计|计)?\d+[条篇]/u.test(claim.behind)
  )
    return null
  // 主动公开政府信息260余: the text breaks off before the measure word.
  const isCutOff =
    isApproximate && /^$|^[。；]/u.test(claim.behind) && /公开[^，]*信息$/u.test(near)
  if (unit === '' && !/(?:数|数量|总量|量|为|：)$/u.test(near) && !isCutOff) return null
  // Passed round in chat groups: that is no publication.
  if (/(?:微信|QQ|工作|村民|居民)[^，]{0,4}群|朋友圈/u.test(near)) return null
  if (unit === '次' && !/发布|推送|公[开布示]|张贴|播/u.test(near)) return null
  // 视察政务公开工作1次: how often it was looked at. 发放宣传单, 短信: to people, not to the public.
  if (unit === '次' && /公开工作$/u.test(near)) return null
  if (/发放|派发|短信|彩信|审查/u.test(near.replace(BY_WAYS, ''))) return null
  if (/(?:播放|浏览|阅读|点击|转发|点赞|访问)(?:总?[量数]|次数|人次|率)/u.test(near)) return null
  // 更新公开栏12次: how often, not how many.
  if (/^[次期]$/u.test(unit) && /更新$|更新[^，]{0,4}栏$/u.test(near)) return null
  // 本年新公开数量5，对外公开总数量40: cells of a row of the form.
  if (/新公开数量$|对外公开总数量$/u.test(near)) return null
  // 公文类信息9件、非公文类信息31条: by whether they are papers, neither is all.
  if (/公文类/u.test(near)) return null
  // What became of requests, not what was published.
  if (/(?:予以|部分|同意|不予|不|免予)公开的?$|另行制作|不掌握/u.test(near)) return null
  const last = [...near.matchAll(VERB)].at(-1)
  const whole = last ? near.slice(last.index + last[0].length) : near
  // 文件、信息136件 are all of them.
  const object = whole
    .replace(/(?:文件|公文)[、和及](?=信息)/u, '')
    .replace(isAllOfKinds(claim) ? /^.*(?=信息)/u : /(?!)/u, '')
    .replace(WAY_OF_ITEMS, '')
  // 政务信息、政策解读等 is all of them, though some of them are named.
  const isMixed =
    /、[^、]+、[^，]{1,14}信息$|、[^、]+、[^，]*等(?:信息?|各?方面|共计?|合计|总计)*$|等[^，]{0,8}(?:信息|内容)|信息[^，]{0,20}等(?:共计?|合计|总计)?$/u.test(
      object,
    )
  const plainObject = object.replace(/政策文件等|文件等|各?(?:栏目|专栏)(?=信息)/gu, '')
  if (!isMixed && OTHER_MATTER.test(plainObject)) return null
  if (
    /报送|上报|投稿|采用|采编(?!发布)|梳理|归档|排查|删除|整改|清理|审核|检查|巡查|抽查|申请|被(?:转载|采)|告知|途径办理/u.test(
      near.replace(BY_WAYS, ''),
    )
  )
    return null
  if (
    /^(?:次|粉丝|人|大?类|方面|领域|子?栏目|子?版块|板块|专栏|主题)/u.test(tail) ||
    /解读|浏览|阅读|访问|点击/u.test(tail)
  )
    return null
  const isBare = /^(?:了|共|共计|累计|约)*$/u.test(object)
  // 公开了12项政务信息: the matter stands behind the number.
  const counted = isBare ? tail : object
  if (unit === '个' && !/信息|视频(?!号)|作品/u.test(object)) return null
  if (unit === '项' && !/信息|内容/u.test(counted)) return null
  const hasItems = ITEMS.test(object) || ITEMS.test(tail) || object === '' || GENERAL.test(object)
  if (!last && !ITEMS.test(near)) return null
  if (!hasItems && !last) return null
  // 在公众号发布网站信息: what stands behind the verb is taken over from there.
  const ways = channelsOf(near.slice(0, near.length - whole.length))
  // 通过网站发布文化活动、广播电视等各类信息: what the list names is matter, and no way.
  const isList = /、[^、]+、[^，]*(?:信息|内容)/u.test(whole) && !ACCOUNT.test(whole)
  const isNamedBefore = isList || (WAY_OF_ITEMS.test(whole) && ways.size > 0)
  const channels = isNamedBefore ? ways : channelsOf(near)
  return { channels, object: counted, isVerb: !!last }
}

export function isGeneral(object: string): boolean {
  if (GENERAL.test(object.replace(/各?(?:栏目|专栏)(?=信息)/gu, ''))) return true
  // 各类信息及工作动态类信息: all of them, though some are named beside.
  if (
    /^(?:了|政府|政务|公开|各类|相关|有关|的)*信息(?:以及|[、和及与])[^，、等]{2,10}$/u.test(object)
  )
    return true
  // 就业、社保等民生信息: the word behind 等 names the kind that all of them are.
  if (kindBehindExamples(object)) return false
  // 农业、民生等方面信息: a list that stands for all of it.
  return (
    (/(?:等|、)[^，；]{0,12}(?:信息|内容|动态|资讯)(?:共计?|总计|合计|累计)?$/u.test(object) &&
      /等|各/u.test(object)) ||
    /信息[^，]{0,20}等(?:共计?|合计|总计)?$/u.test(object)
  )
}

/** `就业、社保等民生信息`: the kind that the examples are of; `null` where 等 gathers several. */
export function kindBehindExamples(object: string): string | null {
  const name = /等([^，；、等]{2,8}信息)(?:共计?|总计|合计|累计|为|达)*$/u.exec(object)?.[1]
  return name === undefined || /各|方面|[一二三四五六七八九十两几多\d]类|^类/u.test(name)
    ? null
    : kindOfItem(name)
}

export function isSpecial(object: string): boolean {
  // 文件、公告、动态类信息: three kinds and more stand for all.
  if (/、[^、]+、[^，]*信息/u.test(object)) return false
  return (
    /重点领域|文件|公告|公示|公报|预决算|解读|意见|征集|问卷|回应|处罚|许可|访谈/u.test(object) &&
    !/等/u.test(object)
  )
}

/** 开设“…”专栏，发布信息115条: what one column had. */
const OPENED_COLUMN =
  /(?:开设|设置|设立|开辟|推出|增设|新[设增建开]|建立|打造|上线)[^，；]*(?:专栏|专题|专区|栏目|板块)[^，；]*，(?:[^，；\d]{0,8}，)?$/u
/** Papers, periodicals: what is printed there is never all that was published. */
const PRINTED = /刊[登发载]/u

/** 在“政策解读”栏目, 在重点领域专栏; but “青禾镇”专栏 is all that the office has there. */
const ONE_COLUMN =
  /(?:[“《](?![^”》]*公开)[^”》]*[^”》镇乡局委办府县区道心](?:建设|服务|工作)?[”》]|重点领域|专题)(?:等)?(?:专栏|专题|栏目|专区|板块)/u
/** 公益事业栏目社会保障公开2条: one subject of one column. */
const OTHER_COLUMN =
  /(?<!公开|政务|[各个等])(?:专栏|栏目|板块|专区)(?!更新)[^，；各等公发]{2,8}(?:公开|发布)/u
/** Another's site: 信用中国. */
const OTHERS_SITE = /信用中国|[“《]信用[^”》]+[”》]/u

export function isOfOneColumn({ near }: Claim): boolean {
  return ONE_COLUMN.test(near) || OTHERS_SITE.test(near)
}

/** Ways of telling that are no publication of items: 通过新闻发布会, 在查阅点. */
const TOLD =
  /(?:通过|在|利用|以)[^，；]*(?:发布会|查阅(?:点|室|场所)|档案馆|图书馆|会议|窗口)[^，；]*(?:公开|发布)/u

/** Where the sentence names the place of what was published, and that is none of all. */
export function isOfOnePlace(claim: Claim): boolean {
  const { before, near } = claim
  const isColumn = OPENED_COLUMN.test(before) && !/信息公开[^，；]{0,3}专?栏/u.test(before)
  // 清理过期信息156条，更新信息36条: mending, not publishing.
  const isMended = /^更新/u.test(near) && /(?:清理|删除|整改|纠正|修[改正])[^。；]*$/u.test(before)
  return (
    isMended ||
    OTHER_COLUMN.test(near) ||
    TOLD.test(near) ||
    isOfOneColumn(claim) ||
    PRINTED.test(near) ||
    (isColumn && !/主动公开|政府信息/u.test(near))
  )
}

/** What a short piece of a list says besides the way: 微博 in 微博发布信息. */
export function withoutChannel(near: string): string {
  return near
    .replace(
      /^.*(?:网站|门户网?|官网|(?:政务|政府|信息|公开)网|政府在线|公众号|微信|微博|平台|抖音号?|视频号|头条号?|新媒体|[报电][视刊纸台]|广播|媒体|客户端)(?:”|》|等)?(?:[^，、；\d]{0,6}(?:频道|子站))?/u,
      '',
    )
    .replace(/^其[他它](?:公开)?(?:方式|渠道|途径|平台|载体|形式)/u, '')
    .replace(
      /^(?:上|平台|账号|公众号|渠道|方面)*(?:主动)?(?:公开|发布|推送|更新|发文|刊发|刊登|上传|推文|发表)?(?:各类|工作)?(?:动态|视频)?/u,
      '',
    )
}
