import { inflateSync } from 'node:zlib'

/** A picture as browsers write it: 8 bits, RGB or RGBA, not interlaced. */
export interface Picture {
  width: number
  height: number
  /** Bytes of a pixel. */
  channels: number
  pixels: Uint8Array
}

/** @throws Error where the file is no such PNG */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('no PNG')
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const [depth, colour, , , interlace] = file.subarray(24, 29)
  const channels = colour === 6 ? 4 : colour === 2 ? 3 : 0
  if (depth !== 8 || channels === 0 || interlace !== 0) throw new Error('another kind of PNG')
  const parts: Buffer[] = []
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)))
  return {
    width,
    height,
    channels,
    pixels: unfilter(inflateSync(Buffer.concat(parts)), width, height, channels),
  }
}

/** https://www.w3.org/TR/png-3/#9Filters */
function unfilter(data: Buffer, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= channels ? (pixels[at - channels] ?? 0) : 0
      const above = y > 0 ? (pixels[at - stride] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (pixels[at - stride - channels] ?? 0) : 0
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0
      pixels[at] = (data[y * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return pixels
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one))
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left
  return (b ?? 0) <= (c ?? 0) ? above : corner
}

/** How many pixels of the rows from `top` to `bottom` are not of the colour in the upper left corner. */
export function inkIn({ width, channels, pixels }: Picture, top: number, bottom: number): number {
  let count = 0
  for (let at = top * width * channels; at < bottom * width * channels; at += channels)
    if (pixels[at] !== pixels[0] || pixels[at + 1] !== pixels[1]) count += 1
  return count
}
