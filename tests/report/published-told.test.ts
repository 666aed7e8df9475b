import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  ['主动公开政府信息件数为123件。', 'items_published=123'],
  [
    '到2023年底累计主动公开政府信息81条，电子化率达100%，其中，本年度新增的主动公开政府信息27条。',
    'items_published=27',
  ],
  ['主动公开信息的有5条。', 'items_published=5'],
  ['本年度政府信息公开共530条，包括党政类137条。', 'items_published=530'],
  ['在镇政府网站主动公开政府信息260余', 'website_items=260'],
  ['镇政府门户网站共发送9条信息。', 'website_items=9'],
  [
    '市政府网站公开文件25件，均经过审查；主动公开各类信息383条，总访问量89万次。',
    'website_items=383',
  ],
  [
    '市政府网站公开文件25件，均经过审查；主动公开各类信息383条，总访问量89万次。',
    'website_visits=890000',
  ],
  ['通过县政府网站公开政策文件，会议、财政预决算、民生等信息98条。', 'website_items=98'],
  [
    '通过微博和微信公众号，累计发布重要会议、工作进展、服务动态及重要活动信息210条。',
    'weibo_wechat_posts=210',
  ],
  ['其他渠道方面：“青禾财政”微信公众号发布信息82条，订阅数678。', 'wechat_followers=678'],
])('items and who reads them: %s', async (text, figure) => {
  expect(await figures(text)).toContain(figure)
})

test.each([
  ['《青禾县人民政府公报》编发4期。', 'other_media_posts=4'],
  ['主动公开政府信息2', 'items_published=2'],
  ['在县政府网上公开机构信息3条、财政信息16条、其他公告公示通知等信息54条。', 'website_items=54'],
  [
    '通过网站公开财政信息42条，发布工作动态、通知公告及行政处罚等各类信息共150条，总计公开信息192条。',
    'items_published=150',
  ],
  ['公众号发布视频3条，总访问量5万次。', 'website_visits=50000'],
  ['短信发送信息30条。', 'items_published=30'],
])('not that: %s', async (text, figure) => {
  expect(await figures(text)).not.toContain(figure)
})

test.each([
  ['未收到任何形式的有关信息公开方面的咨询。', 'consultations=0', ''],
  ['未发生电话及当面咨询。', 'consultations=0', '五、咨询处理情况'],
  [
    '信息公开窗口共接待咨询72人次，其中电话咨询43人次，现场咨询29人次。',
    'consultations=72',
    '（一）主动公开情况',
  ],
  ['接待咨询访问23人次。', 'consultations=23', '（一）主动公开情况'],
  ['年初、年中两次举办政务公开工作培训。', 'training_sessions=2', '（五）监督保障'],
  ['配备政府信息公开专职信息人员2名。', 'staff_full_time=2', '（五）监督保障'],
  ['信息公开引起的行政复议2件，复议结果均为维持。', 'reviews_upheld=2', '六、行政复议'],
  ['行政事业性收费金额12万元。', 'fees_charged_10k_yuan=12', '（一）主动公开情况'],
])('%s', async (text, figure, heading) => {
  expect(await figures(text, heading)).toContain(figure)
})

test.each([
  ['未收到不予公开的咨询。', 'consultations=0', '（一）主动公开情况'],
  ['未开展法律咨询。', 'consultations=0', '（一）主动公开情况'],
  ['服务窗口接待咨询72人次。', 'consultations=72', '（一）主动公开情况'],
  ['第2次举办政务公开培训。', 'training_sessions=2', '（五）监督保障'],
  ['两次举办消防培训。', 'training_sessions=2', '（五）监督保障'],
  ['行政复议2件，复议机关均已受理。', 'reviews_upheld=2', '六、行政复议'],
])('not: %s', async (text, figure, heading) => {
  expect(await figures(text, heading)).not.toContain(figure)
})

test('谘詢 in traditional text is 咨询', async () => {
  const text =
    '2023年，本鎮共接受公眾政府信息公開方面的谘詢26人次。關於總體數據，請參閱機關報告；檔案館開放時間不變，請應邀機關報國務辦。'
  expect(await figures(text)).toContain('consultations=26')
})

test.each([
  ['开通了“青禾气象”官方微博，发布各类气象信息960余条。', ['weibo_posts=960']],
  [
    '所内新浪、腾讯两个微博，在原有基础上，加大力度，全年累计发布政府信息342条。',
    ['weibo_posts=342'],
  ],
  ['镇政务公众号，围绕中心工作，坚持每日更新，全年共公开政府信息215条。', ['wechat_posts=215']],
  ['通过新媒体公开信息（“青禾医保”微信公众号）96条。', ['wechat_posts=96']],
  ['在公众号“青禾发布”更新网站信息368条。', ['wechat_posts=368']],
  ['在青禾在线（县政府门户网站）发布各类政务信息812条。', ['website_items=812']],
  ['利用局官方网站，在“信息公开”“要闻动态”“党的建设”等栏目发布信息713条。', ['website_items=713']],
  [
    '县政府网站主动公开政务信息（包括：机构职能等4个一级栏目，新闻动态等33个二级栏目）共计7685条。',
    ['website_items=7685'],
  ],
  [
    '公开信息620条，其中青禾高新技术产业开发区政务网290条，今日头条135条，一点资讯121条，抖音74条。',
    [
      'items_published=620',
      'other_media_posts=121',
      'other_media_posts=135',
      'other_media_posts=74',
      'website_items=290',
    ],
  ],
  [
    '其中，通过县政府网站更新信息14条，政务新媒体更新486条、全年总计主动公开信息500条。',
    ['items_published=500', 'other_media_posts=486', 'website_items=14'],
  ],
  [
    '及时公开示范创建、专项整治、综合执法等工作信息126条（其中：网站39条、微信公众号87条）。',
    ['items_published=126', 'website_items=39', 'wechat_posts=87'],
  ],
  ['2023年度完成政府信息公开301条。', ['items_published=301']],
  [
    '发布信息163条，其中微博“青禾文旅”发布243条，微信“青禾文旅在线”发布469条。',
    ['items_published=163', 'wechat_posts=469', 'weibo_posts=243'],
  ],
])('the way stands apart from its number: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  // A verb before it: what is done for an account is not what it did.
  ['管好政务公众号，坚持每日更新，全年共公开政府信息215条。', 'wechat_posts=215'],
  // Not all that there is: the parts do not add up.
  ['公开专项整治等工作信息126条（其中：网站39条、微信公众号80条）。', 'items_published=126'],
  ['自2013年开通官方微博以来，累计发布信息960条。', 'weibo_posts=960'],
  ['发布政策解读28件、媒体解读政策文件9件。', 'policy_interpretations=9'],
])('no such way: %s', async (text, figure) => {
  expect(await figures(text)).not.toContain(figure)
})
