import { expect, test } from 'vitest'
import { unitBeside } from '../../src/text/texts'
import { metricWords } from '../../src/workbench/names'

test('a cell of a table is counted in one request, or several', () => {
  const words = metricWords('requests_received.natural_person', [], 'en')
  expect(words.name).not.toBe('requests_received.natural_person')
  expect(unitBeside(1, words, 'en')).toBe('request')
  expect(unitBeside(2, words, 'en')).toBe('requests')
  expect(unitBeside(1, words, 'zh')).toBe('件')
})
