import { isOutcomes } from './about-requests'
import type { Claim, Sentence } from './claims'
import { readSentences } from './claims'
import type { Paragraph } from './outline'
import type { NumberRule, Reading, WordRule } from './rule'
import { allAnswered, answered } from './rules-answered'
import { APPEAL_RULES, noAppeals } from './rules-appeals'
import { FEE_RULES, noFees } from './rules-fees'
import { isOneKind, KIND_RULES } from './rules-kinds'
import { noRequests, nothingHere } from './rules-no-requests'
import { noConsultations, noDocuments, OTHER_RULES } from './rules-other'
import { noOutcomes } from './rules-outcomes'
import { noItems, PUBLISHED_RULES } from './rules-published'
import { REQUEST_RULES } from './rules-requests'
import { isSoFar } from './so-far'
import { isNotAsItWas, isOfOtherBody, isPartOfYear } from './whose'

/** A figure read from the text, with where it stands. */
export interface NarrativeReading extends Reading {
  rule: string
  place: string
  /** Offsets in the document: of the number, and of the sentence. */
  start: number
  end: number
  from: number
  to: number
}

/** A number that looks like a figure of interest, but fits no metric or no year. */
export interface Unread {
  start: number
  end: number
  from: number
  to: number
  why: 'other-year' | 'other-body' | 'many-years' | 'part' | 'no-metric' | 'weaker-reading'
}

export interface Narrative {
  readings: NarrativeReading[]
  unread: Unread[]
}

const CASE_RULES: readonly NumberRule[] = [...APPEAL_RULES, ...REQUEST_RULES, answered]
export const NUMBER_RULES: readonly NumberRule[] = [
  ...CASE_RULES,
  ...FEE_RULES,
  ...OTHER_RULES,
  ...PUBLISHED_RULES,
  ...KIND_RULES,
]
/** For what is one kind of items only. */
const ONE_KIND_RULES: readonly NumberRule[] = [...CASE_RULES, ...OTHER_RULES, ...KIND_RULES]
export const WORD_RULES: readonly WordRule[] = [
  noRequests,
  noOutcomes,
  allAnswered,
  noAppeals,
  noDocuments,
  noConsultations,
  noFees,
  noItems,
  nothingHere,
]

const COMPARED =
  /(?:比|较|同比|环比|相比)[^，；]{0,16}(?:增|减|升|降|提高|多|少|下滑|翻)[^，；]{0,6}$|(?:增长|增加|减少|下降|上升|提升|提高|增幅|降幅|增速|占比?|占总?数[^，]{0,8}|完成率|比例)(?:了|约|近|到|为|达到?|的)*$|与(?:去|上)年[^，]{0,8}$|(?:较|比|与)(?:去年|上年|20\d\d年)(?:同期)?的?$/u
/** 由92%提升到97%: the first number is the old one. */
const CHANGED = /^(?:提升|提高|上升|下降|增加|增长|增至|升至|降至|减少)/u
/** 去年, 上年 with a figure of its own; what was carried over from there is this year's. */
const LAST_YEAR =
  /(?:^|，)(?:去年|上年度?|上一年度?|前年|往年)(?!项目数|.{0,10}(?:结转|转结|转入|转来|顺延|延续|遗留|留存|结存|未办结))/u
/** 明年发稿不少于100条: what is meant to be. */
const MEANT =
  /(?:^|[，：])(?:明年|来年|下一?年度?)(?!.{0,8}(?:办理|结转|答复))[^，]*$|(?:不少于|不低于)$/u
const EACH =
  /(?:每[月周天季年个名]|每日(?=平?均|约|可|更新|发布|公开|推送|编发|转发|受理|接[听待]|播|$)|[日月年周]均|平均|人均|单[条篇日次]|最[高多低](?!人民|检))[^，]*$/u
const INTEREST =
  /公开|发布|信息|申请|复议|诉讼|12345|热线|微信|微博|公众号|网站|满意|处理费|规范性文件|解读|推送|工单|答复|办结/u
const COUNTED = /^(?:条|件|篇|则|份|期|个|次|元|万元|%|条次|篇次|宗|单)$/u

/** 各学校发布900条，不计入上述数据: others' own. */
const NOT_COUNTED = /^[^。；]{0,30}[不未](?:计入|列入|纳入)(?:上述|以上|本|此|统计|总)/u

/**
 * Reads the figures that the text of a report states for `year`.
 *
 * @param body the name of the body that reports, as its title has it: what others did is none of its figures
 */
