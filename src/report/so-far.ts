import type { Claim } from './claims'

const ALL = /(?:累计|总计|历年共?|共有|总量|总数)/u
/** The year's own figure of the same: `其中2022年新增30条`, `今年以来公开30条`. */
const OF_YEAR =
  '(?:其中|而)?，?(?:在)?(?:20\\d\\d年度?|今年|本年度?|当年)(?:以来)?(?:，)?(?:共|新|新增|增加|主动|公开|发布|的|政府|信息|访问|浏览|受理|办理|量|达|为|约|了)*\\d'

/**
 * `累计公开信息415条，其中2022年新增52条`; `2011年公开72条，目前总计公开640条`: all that there is up to a day,
 * where the year's own figure stands beside it.
 */
export function isSoFar({ near, before, behind, next, unit, stretch }: Claim): boolean {
  if (unit === '%') return false
  // 累计推送1256篇（2020年以来）: said behind it.
  if (/^（[^（）]*(?:以来|至今|历年)[^（）]*）/u.test(behind) && !/^（(?:今年|本年)/u.test(behind))
    return true
  if (!ALL.test(near)) return false
  if (/^目前/u.test(near) && /\d/u.test(before)) return true
  // 累计达到543条（今年120条）: what a bracket adds is of this year.
  const isInBracket = /累计/u.test(near) && /^（(?:其中)?，?(?:今年|本年度?|当年)/u.test(behind)
  if (!isInBracket && stretch !== 'until' && !/^(?:目前|现已|至今|累计)/u.test(near)) return false
  const same = new RegExp(`^[，；。（](?:[^，；。\\d]{0,14}\\d+%[，；。])?${OF_YEAR}`, 'u')
  return same.test(`${behind}${next}`)
}
