import type { Claim } from './claims'

// Whose figure a number is: of this body, of the year as it was, or of what was planned, of others, of some months.

/** 计划公开, 拟发布: what is meant to be. */
const PLANNED =
  /(?:(?<![按据])计划|拟|力争|争取|预计)(?:在|于|全年|年内|再|新)?(?:公开|发布|推送|开展|举办|组织|召开|制定|新增|完成|培训)[^，]*$/u
/** 预计2023年公开700条，收到10件: so is what stands behind it, up to what was done. */
const PLANNED_SO_FAR =
  /(?:^|[，；：。、“])(?:我[^，；。\d]{1,3}|本[^，；。\d]{1,3})?(?:预计|力争|争取|(?:拟|(?<![按据])计划)(?=[于在]|20\d\d|明年|下一?年))(?![^；。]*(?:实际|已完成|已公开|已发布|，(?:全年|今年|本年|20\d\d年)))[^；。]*$/u
/** 如收到申请5件以上的: a case that is thought of. */
const SUPPOSED =
  /(?:^|[，；：。])(?:如(?:果|若)?|若|倘若?|假如|一旦|凡)(?:收到|受理|接到|发生)[^；。]{0,30}$/u
/** 满意率考核目标为95%, 须达到95%: what is asked for. */
const DEMANDED =
  /(?:(?:目标|指标)(?:值|数)?(?:为|是|达到?|：)*|(?:任务|要求)(?:为|是|达到?|：)+|(?:必?须|需要?|应当?|(?<!主)要|确保|保证)(?:达到?|不低于)*)(?:不低于|以上)?$/u
/** 全年应公开550条，实际公开543条: what was due, beside what was done. */
const DUE = /(?<!相|对|回|响|适|供)应(?:当|该)?(?:主动)?(?:公开|发布|答复|办结)/u
const WAS_DONE = /^[^；。]{0,8}，实际/u

/** 占全部行政复议（33件）: what a share is of. 与2021年收到5件相比. */
const SHARE_OF = /占(?:了|到)?(?:全部|所有|总|同期)[^，；。]{0,12}$/u
const COMPARED_BEHIND = /^(?:[^，；。\d]{0,6}相比|）?的\d+(?:\.\d+)?%)/u

/** 2022年1至6月, 上半年, 前三季度: some months of the year. */
const PART_OF_YEAR =
  /(?:^|[，；：。（]|20\d\d年度?)(?:(?:自|从|在)?(?:1月?(?:1日)?(?:至|到|—|-)(?:[2-9]月)(?!\d)|(?:[上下]半年|第?[一二三四1-4]季度|前[两二三23]个?季度))(?!.*(?:全年|本年度|12月)))[^；。]*$/u

/** 参照上一年度报告：“公开412条”: what is quoted from elsewhere. */
const QUOTED = /(?:^|[，；。])(?:参照|参考|对照|借鉴)[^，；。]{2,20}：[^；。]*$/u

/** Whether the words around a number say that it is not what this body's year came to. */
export function isNotAsItWas({ before, near, behind, unit }: Claim): boolean {
  const said = before + near
  return (
    PLANNED.test(near) ||
    PLANNED_SO_FAR.test(said) ||
    SUPPOSED.test(said) ||
    QUOTED.test(said) ||
    (unit === '%' && DEMANDED.test(near)) ||
    (DUE.test(near) && WAS_DONE.test(behind)) ||
    SHARE_OF.test(near) ||
    COMPARED_BEHIND.test(behind)
  )
}

export const isPartOfYear = ({ before, near }: Claim): boolean => PART_OF_YEAR.test(before + near)

/** What a body does of its own: then it is the subject of the clause. */
const DID =
  '(?:共计?|全年|本年度?|20\\d\\d年度?|主动|累计|新|今年|直接|总共|合计|向社会)*(?:公开|发布|推送|收到|受理|接到|接收|办理|答复|承办)'
const LIST = '(?:[、和及与][^，；。、\\d]{2,12})*(?:等)?(?:\\d+[个家])?(?:单位|部门)?(?:分别)?'
const CLAUSE =
  '(?:^|[，；。：])(?:其中|比如|例如|另外|此外|同时|另|而|，|：)*(?:20\\d\\d年度?，?|全年，?|今年，?)?'
