import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  [
    '行政许可：上一年项目数量45，本年增/减-3，处理决定数量610。',
    ['permits_decided=610', 'permits_items_change=-3', 'permits_items_prev=45'],
  ],
  [
    '行政处罚：上一年项目数量80，本年增/减+6，处理决定数量92。',
    ['penalties_decided=92', 'penalties_items_change=6', 'penalties_items_prev=80'],
  ],
  [
    '规范性文件：本年新制作数量2，本年新公开数量2，对外公开总数量17。',
    [
      'normative_documents_disclosed_f2019=2',
      'normative_documents_disclosed_total_f2019=17',
      'normative_documents_issued=2',
    ],
  ],
  [
    '政府集中采购项目数量8，采购总金额95.5万元。',
    ['procurement_amount_10k_yuan=95.5', 'procurement_projects=8'],
  ],
  ['重点工程：上一年项目数量45，处理决定数量6。', []],
])('%s → %s', async (text, expected) => {
  expect(await figures(text, '二、主动公开政府信息情况')).toEqual(expected)
})

test('a heading may count the parts of the report', async () => {
  const text = '对我局答复的复议申请1件，因申请人未补正而不予受理。'
  expect(await figures(text, '第四部分 行政复议、行政诉讼情况')).toEqual(['reviews_total=1'])
})
