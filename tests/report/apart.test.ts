import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  // Cases of all matters, and those about disclosure.
  [
    '全年发生行政复议9件、行政诉讼3件，其中涉及政府信息公开的行政复议2件，行政诉讼1件。',
    ['lawsuits_total=1', 'reviews_total=2'],
  ],
  ['全系统行政复议31件，其中因信息公开引起的行政复议4件。', ['reviews_total=4']],
  ['因政府信息公开引发行政复议5件，其中维持3件。', ['reviews_total=5', 'reviews_upheld=3']],
  // What is meant to be.
  ['明年在政府网站发布信息不少于150条。', []],
  ['改进措施：下一年度公开信息300条以上。', []],
  ['结转下年度继续办理公开申请2件。', ['requests_carried_over=2']],
  // Others' own.
  [
    '本局公众号发布信息84条。各学校自办公众号发布信息9000余条，不计入上述数据。',
    ['wechat_posts=84'],
  ],
  ['区融媒体公众号发布信息620条，未纳入统计。', []],
  // Who was asked.
  [
    '12345热线办理工单410件，满意率96%。社会评议群众满意度为91%。',
    ['hotline_satisfaction_pct=96', 'hotline_tickets=410'],
  ],
  // Who explains.
  ['发布政策解读稿件24篇，其中局长解读3篇。', ['policy_interpretations=24']],
  ['主要负责人解读2次。', []],
])('%s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})
