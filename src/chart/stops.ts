import type { Break, Point, Series } from '../series/select'

/** Where a stop stands in the drawing, in px. */
interface Spot {
  panel: number
  x: number
  y: number
}

/** A year of a panel that can be reached by keyboard or pointer; one with a gap too, to say why. */
export interface PointStop extends Spot {
  kind: 'point'
  point: Point
}

/** The mark between two years where the form changed; it stands at the top of the plot. */
export interface BreakStop extends Spot {
  kind: 'break'
  formBreak: Break
}

export type Stop = PointStop | BreakStop

/** The stops of a drawing, and where its panels lie. */
export interface Stops {
  /** One list a panel, from left to right. */
  stops: Stop[][]
  /** The axis of each panel, in px from the top. */
  axes: number[]
  /** How far a plot, and with its title a panel, reaches up from the axis. */
  plotHeight: number
  reach: { above: number; below: number }
  /** All panels lie in one plot: a stop is found by its place alone. */
  isShared?: true
}

/** A break is met this near to it, in px: wide enough for a finger where there is room. */
const BREAK_REACH = 12

/**
 * The stops of one panel: each year, and before the first year of a new form the break.
 *
 * @param x place of a year, in px; halves are allowed
 * @param y place of a point
 * @param top of the plot
 */
export function stopsOf(
  series: Series,
  panel: number,
  x: (year: number) => number,
  y: (point: Point) => number,
  top: number,
): Stop[] {
  const breaks = new Map(series.breaks.map((one) => [one.to, one]))
  return series.points.flatMap((point): Stop[] => {
    const formBreak = breaks.get(point.year)
    const stop: Stop = { kind: 'point', panel, point, x: x(point.year), y: y(point) }
    if (!formBreak) return [stop]
    return [{ kind: 'break', panel, formBreak, x: x(point.year - 0.5), y: top }, stop]
  })
}

/**
 * The stop nearest to a place in the drawing: the panel first, then across. A break is met only close
 * by, and never nearer to a year than to itself.
 */
export function nearestStop(chart: Stops, x: number, y: number): Stop | null {
  let best: Stop | null = null
  let least = Number.POSITIVE_INFINITY
  chart.stops.forEach((panel, i) => {
    const axis = chart.axes[i] ?? 0
    const outside = Math.max(0, y - axis - chart.reach.below, axis - chart.reach.above - y)
    for (const stop of panel) {
      const across = Math.abs(stop.x - x)
      if (stop.kind === 'break' && across > BREAK_REACH) continue
      const distance = chart.isShared ? Math.hypot(across, stop.y - y) : outside * 1000 + across
      if (distance < least) {
        least = distance
        best = stop
      }
    }
  })
  return best
}

/** A panel drawn alone, and where it was put: in px, and how much larger than drawn. */
export interface PlacedPanel {
  stops: readonly Stop[]
  axis: number
  plotHeight: number
  reach: Stops['reach']
  left: number
  top: number
  scale: number
}

/** The stops of panels that a page laid out itself. */
export function placeStops(panels: readonly PlacedPanel[]): Stops {
  const [first] = panels
  const scale = first?.scale ?? 1
  return {
    stops: panels.map(({ stops, left, top, scale }, panel) =>
      stops.map((stop) => ({ ...stop, panel, x: left + stop.x * scale, y: top + stop.y * scale })),
    ),
    axes: panels.map(({ top, axis, scale }) => top + axis * scale),
    plotHeight: (first?.plotHeight ?? 0) * scale,
    reach: {
      above: (first?.reach.above ?? 0) * scale,
      below: (first?.reach.below ?? 0) * scale,
    },
  }
}

/** Where the keyboard starts: the latest value of the first panel. */
export function firstStop({ stops: [row] }: Stops): Stop | null {
  return (
    row?.findLast((stop) => stop.kind === 'point' && stop.point.gap === null) ?? row?.at(-1) ?? null
  )
}

/** One stop to the side, or the nearest of the panel above or below; at the edge the same stop. */
export function nextStop({ stops }: Stops, stop: Stop, panels: number, along: number): Stop {
  const row = stops[stop.panel] ?? []
  // Points without a course are stepped through one after the other, whichever way.
  if (panels === 0 && row.length === 1) return stops[stop.panel + along]?.[0] ?? stop
  if (panels === 0) {
    const i = row.indexOf(stop) + along
    return row[Math.min(Math.max(i, 0), row.length - 1)] ?? stop
  }
  const other = stops[Math.min(Math.max(stop.panel + panels, 0), stops.length - 1)] ?? row
  if (other === row) return stop
  return other.find((one) => placeOf(one) === placeOf(stop)) ?? nearYear(other, stop) ?? stop
}

/** A year, or half a year before the first of a new form. */
function placeOf(stop: Stop): number {
  return stop.kind === 'point' ? stop.point.year : stop.formBreak.to - 0.5
}

function nearYear(row: readonly Stop[], stop: Stop): Stop | undefined {
  return row.find((one) => one.kind === 'point' && one.point.year >= placeOf(stop))
}
