import { FORM_NAMES, FORMS, type Form, type Words } from './form'
import { cellsOf, sumsOf, TABLES } from './tables'

/**
 * How the figures of one metric in two forms stand to each other.
 *
 * - `near`: close, not equal. `as` is the id in the form that holds the figure under another one.
 * - `sum`: `form` has no such cell, but several whose sum (`of`) is the figure, where `isExact`, or
 *   comes nearest to it.
 */
export type Crosswalk =
  | { kind: 'same' }
  | { kind: 'near'; note: Words; as?: string }
  | { kind: 'sum'; form: Form; of: readonly string[]; isExact: boolean; note: Words }
  | { kind: 'none'; reason: Words }

/** Whether figures of one metric from two forms may stand in one line. */
export type Comparability =
  | { kind: 'same' }
  | { kind: 'near'; note: Words }
  | { kind: 'none'; reason: Words }

/**
 * How a metric fared from form to form, one sign each for pre2014, f2014, f2019 and f2021: the same
 * letter is the same count, a small letter a near one, another letter another count, `-` not asked.
 */
interface Course {
  signs: string
  ids: readonly string[]
  /** Shown where a small letter is involved. */
  note?: Words
  /** Shown where no comparison is possible and a national form stands on both sides. */
  reason?: Words
}

const COURSES: readonly Course[] = [
  {
    signs: 'aABB',
    ids: ['items_published'],
    note: { zh: '2014年以前口径由各地自定', en: 'before 2014 each place counted in its own way' },
    reason: {
      zh: '2019年起表内不再列此项，只见于正文',
      en: 'dropped from the table in 2019; since then a figure from the text',
    },
  },
  {
    signs: 'aAAA',
    ids: ['requests_received'],
    note: { zh: '2014年以前没有全国统一表式', en: 'no national form before 2014' },
  },
  {
    signs: '-aAA',
    ids: ['requests_answered'],
    note: {
      zh: '2014年式分“办结数”“答复数”，口径相近',
      en: 'the 2014 form split this into closed and replied to: close, not equal',
    },
  },
  {
    signs: 'aaAA',
    ids: ['requests_granted'],
    note: {
      zh: '2019年以前“已主动公开”与“同意公开”分列，口径相近',
      en: 'before 2019 “already public” was counted apart: close, not equal',
    },
  },
  {
    signs: '-aAA',
    ids: ['requests_partially_granted'],
    note: { zh: '2014年式为“同意部分公开”，口径相近', en: 'worded differently in the 2014 form' },
  },
  {
    signs: '--AA',
    ids: ['requests_refused'],
    reason: {
      zh: '2014年式的“不同意公开”分类不同，还含“不是政府信息”',
      en: 'the 2014 form drew refusals differently and counted “not government information” in',
    },
  },
  {
    signs: '-aAA',
    ids: ['requests_not_held'],
    note: {
      zh: '2014年式分列“不属于本机关”和“信息不存在”，合计与此相近',
      en: 'two rows in the 2014 form, whose sum comes close',
    },
  },
  {
    signs: '--AA',
    ids: ['requests_other'],
    note: {
      zh: '2019年式为一行，2021年式分为三行，合计相同',
      en: 'one row in the 2019 form, three since 2021 that add up to it',
    },
  },
  {
    signs: '-aAA',
    ids: ['reviews_upheld', 'reviews_corrected', 'lawsuits_upheld', 'lawsuits_corrected'],
    note: { zh: '2014年式不列未审结案件', en: 'the 2014 form left pending cases out' },
  },
  {
    signs: '--AA',
    ids: ['reviews_other', 'lawsuits_other'],
    reason: {
      zh: '2014年式的“其他情形”与“其他结果”范围未必相同',
      en: '“other” in the 2014 form may cover other endings',
    },
  },
  {
    signs: '--AA',
    ids: ['reviews_total', 'lawsuits_total'],
    reason: {
      zh: '2019年起总计含未审结案件，此前不含',
      en: 'since 2019 the total includes pending cases',
    },
  },
  {
    signs: '-aaA',
    ids: ['rules_issued', 'normative_documents_issued'],
    note: { zh: '各年式计法相近，不全相同', en: 'each form counts these slightly differently' },
  },
  {
    signs: '--aA',
    ids: ['permits_decided', 'penalties_decided', 'compulsory_measures'],
    note: {
      zh: '2019年式称“处理决定数量”，2021年式限于本年',
      en: '“decisions” in the 2019 form, “decisions this year” since 2021',
    },
  },
  {
    signs: 'aabB',
    ids: ['information_fee_yuan'],
    note: {
      zh: '信息处理费2020年11月起才有统一办法',
      en: 'one national rule for this fee only since November 2020',
    },
    reason: {
      zh: '2019年以前收的是检索、复制等费用',
      en: 'before 2019 the fee was for searching and copying',
    },
  },
  {
    signs: 'AaAA',
    ids: [
      'requests_in_person',
      'requests_by_fax',
      'requests_online',
      'requests_by_letter',
      'requests_not_exist',
      'requests_not_this_agency',
      'hot_issue_responses',
      'staff_full_time',
      'staff_part_time',
      'training_sessions',
    ],
    note: {
      zh: '2014–2018年取自统计表，其余年份取自正文',
      en: 'from the table in 2014–2018, from the text in other years',
    },
  },
]

