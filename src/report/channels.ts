/** Where something was published. `all`: by several ways at once. */
export type Channel = 'website' | 'system' | 'wechat' | 'weibo' | 'other' | 'board' | 'all'

const OTHER =
  /新媒体|视频号|抖音|快手|头条|网易号|搜狐号|企鹅号|南方号|澎湃号|一点资讯|客户端|APP|小程序|微信群|QQ|哔哩|小红书|学习强国|报刊|报纸|[日晚周时早快]报|[时简]讯》|《[^》]{2,10}[报刊]》|周刊|内刊|期刊|大喇叭|村村响|电视|广播|媒体(?<!新媒体|融媒体中心)|新闻网|新闻(?:平台|客户端)|大众网|(?<=[网站](?:、|和|及|与)[^，；]{0,16})查阅(?:场所|点|室|大厅)|新华网|人民网|融媒|短信|微矩阵|公报|政报|传统(?:载体|方式|渠道|途径|形式)|杂志|电台|(?<!线上|网上)线下(?:方式|渠道|途径|平台|形式|载体|媒介)|其[他它](?:公开)?(?:方式|渠道|途径|平台|载体|形式)/u

const KINDS: readonly [Exclude<Channel, 'all'>, RegExp][] = [
  [
    'website',
    /网站|门户|(?<=(?:通过|在|利用|依托)[^，；、\d]{2,8}(?<!新闻|新华|人民|互联|局域|因特|中国|央视|[内外专全]))网(?=上?(?:主动|共计?|累计|全年)*(?:公开|发布|更新|公布))|官网|政府网(?!络)|政务(?:外|公开)?网(?!络)|信息网|公开网|政府在线|政府线上|政府”网(?!络)|[县区市州省镇]网(?!络|格)|网页|网上|子站|》网|网》|网(?=[”（])/u,
  ],
  ['system', /信息公开(?:目录|管理|发布)*系统/u],
  ['wechat', /两微|微信(?!群|视频号|小程序|朋友圈|矩阵)|公众号|公众平台|订阅号|服务号|官微/u],
  // 官微 may be either: then it is both.
  ['weibo', /两微|微博|官微/u],
  ['other', OTHER],
  [
    'board',
    /公[示开告]栏(?!目)|宣传栏(?!目)|橱窗|电子屏|显示屏|LED|触摸屏|公示牌|宣传[单册页]|明白纸|展板|信息栏(?!目)|张贴(?![^，；。]{0,6}(?:海报|标语|横幅|宣传[画品]))/u,
  ],
]

/** `《江州晚报》《江州新闻》和《江上云》`: titles in a row are papers and programmes, whatever they are called. */
const TITLES =
  /《[^《》]{2,12}》(?:[、和及与]?《[^《》]{2,12}》)+(?:(?:[、和及与]|以及)[^，、《》]{2,6}(?=等))?/gu
/** What is only the name of an account: `“江州政府网”微信公众号`, `江州政府网微信`, `今日头条公众号`, `微博公众号`. */
const ACCOUNT_NAME: readonly [RegExp, string][] = [
  [
    /[“《][^“”《》]{1,16}[”》](?=(?:官方|政务|政府)*(?:微信|微博|公众号|抖音|今日头条|头条|视频号))/gu,
    '',
  ],
  [/(?<=公众号|微信|微博|抖音|头条|视频号|号)(?:账号|平台)?“[^“”]{1,16}”/gu, ''],
  [/(?:官网|(?:门户)?网站?)(?=(?:官方|政务)*(?:微信|微博|公众号))/gu, ''],
  // 微博客户端: where it is read.
  [/(?<=微[信博])客户端/gu, ''],
  [/(?:人民|新华|新浪|腾讯|网易|搜狐)网?(?=[^，；。]{0,10}微博)/gu, ''],
  [/(?<=微博|头条号?|抖音号?|快手号?|视频号|新媒体)(?:官方)?公众(?:号|平台)/gu, ''],
]

/** `政策文件、政策解读、政府公报信息`: one of the kinds of items, and no way. */
const GAZETTE_AS_KIND =
  /((?:文件|解读|动态|公告|公示|规划|通知|会议|报告)、)(?:政府)?公报(?=(?:、|和|及|等)?[^，；。\d公发推]{0,6}(?:信息)?$)/gu

