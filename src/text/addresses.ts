import type { Words } from '../form/form'

/** A page that programs and other sites may link to; `path` is that of its route. */
export interface PageAddress {
  path: string
  /** As written for a reader, below the site's own address. */
  pattern: Words
  meaning: Words
  /** @param code of a place that exists */
  example: (code: string) => string
}

/** Shown are those that the site has a route for. */
export const PAGE_ADDRESSES: readonly PageAddress[] = [
  {
    path: '/r/:code/',
    pattern: { zh: 'r/<区划代码>/', en: 'r/<code>/' },
    meaning: {
      zh: '一个地方或部门的全部数字',
      en: 'All figures of one place or body',
    },
    example: (code) => `r/${code}/?time=2021`,
  },
  {
    path: '/compare/',
    pattern: { zh: 'compare/?…', en: 'compare/?…' },
    meaning: { zh: '几个地方放在一起看', en: 'Chosen places side by side' },
    example: (code) => `compare/?metric=items_published&regions=~${code}`,
  },
  {
    path: '/coverage/',
    pattern: { zh: 'coverage/?…', en: 'coverage/?…' },
    meaning: { zh: '哪里哪年公布了报告', en: 'Who published a report, and when' },
    example: (code) => `coverage/?region=${code}`,
  },
  {
    path: '/checks/',
    pattern: { zh: 'checks/?…', en: 'checks/?…' },
    meaning: { zh: '各项核对的结果', en: 'The results of all checks' },
    example: (code) => `checks/?region=${code}&result=all`,
  },
  {
    path: '/download/',
    pattern: { zh: 'download/?…', en: 'download/?…' },
    meaning: { zh: '一个数据包的文件和词典', en: 'The files and metrics of one package' },
    example: () => 'download/',
  },
]

export interface AddressParameter {
  name: string
  value: Words
  /** Paths of the pages that read it; empty where all do. */
  pages: readonly string[]
}

export const ADDRESS_PARAMETERS: readonly AddressParameter[] = [
  {
    name: 'metric',
    value: {
      zh: '指标的标识，如 items_published；比较页可用 ~ 连接两个',
      en: 'The id of a metric, as items_published; the page of comparison takes two joined by ~',
    },
    pages: ['/compare/'],
  },
  {
    name: 'metric',
    value: { zh: '指标的标识，如 items_published', en: 'The id of a metric, as items_published' },
    pages: ['/r/:code/', '/coverage/'],
  },
  {
    name: 'regions',
    value: {
      zh: '区划代码，每个前面加 ~，如 ~440115102~440115100；~children.440115 是一个地方的全部下级',
      en: 'Codes, each after a ~, as ~440115102~440115100; ~children.440115 is all places below one',
    },
    pages: ['/compare/'],
  },
  {
    name: 'time',
    value: {
      zh: '年度 2021，或起止年 2019..2023、earliest..latest',
      en: 'A year, 2021, or a span: 2019..2023, earliest..latest',
    },
    pages: ['/r/:code/', '/compare/'],
  },
  {
    name: 'view',
    value: {
      zh: 'trend 折线，rank 排序，scatter 散点，grid 小图，table 表',
      en: 'trend, rank, scatter, grid (small multiples) or table',
    },
    pages: ['/compare/'],
  },
  {
    name: 'per',
    value: {
      zh: '10k 每万常住人口，whole 占所属总数的比例，start 以首年为 100',
      en: '10k for every 10,000 residents, whole as a share of the whole, start with the first year as 100',
    },
    pages: ['/compare/'],
  },
  {
    name: 'sort',
    value: {
      zh: 'place 按名称，2021 按这一年的数，2021~hotline_tickets 按第二项指标；前面加 - 为从高到低',
      en: 'place by name, 2021 by the values of that year, 2021~hotline_tickets by those of the second metric; with - in front from the highest down',
    },
    pages: ['/compare/'],
  },
  {
    name: 'hide',
    value: {
      zh: '不显示的部分：title、source、controls，用 ~ 连接',
      en: 'Parts to leave out: title, source, controls, joined by ~',
    },
    pages: ['/compare/'],
  },
  {
    name: 'region',
    value: {
      zh: '区划代码；下载页给出这个地方所在的数据包',
      en: 'A code; the download page offers the package that holds the place',
    },
    pages: ['/coverage/', '/checks/', '/download/'],
  },
  {
    name: 'level',
    value: {
      zh: 'nation、province、city、county、town、body 之一',
      en: 'One of nation, province, city, county, town, body',
    },
    pages: ['/coverage/'],
  },
  {
    name: 'all',
    value: {
      zh: '1：没有任何报告的地方也列出',
      en: '1: places without any report are listed too',
    },
    pages: ['/coverage/'],
  },
  { name: 'year', value: { zh: '年度，如 2021', en: 'A year, as 2021' }, pages: ['/checks/'] },
  {
    name: 'rule',
    value: { zh: '规则的标识，如 T3-FLOW，见说明页', en: 'A rule, as T3-FLOW: see the page About' },
    pages: ['/checks/'],
  },
  {
    name: 'kind',
    value: { zh: 'must、expected、information 之一', en: 'One of must, expected, information' },
    pages: ['/checks/'],
  },
  {
    name: 'result',
    value: {
      zh: 'fails（默认）、holds、unchecked 或 all',
      en: 'fails (the default), holds, unchecked or all',
    },
    pages: ['/checks/'],
  },
  { name: 'lang', value: { zh: 'zh（默认）或 en', en: 'zh (the default) or en' }, pages: [] },
  {
    name: 'theme',
    value: {
      zh: 'light 或 dark；不写则随系统',
      en: 'light or dark; without it, as the system is set',
    },
    pages: [],
  },
]

/** Files of the data, below its folder. */
export const DATA_ADDRESSES: readonly { pattern: Words; meaning: Words; example: string }[] = [
  {
    pattern: { zh: 'datapackage.json', en: 'datapackage.json' },
    meaning: {
      zh: '数据包的版本、文件清单和各列的类型：程序应从这里读起',
      en: 'Version of the package, its files and the types of their columns: where a program should begin',
    },
    example: 'datapackage.json',
  },
  {
    pattern: { zh: '<表>.csv', en: '<table>.csv' },
    meaning: {
      zh: 'regions 地方，metrics 指标，reports 报告',
      en: 'regions, metrics, reports',
    },
    example: 'regions.csv',
  },
  {
    pattern: { zh: 'observations/<年度>.csv', en: 'observations/<year>.csv' },
    meaning: { zh: '一个年度的数，一行一个', en: 'The figures of one year, one a row' },
    example: 'observations/2021.csv',
  },
]
