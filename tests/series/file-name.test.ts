import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/series/file-name'

test.each([
  ['主动公开政府信息数（2019—2023年）', '主动公开政府信息数（2019—2023年）.csv'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.csv'],
  ['../../etc/passwd', 'etc passwd.csv'],
  ['...', 'yilan.csv'],
  ['', 'yilan.csv'],
  ['con', 'yilan con.csv'],
  ['一\u202e二\u200b三\n四', '一二三 四.csv'],
  ['末尾的点. ', '末尾的点.csv'],
])('%j becomes %j', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name)
})

test('every title gives a name that all systems take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title, 'xlsx')
      expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}. ][^\\/:*?"<>|\p{Cc}]*\.xlsx$/u)
      expect(new TextEncoder().encode(name).length).toBeLessThan(200)
    }),
    { numRuns: 40 },
  )
})
