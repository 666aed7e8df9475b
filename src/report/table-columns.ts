import { RESULTS } from '../form/table-four'
import { ORGANISATION_COLUMNS, REQUEST_COLUMNS } from '../form/table-three'

// In which order a printed table has the columns of the form, by the names in its heads.

/**
 * The columns as printed, from the left; `null`: the heads cannot be read, or say the order of the form;
 * `contrary`: what can be read of them says another order, but not which.
 */
export type ColumnOrder = readonly string[] | 'contrary' | null

type Head = readonly [id: string, says: string]

const THREE: readonly Head[] = [
  ['organisations', '法人(?:或|和|及|与)?其[他它]组织'],
  ['natural_person', '自然人'],
  ['org_business', '商业企业'],
  ['org_research', '科研机构'],
  ['org_social', '社会公益组织'],
  ['org_legal', '法律服务机构'],
  ['org_other', '其[他它]'],
  ['total', '总计|合计'],
]
const TRACKS: readonly Head[] = [
  ['lawsuits_direct', '未经(?:行政)?复议(?:程序)?直接起诉'],
  ['lawsuits_after_review', '(?:经)?(?:行政)?复议后(?:再|又)?(?:起诉|提起)'],
  ['reviews', '行政复议'],
  ['lawsuits', '行政诉讼'],
]
const OUTCOMES: readonly Head[] = [
  ['upheld', '结果维持|维持结果'],
  ['corrected', '结果纠正|纠正结果'],
  ['other', '其[他它]结果'],
  ['pending', '尚未审结|未审结'],
  ['total', '总计|合计'],
]
const TWO: readonly Head[] = [
  ['made_f2019', '新制[作发]'],
  ['disclosed_f2019', '新公开'],
  ['disclosed_total_f2019', '对外公开总'],
  ['issued', '制发'],
  ['repealed', '废止'],
  ['in_force', '有效'],
  ['items_prev', '上一?年(?:度)?(?:的)?项目'],
  ['items_change', '增减'],
  ['decided', '处理决定'],
  ['charged', '收费金额'],
  ['projects', '采购项目'],
  ['amount', '总金额'],
]

/** Names in the order of the text; one may be broken over lines. */
function namesIn(text: string, heads: readonly Head[]): string[] {
  const says = new RegExp(heads.map(([, one]) => `(${one})`).join('|'), 'gu')
  return [...text.replaceAll('\n', '').matchAll(says)].map((match) => {
    const at = match.slice(1).findIndex((one) => one !== undefined)
    return heads[at]?.[0] ?? ''
  })
}

/**
 * Whether one head really stands before another: beside it on a line, or where each cell has a line. On a
 * printed page a head that is two lines high stands below the other, and tells nothing.
 */
function isBefore(text: string, one: string, other: string, heads: readonly Head[]): boolean {
  const lines = text.split('\n').map((line) => namesIn(line, heads))
  const first = lines.flat().find((name) => name === one || name === other)
  const isBeside = lines.some((names) => names.includes(one) && names.includes(other))
  return first === one && (isBeside || lines.every((names) => names.length <= 1))
}

/** What the names say, where each should stand once. */
function orderOf(names: readonly string[], form: readonly string[]): ColumnOrder {
  const found = [...new Set(names)].filter((name) => form.includes(name))
  if (form.every((name, i) => found[i] === name)) return null
  if (found.length === form.length) return found
  const isInOrder = found.every((name, i) => {
    const before = found[i - 1]
    return before === undefined || form.indexOf(before) < form.indexOf(name)
  })
  return isInOrder ? null : 'contrary'
}

/** Columns of a block of table 二, from the heads above it. */
export function orderOfTwo(heads: string, form: readonly string[]): ColumnOrder {
  const own = heads.split(/第二十条第[一五六八九]项|信息内容/u).at(-1) ?? ''
  return orderOf(namesIn(own, TWO), form)
}

