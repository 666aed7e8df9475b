import { describe, expect, test } from 'vitest'
import type { Metric, Region, Report } from '../../src/dataset/model'
import { citationOf, citationOfView, daysAfterYear, placeOf } from '../../src/series/citation'
import { contactFor, correctionOf } from '../../src/series/correction'
import type { Figure } from '../../src/series/figure'

const region: Region = {
  code: '440115102',
  name: '黄阁镇',
  nameEn: 'Huangge Town',
  level: 'town',
  parent: '440115',
  population: null,
  populationYear: null,
  areaKm2: null,
  start: null,
  end: null,
  successor: null,
}
const metric: Metric = {
  id: 'hotline_tickets',
  group: 'hotline',
  name: '12345热线工单数',
  nameEn: '12345 hotline tickets',
  unit: '件',
  unitEn: 'tickets',
  sum: { kind: 'sum' },
  better: null,
  definition: '',
  definitionEn: '',
  basis: '',
}
const report: Report = {
  id: '440115102-2021',
  region: '440115102',
  year: 2021,
  title: '黄阁镇2021年报告',
  url: 'https://example.org/r.html',
  publishedOn: '2022-01-19',
  retrievedOn: '2024-05-01',
  readFrom: 'official',
  form: 'f2021',
  status: 'published',
  note: '',
  line: 2,
}
const figure: Figure = {
  region,
  metric,
  year: 2021,
  value: 5435,
  status: '',
  report,
  place: '一(三)',
  note: '',
  file: 'observations/2021.csv',
  line: 9,
}
const as = {
  value: '5,435件',
  site: '一览',
  page: 'https://yilan.example/r/440115102/?time=2021',
  today: '2026-11-24',
}
const asEn = { ...as, value: '5,435 tickets', site: 'Yilan' }

function withReport(change: Partial<Report>): Figure {
  return { ...figure, report: { ...report, ...change } }
}

describe('a citation', () => {
  test.each([
    [
      'with all that is known',
      figure,
      '黄阁镇2021年报告[EB/OL]. (2022-01-19)[2024-05-01]. https://example.org/r.html. 黄阁镇2021年“12345热线工单数”：5,435件，见报告“一(三)”. 转引自：一览[DB/OL]. [2026-11-24]. https://yilan.example/r/440115102/?time=2021.',
      '黄阁镇2021年报告 [Annual report on government information disclosure of Huangge Town for 2021; in Chinese]. (2022, January 19). Retrieved May 1, 2024, from https://example.org/r.html 12345 hotline tickets, Huangge Town, 2021: 5,435 tickets (section 一(三)). Cited via Yilan, https://yilan.example/r/440115102/?time=2021, November 24, 2026.',
    ],
    [
      'without dates, from a copy',
      withReport({ publishedOn: null, retrievedOn: null, readFrom: 'copy' }),
      '黄阁镇2021年报告[EB/OL]. (发布日期不明)[读取日期不明]. https://example.org/r.html（据第三方副本读取，网址为官方原址）. 黄阁镇2021年“12345热线工单数”：5,435件，见报告“一(三)”. 转引自：一览[DB/OL]. [2026-11-24]. https://yilan.example/r/440115102/?time=2021.',
      '黄阁镇2021年报告 [Annual report on government information disclosure of Huangge Town for 2021; in Chinese]. (n.d.). Date of retrieval not recorded, from https://example.org/r.html Read from a third party’s copy; the address is that of the official original. 12345 hotline tickets, Huangge Town, 2021: 5,435 tickets (section 一(三)). Cited via Yilan, https://yilan.example/r/440115102/?time=2021, November 24, 2026.',
    ],
    [
      'without an address, from a copy, place not recorded',
      { ...withReport({ url: null, readFrom: 'copy' }), place: '' },
      '黄阁镇2021年报告[EB/OL]. (2022-01-19)[2024-05-01]. 原文网址不明（据第三方副本读取）. 黄阁镇2021年“12345热线工单数”：5,435件. 转引自：一览[DB/OL]. [2026-11-24]. https://yilan.example/r/440115102/?time=2021.',
      '黄阁镇2021年报告 [Annual report on government information disclosure of Huangge Town for 2021; in Chinese]. (2022, January 19). Retrieved May 1, 2024; address of the original unknown. Read from a third party’s copy. 12345 hotline tickets, Huangge Town, 2021: 5,435 tickets. Cited via Yilan, https://yilan.example/r/440115102/?time=2021, November 24, 2026.',
    ],
    [
      'without a report',
      { ...figure, report: null, place: '' },
      '所据报告未记录. 黄阁镇2021年“12345热线工单数”：5,435件. 转引自：一览[DB/OL]. [2026-11-24]. https://yilan.example/r/440115102/?time=2021.',
      'Report not recorded. 12345 hotline tickets, Huangge Town, 2021: 5,435 tickets. Cited via Yilan, https://yilan.example/r/440115102/?time=2021, November 24, 2026.',
    ],
  ])('%s', (_, cited, zh, en) => {
    expect(citationOf(cited, as, 'zh')).toBe(zh)
    expect(citationOf(cited, asEn, 'en')).toBe(en)
  })

  test.each([
    ['三/requests_received/total', '表三“一、本年新收政府信息公开申请数量”“总计”'],
    ['三/requests_refused_law/org_legal', '表三“2.其他法律行政法规禁止公开”“法律服务机构”'],
    ['四/lawsuits_direct/total', '表四“行政诉讼·未经复议直接起诉·总计”'],
    ['二/permits/decided', '表二“行政许可”“本年处理决定数量”'],
    ['二/rules/made_f2019', '表二“规章”“本年新制作数量”'],
    ['统计表/requests_received/total', '统计表“收到申请数”'],
    ['六', '报告“六”'],
    ['', ''],
  ])('the place %s in words', (place, words) => {
    expect(placeOf({ place, report }, 'zh')).toBe(words)
  })
})

