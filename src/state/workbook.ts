import { wrap } from 'comlink'
import type { Sheet } from '../dataset/workbook'
import type { WorkbookService } from './workbook-worker'

/**
 * Writes a workbook in a worker of its own, which ends with it.
 *
 * @throws Error where the worker cannot be started or the workbook not be written
 */
export async function makeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' })
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')))
  })
  try {
    return await Promise.race([wrap<WorkbookService>(worker).writeWorkbook([...sheets]), failed])
  } finally {
    worker.terminate()
  }
}
