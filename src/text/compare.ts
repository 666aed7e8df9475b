import type { Lang } from './lang'

/** Words of the page that compares places. */
interface CompareText {
  title: string
  intro: string
  choices: string
  places: string
  chosen: (n: number) => string
  add: string
  remove: (name: string) => string
  all: string
  allOf: (name: string) => string
  similar: string
  similarTo: (name: string) => string
  similarBy: Record<
    'population' | 'level',
    (name: string, found: number, candidates: number) => string
  >
  similarNone: (name: string) => string
  childrenOf: (name: string, n: number) => string
  isDefault: string
  tooManyWishes: string
  metric: string
  second: string
  noSecond: string
  withFigures: (name: string, n: number) => string
  empty: (n: number) => string
  definition: string
  from: string
  to: string
  year: string
  view: string
  views: Record<'trend' | 'rank' | 'scatter' | 'grid' | 'table', string>
  per: string
  asPublished: string
  pers: Record<'10k' | 'whole' | 'start', string>
  wholeOf: (whole: string) => string
  unknownPlace: (name: string) => string
  back: string
  source: (reports: number) => string
  sortBy: (column: string) => string
  figureTitle: (metrics: string, places: string, time: string) => string
  span: (from: number, to: number) => string
  and: string
  more: (first: string, n: number) => string
  empties: string
  sentence: {
    one: (
      place: string,
      metric: string,
      from: number,
      first: string,
      to: number,
      last: string,
    ) => string
    only: (place: string, metric: string, year: number, value: string) => string
    years: (
      metric: string,
      year: number,
      with_: number,
      all: number,
      low: string,
      high: string,
    ) => string
    same: (metric: string, year: number, with_: number, all: number, value: string) => string
    none: (metric: string) => string
    rank: (
      year: number,
      metric: string,
      with_: number,
      all: number,
      top: string,
      middle: string,
    ) => string
    others: (n: number, all: number, parts: string) => string
    part: (n: number, reason: string) => string
    scatter: (year: number, n: number, all: number, x: string, y: string) => string
    noPair: (year: number, all: number, x: string, y: string) => string
    having: (metric: string, with_: number) => string
    range: (metric: string, low: string, high: string) => string
    single: (metric: string, value: string) => string
    table: (all: number, years: number, with_: number, cells: number) => string
    valueAt: (place: string, value: string) => string
    tied: (places: string, value: string) => string
    join: string
  }
  rails: {
    twoAxes: string
    scope: string
    lines: (most: number, places: string) => string
    /** @param metric where there are two, to tell them apart; else empty */
    blank: (metric: string, places: string) => string
    start: (metric: string, value: string) => string
    noRank: string
    disagree: (places: string) => string
    double: (places: string) => string
    twoMarks: string
    crowded: string
    approximate: (places: string) => string
    leftOut: (reason: string, n: number, all: number, places: string) => string
    population: (years: string) => string
    sorted: (metric: string, year: number, isDescending: boolean) => string
    twoNeeded: string
    lone: string
  }
}

