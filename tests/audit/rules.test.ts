import { describe, expect, test } from 'vitest'
import { rulesMarkdown } from '../../src/audit/list'
import { RULES } from '../../src/audit/rules'
import { describeFinding, namesOf } from '../../src/audit/words'
import { auditRows, type ReportRows, type Row } from '../helpers/audit'

/** `T3-FLOW must fails -1` for each finding of one rule. */
async function verdicts(rule: string, ...reports: ReportRows[]): Promise<string[]> {
  const findings = await auditRows(reports, { county: '03-31' })
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ kind, result, difference, reading }) =>
      [kind, result, difference, reading === null ? '' : `reading ${reading}`]
        .filter((part) => part !== null && part !== '')
        .join(' '),
    )
}

const text = (metric: string, value: number | null, status?: string): Row => [
  metric,
  value,
  '一(二)',
  status,
]
const cell = (metric: string, value: number): Row => [metric, value, `三/${metric}/total`]

describe('requests in and out', () => {
  const year = 2023
  test('figures in words are only expected to close', async () => {
    const rows = [
      text('requests_received', 235),
      text('requests_carried_in', 18),
      text('requests_answered', 248),
      text('requests_carried_over', 5),
    ]
    expect(await verdicts('T3-FLOW', { year, rows })).toEqual(['expected holds 0'])
  })

  test('a missing term is named and never 0', async () => {
    const rows = [text('requests_received', 8), text('requests_answered', 8)]
    const [finding] = (await auditRows([{ year, rows }])).filter(({ rule }) => rule === 'T3-FLOW')
    expect(finding).toMatchObject({ result: 'unchecked', difference: null })
    expect(
      finding?.terms.filter(({ value }) => value === null).map(({ metric }) => metric),
    ).toEqual(['requests_carried_in', 'requests_carried_over'])
  })

  test('a zero said in words is a zero', async () => {
    const rows = [
      text('requests_received', 1),
      text('requests_carried_in', 0, 'in_words'),
      text('requests_answered', 2),
      text('requests_carried_over', 0, 'in_words'),
    ]
    expect(await verdicts('T3-FLOW', { year, rows })).toEqual(['expected fails -1'])
  })

  test('an approximate term leaves the check open', async () => {
    const rows = [
      text('requests_received', 100, 'approximate'),
      text('requests_carried_in', 0),
      text('requests_answered', 98),
      text('requests_carried_over', 0),
    ]
    expect(await verdicts('T3-FLOW', { year, rows })).toEqual(['expected unchecked'])
  })

  test('a figure given twice closes with either value', async () => {
    const rows: Row[] = [
      ['requests_received', 9, '一(一)'],
      ['requests_received', 8, '一(二)'],
      text('requests_carried_in', 1),
      text('requests_answered', 9),
      text('requests_carried_over', 0),
    ]
    expect(await verdicts('T3-FLOW', { year, rows })).toEqual(['expected holds 0'])
    expect(await verdicts('TWICE', { year, rows })).toEqual(['expected fails 1'])
  })

  test('a sum over children is no published figure', async () => {
    const rows: Row[] = [text('requests_received', 5, 'aggregate'), text('requests_answered', 4)]
    const findings = await auditRows([{ year, rows }])
    expect(findings.flatMap(({ terms }) => terms).some(({ value }) => value === 5)).toBe(false)
  })
})

