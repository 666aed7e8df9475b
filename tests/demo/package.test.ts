import { describe, expect, test } from 'vitest'
import { type DemoOptions, makeDemo } from '../../src/demo/package'
import { allRows, type CsvRow, filesOf, rowsOf } from './read'

const OPTIONS: DemoOptions = {
  towns: 40,
  years: [2012, 2022],
  seed: 'a',
  faults: 0,
  tree: false,
}
const flat = filesOf(makeDemo(OPTIONS))
const tree = filesOf(makeDemo({ ...OPTIONS, tree: true }))
const regions = rowsOf(flat.get('regions.csv'))
const reports = rowsOf(flat.get('reports.csv'))
const metrics = rowsOf(flat.get('metrics.csv'))
const observations = allRows(flat, 'observations/')

interface Descriptor {
  synthetic: boolean
  name: string
  title: string
  description: string
  places?: string
  packages?: { region: string; path: string }[]
  resources: {
    name: string
    path: string
    schema: { fields: { name: string; constraints?: Constraints }[]; primaryKey: string[] }
  }[]
}
interface Constraints {
  required?: boolean
  pattern?: string
  enum?: string[]
}
const descriptorAt = (files: Map<string, string>, folder = ''): Descriptor =>
  JSON.parse(files.get(`${folder}datapackage.json`) ?? '')

const lineCount = (text: string | undefined) => (text ?? '').split('\n').length

describe('the same arguments', () => {
  test('give the same bytes', () => {
    expect(filesOf(makeDemo(OPTIONS))).toEqual(flat)
    expect(filesOf(makeDemo({ ...OPTIONS, tree: true }))).toEqual(tree)
  })

  test('with another seed give another package', () => {
    const other = filesOf(makeDemo({ ...OPTIONS, seed: 'b' }))
    expect(other.get('observations/2021.csv')).not.toBe(flat.get('observations/2021.csv'))
  })
})

