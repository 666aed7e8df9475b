import { expect, test } from 'vitest'
import { figures, requests } from './read'

test.each([
  ['未收到公开申请。行政复议和行政诉讼均为零。', ['lawsuits_total=0', 'reviews_total=0']],
  ['收到公开申请0件。行政复议申请0件，行政诉讼0件。', ['lawsuits_total=0', 'reviews_total=0']],
  ['本年度行政复议2件、行政诉讼0件。', ['lawsuits_total=0', 'reviews_total=2']],
  ['因信息公开引起的行政复议3件、行政诉讼1件。', ['lawsuits_total=1', 'reviews_total=3']],
  ['发生行政复议案件2起。', ['reviews_total=2']],
  ['被提起行政诉讼5件。', ['lawsuits_total=5']],
  ['未发生行政复议、行政诉讼案件。', ['lawsuits_total=0', 'reviews_total=0']],
  ['没有因政府信息公开被申请行政复议或提起行政诉讼。', ['lawsuits_total=0', 'reviews_total=0']],
  ['无行政复议和行政诉讼情况。', ['lawsuits_total=0', 'reviews_total=0']],
  ['行政复议、行政诉讼均为0件。', ['lawsuits_total=0', 'reviews_total=0']],
  ['行政复议0件，行政诉讼0件。', ['lawsuits_total=0', 'reviews_total=0']],
  ['全年政府信息公开行政复议、诉讼均未发生。', ['lawsuits_total=0', 'reviews_total=0']],
  ['未发生针对本机关的信息公开复议、诉讼和投诉。', ['lawsuits_total=0', 'reviews_total=0']],
  ['没有引发行政复议案件，也没有行政诉讼案件。', ['lawsuits_total=0', 'reviews_total=0']],
  ['全年未收到政府信息公开行政复议申请。', ['reviews_total=0']],
  ['因依申请公开提起的行政诉讼1件，结果维持。', ['lawsuits_total=1']],
  ['本年度未出现行政复议，未出现行政诉讼。', ['lawsuits_total=0', 'reviews_total=0']],
  [
    '我镇没有发生因信息公开而引起的行政复议、行政诉讼及举报、投诉情况。',
    ['lawsuits_total=0', 'reviews_total=0'],
  ],
  ['政府信息公开行政复议、行政诉讼情况：无。', ['lawsuits_total=0', 'reviews_total=0']],
  ['因政府信息公开被申请行政复议1件，无行政诉讼。', ['lawsuits_total=0', 'reviews_total=1']],
  ['行政复议案件2件，行政诉讼案件0件。', ['lawsuits_total=0', 'reviews_total=2']],
  ['也未因此引发任何行政复议或诉讼。', ['lawsuits_total=0', 'reviews_total=0']],
  ['收到行政复议2件，均已办结。', ['reviews_total=2']],
  ['未因信息公开被行政复议机关纠正。信息公开行政复议3宗，均被维持。', ['reviews_total=3']],
  [
    '信息公开行政复议2件；行政诉讼案件3件，其中未经复议直接起诉1件、复议后起诉2件。',
    ['lawsuits_total=3', 'reviews_total=2'],
  ],
  ['政府信息公开行政复议、行政诉讼案件分别为4件、1件。', ['lawsuits_total=1', 'reviews_total=4']],
  ['涉及信息公开的行政诉讼一审2件。', ['lawsuits_total=2']],
  ['本年度没有因公开工作被提起行政复议。', ['reviews_total=0']],
  ['未出现群众因信息公开申请复议、提起诉讼的情形。', ['lawsuits_total=0', 'reviews_total=0']],
])('reviews and lawsuits: %s', async (text, expected) => {
  const found = await requests(text)
  expect(found.filter((one) => /^(?:reviews|lawsuits)_total/.test(one))).toEqual(expected)
})

test.each([
  '区司法局办理行政复议案件123件。',
  '全年审结行政复议案件88件，调解率60%。',
  '没有行政复议被纠正的情况。',
  '出庭应诉行政诉讼案件12件。',
  '行政复议、行政诉讼情况。收到行政复议申请52件，受理50件，审结47件。',
  '行政复议、行政诉讼情况。办理行政应诉案件19件。',
])('cases of other matters: %s', async (text) => {
  const found = await figures(text)
  expect(found.filter((one) => /^(?:reviews|lawsuits)_/.test(one))).toEqual([])
})

test('nothing below the heading of the section: none of either', async () => {
  const found = await figures('无', '四、政府信息公开行政复议、行政诉讼情况')
  expect(found).toEqual(['lawsuits_total=0', 'reviews_total=0'])
  expect(await figures('无', '五、存在的主要问题及改进情况')).toEqual([])
})
