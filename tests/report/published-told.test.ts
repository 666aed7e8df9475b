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
