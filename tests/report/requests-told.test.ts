import { expect, test } from 'vitest'
import { requests } from './read'

test.each([
  [
    '村民和企业递交的信息公开申请合计5件，来自村民的为3件，来自企业的为2件。',
    'requests_received=5',
  ],
  [
    '收到公开申请9件，7件为自然人申请，2件为法人或者其他组织申请。',
    'requests_received.org_total=2',
  ],
  ['收到公开申请9件，7件来自居民，2件来自企业。', 'requests_received.natural_person=7'],
  ['收到政府信息公开申请6件；6件全部在年内办完。', 'requests_answered=6'],
  ['全年只有一起依申请公开。', 'requests_received=1'],
  ['新收申请80件，结转上年6件。', 'requests_carried_in=6'],
  ['新收申请80件，承接上年6件。', 'requests_carried_in=6'],
  ['新收24，结转3，合计27件。', 'requests_carried_in=3'],
  ['新收申请12件，结转2件，共计14件。', 'requests_carried_in=2'],
  ['收到申请12件，办结10件，结转2件。', 'requests_carried_over=2'],
  ['收到申请80件，其中5件转由下一年度办理。', 'requests_carried_over=5'],
  ['通过信函、网络收到申请各4件，全年申请总量8件。', 'requests_received=8'],
  ['全镇共收到申请900件。镇政府办公室直接收到申请45件。', 'requests_received=900'],
  ['镇政府本级收到申请45件，全镇共收到申请300件。', 'requests_received=300'],
  ['收到申请数：无。', 'requests_received=0'],
  ['申请办结数：无。', 'requests_answered=0'],
  ['申请答复件数：零。', 'requests_answered=0'],
  ['同意公开、部分公开、不予公开数：无。', 'requests_refused=0'],
  ['予以公开、无法提供的申请数均为零。', 'requests_unable_to_provide=0'],
  ['办理结果：公开7件，不公开1件。', 'requests_granted=7'],
  ['办理结果：公开7件，不公开1件。', 'requests_refused=1'],
  ['收到申请8件，7件予以公开，1件属信访事项。', 'requests_not_processed_petition=1'],
  ['3件因过程性信息、2件因执法案卷不予公开，合计5件。', 'requests_refused=5'],
  [
    '3件以“内部事务信息”为由、2件以“第三方合法权益”为由不予公开。',
    'requests_refused_third_party=2',
  ],
  ['收到申请9件，7件投诉举报、1件重复申请不予处理，合计8件。', 'requests_not_processed=8'],
  [
    '予以公开20件；部分公开3件；不予公开2件；不予处理1件；其他1件；总计27件。',
    'requests_answered=27',
  ],
  ['予以公开20件；部分公开3件；不予公开2件；不予处理1件；其他1件；总计27件。', 'requests_other=1'],
])('%s gives %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['通过信函、网络收到申请各4件，全年申请总量8件。', 'requests_received=4'],
  ['全镇共收到申请900件。镇政府办公室直接收到申请45件。', 'requests_received=45'],
  ['其余6件属“非政府信息”“信息不存在”等情形。', 'requests_not_exist=6'],
  ['答复中5件为国家秘密、信息不存在等原因。', 'requests_not_exist=5'],
  ['1.同意公开、部分公开、不予公开数：无。', 'requests_granted=1'],
  ['2．同意部分公开3件；', 'requests_partially_granted=2'],
  ['新收24，结转3，合计27件。', 'requests_carried_over=3'],
  ['3件以“内部事务信息”为由、2件以“第三方合法权益”为由不予公开。', 'requests_refused=2'],
  ['予以公开20件；部分公开3件；不予公开2件；总计30件。', 'requests_answered=30'],
  ['申请办结数：无。', 'requests_received=0'],
])('%s does not give %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})

test.each([
  ['收到公开申请2条，已在规定的期限内办理、答复。', 'requests_answered=2'],
  ['收到依申请公开2件，在第一时间进行了回复解答，满意率100%。', 'requests_answered=2'],
  [
    '收到公开申请22起，答复22起。其中公开1起，不属于政府信息4起，告知其他途径3起。',
    'requests_granted=1',
  ],
  ['收到公开申请12件，公开2件，信息不存在9件。', 'requests_granted=2'],
  ['未收到自然人、法人或其他组织申请公开相关政府信息。', 'requests_received=0'],
  ['截止目前，我镇未接受政府信息公开申请。', 'requests_received=0'],
  ['本年度，未接到群众要求公开的信息。', 'requests_received=0'],
  ['没有收到企业请求公开有关信息的。', 'requests_received=0'],
])('%s → %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test('what the public wants to see more of is no request', async () => {
  expect(await requests('未能主动公开群众要求公开的信息较多。')).not.toContain(
    'requests_received=0',
  )
})

test.each([
  ['收到公开申请1件，并在法定时限内予以规范答复。', 'requests_answered=1'],
  ['2023年度，分局依申请公开受理和办结6件。', 'requests_received=6'],
  ['2023年度，分局依申请公开受理和办结6件。', 'requests_answered=6'],
  ['公开规范性文件2件，行政处罚499件，接收政府信息公开申请13件。', 'requests_received=13'],
])('what became of them: %s → %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['新收申请2件，结转1件，答复3件。', 'requests_carried_in=1'],
  ['收到公开申请3件，答复2件，结转1件。', 'requests_carried_over=1'],
])('carried into the year or out of it, by the sum: %s', async (text, figure) => {
  const found = (await requests(text)).filter((one) => one.includes('carried'))
  expect(found).toEqual([figure])
})

test('what one applicant asked for is not all', async () => {
  const text = '申请人张某提交的申请10件，占全年申请总数的83%。'
  expect(await requests(text)).not.toContain('requests_received=10')
})

test.each([
  ['收到公开申请1件，经审查属于本机关不掌握，已告知申请人。', 'requests_not_held=1'],
  ['收到公开申请1件，办结1件，为无法提供（本机关不掌握）。', 'requests_not_held=1'],
  ['收到公开申请1件，已答复1件，因信息不存在无法提供。', 'requests_not_exist=1'],
])('what became of the only one: %s → %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test('what does not exist and cannot be given is no none', async () => {
  const found = await requests('收到公开申请1件，因信息不存在无法提供。')
  expect(found).not.toContain('requests_unable_to_provide=0')
  expect(await requests('本年度不存在不予公开的情况。')).toContain('requests_refused=0')
})

test('no complaint about a refusal is no refusal', async () => {
  const found = await requests('未出现逾期答复、不予公开被投诉的情况，收到公开申请4件。')
  expect(found).toEqual(['requests_received=4'])
})
