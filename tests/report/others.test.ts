import { expect, test } from 'vitest'
import { figures, requests } from './read'

test.each([
  [
    '办理12345热线工单1,368件，满意率97.2%。',
    ['hotline_satisfaction_pct=97.2', 'hotline_tickets=1368'],
  ],
  ['承办12345政务服务便民热线转办件455件。', ['hotline_tickets=455']],
  ['共受理12345市民服务热线诉求2.1万件。', ['hotline_tickets=21000']],
  [
    '12345热线交办工单730条，按时办结率100%，群众满意度95%。',
    ['hotline_resolved_pct=100', 'hotline_satisfaction_pct=95', 'hotline_tickets=730'],
  ],
  [
    '12345热线交办工单730条，按时办结率98%，群众满意度95%。',
    ['hotline_satisfaction_pct=95', 'hotline_tickets=730'],
  ],
  ['全年接收12345平台派单66单。', ['hotline_tickets=66']],
  [
    '12345平台工单按期回复率100%，满意率93.5%，全年共办理工单640件。',
    ['hotline_satisfaction_pct=93.5', 'hotline_tickets=640'],
  ],
  ['处理12345工单512件，其中投诉类300件、咨询类212件。', ['hotline_tickets=512']],
  ['通过12345热线办理群众诉求88件。', ['hotline_tickets=88']],
  ['书记信箱来信45件，12345热线120件。', ['hotline_tickets=120']],
  ['镇值班热线接听来电321次。', []],
  ['办理县长信箱来信58件，办结率100%。', []],
  ['回复网民留言92条，满意率99%。', []],
  ['12345热线按时回复率99%。', []],
  ['受理群众诉求1023件，其中12345热线890件。', ['hotline_tickets=890']],
  ['“12345”热线共转办工单340件，办结340件。', ['hotline_tickets=340']],
  ['全年12345热线受理量达5,120件。', ['hotline_tickets=5120']],
  ['办理12345、网上问政等平台诉求540件。', []],
  ['12345便民热线工单满意率由92%提升到97%。', []],
  [
    '满意率95.1%，共办理12345热线工单320件。',
    ['hotline_satisfaction_pct=95.1', 'hotline_tickets=320'],
  ],
  [
    '12345热线诉求办结率、满意率分别为99%、94%。',
    ['hotline_resolved_pct=99', 'hotline_satisfaction_pct=94'],
  ],
  ['12345热线累计受理6.5万件，今年受理1.2万件。', ['hotline_tickets=12000']],
  ['2022年受理12345热线工单1200件，2023年受理1500件。', ['hotline_tickets=1500']],
  ['12345热线办理满意率97%、不满意率3%。', ['hotline_satisfaction_pct=97']],
  ['接听12345热线、96111热线共3200件。', []],
  ['12345热线座席45个，知识库新增条目320条。', []],
  ['在12345热线平台发布信息120条。', []],
  ['12345热线接受咨询500件。', []],
  ['受理420件12345热线工单。', ['hotline_tickets=420']],
  ['12345热线更加畅通。热线平台共受理群众诉求5600件。', ['hotline_tickets=5600']],
  ['12345热线工单按期办结率97%，区领导接听热线8场次，受理工单7.1万件。', ['hotline_tickets=71000']],
  ['12328热线受理3200件，满意率97%。', []],
  [
    '接听12345热线电话230个，群众满意率98%。',
    ['hotline_satisfaction_pct=98', 'hotline_tickets=230'],
  ],
])('the hotline: %s', async (text, expected) => {
  expect((await figures(text)).filter((one) => one.startsWith('hotline'))).toEqual(expected)
})

test('the hotline of the heading', async () => {
  const found = await figures('全年受理诉求3200件，满意率97%。', '（三）12345热线办理情况')
  expect(found).toEqual(['hotline_satisfaction_pct=97', 'hotline_tickets=3200'])
  expect(await figures('全年受理诉求3200件，满意率97%。', '（三）政民互动情况')).toEqual([])
})

