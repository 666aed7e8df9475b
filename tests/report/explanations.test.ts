import { expect, test } from 'vitest'
import { figures } from './read'

test.each([
  ['用动漫、图解、视频等形式制作政策文件解读产品51个。', ['policy_interpretations=51']],
  ['发布群众较为关注的政策解读信息36条。', ['policy_interpretations=36']],
  [
    '公开政策解读14条，图解7条，政策问答解读5条。',
    ['policy_interpretations=14', 'policy_interpretations_image=7'],
  ],
  ['发布政策性文件图解18件。', ['policy_interpretations_image=18']],
  ['制发解读材料90条，多元化解读24次。', ['policy_interpretations=90']],
  ['发布解读材料60件、媒体解读22件、专家解读3件。', ['policy_interpretations=60']],
  [
    '解读政策文件32篇，其中图文类12篇、视频类6篇、图表4篇、音频1个。',
    [
      'policy_interpretations=32',
      'policy_interpretations_audio=1',
      'policy_interpretations_image=4',
      'policy_interpretations_text=12',
      'policy_interpretations_video=6',
    ],
  ],
  ['公开信息62条，其中图文类12条、视频类6条。', ['items_published=62']],
  ['发布工作报告及解读2条。', []],
  ['围绕新闻动态、政策解读、回应关切5个栏目公开。', []],
])('explanations: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['开展调查征集16次。', ['public_consultations=16']],
  ['发布调查征集10条。', ['public_consultations=10']],
  [
    '网站公开信息90条，其中政策解读4条；意见征集6次。',
    ['policy_interpretations=4', 'public_consultations=6', 'website_items=90'],
  ],
  ['征集意见建议35条。', []],
  ['完成9期《青禾县人民政府公报》的编辑出版。', ['gazettes_issued=9']],
  ['发行《青禾政报》12期。', ['gazettes_issued=12']],
  ['组织政务访谈6期。', ['online_interviews=6']],
  ['举办“阳光青禾”在线访谈5期。', ['online_interviews=5']],
  ['留言办结96件。', ['online_messages=96']],
  ['县长信箱、咨询投诉共收到来信40封。', ['online_messages=40']],
  ['处理网络问政36条。', ['online_messages=36']],
  [
    '办理群众网络留言建议3条，办结率100%。',
    ['online_messages=3', 'online_messages_resolved_pct=100'],
  ],
  [
    '收到政府信息公开申请8件，其中在线申请7件、来信1件，办结率100%。',
    ['requests_online=7', 'requests_received=8'],
  ],
  ['新闻发布会全年举办20场。其中，疫情防控新闻发布会累计举行15场。', ['press_conferences=20']],
])('meetings, letters, gazettes: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  [
    '发布信息90条，其中人大代表建议及政协提案办理信息14条。',
    ['items_published=90', 'proposal_replies_published=14'],
  ],
  [
    '主动公开人大代表建议和政协委员提案办理结果21条，财政信息5条。',
    ['items_published_budget=5', 'proposal_replies_published=21'],
  ],
  [
    '公开区人大建议复文28件、区政协提案复文45件。',
    ['proposal_replies_published=28', 'proposal_replies_published=45'],
  ],
  ['公开建议提案答复信息8件。', ['proposal_replies_published=8']],
  ['办理区人大代表建议、意见和批评8件。', ['proposals_npc=8']],
  ['人大代表建议、政协提案办理结果满意12件。', []],
])('replies to proposals: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['向县档案馆报送主动公开文件122件。', ['paper_copies_transferred=122']],
  ['县档案馆、图书馆全年共接收公开信息件600多份。', ['paper_copies_transferred=600']],
  ['公开县政府、县政府办公室文件47件。', ['documents_made_public=47']],
  ['主动公开发布行署及行署办公室文件32件。', ['documents_made_public=32']],
  [
    '公开县政府及县政府办公室文件26条，发展规划类信息3条。',
    ['documents_made_public=26', 'items_published_plans=3'],
  ],
  [
    '共计产生公文类政府信息70条，其中主动公开的公文类信息有22条。',
    ['documents_created=70', 'documents_made_public=22', 'items_published_documents=22'],
  ],
  [
    '公开县政府文件45份，县政府办公室文件61份。',
    ['documents_made_public=45', 'documents_made_public=61'],
  ],
  [
    '制发公文总数为156件，公开属性为主动公开的89件。',
    ['documents_created=156', 'documents_made_public=89'],
  ],
  [
    '作出行政许可决定12件，行政处罚决定6件，行政强制2件。',
    ['compulsory_measures=2', 'penalties_decided=6', 'permits_decided=12'],
  ],
  [
    '新增规范性文件2件、废止1件。',
    ['normative_documents_issued=2', 'normative_documents_repealed=1'],
  ],
  ['我局发文210件，其中主动公开26件。', ['documents_created=210', 'documents_made_public=26']],
  ['累计公开规范性文件56件，其中2023年新增3件。', []],
  ['编制主动公开目录36份。', ['catalogues_published=36']],
  ['免予公开的公文类信息5条。', []],
  [
    '行政许可办件量达到8700件，其他对外管理服务事项2600件。',
    ['other_services_decided=2600', 'permits_decided=8700'],
  ],
])('papers: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})

test.each([
  ['基层政务公开专栏45条。', ['grassroots_catalogue_items=45']],
  ['基层政务公开标准化规范化专区累计公开信息330条。', ['grassroots_catalogue_items=330']],
  ['门户网站建设了财政、医疗等共20个重点领域信息公开专栏。', ['key_field_columns=20']],
  ['门户网站开设了防汛抗旱、安全生产等6个专题。', ['website_special_topics_new=6']],
  ['新开设“主题教育”“安全生产”等4个专题。', ['website_special_topics_new=4']],
  ['网站共有专题12个。', []],
  ['举办6个专题讲座。', []],
])('columns: %s', async (text, expected) => {
  expect(await figures(text)).toEqual(expected)
})