describe('text against tables', () => {
  const year = 2023
  test.each([
    [95, 'holds 0 reading 0'],
    [100, 'holds 0 reading 1'],
    [98, 'fails 3'],
  ])('received %i in the text, 95 + 5 in the table: %s', async (said, expected) => {
    const rows = [
      text('requests_received', said),
      cell('requests_received', 95),
      cell('requests_carried_in', 5),
    ]
    expect(await verdicts('N1', { year, rows })).toEqual([`expected ${expected}`])
  })

  test('granted in the text may include those partially granted', async () => {
    const rows = [
      text('requests_granted', 12),
      cell('requests_granted', 9),
      cell('requests_partially_granted', 3),
    ]
    expect(await verdicts('N3', { year, rows })).toEqual(['expected holds 0 reading 1'])
  })

  test('cases in the text may be the concluded ones only', async () => {
    const tracks = ['reviews', 'lawsuits_direct', 'lawsuits_after_review']
    const rows: Row[] = [
      text('reviews_total', 134),
      text('lawsuits_total', 57),
      ...tracks.flatMap((track, i): Row[] => [
        [`${track}_upheld`, [100, 30, 10][i] ?? 0, '四'],
        [`${track}_corrected`, [30, 5, 5][i] ?? 0, '四'],
        [`${track}_other`, [4, 5, 2][i] ?? 0, '四'],
        [`${track}_pending`, [36, 10, 10][i] ?? 0, '四'],
        [`${track}_total`, [170, 50, 27][i] ?? 0, '四'],
      ]),
    ]
    expect(await verdicts('N4', { year, rows })).toEqual([
      'expected holds 0 reading 1',
      'expected holds 0 reading 1',
    ])
  })

  test('a smaller scope said in the note is information, not a contradiction', async () => {
    const rows: Row[] = [
      ['requests_received', 17, '一(二)', '', '代表本级政府'],
      cell('requests_received', 95),
      cell('requests_carried_in', 0),
    ]
    expect(await verdicts('N1', { year, rows })).toEqual([])
    expect(await verdicts('N5', { year, rows })).toEqual(['information holds 78'])
  })

  test('“handled” may mean disposed of plus carried over', async () => {
    const rows = [
      text('requests_handled', 1078),
      cell('requests_answered', 1042),
      cell('requests_carried_over', 36),
    ]
    expect(await verdicts('N2', { year, rows })).toEqual(['expected holds 0 reading 1'])
  })

  test('rules and documents are compared with the cell of their form', async () => {
    const rows: Row[] = [
      text('normative_documents_issued', 6),
      ['normative_documents_made_f2019', 5, '二'],
    ]
    expect(await verdicts('N6', { year: 2020, rows })).toEqual(['expected fails 1'])
  })

  test('items of a fee list must add up to the largest', async () => {
    const rows = [880, 1080, 270, 2230].map(
      (fee, i): Row => ['information_fee_yuan', fee, `六.${i}`],
    )
    expect(await verdicts('N7', { year, rows })).toEqual(['expected holds 0'])
    expect(await verdicts('N7', { year, rows: rows.slice(1) })).toEqual(['expected fails 880'])
  })

  test('a list of units must add up to the whole', async () => {
    const rows = [40, 35, 5].map((n, i): Row => ['requests_received', n, `一.${i}`])
    expect(await verdicts('N8', { year, rows })).toEqual(['expected holds 0'])
  })
})

describe('totals and parts', () => {
  const year = 2022
  test('stated parts above their total fail, fewer parts do not', async () => {
    const rows = [
      text('items_published', 32),
      text('items_published_news', 16),
      text('items_published_penalties', 24),
    ]
    expect(await verdicts('PARTS', { year, rows })).toEqual(['expected fails -8'])
    expect(await verdicts('PARTS', { year, rows: rows.slice(0, 2) })).toEqual(['expected holds 16'])
  })

  test('a part that a note counts apart is left out', async () => {
    const rows: Row[] = [
      text('items_published', 120),
      text('items_published_news', 114),
      ['items_published_procurement', 57, '', '', '不在子站点120条内'],
    ]
    expect(await verdicts('PARTS', { year, rows })).toEqual(['expected holds 6'])
  })

  test('the five classes are only summed where all are there', async () => {
    const classes = ['institution', 'documents', 'plans', 'duties', 'news']
    const rows = classes.map((name, i) =>
      text(`items_published_${name}`, [13, 6, 11, 3, 133][i] ?? 0),
    )
    const whole = text('items_published', 179)
    expect(await verdicts('CLASSES', { year, rows: [whole, ...rows] })).toEqual([
      'expected fails 13',
    ])
    expect(await verdicts('CLASSES', { year, rows: [whole, ...rows.slice(1)] })).toEqual([])
  })

  test('a website with more items than the total fails', async () => {
    const rows = [text('items_published', 143), text('website_items', 221)]
    expect(await verdicts('WEBSITE', { year, rows })).toEqual(['expected fails -78'])
  })

  test('posts above the total are information', async () => {
    const rows = [text('items_published', 282), text('weibo_posts', 340)]
    expect(await verdicts('CHANNELS', { year, rows })).toEqual(['information fails -58'])
  })

  test('a sum noted of listed items is compared with the total', async () => {
    const note = (sum: number): Row => ['items_published', 21, '', '', `报告所列分项合计${sum}`]
    expect(await verdicts('LISTED', { year, rows: [note(14)] })).toEqual(['expected fails 7'])
    expect(await verdicts('LISTED', { year, rows: [note(21)] })).toEqual(['expected holds 0'])
  })

  test('a contradiction in a note is listed once, and not where a sum has found it', async () => {
    const row: Row = ['website_items', 221, '', '', '报告前后不一']
    expect(await verdicts('NOTE', { year, rows: [row] })).toEqual(['expected fails'])
    expect(await verdicts('NOTE', { year, rows: [row, text('items_published', 143)] })).toEqual([])
  })
})

