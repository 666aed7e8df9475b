import { expect, test } from 'vitest'
import { ingestTexts } from '../../src/text/ingest'
import { workbenchText } from '../../src/text/workbench'

const ask = (lang: 'zh' | 'en', candidates: string) =>
  workbenchText[lang].problems['region-unsure']?.({ candidates })

test('one place that may be meant is to be confirmed, of several one is to be chosen', () => {
  expect(ask('zh', '440115102')).toBe('看来是下面这个地方，请确认。')
  expect(ask('zh', '440115102 440115103')).toBe('有几个地方都对得上，请选一个。')
  expect(ask('en', '440115102')).toContain('Please confirm')
  expect(ask('en', '440115102 440115103')).toContain('Choose one')
})

test('the command says the same', () => {
  const say = (candidates: string) =>
    ingestTexts.zh.problem({ rule: 'region-unsure', detail: { candidates } })
  expect(say('440115102')).toContain('--region 确认')
  expect(say('440115102 440115103')).toContain('中的一个')
})

test('one figure that differs is one, and its words have the marks of their language', () => {
  const { zh, en } = workbenchText
  expect(en.differs(1)).toBe('1 figure differs from the dataset:')
  expect(en.differsHere(2)).toBe('2 figures differ from the dataset or from another file here:')
  expect(en.notReplaced).not.toMatch(/[（）]/)
  expect(zh.notReplaced).toMatch(/^（.*）$/)
})
