import { en } from './en'
import type { Lang } from './lang'
import { type Texts, zh } from './zh'

/** All words of the interface in a language. */
export function texts(lang: Lang): Texts {
  return lang === 'en' ? en : zh
}

/** The name of a place or metric, in the language. */
export function nameOf(thing: { name: string; nameEn: string }, lang: Lang): string {
  return lang === 'en' ? thing.nameEn : thing.name
}

export function unitOf(metric: { unit: string; unitEn: string }, lang: Lang): string {
  return lang === 'en' ? metric.unitEn : metric.unit
}

/** The unit beside a number: in English the metrics name it in the plural, and one of it is one. */
export function unitBeside(
  value: number | null | undefined,
  metric: { unit: string; unitEn: string },
  lang: Lang,
): string {
  const unit = unitOf(metric, lang)
  return lang === 'en' && value === 1 ? unit.replace(/s$/, '') : unit
}
