import type { EChartsCoreOption } from 'echarts/core'
import { svgContent } from '../chart/svg'
import { init } from './echarts'

/** A chart as the content of an SVG, drawn without a page: in the build, and in a browser when it changes. */
export function drawSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svgContent(svg)
}
