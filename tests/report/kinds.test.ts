import { expect, test } from 'vitest'
import { figures } from './read'

const kinds = async (text: string, heading?: string) =>
  (await figures(text, heading))
    .filter((one) => one.startsWith('items_published_'))
    .map((one) => one.replace('items_published_', ''))

test.each([
  [
    '机构职能类5条，占3%；\n政策法规类12条，占7%；\n工作动态类138条，占90%。',
    ['documents=12', 'institution=5', 'news=138'],
  ],
  ['1、概况类信息：共3条。2、工作动态类信息：共96条。', ['news=96', 'overview=3']],
  // The list opens without 其中.
  [
    '在主动公开的68条信息中，机构职能类信息6条，占8.8%；政策法规类信息12条，占17.6%；业务动态类信息50条，占73.5%。',
    ['documents=12', 'institution=6', 'news=50'],
  ],
  [
    '在公开的信息中，机关职能信息2条；领导介绍4条；突发事件1条。',
    ['emergency=1', 'institution=2', 'leaders=4'],
  ],
  [
    '网站公开信息140条，分布情况为：公告公示类60条，信息公开年报1条，行政执法公开类9条，重点领域信息公开70条。',
    ['annual_reports=1', 'enforcement=9', 'key_areas=70', 'notices=60'],
  ],
  ['公开部门文件12件、规划计划2件、财政信息6件。', ['budget=6', 'documents=12', 'plans=2']],
  ['全年发布公示公告86条次。', ['notices=86']],
  [
    '主要内容为：机构职能（3条）、政策法规（12条）、工作动态（68条）。',
    ['documents=12', 'institution=3', 'news=68'],
  ],
  ['按内容分，规划计划类信息3条，财政资金类信息8条。', ['budget=8', 'plans=3']],
  [
    '发布信息66条，财政信息4条，工作动态60条，公开年报2条。',
    ['annual_reports=2', 'budget=4', 'news=60'],
  ],
  [
    '公开信息30条，其中政策法规类信息占20%，共6条；其他各类信息占80%，共24条。',
    ['documents=6', 'other=24'],
  ],
])('a list of kinds: %s', async (text, expected) => {
  expect(await kinds(text)).toEqual(expected)
})

test.each([
  [
    '2023年网站发布信息900条，其中政务要闻栏目全年发布信息420条、重点领域专栏发布信息31条。',
    ['key_areas=31', 'news=420'],
  ],
  [
    '主动公开信息80条，其中概况类信息更新4条，公开目录信息更新76条。',
    ['catalogue=76', 'overview=4'],
  ],
  [
    '公开机构职能、领导分工等概况类信息17条，公开信息公开目录信息条数340条。',
    ['catalogue=340', 'overview=17'],
  ],
  ['共发布内容88篇，其中部门动态一栏更新内容61篇。', ['news=61']],
  [
    '政务动态更新68条，政策文件更新15条，信息公开目录更新96条。',
    ['catalogue=96', 'documents=15', 'news=68'],
  ],
  ['“工作动态”栏目更新32条，“通知公告”栏目更新65条。', ['news=32', 'notices=65']],
  ['规划计划1条，财政公开4条。', ['budget=4', 'plans=1']],
  ['公众号发布90条，财政预决算信息公布3条。', ['budget=3']],
  [
    '其中，围绕中心工作，累计更新财政资金信息26条；公共资源交易信息18条；社会救助信息35条。',
    ['budget=26', 'livelihood=35', 'procurement=18'],
  ],
])('the name before its verb: %s', async (text, expected) => {
  expect(await kinds(text)).toEqual(expected)
})

test.each([
  ['公开信息62条。发布6篇预决算信息。', ['budget=6']],
  ['主动公开政府信息62条，其中9条为工作动态类信息，5条通知公告。', ['news=9', 'notices=5']],
  ['发布3条解读信息。', []],
  ['其中5条为网站信息。', []],
])('the name behind its number: %s', async (text, expected) => {
  expect(await kinds(text)).toEqual(expected)
})

test.each([
  [
    '具体情况：1.新增规章和规范性文件相关信息发布18条；2.国民经济和社会发展规划、专项规划及相关实施情况15条；3.统计信息发布27条；4.财政预算、决算信息发布66条；5.政府集中采购项目的目录、标准及实施情况发布33条。',
    ['budget=66', 'normative=18', 'plans=15', 'procurement=33'],
  ],
])('the matters of the Regulations, by number: %s', async (text, expected) => {
  const found = await figures(text)
  expect(found.filter((one) => one.startsWith('items_published='))).toEqual([])
  expect(await kinds(text)).toEqual(expected)
})

