import { expect, test } from 'vitest'
import { figures } from './read'

const appeals = (text: string) => figures(text, '四、政府信息公开行政复议、行政诉讼情况')

test.each([
  ['被申请复议6件：4件维持，2件纠错；被诉5件：3件维持，1件纠错，1件其他情形。', 'lawsuits_total=5'],
  [
    '被申请复议6件：4件维持，2件纠错；被诉5件：3件维持，1件纠错，1件其他情形。',
    'lawsuits_upheld=3',
  ],
  ['行政复议：维持3，纠正1，其他0，未结2，总计6。', 'reviews_pending=2'],
  ['行政复议1件，复议维持后又提起行政诉讼1件。', 'lawsuits_total=1'],
  ['收到复议申请2件，法院方面没有立案。', 'lawsuits_total=0'],
  ['行政复议1件，法院未受理案件。', 'lawsuits_total=0'],
  ['信息公开引起的行政诉讼2件，全部获维持。', 'lawsuits_upheld=2'],
  ['行政诉讼2件，全部被判决撤销。', 'lawsuits_corrected=2'],
  ['有行政诉讼1件，现仍在审理中。', 'lawsuits_pending=1'],
  ['行政复议1起，复议机关维持了原答复。', 'reviews_upheld=1'],
  ['共1件行政复议，结果为维持。', 'reviews_upheld=1'],
  ['发生1起行政复议案件，复议结果为维持。', 'reviews_upheld=1'],
  ['行政诉讼1件，原告撤诉。', 'lawsuits_other=1'],
  ['行政复议3件，其中1件维持，2件正在复议机关审理中。', 'reviews_pending=2'],
])('%s gives %s', async (text, figure) => {
  expect(await appeals(text)).toContain(figure)
})

test.each([
  ['行政复议1件，复议维持后又提起行政诉讼1件。', 'lawsuits_upheld=1'],
  ['行政诉讼3件，法院判决维持。', 'lawsuits_upheld=3'],
  ['行政复议2件，对维持决定均不服提起诉讼。', 'reviews_upheld=2'],
  ['行政复议1件、针对其他行政行为的复议7件。', 'reviews_total=7'],
  ['行政复议1件，与信息公开无关的复议7件。', 'reviews_total=7'],
  ['被申请复议6件：4件维持，2件纠错；被诉5件：3件维持，2件纠错。', 'reviews_upheld=3'],
])('%s does not give %s', async (text, figure) => {
  expect(await appeals(text)).not.toContain(figure)
})

test.each([
  ['与诉讼有关的费用80元；向公众收取的费用0元。', ['information_fee_yuan=0']],
  ['答复申请人未收一分钱。', ['information_fee_yuan=0']],
  ['对申请人分文未收。', ['information_fee_yuan=0']],
  ['与诉讼有关的费用80元。', []],
  ['按规定可收取复制成本费，本年度未收取。', ['information_fee_yuan=0']],
  ['发出收费通知3件，总金额300元，实际收取200元。', ['information_fee_yuan=200']],
  ['发出收费通知0件、总金额0元，实际收取的总金额0元。', ['information_fee_yuan=0']],
  ['收费及减免情况：无', ['information_fee_yuan=0']],
  ['收费与减免事项：无。', ['information_fee_yuan=0']],
  ['依申请公开收费共计320元，减免费用40元。', ['information_fee_yuan=320']],
])('fees: %s → %s', async (text, expected) => {
  expect(await figures(text, '五、收费情况')).toEqual(expected)
})

test('本年度未发生 below the heading of reviews is said of no fee', async () => {
  expect(await appeals('本年度未发生。')).toEqual(['lawsuits_total=0', 'reviews_total=0'])
})

test.each([
  '因具体行政行为被提起行政诉讼2起，其中1起胜诉。',
  '因其他行政行为被申请行政复议3件，维持2件。',
])('cases over other acts of the office are none about disclosure: %s', async (text) => {
  expect(await appeals(text)).toEqual([])
  expect(await appeals(`未因信息公开发生行政复议和行政诉讼。${text}`)).toEqual([
    'lawsuits_total=0',
    'reviews_total=0',
  ])
})

test('none of several matters, of which two are those of the form', async () => {
  const text = '今年没有发生群众申请行政复议、质疑、投诉、诉讼等问题。'
  expect(await appeals(text)).toEqual(['lawsuits_total=0', 'reviews_total=0'])
})

test('other suits beside none about disclosure', async () => {
  const text = '未发生因政府信息公开引起的行政复议、行政诉讼，发生其他行政诉讼3件。'
  expect(await appeals(text)).toEqual(['lawsuits_total=0', 'reviews_total=0'])
})
