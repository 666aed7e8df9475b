import type { IngestProblem, IngestUnread } from '../ingest/result'
import type { Decision, Edit, FigureStatus } from '../ingest/revision'
import type { WrittenFault } from '../ingest/written'
import type { Lang } from './lang'

type Why =
  | 'other-year'
  | 'other-body'
  | 'many-years'
  | 'part'
  | 'no-metric'
  | 'weaker-reading'
  | 'no-cell'
  | 'too-large'

const zh = {
  title: '整理报告',
  lead: '打开一份年度报告，取出其中的数字，对着原句逐个核对，再存入数据集。',
  description:
    '从政府信息公开工作年度报告（网页、Word、PDF、文本）中取数：每个数对着原句核对、改正，再存入数据集。文件只在本机读，不上传。',
  local: '文件只在这台电脑上读，不上传。',
  command: '报告多时可用命令：',
  commandLine: 'npm run -s yilan -- ingest <文件或文件夹> --into public/data',

  starting: '正在准备…',
  choose: '选择文件',
  drop: '也可把文件拖到这一页。能读 HTML、TXT、DOCX、带文字的 PDF，和装着它们的 ZIP。',
  dropHere: '放开，读这些文件',
  paste: '粘贴文字或表格',
  pasteHeading: '报告标题',
  pasteHeadingHint: '只贴一部分时要写，如：黄阁镇2021年政府信息公开工作年度报告',
  pasteText: '文字或表格',
  pasteRead: '读取',
  pasteEmpty: '请先在上面贴入报告的文字或表格。',
  pasted: (n: number) => `粘贴的文字${n}`,

  papers: '文件',
  reading: '正在读…',
  unreadable: '读不了',
  figures: (n: number, open: number) => (open > 0 ? `${n}个数，${open}个要核对` : `${n}个数`),
  remove: (name: string) => `移除${name}`,
  removeShort: '移除',
  removeAsk: (name: string) => `${name}里已有你的改动，移除后不再保留，不能撤销。`,
  removed: (name: string) => `已移除${name}。`,
  stop: (name: string) => `停止读取${name}`,
  stopShort: '停止',
  clear: '清空全部',
  clearAsk: '清空后，所有文件和改动都不再保留，不能撤销。',
  clearYes: '确定清空',
  cleared: '已全部清空。',
  cancel: '取消',
  kept: '改动存在这台电脑的浏览器里，刷新或关掉再开都在。',
  notKept: '这个浏览器不让保存：刷新后改动会丢失。请及时存出。',

  place: '地方',
  placeUnknown: '未定',
  placeChoose: '选择地方',
  placeChange: '换一个地方',
  placeSet: (name: string) => `地方已定为${name}。`,
  candidates: '可能是：',
  year: '年度',
  yearSet: '确定年度',
  yearWrong: (now: number) => `请填2008年至${now}年之间的年份。`,
  form: '表式',
  published: '公布日期',
  noForm: '未见法定表格',

  problems: {
    'year-unknown': () => '看不出是哪一年的报告，请填年度。',
    'region-unknown': ({ name }: IngestProblem['detail']) =>
      `${name ? `数据集里没有“${name}”` : '看不出是哪里的报告'}，请选择地方。`,
    'region-unsure': ({ candidates }: IngestProblem['detail']) =>
      String(candidates).includes(' ')
        ? '有几个地方都对得上，请选一个。'
        : '看来是下面这个地方，请确认。',
    'not-a-report': () => '看不出这是政府信息公开工作年度报告，没有取数。仍可选中文字，自己录入。',
  } as Partial<Record<IngestProblem['rule'], (detail: IngestProblem['detail']) => string>>,

  panes: '左右两栏',
  document: '原文',
  read: '读出的数',
  documentHint: '选中原文里的一个数，可录入新的。',
  keys: '键盘：↑ ↓ 或 J K 逐个看，回车在原文与数之间来回，C 属实，E 改，X 不取，Ctrl+Z 撤销，Ctrl+Y 重做；在表格里 ↑ ↓ 换行，Ctrl+回车看原文。',
  undo: '撤销',
  acts: {
    confirm: '已确认',
    reject: '不取',
    correct: '已改',
    choose: '只取这个',
    add: '手工录入',
    region: '地方已改',
    year: '年度已改',
  } satisfies Record<Edit['kind'], string>,
  did: (act: string, isUndone: boolean, what: string) =>
    `${isUndone ? `已撤销“${act}”` : act}${what ? `：${what}` : ''}。`,
  redo: '重做',
  add: '录入一个数',
  addSelected: (text: string) => `把“${text}”录为一个数`,
  legend: '记号',

  summary: (sure: number, likely: number, unsure: number) =>
    `确定${sure}个，大概${likely}个，不确定${unsure}个`,
  onlyOpen: '只看要核对的',
  noneOpen: '没有要核对的了。',
  cells: (n: number) => `表格里另有${n}个数，见下面各表。`,
  nothing: '没有读到数。',

  confidence: { sure: '确定', likely: '大概', unsure: '不确定' },
  decision: {
    open: '',
    confirmed: '已确认',
    corrected: '已改',
    rejected: '不取',
    added: '手工录入',
  } as Record<Decision, string>,
  unread: '未归入指标',
  unreadTitle: (n: number) => `没有归入指标的数（${n}个）`,
  unreadWhy: {
    'other-year': '是往年的数',
    'other-body': '是别的机关的数',
    'many-years': '是历年合计',
    part: '只是总数的一部分',
    'no-metric': '没有相应的指标',
    'weaker-reading': '另有更明确的一处',
    'no-cell': '对不上表里的格',
    'too-large': '大得不可能是数量',
  } as Record<Why, string>,
  place_: (place: string) => `报告“${place}”`,
  why: '依据',
  readAs: (value: string) => `原读作${value}`,
  confirm: '属实',
  correct: '改',
  reject: '不取',
  restore: '取回',
  value: '数值',
  saveValue: '确定',
  faults: {
    'not-number': '这不是一个数。',
    negative: '这项指标不会是负数。',
    'not-percent': '这项指标不是百分比。',
    'over-100': '百分比应在0到100之间。',
    'not-whole': '这项指标只计整数。',
  } satisfies Record<WrittenFault, string>,
  toDocument: '看原文',
  noEvidence: '手工录入，原文中没有标出',
  rivals: (values: string) => `报告里另有一个不同的数：${values}。两个都留，还是只取这一个？`,
  chooseThis: '只取这一个',

  addTitle: '录入一个数',
  metric: '指标',
  metricChoose: '请选择',
  status: '写法',
  statuses: { '': '照印', approximate: '约数', in_words: '用文字说的' } as Record<
    FigureStatus,
    string
  >,
  evidence: '原句',
  evidenceHint: '从原文抄一句，日后好核对',
  addSubmit: '录入',

  tables: '法定表格',
  tablesIntro: '格里的数可以改。空格表示没有数，不是零。合计随改随算。',
  inferred: '空格，据行列合计推得为零',
  cellLabel: (place: string) => place,

  save: '保存与预览',
  counting: '正在对照数据包…',
  nothingToSave: '没有要写的数：数据包里都有了，或还没有定下地方和年度。',
  willAdd: (n: number) => `新增${n}个`,
  willChange: (n: number) => `更改${n}个`,
  same: (n: number) => `与数据包相同${n}个`,
  unsure: (n: number) => `不确定、还没有确认的${n}个不写`,
  unmapped: (n: number) => `数据包没有其指标的${n}个不写`,
  left: (file: string) => `${file}：没有定下地方或年度，不写。`,
  reissue: (file: string, first: string) =>
    `${file}：标题或发布日期与数据包里的 ${first} 不同，另作一份报告写入，两份都保留。请核对。`,
  differs: (n: number) => `有${n}个数与数据包里的不同：`,
  differsHere: (n: number) => `有${n}个数与数据包里的，或与这里另一份文件的不同：`,
  fromFile: (file: string) => `（取自“${file}”）`,
  replace: '用这里的数替换',
  notReplaced: '（不替换，原来的数照旧）',
  zip: '存成 ZIP',
  zipNote: 'ZIP 里是改动过的整个文件，文件名与数据包相同：解开覆盖即可，或交给维护数据的人。',
  csv: (path: string) => `只存 ${path}`,
  previewIn: (name: string, year: number) => `在${name}${year}年的页面上预览`,
  previewLost: '预览的页面没有取到，可能是断网了。核对过的都在，连上网后再试；存成 ZIP 不用网络。',
  failed: '数据包没有读到，不能保存：',
}

