import type { FileKind } from '../dataset/contents'
import type { Sum } from '../dataset/model'
import type { Lang } from './lang'

/** The parts of the page, in order; each is an anchor: `/download/#dictionary`. */
export const DOWNLOAD_PARTS = [
  'files',
  'dictionary',
  'changes',
  'addresses',
  'licence',
  'examples',
] as const
export type DownloadPart = (typeof DOWNLOAD_PARTS)[number]

const zh = {
  title: '下载',
  lead: '本站读的就是这些文件。可以整包下载，也可以逐个下载；各列的类型写在 datapackage.json 里，用任何工具都能读。',
  workbench: '有新的年度报告要收进来：',
  contents: '目录',
  parts: {
    files: '数据文件',
    dictionary: '指标词典',
    changes: '更新记录',
    addresses: '供程序使用的网址',
    licence: '许可与引用',
    examples: '用法示例',
  } satisfies Record<DownloadPart, string>,

  loading: '正在读取文件清单…',
  failed: '文件清单没有读出来。',
  nameAndVersion: (title: string, version: string) =>
    version === '' ? title : `${title}，数据版本 ${version}`,
  ofPlace: (name: string) => `这是“${name}”的数据包。`,
  toTop: '整个数据集的数据包',
  deeper: (n: number) =>
    `数据集是一棵由数据包组成的树。这个包只含下面列出的文件；另有${n}处的数据在各自的包里，要分别下载：`,

  zip: (files: number) => `下载 ZIP（${files}个文件）`,
  zipSized: (files: number, size: string) => `下载 ZIP（${files}个文件，解开后共 ${size}）`,
  zipIncomplete: (files: number, missing: number) =>
    `下载 ZIP（${files}个文件，另有${missing}个取不到）`,
  zipNote:
    'ZIP 由你的浏览器用主机上现在的文件当场打包，文件内容一字不动。主机上的数据可能比这个页面新。',
  packing: '正在打包…',
  measuring: '正在读取文件，计算大小和校验值…',
  progress: (done: number, all: number, size: string) => `${done}/${all}个文件，${size}`,
  saved: (files: number, size: string) => `已打包${files}个文件，ZIP 共 ${size}。`,
  leftOut: (n: number) => `有${n}个文件取不到，没有放进 ZIP：`,
  unreadable: (n: number) => `有${n}个文件取不到：`,
  workFailed: '没有完成：',
  measure: '计算大小和校验值',
  measureNote: '文件较大，没有全部读取。计算其余的大小和校验值，要把它们都下载一遍。',
  noDigest:
    '浏览器只在 https 网址上计算 SHA-256。这个页面不是 https，所以没有校验值；文件照样可以下载。',
  tableCaption: '数据包的各个文件',
  columns: {
    file: '文件',
    what: '内容',
    rows: '行数',
    size: '大小',
    sha256: 'SHA-256',
  },
  kinds: {
    descriptor: '文件清单，各列的类型和约束',
    readme: '说明：怎么来的、覆盖多少、已知的矛盾',
    regions: '地方和部门，一行一个',
    metrics: '指标，一行一个',
    reports: '报告，一行一份',
    observations: '数据，一行一个数',
    places: '全部地名，供查找用',
    other: '其他文件',
  } satisfies Record<FileKind, string>,
  ofYear: (year: number) => `${year}年的数据，一行一个数`,
  unknownYet: '未读',
  unavailable: '取不到',
  noRows: '—',
  checksums: '全部校验值',
  checksumsNote: '存为 SHA256SUMS，放在解开的文件夹里，运行 sha256sum -c SHA256SUMS 即可核对。',
  checksumsCopy: '复制校验值',

  filter: '在词典中查找',
  filterHint: '名称、标识、定义，中英文都可以',
  found: (n: number, all: number) => (n === all ? `共${all}个指标` : `找到${n}个，共${all}个`),
  noneFound: '没有符合的指标。',
  noMetrics: '指标表没有读到，所以这里没有词典。',
  metricColumns: { metric: '指标', definition: '定义和依据', sum: '怎样汇总' },
  count: (n: number) => `${n}个`,
  basis: '依据：',
  unit: (unit: string) => `单位：${unit}`,
  sums: { sum: '各处相加', none: '不能汇总' } satisfies Record<
    Exclude<Sum['kind'], 'mean'>,
    string
  >,
  mean: (weight: string) => `按“${weight}”加权平均`,
  better: { up: '高者为好', down: '低者为好' },

  changesOf: (name: string) => `数据包 ${name} 各版本增加和更正了什么。`,
  otherPackage:
    '主机上的数据包不是本项目附带的那一个，这里没有它的更新记录；请看数据包里的 README.md，或问发布者。',
  newerThanLog: (version: string) =>
    `主机上的数据版本是 ${version}，下面的记录里没有这一版：数据比这个页面新。`,
  version: (version: string) => `版本 ${version}`,

  addressesIntro:
    '不需要密钥，也没有接口程序：每个文件、每个页面都有固定的网址。只写与默认不同的参数；看不懂的参数会在页面上指出，不会悄悄略过。',
  addressesBase: '下面的网址都接在本站网址之后：',
  dataAddresses: '数据文件',
  pageAddresses: '页面',
  addressColumns: { pattern: '网址', meaning: '是什么', example: '例' },
  parameters: '页面的参数',
  parameterColumns: { name: '参数', value: '值', pages: '用在' },

  licence: '数据许可：',
  publisher: '发布：',
  sources: '来源',
  citeIntro: '引用单个数，请点开页面上的数字，出处里有写好的引文。引用整个数据集：',
  citation: '引文',
  copyCitation: '复制引文',
  aboutLink: '怎样读这些数、它们说明不了什么，见说明页。',

  examplesIntro:
    '三个例子做同一件事：读入各年的数，接上地名和指标名，列出一个区各镇街的热线工单，再列出一份报告里的数和出处。没有数的地方是空缺，不当作零。代码按文本读。例子以数据包的文件夹为唯一的参数，不下载任何东西。',
  exampleNames: {
    python: 'Python（pandas）',
    r: 'R',
    duckdb: 'DuckDB（SQL）',
  },
  run: '运行：',
  exampleCode: (name: string) => `${name}示例代码`,
  copyCode: '复制代码',
}

