import type { Wish } from '../dataset/dataset'

export const VIEWS = ['trend', 'rank', 'scatter', 'grid', 'table'] as const
export type View = (typeof VIEWS)[number]

/**
 * How the figures are put beside each other, other than as published: for each 10,000 residents, as a
 * share of the whole they are part of, or with the first year shown as 100.
 */
export const PERS = ['10k', 'whole', 'start'] as const
export type Per = (typeof PERS)[number]

/** An end of the years shown: a year, or the first or last that there is. */
export type Bound = number | 'earliest' | 'latest'

/** What orders the places of a table or ranking: their names, or the values of one year. */
export interface Sort {
  by: 'place' | number
  /** Whose values, where two metrics are shown; `null`: those of the first. */
  metric: string | null
  isDescending: boolean
}

export const HIDABLE = ['title', 'source', 'controls'] as const
export type Hidable = (typeof HIDABLE)[number]

/** All that an address asks for. What is empty or `null` is left to the page: its default. */
export interface Question {
  /** Ids, at most two. */
  metrics: readonly string[]
  wishes: readonly Wish[]
  /** One year where both ends are the same. */
  time: { from: Bound; to: Bound } | null
  view: View
  per: Per | null
  /** `null`: a table in the order chosen, a ranking from the highest down. */
  sort: Sort | null
  hidden: readonly Hidable[]
}

export const NO_QUESTION: Question = {
  metrics: [],
  wishes: [],
  time: null,
  view: 'trend',
  per: null,
  sort: null,
  hidden: [],
}

/** A part of an address that could not be understood. */
export interface Unread {
  name: string
  value: string
}

const CODE = /^\d{2,12}(?:-[a-z0-9]+)*$/
const METRIC = /^[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)?$/
/** `place`, `2021`, `2021~metric`; with `-` in front descending. */
const SORT = /^(-?)(?:(place)|(\d{4})(?:~([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)?))?)$/
const TIME = /^(\d{4}|earliest|latest)(?:\.\.(\d{4}|earliest|latest))?$/

/** Reads the parameters of a comparison. Nothing is left out in silence: what is not understood is listed. */
export function readQuestion(parameters: Readonly<Record<string, string>>): {
  question: Question
  unread: Unread[]
} {
  const question: Question = { ...NO_QUESTION }
  const unread: Unread[] = []
  for (const [name, value] of Object.entries(parameters)) {
    // A name from an address may be that of something every object has.
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    const wrong = read ? read(question, value) : [value]
    unread.push(...wrong.map((part) => ({ name, value: part })))
  }
  return { question, unread }
}

/** Each takes what it can into the question and gives back what it could not understand. */
const READERS: Readonly<Record<string, (question: Question, value: string) => string[]>> = {
  metric(question, value) {
    const parts = unique(value.split('~'))
    const good = parts.filter((id) => METRIC.test(id))
    question.metrics = good.slice(0, 2)
    return [...parts.filter((id) => !METRIC.test(id)), ...good.slice(2)]
  },
  regions(question, value) {
    if (!value.startsWith('~')) return [value]
    const parts = unique(value.slice(1).split('~'))
    const wishes = parts.map(readWish)
    question.wishes = wishes.filter((wish) => wish !== null)
    return parts.filter((_, i) => wishes[i] === null)
  },
  time(question, value) {
    const [, from, to = from] = TIME.exec(value) ?? []
    if (!from || !to) return [value]
    const time = { from: bound(from), to: bound(to) }
    const isBackward =
      (from === 'latest' && to !== 'latest') ||
      (to === 'earliest' && from !== 'earliest') ||
      (typeof time.from === 'number' && typeof time.to === 'number' && time.from > time.to)
    if (isBackward) return [value]
    question.time = from === 'earliest' && to === 'latest' ? null : time
    return []
  },
  view(question, value) {
    const view = VIEWS.find((one) => one === value)
    if (!view) return [value]
    question.view = view
    return []
  },
  per(question, value) {
    const per = PERS.find((one) => one === value)
    if (!per) return [value]
    question.per = per
    return []
  },
  sort(question, value) {
    const [, minus, place, year, metric = null] = SORT.exec(value) ?? []
    if (!place && !year) return [value]
    question.sort = { by: place ? 'place' : Number(year), metric, isDescending: minus === '-' }
    return []
  },
  hide(question, value) {
    const parts = unique(value.split('~'))
    question.hidden = HIDABLE.filter((one) => parts.includes(one))
    return parts.filter((part) => !HIDABLE.some((one) => one === part))
  },
}

/** Writes a question as parameters, without what is the default; `null` takes a parameter away. */
export function writeQuestion(question: Question): Record<string, string | null> {
  const { metrics, wishes, time, view, per, sort, hidden } = question
  return {
    metric: metrics.length > 0 ? metrics.join('~') : null,
    regions: wishes.length > 0 ? `~${wishes.map(writeWish).join('~')}` : null,
    time: writeTime(time),
    view: view === 'trend' ? null : view,
    per,
    sort: sort && writeSort(sort),
    hide: hidden.length > 0 ? hidden.join('~') : null,
  }
}

function readWish(part: string): Wish | null {
  const code = part.replace(/^children\./, '')
  if (!CODE.test(code)) return null
  return { kind: code === part ? 'place' : 'children', code }
}

export function writeWish({ kind, code }: Wish): string {
  return kind === 'children' ? `children.${code}` : code
}

function writeTime(time: Question['time']): string | null {
  if (!time || (time.from === 'earliest' && time.to === 'latest')) return null
  return time.from === time.to ? String(time.to) : `${time.from}..${time.to}`
}

export function writeSort({ by, metric, isDescending }: Sort): string {
  return `${isDescending ? '-' : ''}${by}${metric === null ? '' : `~${metric}`}`
}

function bound(text: string): Bound {
  return text === 'earliest' || text === 'latest' ? text : Number(text)
}

function unique(parts: readonly string[]): string[] {
  return [...new Set(parts)].filter((part) => part !== '')
}
