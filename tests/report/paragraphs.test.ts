import { expect, test } from 'vitest'
import { figures } from './read'

/** What a reader takes from a whole paragraph: nothing less, and no tempting number beside it. */
const CORE =
  /^(?:items_published|website_items|wechat_posts|weibo_posts|weibo_wechat_posts|other_media_posts|requests_received|requests_answered|requests_carried_in|requests_carried_over|requests_granted|requests_partially_granted|requests_refused|requests_not_held|reviews_total|lawsuits_total|hotline_tickets|hotline_satisfaction_pct|information_fee_yuan|normative_documents_issued)=/

test.each([
  [
    '2023年，全乡通过县政府门户网站公开信息142条，较2022年的118条增加24条；乡公众号推送图文305篇，阅读量6.2万次。',
    ['website_items=142', 'wechat_posts=305'],
  ],
  [
    '一年来共发布各类信息690条，其中政务动态412条、通知公告96条、财政资金48条，其余为办事服务类；通过乡公示栏张贴公示120张。',
    ['items_published=690'],
  ],
  [
    '全年在区门户网站上传信息203条，在“柳湾微讯”公众号刊发稿件188篇，其中原创151篇，转载37篇；被市级媒体采用9篇。',
    ['website_items=203', 'wechat_posts=188'],
  ],
  [
    '我局主动公开政府信息1108条，包括机构信息12条、业务工作640条、行政执法456条。通过微信、微博、抖音发布信息2300条。',
    ['items_published=1108', 'weibo_wechat_posts=2300'],
  ],
  [
    '全年收到政府信息公开申请23件，上年结转1件，办结22件，结转下年度2件。在办结的22件中，予以公开9件，部分公开4件，不予公开2件，本机关不掌握的5件，其他2件。',
    [
      'requests_answered=22',
      'requests_carried_in=1',
      'requests_carried_over=2',
      'requests_granted=9',
      'requests_not_held=5',
      'requests_partially_granted=4',
      'requests_received=23',
      'requests_refused=2',
    ],
  ],
  [
    '2023年度共受理依申请公开11件，较上年减少4件，全部按期答复；其中，同意公开7件，属于不予公开范围2件，信息不存在2件。',
    ['requests_answered=11', 'requests_granted=7', 'requests_received=11', 'requests_refused=2'],
  ],
  [
    '全年未收到公民、法人和其他组织的政府信息公开申请，没有上年度结转的申请，也没有因政府信息公开引发的行政复议、行政诉讼。',
    ['lawsuits_total=0', 'requests_carried_in=0', 'requests_received=0', 'reviews_total=0'],
  ],
  [
    '办理12345热线转办诉求1520件，按时签收率100%，回访满意率96.4%；办理县长信箱来信88件，答复率100%，满意率99%；信访件42件。',
    ['hotline_satisfaction_pct=96.4', 'hotline_tickets=1520'],
  ],
  [
    '接听群众来电3000余次，登记“12345”政务热线事项2461条，其中求助类1900条、投诉类561条，办结率99.5%。',
    ['hotline_tickets=2461'],
  ],
  [
    '本年度制发行政规范性文件2件，公开政策解读材料6篇，清理往年文件31件，废止4件，现行有效15件。',
    ['normative_documents_issued=2'],
  ],
  [
    '今年以来，我街道主动公开政府信息86条，上年同期为120条；街道公众号累计关注6800人，全年发文270篇。',
    ['items_published=86', 'wechat_posts=270'],
  ],
  [
    '截至2023年底，网站建站以来累计发布信息9120条，点击量达160万次。2023年主动公开政府信息703条。',
    ['items_published=703'],
  ],
  [
    '2022年，我镇公开信息410条，微信公众号发布320条。2023年，公开信息455条，微信公众号发布360条。',
    ['items_published=455', 'wechat_posts=360'],
  ],
  [
    '镇政务公开领导小组召开会议2次，组织培训3次、96人次，印发工作要点1份，检查村务公开栏14个。全年公开政府信息275条，公开率100%。',
    ['items_published=275'],
  ],
  ['通过政府网站公开重点领域信息64条、动态信息110条。', []],
  [
    '政务公开工作由党政办3名专兼职人员承担，设公开查阅点1处，接待查阅210人次，咨询电话接听56次。',
    [],
  ],
  ['区人大代表建议12件、政协提案9件全部按期办结并公开答复。', []],
  [
    '2023年共收到信息公开申请6件，其中网上申请4件，邮寄申请2件，都在20个工作日内作出答复。收取信息处理费0元。',
    ['information_fee_yuan=0', 'requests_answered=6', 'requests_received=6'],
  ],
  [
    '我镇及各村共公开政府信息1.86万条。县政府门户网站公开信息5320条，其中党政办公室公开612条。“青禾发布”微信公众号推送信息1450条，微博发布信息980条。',
    ['items_published=18600', 'website_items=5320', 'wechat_posts=1450', 'weibo_posts=980'],
  ],
  [
    '收到政府信息公开申请15件（自然人13件、企业2件），依法答复14件，1件转入下年办理；行政复议1件（维持），行政诉讼0件。',
    [
      'lawsuits_total=0',
      'requests_answered=14',
      'requests_carried_over=1',
      'requests_received=15',
      'reviews_total=1',
    ],
  ],
  [
    '全年累计主动公开政府信息364条；其中，政府网站218条，政务新媒体146条。',
    ['items_published=364', 'other_media_posts=146', 'website_items=218'],
  ],
  [
    '信息公开平台建设方面，现有政务微信公众号1个、视频号1个，全年编发公众号信息310期、视频号作品44个。',
    ['other_media_posts=44', 'wechat_posts=310'],
  ],
  [
    '本年度我单位未制发规范性文件，未收取信息处理费，未收到信息公开申请。',
    ['information_fee_yuan=0', 'normative_documents_issued=0', 'requests_received=0'],
  ],
  ['拟公开信息均经三审，全年审核信息512条，公开信息498条，退回14条。', ['items_published=498']],
  [
    '依申请公开工作有序开展，2023年共收到申请2件，已依法依规答复2件，满意率100%。',
    ['requests_answered=2', 'requests_received=2'],
  ],
  [
    '我镇2023年主动公开政府信息总计412条，其中：镇情概况8条，工作动态300条，公示公告80条，财政信息24条。通过网站公开的为330条，通过公众号公开的为82条。',
    ['items_published=412', 'website_items=330', 'wechat_posts=82'],
  ],
  ['“柳湾微讯”公众号现有粉丝1.3万人，全年发布信息402条，阅读量21万人次。', ['wechat_posts=402']],
  ['全年公开政府信息6类、共217条，利用微信工作群转发300余条。', ['items_published=217']],
  [
    '全年共收到各类依申请公开31件（含上年结转2件），办结30件，1件结转至2024年。',
    [
      'requests_answered=30',
      'requests_carried_in=2',
      'requests_carried_over=1',
      'requests_received=31',
    ],
  ],
  ['本年度本机关无信息处理费收取情况。', ['information_fee_yuan=0']],
  [
    '办理12345热线平台投诉举报3520件，全国12315平台投诉举报2210件，办结率100%。',
    ['hotline_tickets=3520'],
  ],
])('%s', async (text, expected) => {
  expect((await figures(text)).filter((one) => CORE.test(one))).toEqual(expected)
})

test('a town does not take the figures of its county for its own', async () => {
  expect(await figures('全县共公开政府信息9800条，我镇公开政府信息210条。')).toContain(
    'items_published=210',
  )
  expect(await figures('全县共公开政府信息9800条，我镇公开政府信息210条。')).not.toContain(
    'items_published=9800',
  )
})
