import { type CompareFigure, figureOf, wishWords } from '../chart/compare-figure'
import { EXPORT_COLUMNS, exportCells, exportRows } from '../chart/export'
import { type ExportAbout, jsonOf } from '../chart/export-notes'
import { lastRead } from '../chart/figure-table'
import { lightColours } from '../chart/light'
import { pictureSvg } from '../chart/picture'
import {
  type Draw,
  layoutBox,
  layoutNatural,
  type PrintLayout,
  type PrintWords,
} from '../chart/print'
import type { Metric } from '../dataset/model'
import type { PlaceData } from '../dataset/places'
import { writeCsv } from '../dataset/write'
import {
  type ChartFigure,
  type ChartIndex,
  chartIndexPath,
  chartPath,
  isSafeName,
  questionOf,
} from '../series/chart-files'
import { citationOfView } from '../series/citation'
import { compare } from '../series/compare'
import { figuresOf } from '../series/figure'
import { packSeries, type SeriesFile } from '../series/series-file'
import type { Site } from '../state/site'
import { embedText } from '../text/embed'
import type { Lang } from '../text/lang'
import { takeawayText } from '../text/takeaway'
import { texts } from '../text/texts'

/** A figure of a place in one language, and what its files say. */
export interface DrawnFigure {
  where: ChartFigure
  lang: Lang
  figure: CompareFigure
  pkg: PlaceData['package']
  /** Of the page that the figure stands on, below the site's folder. */
  page: string
}

export interface ChartFile {
  path: string
  text: string
  /** Draw a PNG of it, to this path. */
  png?: string
}

/** Fonts of a file that leaves us: those of the machine that opens it. The first is on the machine that draws. */
const FONTS = {
  sans: "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
  serif: "'Noto Serif CJK SC','Songti SC',SimSun,serif",
}

/** What a place's figures are made of: its own metrics, and those of its children. */
export function figuresOfPlace(
  data: PlaceData,
  isWanted: (metric: Metric) => boolean,
): { own: Metric[]; children: Metric[] } {
  const metrics = data.metrics.filter((metric) => isWanted(metric) && isSafeName(metric.id))
  const has = (regions: PlaceData['regions']) => {
    const found = new Set(
      regions.flatMap((region) => figuresOf(data, region).map(({ metric }) => metric)),
    )
    return metrics.filter((metric) => found.has(metric))
  }
  return { own: has([data.place]), children: has(data.children) }
}

/** One metric of a place, or of its children, as it is shown in a language. */
export function drawFigure(data: PlaceData, where: ChartFigure, lang: Lang): DrawnFigure {
  const question = questionOf(where)
  const codes = (where.isChildren ? data.children : [data.place]).map(({ code }) => code)
  // The place itself is no child: with it the number of places in the title would be wrong.
  const shown = where.isChildren ? { ...data, regions: data.children } : data
  const places = wishWords(question.wishes, shown, [data.place], lang)
  const page = where.isChildren
    ? `compare/?metric=${where.metric}&regions=~children.${where.code}`
    : `r/${where.code}/`
  const suffix = lang === 'en' ? `${page.includes('?') ? '&' : '?'}lang=en` : ''
  return {
    where,
    lang,
    figure: figureOf({ comparison: compare(data, codes, question), sort: null }, places, lang),
    pkg: data.package,
    page: page + suffix,
  }
}

/** The files of one figure in one language; pictures of SVG are drawn by whoever writes them. */
export function chartFiles(drawn: DrawnFigure, site: Site, hasPng: boolean): ChartFile[] {
  const { where, lang, figure } = drawn
  const path = (ending: 'svg' | 'png' | 'csv' | 'json') => chartPath(where, lang, ending)
  const rows = exportRows(figure.onScreen, lang)
  const about = aboutOf(drawn, site)
  const files: ChartFile[] = [
    { path: path('csv'), text: writeCsv(EXPORT_COLUMNS, exportCells(rows)) },
    { path: path('json'), text: jsonOf(figure.onScreen, rows, about, lang) },
  ]
  const svg = drawPicture(drawn, about, site, layoutNatural)
  if (svg) files.push({ path: path('svg'), text: svg, ...(hasPng ? { png: path('png') } : {}) })
  return files
}

/** The figure as a card for feeds and messages, 1200 × 630. */
export function cardSvg(drawn: DrawnFigure, site: Site): string | null {
  return drawPicture(drawn, aboutOf(drawn, site), site, (words, draw) =>
    layoutBox(words, draw, CARD_SIZE.width, CARD_SIZE.height),
  )
}

const CARD_SIZE = { width: 1200, height: 630 }

function drawPicture(
  { figure, lang, pkg }: DrawnFigure,
  { address }: ExportAbout,
  site: Site,
  layout: (words: PrintWords, draw: Draw) => PrintLayout,
): string | null {
  const { title, sentence, source, onScreen, draw } = figure
  if (!draw) return null
  const day = lastRead(onScreen)
  const e = embedText[lang]
  const version = e.dataVersion(site.title[lang], pkg.version)
  const words = {
    title,
    sentence,
    caution: pkg.synthetic ? texts(lang).synthetic : '',
    source:
      source === '' ? '' : takeawayText[lang].sourceLine(source.replace(/^[^:：]+[:：]\s*/, '')),
    date: day === null ? version : [version, e.readUntil(day)].join(lang === 'zh' ? '；' : '; '),
    address,
  }
  const description = [words.sentence, words.caution, words.source, words.date]
  const named = { title, description: description.filter((one) => one).join(' ') }
  return pictureSvg(layout(words, draw), named, lightColours(site.accent), FONTS)
}

function aboutOf({ figure, pkg, page, lang }: DrawnFigure, site: Site): ExportAbout {
  const address = site.address === '' ? '' : new URL(page, site.address).href
  const day = lastRead(figure.onScreen) ?? ''
  return {
    title: figure.title,
    sentence: figure.sentence,
    address,
    // A reference without an address leads nowhere.
    citation:
      address === ''
        ? ''
        : citationOfView(
            {
              title: figure.title,
              publisher: site.publisher[lang],
              site: site.title[lang],
              version: pkg.version,
              page: address,
              today: day,
              isSynthetic: pkg.synthetic,
            },
            lang,
          ),
    licence: site.licence[lang],
    today: day,
    pkg,
  }
}

/** The figures for embeds with parameters, without a language. */
export function seriesFile(
  data: PlaceData,
  where: ChartFigure,
  metric: Metric,
  version: Pick<SeriesFile, 'fingerprint' | 'descriptor'>,
): ChartFile {
  const regions = where.isChildren ? data.children : [data.place]
  const packed = packSeries(data, regions, metric, where.isChildren ? data.place : null, version)
  return { path: chartPath(where, 'zh', 'figures.json'), text: `${JSON.stringify(packed)}\n` }
}

/** What there is for a place. */
export function indexFile(code: string, index: ChartIndex): ChartFile {
  return { path: chartIndexPath(code), text: `${JSON.stringify(index)}\n` }
}
