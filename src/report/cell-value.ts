import { multiply } from './numbers'

/** What a cell of a table says, from its text in normal form. */
export type CellReading =
  | {
      kind: 'number'
      value: number
      /** What the cell says beside its figure: `（其中修订16件）`, `①`. */
      note: string
      unit: string
      status: '' | 'approximate' | 'in_words'
    }
  /** Empty, `/`, `-`, `—`, the letter O: no figure, and no zero either. */
  | { kind: 'mark' }
  | { kind: 'text' }

const NUMBER =
  /^(?<about>约|近|大约)?(?<sign>[+-]|增加?|新增|减少?)?(?<digits>\d+(?:\.\d+)?)(?<multiple>万|亿)?(?<more>余|多|左右)?(?<unit>元|万元|件|项|个|条|宗|起|例|人|次|份|部|%)?(?<above>左右|以上)?(?<note>[*※①-⑳]+|（.*）|\(.*\)|[，；].*)?$/u
const MARK = /^(?:[/\\|—_…\-~*·.×xX]{1,6}|N\/?A|o)?$/iu
const NONE = /^(?:零|无|没有|无数据|[无没]有?(?:变化|增减)|[不未]变|持平)$/u

/** Reads a cell: `22（其中修订16件）` keeps its note, `251000元` its unit, `无` is a zero in words, `减4` is −4. */
export function readCell(text: string): CellReading {
  if (MARK.test(text)) return { kind: 'mark' }
  if (NONE.test(text)) return { kind: 'number', value: 0, note: '', unit: '', status: 'in_words' }
  const said = NUMBER.exec(text.replace(/(?<=\d) (?=\d)/g, ''))?.groups
  if (!said) return { kind: 'text' }
  const { sign = '', digits = '', multiple = '', unit = '', note = '' } = said
  // `251万元` is money in 万元, not 2,510,000 of anything.
  const isMoney = multiple === '万' && unit === '元'
  const value = isMoney ? Number(digits) : multiply(digits, multiple)
  return {
    kind: 'number',
    value: /^[-减]/u.test(sign) ? -value : value,
    note,
    unit: isMoney ? '万元' : unit,
    status: said.about || said.more || said.above ? 'approximate' : '',
  }
}
