type Reason = 'approximate' | 'disagreement' | 'exceeds' | 'nothing'

/** Words on the share of requests granted, place by place. */
interface ShareText {
  title: string
  /** How the share is computed. */
  definition: string
  shown: (ranked: number, small: number, all: number, year: number) => string
  others: (parts: string) => string
  part: (n: number, reason: string) => string
  missing: (what: string, gap: string) => string
  whole: string
  granted: string
  reasons: Record<Reason, string>
  /** What the bars mean. */
  interval: string
  small: string
  /** `3件中的2件` */
  of: (part: string, whole: string) => string
  percent: (share: string) => string
  range: (low: string, high: string) => string
  place: string
  share: string
  bounds: string
  counts: string
  forms: string
  join: string
}

export const shareText: Record<'zh' | 'en', ShareText> = {
  zh: {
    title: '予以公开（含部分公开）占办结的比重',
    definition:
      '比重为“予以公开”与“部分公开”之和，除以“本年度办理结果总计”；三个数都有的地方才算。',
    shown: (ranked, small, all, year) =>
      `${year}年，${all}处中${ranked}处画出比重${small > 0 ? `，${small}处办结不足10件，只写件数` : ''}。`,
    others: (parts) => `其余：${parts}。`,
    part: (n, reason) => `${n}处${reason}`,
    missing: (what, gap) => `${what}：${gap}`,
    whole: '办结总计',
    granted: '予以公开或部分公开',
    reasons: {
      approximate: '只有约数',
      disagreement: '同一个数有两种说法',
      exceeds: '公开的件数多于办结的件数',
      nothing: '没有办结的申请',
    },
    interval:
      '横线为威尔逊95%区间：件数越少，多一件少一件对比重的影响越大，线就越长。两处的线有重叠时，不宜说谁高谁低。',
    small: '办结不足10件，不算比重，不排先后',
    of: (part, whole) => `${whole}件中的${part}件`,
    percent: (share) => `${share}%`,
    range: (low, high) => `${low}%至${high}%`,
    place: '地方',
    share: '比重',
    bounds: '95%区间',
    counts: '公开件数与办结件数',
    forms: '各处报告所用表式不同，不作比较：',
    join: '，',
  },
  en: {
    title: 'Share of requests granted in whole or in part',
    definition:
      'Granted plus partially granted, out of all requests disposed of in the year; only for places that state all three.',
    shown: (ranked, small, all, year) =>
      `${year}: ${ranked} of ${all} places shown${small > 0 ? `; ${small} more with fewer than 10 requests, as counts only` : ''}.`,
    others: (parts) => `The others: ${parts}.`,
    part: (n, reason) => `${n} ${reason}`,
    missing: (what, gap) => `${what}: ${gap}`,
    whole: 'disposed of',
    granted: 'granted or partially granted',
    reasons: {
      approximate: 'with approximate figures only',
      disagreement: 'with two figures for one number',
      exceeds: 'with more granted than disposed of',
      nothing: 'with none disposed of',
    },
    interval:
      'The bars are Wilson 95% intervals: the fewer the requests, the more one request moves the share, and the longer the bar. Where two bars overlap, neither place should be called higher.',
    small: 'Fewer than 10 disposed of: no share, no order',
    of: (part, whole) => `${part} of ${whole}`,
    percent: (share) => `${share}%`,
    range: (low, high) => `${low}% to ${high}%`,
    place: 'Place',
    share: 'Share',
    bounds: '95% interval',
    counts: 'Granted, disposed of',
    forms: 'The reports follow different forms and are not compared: ',
    join: '; ',
  },
}
