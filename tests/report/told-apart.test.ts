import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readText } from '../../src/report/read-text'
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

test.each(['设有1个专门的信息公开申请受理点。', '收到3件县政府的信息公开申请征询单，均已回复。'])(
  'a place where one asks, and a question of another body: %s',
  async (text) => {
    expect((await requests(text)).filter((one) => one.startsWith('requests_'))).toEqual([])
  },
)

test('of those closed, those granted', async () => {
  const text =
    '当年办结申请71件，办结的71件中予以公开的16件，不予公开5件，无法提供（不掌握）的38件。'
  expect(await requests(text)).toEqual([
    'requests_answered=71',
    'requests_granted=16',
    'requests_not_held=38',
    'requests_refused=5',
    'requests_unable_to_provide=38',
  ])
})

test('how answers came out is not how many there were', async () => {
  const text = '收到公开申请9件。具体答复情况：3件不属于本机关职责，已告知申请人。'
  expect(await requests(text)).not.toContain('requests_answered=3')
})

test('two ways of asking, all answered: as many as both, which no number says', async () => {
  const text = '收到信息公开网络申请7件，线下书面申请3件，均及时答复。'
  expect((await requests(text)).filter((one) => /requests_answered/u.test(one))).toEqual([])
})

test.each([
  ['收到公开申请126宗（未包含上年结转12宗），已办结118宗。', 'requests_carried_in=12'],
  ['新收到公开申请113件，接办上年6件，办结113件。', 'requests_carried_in=6'],
])('carried in, but not counted: %s', async (text, figure) => {
  const found = (await requests(text)).filter((one) => one.startsWith('requests_carried_in'))
  expect(found).toEqual([figure])
})

test('answered by the rules, named between', async () => {
  const text = '我局收到公开申请3条，严格按照《条例》有关规定，在法定时间内回复申请人。'
  expect(await requests(text)).toContain('requests_answered=3')
})

test('results behind two kinds of cases are those of the kind that there was', async () => {
  const text = '公开申请引发行政复议案件12件，行政诉讼案件0件，结果维持3件，尚未审结9件。'
  expect(await requests(text)).toEqual([
    'lawsuits_total=0',
    'reviews_pending=9',
    'reviews_total=12',
    'reviews_upheld=3',
  ])
})

test('a year that nothing was carried over from does not govern what follows', async () => {
  const text = '2022年未转结公开申请，进入行政复议程序和行政诉讼程序均为0件。'
  expect(await requests(text)).toEqual(
    expect.arrayContaining(['lawsuits_total=0', 'reviews_total=0']),
  )
})

test('issues, and what stands in them', async () => {
  const read = await figures('本年累计发布信息28期，150余条。')
  expect(read.filter((one) => one.startsWith('items_published='))).toEqual(['items_published=150'])
})

test('two accounts by their names, one of them in the clause before', async () => {
  const text = '通过“青禾12345”微信公众号，推送78条推文。通过“青禾政务”微信公众号发布信息248条。'
  expect(await figures(text)).toEqual(
    expect.arrayContaining(['wechat_posts=248', 'wechat_posts=78']),
  )
})

test('up to the end of the year: perhaps of all years', async () => {
  const { narrative } = await extract(
    readText('青禾县档案局2018年政府信息公开年度报告\n我局到2018年底累计主动公开政府信息1007条。'),
  )
  expect(narrative.readings.map(({ confidence }) => confidence)).not.toContain('sure')
})
