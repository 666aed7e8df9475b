/** Runs in the page: the same comparison drawn by ECharts alone, without the app around it. */
import { drawingOf, MOST_PANELS, rankingsOf } from '../src/chart/compare-draw'
import { init } from '../src/components/echarts'
import { Dataset } from '../src/dataset/dataset'
import { readFrom } from '../src/dataset/load'
import { compare } from '../src/series/compare'
import { readQuestion } from '../src/series/question'

/**
 * @param addresses queries of comparisons
 * @returns for each the ms from `setOption` to the painted frame, on a chart that is there already;
 *   `null` where ECharts draws nothing
 */
export async function drawAlone(
  addresses: readonly string[],
  root: string,
  painted: () => Promise<number>,
): Promise<(number | null)[]> {
  const dataset = new Dataset(readFrom(root))
  const box = document.createElement('div')
  document.body.prepend(box)
  const width = document.querySelector('main')?.clientWidth ?? 1000
  const chart = init(box, null, { renderer: 'svg', width, height: 400 })
  const times: (number | null)[] = []
  let data: Awaited<ReturnType<Dataset['compared']>> | null = null
  for (const address of addresses) {
    const { question } = readQuestion(Object.fromEntries(new URLSearchParams(address)))
    data ??= await dataset.compared(question.wishes)
    const comparison = compare(data.data, data.chosen, question)
    const rankings = rankingsOf(comparison)
    const { draw } = drawingOf(comparison, { most: MOST_PANELS, rankings, lang: 'zh' })
    if (!draw || comparison.view === 'rank') {
      times.push(null)
      continue
    }
    const { option, height } = draw(width)
    const start = performance.now()
    chart.resize({ width, height })
    chart.setOption(option, { notMerge: true })
    times.push((await painted()) - start)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  chart.dispose()
  box.remove()
  return times
}
