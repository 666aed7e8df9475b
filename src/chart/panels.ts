import type { EChartsCoreOption } from 'echarts/core'
import type { Series } from '../series/select'
import type { Lang } from '../text/lang'
import { drawSeries, highest, labelledYears, lowest } from './line'
import { palette } from './palette'
import { breakLines } from './readout'
import { type Stop, type Stops, stopsOf } from './stops'

/** One small chart: a series with the two lines above it. */
export interface Panel {
  title: string
  /** Unit, set smaller below the title; empty where all panels share one. */
  unit: string
  series: Series
}

/** All panels on one scale (places compared), each on its own (metrics of one place), or one for each unit. */
export type PanelsScale = 'common' | 'own' | 'unit'

export interface Extent {
  min: number
  max: number
}

export interface PanelsLayout {
  /** Width of the drawing in px. */
  width: number
  scale: PanelsScale
  lang: Lang
}

export interface PanelsChart extends Stops {
  option: EChartsCoreOption
  height: number
}

const PANEL = {
  line: 18, // of the title, in px
  unit: 16,
  headroom: 20, // for a label above the highest point
  plot: 60,
  axis: 22,
  gapBelow: 22,
  gapBeside: 28,
  edge: 14,
}
/** A panel of one year needs little room, one of many years more. */
const NARROWEST = { panel: 132, year: 14, most: 240 }

/**
 * Small multiples: one line chart a series, laid out in as many columns as the width allows. Every
 * line stands on 0 and spans the same years. A year without value is a gap in the line; where the
 * form changed, nothing is joined (`none`) or a fine mark stands (`near`). An approximate value is
 * a hollow point; two values for one year are joined by a vertical bar and no line passes through.
 *
 * @param panels in reading order, all over the same years
 */
export function panelsChart(panels: readonly Panel[], layout: PanelsLayout): PanelsChart {
  const years = panels[0]?.series.points.map(({ year }) => year) ?? []
  const narrowest = Math.min(NARROWEST.most, NARROWEST.panel + NARROWEST.year * years.length)
  const columns = Math.max(
    1,
    Math.min(
      panels.length,
      Math.floor((layout.width + PANEL.gapBeside) / (narrowest + PANEL.gapBeside)),
    ),
  )
  // Panels are never wider than three to a row: one alone would be stretched.
  const width = Math.min(
    (layout.width - PANEL.gapBeside * (columns - 1)) / columns,
    Math.max(320, layout.width / 3),
  )
  const titleLines = Math.max(1, ...panels.map(({ title }) => titleOn(title, width).length))
  const hasUnits = panels.some(({ unit }) => unit !== '')
  const head = PANEL.line * titleLines + (hasUnits ? PANEL.unit : 0)
  const rowHeight = head + PANEL.headroom + PANEL.plot + PANEL.axis + PANEL.gapBelow
  const rows = Math.ceil(panels.length / columns)
  const scales = scalesOf(panels, layout.scale)

  const boxes = panels.map((_, i) => ({
    left: (i % columns) * (width + PANEL.gapBeside),
    top: Math.floor(i / columns) * rowHeight,
  }))
  const option: EChartsCoreOption = {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: palette.ink },
    title: panels.flatMap((panel, i) => titleOf(panel, boxes[i], width)),
    grid: boxes.map(({ left, top }) => gridAt(left, top + head + PANEL.headroom, width)),
    xAxis: panels.map((_, i) => yearAxis(years, width, i)),
    yAxis: scales.map((scale, i) => ({ type: 'value', gridIndex: i, show: false, ...scale })),
    series: panels.flatMap(({ series }, i) => drawSeries(series, i, layout.lang)),
  }
  const axes = boxes.map(({ top }) => top + head + PANEL.headroom + PANEL.plot)
  const stops = panels.map(({ series }, panel) =>
    panelStops(series, panel, {
      left: boxes[panel]?.left ?? 0,
      axis: axes[panel] ?? 0,
      width,
      scale: scales[panel] ?? { min: 0, max: 1 },
    }),
  )
  return {
    option,
    height: rows * rowHeight - PANEL.gapBelow + 4,
    stops,
    axes,
    plotHeight: PANEL.plot,
    reach: { above: PANEL.plot + PANEL.headroom + PANEL.line, below: PANEL.axis },
  }
}

/** One panel drawn alone, without its title: as a picture that is shown larger or smaller. */
export interface PanelDrawing {
  option: EChartsCoreOption
  width: number
  height: number
  stops: Stop[]
  /** As of the `Stops` of several panels, in px of this drawing. */
  axis: number
  plotHeight: number
  reach: { above: number; below: number }
}

/** Widths of a panel drawn alone: few years need little room. */
const ALONE = { narrow: 168, wide: 280, fewYears: 4 }