/** Where the heads of table 三 end: the first of its rows. */
const ROW_OF_THREE = /[一二三四]、|（[一二三四五六七]）|\d|新收|结转|公开/u

/**
 * Columns of table 三, from the text before its first row.
 *
 * @returns `undefined` where the text has no heads: those of the page before count on
 */
export function orderOfThree(text: string): ColumnOrder | undefined {
  const at = text.lastIndexOf('申请人情况')
  const heads = text.slice(Math.max(at, 0)).split(ROW_OF_THREE)[0] ?? ''
  const names = namesIn(heads, THREE)
  if (names.length < 3) return undefined
  const organisations = names.filter((name) => ORGANISATION_COLUMNS.includes(name))
  const group = names.indexOf('organisations')
  const total = names.indexOf('total')
  // Behind 自然人, unless it is really printed before.
  const isFirst = isBefore(heads, 'organisations', 'natural_person', THREE)
  const first = names.findIndex((name) => ORGANISATION_COLUMNS.includes(name))
  // The five kinds stand on a line below their common head, and behind 总计 only for that.
  const printed =
    group >= 0
      ? names.flatMap((name, i) => {
          if (ORGANISATION_COLUMNS.includes(name)) return []
          if (group === 0 && !isFirst)
            return name === 'natural_person' ? [name, ...organisations] : i === 0 ? [] : [name]
          return i === group ? organisations : [name]
        })
      : total > 0 && total === first - 1
        ? names.filter((name) => name !== 'total')
        : names
  return orderOf(
    printed,
    REQUEST_COLUMNS.map(({ id }) => id),
  )
}

/** Columns of table 四, from the text before its figures; `undefined` where it has no heads. */
export function orderOfFour(text: string): ColumnOrder | undefined {
  const own = text.slice(Math.max(0, text.search(/行政(?:复议|诉讼)/u)))
  const results = namesIn(own, OUTCOMES)
  if (results.length < 3) return undefined
  const form = RESULTS.map(({ id }) => id)
  const count = form.length
  const tracks = tracksOf(own)
  const isWhole = results.length === count || results.length === 3 * count
  const groups = [0, 1, 2].map((i) =>
    results.length === count ? results : results.slice(i * count, (i + 1) * count),
  )
  const isEachOnce = groups.every((group) => new Set(group).size === count)
  // Heads that a page broke in two leave some of the names: they say no order.
  if (!isWhole) return tracks === null ? null : 'contrary'
  if (!isEachOnce || tracks === 'contrary') return 'contrary'
  const isSame = groups.every((group) => group.join() === groups[0]?.join())
  // 行政复议 has one line of heads less: its results come first in the text wherever it stands.
  if (!isSame && tracks !== null && tracks[0] !== 'reviews') return 'contrary'
  const all = (tracks ?? TRACK_FORM).flatMap((track, i) =>
    (groups[i] ?? []).map((result) => `${track}/${result}`),
  )
  return orderOf(
    all,
    TRACK_FORM.flatMap((track) => form.map((result) => `${track}/${result}`)),
  )
}

const TRACK_FORM = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']

function tracksOf(text: string): ColumnOrder {
  // The heading of the part names both in one: 行政复议、行政诉讼情况.
  const heads = text.replace(/行政复议、?(?:提起)?行政诉讼(?:的)?情况/gu, '')
  const said = namesIn(heads, TRACKS)
  const isReviewsFirst = !isBefore(heads, 'lawsuits', 'reviews', [...TRACKS, ...OUTCOMES])
  const names =
    isReviewsFirst && said.includes('reviews')
      ? ['reviews', ...said.filter((name) => name !== 'reviews')]
      : said
  const suits = names.filter((name) => name.startsWith('lawsuits_'))
  const printed = names.includes('lawsuits')
    ? names.flatMap((name) => (name === 'lawsuits' ? suits : name === 'reviews' ? [name] : []))
    : names
  return orderOf(printed, TRACK_FORM)
}
