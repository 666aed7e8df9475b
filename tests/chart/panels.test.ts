import { describe, expect, test } from 'vitest'
import { scaleToTell } from '../../src/chart/panels'
import { texts } from '../../src/text/texts'

describe('what is said of the heights of panels', () => {
  test.each([
    [['件'], 'unit', null],
    [['件'], 'own', null],
    [['件', '件'], 'unit', 'unit'],
    [['件', '%'], 'unit', 'own'],
    [['', ''], 'common', 'common'],
  ] as const)('%j on the scale %s: %s', (units, scale, told) => {
    expect(
      scaleToTell(
        units.map((unit) => ({ unit })),
        scale,
      ),
    ).toBe(told)
  })
})

test('small charts of one year name it once and are not called lines', () => {
  const { summary: zh } = texts('zh').figure
  const { summary: en } = texts('en').figure
  expect(zh.metric('申请', 4, 2021, 2021)).toBe('申请：4项指标，2021年的小图。')
  expect(zh.region('申请', 4, 2019, 2021)).toBe('申请：4处，2019至2021年的折线小图。')
  expect(en.metric('Requests', 4, 2021, 2021)).toBe('Requests: small charts of 4 metrics, 2021.')
  expect(en.region('Requests', 1, 2019, 2021)).toBe(
    'Requests: small line charts of 1 place, 2019 to 2021.',
  )
})
