import { computed, onBeforeUnmount, onMounted, shallowRef, watch } from 'vue'

/** Rows made at once, as many as a screen holds, and then in each frame: few enough that the page still answers. */
const STEP = 24

/**
 * The rows of a long table that are in the page: the first screen at once, all others in the frames that
 * follow, so that find-in-page, screen readers and paper have all of them. Rows that only change places
 * stay.
 */
export function useGrowth<T>(rows: () => readonly T[]) {
  const count = shallowRef(STEP)
  let frame = 0

  function grow(): void {
    cancelAnimationFrame(frame)
    if (count.value >= rows().length) return
    frame = requestAnimationFrame(() => {
      // After this frame is painted, not before.
      setTimeout(() => {
        count.value += STEP
        grow()
      })
    })
  }

  function showAll(): void {
    count.value = rows().length
  }

  watch(rows, (now, before) => {
    const isSame = now.length === before.length && now[0] !== undefined && before.includes(now[0])
    if (!isSame) count.value = STEP
    grow()
  })
  onMounted(() => {
    grow()
    window.addEventListener('beforeprint', showAll)
  })
  onBeforeUnmount(() => {
    cancelAnimationFrame(frame)
    window.removeEventListener('beforeprint', showAll)
  })
  const shown = computed(() => rows().slice(0, count.value))
  const isComplete = computed(() => count.value >= rows().length)
  return { shown, isComplete }
}
