import { comparability } from '../form/crosswalk'
import { FORMS, type Form, type Words } from '../form/form'
import { formOf, pointAt, type Series } from './select'

/** Places whose reports of one year may be compared with each other, and the forms they follow. */
export interface FormGroup {
  forms: Form[]
  series: Series[]
}

/** How the reports of one year differ in form, for the one metric of all series. */
export interface FormMix {
  /** `none`: some may not be compared; `near`: all may, with a note; `same`: nothing to say. */
  kind: 'same' | 'near' | 'none'
  /** Those with a value in the year, the largest group first; more than one only for `none`. */
  groups: FormGroup[]
  /** Why not, or the note; `null` for `same`. */
  words: Words | null
}

/**
 * Finds out whether places may be put in one order by their values of a year. Their reports may follow
 * different forms: some offices kept the old one for years.
 *
 * @param series one a place, all of the same metric; those without a value in the year are left out
 */
export function formMix(series: readonly Series[], year: number): FormMix {
  const byForm = new Map<Form, Series[]>()
  for (const one of series) {
    const point = pointAt(one, year)
    if (!point || point.values.length === 0) continue
    const form = formOf(point)
    byForm.set(form, [...(byForm.get(form) ?? []), one])
  }
  const metric = series[0]?.metric.id ?? ''
  const mix: FormMix = { kind: 'same', groups: [], words: null }
  // The newest form first, so that of two groups of one size it is the one at the top.
  for (const form of FORMS.toReversed()) {
    const same = byForm.get(form)
    if (!same) continue
    const results = mix.groups.map(({ forms }) =>
      forms.map((other) => comparability(metric, form, other)),
    )
    const fitting = results.findIndex((all) => all.every(({ kind }) => kind !== 'none'))
    for (const result of results.flat()) {
      if (result.kind === 'none') Object.assign(mix, { kind: 'none', words: result.reason })
      if (result.kind === 'near' && mix.kind === 'same')
        Object.assign(mix, { kind: 'near', words: result.note })
    }
    const group = mix.groups[fitting]
    if (group) {
      group.forms.push(form)
      group.series.push(...same)
    } else mix.groups.push({ forms: [form], series: same })
  }
  mix.groups.sort((a, b) => b.series.length - a.series.length)
  return mix
}
