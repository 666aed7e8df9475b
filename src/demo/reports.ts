import { defaultForm, type Form } from '../form/form'
import { line, MARK } from './csv'
import type { Place, World } from './places'
import { hash } from './random'

/** A report, or the record that somebody looked for it and found none. */
export interface Report {
  id: string
  place: Place
  year: number
  status: 'published' | 'not_found'
  form: Form
  /** Decides by chance what this report contains; the same for the same world. */
  dice: number
}

/** How likely a report is to be found, in percent: fewer in early years, some towns lag behind. */
function chance({ level, index }: Place, year: number, seed: number): number {
  const lagging = level === 'town' && hash(seed, 5, index) % 6 === 0
  const best = lagging ? 70 : level === 'town' ? 98 : 99
  if (year < 2014) return best - 40
  return year < 2019 ? best - 15 : best
}

/**
 * The report of a place for a year.
 *
 * @returns null where nothing is known: the nation has none, and some are simply missing
 */
export function reportOf({ seed }: World, place: Place, year: number): Report | null {
  if (place.level === 'nation') return null
  const dice = hash(seed, 6, place.index, year)
  const roll = dice % 100
  const published = roll < chance(place, year, seed)
  if (!published && roll % 2 === 1) return null
  const status = published ? 'published' : 'not_found'
  return { id: `${place.code}-${year}`, place, year, status, form: defaultForm(year), dice }
}

const isoDay = (year: number, day: number) =>
  new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)

/** Most by the deadline (31 January for towns and offices since 2019, else 31 March), some after. */
function publishedOn({ place, year, dice }: Report): string {
  const roll = hash(dice, 1)
  if (roll % 20 === 0) return ''
  const early = year >= 2019 && (place.level === 'town' || place.level === 'body')
  const deadline = early ? 30 : 89
  const late = roll % 100 >= 85
  const day = late ? deadline + 1 + (hash(dice, 2) % 18) : deadline - (hash(dice, 2) % 25)
  return isoDay(year + 1, day)
}

/** A report as its row of reports.csv. Addresses are on a domain that can never exist. */
export function reportLine(report: Report): string {
  const { id, place, year, status, form, dice } = report
  const found = status === 'published'
  return line([
    id,
    place.code,
    year,
    `${place.name}${year}年政府信息公开工作年度报告（合成）`,
    found ? `https://demo.example/${place.code}/${year}.html` : '',
    found ? publishedOn(report) : '',
    isoDay(year + 1, 120),
    found ? (hash(dice, 3) % 12 === 0 ? 'copy' : 'official') : '',
    found ? form : '',
    status,
    MARK,
  ])
}
