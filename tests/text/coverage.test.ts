import { expect, test } from 'vitest'
import { cliText } from '../../src/text/cli'
import { coverageText } from '../../src/text/coverage'
import { ledgerText } from '../../src/text/ledger'

test('the summary says how many were looked for and not found, and that none was', () => {
  expect(coverageText.zh.summary(200, 18, 254, 61)).toBe(
    '200处、18个年度，共3,600格，其中254格有报告，61格查找过、未见公布。',
  )
  expect(coverageText.zh.summary(200, 18, 254, 0)).toContain('没有一格是查找过而未见公布的')
  expect(coverageText.en.summary(200, 18, 254, 61)).toContain('61 were looked for and not found')
  expect(coverageText.en.summary(200, 18, 254, 0)).toContain('none is recorded as looked for')
})

test.each(['zh', 'en'] as const)('numbers from 1,000 on have thousands marks: %s', (lang) => {
  const { summary, ofYear, rest, dates, unrecorded, shown } = coverageText[lang]
  const { counts, noneHint } = ledgerText[lang]
  const sums = { observations: 76075, reports: 1234, problems: 1234 }
  const tally = { holds: 33453, fails: 1234, noted: 1111, unchecked: 4321 }
  const said = [
    summary(6000, 18, 1234, 1234),
    ofYear(2025, 6000, 1234, 1234, ''),
    rest.not_looked(4321),
    dates(4321, 1234),
    unrecorded(4321, false),
    shown(1234, 6000),
    counts(tally),
    noneHint(tally),
    cliText[lang].summary({ ...sums, ...tally }),
  ]
  for (const one of said) expect(one.replace(/2025年|For 2025/, '')).not.toMatch(/\d{4}/)
  expect(counts(tally)).toContain('40,119')
})