describe('places', () => {
  test.each([1, 2, 16, 40, 333])('%i towns have every level above them', (towns) => {
    const files = filesOf(makeDemo({ ...OPTIONS, towns, years: [2021, 2021] }))
    const levels = rowsOf(files.get('regions.csv')).map(({ level }) => level)
    const count = (level: string) => levels.filter((each) => each === level).length
    expect(count('town')).toBe(towns)
    expect(count('nation')).toBe(1)
    for (const level of ['province', 'city', 'county']) expect(count(level)).toBeGreaterThan(0)
    expect(count('body')).toBe(count('province') + count('city') + count('county'))
  })

  test('have codes that begin with the code of their parent', () => {
    const digits = { nation: 6, province: 2, city: 4, county: 6, town: 9 }
    for (const { code = '', parent = '', level = '' } of regions) {
      if (level === 'body') expect(code).toBe(`${parent}-office`)
      else expect(code).toHaveLength(digits[level as keyof typeof digits])
      if (level !== 'nation' && level !== 'province') expect(code.startsWith(parent)).toBe(true)
    }
  })

  test('have names of their own under one parent', () => {
    const names = regions.map(({ parent, name }) => `${parent} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('keys', () => {
  const codes = new Set(regions.map(({ code }) => code))
  const ids = new Set(metrics.map(({ id }) => id))
  const reportIds = new Set(reports.map(({ id }) => id))

  test('all resolve', () => {
    for (const { parent } of regions) if (parent) expect(codes).toContain(parent)
    for (const { region } of reports) expect(codes).toContain(region)
    const wrong = observations.filter(
      (row) =>
        !codes.has(row.region) ||
        !ids.has(row.metric) ||
        !reportIds.has(row.report) ||
        row.report !== `${row.region}-${row.year}`,
    )
    expect(wrong).toEqual([])
    for (const { sum = '' } of metrics) {
      if (sum.startsWith('mean:')) expect(ids).toContain(sum.slice('mean:'.length))
    }
  })

  test('are not repeated', () => {
    const keys = observations.map(
      ({ region, year, metric, report, place }) => `${region},${year},${metric},${report},${place}`,
    )
    expect(new Set(keys).size).toBe(keys.length)
    expect(codes.size).toBe(regions.length)
    expect(ids.size).toBe(metrics.length)
    expect(reportIds.size).toBe(reports.length)
  })

  test('duplicates of a figure agree', () => {
    const values = new Map<string, string>()
    for (const { region, year, metric, value = '', status } of observations) {
      if (status === 'not_stated') continue
      const key = `${region} ${year} ${metric}`
      expect(value).toBe(values.get(key) ?? value)
      values.set(key, value)
    }
  })
})

describe('reports', () => {
  test('leave gaps: none found, and none looked for', () => {
    const places = regions.filter(({ level }) => level !== 'nation').length
    const found = reports.filter(({ status }) => status === 'published')
    expect(found.length).toBeLessThan(reports.length)
    expect(reports.length).toBeLessThan(places * 11)
    expect(found.length).toBeGreaterThan(places * 6)
  })

  test('have observations exactly where one was published', () => {
    const published = reports.filter(({ status }) => status === 'published').map(({ id }) => id)
    expect(new Set(observations.map(({ report }) => report))).toEqual(new Set(published))
  })

  test('follow the form of their year', () => {
    const forms = new Map(reports.filter(({ form }) => form).map(({ year, form }) => [year, form]))
    expect(Object.fromEntries(forms)).toMatchObject({
      2013: 'pre2014',
      2014: 'f2014',
      2019: 'f2019',
      2022: 'f2021',
    })
  })

  test('are published after their year and read after that', () => {
    for (const { year, published_on, retrieved_on = '', url } of reports) {
      if (!published_on) continue
      expect(published_on.slice(0, 4)).toBe(String(Number(year) + 1))
      expect(retrieved_on > published_on).toBe(true)
      expect(url).toMatch(/^https:\/\/demo\.example\//)
    }
  })
})

describe('observations', () => {
  test('hold every cell of the three tables of a 2021 report', () => {
    const id = reports.find(({ form, status }) => form === 'f2021' && status === 'published')?.id
    const rows = observations.filter(({ report }) => report === id)
    const cells = (section: string) =>
      rows.filter(({ place = '', metric = '' }) => {
        const subtotal = /^requests_(refused|unable_to_provide|not_processed|other)$/.test(metric)
        return place.startsWith(`${section}/`) && !subtotal
      })
    expect(['二', '三', '四'].map((section) => cells(section).length)).toEqual([10, 175, 15])
  })

  test('have a value, or a status that says why not', () => {
    for (const { value = '', status } of observations) {
      if (status === 'not_stated') expect(value).toBe('')
      else expect(value).toMatch(/^-?\d+(\.\d{1,2})?$/)
      if (status === 'in_words') expect(value).toBe('0')
    }
    const statuses = new Set(observations.map(({ status }) => status))
    expect(statuses).toEqual(new Set(['', 'approximate', 'in_words', 'not_stated']))
  })

  test('cover every group of metrics, and parts add up to items published', () => {
    const groups = new Map(metrics.map(({ id, group }) => [id, group]))
    expect(new Set(observations.map(({ metric }) => groups.get(metric ?? ''))).size).toBe(8)
    const sums = new Map<string, number>()
    for (const { report, metric = '', value } of observations) {
      if (!metric.startsWith('items_published_')) continue
      sums.set(report ?? '', (sums.get(report ?? '') ?? 0) + Number(value))
    }
    const totals = observations.filter(({ metric, report }) => {
      return metric === 'items_published' && sums.has(report ?? '')
    })
    expect(totals.length).toBeGreaterThan(100)
    for (const { report, value } of totals) expect(sums.get(report ?? '')).toBe(Number(value))
  })

  test('of towns have no government rules', () => {
    const levels = new Map(regions.map(({ code, level }) => [code, level]))
    const rules = observations.filter(({ metric = '', value }) => {
      return metric.startsWith('rules_') && value !== '0'
    })
    expect(rules.length).toBeGreaterThan(0)
    const makers = new Set(rules.map(({ region }) => levels.get(region ?? '')))
    expect(makers).not.toContain('town')
    expect(makers).not.toContain('county')
  })
})

describe('every file', () => {
  test.each([...tree.keys()].filter((path) => !/^1|\//.test(path)))('%s is marked', (path) => {
    expect(tree.get(path)).toMatch(/合成|synthetic/)
  })

  test('says synthetic on every row but those of regions', () => {
    for (const { note } of [...reports, ...observations]) expect(note).toBe('合成 synthetic')
    for (const { basis } of metrics) expect(basis).toMatch(/合成 synthetic$/)
    expect(regions[0]).toMatchObject({ name: '全国（合成数据）', name_en: 'Synthetic nation' })
  })

  test('has the columns of its schema, and cells that the schema allows', () => {
    const { resources, synthetic, title, description } = descriptorAt(flat)
    expect(synthetic).toBe(true)
    expect(title + description).toMatch(/合成演示数据.*[Ss]ynthetic/)
    expect(resources.map(({ path }) => path).sort()).toEqual(
      [...flat.keys()].filter((path) => path !== 'datapackage.json').sort(),
    )
    for (const { path, schema } of resources) {
      const header = flat.get(path)?.slice(0, flat.get(path)?.indexOf('\n'))
      expect(header).toBe(schema.fields.map(({ name }) => name).join(','))
      const rows = rowsOf(flat.get(path))
      for (const { name, constraints = {} } of schema.fields) {
        const values = new Set(rows.map((row) => row[name] ?? ''))
        const bad = [...values].filter((value) => !allowed(value, constraints))
        expect(bad).toEqual([])
      }
    }
  })
})

function allowed(value: string, { required, pattern, enum: choices }: Constraints): boolean {
  if (value === '') return !required
  if (choices) return choices.includes(value)
  return !pattern || new RegExp(`^(${pattern})$`).test(value)
}

describe('a tree', () => {
  const text = (row: CsvRow) => Object.values(row).join(',')

  test.each([['regions.csv'], ['reports.csv'], ['observations/']])(
    'holds the same rows of %s as the flat package',
    (kind) => {
      const inTree = new Set(allRows(tree, kind).map(text))
      expect(inTree).toEqual(new Set(allRows(flat, kind).map(text)))
    },
  )

  test('has a package for each place with children, which holds the place and them', () => {
    const visited: string[] = []
    const visit = (folder: string) => {
      const inside = rowsOf(tree.get(`${folder}regions.csv`))
      const [top, ...rest] = inside
      visited.push(top?.code ?? '')
      const children = regions.filter(({ parent }) => parent === top?.code)
      expect(rest).toEqual(children)
      const here = allRows(
        new Map([...tree].filter(([path]) => path.startsWith(`${folder}obs`))),
        '',
      )
      // The nation itself publishes nothing: its package may hold the figures of one province only.
      expect(here.length).toBeGreaterThan(0)
      for (const { region } of here) {
        expect(region === top?.code || children.some(({ code }) => code === region)).toBe(true)
      }
      for (const { path } of descriptorAt(tree, folder).packages ?? []) {
        visit(folder + path.replace('datapackage.json', ''))
      }
    }
    visit('')
    const parents = new Set(regions.map(({ parent }) => parent).filter((code) => code))
    expect(new Set(visited)).toEqual(parents)
  })

  test('lists all places at its root only', () => {
    expect(descriptorAt(tree).places).toBe('places.csv')
    expect([...tree.keys()].filter((path) => path.endsWith('places.csv'))).toEqual(['places.csv'])
    expect(rowsOf(tree.get('places.csv'))).toHaveLength(regions.length)
    expect(tree.get('places.csv')?.split('\n')[0]).toBe('code,name,name_en,level,parent')
    expect(descriptorAt(flat).places).toBeUndefined()
  })
})

test('chunks of one file follow each other, so that one file is open at a time', () => {
  for (const demo of [makeDemo(OPTIONS), makeDemo({ ...OPTIONS, tree: true })]) {
    const paths: string[] = []
    for (const { path, text } of demo.chunks()) {
      if (paths.at(-1) !== path) paths.push(path)
      expect(lineCount(text)).toBeLessThan(2000)
    }
    expect(new Set(paths).size).toBe(paths.length)
  }
})
