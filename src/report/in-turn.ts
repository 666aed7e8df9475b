/** A number of a sentence as a list of several gives it: the words that name it, and where they begin. */
export interface NamedInTurn {
  near: string
  /** Offset in the sentence of the list of names. */
  from: number
  /** The year of that name, where the names are years: 2021、2022年…满意率分别为87%、90%. */
  year?: number
  /** Index of the last number of the list: its unit is that of all. */
  last: number
}

interface Span {
  /** Offset of the number in the sentence, and of the end of its unit. */
  start: number
  end: number
}

/** Names of a list, as far back as the clause goes. */
const NAMES = /(?:^|[，；：。（]|其中|通过|依托|利用|^在|(?<=[，；])在)([^，；：。（）]*)$/u
/** What the last name alone says of all: 微博公开信息, 废止规范性文件, 行政诉讼案件. */
const SHARED =
  /(?<=.)(?:(?:主动)?(?:公开|发布(?!微[信博]|抖音|公众|官方|视频|头条|客户端)|推送|更新)|规范性文件|案件|申请).*$/u

/** `两个微信公众号分别发布12条、30条`: each number is of one of them. */
function severalOf(list: string, text: string, spans: readonly Span[]): string[] {
  if (!/[两二三四五六七八九]个/u.test(list)) return []
  const end = spans.findIndex(({ end }, i) => {
    const next = spans[i + 1]
    return !next || !/^[、，和与及]$/u.test(text.slice(end, next.start))
  })
  return spans.slice(0, end + 1).map(() => list)
}

/** `微信公众号“甲”和“乙”`: what the first is said to be, the others are too. */
function withKind(names: string[]): string[] {
  const kind = /^(.*(?:公众号|微信|微博|抖音号?|视频号|头条号?))[“《]/u.exec(names[0] ?? '')?.[1]
  return kind
    ? names.map((name) => (/^[“《][^”》]+[”》]$/u.test(name) ? kind + name : name))
    : names
}

/** The years of a list at the beginning of the sentence: `2021、2022年`. */
function yearsNamed(text: string): number[] {
  const list = /(?:20\d\d年?度?[、和与及])+20\d\d年/u.exec(text)?.[0]
  return list?.match(/20\d\d/gu)?.map(Number) ?? []
}

/**
 * `微信、微博分别发布信息12条、30条`: which name each number belongs to, by its turn. Numbers that are more
 * or fewer than the names are left alone.
 *
 * @param text of the sentence, in normal form
 * @param spans of its numbers, in order
 * @returns by the index of the number
 */
export function namedInTurn(text: string, spans: readonly Span[]): Map<number, NamedInTurn> {
  const found = new Map<number, NamedInTurn>()
  for (const { index } of text.matchAll(/分别/gu)) {
    const list = NAMES.exec(text.slice(0, index))?.[1] ?? ''
    const named = list.split(/[、和与及]|以及/u).filter((name) => name !== '')
    const years = named.length < 2 ? yearsNamed(text.slice(0, index - list.length)) : []
    const first = spans.findIndex(({ start }) => start > index)
    const names =
      years.length > 0
        ? years.map(() => list)
        : named.length < 2
          ? severalOf(list, text, spans.slice(Math.max(0, first)))
          : withKind(named)
    if (names.length < 2 || first < 0) continue
    const numbers = spans.slice(first, first + names.length)
    const isList = numbers.every(({ start }, i) => {
      const before = text.slice(i === 0 ? index : (numbers[i - 1]?.end ?? 0), start)
      return i === 0 ? !/[，；。]/u.test(before) : /^(?:（次）)?[、，和与及]$/u.test(before)
    })
    const next = spans[first + names.length]
    const isLonger = next && /^[、和与及]$/u.test(text.slice(numbers.at(-1)?.end ?? 0, next.start))
    if (!isList || isLonger || numbers.length !== names.length) continue
    const verb = text.slice(index, numbers[0]?.start)
    const shared = SHARED.exec(names.at(-1) ?? '')?.[0] ?? ''
    for (const [i, name] of names.entries()) {
      const own = i < names.length - 1 && !name.includes(shared) ? shared : ''
      found.set(first + i, {
        near: `${name}${own}${verb}`,
        ...(years[i] ? { year: years[i] } : {}),
        from: index - list.length,
        last: first + names.length - 1,
      })
    }
  }
  return found
}
