/** A figure that reports put in words; `since` is the first year a report could have it. */
export interface NarrativeMetric {
  id: string
  group: 'published' | 'channels' | 'hotline' | 'capacity' | 'fees'
  name: string
  nameEn: string
  unit: string
  unitEn: string
  since: number
  /** A typical town's figure in a year. */
  typical: number
  /** Reported as 余, 约: the figure is rounded to this. */
  roundTo?: number
  /** Some reports name the matter and give no figure. */
  oftenUnstated?: true
}

type MetricText = [
  id: string,
  name: string,
  nameEn: string,
  since: number,
  typical: number,
  more?: Pick<NarrativeMetric, 'roundTo' | 'oftenUnstated'>,
]

function metrics(
  group: NarrativeMetric['group'],
  unit: string,
  unitEn: string,
  texts: readonly MetricText[],
): NarrativeMetric[] {
  return texts.map(([id, name, nameEn, since, typical, more]) => {
    return { id, group, name, nameEn, unit, unitEn, since, typical, ...more }
  })
}

/** `items_published` is the sum of these. */
export const PARTS_PUBLISHED = metrics('published', '条', 'items', [
  ['items_published_news', '动态类信息数', 'News and activity items', 2008, 300],
  ['items_published_documents', '文件类信息数', 'Documents published', 2008, 25],
  ['items_published_budget', '财政信息数', 'Budget and fiscal items', 2008, 14],
  ['items_published_institution', '机构职能类信息数', 'Institution items', 2008, 9],
  ['items_published_notices', '公告公示类信息数', 'Notices', 2008, 120],
  ['items_published_other', '其他信息数', 'Other items', 2008, 40],
])

/** `policy_interpretations` is the sum of these. */
export const PARTS_INTERPRETED = metrics('published', '条', 'items', [
  ['policy_interpretations_text', '文字解读数', 'Text explanations', 2014, 9],
  ['policy_interpretations_image', '图片解读数', 'Picture explanations', 2014, 6],
  ['policy_interpretations_audio', '音频解读数', 'Audio explanations', 2014, 1],
  ['policy_interpretations_video', '视频解读数', 'Video explanations', 2014, 3],
])

const UNSTATED = { oftenUnstated: true } as const

export const TOTALS: readonly NarrativeMetric[] = metrics('published', '条', 'items', [
  ['items_published', '主动公开政府信息数', 'Items published on own initiative', 2008, 0],
  ['policy_interpretations', '政策解读数', 'Policy explanations', 2014, 0],
])

/** Figures with no parts of their own, simulated one by one. */
export const SINGLES: readonly NarrativeMetric[] = [
  ...metrics('channels', '条', 'items', [
    ['website_items', '网站发布信息数', 'Website items', 2008, 380],
  ]),
  ...metrics('channels', '次', 'visits', [
    ['website_visits', '网站访问量', 'Website visits', 2008, 26000, { roundTo: 1000 }],
  ]),
  ...metrics('channels', '篇', 'posts', [
    ['wechat_posts', '微信发布信息数', 'WeChat posts', 2013, 300],
    ['weibo_posts', '微博发布信息数', 'Weibo posts', 2011, 150, UNSTATED],
    ['other_media_posts', '其他平台及媒体发布信息数', 'Posts on other media', 2008, 60],
  ]),
  ...metrics('channels', '个', 'accounts', [
    ['new_media_accounts', '政务新媒体账号数', 'Official social-media accounts', 2015, 2],
  ]),
  ...metrics('channels', '次', 'times', [
    ['consultations', '咨询查阅人次', 'Enquiries and visits', 2008, 240, { roundTo: 10 }],
    ['hot_issue_responses', '回应热点次数', 'Responses to public concerns', 2014, 6],
  ]),
  ...metrics('hotline', '件', 'tickets', [
    ['hotline_tickets', '12345热线工单数', '12345 hotline tickets', 2012, 2600],
  ]),
  ...metrics('hotline', '件', 'messages', [
    ['online_messages', '网上信件留言数', 'Online letters and messages', 2010, 90],
  ]),
  ...metrics('capacity', '人', 'people', [
    ['staff_full_time', '专职工作人员数', 'Full-time staff', 2008, 1],
    ['staff_part_time', '兼职工作人员数', 'Part-time staff', 2008, 5, UNSTATED],
  ]),
  ...metrics('capacity', '次', 'times', [
    ['training_sessions', '培训次数', 'Training sessions', 2008, 3, UNSTATED],
  ]),
  ...metrics('fees', '元', 'yuan', [
    ['information_fee_yuan', '信息处理费', 'Information-processing fee collected', 2020, 0],
  ]),
]

/** Percentages of `hotline_tickets`; `counted` is the hidden count a percentage rests on. */
export const SHARES: readonly (NarrativeMetric & { counted: string })[] = metrics(
  'hotline',
  '%',
  '%',
  [
    ['hotline_satisfaction_pct', '12345热线群众满意度', 'Hotline satisfaction', 2012, 94],
    ['hotline_resolved_pct', '12345热线办结率', 'Hotline tickets closed', 2012, 98],
  ],
).map((metric) => ({ ...metric, counted: `${metric.id}:counted` }))

export const NARRATIVE: readonly NarrativeMetric[] = [
  ...TOTALS,
  ...PARTS_PUBLISHED,
  ...PARTS_INTERPRETED,
  ...SINGLES,
  ...SHARES,
]
