import { expect, test } from 'vitest'
import { figures } from './read'

const OF_ITEMS =
  /^(?:items_published|items_via_disclosure_system|major_column_items|items_notice_board|website_\w+|we(?:chat|ibo)\w*|other_media_posts)=/

/** Only the figures of items in all and by each way, and of those who read them. */
const items = async (text: string) =>
  (await figures(text)).filter((figure) => OF_ITEMS.test(figure))

test.each([
  // The way of a number is that of its account, whatever its name is made of.
  ['“青禾政府网”微信公众号推送信息120条。', ['wechat_posts=120']],
  ['青禾市政府网微信公众号发布文章66篇。', ['wechat_posts=66']],
  ['政务微博公众号发布信息310条。', ['weibo_posts=310']],
  [
    '通过今日头条公众号公开48条，通过微信公众号公开77条。',
    ['other_media_posts=48', 'wechat_posts=77'],
  ],
  ['县政府门户网站主要栏目更新信息230条。', ['major_column_items=230']],
  ['镇政府通过政务外网公开信息215条。', ['website_items=215']],
  ['通过线下方式公开信息90条。', ['other_media_posts=90']],
  ['在《青禾新闻》《青禾网》和《云上青禾》上共发布信息46条。', ['other_media_posts=46']],
  ['“两微一端”共发布信息326条。', ['weibo_wechat_posts=326']],
  ['通过微博、微信、抖音等新媒体发布信息326条。', ['weibo_wechat_posts=326']],
  ['通过公告栏、电子显示屏等公开信息52条次。', ['items_notice_board=52']],
  [
    '青禾发布微信公众号、青禾发布微博分别发布信息50条、20条。',
    ['wechat_posts=50', 'weibo_posts=20'],
  ],
  ['通过政务新媒体（微信公众号等）公开229条。', ['wechat_posts=229']],
  ['通过新媒体平台（微博、微信）公开信息229条。', ['weibo_wechat_posts=229']],
  ['通过12316农业信息平台公开政府信息15条。', ['other_media_posts=15']],
  // A city named beside an account that is called after it keeps its website.
  [
    '“青禾县人民政府”微信公众号发布信息66条。青禾县人民政府网站全年发布各类政府信息802条。',
    ['website_items=802', 'wechat_posts=66'],
  ],
  [
    '县府办微信公众号发布和转载信息83条，县政府网站发布信息136条。',
    ['website_items=136', 'wechat_posts=83'],
  ],
])('by the way that is meant: %s', async (text, expected) => {
  expect(await items(text)).toEqual(expected)
})

test.each([
  [
    '全年发布政府网站信息640条、微信公众号290条、抖音号48条。',
    ['other_media_posts=48', 'website_items=640', 'wechat_posts=290'],
  ],
  ['通过县政府网站发布工作动态、结果公告、便民服务等201篇。', ['website_items=201']],
  ['我局在区政府门户网站上，主动公开各类信息42条。', ['website_items=42']],
  ['我街道以区门户网站为信息公开的主要渠道，2023年共发布信息350条。', ['website_items=350']],
  ['青禾镇公众号除政务信息外，还有旅游资讯等，全年累计发布信息231篇。', ['wechat_posts=231']],
  ['同时，“活力青禾”微信公众号也发挥了作用，全年共推送信息140条。', ['wechat_posts=140']],
  ['官方微信“青禾办事处”，截至2023年12月31日共推送139条信息。', ['wechat_posts=139']],
  [
    '微信公众号关注用户达3.2万，全年累计发布图文消息62条。',
    ['wechat_followers=32000', 'wechat_posts=62'],
  ],
  [
    '微信公众号现有粉丝1256人，今年新增粉丝236人，推送图文信息62条。',
    ['wechat_followers=1256', 'wechat_posts=62'],
  ],
  ['自公众号开通以来，累计推送信息2356条，2023年推送362条。', ['wechat_posts=362']],
  ['我局按要求在政府网站公开信息，2023年度共公开信息98条。', ['website_items=98']],
  ['与县电视台合作，发布新闻信息56条。', ['other_media_posts=56']],
  ['编印《青禾报》12期，发布政府信息62条。', ['other_media_posts=62']],
  ['加强与日报、晚报等媒体的合作，共刊发稿件50余篇。', ['other_media_posts=50']],
])('the way stands before: %s', async (text, expected) => {
  expect(await items(text)).toEqual(expected)
})

