import type { IngestProblem, IngestRule } from '../ingest/result'
import type { Reason } from '../report/rule'
import type { Lang } from './lang'

type Detail = IngestProblem['detail']

/** What the system says of a file, and what to do. */
const causes: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  EACCES: {
    zh: '没有权限，请改权限或换个用户',
    en: 'no permission: change it, or use another account',
  },
  EROFS: {
    zh: '所在的盘只能读，请把数据包复制到能写的地方',
    en: 'the disk is read-only: copy the package to where it can be written',
  },
  ENOSPC: { zh: '磁盘已满，请腾出空间', en: 'the disk is full: make room' },
  EDQUOT: { zh: '磁盘配额已用完，请腾出空间', en: 'the quota of the disk is used up: make room' },
  EISDIR: {
    zh: '这里应是文件，却是文件夹，请把它移走',
    en: 'there is a folder in place of the file: move it away',
  },
  ENOTDIR: {
    zh: '这里应是文件夹，却是文件，请检查路径',
    en: 'there is a file in place of the folder: check the path',
  },
  ENOENT: { zh: '已经不在了，请检查路径', en: 'it is gone: check the path' },
}
const sameCause: Readonly<Record<string, string>> = { EPERM: 'EACCES', EEXIST: 'ENOTDIR' }

function cause(code: string, lang: Lang): string {
  const known = causes[sameCause[code] ?? code]?.[lang]
  const unknown = lang === 'zh' ? '请检查磁盘' : 'check the disk'
  return [known ?? unknown, code].filter((part) => part !== '').join(lang === 'zh' ? '，' : ', ')
}
const causeZh = (code: string) => cause(code, 'zh')
const causeEn = (code: string) => cause(code, 'en')

function count(n: number, what: string): string {
  return `${n} ${n === 1 ? what : `${what}s`}`
}

const problemsZh: Record<IngestRule, (detail: Detail) => string> = {
  'file-empty': () => '文件是空的，没有可读的文字。',
  'file-broken': () => '文件已损坏，打不开。请重新下载。',
  'file-unreadable': ({ code }) => `文件读不了（${causeZh(String(code))}）。`,
  'file-encrypted': () => '文件加了密码，打不开。请换成不加密的文件。',
  'file-too-large': () => '文件过大，不像一份年度报告，没有读。',
  'file-unknown': () =>
    '不认识这种文件。请存成 HTML、TXT、DOCX 或带文字的 PDF；旧版 .doc 请另存为 .docx。',
  scanned: () => '这是扫描件或图片，里面没有文字。请换成网页或 Word 版本，或先做文字识别。',
  'table-too-large': () => '表格大得不像年度报告，没有读。',
  'zip-too-large': () => '压缩包展开后过大，没有读。',
  'zip-nested': () => '压缩包里套着压缩包，请先解开里面的。',
  'zip-no-report': () => '压缩包里没有报告：要有 HTML、TXT、DOCX 或 PDF 文件。',
  'reader-unreachable': () =>
    '读这种文件的程序要先从网上取来，现在取不到；文件没有问题。请联网、刷新本页，再打开它。',
  'not-a-report': () => '看不出这是政府信息公开工作年度报告，没有取数。',
  'no-figures': () => '是年度报告，但没有读到数。',
  'year-unknown': () => '看不出是哪一年的报告，请用 --year 指定。',
  'region-unknown': ({ name }) =>
    `${name ? `“${name}”不在` : '看不出发布机关，或它不在'} regions.csv 里，请用 --region 指定地区代码。`,
  'region-unsure': ({ candidates }) =>
    String(candidates).includes(' ')
      ? `可能是 ${candidates} 中的一个，请用 --region 指定。`
      : `看来是 ${candidates}，请用 --region 确认。`,
  'region-not-listed': ({ region }) => `regions.csv 里没有 ${region}。`,
  'region-differs': ({ given, name, said, saidName }) =>
    `标题写的是${saidName ? `${saidName}（${said}）` : ` ${String(said).replaceAll(' ', ' 或 ')}`}，指定的却是${name}（${given}）。现按${name}记，请核对。`,
  'year-differs': ({ given, said }) =>
    `报告写明是${said}年，指定的却是${given}年。现按${given}年记，请核对。`,
  'identity-fails': ({ rule, name, difference, places }) =>
    `核对“${name}”（${rule}）没有通过${difference === '' ? '' : `，差 ${difference}`}：${places}。可能读错，也可能报告本身如此。`,
}

