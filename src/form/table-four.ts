import type { Words } from './form'
import { article, type Column, type Table, UNITS } from './table'

// 表四，政府信息公开行政复议、行政诉讼情况: one row, three tracks of five results, in both forms.

const REVIEWS: Words = { zh: '行政复议', en: 'Administrative review' }
const LAWSUITS: Words = { zh: '行政诉讼', en: 'Lawsuits' }
const DIRECT: Words = { zh: '未经复议直接起诉', en: 'Direct' }
const AFTER_REVIEW: Words = { zh: '复议后起诉', en: 'After review' }

const TRACKS: readonly [id: string, under: readonly Words[]][] = [
  ['reviews', [REVIEWS]],
  ['lawsuits_direct', [LAWSUITS, DIRECT]],
  ['lawsuits_after_review', [LAWSUITS, AFTER_REVIEW]],
]

export const RESULTS: readonly (Words & { id: string })[] = [
  { id: 'upheld', zh: '结果维持', en: 'Upheld' },
  { id: 'corrected', zh: '结果纠正', en: 'Corrected' },
  { id: 'other', zh: '其他结果', en: 'Other result' },
  { id: 'pending', zh: '尚未审结', en: 'Pending' },
  { id: 'total', zh: '总计', en: 'Total' },
]

const columns = TRACKS.flatMap(([track, under]) =>
  RESULTS.map(
    ({ id, zh, en }): Column => ({
      id: `${track}/${id}`,
      zh,
      en,
      unit: UNITS.cases,
      under,
    }),
  ),
)

/** Table 四 since the report for 2019: 15 cells; a column id is `track/result`. */
export const TABLE_FOUR: Table = {
  zh: '政府信息公开行政复议、行政诉讼情况',
  en: 'Administrative reviews and lawsuits',
  section: '四',
  blocks: [
    {
      zh: '',
      en: '',
      group: 'appeals',
      corner: null,
      columns,
      rows: [
        {
          id: '',
          mark: '',
          zh: '',
          en: '',
          under: [],
          article: article('51'),
          cells: columns.map(({ id }) => id.replace('/', '_')),
        },
      ],
    },
  ],
}
