import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  ['编印两期600余份《青禾县人民政府公报》。', ['gazettes_issued=2']],
  ['3次参加县里组织的在线访谈。', ['online_interviews=3']],
  ['新闻发布会信息公开9场。', ['press_conferences=9']],
  ['以“政务公开+”主题活动6起。', ['public_events=6']],
  ['开展民意征集、网上调查7条。', ['public_consultations=7']],
  ['解读信息发布17条。', ['policy_interpretations=17']],
  [
    '解读文件19个，其中图片解读文件12个。',
    ['policy_interpretations=19', 'policy_interpretations_image=12'],
  ],
  ['按时公开2024年度部门预算、2022年度部门决算。制作政务访谈4期。', ['online_interviews=4']],
  ['县政府信息公开窗口接待咨询84人次。', ['consultations=84']],
  ['接待咨询访问84人次。', ['consultations=84']],
  ['政务大厅窗口接待咨询84人次。', []],
  [
    '县政府网站公开文件12件；总访问量32万次。',
    ['documents_made_public=12', 'website_visits=320000'],
  ],
  ['县政府网站公开文件12件；微信公众号推文总访问量32万次。', ['documents_made_public=12']],
  ['办公地点：青禾路9号2幢306室信息中心。', []],
])('what a noun names: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['未收到有关信息公开方面的咨询。', ['consultations=0']],
  ['没有群众到查阅点查阅。', ['consultations=0']],
  ['本年度未发生政府信息公开电话及当面咨询。', ['consultations=0']],
  ['未收到投诉、咨询。', []],
  ['未开展政策咨询。', []],
  ['未提供信息公开法律咨询。', []],
])('nobody asked: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  [
    '未印发、修改和废止行政规范性文件。',
    ['normative_documents_issued=0', 'normative_documents_repealed=0'],
  ],
  ['无现行有效的行政规范性文件。', ['normative_documents_in_force=0']],
  ['未制定规章。', ['rules_issued=0']],
  ['修订规范性文件管理办法，未按期完成的予以督办。', []],
  [
    '公开信息90条，其中：制定并发布规范性文件5件。',
    ['items_published=90', 'normative_documents_issued=5'],
  ],
  ['制发规范性文件9件，其中以县政府名义制发4件。', ['normative_documents_issued=9']],
  [
    '发布公开规范性文件0件，作出行政处罚2件、行政强制1件。',
    ['compulsory_measures=1', 'normative_documents_issued=0', 'penalties_decided=2'],
  ],
  [
    '县政府网站发布信息1.2万余条、县政府公文36件，废止县政府公文7件。',
    ['documents_made_public=36', 'website_items=12000'],
  ],
  [
    '公布人大建议、政协提案办理情况信息9条，其中人大建议办理情况信息5条，政协提案办理情况信息4条。',
    ['proposal_replies_published=9'],
  ],
  [
    '全文公开人大建议、政协提案办理答复件21件（人大建议答复12件，政协提案答复9件）。',
    ['proposal_replies_published=21'],
  ],
])('papers: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})
