import { decodeText } from '../dataset/decode'
import { DocumentError, fetched, type ReportDocument } from './document'
import { readDocx } from './read-docx'
import { readHtml } from './read-html'
import type { PdfResources } from './read-pdf'
import { readText } from './read-text'
import { unpack } from './unpack'

/** Bytes of a file that is read; larger ones are no reports. */
const LARGEST_FILE = 128 * 2 ** 20

const starts = (bytes: Uint8Array, ...codes: number[]) =>
  codes.every((code, i) => bytes[i] === code)

/** What a file is, by its first bytes; the name is not trusted. */
export function kindOf(bytes: Uint8Array): 'pdf' | 'zip' | 'word-97' | 'picture' | 'text' {
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'word-97'
  if (isPicture(bytes)) return 'picture'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return head.includes('%PDF-') ? 'pdf' : 'text'
}

/** PNG, JPEG, GIF, TIFF, BMP, WebP, HEIC and AVIF: a photograph of a page, or a scan. */
function isPicture(bytes: Uint8Array): boolean {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))
  return (
    starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    /^(?:GIF8[79]a|II\*\0|MM\0\*)/.test(text(0, 6)) ||
    (text(0, 2) === 'BM' && bytes.subarray(6, 10).every((byte) => byte === 0)) ||
    (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') ||
    /^ftyp(?:heic|heix|mif1|avif)/.test(text(4, 12))
  )
}

/** Whether a zip is an archive of reports and no Word document. */
export function isArchive(bytes: Uint8Array): boolean {
  if (kindOf(bytes) !== 'zip') return false
  return unpack(bytes, (name) => name === 'word/document.xml').size === 0
}

/** The reports in a zip, by name; other files are left out, an archive in an archive too. */
export function unpackReports(bytes: Uint8Array): Map<string, Uint8Array> {
  return unpack(bytes, isReportName)
}

/** File names that may be reports. */
export function isReportName(name: string): boolean {
  const isHidden = /(?:^|\/)(?:\.|__MACOSX)/.test(name)
  return !isHidden && /\.(?:html?|shtml|xhtml|mht|txt|docx|pdf)$/i.test(name)
}

/**
 * Reads one file of any known format.
 *
 * @throws DocumentError with the reason why there is nothing to read
 */
export async function readFile(bytes: Uint8Array, pdf: PdfResources): Promise<ReportDocument> {
  if (bytes.length === 0) throw new DocumentError('file-empty')
  if (bytes.length > LARGEST_FILE) throw new DocumentError('file-too-large')
  const document = await readKind(bytes, pdf)
  if (document.text.trim() === '') throw new DocumentError('file-empty')
  return document
}

async function readKind(bytes: Uint8Array, pdf: PdfResources): Promise<ReportDocument> {
  const kind = kindOf(bytes)
  if (kind === 'pdf') return (await fetched(import('./read-pdf'))).readPdf(bytes, pdf)
  if (kind === 'zip') {
    if (isArchive(bytes)) throw new DocumentError('zip-nested')
    return readDocx(bytes)
  }
  if (kind === 'picture') throw new DocumentError('scanned')
  if (kind === 'word-97') throw new DocumentError('file-unknown')
  const text = decodeHtml(bytes)
  const head = text.slice(0, 4000)
  const isBinary = head.includes('\0') || countControls(head) > 8
  if (isBinary) throw new DocumentError('file-unknown')
  return /<(?:!doctype|html|head|body|table|div|p|span|meta)\b/i.test(text.slice(0, 20_000))
    ? readHtml(text)
    : readText(text)
}

/** A page says its encoding in ASCII; where the bytes are not UTF-8, that decides between old ones. */
function decodeHtml(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (decoded.encoding !== 'utf-8' || !decoded.text.includes('\ufffd')) return decoded.text
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /charset=["']?(?:gb|x-gbk)/i.test(head)
    ? new TextDecoder('gb18030').decode(bytes)
    : decoded.text
}

/** Characters that no text has: the file is pictures, or a program. */
function countControls(text: string): number {
  let count = 0
  for (const char of text) {
    const code = char.charCodeAt(0)
    if (code < 9 || (code > 13 && code < 32)) count += 1
  }
  return count
}
