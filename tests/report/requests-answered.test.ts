import { expect, test } from 'vitest'
import { figures, requests } from './read'

test.each([
  ['收到公开申请6件，其中4件已按时按规完成答复，其余2件结转下年。', 'requests_answered=4'],
  ['收到公开申请9件，完成8件，结转下年1件。', 'requests_answered=8'],
  ['受理依申请公开1件、已按规定答复。', 'requests_answered=1'],
  ['收到公开申请5件，均依照有关规定在法定期限内进行答复。', 'requests_answered=5'],
  ['收到公开申请5件，均已按时限和要求对申请人进行了答复。', 'requests_answered=5'],
  ['收到政府信息公开申请1件。申请人为企业，在法定期限内予以答复。', 'requests_answered=1'],
  ['受理答复政府信息公开申请7件，其中行政复议1件。', 'requests_answered=7'],
  ['收到公开申请4件，线下来信或窗口提交1件，均按时办结。', 'requests_answered=4'],
  ['受理公开申请3条，答复3条。', 'requests_answered=3'],
  ['收到公开申请6件。内容涉及征地等。所有申请均在法定时限内答复。', 'requests_answered=6'],
])('answered: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['收到公开申请6件，完成公开目录8件。', 'requests_answered=8'],
  ['收到公开申请5件。主动公开信息均在法定期限内予以公开。', 'requests_answered=5'],
  ['收到公开申请3件，办结热线咨询9件，均在规定期限内予以答复。', 'requests_answered=9'],
  ['答复网民留言3条。', 'requests_answered=3'],
  ['收到公开申请6件。接到咨询12个。所有申请均按时答复。', 'requests_answered=12'],
])('not answered: %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})

test('答覆 and 資訊 in traditional text are 答复 and 信息', async () => {
  const text =
    '（二）依申請公開情況\n2023年，本鎮接收政府資訊公開申請14件，較上年減少；答覆13件。關於總體數據，請參閱機關報告。'
  expect(await figures(text)).toEqual(['requests_answered=13', 'requests_received=14'])
})

test('words of traditional text: 入口網站, 規範性檔案, 諮詢; an archive stays one', async () => {
  const text =
    '2023年，本鎮在政府入口網站發布訊息58條；制發規範性檔案3件；接受群眾諮詢26人次。檔案館開放時間總體不變，請應邀機關報國務辦。'
  expect(await figures(text)).toEqual([
    'consultations=26',
    'normative_documents_issued=3',
    'website_items=58',
  ])
})

test.each([
  ['收到公开申请1件，通过电子邮件提交，已答复。', 'requests_by_email=1'],
  ['收到公开申请6件，均为网上申请。', 'requests_online=6'],
  ['收到公开申请6件，全部以信函方式提交。', 'requests_by_letter=6'],
  ['其中邮件申请2件、当面申请3件。', 'requests_by_email=2'],
  ['网上申请9件、现场申请2件、邮寄申请4件，共计15件。', 'requests_received=15'],
  ['截至2023年底累计收到公开申请60件，其中2023年收到8件。', 'requests_received=8'],
  ['制作政府信息80条，其中主动公开70条；受理政府信息公开申请2条。', 'requests_received=2'],
])('received: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['收到公开申请6件，以网上申请为主。', 'requests_online=6'],
  ['收到公开申请6件，均已通过信函答复。', 'requests_by_letter=6'],
  ['收到并办理依申请公开2次、网络舆情14次。', 'requests_online=14'],
  ['制定保密审查、依申请公开4个制度文件。', 'requests_received=4'],
  ['完善依申请公开3项工作机制。', 'requests_received=3'],
  ['网上申请9件、现场申请2件，共计15件。', 'requests_received=15'],
  ['截至2023年底累计收到公开申请60件，其中2023年收到8件。', 'requests_received=60'],
])('not received: %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})

test.each([
  ['今年没有申请公开信息和不予公开信息的情形。', ['requests_received=0', 'requests_refused=0']],
  ['未收到村民对信息公开及不予公开的申请。', ['requests_received=0']],
  ['未收到或以其他方式要求公开信息的申请。', ['requests_received=0']],
  ['全年未收到信息公开类案件。', ['requests_received=0']],
  ['未接到政府信息公开诉求。', ['requests_received=0']],
  ['不予以公开信息的数量为零。', ['requests_refused=0']],
  ['没有对不予公开的来电投诉。', []],
  ['未发生信息公开类行政复议案件。', ['reviews_total=0']],
])('none: %s', async (text, expected) => {
  expect(await requests(text)).toEqual(expected)
})

test.each([
  ['部分予以公开2件；予以公开6件。', ['requests_granted=6', 'requests_partially_granted=2']],
  ['“非本机关公开范围”并告知向其他机关办理5件。', ['requests_not_this_agency=5']],
  ['2023年制作、获取政府信息90条，其中不予公开60条。', []],
  ['形成公文80件，其中主动公开50件，依申请公开20件，不予公开10件。', []],
  ['产生政府信息40条，主动公开20条，作为依申请公开文件8条，不予公开文件12条。', []],
])('outcomes: %s', async (text, expected) => {
  const found = await requests(text)
  expect(found.filter((one) => one.startsWith('requests_'))).toEqual(expected)
})

test.each([
  ['收到公开申请3件，均予以公开。', ['requests_granted=3']],
  ['收到公开申请2件，比上年少1件，均为信访事项。', ['requests_not_processed_petition=2']],
  ['全年收到1个政府信息公开申请，不予公开。', ['requests_refused=1']],
  ['收到公开申请5件，均不属于本机关职责，已告知申请人。', ['requests_not_this_agency=5']],
  [
    '收到公开申请1件，因本机关不掌握该信息，无法提供。',
    ['requests_not_held=1', 'requests_unable_to_provide=1'],
  ],
  ['收到公开申请3件，予以公开的及时上网。', []],
  ['收到公开申请1件，属于主动公开范围。', []],
  ['收到公开申请2件，均未予以公开或部分公开。', []],
  ['属于主动公开范围的3件；同意公开7件。', ['requests_granted=7']],
  ['属于主动公开范围的3件；不予公开2件。', ['requests_granted=3', 'requests_refused=2']],
])('what became of all of them: %s', async (text, expected) => {
  const found = await requests(text)
  expect(found.filter((one) => !one.startsWith('requests_received'))).toEqual(expected)
})

test.each([
  ['受理政府信息公开申请2件，已完成依申请公开申请2件。', 'requests_answered=2'],
  ['受理1件政府信息公开申请，办结1条。', 'requests_answered=1'],
  ['收到政府信息公开申请3件，及时进行受理，现均已处理完毕。', 'requests_answered=3'],
  [
    '收到1件依申请公开，群众通过网上申请的方式，提出“人口变动情况，包括迁入和迁出”的信息公开申请，本单位在规定时间内予以答复。',
    'requests_answered=1',
  ],
  [
    '收到申请书55份，申请公开的信息主要涉及征地、规划等方面。\n我局本着应公开尽公开的原则，上述申请已全部按时答复到位。',
    'requests_answered=55',
  ],
  ['全年共接受办理政府信息公开申请623件。', 'requests_received=623'],
  ['收到政府信息公开申请3项全部予以公开，无上年结转申请。', 'requests_granted=3'],
])('answered, in other words: %s', async (text, figure) => {
  expect(await requests(text)).toContain(figure)
})

test.each([
  ['受理公开申请2件，已完成公开指南修订1件。', 'requests_answered=1'],
  ['收到公开申请5件。\n加强队伍建设，培训内容均已答复到位。', 'requests_answered=5'],
])('not answered, in other words: %s', async (text, figure) => {
  expect(await requests(text)).not.toContain(figure)
})
