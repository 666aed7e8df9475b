/**
 * How one cell is read. Offices save full-width digits, thousands marks and spaces in numbers, and
 * Excel rewrites dates; all of these have one meaning only. Everything else is refused, not guessed.
 */

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/
const GROUPED_NUMBER = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/

/**
 * @returns the number that the cell writes, or `null` where it writes none (text, `12件`, `1,20`, `1e5`)
 */
export function readNumber(cell: string): number | null {
  // Most cells are short runs of digits; they take this path, which allocates nothing.
  if (cell.length > 0 && cell.length < 10) {
    let value = 0
    let i = 0
    for (; i < cell.length; i += 1) {
      const digit = cell.charCodeAt(i) - 48
      if (digit < 0 || digit > 9) break
      value = value * 10 + digit
    }
    if (i === cell.length) return value
  }
  const written = plain(cell).replace(/\s/g, '')
  if (PLAIN_NUMBER.test(written)) return finite(Number(written))
  if (GROUPED_NUMBER.test(written)) return finite(Number(written.replaceAll(',', '')))
  return null
}

/** @returns a year from 1900 to 2100, or `null` */
export function readYear(cell: string): number | null {
  const written = plain(cell)
  if (!/^\d{4}$/.test(written)) return null
  const year = Number(written)
  return year >= 1900 && year <= 2100 ? year : null
}

/** @returns the day as `2022-01-19`, also from `2022/1/19` (as Excel saves it), or `null` where it is none */
export function readDate(cell: string): string | null {
  const parts = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain(cell))
  if (!parts) return null
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null
}

/** @returns the address where it is a web address, else `null`: data is hostile, `javascript:` is not opened */
export function readAddress(cell: string): string | null {
  const written = cell.trim()
  if (!/^https?:\/\/[^\s]+$/i.test(written)) return null
  return URL.canParse(written) ? written : null
}

/** Full-width characters as plain ones, without outer white space. */
export function plain(cell: string): string {
  return cell.normalize('NFKC').trim()
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