const en: typeof zh = {
  title: 'Workbench',
  lead: 'Open an annual report, have its figures read, check them one by one, and save them as rows of the dataset.',
  description:
    'Turn an annual report on information disclosure (web page, Word, PDF, text) into rows of the dataset: each figure is checked against its sentence. Files are read on your computer only.',
  local: 'Files are read on this computer only; nothing is uploaded.',
  command: 'For many reports there is a command: ',
  commandLine: 'npm run -s yilan -- ingest <file or folder> --into public/data',

  starting: 'Getting ready…',
  choose: 'Choose files',
  drop: 'Or drop files on this page: HTML, TXT, DOCX, PDF with text, or a ZIP of them.',
  dropHere: 'Let go to read these files',
  paste: 'Paste text or a table',
  pasteHeading: 'Title of the report',
  pasteHeadingHint: 'needed for a part of a report: 黄阁镇2021年政府信息公开工作年度报告',
  pasteText: 'Text or table',
  pasteRead: 'Read',
  pasteEmpty: 'Paste the text or a table of the report above first.',
  pasted: (n) => `Pasted text ${n}`,

  papers: 'Files',
  reading: 'reading…',
  unreadable: 'cannot be read',
  figures: (n, open) => (open > 0 ? `${n} figures, ${open} to check` : `${n} figures`),
  remove: (name) => `Remove ${name}`,
  removeShort: 'Remove',
  removeAsk: (name) =>
    `You have worked on ${name}. Removing it deletes that work, which cannot be undone.`,
  removed: (name) => `${name} was removed.`,
  stop: (name) => `Stop reading ${name}`,
  stopShort: 'Stop',
  clear: 'Delete all work',
  clearAsk: 'All files and changes will be deleted here. This cannot be undone.',
  clearYes: 'Delete',
  cleared: 'All work was deleted.',
  cancel: 'Cancel',
  kept: 'Changes are kept in this browser, also when the page is closed.',
  notKept: 'This browser refuses to keep the work: a reload loses it. Save it in time.',

  place: 'Place',
  placeUnknown: 'not settled',
  placeChoose: 'Choose a place',
  placeChange: 'Another place',
  placeSet: (name) => `The place is now ${name}.`,
  candidates: 'It may be: ',
  year: 'Year',
  yearSet: 'Set the year',
  yearWrong: (now: number) => `Give a year from 2008 to ${now}.`,
  form: 'Form',
  published: 'Published on',
  noForm: 'no statutory table seen',

  problems: {
    'year-unknown': () => 'The report does not say for which year it is. Give the year.',
    'region-unknown': ({ name }) =>
      `${name ? `The dataset has no “${name}”` : 'The report does not say whose it is'}. Choose a place.`,
    'region-unsure': ({ candidates }) =>
      String(candidates).includes(' ')
        ? 'Several places fit. Choose one.'
        : 'It seems to be the place below. Please confirm.',
    'not-a-report': () =>
      'This does not look like an annual report on information disclosure, so no figures were taken. You can still select text and add them.',
  },

  panes: 'Both sides',
  document: 'Document',
  read: 'Figures',
  documentHint: 'Select a number in the document to add a figure.',
  keys: 'Keys: ↑ ↓ or J K step, Enter goes between document and figure, C confirms, E corrects, X rejects, Ctrl+Z undoes, Ctrl+Y redoes; in a table ↑ ↓ change rows, Ctrl+Enter shows the document.',
  undo: 'Undo',
  acts: {
    confirm: 'Confirmed',
    reject: 'Rejected',
    correct: 'Corrected',
    choose: 'Only this one kept',
    add: 'Added by hand',
    region: 'Place changed',
    year: 'Year changed',
  },
  did: (act, isUndone, what) =>
    `${isUndone ? `Undone: ${act.toLowerCase()}` : act}${what ? `, ${what}` : ''}.`,
  redo: 'Redo',
  add: 'Add a figure',
  addSelected: (text) => `Add “${text}” as a figure`,
  legend: 'Marks',

  summary: (sure, likely, unsure) => `${sure} sure, ${likely} likely, ${unsure} unsure`,
  onlyOpen: 'Only those to check',
  noneOpen: 'Nothing is left to check.',
  cells: (n) => `${n} more figures stand in the tables below.`,
  nothing: 'No figures were read.',

  confidence: { sure: 'sure', likely: 'likely', unsure: 'unsure' },
  decision: {
    open: '',
    confirmed: 'confirmed',
    corrected: 'corrected',
    rejected: 'rejected',
    added: 'added by hand',
  },
  unread: 'fits no metric',
  unreadTitle: (n) => `Numbers that fit no metric (${n})`,
  unreadWhy: {
    'other-year': 'of another year',
    'other-body': 'of another body',
    'many-years': 'of several years together',
    part: 'only a part of a whole',
    'no-metric': 'there is no such metric',
    'weaker-reading': 'another place says it more clearly',
    'no-cell': 'fits no cell of the table',
    'too-large': 'too large for a count',
  },
  place_: (place) => `Part ${place} of the report`,
  why: 'Why',
  readAs: (value) => `read as ${value}`,
  confirm: 'Confirm',
  correct: 'Correct',
  reject: 'Reject',
  restore: 'Take it back in',
  value: 'Value',
  saveValue: 'Set',
  faults: {
    'not-number': 'This is not a number.',
    negative: 'This metric cannot be negative.',
    'not-percent': 'This metric is no percentage.',
    'over-100': 'A percentage lies between 0 and 100.',
    'not-whole': 'This metric is counted in whole numbers.',
  },
  toDocument: 'Show in the document',
  noEvidence: 'added by hand, not marked in the document',
  rivals: (values) =>
    `The report has another figure for this: ${values}. Keep both, or only this one?`,
  chooseThis: 'Only this one',

  addTitle: 'Add a figure',
  metric: 'Metric',
  metricChoose: 'Choose',
  status: 'As written',
  statuses: { '': 'as printed', approximate: 'approximate', in_words: 'said in words' },
  evidence: 'Sentence',
  evidenceHint: 'copy a sentence of the report, to check it later',
  addSubmit: 'Add',

  tables: 'Statutory tables',
  tablesIntro:
    'Cells can be edited. An empty cell has no figure; it is not zero. Sums follow as you type.',
  inferred: 'blank; must be zero for its row and column to close',
  cellLabel: (place) => place,

  save: 'Save and preview',
  counting: 'Comparing with the dataset…',
  nothingToSave:
    'There is nothing to write: the dataset has it all, or place and year are not settled.',
  willAdd: (n) => `${n} added`,
  willChange: (n) => `${n} changed`,
  same: (n) => `${n} as in the dataset`,
  unsure: (n) => `${n} unsure and not confirmed, not written`,
  unmapped: (n) => `${n} of metrics that the dataset does not have, not written`,
  left: (file) => `${file}: not written, since its place or year is not settled.`,
  reissue: (file, first) =>
    `${file}: another title or date than the dataset’s ${first}, so it is written as a report of its own, and both are kept. Check it.`,
  differs: (n) => `${n === 1 ? '1 figure differs' : `${n} figures differ`} from the dataset:`,
  differsHere: (n) =>
    `${n === 1 ? '1 figure differs' : `${n} figures differ`} from the dataset or from another file here:`,
  fromFile: (file) => ` (of “${file}”)`,
  replace: 'Replace them with those here',
  notReplaced: ' (not replaced; the earlier figures stay)',
  zip: 'Save as ZIP',
  zipNote:
    'The ZIP holds the changed files whole, named as in the dataset: unpack it over the folder, or give it to whoever keeps the data.',
  csv: (path) => `Only ${path}`,
  previewIn: (name, year) => `Preview on the page of ${name} for ${year}`,
  previewLost:
    'The page to preview on could not be fetched; the network may be down. Your work is kept: try again once you are online. Saving as ZIP needs no network.',
  failed: 'The dataset cannot be read, so nothing can be saved: ',
}

/** The words of the workbench. */
export const workbenchText: Readonly<Record<Lang, typeof zh>> = { zh, en }

/** Why a number was not read; an unknown reason is shown as it is. */
export function unreadWhy({ why }: IngestUnread, lang: Lang): string {
  const texts: Readonly<Record<string, string>> = workbenchText[lang].unreadWhy
  return texts[why] ?? why
}
