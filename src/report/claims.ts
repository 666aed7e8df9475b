import { accountNames } from './channels'
import { namedInTurn } from './in-turn'
import { findNumbers } from './numbers'
import type { Paragraph, Topic } from './outline'
import { topicOf } from './outline'
import { ITEMS_COUNTED, isPartsList, PARTS_OPENED } from './parts-list'
import { type Stretch, stretchOf, type Years, yearsOf } from './when'

/** One number of the text with what surrounds it, as the rules ask about it. All texts are in normal form. */
export interface Claim {
  value: number
  isApproximate: boolean
  /** 条, 件, %, 元 …; empty where the text gives none. */
  unit: string
  /** From the last comma, bracket or number to this number. */
  near: string
  /** From the last number of the sentence to this number; where there is none, all that stands before it. */
  lead: string
  /** The sentence up to `near`. */
  before: string
  /** Behind the unit, up to the next comma, bracket or number. */
  tail: string
  /** Behind the unit, to the end of the sentence. */
  behind: string
  /** The whole sentence. */
  sentence: string
  /** The sentence before it in the same paragraph, and the one behind it. */
  previous: string
  next: string
  /** The heading above the paragraph, or the line with a colon that opens the list it is an item of. */
  opener: string
  /** After 其中, in brackets, behind a colon: a part of a whole that stands before it. */
  isPart: boolean
  /** The year that the sentence speaks of where it names one. */
  year: number | null
  /** 截至 …, or 以来: not the figure of one year alone. */
  stretch: Stretch
  place: string
  topic: Topic
  /** Span of the number in the document, and of its sentence. */
  start: number
  end: number
  from: number
  to: number
}

/** A sentence, for the rules on what is said without a number. */
export interface Sentence {
  text: string
  previous: string
  next: string
  opener: string
  /** The sentence before it in the same paragraph. */
  before: Sentence | null
  year: number | null
  place: string
  topic: Topic
  claims: Claim[]
  /** Offset in the document of a position in `text`. */
  at(position: number): number
}

const UNITS =
  /^(?:条次|篇次|期次|批次|人次|件次|场次|万元|亿元|条|件|篇|则|份|期|个|项|宗|起|例|单|通|部|场|次|人|元|%|户|类|名|家|幅|封|张|卷|只|种|批)/u
/** Behind a number: then it is a date, an order, a measure. */
const NO_COUNT =
  /^(?:年|月|日|号|时|点|分(?!别)|楼|层|幢|室|届|级|小时|天|公里|平方|米|亩|岁|位数|-|—\d|°|G|:)/u
const ONE_WORD =
  /^(?:事(?!项)|性|龙|站式|批次|系列|网|律|致|定|体|些|样|把手|方面|直|部分|次(?:传播|创作|加工|开发|供水|利用)|起(?![，；。]|(?:依申请|信息公开|政府信息|公开申请|行政复议|复议|行政诉讼|诉讼)))/u

/** Numbers that a sentence can say; a row of more is no sentence. */
const MOST_NUMBERS = 200
/** A text without a full stop is cut: no sentence is that long, and each number looks back over its own. */
const SENTENCE = /[^。！？]{1,2000}[。！？]?/gu

/** The sentences of the paragraphs, with every number that may be a figure. */
export function readSentences(
  paragraphs: readonly Paragraph[],
  reportYear: number | null,
): Sentence[] {
  const sentences: Sentence[] = []
  const accounts = accountNames(paragraphs.map(({ normal }) => normal.text).join('\n'))
  let opener = ''
  for (const { normal, place, topic } of paragraphs) {
    let previous = ''
    // 上述申请均已答复 may open a paragraph of its own.
    const last = sentences.at(-1) ?? null
    let before = topic === 'requests' && last?.topic === topic ? last : null
    let local = topic
    let year: number | null = null
    let isList = LIST_ITEM.test(normal.text) && ITEMS_COUNTED.test(opener)
    const matches = [...normal.text.matchAll(SENTENCE)]
    for (const [i, match] of matches.entries()) {
      const text = match[0]
      const offset = match.index
      // `一是主动公开情况。` opens a part as a heading does.
      const inner =
        /^(?:[一二三四五六七八九]是|（[一二三四五六]）|\d[.、])?[^，：；\d]{2,20}(?=[。：，])/u.exec(
          text,
        )?.[0]
      if (inner && topic !== 'problems' && /情况|公开|工作|管理|建设|保障/u.test(inner)) {
        const said = topicOf(inner)
        if (said !== '' && (said !== 'problems' || /存在/u.test(inner)) && opensPart(inner, said))
          local = said
      }
      const at = (position: number) => normal.at[offset + position] ?? normal.at.at(-1) ?? 0
      const sentence: Sentence = {
        text,
        previous,
        next: matches[i + 1]?.[0] ?? '',
        opener,
        before,
        year: null,
        place,
        topic: local,
        claims: [],
        at,
      }
      const years = yearsOf(text, year, reportYear)
      isList = isPartsList(text, previous, isList)
      sentence.claims = claimsOf(sentence, years, reportYear)
        .map((claim) => (isList ? { ...claim, isPart: true } : claim))
        .map((claim) => withAccounts(claim, accounts))
      // 去年 is said of its own sentence, 2021年 of what follows too.
      year = years.after
      sentence.year = years.at(0) ?? year
      sentences.push(sentence)
      isList ||= PARTS_OPENED.test(text)
      previous = text
      before = sentence
    }
    opener = openerOf(normal.text, opener)
  }
  return sentences
}