export type DownloadText = typeof zh

const en: DownloadText = {
  title: 'Download',
  lead: 'These are the very files that this site reads: take them all at once or one by one. The types of their columns stand in datapackage.json, so any tool can read them.',
  workbench: 'To add a new annual report, open the ',
  contents: 'Contents',
  parts: {
    files: 'Data files',
    dictionary: 'Dictionary of metrics',
    changes: 'Changes',
    addresses: 'Addresses for programs',
    licence: 'Licence and how to cite',
    examples: 'Worked examples',
  },

  loading: 'Reading the list of files…',
  failed: 'The list of files could not be read.',
  nameAndVersion: (title, version) =>
    version === '' ? title : `${title}, data version ${version}`,
  ofPlace: (name) => `This is the package of ${name}.`,
  toTop: 'The package of the whole dataset',
  deeper: (n) =>
    `The dataset is a tree of packages. This one holds the files listed below and no more; the data of ${n} ${n === 1 ? 'place stands in a package of its own' : 'places stand in packages of their own'}, to be downloaded there: `,

  zip: (files) => `Download ZIP (${files} files)`,
  zipSized: (files, size) => `Download ZIP (${files} files, ${size} unpacked)`,
  zipIncomplete: (files, missing) =>
    `Download ZIP (${files} files; ${missing} more cannot be fetched)`,
  zipNote:
    'Your browser makes the ZIP from the files as the host serves them now, byte for byte. They may be newer than this page.',
  packing: 'Packing…',
  measuring: 'Reading the files for their sizes and checksums…',
  progress: (done, all, size) => `${done} of ${all} files, ${size}`,
  saved: (files, size) =>
    `Packed ${files} ${files === 1 ? 'file' : 'files'} into a ZIP of ${size}.`,
  leftOut: (n) =>
    `${n} ${n === 1 ? 'file' : 'files'} could not be fetched and ${n === 1 ? 'is' : 'are'} not in the ZIP:`,
  unreadable: (n) => `${n} ${n === 1 ? 'file' : 'files'} could not be fetched:`,
  workFailed: 'Not done: ',
  measure: 'Compute sizes and checksums',
  measureNote:
    'The files are large and were not all read. To compute the other sizes and checksums, all of them have to be downloaded.',
  noDigest:
    'Browsers compute SHA-256 at https addresses only. This page is not at one, so there are no checksums; the files can be downloaded all the same.',
  tableCaption: 'The files of the package',
  columns: {
    file: 'File',
    what: 'Content',
    rows: 'Rows',
    size: 'Size',
    sha256: 'SHA-256',
  },
  kinds: {
    descriptor: 'List of files; types and constraints of their columns',
    readme: 'Where the figures come from, coverage, known contradictions',
    regions: 'Places and bodies, one a row',
    metrics: 'Metrics, one a row',
    reports: 'Reports, one a row',
    observations: 'Figures, one a row',
    places: 'Names of all places, for searching',
    other: 'Another file',
  },
  ofYear: (year) => `Figures of ${year}, one a row`,
  unknownYet: 'not read',
  unavailable: 'not available',
  noRows: '—',
  checksums: 'All checksums',
  checksumsNote:
    'Saved as SHA256SUMS in the unpacked folder, they are checked by sha256sum -c SHA256SUMS.',
  checksumsCopy: 'Copy the checksums',

  filter: 'Search the dictionary',
  filterHint: 'name, id or definition, in Chinese or English',
  found: (n, all) => (n === all ? `${all} metrics` : `${n} of ${all} metrics`),
  noneFound: 'No metric fits.',
  noMetrics: 'The table of metrics could not be read, so there is no dictionary.',
  metricColumns: {
    metric: 'Metric',
    definition: 'Definition and basis',
    sum: 'How it adds up',
  },
  count: (n) => `${n} ${n === 1 ? 'metric' : 'metrics'}`,
  basis: 'Basis: ',
  unit: (unit) => `Unit: ${unit}`,
  sums: { sum: 'Places are added', none: 'Places cannot be joined' },
  mean: (weight) => `Mean, weighted by “${weight}”`,
  better: { up: 'Higher is better', down: 'Lower is better' },

  changesOf: (name) => `What each version of the package ${name} added or corrected.`,
  otherPackage:
    'The package on this host is not the one that comes with this project, and no changes of it are recorded here: see the README.md in the package, or ask its publisher.',
  newerThanLog: (version) =>
    `The data on this host have version ${version}, which the record below does not mention: they are newer than this page.`,
  version: (version) => `Version ${version}`,

  addressesIntro:
    'There is no key and no interface to call: every file and every page has a fixed address. Write only what differs from the default. A parameter that cannot be understood is named on the page, never passed over in silence.',
  addressesBase: 'All addresses below follow that of this site: ',
  dataAddresses: 'Data files',
  pageAddresses: 'Pages',
  addressColumns: { pattern: 'Address', meaning: 'What it is', example: 'Example' },
  parameters: 'Parameters of pages',
  parameterColumns: { name: 'Parameter', value: 'Value', pages: 'Used at' },

  licence: 'Licence of the data: ',
  publisher: 'Publisher: ',
  sources: 'Sources',
  citeIntro:
    'To cite a single figure, select it on its page: its source comes with a ready reference. To cite the whole dataset:',
  citation: 'Reference',
  copyCitation: 'Copy the reference',
  aboutLink: 'How to read the figures, and what they cannot say, stands on the page About.',

  examplesIntro:
    'All three do the same: read the figures of all years, join the names of places and metrics, list the hotline tickets of a district’s towns, then the figures of one report with their places in it. Where there is no figure there is a gap, never a zero. Codes are read as text. The folder of the package is their only argument, and they download nothing.',
  exampleNames: {
    python: 'Python (pandas)',
    r: 'R',
    duckdb: 'DuckDB (SQL)',
  },
  run: 'Run: ',
  exampleCode: (name) => `Example in ${name}`,
  copyCode: 'Copy the code',
}

/** All words of `/download/`, besides the addresses. */
export const downloadText: Readonly<Record<Lang, DownloadText>> = { zh, en }

/** A size as a reader knows it: `812 B`, `62.3 kB`, `1.4 MB`, in steps of 1,000. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_950) return `${(bytes / 1e3).toFixed(1)} kB`
  return `${(bytes / 1e6).toFixed(1)} MB`
}
