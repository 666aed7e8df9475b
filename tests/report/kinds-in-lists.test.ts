import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  // The first of several kinds is none for all of the site.
  [
    '在政务网上公开工作信息26条、行政检查信息9条。',
    ['items_published_inspections=9', 'items_published_news=26'],
  ],
  [
    '通过政府网站发布动态信息52条（其中图片15条、文字37条），领导信息4条。',
    ['items_published_leaders=4', 'items_published_news=52'],
  ],
  [
    '在区政府网站公开机构信息5条、预算信息7条、其他公示公告等信息31条。',
    ['items_published_budget=7', 'items_published_institution=5', 'items_published_notices=31'],
  ],
  // A way of its own ends the list.
  [
    '网站发布公告12条，利用客户端推送工作信息26条。',
    ['items_published_notices=12', 'other_media_posts=26'],
  ],
  [
    '公开信息90条，其中本局网站政务动态类信息70条，机构类信息20条。',
    ['items_published=90', 'items_published_institution=20', 'items_published_news=70'],
  ],
  [
    '公开信息60条，其中工作信息及政务动态类信息42条，政策法规类信息18条。',
    ['items_published=60', 'items_published_documents=18', 'items_published_news=42'],
  ],
  ['网站公开预决算信息、专项资金信息共13条。', ['items_published_budget=13']],
  // Press releases are one kind.
  ['刊发新闻稿41篇。', []],
  ['推送41篇新闻稿。', []],
  [
    '在政务网上公开工作信息26条；行政检查信息9条。',
    ['items_published_inspections=9', 'items_published_news=26'],
  ],
  ['发布惠企惠民等新闻发布会信息6条。', []],
])('kinds beside one another: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['公开信息80条，其中：人口计划和生育26条；财政信息4条。', ['budget=4']],
  ['公开信息80条，其中安全生产政策文件、措施和成效26条，公告类6条。', ['notices=6']],
  ['公开信息80条，其中企业财务、经营管理、业绩考核信息18条，公告类6条。', ['notices=6']],
  ['公开信息80条，其中财政信息9条，其他业务类信息34条。', ['budget=9', 'other=34']],
  ['公开信息80条，其中部门动态62条，政策文件2个并附解读。', ['documents=2', 'news=62']],
  // What one account or a gazette had.
  ['通过微信公众号推送76篇，其中工作动态31篇，其他内容11篇。', []],
  ['编印政府公报4期。其中，刊登部门规范性文件9件。', []],
  // The outcomes of requests.
  ['收到申请4件。其中，予以公开3件，其他1件。', []],
  ['在“信用青禾”网站公示行政处罚36项，行政许可8项。', ['penalties=36', 'permits=8']],
  ['公开行政许可事项36项。', []],
])('one kind or another matter: %s', async (text, expected) => {
  const kinds = (await figures(text)).filter((one) => one.startsWith('items_published_'))
  expect(kinds.map((one) => one.replace('items_published_', ''))).toEqual(expected)
})
