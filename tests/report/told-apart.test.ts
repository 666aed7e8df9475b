import { expect, test } from 'vitest'
import { figures, requests } from './read'

test.each([
  [
    '收到公开申请24件（含上年结转1件）。予以公开4件，重复申请1件，所有申请均在法定期限内完成答复。',
    24,
  ],
  ['收到公开申请9件。同意公开6件，部分公开3件，上述申请均按时答复。', 9],
  ['受理公开申请12件（包括上年结转2件），均已按期答复。', 12],
])('all of what the sentence before counts: %s', async (text, value) => {
  const found = (await requests(text)).filter((one) => one.startsWith('requests_answered='))
  expect(found).toEqual([`requests_answered=${value}`])
})

test('those carried in beside the new ones are not among them', async () => {
  const text = '收到公开申请24件，上年结转1件，均已按时答复。'
  expect(await requests(text)).not.toContain('requests_answered=24')
})

test.each([
  '全年共办理依申请公开55件，其中书面答复52件，撤销申请1件，电话回复2件。',
  '办理公开申请36件，其中，当面答复31件、口头答复5件。',
])('how some were answered is not how many: %s', async (text) => {
  const found = (await requests(text)).filter((one) => one.startsWith('requests_answered='))
  expect(found).toEqual([])
})

test.each([
  ['收到依申请公开57件以及2021年转办依申请公开2件。', 2],
  ['收到公开申请8件，2022年转来申请1件。', 1],
])('handed on from the year before: %s', async (text, value) => {
  expect(await requests(text)).toContain(`requests_carried_in=${value}`)
})

test.each([
  '在政务服务网展示依申请事项1209项，公共服务事项8216项。',
  '梳理依申请类政务服务事项320项。',
  '依申请办理的行政权力事项56项。',
])('services on application are no requests: %s', async (text) => {
  const found = (await requests(text)).filter((one) => one.startsWith('requests_received='))
  expect(found).toEqual([])
})

test.each([
  ['微信公众号发布信息[284]条。', 'wechat_posts=284'],
  ['微信公众号发布信息【284】条。', 'wechat_posts=284'],
  ['微信公众号发布信息（284）条。', 'wechat_posts=284'],
  ['微信公众号发布信息__284__条。', 'wechat_posts=284'],
])('a form that was filled in: %s', async (text, figure) => {
  expect(await figures(text)).toContain(figure)
})

test('a gazette among kinds is no way of publishing; one that publishes is', async () => {
  expect(await figures('公开政策文件、政策解读、政府公报信息75条。')).toEqual([])
  expect(await figures('通过政府公报公开信息59条。')).toContain('other_media_posts=59')
})

test.each(['张贴宣传海报200余份。', '张贴标语36条。', '张贴各类宣传画12张。'])(
  'bills are no items on a notice board: %s',
  async (text) => {
    expect(await figures(text)).toEqual([])
  },
)

test.each([
  '设置领导干部接听12345政务服务热线等版块，公开了各类政策文件166件。',
  '上线12345热线专栏，发布信息36件。',
])('papers beside the name of the hotline are no tickets: %s', async (text) => {
  expect((await figures(text)).filter((one) => one.startsWith('hotline_tickets'))).toEqual([])
})

test.each([
  '发布政策法规及解读8条。',
  '行政规范性文件、会议纪要及相关解读信息共90条。',
  '发布文件和有关解读材料12件。',
])('papers together with what explains them: %s', async (text) => {
  expect((await figures(text)).filter((one) => one.startsWith('policy_interpretations'))).toEqual(
    [],
  )
})

test('what is no public service is not counted as one', async () => {
  expect(await figures('专栏内发布政务服务事项1177条、非政务服务事项272条。')).not.toContain(
    'service_items_online=272',
  )
})

test('the short names of the columns behind the name of the row', async () => {
  const read = await figures('本年出台行政规范性文件：制发件数2件，废止件数1件，现行有效件数22件。')
  expect(read).toEqual([
    'normative_documents_in_force=22',
    'normative_documents_issued=2',
    'normative_documents_repealed=1',
  ])
})

test.each([
  ['通过“青禾县人民政府”网主动公开信息8条。', 'website_items=8'],
  ['在青禾镇政府线上公开信息225条。', 'website_items=225'],
  ['通过门户网站和政府信息公开查阅场所共主动公开信息426条。', 'items_published=426'],
])('a way by another name: %s', async (text, figure) => {
  expect(await figures(text)).toContain(figure)
})

test('all of the rest are not all', async () => {
  const text = '新收公开申请31宗，其中4宗已撤销申请，其余26宗均已在法定期限内答复。'
  expect(await requests(text)).not.toContain('requests_answered=31')
})
