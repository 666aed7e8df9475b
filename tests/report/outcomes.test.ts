import { expect, test } from 'vitest'
import { figures } from './read'

const isCase = (one: string) => /^(?:requests|reviews|lawsuits)_/.test(one)

test.each([
  [
    '收到申请40件，其中因属于内部事务信息不予公开2件、因属于过程性信息不予公开3件。',
    ['requests_received=40', 'requests_refused_deliberative=3', 'requests_refused_internal=2'],
    '（二）依申请公开情况',
  ],
  [
    '办结申请30件，不予公开6件（属于行政执法案卷4件，属于行政查询事项2件）。',
    [
      'requests_answered=30',
      'requests_refused=6',
      'requests_refused_case_file=4',
      'requests_refused_enquiry=2',
    ],
    '（二）依申请公开情况',
  ],
  [
    '不予公开的7件申请中，涉及国家秘密1件、法律行政法规禁止公开2件、危及“三安全一稳定”1件、保护第三方合法权益3件。',
    [
      'requests_refused=7',
      'requests_refused_law=2',
      'requests_refused_security=1',
      'requests_refused_state_secret=1',
      'requests_refused_third_party=3',
    ],
    '（二）依申请公开情况',
  ],
  [
    '答复申请20件，其中无法提供11件，包括本机关不掌握相关政府信息8件、没有现成信息需要另行制作2件、补正后申请内容仍不明确1件。',
    [
      'requests_answered=20',
      'requests_needs_creation=2',
      'requests_not_held=8',
      'requests_unable_to_provide=11',
      'requests_unclear_after_correction=1',
    ],
    '（二）依申请公开情况',
  ],
  [
    '答复申请9件，其中不予处理5件（信访举报投诉类2件，重复申请1件，要求提供公开出版物1件，大量反复申请1件）。',
    [
      'requests_answered=9',
      'requests_not_processed=5',
      'requests_not_processed_excessive=1',
      'requests_not_processed_petition=2',
      'requests_not_processed_publication=1',
      'requests_not_processed_repeat=1',
    ],
    '（二）依申请公开情况',
  ],
  [
    '办结申请12件，其中申请人逾期不补正按放弃申请处理2件、逾期未缴费1件。',
    ['requests_answered=12', 'requests_other_correction_overdue=2', 'requests_other_fee_unpaid=1'],
    '（二）依申请公开情况',
  ],
  [
    '共答复申请15件，重复申请不予处理2件，要求行政机关重新出具已获取信息1件。',
    [
      'requests_answered=15',
      'requests_not_processed=2',
      'requests_not_processed_reissue=1',
      'requests_not_processed_repeat=2',
    ],
    '（二）依申请公开情况',
  ],
  [
    '答复结果为：全部公开8件，不属我局公开范围3件，政府信息不存在2件，不同意公开1件。',
    [
      'requests_granted=8',
      'requests_not_exist=2',
      'requests_not_this_agency=3',
      'requests_refused=1',
    ],
    '（二）依申请公开情况',
  ],
  [
    '作出“予以公开”答复10件，“部分公开”答复4件，“不予公开”答复2件。',
    ['requests_granted=10', 'requests_partially_granted=4', 'requests_refused=2'],
    '（二）依申请公开情况',
  ],
  [
    '作出予以公开决定的7件，作出不予公开决定的1件。',
    ['requests_granted=7', 'requests_refused=1'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请5条，答复“同意公开”3条，答复“信息不存在”2条。',
    ['requests_granted=3', 'requests_not_exist=2', 'requests_received=5'],
    '（二）依申请公开情况',
  ],
  [
    '受理申请9件，已予公开6件，区分处理后部分公开2件，依法不予公开1件。',
    [
      'requests_granted=6',
      'requests_partially_granted=2',
      'requests_received=9',
      'requests_refused=1',
    ],
    '（二）依申请公开情况',
  ],
  [
    '其中，非本机关政府信息的6件，非政府信息1件。',
    ['requests_not_this_agency=6'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请8件，给予公开4件，拒绝公开1件，告知不属于本单位职责范围2件，不存在1件。',
    [
      'requests_granted=4',
      'requests_not_exist=1',
      'requests_not_this_agency=2',
      'requests_received=8',
      'requests_refused=1',
    ],
    '（二）依申请公开情况',
  ],
  [
    '办理结果：公开6件、部分公开1件、不掌握3件、重复申请不予处理1件。',
    [
      'requests_granted=6',
      'requests_not_held=3',
      'requests_not_processed=1',
      'requests_not_processed_repeat=1',
      'requests_partially_granted=1',
    ],
    '（二）依申请公开情况',
  ],
  [
    '办结情况：予以公开60件（40.00%），部分公开18件（12.00%），不予公开30件（20.00%），无法提供40件（26.67%），其他处理2件（1.33%）。',
    [
      'requests_granted=60',
      'requests_other=2',
      'requests_partially_granted=18',
      'requests_refused=30',
      'requests_unable_to_provide=40',
    ],
    '一、总体情况',
  ],
  [
    '办结的25件中：予以公开15件、占60%；不予公开4件、占16%；其他处理6件、占24%。',
    ['requests_answered=25', 'requests_granted=15', 'requests_other=6', 'requests_refused=4'],
    '（二）依申请公开情况',
  ],
  [
    '予以公开及部分公开共19件，无法提供6件。',
    ['requests_unable_to_provide=6'],
    '（二）依申请公开情况',
  ],
  [
    '全年收到申请3件，均予以公开，无不予公开情况。',
    ['requests_received=3', 'requests_refused=0'],
    '（二）依申请公开情况',
  ],
  [
    '本年零申请，也无予以公开、部分公开、不予公开等办理结果。',
    [
      'requests_granted=0',
      'requests_partially_granted=0',
      'requests_received=0',
      'requests_refused=0',
    ],
    '（二）依申请公开情况',
  ],
  [
    '实现了“零申请、零结转”。',
    ['requests_carried_in=0', 'requests_carried_over=0', 'requests_received=0'],
    '（二）依申请公开情况',
  ],
  [
    '申请41件，已经答复39件，尚在办理2件。',
    ['requests_answered=39', 'requests_carried_over=2', 'requests_received=41'],
    '（二）依申请公开情况',
  ],
  [
    '新收申请33件，30件已在年内办结，3件按期结转下年度办理。',
    ['requests_answered=30', 'requests_carried_over=3', 'requests_received=33'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请20件，截至年底已办结18件，另有2件正在办理。',
    ['requests_answered=18', 'requests_carried_over=2', 'requests_received=20'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请20件，其中18件已按时办理完毕，2件尚未到答复期限。',
    ['requests_answered=18', 'requests_carried_over=2', 'requests_received=20'],
    '（二）依申请公开情况',
  ],
  ['全年办理答复申请66件。', ['requests_answered=66'], '（二）依申请公开情况'],
  [
    '共处理答复政府信息公开申请17件（含上年结转2件）。',
    ['requests_answered=17', 'requests_carried_in=2'],
    '（二）依申请公开情况',
  ],
  ['本年度办结总数为52件。', ['requests_answered=52'], '（二）依申请公开情况'],
  [
    '本年新收申请61件，上年转来3件，合计64件，办结60件，余4件转下年办理。',
    [
      'requests_answered=60',
      'requests_carried_in=3',
      'requests_carried_over=4',
      'requests_received=61',
    ],
    '（二）依申请公开情况',
  ],
  [
    '上年度遗留2件，今年收到7件，年末未办结1件。',
    ['requests_carried_in=2', 'requests_carried_over=1', 'requests_received=7'],
    '（二）依申请公开情况',
  ],
  [
    '含2022年结转的5件，12件结转至2024年。',
    ['requests_carried_in=5', 'requests_carried_over=12'],
    '（二）依申请公开情况',
  ],
  ['另有去年延续办理3件。', ['requests_carried_in=3'], '（二）依申请公开情况'],
  [
    '今年没有收到信息公开申请，去年也没有遗留。',
    ['requests_carried_in=0', 'requests_received=0'],
    '（二）依申请公开情况',
  ],
  [
    '没有收到信息公开申请，上年度亦无结转。',
    ['requests_carried_in=0', 'requests_received=0'],
    '（二）依申请公开情况',
  ],
  [
    '未收到申请，无上年结转、无结转下年度继续办理的申请。',
    ['requests_carried_in=0', 'requests_carried_over=0', 'requests_received=0'],
    '（二）依申请公开情况',
  ],
  [
    '新收申请4件，上年无结转，均已办结，无结转下年度申请。',
    [
      'requests_answered=4',
      'requests_carried_in=0',
      'requests_carried_over=0',
      'requests_received=4',
    ],
    '（二）依申请公开情况',
  ],
  [
    '共收到申请36件，其中自然人30件、法人或其他组织6件。',
    [
      'requests_received.natural_person=30',
      'requests_received.org_total=6',
      'requests_received=36',
    ],
    '（二）依申请公开情况',
  ],
  [
    '新收申请44件，申请人为自然人的38件，商业企业4件，科研机构1件，法律服务机构1件。',
    [
      'requests_received.natural_person=38',
      'requests_received.org_business=4',
      'requests_received.org_legal=1',
      'requests_received.org_research=1',
      'requests_received=44',
    ],
    '（二）依申请公开情况',
  ],
  [
    '收到申请15件，从申请主体看，公民个人申请12件，企业申请3件。',
    [
      'requests_received.natural_person=12',
      'requests_received.org_business=3',
      'requests_received=15',
    ],
    '（二）依申请公开情况',
  ],
  [
    '收到申请28件（自然人25件、企业3件）。',
    [
      'requests_received.natural_person=25',
      'requests_received.org_business=3',
      'requests_received=28',
    ],
    '（二）依申请公开情况',
  ],
  [
    '收到公民申请9件，法人和其他组织申请2件，合计11件。',
    ['requests_received.natural_person=9', 'requests_received.org_total=2', 'requests_received=11'],
    '（二）依申请公开情况',
  ],
  ['全年收到自然人申请21件。', ['requests_received=21'], '（二）依申请公开情况'],
  [
    '收到申请30件，提交方式为：当面4件，网络20件，信函6件，传真0件。',
    ['requests_by_letter=6', 'requests_in_person=4', 'requests_online=20', 'requests_received=30'],
    '（二）依申请公开情况',
  ],
  [
    '受理申请18件，其中现场递交3件、邮寄5件、网上提交10件。',
    ['requests_by_letter=5', 'requests_in_person=3', 'requests_online=10', 'requests_received=18'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请9件，其中以电子邮件提出2件，以信函提出4件，通过政府网站提出3件。',
    ['requests_by_email=2', 'requests_by_letter=4', 'requests_online=3', 'requests_received=9'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请7件，4件通过网络提交，3件通过邮寄提交。',
    ['requests_by_letter=3', 'requests_online=4', 'requests_received=7'],
    '（二）依申请公开情况',
  ],
  [
    '我局今年共收悉公民申请公开政府信息的来函13份。',
    ['requests_received=13'],
    '（二）依申请公开情况',
  ],
  ['政府信息公开申请量为210件。', ['requests_received=210'], '（二）依申请公开情况'],
  ['共接办依申请公开事项19件，同比下降5件。', ['requests_received=19'], '（二）依申请公开情况'],
  ['本年度，市本级共收到信息公开申请35件。', ['requests_received=35'], '（二）依申请公开情况'],
  [
    '2023年共登记受理依申请公开86件，较2022年的70件增加16件。',
    ['requests_received=86'],
    '（二）依申请公开情况',
  ],
  ['收到依申请公开3件次。', ['requests_received=3'], '（二）依申请公开情况'],
  ['依法受理8宗政府信息公开申请。', ['requests_received=8'], '（二）依申请公开情况'],
  ['2022年收到申请12件，2023年收到申请15件。', ['requests_received=15'], '（二）依申请公开情况'],
  [
    '共收到并办结政府信息公开申请5件。',
    ['requests_answered=5', 'requests_received=5'],
    '（二）依申请公开情况',
  ],
  ['申请公开信息共计4件。', ['requests_received=4'], '（二）依申请公开情况'],
  [
    '收到依申请公开政府信息申请（含网络申请）2件，全部按期答复，按期答复率100%。',
    ['requests_answered=2', 'requests_received=2'],
    '（二）依申请公开情况',
  ],
  ['政府信息公开申请受理数为0。', ['requests_received=0'], '（二）依申请公开情况'],
  ['全年没有群众提出政府信息公开申请。', ['requests_received=0'], '（二）依申请公开情况'],
  ['全年无人申请公开政府信息。', ['requests_received=0'], '（二）依申请公开情况'],
  ['没有发生依申请公开的情况。', ['requests_received=0'], '（二）依申请公开情况'],
  ['当年未有依申请公开件。', ['requests_received=0'], '（二）依申请公开情况'],
  [
    '无依申请公开件，无行政复议和行政诉讼案件。',
    ['lawsuits_total=0', 'requests_received=0', 'reviews_total=0'],
    '（二）依申请公开情况',
  ],
  [
    '办结情况：予以公开9件、部分公开4件、不予公开7件。不予公开的7件中，属于内部事务信息5件，属于过程性信息2件。',
    [
      'requests_granted=9',
      'requests_partially_granted=4',
      'requests_refused=7',
      'requests_refused_deliberative=2',
      'requests_refused_internal=5',
    ],
    '一、总体情况',
  ],
  [
    '收到申请22件。在22件申请中，19件已经答复，3件待2024年答复。',
    ['requests_answered=19', 'requests_carried_over=3', 'requests_received=22'],
    '（二）依申请公开情况',
  ],
  [
    '本年完成依申请公开答复318件，包括上年结转的21件。',
    ['requests_answered=318', 'requests_carried_in=21'],
    '三、申请答复情况',
  ],
  [
    '收到申请12件。其中，“同意公开”的5件，占41.7%；“非本机关政府信息”的4件，占33.3%；“信息不存在”的3件，占25%。',
    [
      'requests_granted=5',
      'requests_not_exist=3',
      'requests_not_this_agency=4',
      'requests_received=12',
    ],
    '三、申请答复情况',
  ],
  [
    '收到申请9件，均已答复。无下年度结转。',
    ['requests_answered=9', 'requests_carried_over=0', 'requests_received=9'],
    '（二）依申请公开情况',
  ],
  [
    '共收到网上申请31件，快递4件，合计35件，办结33件，2件正在办理中。',
    [
      'requests_answered=33',
      'requests_by_letter=4',
      'requests_carried_over=2',
      'requests_online=31',
      'requests_received=35',
    ],
    '（二）依申请公开情况',
  ],
  ['申请平台收到6封公开申请。', ['requests_received=6'], '（二）依申请公开情况'],
  ['收到群众来信6封。', [], '（二）依申请公开情况'],
  [
    '未发生申请行政复议和提起行政诉讼的情况。',
    ['lawsuits_total=0', 'reviews_total=0'],
    '五、复议和诉讼情况',
  ],
  [
    '我乡本年度无申请。',
    ['lawsuits_total=0', 'reviews_total=0'],
    '五、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  ],
  [
    '无',
    ['lawsuits_total=0', 'reviews_total=0'],
    '五、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
  ],
  ['我乡本年度无申请。', ['requests_received=0'], '（二）依申请公开情况'],
  [
    '收到申请14件，全部办结。因政府信息公开产生行政复议4件、行政诉讼2件，其中行政复议结果维持4件、行政诉讼结果维持2件。',
    [
      'lawsuits_total=2',
      'lawsuits_upheld=2',
      'requests_answered=14',
      'requests_received=14',
      'reviews_total=4',
      'reviews_upheld=4',
    ],
    '（二）依申请公开情况',
  ],
])('what became of requests, who asked, what is open: %s → %s', async (text, expected, heading) => {
  expect((await figures(text, heading)).filter(isCase)).toEqual(expected)
})

test.each([
  ['开展行政执法案卷评查12件。', [], '一、总体情况'],
  ['全年受理信访举报投诉45件，办结44件。', [], '一、总体情况'],
  ['依法公开行政查询事项9项。', [], '一、总体情况'],
  ['制发公文58件，其中主动公开30件、依申请公开9件、不予公开19件。', [], '一、总体情况'],
  ['公文属性认定为主动公开12件、依申请公开4件、不予公开7件。', [], '一、总体情况'],
  ['提起行政复议3件，维持1件，申请人撤回1件。', [], '（二）依申请公开情况'],
  [
    '收到申请8件。12345热线受理工单95件，办结93件。',
    ['requests_received=8'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请9件，答复8件，其中自然人6件、企业2件。',
    ['requests_answered=8', 'requests_received=9'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请9件，较上年增加3件。其中，涉及征地类5件、涉及财政类4件。',
    ['requests_received=9'],
    '（二）依申请公开情况',
  ],
  ['办理依申请公开答复意见审核12件次。', [], '（二）依申请公开情况'],
  ['收到申请7件，均为自然人申请。', ['requests_received=7'], '（二）依申请公开情况'],
  ['对3件申请延期答复。', [], '（二）依申请公开情况'],
  ['指导各单位答复申请5件次，开展培训2次。', [], '（二）依申请公开情况'],
  ['全年无因不予公开引发的投诉。', [], '（二）依申请公开情况'],
  ['不存在应公开未公开的情况。', [], '（二）依申请公开情况'],
  [
    '没有无法提供的情况，收到申请3件。',
    ['requests_received=3', 'requests_unable_to_provide=0'],
    '（二）依申请公开情况',
  ],
  [
    '收到申请6件，予以公开4件，不予公开1件，正在办理1件。',
    ['requests_carried_over=1', 'requests_granted=4', 'requests_received=6', 'requests_refused=1'],
    '（二）依申请公开情况',
  ],
  ['正在办理的工程项目6件。', [], '一、总体情况'],
  ['服务企业32家，走访自然人12人。', [], '（二）依申请公开情况'],
  ['通过网站提交的咨询6件，均已回复。', [], '（二）依申请公开情况'],
  ['本年度接待群众来访查阅12人次。', [], '（二）依申请公开情况'],
  ['本年度收到人大代表建议5件。', [], '（二）依申请公开情况'],
  ['为企业办理减免3件。', [], '（二）依申请公开情况'],
  ['更新公开指南2次，修订流程图1份。', [], '（二）依申请公开情况'],
  ['平均答复时间8个工作日，最短2天。', [], '（二）依申请公开情况'],
  ['共收到复议申请2件。', [], '（二）依申请公开情况'],
  ['开展依申请公开业务培训2次。', [], '（二）依申请公开情况'],
  ['召开会商会议6次，研究疑难申请9件。', [], '（二）依申请公开情况'],
  ['其中申请人不服提起复议2件。', [], '（二）依申请公开情况'],
  ['申请内容涉及土地征收12件、城市规划5件。', [], '（二）依申请公开情况'],
  ['同一申请人提出申请21件。', [], '（二）依申请公开情况'],
  ['出具补正告知书5份，征求第三方意见2件。', [], '（二）依申请公开情况'],
  ['建立台账1份，归档申请材料32份。', [], '（二）依申请公开情况'],
  ['群众对答复表示满意的有30件。', [], '（二）依申请公开情况'],
  ['按时答复率100%，收到锦旗1面。', [], '（二）依申请公开情况'],
  ['安排专人2名负责申请件办理。', [], '（二）依申请公开情况'],
])('no more of requests than that: %s → %s', async (text, expected, heading) => {
  const found = await figures(text, heading)
  expect(found.filter((one) => one.startsWith('requests_'))).toEqual(expected)
})
