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

test('what ECharts writes long is written short, and looks the same', () => {
  const dot = 'M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0'
  const tick = (d: string, more = '') => `<path d="${d}" fill="none" stroke="red"${more}></path>`
  expect(svgContent(`<svg>${tick('M1 0L1 3')}\n${tick('M9 0L9 3')}${tick('')}</svg>`)).toBe(
    '<path d="M1 0L1 3M9 0L9 3" fill="none" stroke="red"/>',
  )
  // Lines that are seen through are darker where they cross; those that are moved stand elsewhere.
  for (const more of [' stroke-opacity="0.5"', ' transform="translate(4 0)"']) {
    const [one, two] = [tick('M1 0L1 3', more), tick('M9 0L9 3', more)]
    expect(svgContent(`<svg>${one}${two}</svg>`).match(/<path/g)).toHaveLength(2)
  }
  const point = (more: string) =>
    svgContent(
      `<svg><path d="${dot}" transform="matrix(3,0,0,3,60.6667,24.5957)"${more}></path></svg>`,
    )
  expect(point(' fill="red"')).toBe('<circle cx="60.67" cy="24.6" r="3" fill="red"/>')
  // The line of a hollow one is not enlarged with it.
  expect(point(' fill="red" stroke="blue"')).toContain('matrix')
  const text = (more: string) => svgContent(`<svg><text ${more}>7</text></svg>`)
  expect(text('x="-2" y="5.5" transform="translate(14 88)" fill="red"')).toBe(
    '<text fill="red" x="12" y="93.5">7</text>',
  )
  expect(text('y="5.5" transform="translate(14 88) rotate(90)"')).toContain('rotate(90)')
})
