import { expect, test } from 'vitest'
import { inLanguage, markLanguage } from '../../src/text/bilingual'

test.each([
  ['年报数据 Figures from reports', '年报数据', 'Figures from reports'],
  [
    '年报254份，网址见表 254 reports; see the table',
    '年报254份，网址见表',
    '254 reports; see the table',
  ],
  [
    '人口：普查（2020年） Population: census (2020)',
    '人口：普查（2020年）',
    'Population: census (2020)',
  ],
  ['12345 热线数据', '12345 热线数据', '12345 热线数据'],
  ['Figures 2021', 'Figures 2021', 'Figures 2021'],
  ['热线 12345', '热线 12345', '热线 12345'],
  ['', '', ''],
])('%j is %j in Chinese and %j in English', (text, zh, en) => {
  expect(inLanguage(text, 'zh')).toBe(zh)
  expect(inLanguage(text, 'en')).toBe(en)
})

test.each([
  ['年报 Reports', 'zh', 'zh-CN'],
  ['年报 Reports', 'en', 'en'],
  ['年报', 'en', 'zh-CN'],
  ['Reports', 'zh', 'en'],
  ['Population: 普查', 'zh', 'zh-CN'],
  ['2020', 'en', 'en'],
] as const)('%j on a page in %s is marked %s', (text, lang, mark) => {
  expect(markLanguage(text, lang)).toBe(mark)
})
