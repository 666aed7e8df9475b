// Lists over several sentences or lines whose numbers are parts of one that stands before them.

/** `全年公开信息410条。一是…。二是…`, `公开信息410条：`: the numbers of the list below are parts. */
export const ITEMS_COUNTED =
  /(?:公开|发布)[^。；，]*信息[^。；\d]*\d+余?[条篇][^。；\d]{0,12}[。：]$/u
export const PARTS_OPENED = /信息[^；。：\d]*\d+余?[条篇][^；：]{0,40}：(?:一是|（1）|1[.、]|①)/u

/** Whether a sentence is one of such a list, `wasList` the one before it. */
export function isPartsList(text: string, previous: string, wasList: boolean): boolean {
  if (/^(?:一是|第一，|（1）|1[.、])/u.test(text)) return wasList || ITEMS_COUNTED.test(previous)
  const goesOn =
    /^(?:其中|[二三四五六七八九]是|第[二三四五六七八九]，|（\d）|\d[.、])|；\d{1,2}[.、]/u
  return wasList && (previous === '' || goesOn.test(text))
}
