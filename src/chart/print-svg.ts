import type { Colours } from './light'
import { escapeText } from './nodes'
import type { PrintLayout } from './print'

export interface PrintFonts {
  sans: string
  serif: string
}

/**
 * A figure as one SVG file that needs nothing else.
 *
 * @param chart the chart drawn at the size that the layout gives, as an SVG document
 * @param title and @param description for those who do not see it
 */
export function svgOf(
  layout: PrintLayout,
  chart: string,
  words: { title: string; description: string },
  colours: Colours,
  fonts: PrintFonts,
): string {
  const { width, height, lines, rules } = layout
  const { x, y, scale } = layout.chart
  const text = lines.map(
    (line) =>
      `<text x="${round(line.x)}" y="${round(line.y)}" font-size="${line.size}" fill="${
        colours[line.colour]
      }" font-family="${escapeText(line.isTitle ? fonts.serif : fonts.sans)}"${
        line.isTitle ? ' font-weight="600"' : ''
      }>${escapeText(line.text)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="figure-title figure-description">`,
    `<title id="figure-title">${escapeText(words.title)}</title>`,
    `<desc id="figure-description">${escapeText(words.description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    ...rules.map(
      (rule) =>
        `<path d="M${rule.x1} ${round(rule.y)}H${rule.x2}" stroke="${colours[rule.colour]}"/>`,
    ),
    ...text,
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})">`,
    chart.replace(/^<\?xml.*?\?>\s*/, ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
