import { type FunctionalComponent, h } from 'vue'
import type { PanelDrawing } from '../chart/panels'
import { useDraw } from './built'

/**
 * The place of a drawing: in the build with the chart in it; in a browser nothing that Vue knows of stands in it, so a
 * built chart stays. The chart is ECharts' own and holds no text of the data but numbers.
 */
export const PlotSvg: FunctionalComponent<{ drawing: PanelDrawing }> = ({ drawing }) => {
  const { option, width, height } = drawing
  const draw = useDraw()
  return h('svg', {
    class: 'plot',
    'aria-hidden': 'true',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    ...(draw ? { innerHTML: draw(option, width, height) } : {}),
  })
}
PlotSvg.props = ['drawing']

/** Puts the content of an SVG, as `writeNode` or `drawSvg` wrote it, into one on the page. */
export function fillSvg(svg: SVGSVGElement, content: string): void {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  const { documentElement } = new DOMParser().parseFromString(whole, 'image/svg+xml')
  svg.replaceChildren(...documentElement.childNodes)
}
