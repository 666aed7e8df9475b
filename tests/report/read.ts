import { extract } from '../../src/report/extract'
import { readText } from '../../src/report/read-text'

const OPENING =
  '青禾镇2023年政府信息公开工作年度报告\n本报告依照《中华人民共和国政府信息公开条例》编写，所列数据统计期限为2023年1月1日至2023年12月31日。\n一、总体情况\n'

/** The figures that one paragraph of a report for 2023 gives, as `metric=value`, in order of their ids. */
export async function figures(
  paragraph: string,
  heading = '（一）主动公开情况',
): Promise<string[]> {
  const { narrative } = await extract(readText(`${OPENING}${heading}\n${paragraph}\n`))
  const said = narrative.readings.map(({ metric, value }) => `${metric}=${value}`)
  return [...new Set(said)].sort()
}

export const requests = (paragraph: string) => figures(paragraph, '（二）依申请公开情况')
