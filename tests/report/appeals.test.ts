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

test.each([
  [
    '因不服信息公开答复提起行政复议6件，维持4件，纠正1件，终止1件。',
    ['reviews_corrected=1', 'reviews_other=1', 'reviews_total=6', 'reviews_upheld=4'],
    '（二）依申请公开情况',
  ],
  [
    '政府信息公开行政复议案件9件，其中5件维持、2件撤销、1件撤回、1件尚未审结。',
    [
      'reviews_corrected=2',
      'reviews_other=1',
      'reviews_pending=1',
      'reviews_total=9',
      'reviews_upheld=5',
    ],
    '（二）依申请公开情况',
  ],
  [
    '因信息公开被申请行政复议7宗（维持4宗，纠正2宗，其他1宗）。',
    ['reviews_corrected=2', 'reviews_other=1', 'reviews_total=7', 'reviews_upheld=4'],
    '（二）依申请公开情况',
  ],
  [
    '全年信息公开类行政诉讼8件。其中，胜诉5件，撤诉2件，正在审理1件。',
    ['lawsuits_other=2', 'lawsuits_pending=1', 'lawsuits_total=8', 'lawsuits_upheld=5'],
    '（二）依申请公开情况',
  ],
  ['有2起未经复议直接起诉的诉讼。', ['lawsuits_direct_total=2'], '（二）依申请公开情况'],
  ['1件复议后提起诉讼。', ['lawsuits_after_review_total=1'], '（二）依申请公开情况'],
  [
    '涉及信息公开的行政诉讼5件，其中未经复议直接起诉3件（结果维持2件，尚未审结1件），复议后起诉2件（结果纠正1件，其他结果1件）。',
    [
      'lawsuits_after_review_corrected=1',
      'lawsuits_after_review_other=1',
      'lawsuits_after_review_total=2',
      'lawsuits_direct_pending=1',
      'lawsuits_direct_total=3',
      'lawsuits_direct_upheld=2',
      'lawsuits_total=5',
    ],
    '（二）依申请公开情况',
  ],
  [
    '因政府信息公开发生行政复议案件3件；行政诉讼案件无。',
    ['lawsuits_total=0', 'reviews_total=3'],
    '（二）依申请公开情况',
  ],
  ['行政复议：无；行政诉讼：无。', ['lawsuits_total=0', 'reviews_total=0'], '（二）依申请公开情况'],
  [
    '本年度均为0。',
    ['lawsuits_total=0', 'reviews_total=0'],
    '四、政府信息公开行政复议、行政诉讼情况',
  ],
  ['均为零。', ['lawsuits_total=0', 'reviews_total=0'], '四、政府信息公开行政复议、行政诉讼情况'],
  ['均无。', ['lawsuits_total=0', 'reviews_total=0'], '四、政府信息公开行政复议、行政诉讼情况'],
  [
    '我局2023年度未发生此类情况。',
    ['lawsuits_total=0', 'reviews_total=0'],
    '四、政府信息公开行政复议、行政诉讼情况',
  ],
  ['本年度无。', ['lawsuits_total=0', 'reviews_total=0'], '四、政府信息公开行政复议、行政诉讼情况'],
  [
    '行政复议4件，结果维持3件，尚未审结1件。行政诉讼0件。',
    ['lawsuits_total=0', 'reviews_pending=1', 'reviews_total=4', 'reviews_upheld=3'],
    '四、政府信息公开行政复议、行政诉讼情况',
  ],
  [
    '行政复议：结果维持 2；结果纠正 1；其他结果 0；尚未审结 3；总计 6',
    [
      'reviews_corrected=1',
      'reviews_other=0',
      'reviews_pending=3',
      'reviews_total=6',
      'reviews_upheld=2',
    ],
    '四、政府信息公开行政复议、行政诉讼情况',
  ],
  [
    '因信息公开产生的行政复议2件，复议机关作出维持决定1件，驳回1件。',
    ['reviews_total=2', 'reviews_upheld=1'],
    '（二）依申请公开情况',
  ],
  [
    '被提起行政诉讼3起，一审判决驳回原告诉讼请求2起，1起在审。',
    ['lawsuits_pending=1', 'lawsuits_total=3', 'lawsuits_upheld=2'],
    '（二）依申请公开情况',
  ],
  ['实现信息公开零复议、零诉讼。', ['lawsuits_total=0', 'reviews_total=0'], '（二）依申请公开情况'],
  [
    '申请人不服答复提起复议1件、诉讼2件。',
    ['lawsuits_total=2', 'reviews_total=1'],
    '（二）依申请公开情况',
  ],
  [
    '未被申请行政复议，被提起行政诉讼1起。',
    ['lawsuits_total=1', 'reviews_total=0'],
    '（二）依申请公开情况',
  ],
  ['我局共有3件政府信息公开行政复议案件。', ['reviews_total=3'], '（二）依申请公开情况'],
  [
    '有2件行政复议案件由信息公开引起，复议机关均维持答复。',
    ['reviews_total=2'],
    '（二）依申请公开情况',
  ],
  [
    '未因政府信息公开工作被申请行政复议或者被提起行政诉讼。',
    ['lawsuits_total=0', 'reviews_total=0'],
    '（二）依申请公开情况',
  ],
  [
    '涉政府信息公开的行政复议、诉讼案件数量均为0。',
    ['lawsuits_total=0', 'reviews_total=0'],
    '（二）依申请公开情况',
  ],
  [
    '没有行政复议，行政诉讼案件1件，法院判决驳回其诉讼请求。',
    ['lawsuits_total=1', 'lawsuits_upheld=1', 'reviews_total=0'],
    '（二）依申请公开情况',
  ],
  [
    '收到因信息公开引发的复议案2起、行政应诉案1起。',
    ['lawsuits_total=1', 'reviews_total=2'],
    '（二）依申请公开情况',
  ],
  ['复议3件，诉讼1件，均已结案。', ['lawsuits_total=1', 'reviews_total=3'], '五、复议和诉讼'],
  ['全年办理行政复议案件6件，均与信息公开有关。', ['reviews_total=6'], '（二）依申请公开情况'],
  [
    '行政复议方面：2023年，共被申请政府信息公开行政复议5件，其中结果维持3件、其他结果2件。行政诉讼方面：被提起政府信息公开行政诉讼2件（其中未经复议直接起诉1件，复议后起诉1件），均为结果维持。',
    [
      'lawsuits_after_review_total=1',
      'lawsuits_direct_total=1',
      'lawsuits_total=2',
      'reviews_other=2',
      'reviews_total=5',
      'reviews_upheld=3',
    ],
    '（二）依申请公开情况',
  ],
])('what became of cases: %s → %s', async (text, expected, heading) => {
  const found = await figures(text, heading)
  expect(found.filter((one) => /^(?:reviews|lawsuits)_/.test(one))).toEqual(expected)
})

test.each([
  '全年审理行政复议案件30件，维持20件，纠正10件。',
  '办理各类行政诉讼案件12件，其中胜诉9件、撤诉3件。',
  '调解民事纠纷45件，其中终止2件。',
])('results of other matters: %s', async (text) => {
  const found = await figures(text)
  expect(found.filter((one) => /^(?:reviews|lawsuits)_/.test(one))).toEqual([])
})

test('below the heading of another section the same words say nothing', async () => {
  expect(await figures('均为0。', '五、存在的主要问题及改进情况')).toEqual([])
})
