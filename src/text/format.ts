import type { Lang } from './lang'

/** A value in full, with thousands marks and as many decimals as were printed: `5,435`, `96,171.6`. */
export function formatValue(value: number): string {
  // Not `Intl.NumberFormat`: to make one holds a slow phone up for 75 ms before anything is alive.
  const rounded = Math.abs(value).toFixed(DECIMALS)
  // Of large numbers the last decimals are none: the shortest way to write the number has not got them.
  const shortest = String(Number(rounded))
  const [whole = '', part = ''] = (shortest.includes('e') ? rounded : shortest).split('.')
  const decimals = part.replace(/0+$/, '')
  const written = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals && `.${decimals}`)
  return value < 0 && written !== '0' ? `−${written}` : written
}

const DECIMALS = 8

/**
 * A value short enough for a chart: from 10,000 on as `4.4万` and from 100 million as `1.2亿` in
 * Chinese, `43.7k` and `3.4M` in English. Below that in full.
 *
 * @param highest of the numbers that stand on the same axis: all are written as it is, `0.5万` beside `1万`; but those
 * below a tenth of its unit in full, since few decimals would falsify them
 */
export function formatShort(value: number, lang: Lang, highest = value): string {
  const step = STEPS[lang].find(({ from }) => Math.max(Math.abs(value), highest) >= from)
  const scaled = Math.abs(value) / (step?.unit ?? 1)
  if (!step || scaled < 0.1) return formatValue(Number(value.toFixed(2)))
  const decimals = scaled >= 100 ? 0 : scaled >= 1 ? 1 : 2
  return `${formatValue(Number((value / step.unit).toFixed(decimals)))}${step.suffix}`
}

const STEPS = {
  zh: [
    { from: 1e8, unit: 1e8, suffix: '亿' },
    { from: 1e4, unit: 1e4, suffix: '万' },
  ],
  en: [
    { from: 1e9, unit: 1e9, suffix: 'B' },
    { from: 1e6, unit: 1e6, suffix: 'M' },
    // Not from 1,000: 5,435 is hardly longer than 5.4k and says more.
    { from: 1e4, unit: 1e3, suffix: 'k' },
  ],
} as const

/** A difference with its sign: `+12`, `−3.5`, `0`. */
export function formatDifference(difference: number): string {
  return difference > 0 ? `+${formatValue(difference)}` : formatValue(difference)
}

/** A change in percent of a count, with its sign: `+9.2`, of a count below 100 `+9`. */
export function formatPercent(percent: number, of: number): string {
  return formatDifference(Number(percent.toFixed(percentDecimals(of))))
}

/** Decimals that a percentage of a count can carry: of 22 one more is 4.5 % more. */
export function percentDecimals(of: number): number {
  return Math.abs(of) < 100 ? 0 : 1
}

/** A day in words: `2022年1月19日`, `19 January 2022`; what is no day as it is. */
export function formatDay(day: string, lang: Lang): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!name) return day
  return lang === 'zh'
    ? `${year}年${Number(month)}月${Number(date)}日`
    : `${Number(date)} ${name} ${year}`
}

/** In English, in full. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Today where the reader is, as `2026-11-24`. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
