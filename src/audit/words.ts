import { checkTexts } from '../text/checks'
import { formatValue } from '../text/format'
import type { Lang } from '../text/lang'
import type { Finding, Term } from './finding'

/** What to call a place and a metric; both give back the code or id where they know none. */
export interface Names {
  region: (code: string) => string
  metric: (id: string) => string
}

/** Names from lists of regions and metrics, in the language. */
export function namesOf(
  regions: Iterable<{ code: string; name: string; nameEn: string }>,
  metrics: Iterable<{ id: string; name: string; nameEn: string }>,
  lang: Lang,
): Names {
  const pick = (one: { name: string; nameEn: string }) => (lang === 'en' ? one.nameEn : one.name)
  const byCode = new Map([...regions].map((one) => [one.code, pick(one)]))
  const byId = new Map([...metrics].map((one) => [one.id, pick(one)]))
  return {
    region: (code) => byCode.get(code) ?? code,
    metric: (id) => byId.get(id) ?? id,
  }
}

/** More terms than this on one side are not all written out in a sentence. */
const MOST_TERMS = 8

/** A finding in one or two neutral sentences: both sides with their terms, the difference, what is missing. */
export function describeFinding(finding: Finding, names: Names, lang: Lang): string {
  const t = checkTexts[lang]
  const { rule, result, terms, relation, difference, reading } = finding
  const special = t.special[rule]
  if (special && result !== 'unchecked') return special[result](detailsOf(finding))
  const missing = terms.filter(({ value }) => value === null)
  const nameOf = (term: Term) => termName(term, finding, names, lang)
  if (result === 'unchecked') {
    if (missing.length > 0) return t.unchecked(shortened(missing.map(nameOf), lang))
    return t.onlyApproximate(
      terms
        .filter(({ status }) => status === 'approximate')
        .map(nameOf)
        .join(t.join),
    )
  }
  const side = (which: Term['side']) => sideOf(terms, which, nameOf, lang)
  const [left, right] = [side('left'), side('right')]
  if (result === 'holds') {
    const equation = t.holds(`${left} ${relation === '>=' ? '≥' : '='} ${right}`)
    return reading !== null && reading > 0
      ? `${equation}${lang === 'zh' ? '' : ' '}${t.reading(reading + 1)}`
      : equation
  }
  const apart = formatValue(Math.abs(difference ?? 0))
  return relation === '>=' ? t.failsAtLeast(left, right, apart) : t.fails(left, right, apart)
}

/** `新收 8 + 上年结转 1 = 9`; one term alone needs no sum. */
function sideOf(
  terms: readonly Term[],
  side: Term['side'],
  nameOf: (term: Term) => string,
  lang: Lang,
): string {
  const ofSide = terms.filter((term) => term.side === side)
  if (ofSide.length === 0) return checkTexts[lang].nothing
  const written = ofSide.map((term) => `${nameOf(term)} ${formatValue(term.value ?? 0)}`)
  const [only] = written
  if (ofSide.length === 1 && only) return only
  // A figure given twice has no one sum: its values are named, none is preferred.
  const figures = new Set(ofSide.map(({ region, metric, year }) => `${region} ${metric} ${year}`))
  if (figures.size < ofSide.length) return written.join(lang === 'zh' ? '、' : ', ')
  const sum = formatValue(
    Math.round(ofSide.reduce((total, { value }) => total + (value ?? 0), 0) * 1e6) / 1e6,
  )
  // A list that long is shown term by term below; the sentence keeps to those that count.
  const shown =
    written.length > MOST_TERMS ? written.filter((_, i) => ofSide[i]?.value !== 0) : written
  return `${shown.join(' + ') || '0'} = ${sum}`
}

function shortened(names: readonly string[], lang: Lang): string {
  const t = checkTexts[lang]
  if (names.length <= MOST_TERMS) return names.join(t.join)
  const rest = names.length - MOST_TERMS
  const more = lang === 'zh' ? `等${names.length}项` : ` and ${rest} more`
  return `${names.slice(0, MOST_TERMS).join(t.join)}${more}`
}

/** A term's name: with its place where that is another one, with its year where that is another one. */
export function termName(term: Term, finding: Finding, names: Names, lang: Lang): string {
  const t = checkTexts[lang]
  const metric = names.metric(term.metric)
  const placed = term.region === finding.region ? metric : t.of(names.region(term.region), metric)
  return term.year === finding.year ? placed : t.inYear(placed, term.year)
}

function detailsOf({ detail, terms, difference }: Finding): (key: string) => string {
  const format = (value: string | number | null | undefined) =>
    typeof value === 'number' ? formatValue(value) : String(value ?? '')
  return (key) => {
    if (key === 'found') return String(detail.found ?? '')
    if (key === 'value' || key === 'left') return format(terms[0]?.value)
    if (key === 'right') return format(terms[1]?.value)
    if (key === 'difference') return format(Math.abs(difference ?? 0))
    return format(detail[key])
  }
}
