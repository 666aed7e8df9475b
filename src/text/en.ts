import type { Texts } from './zh'

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
const smallCharts = (what: string, from: number, to: number) =>
  from === to
    ? `small charts of ${what}, ${from}.`
    : `small line charts of ${what}, ${from} to ${to}.`

/** All words of the interface in English. */
export const en: Texts = {
  language: 'English',
  otherLanguage: '中文',
  skip: 'Skip to content',
  home: 'Home',
  close: 'Close',
  retry: 'Try again',
  unitOf: (unit) => `Unit: ${unit}`,
  year: (year) => String(year),
  listJoin: ', ',
  nav: {
    site: 'Site',
    footer: 'Site, at the end',
    coverage: 'Coverage',
    compare: 'Compare',
    checks: 'Checks',
    download: 'Download',
    workbench: 'Workbench',
    about: 'About',
  },
  colon: ': ',
  synthetic: 'Synthetic data for demonstration: these are not figures from real reports.',
  noScript:
    'This site reads its data files with a script: please turn JavaScript on, or download the data: ',

  search: {
    label: 'Find a place',
    placeholder: 'Place or code',
    none: (query) =>
      `Nothing found for “${query}”. Try the full name, in Chinese or pinyin, or the code.`,
    count: (n) => `${plural(n, 'place', 'places')} found; choose with the arrow keys`,
    failed: 'The list of places could not be read. Please try again later.',
  },

  levels: {
    nation: 'Nation',
    province: 'Province',
    city: 'City',
    county: 'County',
    town: 'Town',
    body: 'Department',
  },

  groups: {
    published: 'Published on own initiative',
    channels: 'Channels of publication',
    requests: 'Requests for information',
    appeals: 'Reviews and lawsuits',
    hotline: 'Hotline and messages',
    table2: 'Statutory table 2: documents, licences, penalties, fees',
    capacity: 'Staff and training',
    fees: 'Fees',
  },

  place: {
    title: (name, year) => (year === null ? name : `${name}: open government figures, ${year}`),
    documentTitle: (name, above) =>
      `${name}${above ? ` (${above})` : ''}: open government figures by year`,
    breadcrumb: 'Where you are',
    year: 'Year',
    code: 'Division code',
    population: (people, year) => `${people} residents${year === null ? '' : ` (${year})`}`,
    ended: (day) => `ended ${day}`,
    nothing: (name) => `No annual report of ${name} itself is listed.`,
    nothingWhy:
      'Perhaps nobody has read one yet, perhaps none was published. Not listed does not mean zero.',
    nothingBelow: 'Go on with the places below, or return to the one above.',
    tiles: 'Main figures',
    trends: 'Over the years',
    trendsIntro: 'Where a line is broken there is no figure for the year; it is not zero.',
    noFigures: 'The reports read so far give no figures on: ',
  },

  tile: {
    names: {
      items_published: 'Items published',
      requests_received: 'Requests received',
      hotline_tickets: '12345 hotline tickets',
      hotline_satisfaction_pct: 'Hotline satisfaction',
    },
    approximate: 'approximate',
    inWords: 'said in words',
    inferred: 'inferred from totals',
    aggregate: 'sum of places below',
    disagreement: (n) => `the report gives ${n} different figures`,
    since: (year) => `on ${year}`,
    percentPoints: ' percentage points',
    noChange: 'same as the year before',
  },

  gaps: {
    no_report: 'no report listed for this year',
    not_found: 'looked for, none found',
    not_read: 'not in the part of the report that was read',
    file_unread: 'this year’s data file was not read in full',
    not_stated: 'the report does not say',
    illegible: 'illegible in the report',
    image_only: 'an image in the report, not read',
    not_applicable: 'not applicable',
    no_population: 'population not known',
    no_population_year: 'year of the population not known',
    no_start: 'no exact figure in the first year',
    form_break: 'form changed, not comparable with the first year',
    no_whole: 'not part of a total',
    whole_missing: 'no exact total',
    whole_is_zero: 'total is 0',
    small: 'fewer than 10 in all, no share computed',
    not_a_count: 'a rate, not computed per resident',
  },
  gapMetricUnknown: 'the dataset does not have this metric',

  change: {
    no_previous: 'no figure the year before: no change computed',
    approximate: 'approximate: no change computed',
    disagreement: 'two figures for one of the years: no change computed',
    break: (reason) => `${reason}: no change computed`,
  },

  status: {
    '': 'as printed in the report',
    approximate: 'approximate (“about”, “more than” in the report)',
    in_words: 'said in words, no number printed',
    inferred: 'blank cell, must be zero for the totals to close',
    aggregate: 'sum of the places below',
    not_stated: 'not stated in the report',
    illegible: 'illegible in the report',
    image_only: 'an image in the report, not read',
    not_applicable: 'not applicable',
  },

  figure: {
    chart: 'Chart',
    table: 'Table',
    numbers: 'The same figures as a table',
    showAll: (n) => `Show all ${n} metrics`,
    showFewer: 'Show the main ones only',
    metric: 'Metric',
    placeColumn: 'Place',
    lineColumn: 'Over the years',
    valueColumn: (year, unit) => `${year} (${unit})`,
    sources: (n) =>
      `From ${plural(n, 'annual report', 'annual reports')}. Select a number to see where it stands.`,
    source: 'Source',
    hollow: 'Hollow points are approximate.',
    conflict: 'A vertical bar joins two figures for one year: the report disagrees with itself.',
    broken: 'At a dashed line the form changed: the line is not joined.',
    near: 'At a finely dotted line the form changed, but the years are broadly comparable.',
    reasons: (reasons) =>
      `${reasons.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('. ')}.`,
    scales: {
      own: 'Each panel has its own scale from 0: heights in different panels cannot be compared.',
      unit: 'Panels with the same unit share one scale from 0.',
      common: 'All panels share one scale from 0: heights can be compared.',
    },
    keyboard:
      'The chart works by keyboard: left and right for the year, up and down for the metric, Enter for the source.',
    summary: {
      metric: (title, panels, from, to) =>
        `${title}: ${smallCharts(plural(panels, 'metric', 'metrics'), from, to)}`,
      region: (title, panels, from, to) =>
        `${title}: ${smallCharts(plural(panels, 'place', 'places'), from, to)}`,
    },
    about: (value) => `about ${value}`,
    or: 'or',
    gapCell: '—',
    failed: 'The chart could not be drawn; here are the same figures as a table.',
  },

  children: {
    title: (name) => `Within ${name}`,
    intro: (shown, all, metric, year) =>
      `“${metric}”, ${year}: ${shown} of ${plural(all, 'place has', 'places have')} a figure.`,
    introNone: (all, metric, year) =>
      `“${metric}”, ${year}: none of ${plural(all, 'place has', 'places has')} a figure.`,
    others: (parts) => `The others: ${parts}.`,
    part: (n, reason) => `${n} ${reason}`,
    metric: 'Metric',
    year: 'Year',
    sortBy: (column) => `Sort by ${column}`,
    ascending: 'ascending',
    descending: 'descending',
    figuresBelow: (n) => (n === 0 ? 'no data yet' : plural(n, 'figure', 'figures')),
    list: 'Places below',
    trendTitle: (metric) => `${metric}, place by place`,
    noMetric: 'These places have no figures of their own yet; open one to see the places below it.',
    withData: 'Metrics with data',
    scope: [
      'Places may differ in ',
      'what they count',
      ': look at source and note before comparing.',
    ],
    bodies: 'Departments',
    places: 'Places',
  },

  reports: {
    title: 'Annual reports',
    none: 'No annual report of this place is listed.',
    original: 'Original',
    noAddressNote: (title) => `${title} (official address unknown)`,
    publishedOn: (day) => `Published ${day}`,
    publishedUnknown: 'date of publication unknown',
    retrievedOn: (day) => `read on ${day}`,
    figures: (n) => (n === 0 ? 'no usable figure read' : `${plural(n, 'figure', 'figures')} read`),
    readFrom: {
      official: 'read on the issuing body’s site',
      copy: 'read from a third party’s copy',
    },
    readFromUnknown: 'not recorded where it was read',
    notFound: (day) => (day ? `looked for on ${day}, none found` : 'looked for, none found'),
    form: 'Form',
  },

  source: {
    title: 'Source',
    value: 'Value',
    status: 'Kind',
    report: 'Report',
    place: 'Place in the report',
    placeUnknown: 'not recorded',
    reportUnknown: 'the report is not recorded',
    published: 'Published',
    retrieved: 'Read',
    readFrom: 'How it was read',
    note: 'Note',
    reportNote: 'Note on the report',
    file: 'Data file',
    line: (file, line) => `${file}, line ${line}`,
    definition: 'Definition',
    basis: 'Basis',
    unknown: 'unknown',
    several: (n) => `${n} records for this year`,
    disagree: 'They differ. All are shown; none is preferred.',
    inReports: 'See it in the list of reports on this page',
  },

  problems: {
    title: (n) => `${plural(n, 'fault', 'faults')} in the data: the rows concerned are left out`,
    intro:
      'All other figures are shown. A faulty row is neither drawn nor counted; please pass this on to whoever keeps the data.',
    where: (file, line) => `${file}, line ${line}`,
    more: (n) => `${n} more; “yilan check” lists them all.`,
    unreadYears: (years) =>
      `The data file for ${years} could not be read, or not to its end: the gaps in these years are ours, not the reports’.`,
  },

  states: {
    loading: 'Reading the data…',
    progress: (done, all, size) => `${done} of ${all} files, ${size}`,
    failed: 'The data could not be read',
    updated: (from) =>
      `The data has been updated${from ? ` since this page was made (version ${from})` : ''}; the page now shows the newest data.`,
    preview: (figures) =>
      `Preview: ${figures} ${figures === 1 ? 'figure' : 'figures'} not yet published.`,
    previewEnd: 'End the preview, back to the workbench',
    failedWhy: 'Reason',
    settings: 'There is a fault in the settings file site.json',
    settingsRemedy: 'Whoever keeps the site should correct it; until then the defaults are used.',
  },

  unknownPlace: {
    title: 'No such code',
    text: (code) => `The dataset has no place with the code “${code}”.`,
    nearest: 'The nearest place above it: ',
    hints: 'The code may be mistyped, or the place merged. Search for it by name above.',
  },
  notFound: {
    title: 'No such page',
    text: (path) => `There is no page at this address: ${path}`,
    hints: 'Start from the home page, or search for a place above.',
    toHome: 'Home page',
  },
  address: {
    title: 'Part of the address was not understood',
    parameter: (name, value) => `${name}=${value}`,
    ignored: 'That part is not used; everything else is shown.',
  },

  footer: {
    source: 'Sources',
    licence: 'Licence',
    version: (version) => `Data version ${version}`,
    download: 'Data files',
    contact: 'Report an error',
    about: 'All figures are as printed in the annual reports, uncorrected. A gap is not zero.',
    publisher: 'Published by',
  },
}
