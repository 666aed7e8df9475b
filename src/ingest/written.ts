import { mayBeNegative } from '../dataset/metrics'
import { normalise } from '../report/normal'
import { findNumbers } from '../report/numbers'
import { AS_WRITTEN } from '../report/traditional'

/** What keeps a written number from being a figure of its metric: the dataset would refuse it, or nobody can mean it. */
export type WrittenFault = 'not-number' | 'negative' | 'not-percent' | 'over-100' | 'not-whole'

export interface Written {
  value: number
  isApproximate: boolean
}

/** A number as somebody writes or selects it, read as the rules of the report read numbers: `1.2万余条`. */
export function readWritten(text: string): Written | null {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '')
  if (/^[-−]\d+(?:\.\d+)?$/.test(plain))
    return { value: Number(plain.replace('−', '-')), isApproximate: false }
  const [first, second] = findNumbers(normalise(text, 0, AS_WRITTEN).text)
  return first && !second ? { value: first.value, isApproximate: first.isApproximate } : null
}

/**
 * The same, as a figure of a metric.
 *
 * @param unit of the metric, in Chinese; empty where it is not known
 */
export function readFigure(text: string, metric: string, unit: string): Written | WrittenFault {
  const read = readWritten(text)
  if (!read || !Number.isSafeInteger(Math.trunc(read.value))) return 'not-number'
  const isRate = unit === '%'
  if (/[%％]/u.test(text) && !isRate) return 'not-percent'
  if (isRate && (read.value < 0 || read.value > 100)) return 'over-100'
  if (read.value < 0 && !mayBeNegative({ id: metric })) return 'negative'
  const isMeasured = isRate || unit === '' || /元|天/u.test(unit)
  return isMeasured || Number.isInteger(read.value) ? read : 'not-whole'
}
