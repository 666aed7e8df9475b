export interface Decoded {
  text: string
  encoding: 'utf-8' | 'utf-16' | 'gb18030'
}

/**
 * Turns a file's bytes into text: UTF-8, UTF-16 with a byte-order mark, or GB18030 (how Chinese Excel
 * saves CSV). The mark is removed; line ends become `\n`.
 *
 * GB18030 is chosen only where the bytes are not UTF-8 and GB18030 reads more of them: one damaged
 * byte in a UTF-8 file must not turn the whole file into other characters. What cannot be read
 * stands as U+FFFD, which the readers of the tables report.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeBytes(bytes)
  return decoded.text.includes('\r')
    ? { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') }
    : decoded
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const utf8 = new TextDecoder('utf-8').decode(bytes)
    const gb = new TextDecoder('gb18030').decode(bytes)
    // GB18030 text read as UTF-8 is broken at almost every character; a damaged UTF-8 file at a few.
    return garbledShare(utf8) > Math.max(0.02, garbledShare(gb))
      ? { text: gb, encoding: 'gb18030' }
      : { text: utf8, encoding: 'utf-8' }
  }
}

/** The share of unreadable characters among those that are not ASCII. */
function garbledShare(text: string): number {
  let garbled = 0
  let foreign = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    foreign += 1
    if (code === 0xfffd) garbled += 1
  }
  return foreign === 0 ? 0 : garbled / foreign
}