/** `加强渠道建设，…` is a sentence of its part, though it names another. */
function opensPart(inner: string, said: Topic): boolean {
  const isDeed = /^(?:加强|加大|完善|健全|推进|优化|深化|规范|做好|强化|持续|严格|落实|进一步)/u
  return said === 'requests' || said === 'published' || !isDeed.test(inner)
}

const LIST_ITEM = /^(?:\d{1,2}[.、．]|（[一二三四五六七八九十\d]{1,3}）|[①-⑳●◆—·])/u

/** What stands above the next paragraph: a heading, or the line with a colon above a list. */
function openerOf(text: string, above: string): string {
  if (text.endsWith('：')) return text.slice(text.lastIndexOf('。') + 1)
  if (above.endsWith('：') && LIST_ITEM.test(text)) return above
  return text.length <= 40 && !/[。；，]/u.test(text) ? text : ''
}

/** 粉丝由1万增长到2万: the second number is what the words before the first are about. */
const RISEN =
  /^(?:增长|增加|增|上升|升|提升|提高|扩大|下降|降|减少|减)(?:到|至)(?:(?:20\d\d年度?|今年|本年度?)的?)?$/u
const FROM = /[由从](?:(?:去年|上年|年初|20\d\d年底?)(?:同期|底)?的?)?$/u