test.each([
  ['本年度收取信息处理费1200元。', 'information_fee_yuan=1200'],
  ['全年收取信息公开处理费0.3万元。', 'information_fee_yuan=3000'],
  ['未收取信息处理费。', 'information_fee_yuan=0'],
  ['本年度没有向申请人收取任何信息处理费。', 'information_fee_yuan=0'],
  ['2023年度收取信息处理费0元。', 'information_fee_yuan=0'],
  ['我单位2023年收取信息处理费的情况：无。', 'information_fee_yuan=0'],
  ['依申请公开信息处理费收取情况为零。', 'information_fee_yuan=0'],
  ['2023年未产生信息处理费。', 'information_fee_yuan=0'],
  ['未因依申请公开收取费用。', 'information_fee_yuan=0'],
  ['本年度未发出收费通知，收取信息处理费总额为0元。', 'information_fee_yuan=0'],
  [
    '依据《政府信息公开信息处理费管理办法》，本年度收取的信息处理费为零。',
    'information_fee_yuan=0',
  ],
  ['2023年，我镇没有收取过信息处理费。', 'information_fee_yuan=0'],
  ['全年收取信息处理费2笔，共计260元。', 'information_fee_yuan=260'],
  ['本年度未就信息公开向任何公民、法人和其他组织收取费用。', 'information_fee_yuan=0'],
  ['依申请公开未收取检索、复制、邮寄等成本费用。', 'information_fee_yuan=0'],
])('the fee: %s', async (text, expected) => {
  expect(await figures(text, '六、其他需要报告的事项')).toContain(expected)
})

test.each([
  ['制发行政规范性文件3件。', 'normative_documents_issued=3'],
  ['全年出台规范性文件5份，均已公开。', 'normative_documents_issued=5'],
  ['本年度未制发规范性文件。', 'normative_documents_issued=0'],
  ['印发行政规范性文件2件，废止1件。', 'normative_documents_issued=2'],
  ['新制定规范性文件4件。', 'normative_documents_issued=4'],
  ['未出台规章和行政规范性文件。', 'normative_documents_issued=0'],
  ['制定行政规范性文件0件。', 'normative_documents_issued=0'],
  ['现行有效行政规范性文件21件，本年度制定4件、废止1件。', 'normative_documents_issued=4'],
  ['公开行政规范性文件9件，其中本年新制发3件。', 'normative_documents_issued=3'],
])('documents: %s', async (text, expected) => {
  expect(await figures(text)).toContain(expected)
})

test.each([
  '公开规范性文件解读6篇。',
  '规范性文件栏目公开信息9条。',
  '清理规范性文件12件。',
  '采购总金额477.35万元。',
])('no document issued, no fee: %s', async (text) => {
  const found = (await requests(text)).filter((one) =>
    /^(?:normative_documents_issued|information_fee)/.test(one),
  )
  expect(found).toEqual([])
})

test('who is satisfied with the answers to proposals did not call the hotline', async () => {
  const text = '承办12345热线工单120件，办结率100%；承担建议提案20件，全部办理完毕，满意率达100%。'
  expect(await figures(text)).not.toContain('hotline_satisfaction_pct=100')
  expect(await figures('承办12345热线工单120件，满意率达98%；承担建议提案20件。')).toContain(
    'hotline_satisfaction_pct=98',
  )
})

test('what a caller of the hotline told is a ticket, though it is called information', async () => {
  expect(await figures('收到“12345”热线转办群众诉求信息14条。')).toContain('hotline_tickets=14')
})

test.each([
  '省、市、县三级平台转办12345工单分别为100件、912件、5000件。',
  '行政复议占全部行政复议（33件）的9%。',
  '行政复议2件、行政诉讼3件，均不涉及政府信息公开。',
  '发生行政复议2件、行政诉讼3件，与信息公开无关。',
  '共收到网民留言、来电、来访、申请等220件。',
  '依申请公开平台访问1200次。',
])('of other matters, or of several: %s', async (text) => {
  const found = (await requests(text)).filter((one) =>
    /^(?:requests|reviews|lawsuits|hotline)/.test(one),
  )
  expect(found).toEqual([])
})
