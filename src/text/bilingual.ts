import type { Lang } from './lang'

/** Chinese up to its last character, then, behind a space, words without any. */
const BOTH =
  /^(.*[\p{Script=Han}\p{Script=Bopomofo}。，、；：？！）》”’」』】])\s+(?=.*[A-Za-z]{3})([A-Za-z0-9“‘(][^\p{Script=Han}]*)$/su

/** Of a text of the data in two languages, `中文 English`, the one asked for; any other text whole. */
export function inLanguage(text: string, lang: Lang): string {
  const parts = BOTH.exec(text)
  return (lang === 'zh' ? parts?.[1] : parts?.[2]) ?? text
}

/** The language to mark a text of the data with, shown on a page in `lang`: that of most of it. */
export function markLanguage(text: string, lang: Lang): 'zh-CN' | 'en' {
  const shown = inLanguage(text, lang)
  const han = shown.match(/\p{Script=Han}/gu)?.length ?? 0
  // A Chinese character stands for about a word.
  const words = shown.match(/[A-Za-z]+/g)?.length ?? 0
  return han === 0 && words === 0 ? (lang === 'zh' ? 'zh-CN' : 'en') : han >= words ? 'zh-CN' : 'en'
}
