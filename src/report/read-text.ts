import { DocumentBuilder, type ReportDocument } from './document'

/** Plain text: one block a line. Tables in it are flattened, and are found by `flat-table.ts`. */
export function readText(text: string): ReportDocument {
  const builder = new DocumentBuilder()
  for (const line of text.split('\n')) builder.addText(line)
  return builder.finish('text')
}
