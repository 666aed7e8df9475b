import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCell } from '../../src/report/cell-value'
import { normalise } from '../../src/report/normal'
import { findNumbers, readHanNumber } from '../../src/report/numbers'
import { AS_WRITTEN, charactersOf } from '../../src/report/traditional'

const plain = (text: string) => normalise(text, 0, AS_WRITTEN).text
const values = (text: string) => findNumbers(plain(text)).map(({ value }) => value)

test.each([
  ['1.2万条', [12000]],
  ['三百二十条', [320]],
  ['１４３条', [143]],
  ['1,204件', [1204]],
  ['1，204件', [1204]],
  ['1 204件', [1204]],
  ['两千零五件', [2005]],
  ['一万二', [12000]],
  ['三百二', [320]],
  ['十五件', [15]],
  ['一百一十件', [110]],
  ['37.62萬条', [376200]],
  ['3亿元', [3e8]],
  ['0件', [0]],
  ['百余件', [100]],
  ['上千条', [1000]],
  ['万余人次', [10000]],
  ['一千零二件', [1002]],
  ['98.6%', [98.6]],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each(['100余条', '约30件', '近两百篇', '1.2万余条', '超过50条', '300多条'])(
  '%s is approximate',
  (text) => {
    expect(findNumbers(plain(text))[0]?.isApproximate).toBe(true)
  },
)

/** A number as it is said: 305 is 三百零五. */
function inHan(n: number): string {
  const digits = '零一二三四五六七八九'
  if (n >= 10_000) {
    const [high, low] = [Math.floor(n / 10_000), n % 10_000]
    const rest = low === 0 ? '' : `${low < 1000 ? '零' : ''}${inHan(low)}`
    return `${inHan(high)}万${rest}`
  }
  let text = ''
  let rest = n
  let gap = false
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / place)
    rest %= place
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? '零' : ''}${digits[digit]}${name}`
    gap = false
  }
  return text
}

test('every number that can be said is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      expect(readHanNumber(inHan(n))).toBe(n)
    }),
  )
})

test('every number is read in plain, grouped and full-width digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (n) => {
      const wide = String(n).replace(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      )
      for (const text of [String(n), n.toLocaleString('en'), wide]) {
        expect(values(`公开信息${text}条`)).toEqual([n])
        expect(readCell(plain(text))).toMatchObject({ kind: 'number', value: n })
      }
    }),
  )
})

test.each([
  ['22（其中修订16件）', { kind: 'number', value: 22, note: '（其中修订16件）' }],
  ['251000元', { kind: 'number', value: 251000, unit: '元' }],
  ['251万元', { kind: 'number', value: 251, unit: '万元' }],
  ['+19', { kind: 'number', value: 19 }],
  ['-8', { kind: 'number', value: -8 }],
  ['无', { kind: 'number', value: 0, status: 'in_words' }],
  ['', { kind: 'mark' }],
  ['/', { kind: 'mark' }],
  ['—', { kind: 'mark' }],
  ['-', { kind: 'mark' }],
  ['1.', { kind: 'text' }],
  ['1、申请人逾期不补正', { kind: 'text' }],
  ['自然人', { kind: 'text' }],
])('a cell %s', (text, expected) => {
  expect(readCell(plain(text))).toMatchObject(expected)
})

test('each character of a text in normal form knows where it came from', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...' 　,，１23（(a)）镇條萬\n'), maxLength: 60 }),
      (text) => {
        const { text: normal, at } = normalise(text, 5, AS_WRITTEN)
        const isSorted = at.every((offset, i) => i === 0 || offset >= (at[i - 1] ?? 0))
        return isSorted && at.length === normal.length + 1 && at.at(-1) === 5 + text.length
      },
    ),
  )
})

test('traditional characters are read as simplified ones, length unchanged', async () => {
  const text = '鎮政府網站主動公開政府信息條目，無依申請公開，國家機關辦理數據內容，應時發報總結'
  const characters = await charactersOf(text)
  const { text: normal } = normalise(text, 0, characters)
  expect(normal).toContain('镇政府网站主动公开政府信息条目')
  expect(normal).toHaveLength(text.length)
  expect(await charactersOf('简体的条目')).toBe(AS_WRITTEN)
})

test('pinyin that a converter set behind characters is left out', () => {
  expect(plain('鎮(zhèn)政府公開58條')).toBe('鎮政府公開58條')
})
