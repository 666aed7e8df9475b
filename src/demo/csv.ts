/** What every file of the package says of itself. */
export const MARK = '合成 synthetic'

/** One CSV line (RFC 4180) with its line end; null is an empty field. */
export function line(fields: readonly (string | number | null)[]): string {
  return `${fields.map(quoted).join(',')}\n`
}

function quoted(field: string | number | null): string {
  const text = String(field ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
