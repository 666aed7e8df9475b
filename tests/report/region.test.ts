import { expect, test } from 'vitest'
import type { Region } from '../../src/dataset/model'
import { matchRegion } from '../../src/report/region'

const place = (
  code: string,
  name: string,
  level: Region['level'],
  parent: string | null,
): Region => ({
  code,
  name,
  nameEn: name,
  level,
  parent,
  population: null,
  populationYear: null,
  areaKm2: null,
  start: null,
  end: null,
  successor: null,
})
const REGIONS = [
  place('100000', '全国', 'nation', null),
  place('44', '广东省', 'province', '100000'),
  place('4401', '广州市', 'city', '44'),
  place('440103', '荔湾区', 'county', '4401'),
  place('440103010', '南源街道', 'town', '440103'),
  place('440111', '白云区', 'county', '4401'),
  place('440111-audit', '白云区审计局', 'body', '440111'),
  place('32', '江苏省', 'province', '100000'),
  place('3202', '无锡市', 'city', '32'),
  place('320205', '锡山区', 'county', '3202'),
  place('320205002', '安镇街道', 'town', '320205'),
  place('440103020', '南源镇', 'town', '440103'),
  place('320205020', '南源镇', 'town', '320205'),
]
const match = (body: string | null, text = '') =>
  matchRegion(
    { title: body, body, year: 2023, publishedOn: null, period: null, isReport: true },
    text,
    REGIONS,
  )

test.each([
  ['广州市荔湾区人民政府南源街道办事处', '', '440103010'],
  ['荔湾区南源街道', '', '440103010'],
  ['南源街道办事处', '来源：荔湾区人民政府', '440103010'],
  ['荔湾区人民政府办公室', '', '440103'],
  ['广州市人民政府', '', '4401'],
  ['南源镇', '锡山区南源镇人民政府', '320205020'],
  ['白云区审计局', '广州市', '440111-audit'],
])('%s (%s) is %s', (body, text, code) => {
  expect(match(body, text)).toEqual({ kind: 'found', code })
})

test.each([
  ['城口县东安镇', '安镇街道 is another place'],
  ['荔湾区教育局', 'a department has a place of its own, or none'],
  ['新源街道', 'not listed'],
  ['泸县南源镇', 'the county is another one'],
])('%s is not in the list: %s', (body) => {
  expect(match(body)).toMatchObject({ kind: 'unknown' })
})

test('a name that two towns share is asked for', () => {
  expect(match('南源镇')).toEqual({ kind: 'unsure', candidates: ['440103020', '320205020'] })
})

test('without a title only a town that stands beside its county is taken', () => {
  expect(match(null, '荔湾区南源街道2023年的情况如下')).toEqual({
    kind: 'found',
    code: '440103010',
  })
  expect(match(null, '荔湾区司法局认真履行职责')).toEqual({ kind: 'unknown', name: null })
})
