import { normalise } from '../report/normal'
import { findNumbers } from '../report/numbers'
import { AS_WRITTEN } from '../report/traditional'

/** A number as somebody writes or selects it, read as the rules of the report read numbers: `1.2万余条`. */
export function readWritten(text: string): { value: number; isApproximate: boolean } | null {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '')
  if (/^[-−]\d+(?:\.\d+)?$/.test(plain))
    return { value: Number(plain.replace('−', '-')), isApproximate: false }
  const [first, second] = findNumbers(normalise(text, 0, AS_WRITTEN).text)
  return first && !second ? { value: first.value, isApproximate: first.isApproximate } : null
}
