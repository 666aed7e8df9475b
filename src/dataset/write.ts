import Papa from 'papaparse'

/**
 * Rows as CSV that spreadsheets open rightly: a byte-order mark, so that Excel reads Chinese; CRLF; texts
 * that begin with `= + - @`, a tab or a return made harmless with an apostrophe. Numbers stay numbers.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const text = Papa.unparse(
    [columns, ...rows].map((row) => [...row]),
    {
      newline: '\r\n',
      escapeFormulae: true,
    },
  )
  return `\ufeff${text}\r\n`
}
