import type { Claim } from './claims'
import { isOfPapers } from './published-matter'
import { type NumberRule, type Reading, reading } from './rule'

// Papers and decisions: normative documents and rules, official papers, licences, penalties, coercive measures.

const PAPERS = new Set(['件', '份', '部', '个', '项', ''])
const ISSUED = /制发|制定|印发|出台|新制|新发|制订|起草并/u
const ENDED = /废止|失效|宣布无效/u
const IN_FORCE = /(?:现行|继续|依然|仍然?)有效|有效(?:的)?(?:行政)?规范性文件$/u
const NOUN = /(?:行政)?规范性文件|(?<!各项|内部|管理)规章(?!制度)/u

const loose = { confidence: 'likely', why: 'loose' } as const

/** `制发行政规范性文件N件`; a column of such documents on a website is something else. */
export const normativeDocuments: NumberRule = {
  id: 'normative-documents',
  read(claim) {
    const { near, tail, before, stretch } = claim
    if (!PAPERS.has(claim.unit)) return []
    // 公开规范性文件6件，其中本年新制发2件; 规章现行有效23件，本年制定2件.
    const isYears =
      /^(?:其中)?，?(?:本年度?|今年|当年|20\d\d年度?)?(?:新)?(?:制发|制定|出台|印发)(?:的|了)?$/u.test(
        near,
      ) && /(?:规范性文件|规章)[^，；。]{0,8}\d+[件份个部][，（]$/u.test(before)
    const years = isYears ? lastNoun(before) : null
    if (years !== null) return [reading(claim, `${years}_issued`)]
    const noun = nounOf(claim)
    // 对规范性文件进行清理，废止11件，继续有效36件: the noun stands before.
    const isBare = noun === null && /^[^，]{0,6}(?:废止|失效|有效)(?:的|了|为|共|计)*$/u.test(near)
    // 规范性文件有立有废：新出台3份; 规范性文件：本年度2件.
    const isUnderNoun =
      noun === null &&
      !claim.isPart &&
      /规范性文件[^，；。\d]{0,14}[，：]$/u.test(before) &&
      (/^(?:今年|本年度?|全年|年内)?(?:共)?新?(?:制发|制定|印发|出台)(?:了|的|共)*$/u.test(near) ||
        (/^(?:今年|本年度?|全年)(?:共|新增)?$/u.test(near) && /规范性文件：$/u.test(before)))
    if (isUnderNoun && lastNoun(before) === 'normative_documents')
      return [reading(claim, 'normative_documents_issued', loose)]
    const kind = noun ?? (isBare ? lastNoun(before) : null)
    if (kind === null) return []
    if (/解读|立改废|公开数|栏目|备案|审查|审核|信息$|评估|征求/u.test(near) || /解读/u.test(tail))
      return []
    const verb = verbOf(claim)
    // 废止规范性文件12件，宣布失效6件: the first is the column of the form.
    if (isBare && /失效/u.test(near) && /废止[^；。]*\d/u.test(before)) return []
    if (ENDED.test(verb)) return [reading(claim, `${kind}_repealed`, loose)]
    if (IN_FORCE.test(`${verb}${near}`)) return [reading(claim, `${kind}_in_force`, loose)]
    // 公开信息320条，其中制定并发布规范性文件6件: a part of other items, with a verb of its own.
    const isOfDocuments = claim.isPart && (!ISSUED.test(near) || /文件[^；。]*\d/u.test(before))
    if (isBare || isOfDocuments || stretch === 'since' || /清理/u.test(near)) return []
    if (ISSUED.test(verb)) return [reading(claim, `${kind}_issued`)]
    // 新增规范性文件2件、废止1件.
    if (
      /新增(?:的|行政|部门)*(?:规范性文件|规章)$/u.test(near) &&
      /废止|失效|现行有效/u.test(claim.behind)
    )
      return [reading(claim, `${kind}_issued`, loose)]
    if (/发布/u.test(near) && claim.unit === '件' && kind === 'normative_documents')
      return [reading(claim, 'normative_documents_issued', { ...loose, strength: 3 })]
    return []
  },
}

type Kind = 'normative_documents' | 'rules'
const kindOf = (noun: string): Kind => (noun.includes('规范性') ? 'normative_documents' : 'rules')

/** The noun beside the number, `null` also where both stand there: 规章和规范性文件共3件 is neither. */
function nounOf({ near, tail }: Claim): Kind | null {
  const last = /((?:行政)?规范性文件|规章)[^，]{0,8}$/u.exec(near)
  if (last && NOUN.test(near)) {
    const others = near.slice(0, last.index)
    if (/规章(?!制度)|规范性文件/u.test(others)) return null
    return kindOf(last[1] ?? '')
  }
  const first = /^(?:政府|部门)?((?:行政)?规范性文件|规章(?!制度))/u.exec(tail)
  return first ? kindOf(first[1] ?? '') : null
}

function lastNoun(before: string): Kind | null {
  const clauses = before.split(/[；。]/u).at(-1) ?? ''
  const found = [...clauses.matchAll(new RegExp(NOUN, 'gu'))]
  const kinds = new Set(found.map(([noun]) => kindOf(noun)))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}

