type Cause = 'report' | 'not_read' | 'disagreement'

/** Words on what became of the requests. Ids are those of metrics, without `requests_`. */
interface FlowText {
  title: (year: number) => string
  /** Short names, for labels. */
  names: Record<string, string>
  unexplained: Record<'in' | 'out', Record<Cause, string>>
  /** `3件` */
  count: (n: string) => string
  /** `54件，占28.7%` */
  share: (n: string, percent: string) => string
  /** Where the whole is below 10: `3件中的2件`. */
  of: (n: string, whole: string) => string
  about: (text: string) => string
  underOne: string
  /** The sentence that says what the picture shows. */
  sentence: (place: string, year: number, inflow: string, outflow: string) => string
  came: (received: string, carriedIn: string | null, whole: string) => string
  /** One outcome in the sentence. */
  outcome: (name: string, n: string) => string
  join: string
  namesJoin: string
  notes: {
    whole: (n: string) => string
    wholeReceived: (n: string) => string
    wholeOut: (n: string) => string
    small: string
    approximate: string
    unknown: (names: string, gap: string) => string
    missing: (names: string, gap: string) => string
    parts: (names: string) => string
    noCarried: string
    withdrawn: Record<'inside' | 'outside', string>
    values: (name: string, values: string) => string
    sum: (name: string, printed: string, sum: string) => string
    answered: (name: string, printed: string, sum: string) => string
  }
  none: {
    noReceived: (year: number, gap: string) => string
    hasOthers: string
    nothing: (year: number) => string
    disagreement: (year: number, values: string) => string
  }
  table: {
    show: string
    what: string
    number: string
    share: string
    in: string
    out: string
    total: string
    sum: string
    parts: string
    rest: string
  }
}

const zh: FlowText = {
  title: (year) => `${year}年申请的去向`,
  names: {
    received: '本年新收',
    carried_in: '上年结转',
    granted: '予以公开',
    partially_granted: '部分公开',
    refused: '不予公开',
    unable_to_provide: '无法提供',
    not_processed: '不予处理',
    other: '其他处理',
    withdrawn: '申请人撤回',
    answered: '办结总计',
    answered_rest: '办结，结果未说明',
    carried_over: '结转下年',
  },
  unexplained: {
    out: {
      report: '报告未说明去向',
      not_read: '已读部分未说明去向',
      disagreement: '去向未说明或说法不一',
    },
    in: {
      report: '报告未说明来源',
      not_read: '已读部分未说明来源',
      disagreement: '来源未说明或说法不一',
    },
  },
  count: (n) => `${n}件`,
  share: (n, percent) => `${n}件，占${percent}`,
  of: (n, whole) => `${whole}件中的${n}件`,
  about: (text) => `约${text}`,
  underOne: '不到0.1%',
  sentence: (place, year, inflow, outflow) => `${year}年${place}${inflow}：${outflow}。`,
  came: (received, carriedIn, whole) =>
    carriedIn === null
      ? `新收公开申请${received}件`
      : `新收公开申请${received}件，上年结转${carriedIn}件，共${whole}件`,
  outcome: (name, n) => `${name}${n}件`,
  join: '，',
  namesJoin: '、',
  notes: {
    whole: (n) => `比重以收到和结转来的${n}件为全部。`,
    wholeReceived: (n) => `比重以新收的${n}件为全部。`,
    wholeOut: (n) => `去向多于来源，比重以各项去向合计${n}件为全部。`,
    small: '不足10件，不写百分比。',
    approximate: '含约数，不写比重。',
    unknown: (names, gap) => `${names}：${gap}，没有计入，也不当作零。`,
    missing: (names, gap) => `没有数字的结果：${names}（${gap}）。`,
    noCarried: '2019年以前的表没有上年结转和结转下年，年底还没有办结的也在未说明之内。',
    parts: (names) => `${names}只含有数字的细项，其余细项没有数字。`,
    withdrawn: {
      inside: '申请人撤回的，按算在办结总计之内画出。',
      outside: '申请人撤回的，不在办结总计之内。',
    },
    values: (name, values) => `“${name}”有不同的数（${values}件），都没有画入图中。`,
    sum: (name, printed, sum) =>
      `“${name}”印作${printed}件，已知细项相加为${sum}件，图按所印的数画。`,
    answered: (name, printed, sum) =>
      `“${name}”印作${printed}件，各项结果相加为${sum}件，图按各项画。`,
  },
  none: {
    noReceived: (year, gap) => `${year}年收到多少公开申请：${gap}，因此画不出申请的去向。`,
    hasOthers: '已有的其他申请数字见“依申请公开”各图。',
    nothing: (year) => `${year}年没有收到公开申请，也就没有去向可画。收到件数：`,
    disagreement: (year, values) =>
      `${year}年收到的申请有不同的数（${values}件），不作取舍，因此不画去向。出处：`,
  },
  table: {
    show: '同样数字的表',
    what: '项目',
    number: '件数',
    share: '比重',
    in: '来源',
    out: '去向',
    total: '合计',
    sum: '细项相加',
    parts: '已有细项相加',
    rest: '办结总计减去各项结果',
  },
}

