import type { CellState } from '../audit/coverage-cell'
import type { Level } from '../dataset/model'
import { formatValue } from './format'
import type { Lang } from './lang'

/** What a cell says of itself. */
interface CellWords {
  state: CellState
  figures: number
  daysAfterYearEnd: number | null
  isLate: boolean
}

const zh = {
  title: '谁还没有公布年报？',
  documentTitle: '谁还没有公布年报',
  intro:
    '一行一处，一列一个年度：报告公布了没有，公布在年终后第几天，读到了多少个数。点按任一格可看依据。',
  caution:
    '“没有人查找过”只说明本数据集还没有去查，不等于没有公布。页面上的日期可能是重新上传的日期，晚于期限也不等于违法。',

  states: {
    read: '已公布，读到数字',
    not_read: '已公布，未读到数字',
    file_unread: '已公布，该年数据文件未能读全',
    not_found: '查找过，未见公布',
    not_looked: '没有人查找过',
    not_due: '未到期限',
    did_not_exist: '该年没有这个地方',
  } satisfies Record<CellState, string>,
  explain: {
    not_read: '报告已公布，但没有读到相应的数字：可能没有读到那一部分，也可能报告没有写。',
    file_unread:
      '报告已公布，但本站没有读到该年的数据文件，或没有读全。这个空缺是本站的，不是报告的。',
    not_found: '有人查找过，没有找到。',
    not_looked: '还没有人查找过，所以不知道是否公布。',
    not_due: '公布期限还没有过，没有公布不算缺。',
    did_not_exist: '该年这个地方尚未设立或已经撤销。',
  } satisfies Record<Exclude<CellState, 'read'>, string>,

  filters: '筛选',
  region: '地区',
  level: '层级',
  metric: '指标',
  allRegions: '全部地区',
  allLevels: '全部层级',
  anyMetric: '任一数字',
  withUnrecorded: (n: number) => `也列出没有任何记录的${formatValue(n)}处`,
  unrecorded: (n: number, isShown: boolean) =>
    n === 0
      ? ''
      : isShown
        ? `其中${formatValue(n)}处没有任何记录。`
        : `另有${formatValue(n)}处没有任何记录，未列入。`,
  deeper: '更下级的地方另有数据包，选定地区后才读取。',

  summary: (places: number, years: number, published: number, notFound: number) =>
    `${formatValue(places)}处、${years}个年度，共${formatValue(places * years)}格，其中${formatValue(published)}格有报告，${
      notFound > 0 ? `${formatValue(notFound)}格查找过、未见公布` : '没有一格是查找过而未见公布的'
    }。`,
  ofYear: (year: number, places: number, published: number, read: number, metric: string) =>
    `${year}年，${formatValue(places)}处中有${formatValue(published)}处有报告${
      published > 0 ? `，其中${formatValue(read)}处读到${metric ? `“${metric}”` : '数字'}` : ''
    }`,
  rest: {
    not_found: (n: number) => `${formatValue(n)}处查找过、未见公布`,
    not_looked: (n: number) => `${formatValue(n)}处没有人查找过`,
    not_due: (n: number) => `${formatValue(n)}处未到期限`,
    did_not_exist: (n: number) => `${formatValue(n)}处该年还没有设立或已撤销`,
  },
  restJoin: '，',
  restSeparator: '；',
  full: '。',
  dates: (dated: number, late: number) =>
    dated === 0
      ? '发布日期都不明。'
      : `有发布日期的${formatValue(dated)}格中，${late === 0 ? '没有晚于期限的' : `${formatValue(late)}格晚于期限`}。`,
  deadlines: (parts: string) => `本站所设期限：${parts}；没有设期限的层级不判断早晚。`,
  deadline: (level: string, month: number, day: number) => `${level}次年${month}月${day}日`,
  noDeadlines: '本站没有设公布期限，不判断早晚。',

  legend: '图例与格数',
  lateLegend: '晚于期限',
  daysLegend: '数字：年终后第几天公布',
  cells: (n: string) => `${n}格`,

  table: '地方与年度',
  tableHelp: '可用方向键在格间移动，Home、End到行首行尾，回车看依据。',
  place: '地方',
  published: '有报告的处数',
  yearHead: (year: number, published: number, places: number) =>
    `${year}年，${formatValue(places)}处中${formatValue(published)}处有报告`,
  cell: ({ state, figures, daysAfterYearEnd, isLate }: CellWords, metric: string) =>
    [
      state === 'read' ? `已公布，读到${figures}个数` : zh.states[state],
      state === 'not_read' && metric ? `（${metric}）` : '',
      daysAfterYearEnd === null ? '' : `，${zh.days(daysAfterYearEnd)}公布`,
      isLate ? '，晚于期限' : '',
    ].join(''),
  days: (n: number) => (n > 0 ? `年终后第${n}天` : n === 0 ? '年终当天' : `年终前${-n}天`),
  daysOdd: '日期早于年终，可能有误',
  none: '没有符合条件的记录。',
  shown: (shown: number, all: number) =>
    `表中为前${formatValue(shown)}处，共${formatValue(all)}处。`,
  more: (n: number) => `再显示${n}处`,

  dialog: {
    title: (place: string, year: number) => `${place}，${year}年`,
    due: '期限',
    dueOf: (day: string) => `${day}（本站所设）`,
    dueUsual: (day: string) => `${day}（该层级没有设期限，此日之前不算缺）`,
    figures: '读到的数',
    figuresOf: (n: number) => `${n}个`,
    figuresOfMetric: (n: number, metric: string) => `${metric}${n}个`,
    reasons: '未读到的原因',
    report: '报告',
    reports: (n: number) => `该年有${n}条报告记录，都列在这里。`,
    noRow: '报告清单中没有这一份，数字所据的报告不明。',
    published: '发布日期',
    unknown: '不明',
    late: '晚于期限。页面日期可能是重新上传的日期，不一定是首次公布的日期。',
    inTime: '在期限内',
    retrieved: '读取日期',
    looked: '查找日期',
    lookedEarly: '查找时期限未到，之后可能已经公布。',
    readFrom: '怎样读到',
    note: '说明',
    address: '地址不明',
    started: (day: string) => `${day}设立`,
    ended: (day: string) => `${day}撤销`,
    successor: (code: string) => `并入或改为 ${code}`,
    life: '设立与撤销',
    toPlace: (place: string, year: number | null) =>
      `打开${place}${year === null ? '' : `${year}年`}的页面`,
    close: '关闭',
  },
}

