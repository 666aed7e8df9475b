/** Reads chart options, which ECharts types so loosely that any part may be anything. */

export type Loose = Readonly<Record<string, unknown>>

export function styleOf(one: unknown): Loose {
  return object(object(one).lineStyle)
}

export function object(value: unknown): Loose {
  return isObject(value) ? value : {}
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** ECharts takes one where it takes several. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

export function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
