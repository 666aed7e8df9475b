import type { Rank } from '../series/rank'
import { pointAt, type Series } from '../series/select'
import type { Lang } from '../text/lang'
import { nameOf } from '../text/texts'
import { palette } from './palette'
import type { PanelsChart } from './panels'
import { widthOf } from './readout'
import { scaleOf } from './scale'
import { valueText } from './words'

const ROW = 24

/** Bars of the places that have a value in the year, in the order given; an approximate one is pale, two values are two ends. */
export function rankChart(
  series: readonly Series[],
  year: number,
  ranks: ReadonlyMap<Series, Rank>,
  { width, lang }: { width: number; lang: Lang },
): PanelsChart {
  const rows = series.flatMap((one) => {
    const point = pointAt(one, year)
    return point && point.values.length > 0 ? [{ one, point }] : []
  })
  const names = rows.map(({ one }) => {
    const rank = ranks.get(one)
    const name = nameOf(one.region, lang)
    return rank ? `${rank.isTied ? '=' : ''}${rank.rank}  ${name}` : name
  })
  const values = rows.map(({ one, point }) => valueText(one, point, lang))
  const left = Math.min(width * 0.45, Math.max(40, ...names.map(widthOf)) + 12)
  const right = Math.max(40, ...values.map(widthOf)) + 10
  const scale = scaleOf(
    rows.flatMap(({ point }) => [0, ...point.values]),
    false,
  )
  const plotHeight = Math.max(1, rows.length) * ROW
  const category = { type: 'category', inverse: true, data: names }
  return {
    option: {
      animation: false,
      textStyle: { fontFamily: 'inherit', color: palette.ink },
      grid: {
        left,
        top: 0,
        width: Math.max(40, width - left - right),
        height: plotHeight,
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', show: false, min: scale.min, max: scale.max },
      yAxis: {
        ...category,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.control } },
        axisLabel: {
          color: palette.ink,
          fontSize: 12,
          interval: 0,
          width: left - 12,
          overflow: 'truncate',
        },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: 12,
          data: rows.map(({ point }, i) => ({
            value: point.values.at(-1) ?? 0,
            itemStyle:
              point.isApproximate || point.values.length > 1
                ? { color: palette.pale, borderColor: palette.line, borderWidth: 1 }
                : { color: palette.line },
            label: {
              show: true,
              position: 'right',
              fontSize: 12,
              color: palette.ink,
              formatter: values[i]?.replaceAll('{', '｛'),
            },
          })),
        },
      ],
    },
    height: plotHeight + 4,
    stops: rows.map(({ point }, i) => [
      { kind: 'point', panel: i, point, x: left, y: i * ROW + ROW / 2 },
    ]),
    axes: rows.map(() => plotHeight),
    plotHeight,
    reach: { above: plotHeight, below: 0 },
    isShared: true,
  }
}
