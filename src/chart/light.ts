/**
 * The light colours of `style.css`, for figures that leave the page: on paper and in a newspaper's system there is
 * no dark theme and no custom property. A test holds them to the stylesheet.
 */
const LIGHT: Readonly<Record<string, string>> = {
  paper: '#fdfcf9',
  wash: '#f3f0e8',
  ink: '#1d1c1a',
  'ink-quiet': '#5d5951',
  rule: '#ddd8cc',
  control: '#8a857a',
  'data-conflict': '#b4500f',
  'line-1': '#1f5673',
  'line-2': '#a3470b',
  'line-3': '#3f6b35',
  'line-4': '#7a3d78',
  'line-5': '#6b6355',
}
/** `--data-pale`: as much of the accent in the paper, mixed in oklab. */
const PALE = 0.24

/** Values of custom properties by name, without their dashes. */
export type Colours = Readonly<Record<string, string>>

/** @param accent of the site's settings, six digits: `#1f5673` */
export function lightColours(accent: string): Colours {
  const pale = mixInOklab(accent, LIGHT.paper ?? '', PALE)
  return { ...LIGHT, accent, data: accent, 'data-pale': pale }
}

/**
 * A chart's option with every `var(--…)` as the colour it stands for and every inherited font as a named one.
 * The option given is not changed.
 *
 * @throws Error `no light colour for --x`, since a colour left open would be drawn black
 */
export function printOption<T>(option: T, colours: Colours, font: string): T
export function printOption(option: unknown, colours: Colours, font: string): unknown {
  if (typeof option === 'string') return colourIn(option, colours)
  if (Array.isArray(option)) return option.map((one) => printOption(one, colours, font))
  if (typeof option === 'function')
    return (...given: unknown[]) =>
      printOption(Reflect.apply(option, undefined, given), colours, font)
  if (!isPlain(option)) return option
  return Object.fromEntries(
    Object.entries(option).map(([key, value]) => [
      key,
      key === 'fontFamily' && value === 'inherit' ? font : printOption(value, colours, font),
    ]),
  )
}

function colourIn(text: string, colours: Colours): string {
  return text.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const colour = colours[name]
    if (colour === undefined) throw new Error(`no light colour for --${name}`)
    return colour
  })
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value))
  )
}

/** CSS Color 4, `color-mix(in oklab, a share, b)`: https://www.w3.org/TR/css-color-4/#color-conversion-code */
export function mixInOklab(a: string, b: string, share: number): string {
  const [from, to] = [oklab(a), oklab(b)]
  return hex(from.map((part, i) => part * share + (to[i] ?? 0) * (1 - share)))
}

const TO_LMS = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const TO_LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]
const FROM_LAB = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
]
const FROM_LMS = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
]

function oklab(colour: string): number[] {
  const rgb = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return times(TO_LAB, times(TO_LMS, rgb).map(Math.cbrt))
}

function hex(lab: readonly number[]): string {
  const cubed = times(FROM_LAB, lab).map((part) => part ** 3)
  const channels = times(FROM_LMS, cubed).map((part) => {
    const encoded = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055
    return Math.round(255 * Math.min(1, Math.max(0, encoded)))
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, part, i) => sum + part * (vector[i] ?? 0), 0))
}