export function readNarrative(
  paragraphs: readonly Paragraph[],
  year: number | null,
  body = '',
): Narrative {
  const readings: NarrativeReading[] = []
  const unread: Unread[] = []
  for (const sentence of readSentences(paragraphs, year)) {
    for (const claim of sentence.claims) {
      const isOtherYear = claim.year !== null && year !== null && claim.year !== year
      const isCompared =
        COMPARED.test(claim.near) || CHANGED.test(claim.tail) || LAST_YEAR.test(claim.near)
      const isOtherBody = isOfOtherBody(claim, body) || NOT_COUNTED.test(claim.behind)
      const isOther = isNotAsItWas(claim) || [MEANT, EACH].some((one) => one.test(claim.near))
      const isPart = isPartOfYear(claim)
      const isAllYears = isSoFar(claim)
      if (!isOtherYear && !isCompared && !isOtherBody && !isOther && !isPart && !isAllYears) {
        const found = readClaim(claim, sentence)
        if (found.length > 0) {
          readings.push(...found)
          continue
        }
      }
      const why =
        isOtherYear || isPart
          ? 'other-year'
          : isOtherBody
            ? 'other-body'
            : claim.stretch === 'since' || isAllYears
              ? 'many-years'
              : claim.isPart
                ? 'part'
                : 'no-metric'
      const isOfInterest = INTEREST.test(claim.near) || INTEREST.test(claim.tail)
      if (!isCompared && isOfInterest && COUNTED.test(claim.unit))
        unread.push({ ...spans(claim), why })
    }
    if (sentence.year === null || year === null || sentence.year === year)
      readings.push(...readWords(sentence))
  }
  return select(readings, unread)
}

function readClaim(claim: Claim, sentence: Sentence): NarrativeReading[] {
  const rules = isOutcomes(claim)
    ? CASE_RULES
    : isOneKind(claim, sentence)
      ? ONE_KIND_RULES
      : NUMBER_RULES
  for (const rule of rules) {
    const found = rule.read(claim, sentence)
    if (found.length > 0)
      return found
        .filter(({ metric, value }) => Number.isInteger(value) || MEASURED.test(metric))
        .map((one) => ({ ...one, rule: rule.id, place: claim.place, ...spans(claim) }))
  }
  return []
}

/** All other metrics count: 官方微博26.4粉丝 has lost its 万. */
const MEASURED = /_(?:pct|yuan|hours|days)$/u

function readWords(sentence: Sentence): NarrativeReading[] {
  return WORD_RULES.flatMap((rule) =>
    rule.read(sentence).map(({ at: [from, to], ...one }) => ({
      ...one,
      rule: rule.id,
      place: sentence.place,
      start: sentence.at(from),
      end: sentence.at(to),
      from: sentence.at(0),
      to: sentence.at(sentence.text.length),
    })),
  )
}

function spans({ start, end, from, to }: Claim) {
  return { start, end, from, to }
}

/** How much weaker a reading may be than the best of its metric to be given beside it. */
const MARGIN = 1

/** The strongest readings of each metric; two that disagree are both given, and neither is sure. */
function select(all: readonly NarrativeReading[], unread: readonly Unread[]): Narrative {
  const byMetric = groupBy(all)
  const kept: NarrativeReading[] = []
  const dropped: Unread[] = []
  for (const readings of byMetric.values()) {
    const best = Math.max(...readings.map(({ strength }) => strength))
    const strong = readings.filter(({ strength }) => strength >= best - MARGIN)
    const values = new Set(strong.map(({ value }) => value))
    const seen = new Set<string>()
    for (const one of readings) {
      if (!strong.includes(one)) {
        if (!values.has(one.value)) dropped.push({ ...pick(one), why: 'weaker-reading' })
        continue
      }
      // The same figure said again in the same part of the report is one.
      const key = `${one.value} ${one.place}`
      if (seen.has(key)) continue
      seen.add(key)
      const isDisputed = values.size > 1 && one.confidence === 'sure'
      kept.push(isDisputed ? { ...one, confidence: 'likely', why: 'two-readings' } : one)
    }
  }
  return {
    readings: kept.sort((a, b) => a.start - b.start),
    unread: [...unread, ...dropped].sort((a, b) => a.start - b.start),
  }
}

function pick({ start, end, from, to }: NarrativeReading) {
  return { start, end, from, to }
}

function groupBy(all: readonly NarrativeReading[]): Map<string, NarrativeReading[]> {
  const groups = new Map<string, NarrativeReading[]>()
  for (const one of all) groups.set(one.metric, [...(groups.get(one.metric) ?? []), one])
  return groups
}