test.each([
  '主动公开政府信息、动态155条。',
  '公开各类信息及工作动态类信息合计155条。',
  '2023年1月1日起至2023年12月31日止，我镇经审核主动公开信息155条。',
  '主动公开政府信息的情况：155条。',
  '我局2023年政府信息主动公开155条。',
  '2023年以来，共发布各类信息155条。',
  '自2023年1月份以来，我办共计发布各类信息155条。',
  '全年主动公开县本级政府及政府办信息155条。',
  '通过政府网站、简报报送、宣传栏等各类载体主动公开信息155条。',
  '2023年通过门户网站、12320健康微信公众号等平台发布信息155条。',
  '街道通过政府网站、公开栏等形式向社会公开了各类信息，共计155条。',
  '信息发布量由2022年的80条增加到2023年的100条，在省政府网站专栏发布55条，总计155条。',
  '累计主动公开政府信息1305条，全文电子化率达100%。2023年新增主动公开政府信息155条。',
  '2023年共主动公开政府信息155条，全文电子化率达100%，目前我局总计主动公开政府信息2739条。',
])('all items of the year: %s', async (text) => {
  const found = (await items(text)).filter((figure) => figure.startsWith('items_published='))
  expect(found).toEqual(['items_published=155'])
})

test.each([
  ['全年公开各类信息168条，其中主动公开155条，依申请公开13条。', 155],
  ['全年形成政府信息168条，主动公开155条，不予公开13条。', 155],
  ['全年公开各类信息168条，其中主动公开政府网站信息155条。', 168],
])('what was asked for is not published: %s', async (text, value) => {
  expect((await items(text))[0]).toBe(`items_published=${value}`)
})

test.each([
  ['全年公开信息数量较去年增长20%，达到312条。', ['items_published=312']],
  ['与上年相比，网站公开信息增加20条，达312条。', ['website_items=312']],
  ['1.县政府网站：201条；2.微信公众号：111条。', ['website_items=201', 'wechat_posts=111']],
  ['政务公开栏更新12期，公开信息86条。', ['items_notice_board=86']],
  ['公众号推送12条，通过新闻发布会发布信息56条。', ['wechat_posts=12']],
  ['公众号推送12条，在图书馆查阅点公开信息56条。', ['wechat_posts=12']],
  ['全年公开政府信息312条。其中：主动公开300条，依申请公开12条。', ['items_published=300']],
])('the name stands further off: %s', async (text, expected) => {
  expect(await items(text)).toEqual(expected)
})

test.each([
  [
    '一是政府网站。全年发布信息312条。二是微信公众号。全年发布信息201条。',
    ['website_items=312', 'wechat_posts=201'],
  ],
  [
    '1.政务微博\n公开政府信息56条。\n2.政务微信\n公开政府信息201条。',
    ['wechat_posts=201', 'weibo_posts=56'],
  ],
  [
    '（1）政府网站公开情况：公开信息312条。（2）公告栏公开情况：公开信息20条。',
    ['items_notice_board=20', 'website_items=312'],
  ],
  // Two ways, or none: then it is all.
  ['1.政府网站和微信公众号\n公开政府信息201条。', ['items_published=201']],
  ['二是平台建设。全年发布信息312条。', ['items_published=312']],
])('below a heading that names one way: %s', async (text, expected) => {
  expect(await items(text)).toEqual(expected)
})

