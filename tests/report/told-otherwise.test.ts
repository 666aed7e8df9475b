import { expect, test } from 'vitest'
import { figures, requests } from './read'

test.each([
  ['共收到公开申请4件，已按流程回复申请人。', 4],
  ['新收公开申请4件，已按规范及时进行回复。', 4],
  ['收到公开申请4件，我单位已按要求向申请人作出答复。', 4],
  ['收到公开申请4件，本局在规定时间内予以答复。', 4],
  ['收到公开申请5件，其中，4件均严格按时限依规答复，1件结转下年。', 4],
  ['收到公开申请4件。本着便民的原则，上述申请已全部按时答复到位。', 4],
])('an answer told with its manner: %s', async (text, value) => {
  expect(await requests(text)).toContain(`requests_answered=${value}`)
})

test('what is still to come is no answer', async () => {
  for (const text of ['收到公开申请4件，将按流程回复申请人。', '收到公开申请4件，按规范登记受理。'])
    expect((await requests(text)).join()).not.toContain('requests_answered')
})

test('none of requests and none of appeals in one sentence are told apart', async () => {
  expect(await requests('没有收到公开申请和因公开申请提起的行政复议。')).toEqual(
    expect.arrayContaining(['requests_received=0', 'reviews_total=0']),
  )
  for (const text of [
    '因公开申请行政复议、提起行政诉讼的情况：无。',
    '未收到依申请公开行政复议、行政诉讼案件。',
  ])
    expect(await requests(text), text).toEqual(['lawsuits_total=0', 'reviews_total=0'])
})

test.each([
  ['主动公开工作动态、项目申报、预算决算以及其他信息共计530条。', ['items_published=530']],
  ['主动公开业务文件、各类政府信息合计530条。', ['items_published=530']],
  ['主动公开重大决策、重点工作、产业政策等530条信息。', ['items_published=530']],
  ['通过公众号公开工作动态、通知公告以及其他信息共计530条。', ['wechat_posts=530']],
])('a total behind the kinds it is of: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test('a part behind its kinds is no total where the sentence goes on to one', async () => {
  const found = await figures('公开重大决策、重点工作、产业政策等30条信息，合计公开信息96条。')
  expect(found).not.toContain('items_published=30')
})

test('columns and headings are not the items under them', async () => {
  expect(await figures('共主动公开政府信息12项65条。')).toEqual(['items_published=65'])
  expect(await figures('在网站开设统计信息、公示公告等14个主动公开专栏。')).toEqual([])
})

test.each([
  ['在“青禾水利网”更新各类政务信息340条。', ['website_items=340']],
  ['“青禾水利”网易号公开信息34篇。', ['other_media_posts=34']],
  ['微信“青禾水利”发布46条，微博“青禾水利”发布24条。', ['wechat_posts=46', 'weibo_posts=24']],
])('a way by its name: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test('decisions are no items published about them', async () => {
  const decided = await figures(
    '主动公开信息154条，其中行政许可类处理决定数4条，行政处罚类处理决定数2条。',
  )
  expect(decided).toEqual(['items_published=154'])
  const about = await figures('主动公开信息160条，其中行政许可12条、行政处罚30条。')
  expect(about).toContain('items_published_permits=12')
})