function claimsOf(sentence: Sentence, years: Years, reportYear: number | null): Claim[] {
  const { text, previous, next, opener, place, topic, at } = sentence
  const claims: Claim[] = []
  const spans: { start: number; end: number }[] = []
  let lastEnd = 0
  for (const number of findNumbers(text).slice(0, MOST_NUMBERS)) {
    const before = text.slice(0, number.start)
    if (/(?:第|〔|\[|[A-Za-z\d.@/]|\d[-—~至]|每|三(?=审))$/u.test(before)) continue
    const rest = text.slice(number.end)
    // `1．同意公开14件`: the number of an item.
    if (/(?:^|[；：。])$/u.test(before) && /^[.．、]\D/u.test(rest)) continue
    if (NO_COUNT.test(rest)) continue
    const unit = UNITS.exec(rest)?.[0] ?? ''
    const isHan = !/\d/u.test(text.slice(number.from, number.end))
    if (isHan && (unit === '' || ONE_WORD.test(rest.slice(unit.length)) || ONE_WORD.test(rest)))
      continue
    if (unit === '' && /^\d/u.test(rest)) continue
    // The number of a hotline (12345, 通过12316农业信息平台), of a telephone, of a post code.
    const digits = text.slice(number.from, number.end)
    if (
      unit === '' &&
      (digits === '12345' || (/^12\d{3}$/u.test(digits) && /^”?[一-龥]/u.test(rest)))
    )
      continue
    if (unit === '' && /^”?[^，。；、\d]{0,8}(?:热线|专线|平台|联动|电话)/u.test(rest)) continue
    if (
      unit === '' &&
      digits.length >= 6 &&
      !/[万亿]/u.test(digits) &&
      !/(?:量|总数|人数|次数)(?:达到?|为|共|有|已|约|：)*$/u.test(before)
    )
      continue
    // `微博发布 802 773 695`: a line of a table, a column for each.
    if (unit === '' && (/^ \d/u.test(rest) || /\d $/u.test(before))) continue
    const end = number.end + unit.length
    const behind = text.slice(end)
    const lead = before.slice(lastEnd)
    // What a bracket adds stands between a word and its number: 收到申请（含网上申请）12件.
    const open = withoutBrackets(before, lead).replace(/：$/u, '')
    const bracketed = behind.startsWith('）') ? inBracket(lead, claims.at(-1)) : null
    const near = bracketed ?? /[^，；：（）]*$/u.exec(open)?.[0] ?? ''
    const start = Math.max(
      lastEnd,
      before.length - Math.max(near.length, lead.length - open.length + near.length),
    )
    claims.push({
      value: number.value,
      isApproximate: number.isApproximate || /^(?:余|多|以上|左右)/u.test(behind),
      unit,
      // `3件维持、1件`: what stands before the comma belongs to the number before.
      near: /[、和及与]$/u.test(near)
        ? ''
        : near.replace(/^(?:\d{0,2}[.．](?!\d))?[、和及与并或]*/u, ''),
      lead,
      before: before.slice(0, start),
      tail: /^(?:[^，；。：、（）\d]|20\d\d(?=年))*/u.exec(behind)?.[0] ?? '',
      behind,
      sentence: text,
      previous,
      next,
      opener,
      isPart: isPart(bracketed === null ? before : before.replace(/（$/u, '')),
      year: years.at(number.start),
      stretch: stretchOf(before, reportYear),
      place,
      topic,
      start: at(number.start),
      end: at(end),
      from: at(0),
      to: at(text.length),
    })
    spans.push({ start: number.start, end })
    lastEnd = end
  }
  const inTurn = namedInTurn(text, spans)
  return claims.map((claim, i) => {
    const old = claims[i - 1]
    if (old && claim.unit !== '%' && RISEN.test(claim.near) && FROM.test(old.near))
      return { ...claim, near: old.near.replace(FROM, ''), before: old.before, isPart: old.isPart }
    const named = inTurn.get(i)
    if (!named) return claim
    const before = text.slice(0, named.from)
    const unit = claim.unit || (claims[named.last]?.unit ?? '')
    const year = named.year ?? claim.year
    const { near } = named
    return { ...claim, unit, near, lead: near, before, year, isPart: isPart(before) }
  })
}

/** `lead` without its brackets; where one with numbers in it has just closed, what stands before that too. */
function withoutBrackets(before: string, lead: string): string {
  const isClosed =
    /^[^（）]*）(?:[^，；。、（）]|$)/u.test(lead) && /（[^（）]{3,}）[^（）]*$/u.test(before)
  return (isClosed ? before : lead).replace(/（[^（）]*）/gu, '')
}

/**
 * The name of a number that stands alone in brackets: `不予公开（2件）`, `不予公开占5%（2件）`.
 *
 * @param lead from the number before to this one
 */
function inBracket(lead: string, last: Claim | undefined): string | null {
  const name = /([^，；：（）、]+)（$/u.exec(lead)?.[1]
  if (name !== undefined) return name
  if (lead !== '（' || last?.unit !== '%') return null
  const share = /^(.*?)的?占(?:比|总数的?|总量的?)?(?:为|约)?$/u.exec(last.near)?.[1]
  return share || null
}

/** Whether what stands before a number has opened a list of parts that is not closed again. */
function isPart(before: string): boolean {
  const opened = (before.match(/（/gu)?.length ?? 0) > (before.match(/）/gu)?.length ?? 0)
  if (opened && /（[^）]*$/u.test(before) && !/（[一二三四五六七八九十\d]*$/u.test(before))
    return true
  return hasOpenParts(before.replace(/（[^（）]*）/gu, ''))
}

function hasOpenParts(before: string): boolean {
  const at = Math.max(
    before.lastIndexOf('其中'),
    // 分布情况为：公告类8条、…; 在主动公开的信息中，公告类8条、…
    before.search(
      /(?:(?:分布|分类|构成|类别)[^，；。：\d]{0,6}(?:[为是]：?|：)|(?:公开|发布)的?[^，；。]{0,12}信息(?:条数|总数)?中，)(?![\s\S]*(?:分布|分类|构成|类别)[^，；。：\d]{0,6}(?:[为是]|：))/u,
    ),
    before.search(
      /(?:包括|包含|内含|分别为|分别是|主要有|具体[为是：]|[按从][^，]{1,6}[分看])(?![\s\S]*(?:包括|包含|内含|分别为|分别是|主要有|具体[为是：]))/u,
    ),
    // 公开信息740条，情况如下：1.…12条；2.…
    before.search(/(?<=信息[^；。：\d]*\d+余?[条篇][^；：]{0,40})：(?=一是|（1）|1[.、]|①)/u),
    // 发布信息310条：工作动态204条、…
    before.search(
      /(?<=\d[条篇件则份](?:（[^）]*）)?)：(?![\s\S]*\d[条篇件则份](?:（[^）]*）)?：)/u,
    ),
  )
  if (at < 0) return false
  // A new whole ends the parts of the one before: `…；全年共…`, but not `其中，更新栏目累计…`.
  return !/[；，](?:全年|本年度?|年内|\d{4}年度?)?[^，；、]{0,12}(?:(?<!公)共计?|累计|合计|总计)|、全年(?:总计|合计|共计)/u.test(
    before.slice(at).replace(/^其中[，：]/u, ''),
  )
}

/** An account with the name of its town is only meant where its name is quoted. */
const isPlace = (name: string) =>
  /[乡镇县区市局村委办厅府署院省州盟旗站]$|街道$|办公室$/u.test(name)

/** Says of an account in `near` what it is, where only its name stands there. */
function withAccounts(claim: Claim, accounts: ReadonlyMap<string, string>): Claim {
  let { near } = claim
  for (const [name, kind] of accounts)
    if (near.includes(isPlace(name) ? `“${name}”` : name) && !/微[信博]|公众号/u.test(near))
      near = near.replace(name, `${kind}“${name}”`)
  return near === claim.near ? claim : { ...claim, near }
}