const problemsEn: Record<IngestRule, (detail: Detail) => string> = {
  'file-empty': () => 'The file is empty: there is no text to read.',
  'file-broken': () => 'The file is damaged and cannot be opened. Download it again.',
  'file-unreadable': ({ code }) => `The file cannot be read (${causeEn(String(code))}).`,
  'file-encrypted': () => 'The file is locked with a password. Use one that is not.',
  'file-too-large': () => 'The file is too large for an annual report and was not read.',
  'file-unknown': () =>
    'This kind of file is not known. Save it as HTML, TXT, DOCX or a PDF with text; an old .doc as .docx.',
  scanned: () =>
    'This is a scan or a picture: it holds no text. Use the page or the Word file, or recognise its text first.',
  'table-too-large': () => 'A table is too large for an annual report; the file was not read.',
  'zip-too-large': () => 'The archive unpacks to too much and was not read.',
  'zip-nested': () => 'There is an archive inside the archive. Unpack that one first.',
  'zip-no-report': () => 'There is no report in the archive: no HTML, TXT, DOCX or PDF file.',
  'reader-unreachable': () =>
    'The part of the program that reads such files has to be fetched first, and there is no network; nothing is wrong with the file. Connect, reload the page and open it again.',
  'not-a-report': () =>
    'This does not look like an annual report on information disclosure; no figures were taken.',
  'no-figures': () => 'It is an annual report, but no figure was found.',
  'year-unknown': () => 'The year of the report is not stated. Give it with --year.',
  'region-unknown': ({ name }) =>
    `${name ? `“${name}” is not in` : 'The body that reports is not named, or not in'} regions.csv. Give its code with --region.`,
  'region-unsure': ({ candidates }) =>
    String(candidates).includes(' ')
      ? `It may be one of ${candidates}. Choose with --region.`
      : `It seems to be ${candidates}. Confirm with --region.`,
  'region-not-listed': ({ region }) => `There is no ${region} in regions.csv.`,
  'region-differs': ({ given, name, said, saidName }) =>
    `The title names ${saidName ? `${saidName} (${said})` : String(said).replaceAll(' ', ' or ')}, but ${name} (${given}) was given. It is filed under ${given}: check which is right.`,
  'year-differs': ({ given, said }) =>
    `The report says it is for ${said}, but ${given} was given. It is filed under ${given}: check which is right.`,
  'identity-fails': ({ rule, nameEn, difference, places }) =>
    `The check “${nameEn}” (${rule}) fails${difference === '' ? '' : ` (off by ${difference})`}: ${places}. Misread, or so in the report itself.`,
}

/** Why a reading is no surer than it is. */
export const reasonTexts: Readonly<Record<Lang, Readonly<Record<Reason, string>>>> = {
  zh: {
    stated: '原句直说',
    printed: '表内所印',
    'in-words': '原句说“没有”',
    'all-of-them': '原句说“均已答复”，数取自收到数',
    'channel-before': '渠道写在前一分句',
    until: '写作“截至”，可能是历年累计',
    'no-verb': '没有动词，按名目认定',
    'kind-of-item': '按类别名称归类',
    loose: '句式不够明确',
    'two-readings': '报告里有两个不同的数',
    'identity-fails': '所在的核对没有通过',
    'likely-misread': '几处加总都因它对不上，可能读错',
    'cells-missing': '这一行不完整',
    'heads-differ': '表头的列序与标准表不同，又认不全',
    negative: '这一格不应是负数',
    'other-name': '2019年式的“新制作”，与“制发”相近而不全同',
  },
  en: {
    stated: 'stated in so many words',
    printed: 'printed in the table',
    'in-words': 'the sentence says there were none',
    'all-of-them': 'all were answered, so the figure is that of those received',
    'channel-before': 'the channel is named in the clause before',
    until: 'counted “up to” a day: perhaps over several years',
    'no-verb': 'no verb; told by the noun',
    'kind-of-item': 'filed by the name of its kind',
    loose: 'the construction is not strict',
    'two-readings': 'the report has two different figures',
    'identity-fails': 'a check that it is part of fails',
    'likely-misread': 'several sums fail because of it: perhaps misread',
    'cells-missing': 'the row is not complete',
    'heads-differ': 'the heads name the columns in another order, which cannot be told for certain',
    negative: 'no figure below zero can stand here',
    'other-name': '“newly made” of the 2019 form: near to “issued”, not the same',
  },
}

interface Counts {
  files: number
  figures: number
  sure: number
  problems: number
}

interface Merged {
  added: number
  changed: number
  same: number
  held: number
}

