import type { AboutText } from './about'
import { MONTHS } from './format'

export const aboutEn: AboutText = {
  title: 'About',
  description:
    'Where the figures come from and how to read them, what a gap and a check mean, the forms and their breaks, words explained, and what the figures cannot say.',
  lead: 'Where the figures on these pages come from, how to read them, and what they cannot say.',
  contents: 'Contents',
  parts: {
    figures: {
      title: 'Where the figures come from',
      text: [
        'China’s Regulations on Open Government Information oblige every government and department to publish a report each year (articles 49 and 50): what it published of its own accord, how many requests it received and how it answered them, how many reviews and lawsuits followed, and what went wrong. The reports stand on thousands of websites, one page each, and are hard to see together.',
        'This site reads them one by one and copies the figures, one row each, sorted by place and year. Select any number to see which report and which section it comes from, and the report’s address.',
        'Nothing is corrected, filled in or estimated. If a report is wrong, so is the figure here; if a report disagrees with itself, both figures are shown. Only sums of places and changes from year to year are computed by us, and they say so.',
      ],
    },
    reading: {
      title: 'How a figure was read',
      text: ['Most figures are as printed. Where one is not, its source says so under “Kind”:'],
      list: [
        ['As printed', 'The report prints this very number.'],
        [
          'Approximate',
          'The report says “about”, “nearly” or “more than”. Drawn as a hollow point and never used for a change.',
        ],
        [
          'Said in words',
          'The report prints no number but says, for instance, that no request was received. Recorded as zero.',
        ],
        ['Inferred', 'The cell is blank, and only zero makes its row and column add up.'],
        ['Sum of the places below', 'Added up by us; printed in no report.'],
        ['Not stated', 'The report was read and does not give the figure.'],
        [
          'Illegible, or an image',
          'It is in the report, but cannot be made out, or only as a picture that was not read.',
        ],
      ],
      after:
        '“How it was read” tells whether we read the issuing body’s own page or a third party’s copy. With a copy, the address is the presumed official one, which we did not check on the official site.',
    },
    missing: {
      title: 'What a gap means',
      text: [
        'A gap means that there is no figure. It never means zero. The line is broken, the table shows a dash, and the reason stands beside it: no report of that year is listed; somebody looked and found none published; the report is listed but the figure is not in the part that was read; the report does not say; or a data file could not be fetched, which is our fault.',
        'So a gap does not show that nothing was published, that nobody asked, or that the report is silent. Only “looked for, none found” means that somebody did look, on the day given.',
      ],
    },
    checks: {
      title: 'What a check means',
      text: [
        'The figures of one report should agree with each other, and one year’s report with the next. This site works through every report; the results are on the Checks page.',
        'A check that fails is a question to the publisher, not a verdict. The report may be misprinted, the scope may have changed, or we may have misread it. We show every number of the sum and where it stands, and leave the judgement to the reader. Nothing is corrected, no points are taken off, no ranking follows.',
        'If one number of a sum is missing or approximate, the sum cannot be checked. That counts neither as holding nor as failing.',
      ],
    },
    forms: {
      title: 'The forms and their breaks',
      text: [
        'The layout of the report is prescribed nationally and has changed three times since 2008. After a change the same name may stand for another count. Years that cannot be compared are not joined in a chart and no change is computed; those that are close are joined by a finely dotted line, with a note on the difference.',
        'The year does not settle the form: some offices changed late, with table 2 in the new form and table 3 in the old. Where the form was seen in the report, that is what counts; otherwise it is inferred from the year.',
      ],
    },
    words: {
      title: 'Words explained',
      text: [
        'These explanations are ours and meant as help in reading. In law, the text of the Regulations counts.',
      ],
    },
    limits: {
      title: 'What the figures cannot say',
      text: [],
      list: [
        [
          'More is not better, nor worse',
          'Many requests are nothing bad, and many items published need not be good. Where no direction is defined for a metric, no colour suggests one.',
        ],
        [
          'No ranking of governments',
          'Tables can be sorted by one figure to find a place. There is no score and no rank.',
        ],
        [
          'Scopes differ',
          'A district’s figure may cover the whole district or only its general office, and each body decides what counts as an item published. Compare a place with its own past first.',
        ],
        [
          'Mostly only the opening was read',
          'In the data that come with this site, most reports were read only in their first section, without the tables. As more is read, gaps will close; the figures keep their meaning.',
        ],
        [
          'The form is mostly inferred',
          'Where the tables were not read, the form follows from the year, so a break may be a year or two off.',
        ],
        [
          'Population of a few districts only',
          'The data that come with this site have the population of five districts of Guangzhou. Nothing is reckoned per resident elsewhere.',
        ],
        [
          'Not a sample',
          'Which places are here depends on which reports could be found and read. Nothing follows for the country as a whole.',
        ],
        [
          'Reports are self-reported',
          'Each body fills in its own figures. Figures that agree may still be wrong; we can only test whether they fit together.',
        ],
      ],
    },
    errors: {
      title: 'Found an error?',
      text: [
        'Please tell us the place, the year and the metric, the address of the report, and the sentence or cell. If we misread it, we correct it and keep the old and the new value in the record of corrections. If the report is wrong, only its publisher can correct it, and we copy what the corrected report says.',
      ],
    },
    cite: {
      title: 'Licence and how to cite',
      text: [
        'The figures in the reports are public facts. When you use one, please name the report, for instance:',
        'People’s Government of X District, Annual Report on Open Government Information 2024, section 3, “Requests received and handled”, address, day of access. Collected by Yilan, data version …',
        'Every place, every year and every check has an address of its own that can be cited.',
      ],
    },
    accessibility: {
      title: 'Accessibility',
      text: [
        'The aim is level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. Everything works by keyboard alone; every chart has its figures as a table; nothing is told by colour only; pages can be enlarged to twice their size and used on a screen 360 pixels wide; light and dark follow the system. An automatic test (axe) runs before each release, though it cannot find everything.',
        'Known shortcomings: titles of reports and notes on figures are in Chinese only; long tables scroll sideways on narrow screens. If something does not work for you, please tell us as described under “Found an error?”.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: [
        'No cookies, no counting of visits, no request to any other site. Searching for a place happens in your own browser. Choices such as language and year are kept in the address and nowhere else. The server that hands out these pages may keep its own logs, which this site does not control.',
      ],
    },
  },
  kindsTitle: 'Three kinds of rule',
  kinds: {
    must: [
      'Must hold',
      'Printed on the form, or true by definition. If it fails, the report is wrong or we misread it.',
    ],
    expected: ['Expected', 'Holds as a rule, with lawful exceptions that the rule names.'],
    information: ['Information', 'No judgement, only worth knowing.'],
  },
  resultsTitle: 'Three results',
  results: {
    holds: ['Holds', 'All figures are there and they agree.'],
    fails: ['Fails', 'All figures are there and they do not agree.'],
    unchecked: ['Cannot be checked', 'At least one figure is missing or approximate.'],
  },
  rulesTitle: 'All rules',
  rulesIntro: (n) => `There are ${n}.`,
  scopes: {
    tables: 'Within the tables',
    text: 'Between text and tables',
    years: 'From year to year',
    levels: 'Between levels',
    report: 'The report itself',
  },
  basis: 'Basis',
  seeResults: (rule) => `See the results of ${rule}`,
  formsList: 'The forms and what they rest on',
  years: (from, to) => (to === null ? `since ${from}` : `${from}–${to}`),
  dated: (date) => {
    const [year, month, day] = date.split('-').map(Number)
    const name = month ? MONTHS[month - 1] : undefined
    return name && day ? `${day} ${name} ${year}` : String(year)
  },
  breaksTitle: 'What may be compared',
  breaksIntro:
    'Each column is a change of form. “Close” years are joined by a finely dotted line, “not comparable” ones are not joined.',
  metric: 'Metric',
  step: (from, to) => `${from} → ${to}`,
  stepForms: { pre2014: 'before 2014', f2014: '2014 form', f2019: '2019 form', f2021: '2021 form' },
  signs: {
    same: 'Comparable',
    near: 'Close',
    sum: 'Close as a sum',
    exactSum: 'Equal as a sum',
    none: 'Not comparable',
  },
  sumOf: (names) => `sum of ${names}`,
  version: (version) => `Data version: ${version}`,
  contactLink: 'Report an error',
  noContact: 'No contact is set for this site; please turn to whoever publishes it.',
  dataLicence: 'Licence of the data: ',
  publisher: 'Published by: ',
}
