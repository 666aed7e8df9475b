import { expect, test } from 'vitest'
import { figures, requests } from './read'

// Ways of publishing told apart: names of accounts and sites, what is a part, what others did.

test.each([
  ['区政府网站微信公众号发布信息126条。', 'wechat_posts=126'],
  ['县门户网站官方微博推送信息88条。', 'weibo_posts=88'],
  ['“青禾交通”微博客户端公开信息98条。', 'weibo_posts=98'],
  ['全年共采编发布网站信息540条。', 'website_items=540'],
  ['门户网站采编发布各类信息1805条。', 'website_items=1805'],
  ['通过青禾民政网公开各类信息356篇。', 'website_items=356'],
  ['依托青禾卫健网发布信息77条。', 'website_items=77'],
  ['门户网站公开了44项政务信息。', 'website_items=44'],
  ['门户网站主动发布文件信息133条，其中工作动态78条、通知公告25条。', 'website_items=133'],
  ['通过区政府网站、区档案馆和区图书馆的信息查阅室主动公开政府信息16条。', 'items_published=16'],
  ['以政府网站为主要渠道，全年公开政府信息860条。', 'items_published=860'],
  ['我镇以门户网站为主阵地、以网站为主平台公开各类信息共177条。', 'items_published=177'],
  ['通过网站、公示栏、广播、短信平台等形式主动公开政府信息876条。', 'items_published=876'],
  ['通过门户网站公开部门动态59条、通知公告15条，总共74条。', 'website_items=74'],
  ['全年产生政府信息16条，均已主动公开。', 'items_published=16'],
  ['形成信息共计23条，已全部依法公开。', 'items_published=23'],
  ['制作、获取政府信息总数148条，其中主动公开信息有103条。', 'items_published=103'],
  ['网站发布解读信息25条；通过微信公众号“青禾司法”发布信息540条。', 'wechat_posts=540'],
  [
    '发布概况信息8条，其中机构职能2条，发布解读信息25条；通过微博账号“青禾司法”发布信息72条。',
    'weibo_posts=72',
  ],
  [
    '在“青禾信息”网站上开有专栏，开通专用邮箱、咨询电话，2023年主动公开政府信息192条。',
    'items_published=192',
  ],
  [
    '在各级媒体刊发稿件311篇，其中，中央级媒体刊发203篇、省级媒体刊发108篇。',
    'other_media_posts=311',
  ],
])('%s gives %s', async (text, figure) => {
  expect(await figures(text)).toContain(figure)
})

test.each([
  ['区政府网站微信公众号发布信息126条。', 'items_published=126'],
  ['通过互联网公开信息56条。', 'website_items=56'],
  ['通过新华网发布信息6条。', 'website_items=6'],
  ['微博累计发布120条，其中发布原创微博11条，转发微博109条。', 'weibo_posts=11'],
  ['微博累计发布120条，其中发布原创微博11条，转发微博109条。', 'weibo_posts=109'],
  [
    '在各级媒体刊发稿件311篇，其中，中央级媒体刊发203篇、省级媒体刊发108篇。',
    'other_media_posts=203',
  ],
  ['在各级媒体刊发稿件200余篇，其中国家级媒体发布55篇，省级媒体发布28篇。', 'other_media_posts=28'],
  ['门户网站发布信息811篇，其中我部信息公开平台发布信息54篇。', 'website_items=54'],
  ['发布解读相关信息108条，其中网站共发布89篇次（文字解读18篇次）。', 'website_items=89'],
  ['通过媒体刊发稿件50篇，经网站转载3000篇。', 'website_items=3000'],
  ['信息公开专栏政策信息栏目中发布信息262条。', 'items_notice_board=262'],
  ['以政府网站为主要渠道，全年公开政府信息860条。', 'website_items=860'],
  [
    '依托微信公众号、视频号等平台，采用图文、短视频等形式，全年发布各类政务信息100余条。',
    'items_published=100',
  ],
  ['公益事业栏目社会保障公开信息2条、就业信息280条。', 'items_published=2'],
  ['公开政府信息16条，依申请公开文件12条、不予公开文件36条。', 'documents_made_public=12'],
  ['2023年向县图书馆、档案馆提供应公开的部门文件79份。', 'documents_made_public=79'],
  ['全年产生政府信息16条，均已归档。', 'items_published=16'],
])('%s does not give %s', async (text, figure) => {
  expect(await figures(text)).not.toContain(figure)
})

test('a medium by its level is read where no whole stands before it', async () => {
  expect(await figures('在省级主流媒体刊发稿件28篇。')).toContain('other_media_posts=28')
})

test('what an office has of its own stays, where its way is one account', async () => {
  expect(await figures('依托微信公众号，全年发布各类政务信息100条。')).toEqual(['wechat_posts=100'])
})

test('papers by whether they may be published are no requests', async () => {
  const text = '主动公开政府信息16条，依申请公开文件12条、不予公开文件36条。'
  const found = (await figures(text)).filter((one) => one.startsWith('requests_'))
  expect(found).toEqual([])
  expect(await requests('收到公开申请9件，予以公开4件，不予公开3件。')).toContain(
    'requests_refused=3',
  )
})

test.each([
  [
    '我镇信息公开通过多种形式（公示栏、网站、新闻媒体等）发布，主动公开政府信息136条。',
    'items_published=136',
  ],
  ['通过局网站主动公开公共资源交易、重大项目、民生保障等各类政府信息710条。', 'website_items=710'],
  [
    '通过政府网站、新媒体等多种渠道，及时发布文化活动、广播电视、执法监督等各类信息共计252条。',
    'items_published=252',
  ],
  ['在门户网站上发布政务新闻共804条，主动公开政府信息数共计449条。', 'items_published=449'],
  ['在大众网、海报新闻平台发布稿件92篇。', 'other_media_posts=92'],
])('%s gives %s, whatever else it names', async (text, figure) => {
  expect(await figures(text)).toContain(figure)
})

test.each([
  ['官方微博26.4粉丝开展互动，2023年发布微博共计18635条。', 'weibo_posts=26.4'],
  ['公众号粉丝近千位。发布原创内容20篇，转载法律法规26篇。', 'items_published=20'],
  [
    '2023年通过信息公开网公开信息92条，删除了不适用的项目，累计公开信息831项。',
    'items_published=831',
  ],
])('%s does not give %s, whatever else it names', async (text, figure) => {
  expect(await figures(text)).not.toContain(figure)
})

test.each([
  ['累计发布微信推文1256篇（2020年以来），其中2023年334篇。', ['wechat_posts=334']],
  ['2023年发布推文334篇，总阅读量12.6万。', ['wechat_posts=334']],
  ['两个微信公众号分别发布信息334条、27条。', ['wechat_posts=27', 'wechat_posts=334']],
  [
    '微信公众号“青禾发布”和“文明青禾”分别推送334篇和27篇。',
    ['wechat_posts=27', 'wechat_posts=334'],
  ],
  ['公开信息数量由2022年的412条增加到2023年的543条。', ['items_published=543']],
])('%s → %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test('accounts that are more than the numbers behind them are not shared out', async () => {
  expect(await figures('三个微信公众号分别开通，全年发布信息334条。')).not.toContain(
    'wechat_posts=27',
  )
})

test('new media of which WeChat and Weibo are the parts are those two together', async () => {
  const text = '政务新媒体发布信息361条，其中微信300条，微博61条。'
  expect(await figures(text)).toEqual([
    'wechat_posts=300',
    'weibo_posts=61',
    'weibo_wechat_posts=361',
  ])
  expect(await figures('政务新媒体发布信息361条。')).toEqual(['other_media_posts=361'])
})
