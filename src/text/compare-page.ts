import type { Lang } from './lang'

/** Words of the page that compares places, around its figure: an embed goes without them. */
interface ComparePageText {
  title: string
  intro: string
  choices: string
  places: string
  chosen: (n: number) => string
  add: string
  remove: (name: string) => string
  removed: (name: string) => string
  all: string
  allOf: (name: string) => string
  similar: string
  similarTo: (name: string) => string
  similarBy: Record<
    'population' | 'level',
    (name: string, found: number, candidates: number) => string
  >
  similarNone: (name: string) => string
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
  sortBy: (column: string) => string
  empties: string
}

export const comparePageText: Record<Lang, ComparePageText> = {
  zh: {
    title: '比较',
    intro: '选定指标、地方和年份。整个问题都记在网址里，可以保存、转发和引用。',
    choices: '选择要比较的内容',
    places: '地方',
    chosen: (n) => `已选${n}处`,
    add: '添加地方',
    remove: (name) => `去掉${name}`,
    removed: (name) => `已去掉${name}。`,
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
    empties: '没有可画的数',
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
    removed: (name) => `${name} was removed.`,
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
    empties: 'No figures to draw',
  },
}

function count(n: number, what: string): string {
  return `${n} ${n === 1 ? what : `${what}s`}`
}
