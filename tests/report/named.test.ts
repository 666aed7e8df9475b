import { expect, test } from 'vitest'
import { figures } from './read'

const named = async (text: string, heading?: string) =>
  (await figures(text, heading)).filter((one) => !/^(?:items_published|website_items)=/.test(one))

test.each([
  ['全年共举办政务公开业务培训4期，培训260人次。', ['training_sessions=4']],
  ['组织开展2次信息公开专题培训。', ['training_sessions=2']],
  ['开展政府信息公开工作培训，共3次。', ['training_sessions=3']],
  ['举办“政务公开大讲堂”培训5期。', ['training_sessions=5']],
  ['对全镇信息员进行业务培训两次。', ['training_sessions=2']],
  ['召开政务公开推进会3次、培训会2次。', ['training_sessions=2']],
  ['全年开展各类业务培训9次，其中政务公开培训2次。', ['training_sessions=2']],
  ['举办安全生产培训8场，政务公开工作有序。', []],
  ['开展就业技能培训12期。', []],
  ['计划举办政务公开培训3期。', []],
  ['每季度开展政务公开培训1次。', []],
  ['召开政务公开会议和培训共6次。', []],
])('training: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['配备专职人员2名、兼职人员6名。', ['staff_full_time=2', 'staff_part_time=6']],
  ['明确1名专职信息员负责政府信息公开工作。', ['staff_full_time=1']],
  ['自2008年条例实施以来，安排专职工作人员3名。', ['staff_full_time=3']],
  [
    '从事政府信息公开工作人员共5人，其中专职2人、兼职3人。',
    ['staff_full_time=2', 'staff_part_time=3', 'staff_total=5'],
  ],
  ['现有专（兼）职工作人员4名。', ['staff_total=4']],
  ['配有专兼职政务公开工作人员12名。', ['staff_total=12']],
  ['明确专职2人负责政务公开。', ['staff_full_time=2']],
  ['明确1名专职副主任分管政务公开。', []],
  ['各村配备兼职信息员1名。', []],
  ['设专职网格员20名，兼职人员40名。', []],
])('staff: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['办理县长信箱来信58件。', ['online_messages=58']],
  ['受理网民留言76条，已全部回复。', ['online_messages=76']],
  ['人民网领导留言板留言办理45件。', ['online_messages=45']],
  ['回复46条网民留言。', ['online_messages=46']],
  ['局长信箱共收到46件，办结44件。', ['online_messages=46']],
  ['收到“百姓呼声”网络留言40件。', ['online_messages=40']],
  [
    '收到市长信箱邮件88封，办结率96.5%。',
    ['online_messages=88', 'online_messages_resolved_pct=96.5'],
  ],
  ['网站留言33条，按期回复率97%。', ['online_messages=33']],
  ['12345热线及网民留言共办理310件。', []],
  ['受理群众来信18件。', []],
  ['开设领导信箱1个。', []],
])('messages: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['接待群众查阅65人次。', ['consultations=65']],
  ['接受市民咨询210人次，其中现场90人次，电话120人次。', ['consultations=210']],
  ['共接待咨询、查阅人员320余人次。', ['consultations=320']],
  ['公共查阅点接待群众150人次。', ['consultations=150']],
  ['接待公众查询政府信息15人次。', ['consultations=15']],
  ['电话咨询85人次。', []],
  ['举办义诊活动，接受群众健康咨询300人次。', []],
  ['12345热线接受咨询500件。', []],
])('visitors: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['组织召开“青禾这一年”系列新闻发布会4场次。', ['press_conferences=4']],
  ['举办12场新闻发布会。', ['press_conferences=12']],
  ['参加或举办新闻发布会总次数3次。', ['press_conferences=3']],
  ['政府公报公开政府信息数12条。', ['other_media_posts=12']],
  ['开展了2期网上访谈。', ['online_interviews=2']],
  ['编印12期政府公报。', ['gazettes_issued=12']],
  ['开展民意征集12次。', ['public_consultations=12']],
  ['回应公众关注热点或重大舆情3次。', ['hot_issue_responses=3']],
  ['开展了3场“政府开放日”活动。', ['public_events=3']],
  ['组织公众开放活动2次。', ['public_events=2']],
  ['共备案政务新媒体26家。', ['new_media_accounts=26']],
  ['运营维护政务新媒体账号4个。', ['new_media_accounts=4']],
  ['关停政务新媒体3个。', []],
  ['抽查政务新媒体30个。', []],
  ['公开政务服务事项312项。', ['service_items_online=312']],
  ['取消政务服务事项12项。', []],
  ['新开设政务公开专栏2个。', ['website_special_topics_new=2']],
  ['向图书馆、档案馆报送公开文本120份。', ['paper_copies_transferred=120']],
  ['向图书馆赠送图书200册。', []],
])('meetings, accounts, copies: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['解读政策文件15件。', ['policy_interpretations=15']],
  ['发布12篇政策解读。', ['policy_interpretations=12']],
  ['对3件规范性文件进行了解读。', ['policy_interpretations=3']],
  [
    '发布解读信息40条，其中文字解读22条、图片解读12条、视频解读6条。',
    [
      'policy_interpretations=40',
      'policy_interpretations_image=12',
      'policy_interpretations_text=22',
      'policy_interpretations_video=6',
    ],
  ],
  ['通过文字、图片等形式制作政策解读21个。', ['policy_interpretations=21']],
  ['发布文字、图片、视频解读共40条。', ['policy_interpretations=40']],
  ['发布解读稿件18篇，其中局长解读5篇。', ['policy_interpretations=18']],
  ['召开政策解读会4场。', []],
  ['转载上级政策解读21篇。', []],
  ['政策文件解读率100%。', []],
])('explanations: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['办理人大代表建议16件、政协提案23件。', ['proposals_cppcc=23', 'proposals_npc=16']],
  ['全年共办理12件人大代表建议和8件政协提案。', ['proposals_cppcc=8', 'proposals_npc=12']],
  ['人大代表建议和政协提案分别为12件、9件。', ['proposals_cppcc=9', 'proposals_npc=12']],
  ['办理人大代表议案1件、建议15件。', ['proposals_npc=15']],
  ['办理人大建议、政协提案共31件。', []],
  ['公开人大代表建议、政协提案办理结果22件。', ['proposal_replies_published=22']],
  ['承办人大建议10件，答复后全文公开8件。', ['proposal_replies_published=8', 'proposals_npc=10']],
])('proposals: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['微信公众号关注人数8200人。', ['wechat_followers=8200']],
  ['“青禾发布”公众号推送信息300条，粉丝1.5万人。', ['wechat_followers=15000', 'wechat_posts=300']],
  [
    '微信公众号发布文章62篇，新增关注1200人，累计关注1.1万人。',
    ['wechat_followers=11000', 'wechat_posts=62'],
  ],
  ['公众号新增粉丝500人。', []],
  ['抖音号发布41条，粉丝8000人。', ['other_media_posts=41']],
  ['政府网站全年访问量达52万人次。', ['website_visits=520000']],
  ['门户网站更新及时，总访问量16.8万次。', ['website_visits=168000']],
  ['门户网站日均访问量320次。', []],
  ['公众号阅读量达9万次。', []],
  ['抖音号发布短视频120条，播放量36万次。', ['other_media_posts=120']],
])('readers: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['配备了2名工作人员兼职负责政府信息公开。', ['staff_part_time=2']],
  ['1名工作人员专职从事信息公开。', ['staff_full_time=1']],
  ['设在信息公开办公室，配备工作人员4名。', ['staff_total=4']],
  ['3名工作人员具体负责信息公开。', ['staff_total=3']],
  ['服务窗口配备工作人员4名。', []],
  ['信息公开工作配备专职或兼职工作人员3名。', ['staff_total=3']],
  ['共有2名专（兼）职人员负责信息公开。', ['staff_total=2']],
  ['1名专职、6名兼职人员，设信息受理点1个。', ['staff_full_time=1', 'staff_part_time=6']],
])('who does the work: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test.each([
  ['组织了3次涵盖解读、保密的专业培训。', ['training_sessions=3']],
  ['开展2场围绕新条例、新格式的业务培训。', ['training_sessions=2']],
  ['组织市级培训3次。', ['training_sessions=3']],
  ['通报3次以案释法、举一反三的案例。', []],
])('what a training was about: %s', async (text, expected) => {
  expect(await figures(text, '（五）监督保障情况')).toEqual(expected)
})

test('a sentence on channels is no part of its own', async () => {
  const text = '加强渠道建设，按时答复。参加业务培训4次。'
  expect(await figures(text, '（五）监督保障情况')).toEqual(['training_sessions=4'])
})

test.each([
  ['群众网络留言建议2条，办结率100%。', ['online_messages=2', 'online_messages_resolved_pct=100']],
  ['网民留言办结86件。', ['online_messages=86']],
  ['镇长信箱、投诉专区共收到来信61封。', ['online_messages=61']],
  ['全年回复网络问政共计72条。', ['online_messages=72']],
  ['12345热线、镇长信箱共收到来信61封。', []],
  ['开设网上问政栏目2个。', []],
])('letters: %s', async (text, expected) => {
  expect(await named(text)).toEqual(expected)
})

test('the rate of requests that came by letter is not that of messages', async () => {
  const text = '收到申请8件，其中网上申请7件、来信申请1件，办结率100%。'
  const found = await figures(text, '（二）依申请公开情况')
  expect(found).not.toContain('online_messages_resolved_pct=100')
})
