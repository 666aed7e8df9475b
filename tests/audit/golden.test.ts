import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFolder } from '../../src/cli/folder'
import { auditPackage } from '../helpers/audit'

// Each of these was looked at against its row in public/data and the note that stands there.
const FAILS = `
110101009 2017 NOTE expected
110101013 2019 CHANNELS information
110101013 2019 CHANNELS information
110101017 2022 N9 expected
110102001 2015 CLASSES expected 13
110105002 2025 LISTED expected 16
230883106 2025 CHANNELS information
310117121 2025 N9 expected
320205-xhouqiao 2025 CHANNELS information
320205002 2025 CHANNELS information
370102011 2025 WEBSITE expected -32
370306001 2025 LISTED expected 4
371082102 2019 CHANNELS information
430922109 2022 RULES must 2
430922109 2023 CHANNELS information
430922109 2023 LISTED expected -27
430922109 2023 PARTS expected -12
430922109 2023 Y-STOCK expected -2
440103021 2024 WITHDRAWN expected -1
440111007 2021 LISTED expected -231
440113-office 2023 LATE information
440114-planning 2021 LISTED expected -210
440114-planning 2021 PARTS expected -10
440115 2024 NOTE expected
440115102 2021 CHANNELS information
440115102 2021 WEBSITE expected -78
441624109 2024 LISTED expected 7
620602113 2009 NOTE expected
621124102 2022 CHANNELS information
650502004 2020 RULES must 5
653024201 2025 CHANNELS information
653024201 2025 CHANNELS information`

test('the published data fails exactly these checks', async () => {
  const { deadlines } = JSON.parse(readFileSync('public/site.json', 'utf8'))
  const isFail = ({ result }: { result: string }) => result === 'fails'
  const findings = await auditPackage(readFolder('public/data'), deadlines, isFail)
  const lines = findings.map(({ region, year, rule, kind, difference }) => {
    const amount = kind === 'information' || difference === null ? '' : ` ${difference}`
    return `${region} ${year} ${rule} ${kind}${amount}`
  })
  expect(lines.sort()).toEqual(FAILS.trim().split('\n').sort())
})

/** Reports that the package's own README lists as contradicting themselves. */
const LISTED: readonly [region: string, year: number][] = [
  ['440115102', 2021],
  ['440115', 2024],
  ['110102001', 2015],
  ['430922109', 2023],
  ['430922109', 2022],
  ['650502004', 2020],
  ['440114-planning', 2021],
  ['440111007', 2021],
  ['621124102', 2022],
  ['110105002', 2025],
  ['440103021', 2024],
  ['441624109', 2024],
  ['370306001', 2025],
  ['370102011', 2025],
  ['110101013', 2019],
  ['110101009', 2017],
  ['110101017', 2022],
  ['310117121', 2025],
  ['620602113', 2009],
]

test.each(LISTED)('the contradiction listed for %s %i is found', (region, year) => {
  expect(FAILS).toContain(`${region} ${year} `)
})
