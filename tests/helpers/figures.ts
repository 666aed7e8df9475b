import { Dataset } from '../../src/dataset/dataset'
import type { PlaceData } from '../../src/dataset/places'
import type { Form } from '../../src/form/form'
import { type Series, seriesOfPlace, yearsOf } from '../../src/series/select'
import { type Files, readMap } from './package'

export const COUNTY = '990001'

/** Figures by year and metric: `12`, `12,approximate`, `,not_stated`; several with a space: `12 15`. */
export type Figures = Record<number, Record<string, string | number>>

interface Place {
  figures: Figures
  /** Of the report of a year; the one in force where not given. */
  forms?: Record<number, Form>
}

/** The data of a county with towns `990001001`, `990001002`, …: every figure stands in its own report row. */
export async function countyWith(own: Place, towns: readonly Place[] = []): Promise<PlaceData> {
  const places = [
    { code: COUNTY, ...own },
    ...towns.map((town, i) => ({ code: `${COUNTY}${String(i + 1).padStart(3, '0')}`, ...town })),
  ]
  const years = new Set(places.flatMap(({ figures }) => Object.keys(figures)))
  const metrics = new Set(
    places.flatMap(({ figures }) => Object.values(figures).flatMap((one) => Object.keys(one))),
  )
  const tables = ['regions', 'metrics', 'reports', ...[...years].map((y) => `observations/${y}`)]
  const resources = tables.map((name) => ({ name: name.replace('/', '-'), path: `${name}.csv` }))
  const files: Files = new Map([['datapackage.json', JSON.stringify({ title: 't', resources })]])
  files.set(
    'regions.csv',
    lines(
      'code,name,name_en,level,parent,population,population_year,area_km2,start,end,successor',
      [
        `${COUNTY},试县,Trial County,county,,,,,,,`,
        ...places
          .slice(1)
          .map(({ code }, i) => `${code},试镇${i + 1},Town ${i + 1},town,${COUNTY},,,,,,`),
      ],
    ),
  )
  files.set(
    'metrics.csv',
    lines(
      'id,group,name,name_en,unit,unit_en,sum,better,definition,definition_en,basis',
      [...metrics].map(
        (id) => `${id},${groupOf(id)},名${id},Name ${id},件,requests,sum,,定义,definition,依据`,
      ),
    ),
  )
  files.set(
    'reports.csv',
    lines(
      'id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note',
      places.flatMap(({ code, figures, forms }) =>
        Object.keys(figures).map(
          (year) =>
            `${code}-${year},${code},${year},报告,,,,official,${forms?.[Number(year)] ?? ''},published,`,
        ),
      ),
    ),
  )
  for (const year of years)
    files.set(
      `observations/${year}.csv`,
      lines(
        'region,year,metric,value,status,report,place,note',
        places.flatMap(({ code, figures }) =>
          Object.entries(figures[Number(year)] ?? {}).flatMap(([metric, cells]) =>
            String(cells)
              .split(' ')
              .map((cell, i) => {
                const [value = '', status = ''] = cell.split(',')
                return `${code},${year},${metric},${value},${status},${code}-${year},s${i},`
              }),
          ),
        ),
      ),
    )
  const result = await new Dataset(readMap(files)).place(COUNTY)
  if (result.kind !== 'place') throw new Error('no place')
  if (result.data.problems.length > 0) throw new Error(JSON.stringify(result.data.problems))
  return result.data
}

/** All series of the county itself. */
export async function countySeries(figures: Figures, forms?: Place['forms']): Promise<Series[]> {
  const data = await countyWith(forms ? { figures, forms } : { figures })
  return seriesOfPlace(data, data.place, yearsOf(data, [data.place]))
}

function groupOf(metric: string): string {
  return metric.startsWith('requests') ? 'requests' : 'published'
}

function lines(head: string, rows: readonly string[]): string {
  return `${[head, ...rows].join('\n')}\n`
}
