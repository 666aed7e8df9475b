import type { ReportDocument, TextBlock } from './document'
import { type NormalText, normalise } from './normal'
import type { Characters } from './traditional'

/** What a part of the report is about, by its heading. */
export type Topic =
  | 'overview'
  | 'published'
  | 'requests'
  | 'management'
  | 'platform'
  | 'supervision'
  | 'appeals'
  | 'fees'
  | 'problems'
  | 'other'
  | ''

/** A paragraph with its place in the report: `一`, `一(三)`, `一.2`; empty before the first heading. */
export interface Paragraph {
  normal: NormalText
  place: string
  topic: Topic
}

const TOPICS: readonly [Topic, RegExp][] = [
  ['problems', /问题|不足|改进|下一步|打算|困难/u],
  ['appeals', /复议|诉讼|申诉/u],
  ['fees', /收费|费用/u],
  ['requests', /依申请|申请(?:公开|情况|办理|处理)|收到和处理/u],
  ['published', /主动公开/u],
  ['management', /信息管理|管理情况/u],
  ['platform', /平台|载体|渠道建设/u],
  ['supervision', /监督|保障|考核|培训/u],
  ['other', /其他需要|其它需要|其他事项|报告的事项/u],
  ['overview', /总体情况|概述|概况|基本情况/u],
]

/** The topic that the words of a heading name, or none. */
export function topicOf(heading: string): Topic {
  // 主动公开和依申请公开情况: of both.
  if (/主动公开/u.test(heading) && /依申请/u.test(heading)) return 'overview'
  return TOPICS.find(([, says]) => says.test(heading))?.[0] ?? ''
}

const HEADING = /^(?:第)?([一二三四五六七八九十]{1,3})(?:(?:部分|章)[、.．，：]?|[、.．，])\s*/u
const SUBHEADING = /^（([一二三四五六七八九十]{1,3})）[、.]?/u
const POINT = /^(\d{1,2})[.、．](?!\d)/u
const LONGEST_HEADING = 40

/** The paragraphs of a report; lines that were broken for the page are joined again. */
export function outline(
  document: ReportDocument,
  taken: ReadonlySet<TextBlock>,
  characters: Characters,
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let section = ''
  let sub = ''
  let point = ''
  let sectionTopic: Topic = ''
  let topic: Topic = ''
  let open: Paragraph | null = null
  for (const block of document.blocks) {
    if (block.kind === 'table' || taken.has(block)) {
      open = null
      continue
    }
    const normal = normalise(block.text, block.start, characters)
    const { text } = normal
    const heading = HEADING.exec(text)
    const subheading = SUBHEADING.exec(text)
    const number = POINT.exec(text)
    const isNext = open && (isBroken(open.normal.text) || isCutBefore(open.normal.text, text))
    if (!heading && !subheading && !number && open && isNext) {
      open.normal = joined(open.normal, normal)
      continue
    }
    const title = text.split(/[。：]/u, 1)[0] ?? ''
    if (heading) {
      section = heading[1] ?? ''
      sub = ''
      point = ''
      sectionTopic = title.length <= LONGEST_HEADING ? topicOf(title) : ''
      topic = sectionTopic
    } else if (subheading) {
      sub = subheading[1] ?? ''
      point = ''
      topic = (title.length <= LONGEST_HEADING ? topicOf(title) : '') || sectionTopic
    } else if (number && sub === '') {
      point = number[1] ?? ''
      topic = (title.length <= LONGEST_HEADING ? topicOf(title) : '') || sectionTopic
    }
    if (sectionTopic === 'problems') topic = 'problems'
    const place = sub ? `${section}(${sub})` : point && section ? `${section}.${point}` : section
    open = { normal, place, topic }
    paragraphs.push(open)
  }
  return paragraphs
}

/** The end of a long heading that stands on a line of its own. */
const HEADING_END = /(?:情况|问题|措施|事项|方面|概述|打算|安排|说明)$/u

/** A line that ends without a full stop and is as long as a line of a page goes on in the next one. */
function isBroken(text: string): boolean {
  const isNumbered = HEADING.test(text) || SUBHEADING.test(text) || POINT.test(text)
  if (isNumbered && text.length <= LONGEST_HEADING && HEADING_END.test(text)) return false
  return text.length >= 24 && text.length < 4000 && !/[。！？；：”）]$/u.test(text)
}

/** `其中规范性文件` and `38条，占1%` on the next line: a page that breaks between a name and its number. */
function isCutBefore(above: string, text: string): boolean {
  if (HEADING.test(above) || SUBHEADING.test(above) || POINT.test(above)) return false
  if (HEADING_END.test(above)) return false
  return /[\p{Script=Han}”》]$/u.test(above) && /^\d+(?:[条篇件份]|人次)/u.test(text)
}

function joined(a: NormalText, b: NormalText): NormalText {
  return { text: a.text + b.text, at: [...a.at.slice(0, -1), ...b.at] }
}