/** Whether panels over these years are the narrow ones, of which two stand side by side on a phone. */
export function isNarrow(years: number): boolean {
  return years <= ALONE.fewYears
}

/** The same panel as in `panelsChart`, for a page that lays the panels out itself. */
export function panelDrawing(series: Series, scale: Extent, lang: Lang): PanelDrawing {
  const years = series.points.map(({ year }) => year)
  const width = isNarrow(years.length) ? ALONE.narrow : ALONE.wide
  const axis = PANEL.headroom + PANEL.plot
  return {
    option: {
      animation: false,
      textStyle: { fontFamily: 'inherit', color: palette.ink },
      grid: [gridAt(0, PANEL.headroom, width)],
      xAxis: [yearAxis(years, width, 0)],
      yAxis: [{ type: 'value', gridIndex: 0, show: false, ...scale }],
      series: drawSeries(series, 0, lang),
    },
    width,
    height: axis + PANEL.axis,
    stops: panelStops(series, 0, { left: 0, axis, width, scale }),
    axis,
    plotHeight: PANEL.plot,
    reach: { above: PANEL.plot + PANEL.headroom, below: PANEL.axis },
  }
}

/** From 0, or the lowest value below it, to the highest of all panels that share the scale. */
export function scalesOf(panels: readonly Panel[], scale: PanelsScale): Extent[] {
  return panels.map((panel) => {
    const sharing = panels.filter(
      (one) => one === panel || scale === 'common' || (scale === 'unit' && one.unit === panel.unit),
    )
    return {
      min: Math.min(0, ...sharing.flatMap(({ series }) => lowest(series))),
      max: Math.max(0, ...sharing.flatMap(({ series }) => highest(series))) || 1,
    }
  })
}

/** What there is to say of the heights: nothing of a panel alone, nor of units where each has its own. */
export function scaleToTell(
  panels: readonly Pick<Panel, 'unit'>[],
  scale: PanelsScale,
): PanelsScale | null {
  if (panels.length < 2) return null
  const units = new Set(panels.map(({ unit }) => unit)).size
  return scale === 'unit' && units === panels.length ? 'own' : scale
}

function gridAt(left: number, top: number, width: number): object {
  return {
    left: left + PANEL.edge,
    top,
    width: width - 2 * PANEL.edge,
    height: PANEL.plot,
    outerBoundsMode: 'none',
  }
}

function yearAxis(years: readonly number[], width: number, gridIndex: number): object {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return {
    type: 'value',
    gridIndex,
    min: first === last ? first - 1 : first,
    max: first === last ? last + 1 : last,
    splitLine: { show: false },
    axisLine: { show: true, onZero: false, lineStyle: { color: palette.rule } },
    axisTick: { show: true, length: 3, customValues: years, lineStyle: { color: palette.rule } },
    axisLabel: {
      color: palette.quiet,
      fontSize: 11,
      customValues: labelledYears(years, width),
      formatter: (year: number) => String(year),
    },
  }
}

function panelStops(
  series: Series,
  panel: number,
  {
    left,
    axis,
    width,
    scale: { min, max },
  }: { left: number; axis: number; width: number; scale: Extent },
): Stop[] {
  const [first = 0, last = 0] = [series.points[0]?.year, series.points.at(-1)?.year]
  const y = (value: number) => axis - ((value - min) / (max - min)) * PANEL.plot
  const x = (year: number) =>
    left +
    PANEL.edge +
    (first < last ? (year - first) / (last - first) : 0.5) * (width - 2 * PANEL.edge)
  return stopsOf(series, panel, x, (point) => y(point.values.at(-1) ?? min), y(max))
}

const TITLE = { font: 13, lines: 2 }

/**
 * A title broken into lines that fit, two at most. Done here, since ECharts measures on a canvas, which
 * does not know the inherited font.
 */
function titleOn(title: string, width: number): string[] {
  const lines = breakLines(title, (width * 12) / TITLE.font)
  if (lines.length <= TITLE.lines) return lines
  const last = lines[TITLE.lines - 1] ?? ''
  return [...lines.slice(0, TITLE.lines - 1), `${[...last].slice(0, -1).join('')}…`]
}

function titleOf(panel: Panel, box: { left: number; top: number } | undefined, width: number) {
  if (!box) return []
  const lines = titleOn(panel.title, width)
  const text = (content: string, top: number, fontSize: number, color: string) => ({
    text: content,
    left: box.left,
    top: box.top + top,
    padding: 0,
    textStyle: {
      fontFamily: 'inherit',
      fontSize,
      fontWeight: 'normal',
      color,
      lineHeight: PANEL.line,
    },
  })
  return [
    text(lines.join('\n'), 0, TITLE.font, palette.ink),
    ...(panel.unit ? [text(panel.unit, PANEL.line * lines.length, 11, palette.quiet)] : []),
  ]
}