/** Words that gather several ways into one. */
const GATHERED =
  /等(?:多种|各种|各类|多个|多|线上线下|途径|渠道|方式|平台|载体|形式|媒介|公开)|(?:多种|各种|各类|不同|多)(?:渠道|方式|平台|途径|形式|载体)|线上线下|全渠道|以[^，；。]{2,16}为(?:主要?|重要|第一)(?:渠道|平台|载体|阵地|途径|窗口)/u

/**
 * Names of accounts that a text gives with their kind, so that `东安微发布` alone is known as the WeChat
 * account that it was called before.
 *
 * @param text of the whole report, in normal form
 */
export function accountNames(text: string): Map<string, string> {
  const kinds = new Map<string, Set<string>>()
  const says: [string, RegExp][] = [
    [
      '微信公众号',
      /微信公众(?:号|平台)[“《（]?([^“”《》（）、，。；：\d等和及]{2,10})(?=[”》）、，等和及])/gu,
    ],
    ['微信公众号', /[“《]([^“”《》]{2,12})[”》](?:政务)?微信(?:公众号|公众平台)/gu],
    ['微信公众号', /微信[“《]([^“”《》（）、，。；：\d]{2,10})[”》]/gu],
    ['微博', /微博[“《（]([^“”《》（）、，。；：\d]{2,10})[”》）]/gu],
    ['微博', /[“《]([^“”《》]{2,12})[”》](?:政务)?微博/gu],
  ]
  for (const [kind, pattern] of says)
    for (const [, name] of text.matchAll(pattern))
      if (
        name &&
        !/^(?:发布|公布|推送|编发|转载|更新|运[营行维]|建设|开[设通])|[发公推]布?[信送]|信息|内容|累计|全年|主动|平台|公开|共/u.test(
          name,
        )
      )
        kinds.set(name, (kinds.get(name) ?? new Set()).add(kind))
  // An account of two kinds has the same name by each: then the name alone says nothing.
  const names = new Map<string, string>()
  for (const [name, [kind, other]] of kinds) if (kind && !other) names.set(name, kind)
  return names
}

/** All the ways that a text names. New media that are named in brackets or beside it are those named. */
export function channelsOf(said: string): Set<Channel> {
  let text = said.replace(TITLES, '媒体').replace(GAZETTE_AS_KIND, '$1')
  for (const [name, instead] of ACCOUNT_NAME) text = text.replace(name, instead)
  const found = new Set<Channel>(KINDS.filter(([, says]) => says.test(text)).map(([kind]) => kind))
  if ((found.has('wechat') || found.has('weibo')) && found.has('other')) {
    // 政务新媒体（微信公众号）, 微信公众号这一新媒体: not two ways.
    const rest = text.replace(/(?:政务|等)?新媒体(?:平台|账号)?/gu, '')
    if (!OTHER.test(rest) && !/等(?:政务)?新媒体/u.test(text)) found.delete('other')
  }
  // 公告栏等线下渠道 is the board, not a second way.
  if (found.has('board') && !OTHER.test(text.replace(/等?线下(?:方式|渠道|途径|平台|形式)/gu, '')))
    found.delete('other')
  if (GATHERED.test(text) && found.size !== 0) found.add('all')
  else if (GATHERED.test(text) && !/等(?:公开)/u.test(text)) found.add('all')
  return found
}

/** The metric that counts what was published in these ways; `null` where no metric does. */
export function channelMetric(channels: ReadonlySet<Channel>): string | null {
  const has = (...kinds: Channel[]) => kinds.every((kind) => channels.has(kind))
  if (channels.size === 0) return 'items_published'
  if (has('all') && has('other') && channels.size === 2) return 'other_media_posts'
  // 两微一端, 微信、微博、抖音等: new media counted together.
  if (has('all', 'board') && channels.size === 2) return 'items_notice_board'
  if (has('all', 'wechat', 'weibo') && !has('website') && !has('board')) return 'weibo_wechat_posts'
  if (has('all')) return has('website') || channels.size === 1 ? 'items_published' : null
  if (channels.size === 1) {
    if (has('website')) return 'website_items'
    if (has('system')) return 'items_via_disclosure_system'
    if (has('wechat')) return 'wechat_posts'
    if (has('weibo')) return 'weibo_posts'
    if (has('board')) return 'items_notice_board'
    return 'other_media_posts'
  }
  if (has('website')) return 'items_published'
  if (has('wechat', 'weibo') && !has('board') && !has('system')) return 'weibo_wechat_posts'
  if (channels.size === 2 && has('other', 'board')) return 'other_media_posts'
  return null
}
