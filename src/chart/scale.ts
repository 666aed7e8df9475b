/** A span of an axis with round ends, and the marks on it. */
export interface Scale {
  min: number
  max: number
  step: number
}

/**
 * A span that holds all values, from 0 on; of percentages that are all high, from a round number below
 * the lowest, and never beyond 100. Whole numbers have no marks between them: there is no half a request.
 */
export function scaleOf(values: readonly number[], isPercentage: boolean): Scale {
  const high = Math.max(0, ...values)
  const low = Math.min(high, ...values)
  const isHigh = isPercentage && low > 50 && high <= 100
  const from = isHigh ? Math.floor((low - 0.001) / 10) * 10 : Math.min(0, low)
  const areWhole = !isPercentage && values.every(Number.isInteger)
  const step = Math.max(niceStep((high - from || 1) / 4), areWhole ? 1 : 0)
  const min = Math.floor(from / step) * step
  const max = Math.max(Math.ceil(high / step) * step, min + step)
  return { min, max: isPercentage && high <= 100 ? Math.min(max, 100) : max, step }
}

/** The round values of a scale, from end to end. */
export function marksOf({ min, max, step }: Scale): number[] {
  const count = Math.floor((max - min) / step + 1e-9)
  const all = Array.from({ length: count + 1 }, (_, i) => Number((min + i * step).toPrecision(12)))
  return all.at(-1) === max ? all : [...all, max]
}

/** 1, 2 or 5 times a power of ten, not below `rough`. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10
  return factor * power
}
