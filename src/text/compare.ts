import type { Lang } from './lang'

/** Words of a comparison as a figure; those of the page around it stand in `compare-page.ts`. */
interface CompareText {
  childrenOf: (name: string, n: number) => string
  source: (reports: number) => string
  figureTitle: (metrics: string, places: string, time: string) => string
  span: (from: number, to: number) => string
  and: string
  more: (first: string, n: number) => string
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
    childrenOf: (name, n) => `${name}下级各处（${n}处）`,
    source: (reports) => `来源：${reports}份政府信息公开工作年度报告`,
    figureTitle: (metrics, places, time) => `${metrics}：${places}，${time}`,
    span: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
    and: '与',
    more: (first, n) => `${first}等${n}处`,
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
    childrenOf: (name, n) => `Places below ${name} (${n})`,
    source: (reports) =>
      `Source: ${reports} annual ${reports === 1 ? 'report' : 'reports'} on government information disclosure`,
    figureTitle: (metrics, places, time) => `${metrics}: ${places}, ${time}`,
    span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
    and: ' and ',
    more: (first, n) => `${first} and others, ${n} in all`,
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