const en: typeof zh = {
  title: 'Who has not published?',
  documentTitle: 'Who has not published an annual report',
  intro:
    'One row a place, one column a year: whether the report was published, how many days after the year’s end, and how many figures were read. Select a cell to see what it rests on.',
  caution:
    '“Nobody has looked” speaks of this dataset only: it does not mean that nothing was published. A page’s date may be that of a re-upload, and late is not unlawful.',

  states: {
    read: 'Published, figures read',
    not_read: 'Published, figures not read',
    file_unread: 'Published, but the year’s data file was not read in full',
    not_found: 'Looked for, not found',
    not_looked: 'Nobody has looked',
    not_due: 'Not yet due',
    did_not_exist: 'No such place that year',
  },
  explain: {
    not_read:
      'The report was published, but the figures chosen were not read: perhaps that part was not read, perhaps the report does not state them.',
    file_unread:
      'The report was published, but this site could not read the data file of the year, or not to its end. The gap is ours, not the report’s.',
    not_found: 'Somebody looked for the report and did not find it.',
    not_looked: 'Nobody has looked yet, so it is not known whether it was published.',
    not_due: 'The deadline has not passed: a report not there yet is not missing.',
    did_not_exist: 'The place had not been set up yet, or had been dissolved.',
  },

  filters: 'Filter',
  region: 'Area',
  level: 'Level',
  metric: 'Metric',
  allRegions: 'All areas',
  allLevels: 'All levels',
  anyMetric: 'Any figure',
  withUnrecorded: (n) =>
    `Also list the ${formatValue(n)} ${n === 1 ? 'place' : 'places'} without any record`,
  unrecorded: (n, isShown) =>
    n === 0
      ? ''
      : isShown
        ? `${formatValue(n)} of them ${n === 1 ? 'has' : 'have'} no record at all.`
        : `${formatValue(n)} more ${n === 1 ? 'place has' : 'places have'} no record at all and ${n === 1 ? 'is' : 'are'} left out.`,
  deeper: 'Places further down have data packages of their own, read once an area is chosen.',

  summary: (places, years, published, notFound) =>
    `${formatValue(places)} ${places === 1 ? 'place' : 'places'} over ${years} ${years === 1 ? 'year' : 'years'} make ${formatValue(places * years)} cells: ${formatValue(published)} ${published === 1 ? 'has' : 'have'} a report; ${
      notFound > 0
        ? `${formatValue(notFound)} ${notFound === 1 ? 'was' : 'were'}`
        : 'none is recorded as'
    } looked for and not found.`,
  ofYear: (year, places, published, read, metric) =>
    `For ${year}, ${formatValue(published)} of ${formatValue(places)} ${places === 1 ? 'place' : 'places'} ${published === 1 ? 'has' : 'have'} a report${
      published > 0 ? `, ${formatValue(read)} with ${metric ? `“${metric}”` : 'figures'} read` : ''
    }`,
  rest: {
    not_found: (n) => `${formatValue(n)} looked for, not found`,
    not_looked: (n) => `${formatValue(n)} nobody has looked for`,
    not_due: (n) => `${formatValue(n)} not yet due`,
    did_not_exist: (n) => `${formatValue(n)} that did not exist that year`,
  },
  restJoin: ', ',
  restSeparator: '; ',
  full: '.',
  dates: (dated, late) =>
    dated === 0
      ? 'No day of publication is known.'
      : `Of ${formatValue(dated)} ${dated === 1 ? 'cell' : 'cells'} with a known day of publication, ${late === 0 ? 'none is' : late === 1 ? '1 is' : `${formatValue(late)} are`} late.`,
  deadlines: (parts) =>
    `Deadlines set for this site, in the year after: ${parts}. Other levels are not judged.`,
  deadline: (level, month, day) => `${level.toLowerCase()} ${day} ${MONTHS[month - 1] ?? month}`,
  noDeadlines: 'No deadlines are set for this site, so nothing is called late.',

  legend: 'Key, and number of cells',
  lateLegend: 'After the deadline',
  daysLegend: 'Number: days from the year’s end to publication',
  cells: (n) => n,

  table: 'Places and years',
  tableHelp:
    'Arrow keys move between cells, Home and End to the ends of a row, Enter opens what a cell rests on.',
  place: 'Place',
  published: 'with a report',
  yearHead: (year, published, places) =>
    `${year}: ${formatValue(published)} of ${formatValue(places)} have a report`,
  cell: ({ state, figures, daysAfterYearEnd, isLate }, metric) =>
    [
      state === 'read'
        ? `Published, ${figures} ${figures === 1 ? 'figure' : 'figures'} read`
        : en.states[state],
      state === 'not_read' && metric ? ` (${metric})` : '',
      daysAfterYearEnd === null ? '' : `, ${en.days(daysAfterYearEnd)}`,
      isLate ? ', after the deadline' : '',
    ].join(''),
  days: (n) =>
    n === 0
      ? 'on the last day of the year'
      : `${Math.abs(n)} ${Math.abs(n) === 1 ? 'day' : 'days'} ${n > 0 ? 'after the year’s end' : 'before the year ended'}`,
  daysOdd: 'a day before the year ended: probably wrong',
  none: 'No record fits.',
  shown: (shown, all) =>
    `The table shows the first ${formatValue(shown)} of ${formatValue(all)} places.`,
  more: (n) => `Show ${n} more`,

  dialog: {
    title: (place, year) => `${place}, ${year}`,
    due: 'Deadline',
    dueOf: (day) => `${day} (set for this site)`,
    dueUsual: (day) => `none for this level; not counted as missing before ${day}`,
    figures: 'Figures read',
    figuresOf: (n) => String(n),
    figuresOfMetric: (n, metric) => `${n} (${metric})`,
    reasons: 'Why no figure',
    report: 'Report',
    reports: (n) => `There are ${n} records of reports for this year; all are listed.`,
    noRow: 'The list of reports does not have it: the report behind the figures is unknown.',
    published: 'Published',
    unknown: 'unknown',
    late: 'after the deadline. The page’s date may be that of a re-upload, not of the first publication.',
    inTime: 'within the deadline',
    retrieved: 'Read on',
    looked: 'Looked for on',
    lookedEarly: 'This was before the deadline: it may have been published since.',
    readFrom: 'How it was read',
    note: 'Note',
    address: 'address unknown',
    started: (day) => `set up on ${day}`,
    ended: (day) => `dissolved on ${day}`,
    successor: (code) => `now ${code}`,
    life: 'Set up, dissolved',
    toPlace: (place, year) => `Open the page of ${place}${year === null ? '' : ` for ${year}`}`,
    close: 'Close',
  },
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

export type CoverageText = typeof zh

export const coverageText: Readonly<Record<Lang, CoverageText>> = { zh, en }

/** Each level's deadline in words, in the order of the levels: `部门次年1月31日`. */
export function deadlineWords(
  deadlines: Readonly<Record<string, string>>,
  levels: Readonly<Record<Level, string>>,
  lang: Lang,
): string[] {
  return Object.entries(levels).flatMap(([level, name]) => {
    const [month, day] = (deadlines[level] ?? '').split('-').map(Number)
    return month && day ? [coverageText[lang].deadline(name, month, day)] : []
  })
}

/** Names of places above one another: `广东省广州市`, `Guangzhou, Guangdong`; the nation goes without saying. */
export function trailWords(
  trail: readonly { name: string; nameEn: string; level: Level }[],
  lang: Lang,
): string {
  const names = trail
    .filter(({ level }) => level !== 'nation')
    .map(({ name, nameEn }) => (lang === 'zh' ? name : nameEn))
  return lang === 'zh' ? names.join('') : names.toReversed().join(', ')
}