/** The verb of the number; in a list it stands with the first: 制发规章1件、规范性文件3件. */
function verbOf({ near, before, lead }: Claim): string {
  if (ISSUED.test(near) || ENDED.test(near) || IN_FORCE.test(near)) return near
  const clause = before.split(/[，；。：]/u).at(-1) ?? ''
  return /^[、和及]/u.test(lead) ? `${clause}${near}` : near
}

const MADE = /(?:制作|制发|产生|形成|生成|印发|制定|拟制|发出|发文)/u
/** Handed on to archives and above: copies. */
const SENT =
  /移送|移交|送交|送达|报送|寄送|上报|报备|赠阅|向[^，；]*(?:图书馆|档案馆|查阅[点室])[^，；]*提供/u

/** `制发公文41件，其中主动公开23件`: papers by whether they may be published. */
export const officialPapers: NumberRule = {
  id: 'official-papers',
  read(claim) {
    if (!['件', '份', '个', '篇', '条'].includes(claim.unit)) return []
    if (claim.stretch === 'since' || SENT.test(claim.near)) return []
    const near = claim.near.replace(/(?:共计?|总数|数量?|总量|量|为|达|的|了|有|：)+$/u, '')
    // 产生公文类信息77条，其中主动公开的公文类信息22条; 网站公开公文类信息9件.
    const ofPapers = /(?<verb>[^，；]*)公文类?(?:政府|政务)?信息$/u.exec(near)?.groups?.verb
    if (ofPapers !== undefined && /公开|发布|公布/u.test(ofPapers) && !/[不免未非]/u.test(ofPapers))
      return [
        reading(claim, 'documents_made_public', loose),
        reading(claim, 'items_published_documents', { ...loose, strength: 3 }),
      ]
    if (ofPapers !== undefined && MADE.test(ofPapers) && !claim.isPart)
      return [reading(claim, 'documents_created', loose)]
    const isPublished =
      /^(?:其中)?，?(?:公开属性为|属于?|认定为)?(?:主动公开|公开|应主动公开)(?:的|类|公文|文件)*$/u
    if (isOfPapers(claim) && isPublished.test(near))
      return [reading(claim, 'documents_made_public', loose)]
    if (/规范性|解读|目录|栏|收[到文录]|清理|依申请公开|[不免]予公开/u.test(near)) return []
    // 公开市政府及市政府办公室文件117件, also as the first of a list.
    const isOfBody =
      /(?:公开|公布|发布)[^，；]*(?:政府|办公[室厅]|行署|管委会|本级|本机关)[^，；]{0,6}(?:文件|公文)$/u
    // 公开县政府文件12件、县政府办文件34件.
    const isNextBody =
      /^(?![^，；]*(?:废止|失效|清理))[^，；]{0,6}(?:政府办?|办公[室厅]|行署|管委会)[^，；]{0,6}(?:文件|公文)$/u.test(
        near,
      ) &&
      /(?:公开|公布|发布)[^，；。]*(?:文件|信息)[\d.]+[万千]?余?[件份条][、，]?$/u.test(
        claim.before,
      )
    if (isOfBody.test(near) || isNextBody) return [reading(claim, 'documents_made_public', loose)]
    // 获取政府信息90条，其中主动公开文件60条、依申请公开文件20条.
    const isDividedHere =
      /主动公开(?:的)?文件$/u.test(near) && /申请公开|不予公开/u.test(claim.behind)
    if (isDividedHere) return [reading(claim, 'documents_made_public', loose)]
    if (claim.isPart) return []
    // 公开部门文件12件、规划计划2件: one of the kinds of items.
    const isBesideKinds = /^[、，][^，、；。\d]{2,10}\d+[条件份篇]/u.test(claim.behind)
    if (isBesideKinds && /(?:部门|政策性?)文件$/u.test(near)) return []
    if (
      /(?:主动)?(?:公开|公布)(?:了|各类|政府|本级|部门|行政|办公室|政策|[、和])*(?:文件|公文)$/u.test(
        near,
      )
    )
      return [reading(claim, 'documents_made_public', loose)]
    if (!new RegExp(`${MADE.source}[^，]{0,8}$`, 'u').test(near)) return []
    // 文件 may be of any kind; where the sentence divides them by openness, all are meant.
    const isDivided = /^[^。；\d]{0,12}(?:其中)?[^。；\d]{0,6}主动公开[^。；\d]{0,8}\d/u.test(
      claim.behind,
    )
    const isNamed = /公文$/u.test(near) || (/文件$|发文$/u.test(near) && isDivided)
    return isNamed ? [reading(claim, 'documents_created', loose)] : []
  },
}

const DECISIONS: readonly [metric: string, noun: string][] = [
  ['permits_decided', '行政许可'],
  ['penalties_decided', '行政处罚'],
  ['compulsory_measures', '行政强制'],
  ['other_services_decided', '其他对外管理服务事项'],
]
const DECIDED = /[作做]出|办件|办理|办结|实施|下达|审批|受理|处理|查处/u