test.each([
  ['2022-01-19', 19],
  ['2021-12-31', 0],
  ['2021-12-30', -1],
  ['2022-03-01', 60],
  [null, null],
])('published on %s, %s days after the year 2021', (publishedOn, days) => {
  expect(daysAfterYear({ year: 2021, publishedOn })).toBe(days)
})

describe('a note on an error', () => {
  const note = correctionOf([figure], () => '5,435件', as.page, 'zh')

  test('has all that is needed to find the figure', () => {
    expect(note).toEqual({
      subject: '数字有误：黄阁镇2021年“12345热线工单数”',
      body: `地方：黄阁镇（440115102）
年度：2021
指标：12345热线工单数（hotline_tickets）

本站的数：5,435件
报告：黄阁镇2021年报告
原文：https://example.org/r.html
报告中的位置：报告“一(三)”
数据文件：observations/2021.csv 第9行

页面：https://yilan.example/r/440115102/?time=2021
应为：`,
    })
  })

  test('lists all figures where two disagree', () => {
    const other = { ...figure, value: 5430, line: 10 }
    const { body } = correctionOf([figure, other], ({ value }) => `${value}`, as.page, 'en')
    expect(body).toMatch(/5435.*line 9.*5430.*line 10/s)
  })

  test.each([
    ['', 'none', ''],
    ['https://example.org/contact', 'web', 'https://example.org/contact'],
    ['mailto:a@example.org', 'mail', 'mailto:a@example.org?subject=s%26%20%E6%95%B0&body=a%0D%0Ab'],
    [
      'mailto:a@b.org?cc=c@b.org',
      'mail',
      'mailto:a@b.org?cc=c@b.org&subject=s%26%20%E6%95%B0&body=a%0D%0Ab',
    ],
  ])('goes to the contact “%s” by %s', (contact, kind, href) => {
    const to = contactFor(contact, { subject: 's& 数', body: 'a\nb' })
    expect(to).toEqual(kind === 'none' ? { kind } : { kind, href })
  })
})

describe('a reference for a view', () => {
  const view = {
    title: '主动公开政府信息数：黄阁镇等3处',
    publisher: '一览项目',
    site: '一览',
    version: '0.1.0',
    page: 'https://example.org/compare/',
    today: '2026-11-24',
    isSynthetic: false,
  }

  test('is a database online after GB/T 7714 in Chinese', () => {
    expect(citationOfView(view, 'zh')).toBe(
      '一览项目. 主动公开政府信息数：黄阁镇等3处[DB/OL]. 一览（数据版本0.1.0）. [2026-11-24]. https://example.org/compare/.',
    )
  })

  test('is a data set after APA in English, and begins with the title where there is no publisher', () => {
    expect(citationOfView({ ...view, title: 'Requests', publisher: 'Yilan' }, 'en')).toBe(
      'Yilan. (n.d.). Requests [Data set]. 一览, data version 0.1.0. Retrieved November 24, 2026, from https://example.org/compare/',
    )
    expect(citationOfView({ ...view, title: 'Requests', publisher: '' }, 'en')).toMatch(
      /^Requests \[Data set\]\. \(n\.d\.\)\. /,
    )
  })

  test('says that made-up data are made up', () => {
    expect(citationOfView({ ...view, isSynthetic: true }, 'zh')).toContain(
      '（合成数据，仅供演示）[DB/OL]',
    )
    expect(citationOfView({ ...view, isSynthetic: true }, 'en')).toContain('[Synthetic data')
  })
})
