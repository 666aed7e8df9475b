import { drawOption } from './draw'
import { type Colours, printOption } from './light'
import { h, writeNode } from './nodes'
import type { PrintLayout } from './print'
import { type PrintFonts, svgOf } from './print-svg'

/** A figure laid out for print as one SVG file that needs nothing else, drawn without ECharts. */
export function pictureSvg(
  layout: PrintLayout,
  words: { title: string; description: string },
  colours: Colours,
  fonts: PrintFonts,
): string {
  const { option, width, height } = layout.chart
  const chart = h(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': fonts.sans },
    ...drawOption(printOption(option, colours, fonts.sans)),
  )
  return svgOf(layout, writeNode(chart), words, colours, fonts)
}