describe('who may make rules', () => {
  const rows: Row[] = [['rules_issued', 2, '二/rules/issued']]
  test.each([
    ['440115101', ['must fails 2']],
    ['440115', ['must fails 2']],
    ['440115-office', ['must fails 2']],
    ['4401', []],
    ['4401-office', []],
    ['44', []],
  ])('%s', async (region, expected) => {
    expect(await verdicts('RULES', { region, year: 2022, rows })).toEqual(expected)
  })
})

describe('years', () => {
  test('carried over is carried in', async () => {
    const [a, b] = [
      { year: 2022, rows: [cell('requests_carried_over', 121)] },
      { year: 2023, rows: [cell('requests_carried_in', 120)] },
    ]
    expect(await verdicts('Y-CARRY', a, b)).toEqual(['must fails -1'])
    expect(await verdicts('Y-CARRY', a)).toEqual([])
    expect(await verdicts('Y-CARRY', { ...a, year: 2021 }, b)).toEqual([])
  })

  test('a jump of money or of a small count is none; a large count eight times as high is', async () => {
    const years = (metric: string, ...values: number[]) =>
      values.map((value, i) => ({ year: 2021 + i, rows: [cell(metric, value)] }))
    const fails = async (...reports: ReportRows[]) =>
      (await verdicts('Y-JUMP', ...reports)).filter((one) => one.includes('fails'))
    expect(await fails(...years('permits_decided', 550, 9487))).toEqual(['information fails 8937'])
    expect(await fails(...years('permits_decided', 3, 60))).toEqual([])
    expect(await fails(...years('permits_decided', 550, 900))).toEqual([])
    expect(await fails(...years('permits_decided', 10, 200, 9, 210, 8, 190))).toEqual([])
    expect(await fails(...years('information_fee_yuan', 10, 9000))).toEqual([])
  })

  test('no change is looked at across a break of the form', async () => {
    const a = { year: 2020, form: 'f2019', rows: [cell('fees_charged_10k_yuan', 100)] }
    const b = { year: 2021, form: 'f2021', rows: [cell('fees_charged_10k_yuan', 90000)] }
    expect(await verdicts('Y-JUMP', a, b)).toEqual([])
  })

  test('six equal figures other than 0 and no different one are a copy', async () => {
    const ids = ['requests_received', 'requests_answered', 'requests_granted', 'permits_decided']
    const rows = [...ids, 'website_items', 'wechat_posts'].map((id, i) => text(id, i + 3))
    expect(await verdicts('Y-COPY', { year: 2022, rows }, { year: 2023, rows })).toEqual([
      'information fails 0',
    ])
    const other = [text('requests_received', 4), ...rows.slice(1)]
    expect(await verdicts('Y-COPY', { year: 2022, rows }, { year: 2023, rows: other })).toEqual([])
  })
})

describe('levels', () => {
  const at = (region: string, received: number): ReportRows => ({
    region,
    year: 2023,
    rows: [cell('requests_received', received)],
  })
  test('a child above its parent is found', async () => {
    expect(await verdicts('L-MAX', at('440115', 10), at('440115101', 12))).toEqual([
      'expected fails -2',
    ])
  })

  test('the sum is only taken where every child has a figure', async () => {
    const all = [at('440115-office', 4), at('440115101', 3), at('440115102', 2)]
    expect(await verdicts('L-SUM', at('440115', 10), ...all)).toEqual(['expected fails 1'])
    expect(await verdicts('L-SUM', at('440115', 9), ...all)).toEqual(['expected holds 0'])
    expect(await verdicts('L-SUM', at('440115', 10), ...all.slice(1))).toEqual([])
  })
})