test.each([
  ['机构概况', 'institution'],
  ['内设机构', 'institution'],
  ['概况类信息', 'overview'],
  ['通告公告', 'notices'],
  ['涉农补贴公告公示信息', 'notices'],
  ['年度信息公开', 'annual_reports'],
  ['镇级公开年报', 'annual_reports'],
  ['政府信息公开工作年度报告', 'annual_reports'],
  ['公开指南', 'guides'],
  ['工作进展信息', 'news'],
  ['规划计画', 'plans'],
  ['公共资源交易信息', 'procurement'],
  ['其它信息', 'other'],
  ['“应主动公开的其他信息”', 'other'],
  ['重点领域、重大民生信息', 'key_areas'],
])('kind of %s', async (name, expected) => {
  expect(await kinds(`主动公开信息80条，其中，${name}7条，人事信息1条。`)).toEqual([
    `${expected}=7`,
  ])
})

test.each([
  ['谁执法谁普法信息'],
  ['执行法规条例类'],
  ['基层政务公开目录'],
  ['其他文件'],
  ['人事任免文件'],
  ['其他会议信息'],
  ['党建工作'],
  ['审计动态、审计结果、机关党建、政务服务等信息'],
])('%s is no kind of items', async (name) => {
  expect(await kinds(`主动公开信息80条，其中${name}7条，人事信息1条。`)).toEqual([])
})

test.each([
  // A part of the kind before the bracket, and what a bracket adds.
  ['工作动态78条（含部门动态50条、乡镇动态28条），公示公告22条。', ['news=78', 'notices=22']],
  ['其中动态信息60条（时政要闻42条，工作动态18条）；通知公告9条。', ['news=60', 'notices=9']],
  ['公报刊登文件70个，其中国务院文件30个、省政府文件40个。', []],
  ['收到网民留言40条，其中财政类6条、规划类3条。', []],
  ['主动公开政府工作信息、动态320条。', []],
  // Who published, what else is told by kinds.
  ['全镇公开信息63条，其中：青山村12条，财政所31条，应急办10条，执法队10条。', []],
  ['各科室报送信息50条，其中财务类12条、规划类38条。', []],
  ['公众咨询20条，其中规划类8条、财政类12条。', []],
  ['公开各类信息及工作动态类信息合计93条。', []],
])('parts and neighbours: %s', async (text, expected) => {
  expect(await kinds(text)).toEqual(expected)
})

test('a page that breaks between a name and its number', async () => {
  expect(
    await kinds('公开信息90条，其中规范性文件类\n8条，工作动态信\n息70条，其它信息\n12条。'),
  ).toEqual(['news=70', 'normative=8', 'other=12'])
})

test('a heading that names both matters is of both', async () => {
  const text = '公开信息50条，其中财政信息6条、工作动态44条。收到公开申请2件。'
  expect(await figures(text, '（一）主动公开、依申请公开方面')).toEqual([
    'items_published=50',
    'items_published_budget=6',
    'items_published_news=44',
    'requests_received=2',
  ])
})

test.each([
  ['2023年以来，我镇发布信息210条，其中政策文件12条。', ['documents=12']],
  ['2021年以来，我镇发布信息210条，其中政策文件12条。', []],
])('since the beginning of the year of the report: %s', async (text, expected) => {
  expect(await kinds(text)).toEqual(expected)
})

test.each([
  ['“新闻中心”发布信息210条。'],
  ['信息经“机构概况”“公示公告”等13个子栏目发布。'],
  ['网站公开通知要闻，财政预决算公开4条。'],
  ['公开涉农补贴公示信息56条。'],
  ['解读材料15条，媒体评论文章数量18篇。'],
])('one column, or its kinds, is not all: %s', async (text) => {
  const found = await figures(text)
  const isWhole = (one: string) =>
    /^(?:items_published|website_items|other_media_posts)=/u.test(one)
  expect(found.filter(isWhole)).toEqual([])
})

test.each([
  ['规范信息发布，公开部门预决算信息2条。', '（三）政府信息管理情况', ['budget=2']],
  ['1、概况类信息：共3条。2、工作动态类信息：共96条。', '（二）内容', ['news=96', 'overview=3']],
  ['检查财政信息2条。', '（三）政府信息管理情况', []],
  ['公开财政信息2条。', '五、存在的主要问题', []],
])('a kind under a heading of something else: %s', async (text, heading, expected) => {
  expect(await kinds(text, heading)).toEqual(expected)
})
