import { expect, test } from 'vitest'
import { svgContent } from '../../src/chart/svg'

test('an SVG of ECharts becomes content without styles, classes, ids and unseen shapes', () => {
  const svg = `<svg width="2" height="2" xmlns="http://www.w3.org/2000/svg" version="1.1">
<rect width="2" height="2" x="0" y="0" fill="none"></rect>
<g clip-path="url(#zr0-c0)">
<path d="M1 1L2 2" fill="none" pointer-events="visible" stroke="var(--data)" ecmeta_silent="true" class="zr0-cls-0"></path>
</g>
<text text-anchor="middle" style="font-size:11px;font-family:inherit;" y="5" fill="var(--ink)">2 &lt; 3</text>
<path d="M0 0l0 0l0 0l0 0Z" fill="rgb(0,0,0)" fill-opacity="0" stroke="#3c3c41" stroke-width="0"></path>
<defs ><clipPath id="zr0-c0"><path d="M0 0Z"></path></clipPath></defs>
<style ><![CDATA[ .zr0-cls-0:hover { } ]]></style>
</svg>`
  expect(svgContent(svg)).toBe(
    '<path d="M1 1L2 2" fill="none" stroke="var(--data)"/>' +
      '<text text-anchor="middle" font-size="11" y="5" fill="var(--ink)">2 &lt; 3</text>',
  )
})
