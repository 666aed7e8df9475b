/** The fixed parts of a citation. */
export const citationText = {
  zh: {
    publishedUnknown: '发布日期不明',
    retrievedUnknown: '读取日期不明',
    noUrl: '原文网址不明',
    titleUnknown: '所据报告未记录',
    copy: '（据第三方副本读取，网址为官方原址）',
    copyNoUrl: '（据第三方副本读取）',
    figure: (region: string, year: number, metric: string, value: string) =>
      `${region}${year}年“${metric}”：${value}`,
    place: (place: string) => `见${place}`,
    section: (section: string) => `报告“${section}”`,
    via: (title: string, page: string, day: string) =>
      `转引自：${title}[DB/OL]. [${day}]. ${page}.`,
    version: (title: string, version: string) => `${title}（数据版本${version}）`,
    synthetic: '（合成数据，仅供演示）',
  },
  en: {
    noDate: 'n.d.',
    untitled: 'Report not recorded',
    retrieved: (day: string) => `Retrieved ${day}`,
    retrievedUnknown: 'Date of retrieval not recorded',
    from: (url: string) => `from ${url}`,
    noUrl: 'address of the original unknown',
    copy: 'Read from a third party’s copy; the address is that of the official original.',
    copyNoUrl: 'Read from a third party’s copy.',
    genre: (region: string, year: number) =>
      `[Annual report on government information disclosure of ${region} for ${year}; in Chinese]`,
    figure: (region: string, year: number, metric: string, value: string) =>
      `${metric}, ${region}, ${year}: ${value}`,
    place: (place: string) => `(${place})`,
    section: (section: string) => `section ${section}`,
    via: (title: string, page: string, day: string) => `Cited via ${title}, ${page}, ${day}.`,
    version: (title: string, version: string) => `${title}, data version ${version}`,
    dataset: '[Data set]',
    synthetic: '[Synthetic data for demonstration]',
  },
} as const