test.each([
  // Parts of a whole, in a list below or behind it.
  [
    '全年网站共公开信息410条。一是政务信息公开总计12条。二是政务公开类信息总计376条。三是专题类信息22条。',
    'website_items=410',
  ],
  [
    '通过门户网站发布政府信息92条，各类公开情况：1.机构职能信息发布60条；2.统计信息公开27条；3.预算信息发布5条。',
    'website_items=92',
  ],
  [
    '公开政府信息64条，其中，招录信息公开3条，一般公共预算信息公开12条，公共服务信息公开49条。',
    'items_published=64',
  ],
  ['网站发布信息247条：\n1.规划实施公布52条；\n2.其余各项公布195条。', 'website_items=247'],
  // A column, a kind of the way, a paper: less than all.
  ['全年公开信息266条。网站设置了信访专栏，共发布相关信息115条。', 'items_published=266'],
  ['网站和公众号共公开信息615条。其中，镇政府网页更新机关简介类信息32条。', 'items_published=615'],
  ['公众号推送75条。共刊发信息30条。', 'wechat_posts=75'],
  ['公众号推送46篇，并用新媒体二次传播。', 'wechat_posts=46'],
  ['公众号推送118条，资金使用情况公布12条。', 'wechat_posts=118'],
  ['公众号推送118条，在“政策问答”栏目发布信息56条。', 'wechat_posts=118'],
  ['公众号推送118条，在政府网站“政策问答”栏目发布信息56条。', 'wechat_posts=118'],
  ['公众号推送118条，在信用中国网站公示信息326条。', 'wechat_posts=118'],
  ['公众号推送118条，清理过期信息156条，更新信息36条。', 'wechat_posts=118'],
  ['公众号推送118条，各部门、各乡镇公开信息分别为126条、200条。', 'wechat_posts=118'],
  ['公众号推送118条，县直部门公开信息236条。', 'wechat_posts=118'],
  // One way beside others is not all.
  ['通过智慧党务公开平台发布66条，政务平台发布21条，微信公众号发布175条。', 'wechat_posts=175'],
])('a part is no total: %s', async (text, whole) => {
  expect(await items(text)).toEqual([whole])
})

test.each([
  '通过报纸、电视等媒体公布一部分信息。',
  '全年发布政策解读信息60条，其中，解读材料39条，媒体评论文章20篇。',
  '在政务网发布市政府新闻发布会信息106条。',
  '其中，同意公开4件，不属于政府信息公开范围并告知通过其他途径办理11件。',
])('nothing published: %s', async (text) => {
  expect(await items(text)).toEqual([])
})

test.each([
  [
    '微信公众号发布信息410条、订阅量达到5664865。',
    ['wechat_followers=5664865', 'wechat_posts=410'],
  ],
  ['每日头条等媒体上发布信息80条。', ['other_media_posts=80']],
  ['网站总访问量达326万人次，2023年访问量56万人次。', ['website_visits=560000']],
  ['网站日访问量达2000人次，年访问量73万人次。', ['website_visits=730000']],
  ['公众号关注人数突破1万人。', ['wechat_followers=10000']],
  [
    '县政府网站全年访问量12.6万人次，信息发布总量563条。',
    ['website_items=563', 'website_visits=126000'],
  ],
  ['门户网站现有信息3125条，其中2023年发布312条。', ['items_published=312', 'website_items=312']],
  ['政务公开网共有信息3125条。', []],
  ['镇村公告栏等线下渠道发布42条。', ['items_notice_board=42']],
  ['网站累计访问量900万人次，其中2023年度210万人次。', ['website_visits=2100000']],
])('readers and papers: %s', async (text, expected) => {
  expect(await items(text)).toEqual(expected)
})

test.each([
  ['2023年本镇无主动公开政府信息。', true],
  ['本年度没有主动公开的信息。', true],
  ['没有主动公开信息不及时的情况。', false],
  ['不存在应公开而未主动公开政府信息的情况。', false],
])('zero in words: %s', async (text, isZero) => {
  expect((await items(text)).includes('items_published=0')).toBe(isZero)
})
