import type { Problem } from './problem'

/** What `datapackage.json` says of a package: where its files are, and what to tell a reader of them. */
export interface PackageInfo {
  /** Folder of the package inside the dataset: `''` or `44/4401/`. */
  folder: string
  /** Short name, as a program would call it; empty where it has none. */
  name: string
  title: string
  version: string
  description: string
  licences: Credit[]
  sources: Credit[]
  /** Made up by `yilan demo`: said on every figure. */
  synthetic: boolean
  regions: string | null
  metrics: string | null
  reports: string | null
  observations: { path: string; year: number | null }[]
  /** Every file that the package lists, each once, in its order. */
  files: string[]
  /** Places below this one that have a package of their own, and its folder. */
  packages: { region: string; folder: string }[]
  /** A list of all places in the tree, for the search only. */
  places: string | null
}

export interface Credit {
  title: string
  path: string | null
}

type Json = Readonly<Record<string, unknown>>

/**
 * Reads the text of a `datapackage.json` (Data Package v2, contract in docs/data-package.md).
 *
 * @param folder where it stands: `''` or ending in `/`; all paths given back begin with it
 * @returns `info` is `null` where the text is no JSON object
 */
export function readPackage(
  text: string,
  folder: string,
): { info: PackageInfo | null; problems: Problem[] } {
  const file = `${folder}datapackage.json`
  const problems: Problem[] = []
  const problem = (rule: Problem['rule'], detail: Problem['detail']) =>
    problems.push({ file, line: 1, column: 1, rule, detail })

  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    problem('package-invalid', { reason: error instanceof Error ? error.message : String(error) })
    return { info: null, problems }
  }
  if (!isObject(json)) {
    problem('package-invalid', { reason: typeof json })
    return { info: null, problems }
  }
  const resolve = (path: string): string | null => {
    if (isSafePath(path)) return folder + path.replace(/^\.\//, '')
    problem('path-unsafe', { value: path.slice(0, 100) })
    return null
  }
  const files = list(json.resources).flatMap((resource) =>
    isObject(resource)
      ? (Array.isArray(resource.path) ? resource.path : [resource.path])
          .map((path) => (typeof path === 'string' ? resolve(path) : null))
          .filter((path) => path !== null)
          .map((path) => ({ name: text_(resource.name), path }))
      : [],
  )
  const table = (name: string): string | null => {
    const found = files.find((one) => one.name === name || one.path === `${folder}${name}.csv`)
    if (!found) problem('resource-missing', { name })
    return found?.path ?? null
  }
  const observations = files
    .filter(({ name, path }) => /^observations\b/.test(name) || /\/?observations\//.test(path))
    .map(({ path }) => ({ path, year: Number(/(\d{4})[^/]*$/.exec(path)?.[1] ?? 0) || null }))
  const packages = list(json.packages).flatMap((one) => {
    if (!isObject(one) || typeof one.region !== 'string' || typeof one.path !== 'string') return []
    const path = resolve(one.path)
    return path === null
      ? []
      : [
          {
            region: one.region,
            folder: path.replace(/datapackage\.json$/, '').replace(/\/*$/, '/'),
          },
        ]
  })
  const info: PackageInfo = {
    folder,
    name: text_(json.name),
    title: text_(json.title) || text_(json.name),
    version: text_(json.version),
    description: text_(json.description),
    licences: credits(json.licenses),
    sources: credits(json.sources),
    synthetic: json.synthetic === true,
    regions: table('regions'),
    metrics: table('metrics'),
    reports: table('reports'),
    observations: observations.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    files: [...new Set(files.map(({ path }) => path))],
    packages,
    places: typeof json.places === 'string' ? resolve(json.places) : null,
  }
  return { info, problems }
}

/** A path below the package's folder: no address of another host, no way up or to the root. */
function isSafePath(path: string): boolean {
  return (
    path !== '' &&
    !/^[/\\]|^[a-z][a-z0-9+.-]*:|[\\?#%]/i.test(path) &&
    !path.split('/').includes('..')
  )
}

function credits(value: unknown): Credit[] {
  return list(value).flatMap((one) => {
    if (!isObject(one)) return []
    const path = text_(one.path)
    const title = text_(one.title) || text_(one.name) || path
    return title ? [{ title, path: /^https?:\/\//.test(path) ? path : null }] : []
  })
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function text_(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