const en: FlowText = {
  title: (year) => `What became of the requests in ${year}`,
  names: {
    received: 'Received',
    carried_in: 'Carried in',
    granted: 'Granted',
    partially_granted: 'Partially granted',
    refused: 'Refused',
    unable_to_provide: 'Unable to provide',
    not_processed: 'Not processed',
    other: 'Other outcomes',
    withdrawn: 'Withdrawn',
    answered: 'Disposed of',
    answered_rest: 'Disposed of, outcome not stated',
    carried_over: 'Carried over',
  },
  unexplained: {
    out: {
      report: 'Not explained by the report',
      not_read: 'Not explained in the part read',
      disagreement: 'Not explained, or figures disagree',
    },
    in: {
      report: 'Origin not explained by the report',
      not_read: 'Origin not explained in the part read',
      disagreement: 'Origin not explained, or figures disagree',
    },
  },
  count: (n) => n,
  share: (n, percent) => `${n}, ${percent}`,
  of: (n, whole) => `${n} of ${whole}`,
  about: (text) => `about ${text}`,
  underOne: 'under 0.1%',
  sentence: (place, year, inflow, outflow) => `In ${year} ${place} ${inflow}: ${outflow}.`,
  came: (received, carriedIn, whole) => {
    const requests = received === '1' ? 'request' : 'requests'
    return carriedIn === null
      ? `received ${received} ${requests}`
      : `received ${received} ${requests} and carried in ${carriedIn}, ${whole} in all`
  },
  outcome: (name, n) => `${n} ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  join: '; ',
  namesJoin: ', ',
  notes: {
    whole: (n) => `Shares are of the ${n} received and carried in.`,
    wholeReceived: (n) => `Shares are of the ${n} received.`,
    wholeOut: (n) => `More went out than came in: shares are of the ${n} that went out.`,
    small: 'Fewer than 10 requests: no percentages.',
    approximate: 'Some figures are approximate: no shares.',
    unknown: (names, gap) => `${names}: ${gap}; not counted, and not taken as zero.`,
    missing: (names, gap) => `Outcomes without a figure: ${names} (${gap}).`,
    noCarried:
      'Before 2019 the form had no rows for requests carried in or over: those still open at the end of the year are among the unexplained.',
    parts: (names) => `${names}: only the rows that have a figure; others have none.`,
    withdrawn: {
      inside: 'Withdrawn requests are drawn as part of those disposed of.',
      outside: 'Withdrawn requests are not among those disposed of.',
    },
    values: (name, values) => `“${name}” has different figures (${values}): none of them is drawn.`,
    sum: (name, printed, sum) =>
      `“${name}” is printed as ${printed}, its known rows add up to ${sum}: drawn as printed.`,
    answered: (name, printed, sum) =>
      `“${name}” is printed as ${printed}, the outcomes add up to ${sum}: the outcomes are drawn.`,
  },
  none: {
    noReceived: (year, gap) =>
      `How many requests came in ${year}: ${gap}, so that what became of them cannot be drawn.`,
    hasOthers: 'Other figures on requests are in the charts “Requests for information”.',
    nothing: (year) =>
      `No request was received in ${year}, so there is nothing to follow. Received: `,
    disagreement: (year, values) =>
      `There are different figures for the requests received in ${year} (${values}). None is preferred, so nothing is drawn. Source: `,
  },
  table: {
    show: 'The same figures as a table',
    what: 'Item',
    number: 'Requests',
    share: 'Share',
    in: 'In',
    out: 'Out',
    total: 'Total',
    sum: 'sum of its rows',
    parts: 'sum of the rows stated',
    rest: 'disposed of, less the outcomes stated',
  },
}

export const flowText: Record<'zh' | 'en', FlowText> = { zh, en }
