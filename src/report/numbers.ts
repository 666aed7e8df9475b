/** A number as a text writes it. */
export interface WrittenNumber {
  value: number
  /** 约, 余, 近, 超过 and the like: it is rounded. */
  isApproximate: boolean
  /** Offsets in the text, the words that round it included. */
  start: number
  end: number
  /** Offsets of the number without them. */
  from: number
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const PLACES: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
}
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

const HAN = '[零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+'
const ARABIC = '\\d+(?:\\.\\d+)?'
const PATTERN = new RegExp(
  `(?<before>大约|约|近|将近|超过|超|逾|不少于|至少|达到?)?(?<arabic>${ARABIC})(?<middle>[余多])?(?<multiple>[万亿千百]+)?(?<after>[余多])?|(?<around>约|近|超过|超|逾)?(?<han>${HAN})(?<more>[余多])?`,
  'gu',
)

/** The value of a number in Chinese characters (三百二十, 一万零五, 二〇二一 as digits), or `null`. */
export function readHanNumber(text: string): number | null {
  if (text === '') return null
  if (!/[十拾百佰千仟万萬亿億]/u.test(text)) {
    const digits = [...text].map((char) => DIGITS[char])
    return digits.some((digit) => digit === undefined) ? null : Number(digits.join(''))
  }
  let total = 0
  let section = 0
  let digit = 0
  let lastPlace = 10
  for (const char of text) {
    const place = PLACES[char]
    const multiple = MULTIPLES[char]
    if (place !== undefined) {
      // 十二, 百余, 千余: without a digit before it, one of them.
      section += (digit || (section === 0 ? 1 : 0)) * place
      digit = 0
      lastPlace = place
    } else if (multiple !== undefined) {
      total = (total + section + digit || 1) * multiple
      section = 0
      digit = 0
      lastPlace = multiple
    } else {
      const value = DIGITS[char]
      if (value === undefined) return null
      if (value === 0) lastPlace = 10
      digit = value
    }
  }
  // 三百二 is 320, 一万二 is 12,000: the last digit counts in the place below the one before it.
  const last = digit !== 0 && lastPlace > 10 ? digit * (lastPlace / 10) : digit
  return total + section + last
}

/** The value of digits and what they are multiplied with: `1.2` and `万`. Money and counts stay exact. */
export function multiply(digits: string, multiple: string): number {
  let factor = 1
  for (const char of multiple) factor *= PLACES[char] ?? MULTIPLES[char] ?? 1
  return Number((Number(digits) * factor).toPrecision(15))
}

/** Every number of a text in its normal form (`normal.ts`), in order. */
export function findNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = []
  for (const match of text.matchAll(PATTERN)) {
    const { before, arabic, middle, multiple = '', after, around, han, more } = match.groups ?? {}
    const lead = before ?? around ?? ''
    const start = match.index
    const common = { start, end: start + match[0].length, from: start + lead.length }
    if (arabic !== undefined) {
      const isApproximate = !!(middle ?? after) || (lead !== '' && !lead.startsWith('达'))
      found.push({ ...common, value: multiply(arabic, multiple), isApproximate })
      continue
    }
    const value = readHanNumber(han ?? '')
    if (value !== null) found.push({ ...common, value, isApproximate: !!(more ?? around) })
  }
  return found
}
