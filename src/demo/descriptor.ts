import { FORMS } from '../form/form'

/** A package's datapackage.json (Data Package v2), with a full schema for each file. */
export interface DescriptorInput {
  /** What the package is about: 全国（合成数据）, 演示省甲. */
  title: string
  titleEn: string
  years: readonly number[]
  /** Whether the top place's parent stands in regions.csv. */
  wholeTree: boolean
  packages: readonly { region: string; path: string }[]
  /** Path of the list of all places, in the top package of a tree. */
  places: string | null
}

type Constraints = Record<string, string | number | boolean | readonly string[]>
type FieldText = [
  name: string,
  type: string,
  title: string,
  constraints?: Constraints,
  description?: string,
]

const REQUIRED = { required: true }
const YEAR = { minimum: 2008, maximum: 2100, required: true }

const REGION_FIELDS: readonly FieldText[] = [
  [
    'code',
    'string',
    '代码',
    { required: true, unique: true, pattern: '\\d{2,9}(-[a-z][a-z0-9-]*)?' },
    'Begins with the code of its parent; an office has the code of its place, a hyphen and a slug.',
  ],
  ['name', 'string', '名称', REQUIRED],
  ['name_en', 'string', 'English name', REQUIRED],
  [
    'level',
    'string',
    '层级',
    { required: true, enum: ['nation', 'province', 'city', 'county', 'town', 'body'] },
  ],
  ['parent', 'string', '上级代码', undefined, 'Empty for the nation only.'],
  ['population', 'integer', '常住人口', { minimum: 0 }, 'Resident population.'],
  ['population_year', 'integer', '人口年份', { minimum: 1949, maximum: 2100 }],
  ['area_km2', 'number', '面积(平方公里)', { minimum: 0 }],
  ['start', 'date', '设立日期'],
  ['end', 'date', '撤销日期'],
  ['successor', 'string', '承继者代码'],
]

const METRIC_FIELDS: readonly FieldText[] = [
  [
    'id',
    'string',
    '标识',
    { required: true, unique: true, pattern: '[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?' },
    'row.column for a cell of a statutory table; the bare row id is its total column.',
  ],
  [
    'group',
    'string',
    '分组',
    {
      required: true,
      enum: [
        'published',
        'channels',
        'requests',
        'appeals',
        'hotline',
        'table2',
        'capacity',
        'fees',
      ],
    },
  ],
  ['name', 'string', '名称', REQUIRED],
  ['name_en', 'string', 'English name', REQUIRED],
  ['unit', 'string', '单位', REQUIRED],
  ['unit_en', 'string', 'unit', REQUIRED],
  [
    'sum',
    'string',
    '汇总方式',
    { required: true, pattern: 'sum|none|mean:[a-z0-9_.]+' },
    'How places add up: sum, mean:<metric> (weighted by that metric) or none.',
  ],
  ['better', 'string', '好的方向', { enum: ['up', 'down'] }, 'Empty where neither is better.'],
  ['definition', 'string', '定义', REQUIRED],
  ['definition_en', 'string', 'definition', REQUIRED],
  ['basis', 'string', '依据', REQUIRED, 'Form, table and cell the metric rests on.'],
]

const REPORT_FIELDS: readonly FieldText[] = [
  ['id', 'string', '标识', { required: true, unique: true }],
  ['region', 'string', '发布者代码', REQUIRED],
  ['year', 'integer', '报告年度', YEAR],
  ['title', 'string', '标题', REQUIRED],
  ['url', 'string', '官方地址'],
  ['published_on', 'date', '发布日期'],
  ['retrieved_on', 'date', '读取日期'],
  ['read_from', 'string', '读自', { enum: ['official', 'copy'] }],
  ['form', 'string', '表式', { enum: FORMS }, 'Statutory form by year of report.'],
  ['status', 'string', '状态', { required: true, enum: ['published', 'not_found'] }],
  ['note', 'string', '说明'],
]

const OBSERVATION_FIELDS: readonly FieldText[] = [
  ['region', 'string', '地区代码', REQUIRED],
  ['year', 'integer', '年度', YEAR],
  ['metric', 'string', '指标', REQUIRED],
  ['value', 'number', '数值', undefined, 'As printed; empty where status says why.'],
  [
    'status',
    'string',
    '状态',
    {
      enum: [
        'approximate',
        'in_words',
        'inferred',
        'aggregate',
        'not_stated',
        'illegible',
        'image_only',
        'not_applicable',
      ],
    },
    'Empty: as printed.',
  ],
  ['report', 'string', '报告', undefined, 'The report the figure stands in.'],
  ['place', 'string', '出处', undefined, 'Section, or table, row and column.'],
  ['note', 'string', '说明'],
]

type Reference = [field: string, resource: string | null, target: string]

function resource(
  name: string,
  title: string,
  fields: readonly FieldText[],
  primaryKey: readonly string[],
  references: readonly Reference[],
  path = `${name}.csv`,
): object {
  return {
    name,
    type: 'table',
    path,
    title: `${title}（合成演示数据）`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(([name, type, title, constraints, description]) => ({
        name,
        type,
        ...(name === 'url' ? { format: 'uri' } : {}),
        title,
        ...(description ? { description } : {}),
        ...(constraints ? { constraints } : {}),
      })),
      primaryKey,
      ...(references.length > 0 ? { foreignKeys: references.map(foreignKey) } : {}),
      missingValues: [''],
    },
  }
}

function foreignKey([field, resource, target]: Reference): object {
  return {
    fields: [field],
    reference: { ...(resource ? { resource } : {}), fields: [target] },
  }
}

export function descriptor(input: DescriptorInput): string {
  const { title, titleEn, years, wholeTree, packages, places } = input
  const span = `${years[0]}–${years.at(-1)}`
  const ofRegion: Reference = ['region', 'regions', 'code']
  const observations = years.map((year) =>
    resource(
      `observations-${year}`,
      `${year}年数据`,
      OBSERVATION_FIELDS,
      ['region', 'year', 'metric', 'report', 'place'],
      [ofRegion, ['metric', 'metrics', 'id'], ['report', 'reports', 'id']],
      `observations/${year}.csv`,
    ),
  )
  const parent: Reference[] = wholeTree ? [['parent', null, 'code']] : []
  const json = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'synthetic-disclosure-annual-reports',
    title: `合成演示数据：${title} Synthetic demonstration data: ${titleEn}`,
    description: `合成演示数据，由程序生成，不对应任何真实地方、机关或报告（${span}年）。 Synthetic demonstration data made by a program for ${span}: no real place, body or report is meant.`,
    version: '1.0.0',
    synthetic: true,
    keywords: ['合成数据', 'synthetic', '政府信息公开', 'annual report'],
    licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0' }],
    sources: [{ title: 'yilan demo' }],
    ...(packages.length > 0 ? { packages } : {}),
    ...(places ? { places } : {}),
    resources: [
      resource(
        'regions',
        '地区',
        REGION_FIELDS,
        ['code'],
        [...parent, ['successor', null, 'code']],
      ),
      resource('metrics', '指标', METRIC_FIELDS, ['id'], []),
      resource('reports', '报告', REPORT_FIELDS, ['id'], [ofRegion]),
      ...observations,
    ],
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

export const REGION_COLUMNS = REGION_FIELDS.map(([name]) => name)
export const METRIC_COLUMNS = METRIC_FIELDS.map(([name]) => name)
export const REPORT_COLUMNS = REPORT_FIELDS.map(([name]) => name)
export const OBSERVATION_COLUMNS = OBSERVATION_FIELDS.map(([name]) => name)
