/** What the dialog on a figure's source and the list of reports say of citing, checking and correcting. */
const zh = {
  checks: '有关的核对',
  noChecks: '没有核对涉及这个数。',
  otherPlace: '下级各处的核对不在这一页。',
  toChecks: (place: string, year: number) => `查看${place}${year}年的全部核对`,
  original: '打开原文',
  cite: '引用这个数',
  citeFirst: '引用第一个数',
  citation: '引文',
  copy: '复制引文',
  correct: '指出错误',
  correctIntro: '如果这个数与原文不符，请告诉本站，下面的内容会一并写好。',
  correctMail: '写邮件指出错误',
  correctWeb: '到本站的反馈页',
  correctWebHint: '请把下面的文字一起贴上。',
  correctNobody:
    '本站没有设反馈地址。数字照报告所印；如果报告本身有误，请复制下面的文字，告诉发布这份报告的机关。',
  correctText: '要说明的内容',
  copyText: '复制文字',
  copied: '已复制。',
  notCopied: '浏览器不允许复制。文字已选中，请用键盘或菜单复制。',

  report: {
    subject: (place: string, year: number, metric: string) =>
      `数字有误：${place}${year}年“${metric}”`,
    region: (name: string, code: string) => `地方：${name}（${code}）`,
    year: (year: number) => `年度：${year}`,
    metric: (name: string, id: string) => `指标：${name}（${id}）`,
    value: (value: string) => `本站的数：${value}`,
    title: (title: string) => `报告：${title}`,
    url: (url: string) => `原文：${url}`,
    place: (place: string) => `报告中的位置：${place}`,
    file: (file: string, line: number) => `数据文件：${file} 第${line}行`,
    page: (page: string) => `页面：${page}`,
    right: '应为：',
  },

  days: (days: number) => (days < 0 ? `年终前${-days}天` : `年终后${days}天`),
  daysCaution: '发布日期取自页面；页面重新上传过的，可能比实际发布晚。',
  checksOf: (tally: string) => `核对：${tally}`,
}

const en: typeof zh = {
  checks: 'Checks on it',
  noChecks: 'No check touches this figure.',
  otherPlace: 'The checks of places below stand on their own pages.',
  toChecks: (place, year) => `All checks of ${place} for ${year}`,
  original: 'Open the original',
  cite: 'Cite this figure',
  citeFirst: 'Cite the first figure',
  citation: 'Citation',
  copy: 'Copy the citation',
  correct: 'Report an error',
  correctIntro:
    'If the figure is not what the original says, please tell this site. All that is needed is filled in.',
  correctMail: 'Report it by mail',
  correctWeb: 'Go to this site’s contact page',
  correctWebHint: 'Please paste the text below there.',
  correctNobody:
    'This site names no contact. Its figures are those of the report; if the report itself is wrong, copy the text below and tell the office that published it.',
  correctText: 'What to say',
  copyText: 'Copy the text',
  copied: 'Copied.',
  notCopied:
    'The browser does not allow copying. The text is selected: copy it by keyboard or menu.',

  report: {
    subject: (place, year, metric) => `Error in a figure: ${place} ${year}, “${metric}”`,
    region: (name, code) => `Place: ${name} (${code})`,
    year: (year) => `Year: ${year}`,
    metric: (name, id) => `Metric: ${name} (${id})`,
    value: (value) => `Figure shown: ${value}`,
    title: (title) => `Report: ${title}`,
    url: (url) => `Original: ${url}`,
    place: (place) => `Place in the report: ${place}`,
    file: (file, line) => `Data file: ${file}, line ${line}`,
    page: (page) => `Page: ${page}`,
    right: 'Should be: ',
  },

  days: (days) =>
    days < 0
      ? `${-days} ${days === -1 ? 'day' : 'days'} before the year’s end`
      : `${days} ${days === 1 ? 'day' : 'days'} after the year’s end`,
  daysCaution:
    'Dates are those of the pages; a page uploaded again may show a later date than that of publication.',
  checksOf: (tally) => `Checks: ${tally}`,
}

export const sourceText = { zh, en }
