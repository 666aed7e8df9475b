/** Node writes no GB18030, but reads it: the two-byte part of the code, turned round. */
const codes = new Map<string, [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decoder.decode(new Uint8Array([lead, trail]))
    if (trail !== 0x7f && character.length === 1 && !codes.has(character))
      codes.set(character, [lead, trail])
  }

/** Text as Chinese Excel saves it. Throws for characters outside the two-byte part. */
export function encodeGb18030(text: string): Buffer {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code < 0x80) bytes.push(code)
    else {
      const pair = codes.get(character)
      if (!pair) throw new Error(`no two-byte code: ${character}`)
      bytes.push(...pair)
    }
  }
  return Buffer.from(bytes)
}