describe('reports', () => {
  test.each([
    ['2023年政府信息公开工作年度报告', ['expected holds']],
    ['2022年政府信息公开工作年度报告', ['expected fails']],
    ['2023年报告（2024年公布）', ['expected holds']],
    ['年度报告', []],
  ])('the title %s', async (title, expected) => {
    expect(await verdicts('TITLE', { year: 2023, title, rows: [] })).toEqual(expected)
  })

  test('the period in the note', async () => {
    const report = { year: 2022, rows: [] }
    const note = '正文统计期写作截至2021年12月31日，疑为笔误'
    expect(await verdicts('N9', { ...report, note })).toEqual(['expected fails'])
    expect(await verdicts('NOTE', { ...report, note })).toEqual([])
  })

  test('the deadline of the level counts, on the day itself nobody is late', async () => {
    const county = { region: '440115', year: 2022, rows: [] }
    expect(await verdicts('LATE', { ...county, published: '2023-03-31' })).toEqual([
      'information holds',
    ])
    expect(await verdicts('LATE', { ...county, published: '2023-04-01' })).toEqual([
      'information fails',
    ])
    expect(await verdicts('LATE', { year: 2022, rows: [], published: '2023-09-01' })).toEqual([])
  })

  test('a percentage out of range is refused by the reading and told by the audit', async () => {
    const rows = [text('hotline_satisfaction_pct', 140), text('hotline_resolved_pct', 98)]
    expect((await verdicts('PCT', { year: 2022, rows })).sort()).toEqual([
      'must fails',
      'must holds',
    ])
  })

  test('a count in table two is whole; money may have decimals', async () => {
    const rows: Row[] = [
      ['permits_decided', 3.5, '二'],
      ['fees_charged_10k_yuan', 96171.6, '二'],
    ]
    expect(await verdicts('T2-NONNEG', { year: 2022, rows })).toEqual([
      'must fails 3.5',
      'must holds 96171.6',
    ])
  })
})

describe('the table of 2014', () => {
  test('replies are the sum of their outcomes', async () => {
    const ids = ['already_public_f2014', 'granted_f2014', 'partially_granted', 'refused_f2014']
    const more = ['not_this_agency', 'not_exist', 'asked_to_correct_f2014', 'other_channel_f2014']
    const parts = [...ids, ...more].map((id): Row => [`requests_${id}`, 2, '统计表'])
    const whole = (n: number): Row => ['requests_replied_f2014', n, '统计表']
    const report = { year: 2016, form: 'f2014' }
    expect(await verdicts('F14', { ...report, rows: [whole(16), ...parts] })).toEqual([
      'expected holds 0',
    ])
    expect(await verdicts('F14', { ...report, rows: [whole(17), ...parts] })).toEqual([
      'expected fails 1',
    ])
  })
})

test('every finding of a broken report has words in both languages, without holes', async () => {
  const rows: Row[] = [
    cell('requests_received', 95),
    cell('requests_carried_in', 5),
    cell('requests_answered', 90),
    text('requests_received', 7),
    text('hotline_satisfaction_pct', 140),
    ['rules_issued', 2, '二'],
    ['items_published', 21, '', '', '报告所列分项合计14，前后不一'],
    ['website_items', 30, '一'],
  ]
  const reports = [
    { year: 2022, rows, title: '2021年报告', note: '统计期写作2020年', published: '2023-05-01' },
    { year: 2023, rows: [cell('requests_carried_in', 3)] },
  ]
  for (const finding of await auditRows(reports, { town: '03-31' }))
    for (const lang of ['zh', 'en'] as const) {
      const words = describeFinding(finding, namesOf([], [], lang), lang)
      expect(words.length).toBeGreaterThan(3)
      expect(words).not.toMatch(/undefined|null|NaN|\[object/)
      if (lang === 'en' && finding.rule !== 'NOTE') expect(words).not.toMatch(/[\u4e00-\u9fff]/)
    }
})

test('every rule has words for its name, claim and basis in both languages', () => {
  for (const { name, claim, basis } of RULES)
    for (const words of [name, claim, basis]) {
      expect(words.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(words.en).not.toMatch(/[\u4e00-\u9fff]{5}/)
    }
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

test('docs/checks.md lists the rules as they are (npx vitest run -u writes it anew)', async () => {
  await expect(rulesMarkdown()).toMatchFileSnapshot('../../docs/checks.md')
})
