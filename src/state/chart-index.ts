import { type ChartIndex, chartIndexPath } from '../series/chart-files'
import { isChartIndex } from '../series/share-links'
import { siteRoot } from './root'

/** What the build made for a place; `null` where nothing, or where it cannot be read. */
export async function readChartIndex(code: string): Promise<ChartIndex | null> {
  try {
    const response = await fetch(new URL(chartIndexPath(code), siteRoot), { cache: 'no-cache' })
    const index: unknown = response.ok ? await response.json() : null
    return isChartIndex(index) ? index : null
  } catch {
    return null
  }
}