export const compareText: Record<Lang, CompareText> = {
  zh: {
    title: '比较',
    intro: '选定指标、地方和年份。整个问题都记在网址里，可以保存、转发和引用。',
    choices: '选择要比较的内容',
    places: '地方',
    chosen: (n) => `已选${n}处`,
    add: '添加地方',
    remove: (name) => `去掉${name}`,
    all: '下级',
    allOf: (name) => `换成${name}下级各处`,
    similar: '相似的',
    similarTo: (name) => `加上与${name}相似的地方`,
    similarBy: {
      population: (name, found, candidates) =>
        `与${name}同级、同省，常住人口最接近的${found}处（共有${candidates}处可比）。`,
      level: (name, found, candidates) =>
        `没有${name}的人口数，改按所选指标找：同级、同省，在双方都有数的年份里平均水平最接近的${found}处（共有${candidates}处可比）。`,
    },
    similarNone: (name) => `没有找到与${name}同级、同省且有人口数或共同年份的地方。`,
    childrenOf: (name, n) => `${name}下级各处（${n}处）`,
    isDefault: '没有指定地方，先看这些。',
    tooManyWishes: '地方太多，网址可能过长。',
    metric: '指标',
    second: '另一指标',
    noSecond: '不选',
    withFigures: (name, n) => `${name}（${n}处）`,
    empty: (n) => `所选${n}处没有这些数`,
    definition: '这个指标是什么',
    from: '从',
    to: '到',
    year: '年度',
    view: '看法',
    views: { trend: '走势', rank: '排序', scatter: '散点', grid: '小图', table: '表' },
    per: '换算',
    asPublished: '按公布的数',
    pers: { '10k': '每万人', whole: '占总数的比重', start: '首年为100' },
    wholeOf: (whole) => `占“${whole}”的比重`,
    unknownPlace: (name) => `没有${name}这个地方，或它没有下级。`,
    back: '比较',
    sortBy: (column) => `按“${column}”排列`,
    source: (reports) => `来源：${reports}份政府信息公开工作年度报告`,
    figureTitle: (metrics, places, time) => `${metrics}：${places}，${time}`,
    span: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
    and: '与',
    more: (first, n) => `${first}等${n}处`,
    empties: '没有可画的数',
    sentence: {
      one: (place, metric, from, first, to, last) =>
        `${place}的“${metric}”：${from}年${first}，${to}年${last}。`,
      only: (place, metric, year, value) => `${place}的“${metric}”只有${year}年有数：${value}。`,
      years: (metric, year, with_, all, low, high) =>
        `${year}年“${metric}”，${all}处中${with_}处有数，从${low}到${high}。`,
      same: (metric, year, with_, all, value) =>
        `${year}年“${metric}”，${all}处中${with_}处有数${value && `，${value}`}。`,
      none: (metric) => `所选地方和年份没有“${metric}”的数。`,
      rank: (year, metric, with_, all, top, middle) =>
        `${year}年“${metric}”，${all}处中${with_}处有数，最多的是${top}${middle ? `，中位数${middle}` : ''}。`,
      others: (n, all, parts) => `${n < all ? '其余' : ''}${n}处没有数：${parts}。`,
      part: (n, reason) => `${n}处${reason}`,
      scatter: (year, n, all, x, y) => `${year}年，${all}处中${n}处两项都有数；${x}，${y}。`,
      noPair: (year, all, x, y) => `${year}年，${all}处中没有一处两项都有数：${x}，${y}。`,
      having: (metric, with_) => `“${metric}”${with_ === 0 ? '都没有数' : `${with_}处有数`}`,
      range: (metric, low, high) => `${metric}从${low}到${high}`,
      single: (metric, value) => `${metric}${value}`,
      table: (all, years, with_, cells) => `${all}处×${years}年，${cells}格中${with_}格有数。`,
      valueAt: (place, value) => `${value}（${place}）`,
      tied: (places, value) => `${places}，${value}`,
      join: '，',
    },
    rails: {
      twoAxes: '两项指标单位或口径不同，各用一图、各用一轴，高低不能互比。',
      scope: '各处口径可能不同，比较前请看出处和说明。',
      lines: (most, places) =>
        `走势图最多画${most}处，有数年份多的先画。其余有数的没有画，见小图和表：${places}。`,
      blank: (metric, places) => `${metric && `“${metric}”在`}这些年份没有数，没有画：${places}。`,
      start: (metric, value) => `“${metric}”的轴从${value}起，不从0起。`,
      noRank: '只有确数才排名次；并列的名次相同。',
      disagree: (places) => `同一年有两个数，两个都写，不排名次：${places}。`,
      double: (places) => `同一年有两个数，各画一个空心菱形，用线相连：${places}。`,
      twoMarks: '地方多于五处，颜色重用：圆点和三角点只用来区分地方。',
      crowded: '地方多，点挤在一起时有的不写地名；点按，或用方向键逐个看。',
      approximate: (places) => `只有约数，不排名次：${places}。`,
      leftOut: (reason, n, all, places) => `${all}处中有${n}处没有换算（${reason}）：${places}。`,
      population: (years) => `按${years}常住人口换算，各年都用同一个人口数。`,
      sorted: (metric, year, isDescending) =>
        `按${year}年的“${metric}”${isDescending ? '从高到低' : '从低到高'}排列；没有数的和有两个数的排在最后，不分先后。`,
      twoNeeded: '散点图要两项指标。请再选一项。',
      lone: '一处的走势；再添几处就能比较。',
    },
  },
  en: {
    title: 'Compare',
    intro:
      'Choose metrics, places and years. The address holds the whole question: save it, send it, cite it.',
    choices: 'What to compare',
    places: 'Places',
    chosen: (n) => `${count(n, 'place')} chosen`,
    add: 'Add a place',
    remove: (name) => `Remove ${name}`,
    all: 'places below',
    allOf: (name) => `Take all places below ${name} instead`,
    similar: 'similar',
    similarTo: (name) => `Add places similar to ${name}`,
    similarBy: {
      population: (name, found, candidates) =>
        `${found} of ${candidates} places of the same level and province as ${name}: those nearest by population.`,
      level: (name, found, candidates) =>
        `The population of ${name} is not known, so these are the ${found} of ${candidates} places of the same level and province whose average of the chosen metric, over the years both have, is nearest.`,
    },
    similarNone: (name) =>
      `No place of the same level and province as ${name} has a population or years in common.`,
    childrenOf: (name, n) => `Places below ${name} (${n})`,
    isDefault: 'No places were asked for; these are shown first.',
    tooManyWishes: 'So many places may make the address too long.',
    metric: 'Metric',
    second: 'Second metric',
    noSecond: 'None',
    withFigures: (name, n) => `${name} (${count(n, 'place')})`,
    empty: (n) => `No figures for the ${n} chosen`,
    definition: 'What this metric is',
    from: 'From',
    to: 'To',
    year: 'Year',
    view: 'View',
    views: {
      trend: 'Trend',
      rank: 'Ranking',
      scatter: 'Scatter',
      grid: 'Small multiples',
      table: 'Table',
    },
    per: 'Computed as',
    asPublished: 'As published',
    pers: { '10k': 'Per 10,000 residents', whole: 'Share of the whole', start: 'First year = 100' },
    wholeOf: (whole) => `Share of “${whole}”`,
    unknownPlace: (name) => `There is no place ${name}, or none below it.`,
    back: 'Compare',
    sortBy: (column) => `Sort by ${column}`,
    source: (reports) =>
      `Source: ${reports} annual ${reports === 1 ? 'report' : 'reports'} on government information disclosure`,
    figureTitle: (metrics, places, time) => `${metrics}: ${places}, ${time}`,
    span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    and: ' and ',
    more: (first, n) => `${first} and others, ${n} in all`,
    empties: 'No figures to draw',
    sentence: {
      one: (place, metric, from, first, to, last) =>
        `${metric}, ${place}: ${first} in ${from}, ${last} in ${to}.`,
      only: (place, metric, year, value) =>
        `${metric}, ${place}: a figure for ${year} only, ${value}.`,
      years: (metric, year, with_, all, low, high) =>
        `${metric}, ${year}: ${ofPlaces(with_, all)} a figure, from ${low} to ${high}.`,
      same: (metric, year, with_, all, value) =>
        `${metric}, ${year}: ${ofPlaces(with_, all)} a figure${value && `, ${value}`}.`,
      none: (metric) => `No figure of “${metric}” for these places and years.`,
      rank: (year, metric, with_, all, top, middle) =>
        `${metric}, ${year}: ${ofPlaces(with_, all)} a figure. The highest: ${top}${middle ? `; median ${middle}` : ''}.`,
      others: (n, _, parts) => `${n} without a figure: ${parts}.`,
      part: (n, reason) => `${n} ${reason}`,
      scatter: (year, n, all, x, y) =>
        `${year}: both figures for ${n} of ${count(all, 'place')}; ${x}; ${y}.`,
      noPair: (year, all, x, y) =>
        `${year}: none of ${count(all, 'place')} has both figures; ${x}; ${y}.`,
      having: (metric, with_) => `${metric}: ${with_ === 0 ? 'no figure' : count(with_, 'place')}`,
      range: (metric, low, high) => `${metric} from ${low} to ${high}`,
      single: (metric, value) => `${metric}: ${value}`,
      table: (all, years, with_, cells) =>
        `${count(all, 'place')} by ${count(years, 'year')}: ${with_} of ${count(cells, 'cell')} ${with_ === 1 ? 'has' : 'have'} a figure.`,
      valueAt: (place, value) => `${value} (${place})`,
      tied: (places, value) => `${places}, ${value}`,
      join: '; ',
    },
    rails: {
      twoAxes:
        'The two metrics differ in unit or scope: each has a plot and an axis of its own; their heights cannot be compared.',
      scope: 'Places may count differently: see sources and notes before comparing.',
      lines: (most, places) =>
        `A trend draws ${most} places at most, those with figures for the most years first. Not drawn, though they have figures (see the small multiples and the table): ${places}.`,
      blank: (metric, places) =>
        `${metric && `${metric}: `}${metric ? 'no' : 'No'} figure in these years, so not drawn: ${places}.`,
      start: (metric, value) => `The axis of “${metric}” starts at ${value}, not at 0.`,
      noRank: 'Only exact figures are ranked; equal ones share a rank.',
      disagree: (places) => `Two figures for one year, both shown, not ranked: ${places}.`,
      double: (places) =>
        `Two figures for one year, each a hollow diamond, joined by a line: ${places}.`,
      twoMarks:
        'With more than five places colours come twice: circles and triangles only tell the places apart.',
      crowded:
        'With this many places some points have no room for a name: touch one, or step through them with the arrow keys.',
      approximate: (places) => `Approximate figures only, not ranked: ${places}.`,
      leftOut: (reason, n, all, places) =>
        `${n} of ${count(all, 'place')} not computed (${reason}): ${places}.`,
      population: (years) =>
        `Computed with the residents of ${years}; the same number is used for all years.`,
      sorted: (metric, year, isDescending) =>
        `Sorted by ${metric}, ${year}, from the ${isDescending ? 'highest' : 'lowest'}; places with no figure or with two come last, in no order.`,
      twoNeeded: 'A scatter needs two metrics. Choose another one.',
      lone: 'The course of one place; add others to compare.',
    },
  },
}

function count(n: number, what: string): string {
  return `${n} ${n === 1 ? what : `${what}s`}`
}

/** `9 of 31 places have` */
function ofPlaces(with_: number, all: number): string {
  return `${with_} of ${count(all, 'place')} ${with_ === 1 ? 'has' : 'have'}`
}
