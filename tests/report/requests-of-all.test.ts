import { expect, test } from 'vitest'
import { extract } from '../../src/report/extract'
import { readText } from '../../src/report/read-text'
import { requests } from './read'

test.each([
  ['未接到提出公开政府信息的申请。', 'requests_received=0'],
  ['没有收到要求查看其他信息的申请。', 'requests_received=0'],
  ['未收到网上申请、当面申请和信函申请公开信息。', 'requests_in_person=0'],
  ['未收到公开信息的网络申请、信函申请。', 'requests_by_letter=0'],
])('none received, whatever was asked for: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  '没有收到对公开政府信息申请答复的投诉。',
  '未收到因公开政府信息申请引发的复议。',
  '未受理低保申请。',
])('says nothing of requests: %s', async (text) => {
  expect((await requests(text)).filter((one) => one.startsWith('requests'))).toEqual([])
})

test.each([
  ['收到公开申请9件，均为自然人申请，已答复。', 'requests_received.natural_person=9'],
  ['收到公开申请4件。申请人均为企业。', 'requests_received.org_business=4'],
  ['收到公开申请4件（均为自然人）。', 'requests_received.natural_person=4'],
  ['收到公开申请1件，已依法答复，申请人为自然人。', 'requests_received.natural_person=1'],
  ['收到公开申请1件，提交申请的方式为网上申请。', 'requests_online=1'],
  ['受理自然人信息公开申请31件。', 'requests_received.natural_person=31'],
])('who asked, and how, of all: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['收到公开申请4件，申请人主要为自然人。', 'requests_received.natural_person=4'],
  ['收到公开申请4件，以自然人申请为主。', 'requests_received.natural_person=4'],
  ['收到公开申请4件，均告知自然人申请人。', 'requests_received.natural_person=4'],
  ['收到公民、法人公开申请4件。', 'requests_received.natural_person=4'],
])('not all of them: %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})

test.each([
  ['收到9件依申请公开，按要求按时予以答复。', 'requests_answered=9'],
  ['受理公开申请3件，已依规及时完成回复。', 'requests_answered=3'],
  ['收到公开申请1件，申请内容涉及征地，已在时限内办结。', 'requests_answered=1'],
  ['收到公开申请1件。涉及房屋登记等信息，已在法定时限内予以答复。', 'requests_answered=1'],
  ['办理依申请公开8件。对于8件公开申请，我局已在时限内全部答复完毕。', 'requests_answered=8'],
  ['受理公开申请7件，其余6件全部按照规定及时处理完毕。', 'requests_answered=6'],
  ['受理公开申请5件。其中，同意公开3件，不予公开2件，均依法答复。', 'requests_answered=5'],
])('all of them answered: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['收到公开申请5件。其中，主动公开的信息均在期限内公开。', 'requests_answered=5'],
  ['收到公开申请5件，按要求建立台账。', 'requests_answered=5'],
  ['对于8件公开申请，我局尚未答复。', 'requests_answered=8'],
])('not answered: %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})

test.each([
  ['收到公开申请90件，2022年结转3件，共办结92件。', ['requests_carried_in=3']],
  ['收到公开申请90件，办结89件，结转至2024年1', []],
  ['受理公开申请7件，除1件尚在答复中，其余已答复。', ['requests_carried_over=1']],
  [
    '办理依申请公开9件，本年度8件，结转上年度1件。',
    ['requests_carried_in=1', 'requests_received=8'],
  ],
])('carried from and to another year: %s', async (text, expected) => {
  const found = await requests(text)
  const isKept = (one: string) => /carried/u.test(one) || expected.includes(one)
  expect(found.filter(isKept)).toEqual(expected)
})

test.each([
  ['收到申请6件，予以公开2件，部分公开2件，其他2件（申请人撤回）。', 'requests_withdrawn=2'],
  ['收到申请6件，予以公开2件，部分公开2件，其他2件。', 'requests_other=2'],
  ['收到申请5件。其中，已主动公开和同意公开的3件，不予公开2件。', 'requests_granted=3'],
  ['答复依申请公开2件，申请人满意率100%。', 'request_reply_satisfaction_pct=100'],
])('what became of them: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['主动公开2件，其他2件。', 'requests_other=2'],
  ['公开指南满意率98%。', 'request_reply_satisfaction_pct=98'],
  ['收到申请2件并答复，热线满意率98%。', 'request_reply_satisfaction_pct=98'],
  ['办理网民留言、区长信箱、12345热线、依申请公开等45件。', 'requests_handled=45'],
  ['办理网民留言、区长信箱、12345热线、依申请公开等45件。', 'hotline_tickets=45'],
])('not of requests: %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})

test.each([
  '2022年上半年政府信息公开数据统计',
  '2022年第三季度政务公开工作情况',
  '6月份政府信息公开情况汇总',
])('a page for a part of the year is no report: %s', async (title) => {
  const text = `首页\n\n${title}\n一、总体情况\n主动公开政府信息92条。\n二、依申请公开情况\n收到政府信息公开申请6件。\n三、行政复议、诉讼情况\n发生行政复议1件。存在的问题：无。`
  const { heading, narrative } = await extract(readText(text))
  expect(heading.isReport).toBe(false)
  expect(narrative.readings).toEqual([])
})
