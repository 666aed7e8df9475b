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

/** Words that traditional texts write otherwise, of the same length. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  答覆: '答复',
  回覆: '回复',
  批覆: '批复',
  資訊: '信息',
  網路: '网络',
  影片: '视频',
  視訊: '视频',
  數據: '数据',
  回饋: '反馈',
  佈告: '布告',
  訊息: '信息',
  簡訊: '短信',
  諮詢: '咨询',
  谘詢: '咨询',
  計畫: '计划',
  規畫: '规划',
}

/** 檔案 is 文件 where it is named with its kind; a place or a store of 檔案 is not. */
function wordAt(source: string, i: number): string | undefined {
  const word = source.slice(i, i + 2)
  const isPaper =
    word === '檔案' &&
    /(?:規範性|政策性?|法規|公開|重要|制發|印發|發布|發佈|類|級|行政)$/u.test(
      source.slice(Math.max(0, i - 4), i),
    ) &&
    !/^[館局室盒袋櫃管資]/u.test(source.slice(i + 2, i + 3))
  if (isPaper) return '文件'
  if (word === '入口' && source.startsWith('網站', i + 2)) return '门户'
  return OTHER_WORDS[word]
}

const OPENING_MARK = /[[【〔(（_]/
/** A number alone in brackets or on a line of its own mark, before a measure word. */
const FILLED_IN =
  /^(?:[[【〔(（]|_+)([\d０-９][\d０-９.]*)(?:[\]】〕)）]|_+)(?=[\s_]*[条條件篇次份项項个個期])/u

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'
/** Marks without a width, and soft hyphens: they stand inside words and numbers. */
const isNothing = (char: string) =>
  char > '\u007f' && /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(char)
const isSpace = (char: string) =>
  char <= '\u007f' ? char <= ' ' : /[\s\u00a0\u3000]/.test(char) || isNothing(char)
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
      const other = characters.size > 0 ? wordAt(source, i) : undefined
      if (other !== undefined) {
        out.push(...other)
        at.push(offset + i, offset + i + 1)
        i += 1
        continue
      }
      out.push(characters.get(char) ?? PUNCTUATION[char] ?? char)
      at.push(offset + i)
      continue
    }
    if (isNothing(char)) continue
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
    // 发布信息[284]条: a form that was filled in.
    const filled = OPENING_MARK.test(char) ? FILLED_IN.exec(source.slice(i, i + 16)) : null
    if (filled) {
      for (const [k, digit] of [...(filled[1] ?? '')].entries()) {
        out.push(plainCharacter(digit, characters))
        at.push(offset + i + 1 + k)
      }
      i += filled[0].length - 1
      continue
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
