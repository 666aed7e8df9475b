import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  [
    '行政许可：上一年项目数量21，本年增/减-3，处理决定数量118。',
    ['permits_decided=118', 'permits_items_change=-3', 'permits_items_prev=21'],
  ],
  [
    '（规章不适用）规范性文件：本年新制作数量2，对外公开总数量17。',
    ['normative_documents_disclosed_total_f2019=17', 'normative_documents_issued=2'],
  ],
  [
    '政府集中采购项目数量8，采购总金额96.5万元。',
    ['procurement_amount_10k_yuan=96.5', 'procurement_projects=8'],
  ],
  ['行政强制：本年处理决定数量4。', ['compulsory_measures=4']],
  ['本年新公开数量5，对外公开总数量40。', []],
])('rows of the form in words: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['全年有64条政府信息对外公开。', ['items_published=64']],
  [
    '共有90条信息向社会公开，其余35条由“青禾发布”微信公众号推出。',
    ['items_published=90', 'wechat_posts=35'],
  ],
  ['有12条政府信息未予公开。', []],
  ['县政府网站承载了其中70条。', ['website_items=70']],
  ['以县政府网站为主，公开信息55条。', ['website_items=55']],
  ['微信公众号“青禾发布”试运营5个月，发布信息19条。', ['wechat_posts=19']],
  ['政务新媒体共12个，发布信息8300条。', ['new_media_accounts=12', 'other_media_posts=8300']],
  ['公开就业创业、社会救助等民生信息88条。', ['items_published_livelihood=88']],
  ['公开就业创业、社会救助等各类信息88条。', ['items_published=88']],
  [
    '在区门户网站公开公文类信息9件，公开工作进展等非公文类信息31条，两类共计40条。',
    ['documents_made_public=9', 'items_published_documents=9', 'website_items=40'],
  ],
  ['5件以保密为由、2件以第三方权益为由不予公开，合计7件。', []],
  [
    '至2023年底，累计公开政府信息120条，其中2021年30条，2022年50条，2023年40条。',
    ['items_published=40'],
  ],
  [
    '主动公开政府信息150条。受改版影响，网站60条；新媒体90条。',
    ['items_published=150', 'other_media_posts=90', 'website_items=60'],
  ],
  ['微博发布信息 802 773 695', []],
])('items: %s', async (text, expected) => {
  const found = await figures(text)
  expect(found.filter((one) => !one.startsWith('requests'))).toEqual(expected)
})

test.each([
  ['“青禾发布”微信粉丝由1.2万增长到1.5万。', ['wechat_followers=15000']],
  ['粉丝数微信3.1万、微博1.2万。', ['wechat_followers=31000', 'weibo_followers=12000']],
  ['粉丝数微信新增300人。', []],
  ['两个信箱共收到来信40封，其中区长信箱15封、局长信箱25封。', ['online_messages=40']],
  ['收到群众诉求80件，其中网民留言20件。', ['online_messages=20']],
  ['“政府开放日”主题活动举办了4场。', ['public_events=4']],
  [
    '规范性文件有立有废：新出台3份、废止2份。',
    ['normative_documents_issued=3', 'normative_documents_repealed=2'],
  ],
  ['规范性文件：本年度2件。', ['normative_documents_issued=2']],
  ['规范性文件：清理2件。', []],
  ['上级组织的政务公开培训，我局派员参加了2次。', ['training_sessions=2']],
  ['政务公开办组织线上线下培训5次。', ['training_sessions=5']],
  ['信息公开工作全职1人，兼职3人。', ['staff_full_time=1', 'staff_part_time=3']],
])('other nouns: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})
