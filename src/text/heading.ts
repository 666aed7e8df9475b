/** What can be done with a place's page, beside its name. */
interface HeadingText {
  actions: string
  compare: string
  compareBelow: string
  share: string
  shareBySystem: string
  print: string
}

export const headingText: Record<'zh' | 'en', HeadingText> = {
  zh: {
    actions: '这一页',
    compare: '与同级比较',
    compareBelow: '比较下级各处',
    share: '分享',
    shareBySystem: '用手机或系统分享',
    print: '打印',
  },
  en: {
    actions: 'This page',
    compare: 'Compare with its peers',
    compareBelow: 'Compare the places below',
    share: 'Share',
    shareBySystem: 'Share with an app',
    print: 'Print',
  },
}