const BY_APPLICANT: Words = {
  zh: '2019年以前不分申请人类别',
  en: 'before 2019 requests were not split by applicant',
}
const NO_FORM: Words = { zh: '2014年以前没有全国统一表式', en: 'no national form before 2014' }

const courses = new Map(COURSES.flatMap((course) => course.ids.map((id) => [id, course])))

const idsByForm = new Map<Form, ReadonlySet<string>>(
  FORMS.map((form) => [
    form,
    new Set([
      ...TABLES[form].flatMap(cellsOf).map(({ id }) => id),
      ...sumsOf(form).map(({ id }) => id),
    ]),
  ]),
)

/** A metric that no form asks for comes from the text in every year: one count throughout. */
function courseOf(row: string): Course {
  const known = courses.get(row)
  if (known) return known
  const asked = FORMS.map((form) => (idsByForm.get(form)?.has(row) ? 'A' : '-')).join('')
  return { signs: asked === '----' ? 'AAAA' : asked, ids: [row] }
}

/** A metric's sign in one form. Columns of applicants came with the 2019 form. */
function signOf(metric: string, form: Form): string {
  const [row = metric, column] = metric.split('.')
  const { signs } = courseOf(row)
  const early = form === 'pre2014' || form === 'f2014'
  if (column && early && signs !== 'AAAA') return '-'
  return signs[FORMS.indexOf(form)] ?? '-'
}

/** Which cells of a form make up, alone or together, the figure that another form has in one. */
const PARTS: Readonly<Record<string, Partial<Record<Form, readonly string[]>>>> = {
  requests_answered: { f2014: ['requests_replied_f2014'] },
  requests_granted: { f2014: ['requests_already_public_f2014', 'requests_granted_f2014'] },
  requests_not_held: { f2014: ['requests_not_this_agency', 'requests_not_exist'] },
  requests_other: {
    f2021: [
      'requests_other_correction_overdue',
      'requests_other_fee_unpaid',
      'requests_other_misc',
    ],
  },
  rules_issued: { f2019: ['rules_made_f2019'] },
  normative_documents_issued: { f2019: ['normative_documents_made_f2019'] },
}

/** The parts of a metric in a form, in its own column of applicants. */
function partsOf(metric: string, form: Form): readonly string[] {
  const [row = metric, column] = metric.split('.')
  const parts = PARTS[row]?.[form] ?? []
  return column ? parts.map((part) => `${part}.${column}`) : parts
}

