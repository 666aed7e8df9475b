import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionaryOf } from '../../src/dataset/dictionary'
import { readMetrics } from '../../src/dataset/metrics'
import { GROUPS } from '../../src/dataset/model'
import { ProblemLog } from '../../src/dataset/problem'

const metrics = readMetrics(readFileSync('public/data/metrics.csv', 'utf8'), new ProblemLog('m'))
const found = (query: string) =>
  dictionaryOf(metrics, query).flatMap((one) => one.metrics.map(({ id }) => id))

test('without a query there is every metric, by group in their order', () => {
  expect(found('')).toHaveLength(metrics.length)
  const groups = dictionaryOf(metrics, '').map(({ group }) => group)
  expect(groups).toEqual(GROUPS.filter((group) => groups.includes(group)))
  expect(new Set(found(' ')).size).toBe(metrics.length)
})

test.each([
  ['热线', 'hotline_tickets'],
  ['HOTLINE ticket', 'hotline_tickets'],
  ['１２３４５', 'hotline_tickets'],
  ['social media', 'items_published'],
  ['公示栏', 'items_published'],
  ['natural_person requests_received', 'requests_received.natural_person'],
])('%j finds %s', (query, id) => {
  expect(found(query)).toContain(id)
  expect(found(query).length).toBeLessThan(metrics.length / 2)
})

test('what no metric says finds none', () => {
  expect(dictionaryOf(metrics, '热线 zebra')).toEqual([])
})
