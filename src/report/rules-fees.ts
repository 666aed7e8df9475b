import type { Claim, Sentence } from './claims'
import { type NumberRule, reading, type WordRule, zero } from './rule'

// What was charged for information: 信息处理费 since 2020, costs of copying and posting before.

const MONEY: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 1e8 }
const NAMED = /信息(?:公开)?处理费/u
const COSTS = /(?:检索|复制|复印|邮寄|打印|工本|资料|成本|处理)[^，；。]{0,4}费/u
const SUM =
  /^(?:共计?|合计|总计|计|收取|收费|金额|总金额|总额|费用|收取金额|收费金额|收取费用)(?:共|共计|合计|金额|总额)?(?:为|人民币|约)?$/u
/** Money of other matters, and prices. */
const OTHER_MONEY =
  /减免|免收|免除|律师|代理|诉讼[^，；。]{0,6}费|支出|经费|投入|预算|采购|印刷|补助|补贴|罚款|每[件页份张]|标准|不超过|高于|押金|维护|建设费|培训费/u
/** A guide or a rule: how much may be charged. */
const PRICE = /每(?:件|页|份|张|次)|起步|一档|以[上下]的?部分|收费标准/u

const yuan = (claim: Claim) => Number((claim.value * (MONEY[claim.unit] ?? 1)).toPrecision(12))

/** `收取信息处理费N元`, `收取复印费A元、邮寄费B元，合计C元`. */
const fee: NumberRule = {
  id: 'information-fee',
  read(claim, sentence) {
    const { near, before, topic } = claim
    // 处理费总金额为0: nothing needs no unit.
    const isNothing =
      claim.unit === '' && claim.value === 0 && /处理费[^，；。]{0,6}为?$/u.test(near)
    if (!(claim.unit in MONEY) && !isNothing) return []
    if (OTHER_MONEY.test(near) || PRICE.test(claim.sentence)) return []
    const isSum = SUM.test(near) || (near === '' && !claim.isPart)
    // 收取处理费1笔，计130元: the fee is named with how often it was taken.
    const named = isSum ? before.slice(-40) + near : near
    const isNamed = NAMED.test(named)
    const isAbout =
      topic === 'requests' ||
      topic === 'fees' ||
      /收费通知|信息公开|依申请|申请人/u.test(claim.sentence)
    const isCost = isAbout && (COSTS.test(named) || /收取|收费|费用/u.test(near))
    if (!isNamed && !isCost) return []
    const costs = costsOf(sentence)
    // 发出收费通知3件，总金额300元，实际收取200元: what was asked for is not what was paid.
    if (isAskedFor(claim)) return []
    // One of several kinds of costs is a part of what was charged.
    const isPart = claim.isPart && !isSum && costs.some((one) => one.start < claim.start)
    const isKind = costs.length > 1 && costs.includes(claim)
    if (isPart || isKind) return []
    return [
      reading(claim, 'information_fee_yuan', {
        value: yuan(claim),
        ...(isNamed ? {} : { confidence: 'likely', why: 'loose' }),
      }),
    ]
  },
}

const PAID = /实际收取/u
const isAskedFor = ({ near, behind }: Claim): boolean => !PAID.test(near) && PAID.test(behind)

/** Numbers of one sentence that each give one kind of costs: 复印费12元、邮寄费8元. */
function costsOf({ claims }: Sentence): Claim[] {
  return claims.filter(
    ({ unit, near }) =>
      unit in MONEY && /费(?:用)?(?:共|计|为)*$/u.test(near) && !OTHER_MONEY.test(near),
  )
}

export const FEE_RULES: readonly NumberRule[] = [fee]

const NOT =
  '(?:未(?!按)|没有|不(?=收|向|对|予收|再收)|无(?![法效论偿须])|均未|从未|不存在|尚未|暂未)'
const NONE: readonly RegExp[] = [
  new RegExp(
    `${NOT}[^，；。\\d]{0,14}(?:收取|产生|发生|涉及|收)?[^，；。\\d]{0,20}(?:信息(?:公开)?处理费|处理费)(?![^，。]{0,12}[1-9])`,
    'u',
  ),
  /信息(?:公开)?处理费[^，；。]{0,16}(?:为零|未收取|没有收取|未发生|未产生|为?无(?=[，。；]|$)|：无)/u,
]
/** Where the text is about what was charged to those who asked. */
const NONE_HERE: readonly RegExp[] = [
  new RegExp(
    `${NOT}[^，；。]{0,24}(?:收取|收)(?:过|任何|了|申请人|相关|有关|其他|一切)*[^，；。]{0,24}费用?|${NOT}[^，；。]{0,10}(?:收费|收取费用)(?!标准|通知|公示)|(?:未|没有?|不)收(?:取|过|申请人)*(?:一分钱|分文)|分文未收|(?:零|免)(?:收费|费(?:提供|用))`,
    'u',
  ),
  // 按规定收取检索费，本年度未收取。
  /(?<=费[^。；]{0,24})(?:本年度?|全年|20\d\d年度?)，?(?:均|也|并)?(?:未|没有)(?:实际)?(?:收取|收费|产生|发生)(?=[，；。]|$)/u,
  // 未产生检索、复印、邮寄等成本费用; what a suit costs is something else.
  new RegExp(
    `${NOT}(?:产生|发生|涉及)(?![^，；。]*(?:诉讼|律师|支出))[^，；。]{0,24}(?:费用|收费|复印费|邮寄费)`,
    'u',
  ),
  /(?:收费|费用)(?:(?:及|和|与|、)?(?:其?减免|免收))?(?:金额|情况|总额|数额|事项)?(?:为|：)(?:零|无)|(?:收费|费用)[^，；。]{0,6}(?:全部|均)(?:免收|减免|免除)/u,
]

/** `未收取信息处理费`, `对申请人未收取任何费用`. */
export const noFees: WordRule = {
  id: 'fees-none',
  read({ text, topic, claims }) {
    if (PRICE.test(text) || claims.some(({ unit, value }) => unit in MONEY && value > 0)) return []
    const isHere =
      ['requests', 'fees', 'appeals', 'other'].includes(topic) ||
      /信息公开|依申请|申请人|检索|复制|邮寄/u.test(text)
    const sure = NONE.map((says) => says.exec(text)).find((match) => match !== null)
    const likely = isHere
      ? NONE_HERE.map((says) => says.exec(text)).find((match) => match !== null)
      : undefined
    const match = sure ?? likely
    // 无行政事业性收费: what the office charges for its services.
    if (!match || (/事业性/u.test(match[0]) && !/处理费/u.test(match[0]))) return []
    return [zero('information_fee_yuan', match, { confidence: sure ? 'sure' : 'likely' })]
  },
}
