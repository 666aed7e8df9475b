import { describe, expect, test } from 'vitest'
import { HEADLINES, STEPS } from '../../src/form/breaks'
import { comparability, counterparts, crosswalk } from '../../src/form/crosswalk'
import { FORMS } from '../../src/form/form'
import { cellsOf, sumsOf, TABLES } from '../../src/form/tables'

const SIGNS = { same: '✔', near: '≈', none: '✖' }

/** From form to next form: pre2014→f2014→f2019→f2021, and across all. */
function course(metric: string): string {
  const steps = [
    ['pre2014', 'f2014'],
    ['f2014', 'f2019'],
    ['f2019', 'f2021'],
    ['pre2014', 'f2021'],
  ] as const
  return steps.map(([a, b]) => SIGNS[comparability(metric, a, b).kind]).join('')
}

test.each([
  ['requests_received', '≈✔✔≈'],
  ['requests_carried_in', '✖✖✔✖'],
  ['requests_carried_over', '✖✖✔✖'],
  ['requests_answered', '✖≈✔✖'],
  ['requests_granted', '≈≈✔≈'],
  ['requests_partially_granted', '✖≈✔✖'],
  ['requests_refused', '✖✖✔✖'],
  ['requests_refused_state_secret', '✖✖✔✖'],
  ['requests_refused_enquiry', '✖✖✔✖'],
  ['requests_unable_to_provide', '✖✖✔✖'],
  ['requests_not_held', '✖≈✔✖'],
  ['requests_needs_creation', '✖✖✔✖'],
  ['requests_not_processed', '✖✖✔✖'],
  ['requests_not_processed_repeat', '✖✖✔✖'],
  ['requests_other', '✖✖✔✖'],
  ['requests_other_misc', '✖✖✖✖'],
  ['requests_received.natural_person', '✖✖✔✖'],
  ['requests_received.org_total', '✖✖✔✖'],
  ['requests_granted.org_legal', '✖✖✔✖'],
  ['requests_other_misc.org_legal', '✖✖✖✖'],
  ['reviews_upheld', '✖≈✔✖'],
  ['lawsuits_corrected', '✖≈✔✖'],
  ['reviews_other', '✖✖✔✖'],
  ['reviews_total', '✖✖✔✖'],
  ['lawsuits_total', '✖✖✔✖'],
  ['lawsuits_pending', '✖✖✔✖'],
  ['lawsuits_direct_total', '✖✖✔✖'],
  ['rules_issued', '✖≈≈✖'],
  ['normative_documents_issued', '✖≈≈✖'],
  ['normative_documents_repealed', '✖✖✖✖'],
  ['normative_documents_in_force', '✖✖✖✖'],
  ['normative_documents_disclosed_total_f2019', '✖✖✖✖'],
  ['permits_decided', '✖✖≈✖'],
  ['penalties_decided', '✖✖≈✖'],
  ['compulsory_measures', '✖✖≈✖'],
  ['fees_charged_10k_yuan', '✖✖✖✖'],
  ['procurement_projects', '✖✖✖✖'],
  ['other_services_decided', '✖✖✖✖'],
  ['fee_items_prev', '✖✖✖✖'],
  ['requests_refused_f2014', '✖✖✖✖'],
  ['items_published', '≈✖✔✖'],
  ['items_published_news', '✔✔✔✔'],
  ['website_items', '✔✔✔✔'],
  ['wechat_posts', '✔✔✔✔'],
  ['hotline_tickets', '✔✔✔✔'],
  ['policy_interpretations', '✔✔✔✔'],
  ['a_metric_of_somebody_else', '✔✔✔✔'],
  ['staff_full_time', '≈≈✔✔'],
  ['information_fee_yuan', '≈✖≈✖'],
])('%s runs %s', (metric, expected) => {
  expect(course(metric)).toBe(expected)
})

const IDS = [
  ...new Set(
    FORMS.flatMap((form) => [
      ...TABLES[form].flatMap(cellsOf).map(({ id }) => id),
      ...sumsOf(form).map(({ id }) => id),
    ]),
  ),
]

describe('of every metric', () => {
  test('within one form all figures compare', () => {
    for (const id of IDS) {
      for (const form of FORMS) expect(comparability(id, form, form)).toEqual({ kind: 'same' })
    }
  })

  test('the order of the forms makes no difference', () => {
    for (const id of IDS) {
      for (const a of FORMS) {
        for (const b of FORMS) expect(comparability(id, a, b)).toEqual(comparability(id, b, a))
      }
    }
  })

  test('what differs is explained briefly in both languages', () => {
    const words = IDS.flatMap((id) =>
      FORMS.flatMap((a) => FORMS.map((b) => comparability(id, a, b))),
    ).flatMap((result) => {
      return result.kind === 'same' ? [] : [result.kind === 'near' ? result.note : result.reason]
    })
    for (const { zh, en } of words) {
      expect(zh.length).toBeLessThanOrEqual(32)
      expect(en.length).toBeLessThanOrEqual(90)
      expect(zh).not.toBe('')
      expect(en).not.toBe('')
    }
  })
})

