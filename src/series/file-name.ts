/** Most bytes of a file's name in UTF-8, its ending left out: file systems allow 255 and add some of their own. */
const LONGEST = 180

/**
 * A title as the name of a file. Chinese stays; what Windows, macOS or Linux forbids in a name, and
 * characters that are not seen or turn the reading direction, become spaces or go.
 *
 * @param ending without its dot: `csv`
 */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Z}]+/gu, ' ')
  const name = cut(words.trim().replace(/^[. ]+/, '')).replace(/[. ]+$/, '')
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)
  return `${name === '' || isReserved ? `yilan ${name}`.trim() : name}.${ending}`
}

function cut(name: string): string {
  const encoder = new TextEncoder()
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += encoder.encode(character).length
    if (bytes > LONGEST) break
    kept += character
  }
  return kept
}
