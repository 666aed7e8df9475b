// ECharts for figures that leave the page, loaded only when one is asked for. The chart types are those of
// `echarts.ts`, and those of the page for comparing.
import { BarChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
} from 'echarts/components'
import { init, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import { type Colours, printOption } from '../chart/light'
import type { PrintLayout } from '../chart/print'
import { type PrintFonts, svgOf } from '../chart/print-svg'

use([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  LabelLayout,
  CanvasRenderer,
  SVGRenderer,
])

/** Most pixels of a side of a canvas, and of its area, that all browsers draw: the least is Safari's. */
const MOST_SIDE = 16_000
const MOST_AREA = 16_000_000

export interface PrintStyle {
  colours: Colours
  fonts: PrintFonts
}

/** The figure as one SVG file. */
export function drawSvg(
  layout: PrintLayout,
  words: { title: string; description: string },
  style: PrintStyle,
): string {
  const { option, width, height } = layout.chart
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(printOption(option, style.colours, style.fonts.sans))
    return svgOf(layout, chart.renderToSVGString(), words, style.colours, style.fonts)
  } finally {
    chart.dispose()
  }
}

/**
 * The figure as a PNG picture. It is drawn on a canvas, words and all: the page may load no picture from `blob:` or
 * `data:`, so an SVG cannot be turned into one.
 *
 * @param ratio pixels of the picture for a px of the layout; fewer where the picture would be too large
 * @throws Error where the browser gives no canvas or no picture
 */
export async function drawPng(
  layout: PrintLayout,
  ratio: number,
  { colours, fonts }: PrintStyle,
): Promise<Blob> {
  const { width, height } = layout
  const density = Math.min(
    ratio,
    MOST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_AREA / (width * height)),
  )
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(density, density)
  context.fillStyle = colours.paper ?? ''
  context.fillRect(0, 0, width, height)
  for (const rule of layout.rules) {
    context.fillStyle = colours[rule.colour] ?? ''
    context.fillRect(rule.x1, rule.y - 0.5, rule.x2 - rule.x1, 1)
  }
  for (const line of layout.lines) {
    context.fillStyle = colours[line.colour] ?? ''
    context.font = `${line.isTitle ? '600 ' : ''}${line.size}px ${line.isTitle ? fonts.serif : fonts.sans}`
    context.fillText(line.text, line.x, line.y)
  }
  drawChart(context, layout.chart, density, { colours, fonts })
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

function drawChart(
  context: CanvasRenderingContext2D,
  { option, x, y, width, height, scale }: PrintLayout['chart'],
  density: number,
  { colours, fonts }: PrintStyle,
): void {
  const chart = init(document.createElement('canvas'), null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: density * scale,
  })
  try {
    chart.setOption(printOption(option, colours, fonts.sans))
    const drawn = chart.getRenderedCanvas({ pixelRatio: density * scale })
    context.drawImage(drawn, x, y, width * scale, height * scale)
  } finally {
    chart.dispose()
  }
}