/** The metric that another form has instead of this part, and how many parts that one is made of. */
function wholeOf(metric: string, form: Form): { id: string; parts: number } | null {
  const [row = metric] = metric.split('.')
  for (const [id, byForm] of Object.entries(PARTS)) {
    const parts = byForm[form] ?? []
    if (parts.includes(row)) return { id, parts: parts.length }
  }
  return null
}

const names = new Map(
  FORMS.flatMap((form) => [
    ...TABLES[form].flatMap(cellsOf).map(({ row }): [string, Words] => [row.id, row]),
    ...sumsOf(form).map((sum): [string, Words] => [sum.id, sum]),
  ]),
)

/** What the signs say, before sums are looked for. */
function bySigns(metric: string, early: Form, late: Form): Comparability {
  const a = signOf(metric, early)
  const b = signOf(metric, late)
  const [row = metric, column] = metric.split('.')
  const { note, reason } = courseOf(row)
  if (a.toLowerCase() === b.toLowerCase() && a !== '-') {
    const near = a !== b || a === a.toLowerCase()
    return near && note ? { kind: 'near', note } : { kind: 'same' }
  }
  if (a === '-' && early === 'pre2014') return { kind: 'none', reason: NO_FORM }
  if (a === '-' && early === 'f2014' && column) return { kind: 'none', reason: BY_APPLICANT }
  if (reason) return { kind: 'none', reason }
  const [without, other] = a === '-' ? [early, late] : [late, early]
  const { zh, en } = FORM_NAMES[without]
  const id = wholeOf(metric, other)?.id
  const whole = id && signOf(id, without) !== '-' ? names.get(id) : undefined
  return {
    kind: 'none',
    reason: whole
      ? {
          zh: `${zh}没有这一项，并入“${whole.zh}”`,
          en: `not in ${en}, where it is part of “${whole.en.toLowerCase()}”`,
        }
      : { zh: `${zh}没有这一项`, en: `not in ${en}` },
  }
}

/**
 * How a metric's figures from reports in two forms stand to each other. The order of the forms makes no
 * difference; within one form all figures are `same`, and a metric that no form asks for is everywhere.
 */
export function crosswalk(metric: string, from: Form, to: Form): Crosswalk {
  if (from === to) return { kind: 'same' }
  const [early, late] = FORMS.indexOf(from) < FORMS.indexOf(to) ? [from, to] : [to, from]
  const found = bySigns(metric, early, late)
  const [row = metric] = metric.split('.')
  for (const form of [early, late]) {
    const of = partsOf(metric, form)
    const { note } = courseOf(row)
    if (of.length > 1 && note && found.kind !== 'none')
      return { kind: 'sum', form, of, isExact: found.kind === 'same', note }
    if (of[0] && found.kind === 'near') return { ...found, as: of[0] }
    const whole = wholeOf(metric, form)
    if (whole?.parts === 1 && found.kind === 'none') {
      const instead = bySigns(whole.id, early, late)
      if (instead.kind === 'near') return { ...instead, as: whole.id }
    }
  }
  return found
}

/** Whether a metric's figures from reports in two forms may be drawn as one line or subtracted. */
export function comparability(metric: string, from: Form, to: Form): Comparability {
  const found = crosswalk(metric, from, to)
  if (found.kind === 'near') return { kind: 'near', note: found.note }
  if (found.kind !== 'sum') return found
  return found.isExact ? { kind: 'same' } : { kind: 'near', note: found.note }
}

/**
 * The metrics of `form` whose sum is the figure nearest to `metric`: itself, other ids, or none.
 * Sums within one form (不予公开 of its eight reasons) are in `sumsOf`.
 */
export function counterparts(metric: string, form: Form): readonly string[] {
  if (signOf(metric, form) === '-') return []
  const parts = partsOf(metric, form)
  return parts.length > 0 ? parts : [metric]
}