/** A subject with a name of its own, at the beginning of a clause. */
const SUBJECTS = new RegExp(
  `${CLAUSE}(?<name>[\\u4e00-\\u9fa5]{1,14}?(?:镇|乡|街道(?:办事处)?|苏木|村(?:委会|民委员会)?|社区|居委会|卫生院|卫生服务中心|学校|中学|小学|幼儿园|政府(?:办公?室?)?|[局委]))${LIST}${DID}`,
  'gu',
)
/** 我镇, 本局, 全镇: this body again. */
const OWN_AGAIN =
  /(?:^|[，；。：])(?:其中|全年|今年|20\d\d年度?|，)*(?:我[^，；。\d]{1,4}|本[^，；。\d年]{1,4}|全[镇乡街局委]|机关)/gu
const ABOVE_TOWN = /^(?:[\u4e00-\u9fa5]{1,5}[省市县区州])?全(?:县|市|区|省|州|国)$/u
const WHOLE_AREA = new RegExp(
  `${CLAUSE}(?<name>(?:[\\u4e00-\\u9fa5]{1,5}[省市县区州])?全(?:县|市|区|省|州|国))(?:各级|各部门|政府系统|行政机关|机关)*${DID}`,
  'gu',
)

/** Words that end like the name of a body and are none. */
const NO_BODY =
  /^(?:我|本|该|各|全|某|贵|上级|相关|有关|所属|下级|其[他它余]|政府|人民政府|经|由|对|向|在|通过|按|依|根据|据)|(?:工作|建设|管理|服务|配合|会同|联合|指导|协助|督促|要求|通过|依托|围绕)|(?:公开|信息|乡镇|镇街|城乡|农村|美丽乡村|城镇|村镇|新农村|特色小镇)/u

/** Last part of a body's name: 江州市青河区黄石镇人民政府 → 黄石镇. */
const shortName = (body: string) =>
  /[\u4e00-\u9fa5]{2,6}?(?:镇|乡|街道|苏木)(?=(?:人民政府|办事处)?$)/u.exec(
    body.replace(/^.*[省市县区州旗盟](?=[\u4e00-\u9fa5]{2,}?(?:镇|乡|街道|苏木))/u, ''),
  )?.[0] ?? ''

/** Whether a named subject is certainly another body than the one that reports. */
function isOther(name: string, body: string): boolean {
  if (/下属|所辖|辖区内?/u.test(name)) return true
  if (NO_BODY.test(name)) return false
  const own = shortName(body)
  const isTown = own !== ''
  if (/(?:镇|乡|街道(?:办事处)?|苏木)$/u.test(name))
    return isTown && !body.includes(name) && !name.includes(own) && name.length >= 3
  if (/政府(?:办公?室?)?$/u.test(name)) {
    // 区政府 in the report of a town or an office; in that of the 区 itself it is the body.
    const level = /([省市县区州旗])(?:人民)?政府/u.exec(name)?.[1]
    return (
      level !== undefined &&
      !new RegExp(`${level}(?:人民政府(?:办公?室?)?|政府(?:办公?室?)?)?$`, 'u').test(body)
    )
  }
  if (/[局委]$/u.test(name)) return isTown && /^[省市县区州]/u.test(name)
  return isTown && !/^[一二三四五六七八九十几两多\d]/u.test(name)
}

const OURS_AMONG_THEM =
  /^，其中[^，；。\d]{0,8}(?:我[镇乡街局区县市办委]|本[镇乡街局区县市办委]|我街道|本街道)[^，；。\d]{0,6}\d/u

/**
 * Whether the sentence speaks of another body where the number stands: `大岗镇收到申请9件`, `区政府收到…，予以公开…`.
 *
 * @param body the name of the body that reports, as its title has it; empty where it is not known
 */
export function isOfOtherBody({ before, near, behind }: Claim, body: string): boolean {
  // 区热线受理21.3万件，其中涉及我镇5435件: the whole is not this body's.
  if (OURS_AMONG_THEM.test(behind)) return true
  if (body === '') return false
  const said = before + near
  const from = Math.max(said.lastIndexOf('；'), said.lastIndexOf('。')) + 1
  const part = said.slice(from)
  const others = [...part.matchAll(SUBJECTS), ...part.matchAll(WHOLE_AREA)].filter(({ groups }) => {
    const name = groups?.name ?? ''
    return ABOVE_TOWN.test(name) ? shortName(body) !== '' : isOther(name, body)
  })
  const last = Math.max(-1, ...others.map(({ index }) => index))
  if (last < 0) return false
  return ![...part.matchAll(OWN_AGAIN)].some(({ index }) => index > last)
}
