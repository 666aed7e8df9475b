/** The national forms of the annual report, oldest first. */
export const FORMS = ['pre2014', 'f2014', 'f2019', 'f2021'] as const
export type Form = (typeof FORMS)[number]

/** One expression in both languages of the interface. */
export interface Words {
  zh: string
  en: string
}

/** What to call a form in a sentence. */
export const FORM_NAMES: Readonly<Record<Form, Words>> = {
  pre2014: { zh: '2014年以前的报告', en: 'reports before 2014' },
  f2014: { zh: '2014年式', en: 'the 2014 form' },
  f2019: { zh: '2019年式', en: 'the 2019 form' },
  f2021: { zh: '2021年式', en: 'the 2021 form' },
}

/**
 * The form that applies to reports for a year. A report may follow another one (some offices kept
 * parts of the 2019 form for years), so what its layout shows goes before this.
 */
export function defaultForm(year: number): Form {
  if (year < 2014) return 'pre2014'
  if (year < 2019) return 'f2014'
  return year < 2021 ? 'f2019' : 'f2021'
}

/** What a form rests on. */
export interface Basis {
  title: Words
  /** Number of the document, as cited. */
  number: string
  /** When it was issued, `2021-09-26`; only the year where the day was not established. */
  date: string
  /** Years of report that it is in force for; `to` is `null` while it still is. */
  from: number
  to: number | null
  note: Words
}

/** The legal basis of each form. All of them carry out the 条例 (of 2007; since 2019 its article 50). */
export const FORM_BASIS: Readonly<Record<Form, Basis>> = {
  pre2014: {
    title: {
      zh: '《中华人民共和国政府信息公开条例》（2007年）',
      en: 'Regulations on Open Government Information (2007)',
    },
    number: '国务院令第492号',
    date: '2007-04-05',
    from: 2008,
    to: 2013,
    note: {
      zh: '规定了年报应写哪几项，没有全国统一的表；各地自定指标，这里只取正文写明的数。',
      en: 'It named the matters a report must cover, but there was no national table. Places chose their own figures; only those stated in words are taken here.',
    },
  },
  f2014: {
    title: {
      zh: '《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》',
      en: 'Notice of the State Council’s General Office on statistics of open government information',
    },
    number: '国办发〔2014〕32号',
    date: '2014',
    from: 2014,
    to: 2018,
    note: {
      zh: '全国第一张统一的统计表，一张表列出各项；这里只收它的主要各行。',
      en: 'The first national table, one for everything. Only its main rows are kept here.',
    },
  },
  f2019: {
    title: {
      zh: '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（附试行格式）',
      en: 'Notice of the Office for Open Government Information on annual reports, with a trial form',
    },
    number: '国办公开办函〔2019〕60号',
    date: '2019',
    from: 2019,
    to: 2020,
    note: {
      zh: '随2019年修订的《条例》（国务院令第711号，2019年5月15日起施行）而来，分为表二、表三、表四。',
      en: 'It followed the revised Regulations (decree 711, in force since 15 May 2019) and has tables 2, 3 and 4.',
    },
  },
  f2021: {
    title: {
      zh: '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
      en: 'Notice of the Office for Open Government Information issuing the form of the annual report',
    },
    number: '国办公开办函〔2021〕30号',
    date: '2021-09-26',
    from: 2021,
    to: null,
    note: {
      zh: '现行格式。表二只留文件、许可、处罚、强制和收费，“其他处理”由一行分为三行。',
      en: 'The form in use. Table 2 keeps documents, licences, penalties, coercive measures and fees; “other outcomes” became three rows.',
    },
  },
}
