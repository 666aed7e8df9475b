import { FORM_NAMES, FORMS, type Form, type Words } from './form'
import { cellsOf, sumsOf, TABLES } from './tables'

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

/**
 * Whether a metric's figures from reports in two forms may be compared, drawn as one line or
 * subtracted. The order of the forms makes no difference; within one form all may be.
 * A metric that no form asks for is `same` everywhere.
 */
export function comparability(metric: string, from: Form, to: Form): Comparability {
  if (from === to) return { kind: 'same' }
  const [early, late] = FORMS.indexOf(from) < FORMS.indexOf(to) ? [from, to] : [to, from]
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
  const { zh, en } = FORM_NAMES[a === '-' ? early : late]
  return { kind: 'none', reason: reason ?? { zh: `${zh}没有这一项`, en: `not in ${en}` } }
}

/** Where another form holds a metric under other ids: their sum is the nearest figure. */
const PARTS: Readonly<Record<string, Partial<Record<Form, readonly string[]>>>> = {
  requests_answered: { f2014: ['requests_replied_f2014'] },
  requests_granted: { f2014: ['requests_already_public_f2014', 'requests_granted_f2014'] },
  requests_not_held: { f2014: ['requests_not_this_agency', 'requests_not_exist'] },
  rules_issued: { f2019: ['rules_made_f2019'] },
  normative_documents_issued: { f2019: ['normative_documents_made_f2019'] },
}

/**
 * The metrics of `form` whose sum is the figure nearest to `metric`: itself, other ids, or none.
 * Sums within one form (不予公开 of its eight reasons) are in `sumsOf`.
 */
export function counterparts(metric: string, form: Form): readonly string[] {
  const parts = PARTS[metric]?.[form]
  if (parts) return parts
  return signOf(metric, form) === '-' ? [] : [metric]
}
