import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useDataset } from './dataset'

/** Figures that stand in the dashboard without being published: until somebody ends it, or the page is read anew. */
export const usePreview = defineStore('preview', () => {
  const dataset = useDataset()
  /** How many figures are new or changed; `null` while the published ones are shown. */
  const figures = shallowRef<number | null>(null)

  async function begin(files: ReadonlyMap<string, string>, count: number): Promise<void> {
    await dataset.service().preview(files)
    figures.value = count
  }

  async function end(): Promise<void> {
    await dataset.service().preview(null)
    figures.value = null
  }

  return { figures, begin, end }
})