/** `作出行政处罚决定N件`; what was shown of them on a website is something else. */
export const decisions: NumberRule = {
  id: 'decisions',
  read(claim) {
    if (!['件', '起', '宗', '例', '个', '项', '次', ''].includes(claim.unit)) return []
    if (claim.isPart || claim.stretch === 'since' || claim.topic === 'problems') return []
    const named = DECISIONS.find(([, noun]) =>
      new RegExp(
        `${noun}(?:处理)?(?:措施|决定|案件|事项)?(?:书)?(?:办件量|办件|办理)?(?:数量?|共计?|总数|为|达到?|：|了)*$`,
        'u',
      ).test(claim.near),
    )
    if (!named) return []
    const clause = claim.before.split(/[；。]/u).at(-1) ?? ''
    const nearest = /[^，]*(?=，$)/u.exec(clause)?.[0] ?? clause.split('，').at(-1) ?? ''
    const isOther =
      /公[示开布]|发布|信息|目录|清单|双公示|上传|录入|复议|诉讼|申请公开|项目|取消|承接|下放/u
    const isMade = /办件|[作做]出/u.test(claim.near)
    if (isOther.test(claim.near) || (!isMade && isOther.test(nearest))) return []
    // In a list the verb stands with the first: 作出行政许可58件，行政处罚1件.
    const isListed = /^(?:行政处罚|行政强制|行政许可|其他对外管理)[^，]{0,6}$/u.test(claim.near)
    if (!DECIDED.test(claim.near) && !(isListed && DECIDED.test(clause))) return []
    return [reading(claim, named[0], loose)]
  },
}

/** `信用网站公示行政处罚信息30项，行政许可信息8项`: what a website shows of them is one kind of items. */
export const shownDecisions: NumberRule = {
  id: 'shown-decisions',
  read(claim) {
    if (!['条', '项', '起', '宗', '例', '件'].includes(claim.unit) || claim.stretch === 'since')
      return []
    const [, listed, noun] =
      /(^|公[示开布]|上[传报]公示)(?:了|各类)?行政(处罚|许可|检查)(?:信息|决定|结果|案件)*(?:共计?|为|数量?)*$/u.exec(
        claim.near,
      ) ?? []
    const clause = claim.before.split(/[；。]/u).at(-1) ?? ''
    const isShown = /(?:网站?|平台|系统|[”》])(?:上|中|等)?[^，、；]{0,6}公示(?:了)?行政/u
    const said = listed === '' ? clause : clause + claim.near
    const metric = { 处罚: 'penalties', 许可: 'permits', 检查: 'inspections' }[noun ?? '']
    return metric && isShown.test(said)
      ? [reading(claim, `items_published_${metric}`, { ...loose, strength: 2 })]
      : []
  },
}

/** `承办建议9件、提案14件，答复后公开20件`: the replies to those of the clause before. */
export const publishedReplies: NumberRule = {
  id: 'published-replies',
  read(claim): Reading[] {
    if (!['件', '份', '条', '篇'].includes(claim.unit)) return []
    const clause = claim.before.split(/[；。]/u).at(-1) ?? ''
    if (isListedReply(claim)) return [reading(claim, 'proposal_replies_published', loose)]
    if (claim.isPart) return []
    if (!/(?:人大|政协|代表|委员)[^；。]*(?:建议|提案)[^；。]*\d/u.test(clause)) return []
    if (/信息|文件|公众号|网站/u.test(claim.near)) return []
    const isReply =
      /(?:答复|复文|办理结果|办理情况|结果)[^，]{0,6}(?:公开|公布)(?:了|的)?$|(?:公开|公布)(?:了)?(?:答复|复文|办理结果|办理情况)?(?:意见|的|全文|共|数)*$/u
    return isReply.test(claim.near) ? [reading(claim, 'proposal_replies_published', loose)] : []
  },
}

/** `发布信息320条，其中建议提案办理结果22条`: they are one kind of what was published. */
function isListedReply({ near, sentence, before, topic, isPart }: Claim): boolean {
  const says =
    /(?:建议|提案)[^，；]{0,4}(?:(?:办理|答复|回复)(?:的)?(?:结果|情况|信息|公开|公示|复文|答复件?|意见|全文)+|复文|复函|答复件)(?:公开|公布)?(?:数量?|共计?|为)*$/u
  if (!says.test(near) || topic === 'requests' || /满意|率/u.test(near)) return false
  // 公布建议、提案办理情况14条，其中提案9条, （提案答复9件）: parts of a whole before.
  if (isPart && /(?:建议|提案)[^；。]*\d+[件条份篇]/u.test(before)) return false
  return (
    /(?:公开|发布|公布)[^；。]*(?:信息|文件|结果|公开|情况|答复|复文)/u.test(before + near) ||
    /^(?:全文)?公开/u.test(sentence)
  )
}

export const PAPER_RULES: readonly NumberRule[] = [
  publishedReplies,
  normativeDocuments,
  officialPapers,
  decisions,
  shownDecisions,
]
