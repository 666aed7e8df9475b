import { type Colours, lightColours, mixInOklab } from './light'

/** The dark colours of `style.css`; a test holds them to the stylesheet. */
const DARK: Colours = {
  paper: '#161513',
  wash: '#23211e',
  ink: '#ece8e0',
  'ink-quiet': '#aba59a',
  rule: '#3b3833',
  control: '#837d72',
  'data-conflict': '#f0a35e',
  'line-1': '#8fbdd6',
  'line-2': '#f0a35e',
  'line-3': '#9cc78f',
  'line-4': '#d3a0d1',
  'line-5': '#b8b0a2',
}
/** As much of the accent as in `--accent` and `--data-pale` of the dark theme. */
const ACCENT = 0.42
const PALE = 0.24

export function darkColours(accent: string): Colours {
  const bright = mixInOklab(accent, '#ffffff', ACCENT)
  const pale = mixInOklab(bright, DARK.paper ?? '', PALE)
  return { ...DARK, accent: bright, data: bright, 'data-pale': pale }
}

/**
 * Colours of both themes that need no stylesheet: `var(--ink,light-dark(#1d1c1a,#ece8e0))`. A page that paints before
 * its stylesheet has come shows the reader's own theme at once; a browser older than `light-dark()` has the custom
 * properties of that stylesheet.
 */
export function themedColours(accent: string): Colours {
  const [light, dark] = [lightColours(accent), darkColours(accent)]
  return Object.fromEntries(
    Object.entries(light).map(([name, colour]) => [
      name,
      `var(--${name},light-dark(${colour},${dark[name] ?? colour}))`,
    ]),
  )
}
