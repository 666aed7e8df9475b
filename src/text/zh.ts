/** All words of the interface in Chinese, the default. `en.ts` has the same keys. */
export const zh = {
  language: '中文',
  otherLanguage: 'English',
  skip: '跳到正文',
  home: '首页',
  close: '关闭',
  retry: '重试',
  unitOf: (unit: string) => `单位：${unit}`,
  year: (year: number) => `${year}年`,
  listJoin: '、',
  nav: {
    site: '网站导航',
    footer: '页脚导航',
    coverage: '公布情况',
    checks: '核对',
    download: '下载',
    about: '说明',
  },
  colon: '：',
  synthetic: '合成数据，仅供演示，不是真实的报告数字。',
  noScript: '本站用浏览器脚本读取数据文件，请开启 JavaScript；也可直接下载数据：',

  search: {
    label: '查找地方',
    placeholder: '镇街、区县名或代码',
    none: (query: string) => `没有找到“${query}”。可试试全称、拼音或区划代码。`,
    count: (n: number) => `找到${n}处，可用上下方向键选择`,
    failed: '地名表没有读到，请稍后再试。',
  },

  levels: {
    nation: '全国',
    province: '省级',
    city: '市级',
    county: '县级',
    town: '镇街',
    body: '部门',
  },

  groups: {
    published: '主动公开',
    channels: '公开渠道',
    requests: '依申请公开',
    appeals: '复议与诉讼',
    hotline: '热线与留言',
    table2: '法定表二：文件、许可、处罚与收费',
    capacity: '人员与培训',
    fees: '收费',
  },

  place: {
    title: (name: string, year: number | null) =>
      year === null ? name : `${name}${year}年政府信息公开数据`,
    documentTitle: (name: string, above: string) =>
      `${name}${above ? `（${above}）` : ''}政府信息公开年报数据`,
    breadcrumb: '所在位置',
    year: '年度',
    code: '区划代码',
    population: (people: string, year: number | null) =>
      `常住人口${people}人${year === null ? '' : `（${year}年）`}`,
    ended: (day: string) => `${day}撤销`,
    nothing: (name: string) => `没有收录${name}本级的年度报告。`,
    nothingWhy: '可能还没有人读过，也可能没有公布。没有收录不等于零。',
    nothingBelow: '可以从下面的下级地方继续看，或返回上级。',
    tiles: '主要数字',
    trends: '历年变化',
    trendsIntro: '线断处是没有数字的年份，不是零。',
    noFigures: '以下几类在已读的报告中没有数字：',
  },

  tile: {
    names: {
      items_published: '主动公开信息',
      requests_received: '收到公开申请',
      hotline_tickets: '12345热线工单',
      hotline_satisfaction_pct: '热线满意度',
    } as Record<string, string>,
    approximate: '约数',
    inWords: '原文以文字说明',
    inferred: '据合计推得',
    aggregate: '下级合计',
    disagreement: (n: number) => `报告中有${n}个不同的数`,
    since: (year: number) => `较${year}年`,
    percentPoints: '个百分点',
    noChange: '与上年相同',
  },

  gaps: {
    no_report: '未收录该年报告',
    not_found: '查找过，未见公布',
    not_read: '已读部分未见此数',
    file_unread: '该年数据文件未能读取',
    not_stated: '报告未写明',
    illegible: '原文无法辨认',
    image_only: '原文为图片，未读出',
    not_applicable: '不适用',
  },
  gapMetricUnknown: '数据集没有这项指标',

  change: {
    no_previous: '上年无数，不算变化',
    approximate: '约数，不算变化',
    disagreement: '上年或今年有两个数，不算变化',
    break: (reason: string) => `${reason}，不算变化`,
  },

  status: {
    '': '照报告所印',
    approximate: '约数（报告写作“约”“余”“超过”等）',
    in_words: '报告用文字说明，没有印出数字',
    inferred: '空格，据行列合计推得为零',
    aggregate: '下级各处相加',
    not_stated: '报告没有写明',
    illegible: '原文无法辨认',
    image_only: '原文是图片，没有读出',
    not_applicable: '不适用',
  },

  figure: {
    chart: '图',
    table: '表',
    view: '图或表',
    showAll: (n: number) => `显示全部${n}项`,
    showFewer: '只显示主要几项',
    metric: '指标',
    placeColumn: '地方',
    lineColumn: '历年',
    valueColumn: (year: number, unit: string) => `${year}年（${unit}）`,
    sources: (n: number) => `数据来自${n}份年度报告，点按数字可看出处。`,
    source: '来源',
    hollow: '空心点为约数。',
    conflict: '竖线两端为同一年的两个数，报告说法不一。',
    broken: '虚线处表式改变，前后不连线。',
    near: '细点线处表式改变，前后大致可比。',
    reasons: (reasons: string[]) => `${reasons.join('；')}。`,
    scales: {
      own: '各格纵轴各自从0起，不同格的高低不可比。',
      unit: '单位相同的各格用同一纵轴，从0起。',
      common: '各格用同一纵轴，从0起，高低可比。',
    },
    keyboard: '图表可用键盘：左右键换年份，上下键换指标，回车看出处。',
    summary: {
      metric: (title: string, panels: number, from: number, to: number) =>
        `${title}：${panels}项指标，${from}至${to}年的折线小图。`,
      region: (title: string, panels: number, from: number, to: number) =>
        `${title}：${panels}处，${from}至${to}年的折线小图。`,
    },
    about: (value: string) => `约${value}`,
    or: '或',
    gapCell: '—',
    failed: '图表没有画出来，下面是同样数字的表。',
  },

  children: {
    title: (name: string) => `${name}下级各处`,
    intro: (shown: number, all: number, metric: string, year: number) =>
      `${year}年“${metric}”：${all}处中有${shown}处有数。`,
    introNone: (all: number, metric: string, year: number) =>
      `${year}年“${metric}”：${all}处都没有数。`,
    others: (parts: string) => `其余：${parts}。`,
    part: (n: number, reason: string) => `${n}处${reason}`,
    metric: '指标',
    year: '年度',
    sortBy: (column: string) => `按${column}排序`,
    ascending: '升序',
    descending: '降序',
    figuresBelow: (n: number) => (n === 0 ? '暂无数据' : `共${n}个数`),
    list: '下级各处',
    trendTitle: (metric: string) => `${metric}：各处历年`,
    noMetric: '这些地方本级还没有数字；点进去可以看它们的下级。',
    withData: '有数据的指标',
    /** The word in the middle leads to its explanation. */
    scope: ['各处统计', '口径', '可能不同，比较前请先看出处和说明。'],
    bodies: '部门',
    places: '地方',
  },

  reports: {
    title: '年度报告',
    none: '没有收录这里的年度报告。',
    original: '原文',
    noAddressNote: (title: string) => `${title}（官方地址未知）`,
    publishedOn: (day: string) => `发布：${day}`,
    publishedUnknown: '发布日期不明',
    retrievedOn: (day: string) => `读取：${day}`,
    figures: (n: number) => (n === 0 ? '没有读到可用的数' : `读到${n}个数`),
    readFrom: { official: '读自发布机关网站', copy: '读自第三方副本' },
    readFromUnknown: '读取来源未记录',
    notFound: (day: string | null) => (day ? `${day}查找过，未见公布` : '查找过，未见公布'),
    form: '表式',
  },

  source: {
    title: '出处',
    value: '数值',
    status: '性质',
    report: '报告',
    place: '报告中的位置',
    placeUnknown: '未记录',
    reportUnknown: '未记录所据报告',
    published: '发布日期',
    retrieved: '读取日期',
    readFrom: '怎样读到',
    note: '说明',
    reportNote: '报告说明',
    file: '数据文件',
    line: (file: string, line: number) => `${file} 第${line}行`,
    definition: '指标定义',
    basis: '依据',
    unknown: '不明',
    several: (n: number) => `同一年有${n}条记录`,
    disagree: '各条数值不一，这里都列出，不作取舍。',
    inReports: '在本页的报告列表中查看',
  },

  problems: {
    title: (n: number) => `数据中有${n}处问题，有关的行没有采用`,
    intro: '其余数字照常显示。有问题的行不画、不算；请把下面的内容告诉数据的维护者。',
    where: (file: string, line: number) => `${file}，第${line}行`,
    more: (n: number) => `另有${n}处，可用 yilan check 查看全部。`,
    unreadYears: (years: string) =>
      `${years}年的数据文件没有读到，这些年份的空缺是本站的，不是报告的。`,
  },

  states: {
    loading: '正在读取数据…',
    progress: (done: number, all: number, size: string) => `已读${done}/${all}个文件，${size}`,
    failed: '数据没有读出来',
    failedWhy: '原因',
    settings: '站点设置 site.json 有误',
    settingsRemedy: '请站点维护者改正后重新发布。在改正之前使用默认设置。',
  },

  unknownPlace: {
    title: '没有这个代码',
    text: (code: string) => `数据集中没有代码为“${code}”的地方。`,
    nearest: '最近的上级：',
    hints: '代码可能写错，或该地方已撤并。可以用上面的搜索框按名称查找。',
  },
  notFound: {
    title: '没有这个页面',
    text: (path: string) => `这个网址没有对应的页面：${path}`,
    hints: '可以从首页开始，或用上面的搜索框按地名查找。',
    toHome: '去首页',
  },
  address: {
    title: '网址中有看不懂的部分',
    parameter: (name: string, value: string) => `${name}=${value}`,
    ignored: '这部分没有采用，其余照常显示。',
  },

  footer: {
    source: '数据来源',
    licence: '许可',
    version: (version: string) => `数据版本 ${version}`,
    download: '下载数据文件',
    contact: '指出错误',
    about: '各数均为年度报告所印，未作更正；空缺不等于零。',
    publisher: '发布',
  },
}

export type Texts = typeof zh
