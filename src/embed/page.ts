import { readQuestion } from '../series/question'
import { applyLook, reportHeights } from './heights'
import { openFigure } from './open'

// The figure that the address asks for: the same parameters as the page that compares.
const parameters = new URLSearchParams(location.search)
applyLook(parameters)
const lang = parameters.get('lang') === 'en' ? 'en' : 'zh'
document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN'
reportHeights()

const own = Object.fromEntries(parameters)
const unread = ['lang', 'theme'].flatMap((name) => {
  const value = own[name]
  delete own[name]
  const known = name === 'lang' ? ['zh', 'en'] : ['light', 'dark']
  return value === undefined || known.includes(value) ? [] : [{ name, value }]
})
const read = readQuestion(own)
const main = document.querySelector('main')
if (main) openFigure(main, { question: read.question, lang, unread: [...unread, ...read.unread] })
