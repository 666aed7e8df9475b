import { Audit } from '../../src/audit/audit'
import type { Finding, Outcome } from '../../src/audit/finding'
import { Dataset } from '../../src/dataset/dataset'
import type { ReadFile } from '../../src/dataset/tables'
import { metricLines } from '../../src/demo/metrics'

/** `metric value [place] [status] [note]`; an empty value is written as `-`. */
export type Row = [
  metric: string,
  value: number | null,
  place?: string,
  status?: string,
  note?: string,
]

export interface ReportRows {
  /** Of `PLACES`. */
  region?: string
  year: number
  rows: readonly Row[]
  form?: string
  title?: string
  published?: string
  note?: string
  id?: string
}

/** A city with a county, two towns in it and two offices. */
const PLACES = `code,name,name_en,level,parent,population,population_year,area_km2,start,end,successor
100000,全国,China,nation,,,,,,,
44,省,Province,province,100000,,,,,,
4401,市,City,city,44,,,,,,
4401-office,市办,City Office,body,4401,,,,,,
440115,区,District,county,4401,,,,,,
440115-office,区办,District Office,body,440115,,,,,,
440115101,甲镇,Town A,town,440115,,,,,,
440115102,乙镇,Town B,town,440115,,,,,,
`
const MORE_METRICS = `requests_handled,requests,办理,Handled,件,requests,sum,,a,a,b
requests_withdrawn,requests,撤回,Withdrawn,件,requests,sum,,a,a,b
items_published_plans,published,规划,Plans,条,items,sum,,a,a,b
items_published_penalties,published,处罚,Penalties,条,items,sum,,a,a,b
items_published_duties,published,职责,Duties,条,items,sum,,a,a,b
`

const METRICS = `id,group,name,name_en,unit,unit_en,sum,better,definition,definition_en,basis
${metricLines()}${MORE_METRICS}`

/** Audits reports made up of rows; every metric of the forms is known. */
export async function auditRows(
  reports: readonly ReportRows[],
  deadlines: Readonly<Record<string, string>> = {},
  wanted?: (outcome: Outcome) => boolean,
): Promise<Finding[]> {
  const years = [...new Set(reports.map(({ year }) => year))]
  const files = new Map<string, string>()
  const resources = ['regions', 'metrics', 'reports', ...years.map((y) => `observations/${y}`)]
  files.set(
    'datapackage.json',
    JSON.stringify({
      title: 'test',
      resources: resources.map((name) => ({ name: name.replace('/', '-'), path: `${name}.csv` })),
    }),
  )
  files.set('regions.csv', PLACES)
  files.set('metrics.csv', METRICS)
  const quoted = (text: string | number | null | undefined) =>
    `"${String(text ?? '').replaceAll('"', '""')}"`
  const idOf = ({ region = '440115101', year, id }: ReportRows) => id ?? `${region}-${year}`
  files.set(
    'reports.csv',
    `id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note\n${reports
      .map((one) => {
        const { region = '440115101', year, form, title, published, note } = one
        const cells = [
          idOf(one),
          region,
          year,
          title ?? '报告',
          '',
          published,
          '',
          'official',
          form,
        ]
        return [...cells, 'published', note].map(quoted).join(',')
      })
      .join('\n')}\n`,
  )
  for (const year of years)
    files.set(
      `observations/${year}.csv`,
      `region,year,metric,value,status,report,place,note\n${reports
        .filter((one) => one.year === year)
        .flatMap((one) =>
          one.rows.map(([metric, value, place, status, note]) =>
            [one.region ?? '440115101', year, metric, value, status, idOf(one), place, note]
              .map(quoted)
              .join(','),
          ),
        )
        .join('\n')}\n`,
    )
  const read: ReadFile = async (path) => ({
    bytes: new TextEncoder().encode(files.get(path) ?? ''),
  })
  return auditPackage(read, deadlines, wanted)
}

/** Every finding of a package, places in the order of their file. */
export async function auditPackage(
  read: ReadFile,
  deadlines: Readonly<Record<string, string>> = {},
  wanted?: (outcome: Outcome) => boolean,
): Promise<Finding[]> {
  const tables = await new Dataset(read).package('')
  const audit = new Audit({ ...tables, deadlines })
  return tables.regions.flatMap((_, i) => audit.findings(i, wanted))
}
