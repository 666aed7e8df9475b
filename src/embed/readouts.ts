import { h } from '../chart/nodes'
import type { PanelsChart } from '../chart/panels'
import { readoutOf } from '../chart/readout'
import { firstStop, nearestStop, nextStop, type Stop } from '../chart/stops'
import { makeNode } from './dom'

export interface Readable {
  chart: PanelsChart
  width: number
  wordsAt: (stop: Stop) => { title: string; text: string }
}

const KEYS: Readonly<Record<string, readonly [panels: number, along: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
}

/** Says the figure that is pointed at, touched or stepped to. */
export function addReadouts(
  box: HTMLElement,
  spoken: HTMLElement,
  colours: Readonly<Record<string, string>>,
  read: () => Readable | null,
): { clear: () => void } {
  let stop: Stop | null = null
  let pointer: Node | null = null

  function show(next: Stop | null): void {
    const now = read()
    stop = next
    pointer?.parentNode?.removeChild(pointer)
    pointer = null
    if (!now || !stop) return
    const { title, text } = now.wordsAt(stop)
    const { lines, x, y, width, height } = readoutOf(
      [title, text],
      stop,
      now.width,
      now.chart.plotHeight,
    )
    const { ink, paper } = colours
    const end = stop.y + (stop.kind === 'break' ? now.chart.plotHeight : 8)
    pointer = makeNode(
      h(
        'svg',
        { class: 'pointer', width: now.width, height: now.chart.height, 'aria-hidden': 'true' },
        h('path', { d: `M${stop.x} ${stop.y}V${end}`, stroke: ink }),
        stop.kind === 'point'
          ? h('circle', {
              cx: stop.x,
              cy: stop.y,
              r: 6,
              fill: 'none',
              stroke: ink,
              'stroke-width': 1.5,
            })
          : null,
        h(
          'g',
          { transform: `translate(${x} ${y})`, fill: paper, 'font-size': 12 },
          h('rect', { width, height, rx: 3, fill: ink }),
          ...lines.map((line, i) => h('text', { x: 8, y: 18 + i * 18 }, line)),
        ),
      ),
    )
    box.append(pointer)
    spoken.textContent = `${title} ${text}`
  }

  const at = ({ clientX, clientY }: MouseEvent) => {
    const now = read()
    const bounds = box.getBoundingClientRect()
    if (now) show(nearestStop(now.chart, clientX - bounds.left, clientY - bounds.top))
  }
  box.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && at(event))
  box.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && show(null))
  box.addEventListener('click', at)
  box.addEventListener('blur', () => show(null))
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(null)
    const step = KEYS[event.key]
    const now = read()
    if (!step || !now) return
    event.preventDefault()
    show(stop ? nextStop(now.chart, stop, ...step) : firstStop(now.chart))
  })
  return { clear: () => show(null) }
}
