import type { Characters } from './traditional'

/** A text in the one form that the rules are written for, and where each character came from. */
export interface NormalText {
  text: string
  /** Offset in the document of each character of `text`, and of its end. */
  at: number[]
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '％': '%',
  '﹪': '%',
  '．': '.',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '"': '”',
  '–': '—',
  '―': '—',
  '－': '-',
  '﹣': '-',
  '−': '-',
  '／': '/',
  '＋': '+',
  '｡': '。',
  '､': '、',
  〇: '零',
  '○': '零',
  兩: '两',
  萬: '万',
  億: '亿',
}

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
const isSpace = (char: string) => /[\s\u00a0\u200b-\u200f\u2028-\u202f\u3000\ufeff]/.test(char)
const isHan = (char: string | undefined) => char !== undefined && /[\u3400-\u9fff]/.test(char)

/**
 * Full-width digits and letters become plain ones, punctuation Chinese, traditional characters
 * simplified; spaces go (one stays between two digits), thousands marks too, and pinyin in brackets
 * that some page converters set behind characters.
 *
 * @param offset where `source` begins in its document
 */
export function normalise(source: string, offset: number, characters: Characters): NormalText {
  const out: string[] = []
  const at: number[] = []
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i] ?? ''
    const code = source.charCodeAt(i)
    // Most characters are Chinese, and neither space nor mark.
    if (code >= 0x4e00 && code <= 0x9fff) {
      out.push(characters.get(char) ?? PUNCTUATION[char] ?? char)
      at.push(offset + i)
      continue
    }
    if (isSpace(char)) {
      let next = i + 1
      while (next < source.length && isSpace(source[next] ?? '')) next += 1
      if (isDigit(out.at(-1)) && isDigit(source[next]) && !isGroup(source, i, next)) {
        out.push(' ')
        at.push(offset + i)
      }
      i = next - 1
      continue
    }
    if (char === '(' && isHan(out.at(-1))) {
      const pinyin = /^\([a-zà-üāēīōūǎěǐǒǔǜ]+\)/i.exec(source.slice(i, i + 12))
      if (pinyin) {
        i += pinyin[0].length - 1
        continue
      }
    }
    if ((char === ',' || char === '，') && isDigit(out.at(-1)) && isGroup(source, i)) continue
    out.push(plainCharacter(char, characters))
    at.push(offset + i)
  }
  at.push(offset + source.length)
  return { text: out.join(''), at }
}

/** A comma or a space before exactly three digits, behind one to three: `1,204`. */
function isGroup(source: string, at: number, next = at + 1): boolean {
  const isComma = next === at + 1 && /[,，]/.test(source[at] ?? '')
  const before = isComma ? /\d$/ : /(?<!\d)\d{1,3}$/
  return (
    before.test(source.slice(Math.max(0, at - 4), at)) &&
    /^\d{3}(?!\d)/.test(source.slice(next, next + 4))
  )
}

function plainCharacter(char: string, characters: Characters): string {
  const code = char.charCodeAt(0)
  const mark = PUNCTUATION[char]
  if (mark !== undefined) return mark
  if (code >= 0xff01 && code <= 0xff5e) {
    const ascii = String.fromCharCode(code - 0xfee0)
    return PUNCTUATION[ascii] ?? ascii
  }
  return characters.get(char) ?? char
}

/** Letters, digits and characters of a label, without marks and spaces. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
