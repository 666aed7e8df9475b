/** How well and how fast reports are read: against labelled texts, and HTML pages built from made-up figures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { openPackage } from '../src/cli/ingest-package'
import { type IngestContext, ingestFile } from '../src/ingest/ingest'
import type { IngestDocument } from '../src/ingest/result'
import { syntheticPage } from '../tests/helpers/report-page'
import { printTable } from './package'

/** Goals of shared use: the share of figures that are right, and of figures that are found. */
const GOALS = { sure: 0.98, precision: 0.93, recall: 0.9, cells: 0.99, traps: 0.02, perSecond: 100 }

interface Label {
  id: string
  kind: 'label' | 'trap' | 'ambiguous'
  year: string
  metric: string
  value: string
  flag: string
}

interface Count {
  right: number
  wrong: number
  missed: number
}

const none = (): Count => ({ right: 0, wrong: 0, missed: 0 })
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))
const precision = ({ right, wrong }: Count) => share(right, right + wrong)
const recall = ({ right, missed }: Count) => share(right, right + missed)

/**
 * @param folder with texts and `labels.csv` (`id,kind,title,year,region,metric,value,flag`); only the speed is
 *   measured without one
 */
export async function benchIngest(folder: string | null): Promise<boolean> {
  const own = await openPackage('public/data')
  const context: IngestContext = {
    regions: own?.regions ?? [],
    metrics: own?.metrics ?? [],
    region: null,
    year: null,
    pdf: { maps: 'node_modules/pdfjs-dist/cmaps/' },
  }
  const isGood = folder === null || (await quality(folder, context))
  return (await speed(context)) && isGood
}

class Score {
  readonly metrics = new Map<string, Count>()
  readonly sure = none()
  readonly all = none()
  readonly cells = none()
  traps = { fallen: 0, set: 0 }
  readonly notes: string[] = []

  /** One text: each figure of a labelled metric counts once, with its best confidence. */
  add(id: string, labels: readonly Label[], document: IngestDocument, known: ReadonlySet<string>) {
    const of = (kind: Label['kind']) => labels.filter((label) => label.kind === kind)
    const has = (list: readonly Label[], metric: string, value: number) =>
      list.some((label) => label.metric === metric && Number(label.value) === value)
    const [labelled, traps, ambiguous] = [of('label'), of('trap'), of('ambiguous')]
    const isCell = (metric: string) =>
      labelled.some((label) => label.metric === metric && label.flag === 'table')
    const given = new Map<
      string,
      { metric: string; value: number; isSure: boolean; isTable: boolean }
    >()
    for (const { metric, value, confidence, rule } of document.observations) {
      const key = `${metric} ${value}`
      const old = given.get(key)
      const isSure = confidence === 'sure' || old?.isSure === true
      const isTable = rule === 'table' && old?.isTable !== false
      given.set(key, { metric, value, isSure, isTable })
    }
    for (const { metric, value, isSure, isTable } of given.values()) {
      if (!known.has(metric)) continue
      if (has(traps, metric, value)) this.note(id, 'trap', metric, value, () => this.traps.fallen++)
      if (has(labelled, metric, value)) {
        this.count(metric, isTable, isSure, 'right')
        continue
      }
      // Cells that the labels do not speak of are not judged.
      if (has(ambiguous, metric, value) || (isTable && !isCell(metric))) continue
      this.note(id, 'wrong', metric, value, () => this.count(metric, isTable, isSure, 'wrong'))
    }
    this.traps.set += traps.length
    for (const { metric, value, flag } of labelled)
      if (!given.has(`${metric} ${Number(value)}`))
        this.note(id, 'missed', metric, Number(value), () =>
          this.count(metric, flag === 'table', true, 'missed'),
        )
    const year = Number(labels[0]?.year)
    if (labelled.length > 0 && year !== document.year)
      this.notes.push(`${id} year ${document.year}, not ${year}`)
  }

  private note(id: string, what: string, metric: string, value: number, count: () => void) {
    this.notes.push(`${id} ${what} ${metric} ${value}`)
    count()
  }

  private count(metric: string, isTable: boolean, isSure: boolean, what: keyof Count) {
    const count = this.metrics.get(metric) ?? none()
    this.metrics.set(metric, count)
    count[what] += 1
    if (isTable) this.cells[what] += 1
    else {
      this.all[what] += 1
      if (isSure) this.sure[what] += 1
    }
  }
}

async function quality(folder: string, context: IngestContext): Promise<boolean> {
  const file = join(folder, 'labels.csv')
  if (!existsSync(file)) throw new Error(`no labels: ${file}`)
  const text = readFileSync(file, 'utf8').trim()
  const labels = Papa.parse<Label>(text, { header: true }).data
  const known = new Set(labels.map(({ metric }) => metric))
  const score = new Score()
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:txt|html?|docx|pdf)$/.test(name)) continue
    const id = name.replace(/\.\w+$/, '')
    const document = await ingestFile(id, readFileSync(join(folder, name)), context)
    score.add(
      id,
      labels.filter((label) => label.id === id),
      document,
      known,
    )
  }
  const rows = [...score.metrics]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([metric]) => !metric.includes('.'))
    .map(([metric, count]) => [
      metric,
      String(count.right),
      String(count.wrong),
      String(count.missed),
      precision(count),
      recall(count),
    ])
  printTable([['metric', 'right', 'wrong', 'missed', 'precision', 'recall'], ...rows])
  const { sure, all, cells, traps } = score
  const trapShare = traps.set === 0 ? 0 : traps.fallen / traps.set
  console.log(`
sure figures of the text: precision ${precision(sure)} (goal ${GOALS.sure})
all figures of the text:  precision ${precision(all)} (goal ${GOALS.precision}), recall ${recall(all)} (goal ${GOALS.recall})
cells of the tables:      precision ${precision(cells)}, recall ${recall(cells)} (goal ${GOALS.cells} both)
traps fallen into:        ${traps.fallen} of ${traps.set}, ${(trapShare * 100).toFixed(1)} % (goal ${GOALS.traps * 100} %)
${score.notes.map((note) => `\n  ${note}`).join('')}`)
  const reached = (value: string, goal: number) => value === '–' || Number(value) >= goal
  return (
    reached(precision(sure), GOALS.sure) &&
    reached(precision(all), GOALS.precision) &&
    reached(recall(all), GOALS.recall) &&
    reached(precision(cells), GOALS.cells) &&
    reached(recall(cells), GOALS.cells) &&
    trapShare <= GOALS.traps
  )
}

async function speed(context: IngestContext): Promise<boolean> {
  const pages = Array.from({ length: 40 }, (_, seed) => Buffer.from(syntheticPage(seed).html))
  const bytes = pages.reduce((sum, page) => sum + page.length, 0)
  const rounds: number[] = []
  for (let round = 0; round < 8; round += 1) {
    const start = process.cpuUsage()
    for (const [i, page] of pages.entries()) await ingestFile(`${i}.html`, page, context)
    const { user, system } = process.cpuUsage(start)
    // Time of the processor, not of the clock, and the best round: other programs may be running.
    if (round > 0) rounds.push((pages.length / (user + system)) * 1e6)
  }
  const best = Math.max(...rounds)
  console.log(
    `HTML reports per second of one core: ${best.toFixed(0)} (goal ${GOALS.perSecond}; ${Math.round(bytes / pages.length / 1024)} kB each, three tables and text)\n`,
  )
  return best >= GOALS.perSecond
}
