import type { Group } from '../dataset/model'
import type { Words } from '../form/form'

/** A word of this field: its name and what it means in one sentence. More is in `glossary.ts`. */
export interface Term extends Words {
  short: Words
}

/**
 * The words that pages explain, in the order of the list at `/about/#words`. The key is the anchor:
 * `#word-received`.
 */
export const TERMS = {
  proactive: {
    zh: '主动公开',
    en: 'Publication on own initiative',
    short: {
      zh: '机关不等人来问，自己把信息发布出来。',
      en: 'What an office publishes without being asked.',
    },
  },
  requests: {
    zh: '依申请公开',
    en: 'Requests for information',
    short: {
      zh: '有人提出申请，机关答复是否提供、怎样提供。',
      en: 'Somebody asks for information, and the office answers whether and how it gives it.',
    },
  },
  received: {
    zh: '本年新收',
    en: 'Received this year',
    short: {
      zh: '当年1月1日至12月31日收到的公开申请件数。',
      en: 'Requests that arrived from 1 January to 31 December.',
    },
  },
  'carried-in': {
    zh: '上年结转',
    en: 'Carried in',
    short: {
      zh: '上一年收到、年底还没有答复完，带到今年办的申请。',
      en: 'Requests of the year before that were still open when it ended.',
    },
  },
  'carried-over': {
    zh: '结转下年度',
    en: 'Carried over',
    short: {
      zh: '到年底还没有办完、留到下一年的申请。',
      en: 'Requests still open at the end of the year.',
    },
  },
  answered: {
    zh: '办理结果总计',
    en: 'Total disposed of',
    short: {
      zh: '当年办完的申请，不论结果如何。',
      en: 'Requests that were closed in the year, whatever the answer.',
    },
  },
  granted: {
    zh: '予以公开',
    en: 'Granted',
    short: {
      zh: '所要的信息全部提供，或告知在哪里可以看到。',
      en: 'All that was asked for is given, or the applicant is told where it is published.',
    },
  },
  partial: {
    zh: '部分公开',
    en: 'Partially granted',
    short: {
      zh: '能公开的部分提供，不能公开的部分隐去。',
      en: 'What may be published is given, the rest is left out.',
    },
  },
  refused: {
    zh: '不予公开',
    en: 'Refused',
    short: {
      zh: '信息是有的，但依法不提供，表内列八种理由。',
      en: 'The information exists but is withheld, on one of eight grounds.',
    },
  },
  unable: {
    zh: '无法提供',
    en: 'Unable to provide',
    short: {
      zh: '没有这份信息、要另外加工，或始终说不清要什么；不是拒绝。',
      en: 'Not held, would have to be made, or still unclear: this is not a refusal.',
    },
  },
  'not-processed': {
    zh: '不予处理',
    en: 'Not processed',
    short: {
      zh: '提出的事不适用公开申请程序，如信访、重复申请。',
      en: 'The matter does not belong into this procedure, such as a complaint or a repeat.',
    },
  },
  other: {
    zh: '其他处理',
    en: 'Other outcomes',
    short: {
      zh: '逾期不补正、逾期不缴费、撤回等其他方式办结。',
      en: 'Closed in another way: no correction in time, fee unpaid, withdrawn.',
    },
  },
  review: {
    zh: '行政复议',
    en: 'Administrative review',
    short: {
      zh: '对机关的答复不服，请复议机关重新审查，不经法院。',
      en: 'An appeal against an answer to another authority, outside the courts.',
    },
  },
  lawsuit: {
    zh: '行政诉讼',
    en: 'Administrative lawsuit',
    short: {
      zh: '对机关的答复不服，向法院起诉。',
      en: 'A suit against the office in court.',
    },
  },
  corrected: {
    zh: '结果纠正',
    en: 'Corrected',
    short: {
      zh: '复议机关或法院认定机关做得不对，予以改变。',
      en: 'The reviewing authority or the court found against the office.',
    },
  },
  rules: {
    zh: '规章',
    en: 'Government rules',
    short: {
      zh: '国务院部门，省级、设区的市和自治州政府才能制定；镇街、县级政府无权制定。',
      en: 'Made by ministries, provinces and cities with districts; towns and counties have no power to.',
    },
  },
  'normative-documents': {
    zh: '行政规范性文件',
    en: 'Administrative normative documents',
    short: {
      zh: '规章以下、对公众有普遍约束力的行政文件。',
      en: 'Documents below the rank of rules that bind the public in general.',
    },
  },
  decisions: {
    zh: '行政许可、行政处罚、行政强制',
    en: 'Licences, penalties, coercive measures',
    short: {
      zh: '表二填的是当年作出的决定件数，不是公开了多少条。',
      en: 'Table 2 counts the decisions taken, not the items published about them.',
    },
  },
  fees: {
    zh: '行政事业性收费与信息处理费',
    en: 'Administrative fees and the information fee',
    short: {
      zh: '前者是机关全部收费，按万元计；后者只是公开申请的收费，按元计，两者不能相比。',
      en: 'All charges of the authorities in 10,000 yuan, against the fee for requests in yuan: never compared.',
    },
  },
  hotline: {
    zh: '12345热线',
    en: '12345 hotline',
    short: {
      zh: '各地政务服务便民热线，受理咨询、求助、投诉和建议。',
      en: 'The local government hotline for questions, complaints and suggestions.',
    },
  },
  satisfaction: {
    zh: '满意度',
    en: 'Satisfaction',
    short: {
      zh: '回访中表示满意的比例，由报告自述，计法各地不同。',
      en: 'The share satisfied when called back, as the report states it; methods differ.',
    },
  },
  channels: {
    zh: '网站与新媒体渠道',
    en: 'Website and social media',
    short: {
      zh: '信息发布在哪里：网站、微信、微博等；同一条信息可能在几处各计一次。',
      en: 'Where items appear; one item may be counted on several channels.',
    },
  },
  form: {
    zh: '表式',
    en: 'Form',
    short: {
      zh: '国家规定的年报格式，2014、2019、2021年各换过一次。',
      en: 'The prescribed layout of the annual report, changed in 2014, 2019 and 2021.',
    },
  },
  scope: {
    zh: '口径',
    en: 'Scope',
    short: {
      zh: '一个数把谁、把什么算在内；口径不同的数不能直接比。',
      en: 'Whom and what a figure counts; figures of different scope do not compare.',
    },
  },
  control: {
    zh: '勾稽关系',
    en: 'Control',
    short: {
      zh: '表内各数之间应当成立的算式。',
      en: 'A sum that must hold between the cells of a form.',
    },
  },
  approximate: {
    zh: '约数',
    en: 'Approximate figure',
    short: {
      zh: '报告写“约”“余”“超过”的数，画成空心点，不用来算增减。',
      en: 'A figure with “about” or “more than”: drawn hollow and never used for a change.',
    },
  },
  inferred: {
    zh: '推得的零',
    en: 'Inferred zero',
    short: {
      zh: '表里空着的格，只有是零，行和列才加得起来。',
      en: 'A blank cell that must be zero for its row and column to add up.',
    },
  },
  wilson: {
    zh: 'Wilson 区间',
    en: 'Wilson interval',
    short: {
      zh: '给比例标出的可信范围；件数越少，范围越宽。',
      en: 'The range within which a share may be trusted: the fewer the cases, the wider.',
    },
  },
  town: {
    zh: '镇街',
    en: 'Town',
    short: {
      zh: '乡、镇和街道的合称，是县以下一级。',
      en: 'A township, town or subdistrict: the level below the county.',
    },
  },
  aggregate: {
    zh: '汇总',
    en: 'Sum of places',
    short: {
      zh: '由下级的数相加而来，不是报告所印，总会注明由几处合成。',
      en: 'Added up from the places below, not printed in a report; it says how many it rests on.',
    },
  },
} as const satisfies Record<string, Term>

export type TermId = keyof typeof TERMS

/** The word behind the heading of a group of metrics. */
export const GROUP_TERMS: Readonly<Record<Group, TermId | null>> = {
  published: 'proactive',
  channels: 'channels',
  requests: 'requests',
  appeals: 'review',
  hotline: 'hotline',
  table2: 'decisions',
  capacity: null,
  fees: 'fees',
}

/** The word behind the name of a tile. */
export const TILE_TERMS: Readonly<Record<string, TermId>> = {
  items_published: 'proactive',
  requests_received: 'received',
  hotline_tickets: 'hotline',
  hotline_satisfaction_pct: 'satisfaction',
}
