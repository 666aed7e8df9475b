import type { Tally } from '../audit/finding'
import { tallyText } from './checks'
import type { Lang } from './lang'

/** Words of the sentences at the top of a place's page. `{0}`, `{1}` … stand for the figures, with their units. */
interface LeadText {
  /** `{0}` is the name of the report, `{1}` its day. */
  report: (place: string, year: number, hasDay: boolean, days: number | null) => string
  reportName: (year: number) => string
  noReport: (place: string, year: number, gap: string) => string
  /** After a number: how it differs from that of another year, `more` 0 where it does not. */
  change: (year: number, more: number, amount: string, percent: string) => string
  published: (change: string, hasWebsite: boolean) => string
  website: string
  requests: (outcomes: readonly string[], isPartial: boolean) => string
  hotline: (hasSatisfaction: boolean) => string
  satisfaction: string
  children: (year: number, all: number, published: number) => string
  checks: (tally: Tally) => string
  toChecks: string
}

const zh: LeadText = {
  report: (place, year, hasDay, days) =>
    hasDay
      ? `${place}${year}年的{0}于{1}公布${days === null ? '' : `，是年终后第${days}天`}。`
      : `有${place}${year}年的{0}，公布日期没有记录。`,
  reportName: () => '政府信息公开工作年度报告',
  noReport: (place, year, gap) => `${place}${year}年的年度报告：${gap}。`,
  change: (year, more, amount, percent) =>
    more === 0
      ? `，与${year}年持平`
      : `，比${year}年${more > 0 ? '增加' : '减少'}${amount}${percent ? `（${percent}%）` : ''}`,
  published: (change, hasWebsite) =>
    `全年主动公开政府信息{0}${change}${hasWebsite ? '，在网站发布{1}' : ''}。`,
  website: '全年在网站发布信息{0}。',
  requests: (outcomes, isPartial) =>
    outcomes.length === 0
      ? '收到政府信息公开申请{0}。'
      : `收到政府信息公开申请{0}；办理结果${isPartial ? '包括' : ''}：${outcomes.map((name, i) => `${name}{${i + 1}}`).join('，')}。`,
  hotline: (hasSatisfaction) => `12345热线办理工单{0}${hasSatisfaction ? '，群众满意度{1}' : ''}。`,
  satisfaction: '12345热线群众满意度{0}。',
  children: (year, all, published) =>
    published === 0
      ? `下级${all}处，都没有收录${year}年的年度报告。`
      : `下级${all}处，其中${published}处收录了${year}年的年度报告。`,
  checks: (tally) =>
    tally.fails + tally.noted === 0
      ? `报告中能核对的${tally.holds}项数字关系${tally.holds === 1 ? '' : '全部'}对得上。`
      : `核对报告中的数字关系：${tallyText(tally, 'zh')}。`,
  toChecks: '看核对',
}

const en: LeadText = {
  report: (place, year, hasDay, days) =>
    hasDay
      ? `${place} published its {0} for ${year} on {1}${
          days === null ? '' : `, ${days} ${days === 1 ? 'day' : 'days'} after the year’s end`
        }.`
      : `There is an {0} of ${place} for ${year}; the day it was published is not recorded.`,
  reportName: () => 'annual report on information disclosure',
  noReport: (place, year, gap) =>
    `Annual report of ${place} for ${year}: ${gap.charAt(0).toLowerCase()}${gap.slice(1)}.`,
  change: (year, more, amount, percent) =>
    more === 0
      ? `, as many as in ${year}`
      : `, ${amount} ${more > 0 ? 'more' : 'fewer'} than in ${year}${percent ? ` (${percent}%)` : ''}`,
  published: (change, hasWebsite) =>
    `It published {0} on its own initiative${change}${
      hasWebsite ? ', and {1} on its website' : ''
    }.`,
  website: 'It published {0} on its website.',
  requests: (outcomes, isPartial) =>
    outcomes.length === 0
      ? 'It received {0} for information.'
      : `It received {0} for information. ${isPartial ? 'Outcomes include' : 'Outcomes'}: ${outcomes
          .map((name, i) => `${name.charAt(0).toLowerCase()}${name.slice(1)} {${i + 1}}`)
          .join('; ')}.`,
  hotline: (hasSatisfaction) =>
    `The 12345 hotline handled {0}${hasSatisfaction ? '; satisfaction was {1}' : ''}.`,
  satisfaction: 'Satisfaction with the 12345 hotline was {0}.',
  children: (year, all, published) =>
    published === 0
      ? `No place of the ${all} below it has a report for ${year} in this dataset.`
      : `${published} of the ${all} places below it ${published === 1 ? 'has' : 'have'} a report for ${year} in this dataset.`,
  checks: (tally) =>
    tally.fails + tally.noted > 0
      ? `Checks of its figures: ${tallyText(tally, 'en')}.`
      : tally.holds === 1
        ? 'The one relation between its figures that can be checked holds.'
        : `All ${tally.holds} relations between its figures that can be checked hold.`,
  toChecks: 'See the checks',
}

export const leadText: Readonly<Record<Lang, LeadText>> = { zh, en }