describe('reasons name what is missing', () => {
  test.each([
    ['normative_documents_in_force', 'f2019', 'f2021', '2019年式没有这一项'],
    ['procurement_projects', 'f2019', 'f2021', '2021年式没有这一项'],
    ['requests_carried_in', 'pre2014', 'f2019', '2014年以前没有全国统一表式'],
    ['requests_carried_in', 'f2014', 'f2019', '2014年式没有这一项'],
    ['requests_received.org_legal', 'f2014', 'f2021', '2019年以前不分申请人类别'],
    ['requests_other_misc.org_legal', 'f2019', 'f2021', '2019年式没有这一项，并入“其他处理”'],
    ['requests_other_misc', 'f2014', 'f2021', '2014年式没有这一项'],
    ['requests_granted_f2014', 'f2014', 'f2019', '2019年式没有这一项，并入“予以公开”'],
    ['items_published', 'f2014', 'f2021', '2019年起表内不再列此项，只见于正文'],
  ] as const)('%s from %s to %s: %s', (metric, from, to, zh) => {
    expect(comparability(metric, from, to)).toMatchObject({ kind: 'none', reason: { zh } })
  })
})

test.each([
  ['requests_granted', 'f2014', ['requests_already_public_f2014', 'requests_granted_f2014']],
  ['requests_not_held', 'f2014', ['requests_not_this_agency', 'requests_not_exist']],
  ['normative_documents_issued', 'f2019', ['normative_documents_made_f2019']],
  ['requests_received', 'f2014', ['requests_received']],
  ['requests_carried_in', 'f2014', []],
  ['requests_received.natural_person', 'f2014', []],
  ['wechat_posts', 'f2014', ['wechat_posts']],
] as const)('%s corresponds in %s to %j', (metric, form, ids) => {
  expect(counterparts(metric, form)).toEqual(ids)
  if (ids.length > 1) for (const id of ids) expect(IDS).toContain(id)
})

describe('the crosswalk', () => {
  test.each([
    ['requests_granted', 'f2014', 'f2019', 'f2014'],
    ['requests_granted', 'f2021', 'f2014', 'f2014'],
    ['requests_granted', 'pre2014', 'f2014', 'f2014'],
    ['requests_not_held', 'f2014', 'f2021', 'f2014'],
    ['requests_other', 'f2019', 'f2021', 'f2021'],
    ['requests_other.org_legal', 'f2021', 'f2019', 'f2021'],
  ] as const)('%s from %s to %s is a sum of cells of %s', (metric, from, to, form) => {
    const found = crosswalk(metric, from, to)
    expect(found).toMatchObject({ kind: 'sum', form, isExact: metric.startsWith('requests_other') })
    if (found.kind !== 'sum') return
    const cells = TABLES[form].flatMap(cellsOf).map(({ id }) => id)
    expect(found.of.length).toBeGreaterThan(1)
    for (const id of found.of) expect(cells).toContain(id)
  })

  test.each([
    ['requests_answered', 'f2014', 'f2021', 'requests_replied_f2014'],
    ['requests_replied_f2014', 'f2014', 'f2019', 'requests_answered'],
    ['rules_issued', 'f2019', 'f2021', 'rules_made_f2019'],
    ['normative_documents_made_f2019', 'f2019', 'f2021', 'normative_documents_issued'],
  ] as const)('%s from %s to %s is near %s', (metric, from, to, as) => {
    expect(crosswalk(metric, from, to)).toMatchObject({ kind: 'near', as })
  })

  test('answers for every metric and every two forms, in either order alike', () => {
    expect(IDS.length).toBeGreaterThan(240)
    for (const id of IDS) {
      for (const a of FORMS) {
        for (const b of FORMS) {
          const found = crosswalk(id, a, b)
          expect(found).toEqual(crosswalk(id, b, a))
          expect(['same', 'near', 'sum', 'none']).toContain(found.kind)
          const words = found.kind === 'none' ? found.reason : 'note' in found ? found.note : null
          if (found.kind !== 'same') expect(words?.zh && words.en).toBeTruthy()
        }
        expect(crosswalk(id, a, a)).toEqual({ kind: 'same' })
      }
    }
  })

  test('a metric that is not asked for in a form is never the same there', () => {
    const asked = (id: string, form: (typeof FORMS)[number]) =>
      TABLES[form].flatMap(cellsOf).some((cell) => cell.id === id) ||
      sumsOf(form).some((sum) => sum.id === id)
    for (const id of IDS.filter((one) => one.startsWith('requests_refused_')))
      for (const form of FORMS.filter((one) => !asked(id, one)))
        expect(crosswalk(id, form, 'f2021').kind).toBe(form === 'f2021' ? 'same' : 'none')
  })

  test('the headline metrics are known to it, each once', () => {
    expect(new Set(HEADLINES.map(({ id }) => id)).size).toBe(HEADLINES.length)
    for (const { id } of HEADLINES)
      expect(STEPS.some(([a, b]) => crosswalk(id, a, b).kind !== 'same')).toBe(true)
  })
})
