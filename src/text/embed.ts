import type { Lang } from './lang'

/** Words of an embedded figure, and of the dialog that gives it away. */
interface EmbedText {
  live: string
  liveNote: string
  dataVersion: (title: string, version: string) => string
  readUntil: (day: string) => string
  full: string
  newTab: string
  table: string
  year: string
  value: string
  report: string
  loading: string
  failed: (reason: string) => string
  newer: string
  retry: string
  keys: string
  sourceOf: (title: string) => string
  unread: (parts: string) => string
  /** The alternative text of a picture. */
  alt: (title: string, sentence: string) => string
  noData: string
  /** In place of a figure that there is none of. */
  lost: string
  toSite: string
  share: ShareText
}

interface ShareText {
  open: string
  openFor: (title: string) => string
  title: string
  close: string
  link: string
  linkLabel: string
  copyLink: string
  options: string
  lang: string
  langs: Record<Lang, string>
  theme: string
  themes: Record<'auto' | 'light' | 'dark', string>
  hide: string
  hidables: Record<'title' | 'source' | 'controls', string>
  snippets: string
  iframe: string
  iframeNote: string
  script: string
  scriptNote: string
  picture: string
  pictureNote: string
  pictureLink: string
  noPicture: string
  copyCode: string
  preview: string
  width: (px: number) => string
  frame: (title: string, px: number) => string
  qr: string
  qrAlt: (address: string) => string
  files: string
  isPrerendered: string
  local: string
}

export const embedText: Record<Lang, EmbedText> = {
  zh: {
    live: '随数据更新',
    liveNote: '数据更新后，嵌入的图随之更新；保存为图片的不会。',
    dataVersion: (title, version) => (version === '' ? title : `${title}，版本${version}`),
    readUntil: (day) => `报告读取至${day}`,
    full: '查看完整页面',
    newTab: '（在新标签页打开）',
    table: '同样的数，列成表',
    year: '年度',
    value: '数值',
    report: '报告',
    loading: '正在读取数据…',
    failed: (reason) => `数据没有读出来：${reason}`,
    newer: '数据有更新，图已重画。',
    retry: '重试',
    keys: '图可用键盘：左右键换年份，上下键换地方。',
    sourceOf: (title) => `数据：${title}`,
    unread: (parts) => `网址中有看不懂的部分，没有采用：${parts}`,
    alt: (title, sentence) => `${title}。${sentence}`,
    noData: '没有可画的数',
    lost: '没有找到这张图：网址中的地方或指标可能写错了，也可能还没有这项数。',
    toSite: '打开网站',
    share: {
      open: '分享、嵌入',
      openFor: (title) => `分享、嵌入：${title}`,
      title: '分享、嵌入这张图',
      close: '关闭',
      link: '链接',
      linkLabel: '这张图的链接',
      copyLink: '复制链接',
      options: '选项',
      lang: '语言',
      langs: { zh: '中文', en: 'English' },
      theme: '颜色',
      themes: { auto: '随读者的系统', light: '浅色', dark: '深色' },
      hide: '不显示',
      hidables: { title: '标题', source: '来源', controls: '表和链接' },
      snippets: '嵌入代码',
      iframe: '一段框架代码',
      iframeNote: '任何允许 iframe 的系统都能用；高度固定。',
      script: '自动调整高度，附数据表',
      scriptNote: '脚本不能运行时，读者看到同样数字的表；能运行时换成图，高度随内容变。',
      picture: '图片',
      pictureNote:
        '框架和脚本都不许用时，放图片。标题、来源、数据版本都印在图上；图片不会自动更新。',
      pictureLink: '下载图片（PNG）',
      noPicture: '这个画面没有现成的图片；可在“下载、引用、分享”里保存一张，自行上传。',
      copyCode: '复制代码',
      preview: '预览',
      width: (px) => `${px}像素宽`,
      frame: (title, px) => `预览，${px}像素宽：${title}`,
      qr: '二维码',
      qrAlt: (address) => `二维码，内容是链接：${address}`,
      files: '同样数字的文件：',
      isPrerendered: '这张图有做好的页面，打开最快。',
      local: '站点设置里没有写网址（site.json 的 address），下面的代码用的是您现在打开的地址。',
    },
  },
  en: {
    live: 'Updated with the data',
    liveNote: 'When the data change, the embedded chart changes too; a picture does not.',
    dataVersion: (title, version) => (version === '' ? title : `${title}, version ${version}`),
    readUntil: (day) => `reports read until ${day}`,
    full: 'Open the full page',
    newTab: ' (opens in a new tab)',
    table: 'The same numbers as a table',
    year: 'Year',
    value: 'Figure',
    report: 'Report',
    loading: 'Reading the data…',
    failed: (reason) => `The data could not be read: ${reason}`,
    newer: 'The data are newer: the chart was drawn again.',
    retry: 'Try again',
    keys: 'The chart works by keyboard: left and right change the year, up and down the place.',
    sourceOf: (title) => `Data: ${title}`,
    unread: (parts) => `Parts of the address were not understood and not used: ${parts}`,
    alt: (title, sentence) => `${title}. ${sentence}`,
    noData: 'No figures to draw',
    lost: 'There is no such figure: the address may name a wrong place or metric, or one without figures.',
    toSite: 'Open the site',
    share: {
      open: 'Share, embed',
      openFor: (title) => `Share, embed: ${title}`,
      title: 'Share or embed this figure',
      close: 'Close',
      link: 'Link',
      linkLabel: 'Link to this figure',
      copyLink: 'Copy link',
      options: 'Options',
      lang: 'Language',
      langs: { zh: '中文', en: 'English' },
      theme: 'Colours',
      themes: { auto: 'as the reader’s system', light: 'light', dark: 'dark' },
      hide: 'Leave out',
      hidables: { title: 'title', source: 'source', controls: 'table and link' },
      snippets: 'Code to paste',
      iframe: 'A plain frame',
      iframeNote: 'For any system that allows an iframe. Its height is fixed.',
      script: 'Sizes itself, with a table inside',
      scriptNote:
        'Where scripts do not run, readers see the same numbers as a table. Where they do, the chart takes its place and grows to its content.',
      picture: 'A picture',
      pictureNote:
        'Where neither frames nor scripts are allowed. Title, source and version of the data are printed in it; a picture is not updated.',
      pictureLink: 'Download the picture (PNG)',
      noPicture:
        'There is no ready picture of this view: save one under “Download, cite, share” and upload it yourself.',
      copyCode: 'Copy code',
      preview: 'Preview',
      width: (px) => `${px} px wide`,
      frame: (title, px) => `Preview, ${px} px wide: ${title}`,
      qr: 'QR code',
      qrAlt: (address) => `QR code of the link ${address}`,
      files: 'The same numbers as files: ',
      isPrerendered: 'This figure has a ready page, which opens fastest.',
      local:
        'The site’s settings name no address (address in site.json): the code below uses the one you have open.',
    },
  },
}