/** What `yilan ingest` says. */
export const ingestTexts = {
  zh: {
    problem: ({ rule, detail }: IngestProblem) => problemsZh[rule](detail),
    noFile: '请写出报告文件或文件夹，如：yilan ingest 报告.html --json',
    notFound: (path: string) => `没有“${path}”。请检查路径。`,
    noReports: (path: string) => `“${path}”里没有报告文件（html、txt、docx、pdf、zip）。`,
    wrongYear: (value: string) => `--year 要写四位年份，不能是“${value}”。`,
    noPackage: (folder: string, file: string) =>
      `“${folder}”不是数据包：里面没有 ${file}。请检查路径，或补上这个文件。`,
    replaceAlone: '--replace 要和 --into 一起用：用 --into 写明改哪个数据包。',
    noAccess: (file: string, code: string) => `${file}：读写不了（${causeZh(code)}）。`,
    locked: (file: string, pid: number | null) =>
      `另一次运行${pid === null ? '' : `（进程 ${pid}）`}正在写这个数据包，请等它结束再运行。若并没有别的运行，请删去 ${file}。`,
    notPut: (file: string) => `${file}  没有写入。改好上面这一处后再运行。`,
    reissue: (file: string, id: string, first: string) =>
      `${file}  与数据包里的 ${first} 不是同一份（标题或发布日期不同），另记为 ${id}，两份都保留。请核对。`,
    unknownRegion: (code: string) => `regions.csv 里没有“${code}”这个地区。`,
    line: (
      file: string,
      at: number,
      of: number,
      {
        region,
        year,
        figures,
        unsure,
      }: { region: string; year: string; figures: number; unsure: number },
    ) =>
      `[${at}/${of}] ${file}  ${region || '地区？'} ${year || '年份？'}  ${figures}个数${unsure > 0 ? `，其中${unsure}个要核对` : ''}`,
    notMerged: (file: string) => `${file}  没有写入：先弄清地区和年份。`,
    unmapped: (file: string, count: number) =>
      `${file}  有${count}个数的指标不在 metrics.csv 里，没有写入。`,
    unsure: (file: string, count: number) =>
      `${file}  有${count}个数把握不足，没有写入：请看原句，属实的手工补入。`,
    changed: (key: string, old: string, now: string) => `${key}  ${old || '空'} → ${now}`,
    needsReplace: (count: number) =>
      `${count}个数与数据包里的不同，没有改。确认后加 --replace 再运行。`,
    merged: ({ added, changed, same, held }: Merged) =>
      `写入：新增${added}个，更改${changed}个，原样${same}个${held > 0 ? `，未改${held}个` : ''}。`,
    summary: ({ files, figures, sure, problems }: Counts) =>
      `${files}份文件，${figures}个数，其中${sure}个读得确定；${problems === 0 ? '没有问题' : `${problems}处要看一看`}。`,
    confidence: { sure: '确定', likely: '大概', unsure: '不确定' },
    unread: '没有归入指标的数',
  },
  en: {
    problem: ({ rule, detail }: IngestProblem) => problemsEn[rule](detail),
    noFile: 'Name a report or a folder: yilan ingest report.html --json',
    notFound: (path: string) => `There is no “${path}”. Check the path.`,
    noReports: (path: string) => `“${path}” holds no reports (html, txt, docx, pdf, zip).`,
    wrongYear: (value: string) => `--year takes four digits, not “${value}”.`,
    noPackage: (folder: string, file: string) =>
      `“${folder}” is no data package: there is no ${file} in it. Check the path, or add the file.`,
    replaceAlone: '--replace goes with --into: name the package that is to be changed.',
    noAccess: (file: string, code: string) =>
      `${file}: cannot be read or written (${causeEn(code)}).`,
    locked: (file: string, pid: number | null) =>
      `Another run${pid === null ? '' : ` (process ${pid})`} is writing this package. Run again when it has ended; if there is none, remove ${file}.`,
    notPut: (file: string) => `${file}  not written. Mend what is named above and run again.`,
    reissue: (file: string, id: string, first: string) =>
      `${file}  is not the report that the package has as ${first} (another title or date): filed as ${id}, and both are kept. Check it.`,
    unknownRegion: (code: string) => `There is no region “${code}” in regions.csv.`,
    line: (
      file: string,
      at: number,
      of: number,
      {
        region,
        year,
        figures,
        unsure,
      }: { region: string; year: string; figures: number; unsure: number },
    ) =>
      `[${at}/${of}] ${file}  ${region || 'region?'} ${year || 'year?'}  ${count(figures, 'figure')}${unsure > 0 ? `, ${unsure} to check` : ''}`,
    notMerged: (file: string) => `${file}  not written: settle region and year first.`,
    unmapped: (file: string, n: number) =>
      `${file}  not written, for want of their metrics in metrics.csv: ${count(n, 'figure')}.`,
    unsure: (file: string, n: number) =>
      `${file}  not written: ${count(n, 'unsure figure')}. Look at the sentences and add what is right by hand.`,
    changed: (key: string, old: string, now: string) => `${key}  ${old || 'empty'} → ${now}`,
    needsReplace: (n: number) =>
      `Left, being otherwise in the package: ${count(n, 'figure')}. Check, then run again with --replace.`,
    merged: ({ added, changed, same, held }: Merged) =>
      `Written: ${added} added, ${changed} changed, ${same} as before${held > 0 ? `, ${held} left` : ''}.`,
    summary: ({ files, figures, sure, problems }: Counts) =>
      `${count(files, 'file')}, ${count(figures, 'figure')}, ${sure} of them sure; ${problems === 0 ? 'no problems' : `${count(problems, 'thing')} to look at`}.`,
    confidence: { sure: 'sure', likely: 'likely', unsure: 'unsure' },
    unread: 'figures that fit no metric',
  },
} as const
