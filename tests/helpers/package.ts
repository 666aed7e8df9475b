import type { ReadFile } from '../../src/dataset/tables'

export type Files = Map<string, string | Uint8Array>

const OBSERVATIONS = 'region,year,metric,value,status,report,place,note'

/** A small valid package: a town and its county over two years. */
export function makePackage(folder = ''): Files {
  const tables = ['regions', 'metrics', 'reports', 'observations/2020', 'observations/2021']
  const files: Record<string, string> = {
    'datapackage.json': JSON.stringify({
      title: 'test',
      resources: tables.map((name) => ({ name: name.replace('/', '-'), path: `${name}.csv` })),
    }),
    'regions.csv': `code,name,name_en,level,parent,population,population_year,area_km2,start,end,successor
100000,全国,China,nation,,,,,,,
44,广东省,Guangdong Province,province,100000,,,,,,
4401,广州市,Guangzhou,city,44,,,,,,
440115,南沙区,Nansha District,county,4401,846584,2020,,,,
440115102,黄阁镇,Huangge Town,town,440115,,,,,,
440115103,东涌镇,Dongchong Town,town,440115,,,,,,
`,
    'metrics.csv': `id,group,name,name_en,unit,unit_en,sum,better,definition,definition_en,basis
items_published,published,主动公开,Items published,条,items,sum,,a,a,b
hotline_tickets,hotline,工单,Tickets,件,tickets,sum,,a,a,b
hotline_satisfaction_pct,hotline,满意度,Satisfaction,%,%,mean:hotline_tickets,up,a,a,b
`,
    'reports.csv': `id,region,year,title,url,published_on,retrieved_on,read_from,form,status,note
440115102-2020,440115102,2020,报告,https://example.org/1,2021-01-19,,official,f2019,published,
440115102-2021,440115102,2021,报告,https://example.org/2,2022/1/9,,official,f2021,published,
`,
    'observations/2020.csv': `${OBSERVATIONS}
440115102,2020,items_published,120,,440115102-2020,一(一),
`,
    'observations/2021.csv': `${OBSERVATIONS}
440115102,2021,items_published,143,,440115102-2021,一(一),
440115102,2021,hotline_tickets,"5,435",,440115102-2021,一(三),
440115102,2021,hotline_satisfaction_pct,87.3,,440115102-2021,一(三),
`,
  }
  return new Map(Object.entries(files).map(([path, text]) => [folder + path, text]))
}

/** The same as a tree: the root with the nation, then one folder a level. */
export function makeTree(): Files {
  const flat = makePackage()
  const files: Files = new Map()
  const rows = (path: string) => String(flat.get(path)).trim().split('\n')
  const codes = ['100000', '44', '4401', '440115']
  codes.forEach((code, depth) => {
    const folder = codes.slice(1, depth + 1).reduce((path, one) => `${path}${one}/`, '')
    const [header = '', ...regions] = rows('regions.csv')
    const inside = regions.filter((row) => row.startsWith(`${code},`) || row.split(',')[4] === code)
    const known = new Set(inside.map((row) => row.split(',')[0]))
    for (const [path, text] of flat) {
      const [head = '', ...lines] = String(text).trim().split('\n')
      const at = path === 'reports.csv' ? 1 : 0
      if (path.startsWith('observations/') || path === 'reports.csv')
        files.set(
          folder + path,
          `${[head, ...lines.filter((row) => known.has(row.split(',')[at]))].join('\n')}\n`,
        )
      else files.set(folder + path, text)
    }
    files.set(`${folder}regions.csv`, `${[header, ...inside].join('\n')}\n`)
    const next = codes[depth + 1]
    const json = JSON.parse(String(flat.get('datapackage.json')))
    if (next) json.packages = [{ region: next, path: `${next}/datapackage.json` }]
    files.set(`${folder}datapackage.json`, JSON.stringify(json))
  })
  return files
}

/** Reads from memory; `seen` collects the paths asked for. */
export function readMap(files: Files, seen: string[] = []): ReadFile {
  return async (path) => {
    seen.push(path)
    const file = files.get(path)
    if (file === undefined) return { rule: 'file-missing', reason: '404' }
    return { bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file }
  }
}
