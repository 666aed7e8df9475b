/** The national forms of the annual report, oldest first. */
export const FORMS = ['pre2014', 'f2014', 'f2019', 'f2021'] as const
export type Form = (typeof FORMS)[number]

/** One expression in both languages of the interface. */
export interface Words {
  zh: string
  en: string
}

/** What to call a form in a sentence. */
export const FORM_NAMES: Readonly<Record<Form, Words>> = {
  pre2014: { zh: '2014年以前的报告', en: 'reports before 2014' },
  f2014: { zh: '2014年式', en: 'the 2014 form' },
  f2019: { zh: '2019年式', en: 'the 2019 form' },
  f2021: { zh: '2021年式', en: 'the 2021 form' },
}

/**
 * The form that applies to reports for a year. A report may follow another one (some offices kept
 * parts of the 2019 form for years), so what its layout shows goes before this.
 */
export function defaultForm(year: number): Form {
  if (year < 2014) return 'pre2014'
  if (year < 2019) return 'f2014'
  return year < 2021 ? 'f2019' : 'f2021'
}
