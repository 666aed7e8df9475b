/** A number in [0, 1) from a run of them. */
export type Random = () => number

/** Mixes integers into one 32-bit number; the same ones always give the same. */
export function hash(...parts: readonly number[]): number {
  let h = 0x9e3779b9
  for (const part of parts) {
    h = Math.imul(h ^ part, 0x85ebca6b)
    h ^= h >>> 13
    h = Math.imul(h, 0xc2b2ae35)
    h ^= h >>> 16
  }
  return h >>> 0
}

/** A 32-bit number for any text, so that a seed may be a word. */
export function hashText(text: string): number {
  return hash(...[...text].map((char) => char.codePointAt(0) ?? 0))
}

/** A run of numbers that depends on the seed alone (mulberry32), alike on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `low` to `high`, both included. */
export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** A whole number within a tenth of `base`. */
export function near(random: Random, base: number): number {
  return Math.round(base * (0.9 + 0.2 * random()))
}

/** The position drawn from a list of weights. */
export function drawFrom(random: Random, weights: readonly number[]): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = weights.findIndex((weight) => {
    rest -= weight
    return rest < 0
  })
  return found < 0 ? weights.length - 1 : found
}

/** `total` in about equal parts that differ a little; every part is at least 1 if `total` allows. */
export function split(random: Random, total: number, groups: number): number[] {
  const parts = Array.from({ length: groups }, (_, i) =>
    Math.floor(total / groups + (i < total % groups ? 1 : 0)),
  )
  for (let i = 0; i + 1 < groups; i += 2) {
    const shift = between(random, 0, Math.floor((parts[i] ?? 0) / 4))
    parts[i] = (parts[i] ?? 0) - shift
    parts[i + 1] = (parts[i + 1] ?? 0) + shift
  }
  return parts
}
