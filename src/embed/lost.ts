import { h } from '../chart/nodes'
import { siteRoot } from '../state/root'
import { embedText } from '../text/embed'
import { makeNode } from './dom'
import { applyLook } from './heights'

/**
 * In place of the site, where an address below `embed/` has no figure: it stands in a frame of another page. Its
 * reader's language is not known.
 */
export function showLost(root: HTMLElement): void {
  const { zh, en } = embedText
  applyLook(new URLSearchParams(location.search))
  document.title = zh.lost
  const link = (lang: 'zh' | 'en') =>
    h(
      'a',
      { href: lang === 'en' ? `${siteRoot}?lang=en` : siteRoot, target: '_blank', rel: 'noopener' },
      embedText[lang].toSite + embedText[lang].newTab,
    )
  root.replaceChildren(
    makeNode(
      h(
        'main',
        { class: 'page', 'data-lost': true },
        h('p', { lang: 'zh-CN' }, zh.lost, link('zh')),
        h('p', { lang: 'en' }, `${en.lost} `, link('en')),
      ),
    ),
  )
}
