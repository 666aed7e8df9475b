/** How a built page draws its charts, and how its parts come to life one after the other. */
import type { EChartsCoreOption } from 'echarts/core'
import {
  type App,
  type AsyncComponentLoader,
  type Component,
  defineAsyncComponent,
  type InjectionKey,
  inject,
  nextTick,
} from 'vue'

export type DrawSvg = (option: EChartsCoreOption, width: number, height: number) => string

const DRAW: InjectionKey<DrawSvg | null> = Symbol('draw')

/** In the build charts are drawn at once. */
export function provideDraw(app: App, draw: DrawSvg): void {
  app.provide(DRAW, draw)
}

/** `null` in a browser, where a built chart stands already and any other is drawn when it comes near. */
export function useDraw(): DrawSvg | null {
  return inject(DRAW, null)
}

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const
/** What a part does only once it is alive; links to other pages and `details` work by themselves. */
const ACTIVE = 'button, select, a[href^="#"]'

/** Parts that come to life together. */
interface Stage {
  isHurried: boolean
  wake: () => void
  woken: Promise<void>
  loads: Set<Promise<unknown>>
  waiting: Set<() => void>
}

const stageOf = (): Stage => ({
  isHurried: false,
  wake: () => {},
  woken: Promise.resolve(),
  loads: new Set(),
  waiting: new Set(),
})
/** Parts that come to life as soon as the browser has nothing else to do. */
const early = stageOf()
/** Parts that sleep until the reader gives a sign. */
const late = stageOf()
let queue: Promise<void> = Promise.resolve()
/** The parts as they were built; those that the app makes itself are alive from the start. */
const asleep = new WeakSet<Element>()
/** What a reader did to a part that was not alive yet. */
const missed: { part: Element; target: Element; type: 'click' | 'change' }[] = []

/** The parts of the built page sleep: until they are wanted nothing is fetched for them. */
export function letSleep(): void {
  for (const stage of [early, late])
    stage.woken = new Promise((resolve) => {
      stage.wake = () => {
        for (const sign of SIGNS) window.removeEventListener(sign, stage.wake)
        resolve()
      }
    })
  for (const part of document.querySelectorAll('[data-lazy]')) asleep.add(part)
  for (const stage of [early, late])
    for (const sign of SIGNS) window.addEventListener(sign, stage.wake, { passive: true })
  document.addEventListener('click', remember, true)
  document.addEventListener('change', remember, true)
  window.addEventListener('beforeprint', wakeAll)
}

/** Brings the early parts to life. */
export async function wakeEarly(): Promise<void> {
  await hurry(early)
}

/** Brings all parts to life now: before anything changes that they depend on, and for paper. */
export async function wakeAll(): Promise<void> {
  // Late parts stand within early ones.
  await hurry(early)
  await hurry(late)
}

async function hurry(stage: Stage): Promise<void> {
  stage.wake()
  stage.isHurried = true
  await Promise.all(stage.loads)
  await nextTick()
  for (const come of stage.waiting) soon(come)
  // There may be parts within parts.
  while (stage.waiting.size > 0) await queue
}

/** One part at a time, so that the page answers between them. */
function soon(come: () => void): void {
  queue = queue.then(pause).then(come)
}

/** Lets the browser answer and paint before what follows. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/**
 * A part of a page, marked `data-lazy`. In a built page it stands there from the start and comes to life when the
 * reader has given a sign and it is near the screen; in a page made in the browser it is an asynchronous component like
 * any other.
 */
export function lazyPart(load: AsyncComponentLoader): Component {
  return partOf(late, load)
}

/** As `lazyPart`, but it comes to life by itself after the page has been painted. */
export function earlyPart(load: AsyncComponentLoader): Component {
  return partOf(early, load)
}

function partOf(stage: Stage, load: AsyncComponentLoader): Component {
  return defineAsyncComponent({
    loader: () => {
      const loaded = stage.woken.then(load)
      stage.loads.add(loaded)
      return loaded
    },
    hydrate: (hydrate, forEachElement) => {
      let isDone = false
      const come = () => {
        if (isDone) return
        isDone = true
        stop()
        hydrate()
        forEachElement(catchUp)
      }
      const sight = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) soon(come)
        },
        { rootMargin: '300px' },
      )
      const stop = () => {
        sight.disconnect()
        stage.waiting.delete(come)
      }
      stage.waiting.add(come)
      if (stage.isHurried) soon(come)
      else forEachElement((element) => sight.observe(element))
      return stop
    },
  })
}

function remember(event: Event): void {
  if (!(event.target instanceof Element)) return
  const target = event.target.closest(ACTIVE)
  const part = event.target.closest('[data-lazy]')
  const { type } = event
  if (!target || !part || !asleep.has(part)) return
  if ((type === 'change') !== (target.localName === 'select')) return
  if (type !== 'click' && type !== 'change') return
  event.preventDefault()
  missed.push({ part, target, type })
}

/** Does what was done before the part was alive. */
function catchUp(part: Element): void {
  asleep.delete(part)
  part.setAttribute('data-live', '')
  for (const one of missed.filter((one) => one.part === part)) {
    missed.splice(missed.indexOf(one), 1)
    one.target.dispatchEvent(new Event(one.type, { bubbles: true, cancelable: true }))
  }
}
